// Overlap-save: the products of all blocks are added up as spectra, so that one inverse transform gives all offsets.
#include "engine/dataset/timing/correlation.h"

#include <algorithm>
#include <cmath>

namespace dimts::dataset {
namespace {

constexpr double kPeakSeconds = 2, kLongestCueSeconds = 10;
constexpr int64_t kSlowFrames = 3000;  // each side: a minute in all
constexpr double kHighestQ = 99;

int lengthFor(int64_t range) {
  int length = 1 << 14;
  while (length < 4 * range && length < media::RealFft::kLongest) length *= 2;
  return length;
}

std::vector<double> prefixSums(const std::vector<float>& values) {
  std::vector<double> sums(values.size() + 1, 0.0);
  for (size_t i = 0; i < values.size(); ++i) sums[i + 1] = sums[i] + values[i];
  return sums;
}

std::vector<float> withoutSlowChanges(const std::vector<float>& values) {
  const std::vector<double> sums = prefixSums(values);
  const auto count = static_cast<int64_t>(values.size());
  std::vector<float> out(values.size());
  for (int64_t i = 0; i < count; ++i) {
    const int64_t first = std::max<int64_t>(0, i - kSlowFrames), last = std::min(count, i + kSlowFrames + 1);
    const double mean =
        (sums[static_cast<size_t>(last)] - sums[static_cast<size_t>(first)]) / static_cast<double>(last - first);
    out[static_cast<size_t>(i)] = static_cast<float>(values[static_cast<size_t>(i)] - mean);
  }
  return out;
}

struct Background {
  double mean = 0, deviation = 0, highest = 0;
};

Background backgroundOf(const OffsetScores& scores, int64_t peak) {
  const auto guard = static_cast<int64_t>(kPeakSeconds / kFrameSeconds);
  double sum = 0, squares = 0, count = 0;
  Background out;
  for (int64_t i = 0; i < static_cast<int64_t>(scores.size()); ++i) {
    if (std::abs(i - peak) <= guard) continue;
    const double value = scores[static_cast<size_t>(i)];
    sum += value;
    squares += value * value;
    ++count;
    out.highest = std::max(out.highest, value);
  }
  if (count < 2) return out;
  out.mean = sum / count;
  out.deviation = std::sqrt(std::max(0.0, squares / count - out.mean * out.mean));
  return out;
}

int64_t peakOf(const OffsetScores& scores) {
  return std::max_element(scores.begin(), scores.end()) - scores.begin();
}

}  // namespace

OffsetPeak findPeak(const OffsetScores& scores) {
  if (scores.empty()) return {};
  const int64_t peak = peakOf(scores);
  const Background background = backgroundOf(scores, peak);
  const double height = scores[static_cast<size_t>(peak)];
  OffsetPeak out;
  out.offsetSeconds = static_cast<double>(peak - static_cast<int64_t>(scores.size() / 2)) * kFrameSeconds;
  if (background.deviation > 0) out.z = (height - background.mean) / background.deviation;
  if (height > 0) out.q = background.highest > 0 ? std::min(kHighestQ, height / background.highest) : kHighestQ;
  return out;
}

double scoreHere(const OffsetScores& scores, double nearSeconds) {
  if (scores.empty()) return 0;
  const Background background = backgroundOf(scores, peakOf(scores));
  if (background.deviation <= 0) return 0;
  const auto middle = static_cast<int64_t>(scores.size() / 2);
  const auto near = std::min(middle, static_cast<int64_t>(nearSeconds / kFrameSeconds));
  const float best = *std::max_element(scores.begin() + (middle - near), scores.begin() + (middle + near + 1));
  return (best - background.mean) / background.deviation;
}

Correlator::Correlator(const SpeechTrack& track, double rangeSeconds)
    : range_(std::min<int64_t>(media::RealFft::kLongest / 4, std::llround(rangeSeconds / kFrameSeconds))),
      activity_(withoutSlowChanges(track.speech)), sums_(prefixSums(activity_)), fft_(lengthFor(range_)) {
  blockFrames_ = fft_.length() - 2 * range_;
  const int64_t span = static_cast<int64_t>(activity_.size()) + 2 * range_;
  spectra_.resize(static_cast<size_t>((span + blockFrames_ - 1) / blockFrames_));
}

/// Block b holds cues from -range + b * blockFrames_ on, and the activity around them within the range.
std::vector<std::complex<float>>& Correlator::spectrumOf(int64_t block) {
  auto& spectrum = spectra_[static_cast<size_t>(block)];
  if (!spectrum.empty()) return spectrum;
  spectrum.resize(static_cast<size_t>(fft_.length()) / 2 + 1);
  std::vector<float> frame(static_cast<size_t>(fft_.length()), 0.0f);
  const int64_t from = block * blockFrames_ - 2 * range_;
  for (int64_t i = 0; i < fft_.length(); ++i)
    if (from + i >= 0 && from + i < static_cast<int64_t>(activity_.size()))
      frame[static_cast<size_t>(i)] = activity_[static_cast<size_t>(from + i)];
  fft_.forward(frame, spectrum);
  return spectrum;
}

OffsetScores Correlator::scores(const std::vector<TimedSpan>& cues) {
  const auto blocks = static_cast<int64_t>(spectra_.size());
  std::vector<float> shown(static_cast<size_t>(blocks * blockFrames_), 0.0f);  // from -range on
  for (const TimedSpan& cue : cues) {
    const int64_t first = std::llround(cue.start / kFrameSeconds) + range_;
    const int64_t last = std::llround(std::min(cue.end, cue.start + kLongestCueSeconds) / kFrameSeconds) + range_;
    for (int64_t f = std::max<int64_t>(0, first); f < std::min(last, blocks * blockFrames_); ++f)
      shown[static_cast<size_t>(f)] = 1;
  }
  const size_t bins = static_cast<size_t>(fft_.length()) / 2 + 1;
  std::vector<std::complex<float>> sum(bins), spectrum(bins);
  std::vector<float> frame(static_cast<size_t>(fft_.length()));
  for (int64_t b = 0; b < blocks; ++b) {
    const auto from = shown.begin() + b * blockFrames_;
    if (std::find(from, from + blockFrames_, 1.0f) == from + blockFrames_) continue;
    std::fill(frame.begin(), frame.end(), 0.0f);
    std::copy(from, from + blockFrames_, frame.begin());
    fft_.forward(frame, spectrum);
    const auto& activity = spectrumOf(b);
    for (size_t k = 0; k < bins; ++k) sum[k] += std::conj(spectrum[k]) * activity[k];
  }
  fft_.inverse(sum, frame);
  return OffsetScores(frame.begin(), frame.begin() + (2 * range_ + 1));
}

}  // namespace dimts::dataset

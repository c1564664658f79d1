// The mean over many quiet windows, so that the roughness of noise is averaged away and lines stay.
#include "engine/dataset/quality/background.h"

#include <algorithm>
#include <cmath>

namespace dimts::dataset {
namespace {

constexpr double kReachSeconds = 5, kNearSpeechDb = 30, kLinesDb = 1.5;
constexpr double kNoiseDb = 5.57;    // deviation of one window's bins in noise
constexpr float kQuietDb = 6;        // over the floor
constexpr float kNothingDb = -75;    // floors under it are no sound at all
constexpr int64_t kLeastQuietFrames = 20;  // speech has quiet parts of its own, with lines, but shorter ones
constexpr int kLeastWindows = 6, kMostWindows = 60;
constexpr double kLowestHz = 150, kHighestHz = 4000, kSmoothHz = 250;
constexpr double kVoicedShare = 0.3, kLoudShare = 0.05;

int lengthFor(int sampleRate) {
  int length = 256;
  while (length < 0.06 * sampleRate) length *= 2;
  return length;
}

/// Deviation of values from their mean within `reach` places.
double roughness(const std::vector<double>& values, int64_t reach) {
  std::vector<double> sums(values.size() + 1, 0.0);
  for (size_t i = 0; i < values.size(); ++i) sums[i + 1] = sums[i] + values[i];
  const auto count = static_cast<int64_t>(values.size());
  double squares = 0;
  for (int64_t i = 0; i < count; ++i) {
    const int64_t first = std::max<int64_t>(0, i - reach), last = std::min(count, i + reach + 1);
    const double mean = (sums[static_cast<size_t>(last)] - sums[static_cast<size_t>(first)]) / static_cast<double>(last - first);
    squares += (values[static_cast<size_t>(i)] - mean) * (values[static_cast<size_t>(i)] - mean);
  }
  return std::sqrt(squares / static_cast<double>(count));
}

}  // namespace

BackgroundJudge::BackgroundJudge(const media::AudioStore& audio, const SpeechTrack& track, const LocalLevels& levels)
    : audio_(audio), track_(track), levels_(levels), fft_(lengthFor(audio.sampleRate())),
      window_(static_cast<size_t>(fft_.length())), frame_(window_.size()), bins_(window_.size() / 2 + 1) {
  for (size_t i = 0; i < window_.size(); ++i)
    window_[i] = static_cast<float>(
        0.5 - 0.5 * std::cos(2 * M_PI * (static_cast<double>(i) + 0.5) / static_cast<double>(window_.size())));
}

double BackgroundJudge::linesDb(double middleSeconds) {
  const auto frames = static_cast<int64_t>(track_.levelDb.size());
  const auto second = std::min(levels_.floorDb.size() - 1, static_cast<size_t>(std::max(0.0, middleSeconds)));
  const float quiet = levels_.floorDb[second] + kQuietDb;
  const auto first = std::clamp<int64_t>(std::llround((middleSeconds - kReachSeconds) / kFrameSeconds), 0, frames);
  const auto last = std::clamp<int64_t>(std::llround((middleSeconds + kReachSeconds) / kFrameSeconds), 0, frames);
  const int64_t rate = audio_.sampleRate(), length = fft_.length(), width = (length * 100 + rate - 1) / rate;
  std::vector<double> power(bins_.size(), 0.0);
  int windows = 0;
  const auto add = [&](int64_t f) {
    const int64_t sample = f * rate / 100;
    if (sample + length > audio_.samples()) return;
    const auto samples = audio_.read(sample, length);
    for (size_t i = 0; i < window_.size(); ++i) frame_[i] = window_[i] * samples[i];
    fft_.forward(frame_, bins_);
    for (size_t k = 0; k < bins_.size(); ++k) power[k] += std::norm(bins_[k]);
    ++windows;
  };
  for (int64_t f = first, end = first; f < last && windows < kMostWindows; f = end + 1) {
    end = f;
    while (end < last && track_.levelDb[static_cast<size_t>(end)] <= quiet) ++end;
    if (end - f < kLeastQuietFrames) continue;
    for (; f + width <= end && windows < kMostWindows; f += width) add(f);
  }
  if (windows < kLeastWindows) return 0;
  const double binHz = static_cast<double>(rate) / static_cast<double>(length);
  std::vector<double> levels;
  for (auto k = static_cast<size_t>(kLowestHz / binHz); k < power.size() && static_cast<double>(k) * binHz < kHighestHz; ++k)
    levels.push_back(10 * std::log10(power[k] + 1e-3));
  if (levels.empty()) return 0;
  const double rough = roughness(levels, std::llround(kSmoothHz / binHz));
  return std::sqrt(std::max(0.0, rough * rough - kNoiseDb * kNoiseDb / windows));
}

bool BackgroundJudge::hasMusic(double startSeconds, double endSeconds, double snrDb) {
  const double middle = (startSeconds + endSeconds) / 2;
  const auto second = std::min(levels_.floorDb.size() - 1, static_cast<size_t>(std::max(0.0, middle)));
  if (snrDb > kNearSpeechDb || levels_.floorDb[second] < kNothingDb) return false;
  return linesDb(middle) > kLinesDb;
}

bool looksUnspoken(const SpeechTrack& track, const TimedSpan& span) {
  const bool knows = !track.voice.empty();
  const std::vector<float>& chances = knows ? track.voice : track.speech;
  const auto count = static_cast<int64_t>(chances.size());
  const auto first = std::clamp<int64_t>(std::llround(span.start / kFrameSeconds), 0, count);
  const auto last = std::clamp<int64_t>(std::llround(span.end / kFrameSeconds), 0, count);
  if (last <= first) return false;
  const float from = knows ? 0.5f : kSpeechFrom;
  const auto spoken = std::count_if(chances.begin() + first, chances.begin() + last, [&](float c) { return c > from; });
  return static_cast<double>(spoken) < (knows ? kVoicedShare : kLoudShare) * static_cast<double>(last - first);
}

}  // namespace dimts::dataset

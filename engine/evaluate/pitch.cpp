// The difference function is summed directly: the windows are short, and the inner loop is over neighbouring samples.
#include "engine/evaluate/pitch.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dimts::evaluate {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

float squaredDifference(const float* a, const float* b, size_t count) {
  float sum = 0;
  for (size_t i = 0; i < count; ++i) sum += (a[i] - b[i]) * (a[i] - b[i]);
  return sum;
}

/// d'(lag): the difference over its own mean at all shorter lags.
std::vector<double> normalisedDifference(const float* samples, size_t window, size_t longest) {
  std::vector<double> values(longest + 1, 1.0);
  double running = 0;
  for (size_t lag = 1; lag <= longest; ++lag) {
    const double difference = squaredDifference(samples, samples + lag, window);
    running += difference;
    values[lag] = running > 0 ? difference * static_cast<double>(lag) / running : 1.0;
  }
  return values;
}

double refined(const std::vector<double>& values, size_t lag) {
  if (lag + 1 >= values.size()) return static_cast<double>(lag);
  const double left = values[lag - 1], middle = values[lag], right = values[lag + 1];
  const double curve = left - 2 * middle + right;
  return static_cast<double>(lag) + (curve > 0 ? std::clamp((left - right) / (2 * curve), -1.0, 1.0) : 0.0);
}

/// Samples of one period; 0 when there is none.
double periodOf(const float* samples, size_t window, size_t shortest, size_t longest, double threshold) {
  const auto values = normalisedDifference(samples, window, longest + 1);
  for (size_t lag = shortest; lag <= longest; ++lag) {
    if (values[lag] >= threshold) continue;
    while (lag < longest && values[lag + 1] < values[lag]) ++lag;
    return refined(values, lag);
  }
  return 0;
}

double meanSquare(std::span<const float> samples) {
  double sum = 0;
  for (const float sample : samples) sum += static_cast<double>(sample) * sample;
  return samples.empty() ? 0 : sum / static_cast<double>(samples.size());
}

}  // namespace

std::vector<double> pitchTrack(std::span<const float> samples, int sampleRate, int64_t hop, int64_t frames,
                               const PitchOptions& options) {
  const auto window = static_cast<size_t>(options.windowSeconds * sampleRate);
  const auto shortest = std::max<size_t>(2, static_cast<size_t>(sampleRate / options.highestHz));
  const auto longest = static_cast<size_t>(sampleRate / options.lowestHz);
  const size_t needed = window + longest + 1;
  // Zeros on both sides, so that every frame has its whole window.
  std::vector<float> padded(needed + samples.size() + needed + static_cast<size_t>(hop), 0.0f);
  std::copy(samples.begin(), samples.end(), padded.begin() + static_cast<std::ptrdiff_t>(needed));
  std::vector<double> powers, track;
  std::vector<const float*> starts;
  for (int64_t i = 0; i < frames; ++i) {
    const auto centre = static_cast<size_t>(i * hop + hop / 2) + needed;
    const size_t start = std::min(centre - needed / 2, padded.size() - needed);
    starts.push_back(padded.data() + start);
    powers.push_back(meanSquare({starts.back(), needed}));
  }
  const double loudest = powers.empty() ? 0 : *std::max_element(powers.begin(), powers.end());
  const double quiet = std::max(loudest * std::pow(10.0, -options.quietDb / 10), 1e-12);
  for (size_t i = 0; i < starts.size(); ++i) {
    const double period = powers[i] < quiet ? 0 : periodOf(starts[i], window, shortest, longest, options.threshold);
    track.push_back(period > 0 ? sampleRate / period : 0);
  }
  return track;
}

PitchErrors pitchErrors(const std::vector<double>& first, const std::vector<double>& second, const WarpPath& path) {
  PitchErrors errors;
  double squares = 0;
  int64_t different = 0;
  for (const auto& [i, j] : path) {
    const double a = first[static_cast<size_t>(i)], b = second[static_cast<size_t>(j)];
    if ((a > 0) != (b > 0)) ++different;
    if (!(a > 0 && b > 0)) continue;
    const double cents = 1200 * std::log2(b / a);
    squares += cents * cents;
    ++errors.bothVoiced;
  }
  errors.rootMeanSquareCents = errors.bothVoiced ? std::sqrt(squares / static_cast<double>(errors.bothVoiced)) : kNaN;
  errors.voicingErrorShare = path.empty() ? kNaN : static_cast<double>(different) / static_cast<double>(path.size());
  return errors;
}

double levelDb(std::span<const float> samples) { return std::max(-120.0, 10 * std::log10(meanSquare(samples) + 1e-30)); }

}  // namespace dimts::evaluate

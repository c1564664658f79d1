// Levels are relative to a full-scale square; activity is a rank between the local 10th and 95th percentile.
#include "engine/dataset/loudness.h"

#include <algorithm>
#include <cmath>

namespace dimts::dataset {
namespace {

constexpr float kLowestDb = -100;
constexpr size_t kBlockFrames = 1500;  // 15 s
constexpr float kLeastRangeDb = 6;

float quantile(std::vector<float> values, double share) {
  if (values.empty()) return kLowestDb;
  const auto at = static_cast<ptrdiff_t>(share * static_cast<double>(values.size() - 1));
  std::nth_element(values.begin(), values.begin() + at, values.end());
  return values[static_cast<size_t>(at)];
}

}  // namespace

void LevelMeter::startFrame() {
  const auto frame = static_cast<int64_t>(levels_.size());
  frameSamples_ = (frame + 1) * sampleRate_ / 100 - frame * sampleRate_ / 100;
  filled_ = 0;
  power_ = 0;
}

void LevelMeter::add(std::span<const int16_t> samples) {
  for (const int16_t sample : samples) {
    power_ += static_cast<double>(sample) * sample;
    if (++filled_ < frameSamples_) continue;
    const double mean = power_ / static_cast<double>(filled_) / (32768.0 * 32768.0);
    levels_.push_back(std::max(kLowestDb, static_cast<float>(10 * std::log10(mean + 1e-12))));
    startFrame();
  }
}

float levelQuantile(const std::vector<float>& levels, double startSeconds, double endSeconds, double share) {
  const auto count = static_cast<int64_t>(levels.size());
  const int64_t first = std::clamp<int64_t>(std::llround(startSeconds / kFrameSeconds), 0, count);
  const int64_t last = std::clamp<int64_t>(std::llround(endSeconds / kFrameSeconds), first, count);
  return quantile(std::vector<float>(levels.begin() + first, levels.begin() + last), share);
}

std::vector<float> speechActivity(const std::vector<float>& levels) {
  std::vector<float> out(levels.size());
  for (size_t first = 0; first < levels.size(); first += kBlockFrames) {
    const size_t last = std::min(levels.size(), first + kBlockFrames);
    const size_t from = first >= kBlockFrames ? first - kBlockFrames : 0;
    const size_t to = std::min(levels.size(), last + kBlockFrames);
    const std::vector<float> around(levels.begin() + static_cast<ptrdiff_t>(from),
                                    levels.begin() + static_cast<ptrdiff_t>(to));
    const float floor = quantile(around, 0.10), top = quantile(around, 0.95);
    for (size_t i = first; i < last; ++i)
      out[i] = top - floor < kLeastRangeDb ? 0.5f : std::clamp((levels[i] - floor) / (top - floor), 0.0f, 1.0f);
  }
  return out;
}

}  // namespace dimts::dataset

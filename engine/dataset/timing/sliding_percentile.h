// Percentiles of a window that slides over bytes, by a histogram that is kept up to date; private to this folder.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>

namespace dimts::dataset {

class ByteHistogram {
 public:
  void add(uint8_t value) { ++counts_[value], ++total_; }
  void remove(uint8_t value) { --counts_[value], --total_; }
  /// Smallest value that at least `share` of all stay at or under; 0 when empty.
  uint8_t percentile(double share) const {
    const auto wanted = std::max<int64_t>(1, static_cast<int64_t>(share * static_cast<double>(total_)));
    int64_t sum = 0;
    for (size_t value = 0; value < counts_.size(); ++value)
      if ((sum += counts_[value]) >= wanted) return static_cast<uint8_t>(value);
    return 0;
  }

 private:
  std::array<int64_t, 256> counts_{};
  int64_t total_ = 0;
};

/// Calls take(second, histogram of the frames within `reachSeconds` of it) for every second that has a frame.
/// `valueOf(frame)` is a byte.
template <class ValueOf, class Take>
void slideOverSeconds(int64_t frames, int64_t reachSeconds, ValueOf valueOf, Take take) {
  constexpr int64_t kFramesPerSecond = 100;
  const int64_t reach = reachSeconds * kFramesPerSecond;
  ByteHistogram histogram;
  int64_t from = 0, to = 0;
  for (int64_t second = 0; second * kFramesPerSecond < frames; ++second) {
    const int64_t middle = second * kFramesPerSecond + kFramesPerSecond / 2;
    const int64_t first = std::clamp<int64_t>(middle - reach, 0, frames), last = std::min(frames, middle + reach);
    for (; to < last; ++to) histogram.add(valueOf(to));
    for (; from < first; ++from) histogram.remove(valueOf(from));
    take(second, histogram);
  }
}

/// Half decibels from -100 dB in a byte, and back.
inline uint8_t levelToByte(double db) { return static_cast<uint8_t>(std::clamp((db + 100) * 2 + 0.5, 0.0, 255.0)); }
inline float byteToLevel(uint8_t byte) { return static_cast<float>(byte) / 2 - 100; }

}  // namespace dimts::dataset

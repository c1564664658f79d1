// Time is counted in frames of 10 ms; levels of the sound in them.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace dimts::dataset {

inline constexpr double kFrameSeconds = 0.01;

/// Level that the given share of the frames in [startSeconds, endSeconds) stays under; -100 without frames.
inline float levelQuantile(const std::vector<float>& levels, double startSeconds, double endSeconds, double share) {
  const auto count = static_cast<int64_t>(levels.size());
  const int64_t first = std::clamp<int64_t>(std::llround(startSeconds / kFrameSeconds), 0, count);
  const int64_t last = std::clamp<int64_t>(std::llround(endSeconds / kFrameSeconds), first, count);
  std::vector<float> values(levels.begin() + first, levels.begin() + last);
  if (values.empty()) return -100;
  const auto at = values.begin() + static_cast<ptrdiff_t>(share * static_cast<double>(values.size() - 1));
  std::nth_element(values.begin(), at, values.end());
  return *at;
}

}  // namespace dimts::dataset

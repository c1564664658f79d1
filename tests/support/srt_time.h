// Times of SRT subtitles, as tests and measurements write them.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>

namespace dimts::test {

/// "01:02:03,004"; nothing comes before the beginning.
inline std::string srtTime(double seconds) {
  char text[32];
  const auto ms = static_cast<long long>(std::llround(std::max(0.0, seconds) * 1000));
  std::snprintf(text, sizeof text, "%02lld:%02lld:%02lld,%03lld", ms / 3600000, ms / 60000 % 60, ms / 1000 % 60, ms % 1000);
  return text;
}

}  // namespace dimts::test

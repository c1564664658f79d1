// Column minima and maxima by integer division of the sample range.
#include "engine/media/waveform.h"

#include <algorithm>

namespace dimts::media {

std::vector<std::pair<float, float>> waveformColumns(std::span<const int16_t> samples, int columns) {
  std::vector<std::pair<float, float>> out;
  const auto count = static_cast<int64_t>(samples.size());
  if (count == 0 || columns <= 0) return out;
  out.reserve(static_cast<size_t>(columns));
  for (int64_t c = 0; c < columns; ++c) {
    const int64_t first = std::min(c * count / columns, count - 1);
    const int64_t last = std::clamp((c + 1) * count / columns, first + 1, count);
    const auto [low, high] = std::minmax_element(samples.begin() + first, samples.begin() + last);
    out.emplace_back(static_cast<float>(*low) / 32768.0f, static_cast<float>(*high) / 32768.0f);
  }
  return out;
}

}  // namespace dimts::media

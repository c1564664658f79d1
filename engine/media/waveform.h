// Minimum and maximum per pixel column, for drawing.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace dimts::media {

/// `columns` pairs (min, max) in -1…1; every sample is in exactly one column. Fewer samples than columns: the nearest
/// sample is repeated. Empty when there are no samples or no columns.
std::vector<std::pair<float, float>> waveformColumns(std::span<const int16_t> samples, int columns);

}  // namespace dimts::media

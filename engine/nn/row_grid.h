// Numbers of rows for which oneDNN is asked: it prepares a product for every number that it meets and keeps what it prepared.
#pragma once

#include <torch/torch.h>

#include <cstdint>

namespace dimts::nn {

/// dense() uses oneDNN for multiples of this; who can add rows that count for nothing is quicker.
inline constexpr int64_t kRowGrid = 64;

/// The next multiple, on the processor; elsewhere `rows` itself.
inline int64_t gridRows(int64_t rows, at::Device device) {
  return device.is_cpu() ? (rows + kRowGrid - 1) / kRowGrid * kRowGrid : rows;
}

}  // namespace dimts::nn

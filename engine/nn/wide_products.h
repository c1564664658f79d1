// Products of small matrices of float32 on the processor, with sums kept in registers. Plain pointers, one thread.
#pragma once

#include <cstdint>

namespace dimts::nn::wide {

/// A matrix whose number (row, i) lies at numbers[row · rowStep + i · step].
struct LeftFactor {
  const float* numbers;
  int64_t rowStep, step;
};

/// A matrix in panels of kPanel (wide_blocks.h) columns (the last one may be narrower): the numbers of row i in panel p begin at
/// numbers[p · panelStep + i · step].
struct RightFactor {
  const float* numbers;
  int64_t step, panelStep;
};

/// y[row · yStep + column] = Σ_i left(row, i) · right(i, column) over 0 ≤ i < inner, or y + that. `columns`: a multiple of 16.
void product(const LeftFactor& left, int64_t rows, int64_t inner, const RightFactor& right, int64_t columns, bool toWhatIsThere,
             float* y, int64_t yStep);

}  // namespace dimts::nn::wide

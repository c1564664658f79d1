// Products of float32 matrices with as many sums at a time as the processor has registers for. For loops in .cpp files only:
// what is declared here is always inlined, for every processor that the file is compiled for.
#pragma once

#include <algorithm>
#include <cstdint>

#include "engine/nn/wide_vectors.h"

namespace dimts::nn::wide {

/// Columns of a panel, in which the right factor lies.
constexpr int64_t kPanel = 64;

/// y[row · yStep + column] = Σ_i left.at(row, i) · right[i · rightStep + column], or y + that: rows `Rows` at a time, columns
/// 16 · `Wides` at a time.
template <int Rows, int Wides, class Left>
DIMTS_INLINE void block(const Left& left, int64_t inner, const float* right, int64_t rightStep, bool toWhatIsThere, float* y, int64_t yStep) {
  Wide sums[Rows][Wides] = {};
  if (toWhatIsThere)
#pragma GCC unroll 8
    for (int row = 0; row < Rows; ++row)
#pragma GCC unroll 4
      for (int w = 0; w < Wides; ++w) sums[row][w] = load(y + row * yStep + w * kLanes);
  for (int64_t i = 0; i < inner; ++i) {
    Wide numbers[Wides];
#pragma GCC unroll 4
    for (int w = 0; w < Wides; ++w) numbers[w] = load(right + i * rightStep + w * kLanes);
#pragma GCC unroll 8
    for (int row = 0; row < Rows; ++row) {
      const float value = left.at(row, i);
#pragma GCC unroll 4
      for (int w = 0; w < Wides; ++w) sums[row][w] += numbers[w] * value;
    }
  }
#pragma GCC unroll 8
  for (int row = 0; row < Rows; ++row)
#pragma GCC unroll 4
    for (int w = 0; w < Wides; ++w) store(y + row * yStep + w * kLanes, sums[row][w]);
}

template <int Wides, class Left>
DIMTS_INLINE void allRows(const Left& left, int64_t rows, int64_t inner, const float* right, int64_t rightStep, bool toWhatIsThere,
                          float* y, int64_t yStep) {
  int64_t row = 0;
  for (; row + 6 <= rows; row += 6) block<6, Wides>(left.from(row), inner, right, rightStep, toWhatIsThere, y + row * yStep, yStep);
  for (; row + 2 <= rows; row += 2) block<2, Wides>(left.from(row), inner, right, rightStep, toWhatIsThere, y + row * yStep, yStep);
  if (row < rows) block<1, Wides>(left.from(row), inner, right, rightStep, toWhatIsThere, y + row * yStep, yStep);
}

/// With 32 registers of 512 bits. `right.panel(column)` begins at this column, its rows are `right.stepOf(column)` apart;
/// `columns` is a multiple of 16.
template <class Left, class Right>
DIMTS_INLINE void withManyRegisters(const Left& left, int64_t rows, int64_t inner, const Right& right, int64_t columns, bool toWhatIsThere,
                                    float* y, int64_t yStep) {
  for (int64_t column = 0; column < columns; column += kPanel) {
    const int64_t width = std::min(kPanel, columns - column), step = right.stepOf(column);
    const float* panel = right.panel(column);
    if (width == kPanel) allRows<4>(left, rows, inner, panel, step, toWhatIsThere, y + column, yStep);
    else if (width == 48) allRows<3>(left, rows, inner, panel, step, toWhatIsThere, y + column, yStep);
    else if (width == 32) allRows<2>(left, rows, inner, panel, step, toWhatIsThere, y + column, yStep);
    else allRows<1>(left, rows, inner, panel, step, toWhatIsThere, y + column, yStep);
  }
}

/// With 16 registers of 256 bits.
template <class Left, class Right>
DIMTS_INLINE void withFewRegisters(const Left& left, int64_t rows, int64_t inner, const Right& right, int64_t columns, bool toWhatIsThere,
                                   float* y, int64_t yStep) {
  for (int64_t column = 0; column < columns; column += kPanel) {
    const int64_t width = std::min(kPanel, columns - column), step = right.stepOf(column);
    for (int64_t at = 0; at < width; at += kLanes)
      allRows<1>(left, rows, inner, right.panel(column) + at, step, toWhatIsThere, y + column + at, yStep);
  }
}

inline bool hasManyRegisters() {
#if defined(__x86_64__)
  static const bool many = __builtin_cpu_supports("avx512f");
  return many;
#else
  return true;
#endif
}

}  // namespace dimts::nn::wide

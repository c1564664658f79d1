// As many sums at a time as the processor has registers for; see wide_products.h.
#include "engine/nn/wide_products.h"

#include <algorithm>

#include "engine/nn/wide_vectors.h"

namespace dimts::nn::wide {
namespace {

/// Rows `Rows` at a time, columns 16 · `Wides` at a time.
template <int Rows, int Wides>
DIMTS_INLINE void block(const LeftFactor& left, int64_t inner, const float* right, int64_t rightStep, bool toWhatIsThere, float* y,
                        int64_t yStep) {
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
      const float value = left.numbers[row * left.rowStep + i * left.step];
#pragma GCC unroll 4
      for (int w = 0; w < Wides; ++w) sums[row][w] += numbers[w] * value;
    }
  }
#pragma GCC unroll 8
  for (int row = 0; row < Rows; ++row)
#pragma GCC unroll 4
    for (int w = 0; w < Wides; ++w) store(y + row * yStep + w * kLanes, sums[row][w]);
}

template <int Wides>
DIMTS_INLINE void allRows(LeftFactor left, int64_t rows, int64_t inner, const float* right, int64_t rightStep, bool toWhatIsThere,
                          float* y, int64_t yStep) {
  int64_t row = 0;
  const auto rowsAtOnce = [&]<int Rows>() __attribute__((always_inline)) {
    for (; row + Rows <= rows; row += Rows, left.numbers += Rows * left.rowStep)
      block<Rows, Wides>(left, inner, right, rightStep, toWhatIsThere, y + row * yStep, yStep);
  };
  rowsAtOnce.template operator()<6>();
  rowsAtOnce.template operator()<2>();
  rowsAtOnce.template operator()<1>();
}

/// With 32 registers of 512 bits.
DIMTS_FOR_EACH_PROCESSOR
void withManyRegisters(const LeftFactor& left, int64_t rows, int64_t inner, const RightFactor& right, int64_t columns, bool toWhatIsThere,
                       float* y, int64_t yStep) {
  const float* panel = right.numbers;
  for (int64_t column = 0; column < columns; column += kPanel, panel += right.panelStep) {
    switch (std::min(kPanel, columns - column)) {
      case kPanel: allRows<4>(left, rows, inner, panel, right.step, toWhatIsThere, y + column, yStep); break;
      case 48: allRows<3>(left, rows, inner, panel, right.step, toWhatIsThere, y + column, yStep); break;
      case 32: allRows<2>(left, rows, inner, panel, right.step, toWhatIsThere, y + column, yStep); break;
      default: allRows<1>(left, rows, inner, panel, right.step, toWhatIsThere, y + column, yStep);
    }
  }
}

/// With 16 registers of 256 bits.
DIMTS_FOR_EACH_PROCESSOR
void withFewRegisters(const LeftFactor& left, int64_t rows, int64_t inner, const RightFactor& right, int64_t columns, bool toWhatIsThere,
                      float* y, int64_t yStep) {
  for (int64_t column = 0; column < columns; column += kLanes)
    allRows<1>(left, rows, inner, right.numbers + column / kPanel * right.panelStep + column % kPanel, right.step, toWhatIsThere,
               y + column, yStep);
}

bool hasManyRegisters() {
#if defined(__x86_64__)
  return __builtin_cpu_supports("avx512f");
#else
  return true;
#endif
}

}  // namespace

void product(const LeftFactor& left, int64_t rows, int64_t inner, const RightFactor& right, int64_t columns, bool toWhatIsThere,
             float* y, int64_t yStep) {
  static const bool many = hasManyRegisters();
  (many ? withManyRegisters : withFewRegisters)(left, rows, inner, right, columns, toWhatIsThere, y, yStep);
}

}  // namespace dimts::nn::wide

// See wide_products.h; the sums are those of wide_blocks.h.
#include "engine/nn/wide_products.h"

#include "engine/nn/wide_blocks.h"

namespace dimts::nn::wide {
namespace {

struct Left {
  LeftFactor factor;
  DIMTS_INLINE float at(int64_t row, int64_t i) const { return factor.numbers[row * factor.rowStep + i * factor.step]; }
  DIMTS_INLINE Left from(int64_t row) const { return {{factor.numbers + row * factor.rowStep, factor.rowStep, factor.step}}; }
};

struct Right {
  RightFactor factor;
  DIMTS_INLINE const float* panel(int64_t column) const { return factor.numbers + column / kPanel * factor.panelStep; }
  DIMTS_INLINE int64_t stepOf(int64_t) const { return factor.step; }
};

DIMTS_FOR_EACH_PROCESSOR
void wideProduct(const LeftFactor& left, int64_t rows, int64_t inner, const RightFactor& right, int64_t columns, bool toWhatIsThere,
                 float* y, int64_t yStep) {
  withManyRegisters(Left{left}, rows, inner, Right{right}, columns, toWhatIsThere, y, yStep);
}

DIMTS_FOR_EACH_PROCESSOR
void narrowProduct(const LeftFactor& left, int64_t rows, int64_t inner, const RightFactor& right, int64_t columns, bool toWhatIsThere,
                   float* y, int64_t yStep) {
  withFewRegisters(Left{left}, rows, inner, Right{right}, columns, toWhatIsThere, y, yStep);
}

}  // namespace

void product(const LeftFactor& left, int64_t rows, int64_t inner, const RightFactor& right, int64_t columns, bool toWhatIsThere,
             float* y, int64_t yStep) {
  (hasManyRegisters() ? wideProduct : narrowProduct)(left, rows, inner, right, columns, toWhatIsThere, y, yStep);
}

}  // namespace dimts::nn::wide

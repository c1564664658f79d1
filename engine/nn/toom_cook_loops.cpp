// The matrices follow from the points (Winograd 1980; Blahut, "Fast Algorithms for Signal Processing", 2010, ch. 5) and are
// made while compiling. The points were chosen by trying sets of small fractions for the least rounding error.
#include "engine/nn/toom_cook_loops.h"

#include <algorithm>
#include <array>
#include <utility>

#include "engine/nn/wide_blocks.h"

namespace dimts::nn::toom {
namespace {

using wide::kLanes;
using wide::kPanel;
using wide::Wide;

/// Finite points; one more lies at infinity.
constexpr std::array<double, 7> kEight{0, 1, -1, -3, -3. / 4, 1. / 3, 3. / 2};
constexpr std::array<double, 10> kEleven{0, 1, -1, 1. / 3, -1. / 3, 3. / 2, -3. / 2, 3. / 4, -3. / 4, 4};

template <size_t Outputs, size_t Taps, const auto& Points>
struct Matrices {
  static constexpr size_t kOutputs = Outputs, kTaps = Taps, kPoints = Outputs + Taps - 1;
  static_assert(Points.size() + 1 == kPoints);

  std::array<std::array<double, kPoints>, Outputs> interpolate{};  // A
  std::array<std::array<double, kPoints>, kPoints> spread{};       // B
  std::array<std::array<double, Taps>, kPoints> weigh{};           // G

  constexpr Matrices() {
    for (size_t p = 0; p < kPoints; ++p) {
      // A row of B: the polynomial that is 0 at all points but this one; at infinity, at all of them.
      auto& row = spread[p];
      row[0] = 1;
      size_t degree = 0;
      for (size_t q = 0; q < Points.size(); ++q) {
        if (q == p) continue;
        ++degree;
        for (size_t i = degree; i > 0; --i) row[i] = row[i - 1] - Points[q] * row[i];
        row[0] *= -Points[q];
      }
      if (p == Points.size()) {
        interpolate[Outputs - 1][p] = weigh[p][Taps - 1] = 1;
        continue;
      }
      double product = 1, power = 1;
      for (size_t q = 0; q < Points.size(); ++q)
        if (q != p) product *= Points[p] - Points[q];
      for (size_t i = 0; i < std::max(Outputs, Taps); ++i, power *= Points[p]) {
        if (i < Outputs) interpolate[i][p] = power;
        if (i < Taps) weigh[p][i] = power / product;
      }
    }
  }
};

using Short = Matrices<6, 3, kEight>;
using Long = Matrices<5, 7, kEleven>;
using Blocks = Matrices<6, 6, kEleven>;

template <class M>
constexpr M kMatrices{};

/// Σ row[i] · values[i] with what is 0 left out.
template <const auto& Rows, size_t Row, size_t Count, size_t... I>
DIMTS_INLINE Wide combination(const std::array<Wide, Count>& values, std::index_sequence<I...>) {
  Wide sum{};
  const auto add = [&]<size_t Index>(std::integral_constant<size_t, Index>) __attribute__((always_inline)) {
    constexpr auto factor = static_cast<float>(Rows[Row][Index]);
    if constexpr (factor != 0) sum += values[Index] * factor;
  };
  (add(std::integral_constant<size_t, I>{}), ...);
  return sum;
}

template <class M>
constexpr auto& kSpread = kMatrices<M>.spread;
template <class M>
constexpr auto& kInterpolate = kMatrices<M>.interpolate;

template <class M>
constexpr auto kInterpolateTransposed = [] {
  std::array<std::array<double, M::kOutputs>, M::kPoints> rows{};
  for (size_t p = 0; p < M::kPoints; ++p)
    for (size_t i = 0; i < M::kOutputs; ++i) rows[p][i] = kMatrices<M>.interpolate[i][p];
  return rows;
}();

/// The places of a tile, with zeros for those outside the sequence.
template <size_t Count>
DIMTS_INLINE std::array<const float*, Count> rowsOf(const Tile& tile, const float* x, const float* zeros) {
  std::array<const float*, Count> rows;
  for (size_t i = 0; i < Count; ++i) {
    const int64_t place = tile.first + static_cast<int64_t>(i) * tile.step;
    rows[i] = place < 0 || place >= tile.length ? zeros : x + place * tile.channels;
  }
  return rows;
}

template <class M, size_t... P>
DIMTS_INLINE void spreadRows(const std::array<Wide, M::kPoints>& in, float* out, int64_t stride, std::index_sequence<P...> points) {
  (wide::store(out + static_cast<int64_t>(P) * stride, combination<kSpread<M>, P, M::kPoints>(in, points)), ...);
}

template <class M>
DIMTS_INLINE void toPointsOf(const Tile& tile, const float* x, float slope, const float* zeros, float* out, int64_t stride) {
  const auto rows = rowsOf<M::kPoints>(tile, x, zeros);
  for (int64_t c = 0; c < tile.channels; c += kLanes) {
    std::array<Wide, M::kPoints> in;
#pragma GCC unroll 16
    for (size_t i = 0; i < M::kPoints; ++i) {
      const Wide value = wide::load(rows[i] + c), low = value * slope;
      in[i] = value < 0 ? low : value;
    }
    spreadRows<M>(in, out + c, stride, std::make_index_sequence<M::kPoints>());
  }
}

template <class M, size_t... I>
DIMTS_INLINE void interpolateRows(const std::array<Wide, M::kPoints>& in, const Wide& bias, const float* add, float* y,
                                  const std::array<int64_t, M::kOutputs>& places, std::index_sequence<I...>) {
  const auto write = [&]<size_t Index>(std::integral_constant<size_t, Index>) __attribute__((always_inline)) {
    const int64_t place = places[Index];
    if (place < 0) return;
    Wide value = combination<kInterpolate<M>, Index, M::kPoints>(in, std::make_index_sequence<M::kPoints>()) + bias;
    if (add) value += wide::load(add + place);
    wide::store(y + place, value);
  };
  (write(std::integral_constant<size_t, I>{}), ...);
}

template <class M>
DIMTS_INLINE void fromPointsOf(const Tile& tile, const float* products, int64_t stride, const float* bias, const float* add, float* y) {
  std::array<int64_t, M::kOutputs> places;
  for (size_t i = 0; i < M::kOutputs; ++i) {
    const int64_t place = tile.first + static_cast<int64_t>(i) * tile.step;
    places[i] = place < 0 || place >= tile.length ? -1 : place * tile.channels;
  }
  for (int64_t c = 0; c < tile.channels; c += kLanes) {
    std::array<Wide, M::kPoints> in;
#pragma GCC unroll 16
    for (size_t p = 0; p < M::kPoints; ++p) in[p] = wide::load(products + static_cast<int64_t>(p) * stride + c);
    interpolateRows<M>(in, wide::load(bias + c), add ? add + c : nullptr, y + c, places, std::make_index_sequence<M::kOutputs>());
  }
}

template <class M, size_t... P>
DIMTS_INLINE void gradientRows(const std::array<Wide, M::kOutputs>& in, float* out, int64_t stride, std::index_sequence<P...>) {
  (wide::store(out + static_cast<int64_t>(P) * stride,
               combination<kInterpolateTransposed<M>, P, M::kOutputs>(in, std::make_index_sequence<M::kOutputs>())), ...);
}

template <class M>
DIMTS_INLINE void gradientToPointsOf(const Tile& tile, const float* grad, const float* zeros, float* out, int64_t stride) {
  const auto rows = rowsOf<M::kOutputs>(tile, grad, zeros);
  for (int64_t c = 0; c < tile.channels; c += kLanes) {
    std::array<Wide, M::kOutputs> in;
#pragma GCC unroll 16
    for (size_t i = 0; i < M::kOutputs; ++i) in[i] = wide::load(rows[i] + c);
    gradientRows<M>(in, out + c, stride, std::make_index_sequence<M::kPoints>());
  }
}

/// Rows of `in` numbers one behind the other.
struct Rows {
  const float* x;
  int64_t in;
  DIMTS_INLINE float at(int64_t row, int64_t i) const { return x[row * in + i]; }
  DIMTS_INLINE Rows from(int64_t row) const { return {x + row * in, in}; }
};

/// [in, out] in panels of 64 columns one behind the other, the last one narrower.
struct Panels {
  const float* numbers;
  int64_t in, out;
  DIMTS_INLINE const float* panel(int64_t column) const { return numbers + column * in; }
  DIMTS_INLINE int64_t stepOf(int64_t column) const { return std::min(kPanel, out - column); }
};

DIMTS_FOR_EACH_PROCESSOR
void multiplyManyRegisters(const float* x, int64_t rows, int64_t in, const float* panels, int64_t out, bool toWhatIsThere, float* y) {
  wide::withManyRegisters(Rows{x, in}, rows, in, Panels{panels, in, out}, out, toWhatIsThere, y, out);
}

DIMTS_FOR_EACH_PROCESSOR
void multiplyFewRegisters(const float* x, int64_t rows, int64_t in, const float* panels, int64_t out, bool toWhatIsThere, float* y) {
  wide::withFewRegisters(Rows{x, in}, rows, in, Panels{panels, in, out}, out, toWhatIsThere, y, out);
}

template <class M>
Shape shapeFor() {
  return {static_cast<int64_t>(M::kOutputs), static_cast<int64_t>(M::kTaps), static_cast<int64_t>(M::kPoints)};
}

typedef double WideDouble __attribute__((vector_size(128)));
constexpr size_t kMostTaps = std::max({Short::kTaps, Long::kTaps, Blocks::kTaps});

DIMTS_FOR_EACH_PROCESSOR
void sumsOfTaps(const float* weights, const double* factors, int64_t taps, int64_t in, int64_t out, float* panels) {
  for (int64_t column = 0; column < out; column += kPanel)
    for (int64_t i = 0; i < in; ++i)
      for (int64_t o = column; o < std::min(column + kPanel, out); o += kLanes, panels += kLanes) {
        WideDouble sum{};
        for (int64_t tap = 0; tap < taps; ++tap)
          sum += __builtin_convertvector(wide::load(weights + (tap * in + i) * out + o), WideDouble) * factors[tap];
        wide::store(panels, __builtin_convertvector(sum, Wide));
      }
}

DIMTS_FOR_EACH_PROCESSOR
void toPointsShort(const Tile& tile, const float* x, float slope, const float* zeros, float* out, int64_t stride) {
  toPointsOf<Short>(tile, x, slope, zeros, out, stride);
}
DIMTS_FOR_EACH_PROCESSOR
void toPointsLong(const Tile& tile, const float* x, float slope, const float* zeros, float* out, int64_t stride) {
  toPointsOf<Long>(tile, x, slope, zeros, out, stride);  // Blocks has the same points
}
DIMTS_FOR_EACH_PROCESSOR
void gradientToPointsShort(const Tile& tile, const float* grad, const float* zeros, float* out, int64_t stride) {
  gradientToPointsOf<Short>(tile, grad, zeros, out, stride);
}
DIMTS_FOR_EACH_PROCESSOR
void gradientToPointsLong(const Tile& tile, const float* grad, const float* zeros, float* out, int64_t stride) {
  gradientToPointsOf<Long>(tile, grad, zeros, out, stride);
}
DIMTS_FOR_EACH_PROCESSOR
void gradientToPointsBlocks(const Tile& tile, const float* grad, const float* zeros, float* out, int64_t stride) {
  gradientToPointsOf<Blocks>(tile, grad, zeros, out, stride);
}
DIMTS_FOR_EACH_PROCESSOR
void fromPointsShort(const Tile& tile, const float* products, int64_t stride, const float* bias, const float* add, float* y) {
  fromPointsOf<Short>(tile, products, stride, bias, add, y);
}
DIMTS_FOR_EACH_PROCESSOR
void fromPointsLong(const Tile& tile, const float* products, int64_t stride, const float* bias, const float* add, float* y) {
  fromPointsOf<Long>(tile, products, stride, bias, add, y);
}
DIMTS_FOR_EACH_PROCESSOR
void fromPointsBlocks(const Tile& tile, const float* products, int64_t stride, const float* bias, const float* add, float* y) {
  fromPointsOf<Blocks>(tile, products, stride, bias, add, y);
}

}  // namespace

Shape shapeOf(Plan plan) {
  return plan == Plan::Short ? shapeFor<Short>() : plan == Plan::Long ? shapeFor<Long>() : shapeFor<Blocks>();
}

double weightFactor(Plan plan, int64_t point, int64_t tap) {
  const auto p = static_cast<size_t>(point), t = static_cast<size_t>(tap);
  return plan == Plan::Short ? kMatrices<Short>.weigh[p][t] : plan == Plan::Long ? kMatrices<Long>.weigh[p][t] : kMatrices<Blocks>.weigh[p][t];
}

void gradientToPoints(Plan plan, const Tile& tile, const float* grad, const float* zeros, float* out, int64_t stride) {
  switch (plan) {
    case Plan::Short: return gradientToPointsShort(tile, grad, zeros, out, stride);
    case Plan::Long: return gradientToPointsLong(tile, grad, zeros, out, stride);
    case Plan::Blocks: return gradientToPointsBlocks(tile, grad, zeros, out, stride);
  }
}

void weightsToPoint(Plan plan, int64_t point, const float* weights, int64_t kernel, int64_t first, int64_t in, int64_t out, float* panels) {
  const int64_t taps = std::min(kernel - first, shapeOf(plan).taps);
  std::array<double, kMostTaps> factors{};
  for (int64_t tap = 0; tap < taps; ++tap) factors[static_cast<size_t>(tap)] = weightFactor(plan, point, tap);
  sumsOfTaps(weights + first * in * out, factors.data(), taps, in, out, panels);
}

void toPoints(Plan plan, const Tile& tile, const float* x, float slope, const float* zeros, float* out, int64_t stride) {
  if (plan == Plan::Short) return toPointsShort(tile, x, slope, zeros, out, stride);
  return toPointsLong(tile, x, slope, zeros, out, stride);
}

void multiply(const float* x, int64_t rows, int64_t in, const float* panels, int64_t out, bool toWhatIsThere, float* y) {
  return (wide::hasManyRegisters() ? multiplyManyRegisters : multiplyFewRegisters)(x, rows, in, panels, out, toWhatIsThere, y);
}

void fromPoints(Plan plan, const Tile& tile, const float* products, int64_t stride, const float* bias, const float* add, float* y) {
  switch (plan) {
    case Plan::Short: return fromPointsShort(tile, products, stride, bias, add, y);
    case Plan::Long: return fromPointsLong(tile, products, stride, bias, add, y);
    case Plan::Blocks: return fromPointsBlocks(tile, products, stride, bias, add, y);
  }
}

}  // namespace dimts::nn::toom

// GCC's vector types say what is done sixteen at a time; each function is compiled for AVX-512, AVX2 and plain x86-64.
#include "engine/nn/wide_loops.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "engine/nn/wide_vectors.h"

namespace dimts::nn::wide {
namespace {

typedef uint32_t WideBits __attribute__((vector_size(64)));
typedef uint16_t HalfBits __attribute__((vector_size(32)));

using wide::load;

DIMTS_INLINE Wide load(const uint16_t* from, int64_t count = kLanes) {
  HalfBits bits{};
  if (count >= kLanes) std::memcpy(&bits, from, sizeof bits);
  else std::memcpy(&bits, from, static_cast<size_t>(count) * sizeof(uint16_t));
  const WideBits upper = __builtin_convertvector(bits, WideBits) << 16;
  return std::bit_cast<Wide>(upper);
}

DIMTS_INLINE Wide sigmoid(const Wide& x) { return 1.0f / (1.0f + expOf(-x)); }

/// `Rows` rows of x against one row of the matrix after the other, so that memory is read in order; several sums at a time
/// keep the multipliers busy.
template <int Rows, class Weight>
DIMTS_INLINE void productsOf(const Weight* weights, int64_t in, const float* x, int64_t first, int64_t end, float* y, int64_t stride) {
  constexpr int kParts = 4;
  const int64_t whole = in / (kParts * kLanes) * (kParts * kLanes);
  for (int64_t o = first; o < end; ++o) {
    const Weight* row = weights + o * in;
    Wide sums[Rows][kParts] = {};
    for (int64_t k = 0; k < whole; k += kParts * kLanes) {
#pragma GCC unroll 4
      for (int part = 0; part < kParts; ++part) {
        const Wide weight = load(row + k + part * kLanes);
#pragma GCC unroll 4
        for (int r = 0; r < Rows; ++r) sums[r][part] += weight * load(x + r * in + k + part * kLanes);
      }
    }
    for (int64_t k = whole; k < in; k += kLanes)
#pragma GCC unroll 4
      for (int r = 0; r < Rows; ++r) sums[r][0] += load(row + k, in - k) * load(x + r * in + k, in - k);
#pragma GCC unroll 4
    for (int r = 0; r < Rows; ++r) y[r * stride + o] = sumOf((sums[r][0] + sums[r][1]) + (sums[r][2] + sums[r][3]));
  }
}

template <class Weight>
DIMTS_INLINE void productsOfRows(const Weight* weights, int64_t in, const float* x, int64_t rows, int64_t first, int64_t end,
                                 float* y, int64_t stride) {
  int64_t row = 0;
  for (; row + 2 <= rows; row += 2) productsOf<2>(weights, in, x + row * in, first, end, y + row * stride, stride);
  if (row < rows) productsOf<1>(weights, in, x + row * in, first, end, y + row * stride, stride);
}

DIMTS_INLINE float dotOf(const float* x, const float* y, int64_t count) {
  Wide sum{};
  for (int64_t i = 0; i < count; i += kLanes) sum += load(x + i, count - i) * load(y + i, count - i);
  return sumOf(sum);
}

}  // namespace

DIMTS_FOR_EACH_PROCESSOR
void siluTimes(const float* gate, const float* up, float* out, int64_t count) {
  for (int64_t i = 0; i < count; i += kLanes) {
    const Wide g = load(gate + i, count - i);
    store(out + i, g * sigmoid(g) * load(up + i, count - i), count - i);
  }
}

DIMTS_FOR_EACH_PROCESSOR
void siluTimesBackward(const float* grad, const float* gate, const float* up, float* gradGate, float* gradUp, int64_t count) {
  for (int64_t i = 0; i < count; i += kLanes) {
    const Wide g = load(gate + i, count - i), dy = load(grad + i, count - i), s = sigmoid(g);
    store(gradGate + i, dy * load(up + i, count - i) * (s + g * s * (1.0f - s)), count - i);
    store(gradUp + i, dy * g * s, count - i);
  }
}

DIMTS_FOR_EACH_PROCESSOR
void rmsNorm(const float* x, const float* weight, double epsilon, float* y, float* inverse, int64_t rows, int64_t size) {
  for (int64_t row = 0; row < rows; ++row) {
    const float* in = x + row * size;
    const float scale = 1.0f / std::sqrt(dotOf(in, in, size) / static_cast<float>(size) + static_cast<float>(epsilon));
    if (inverse) inverse[row] = scale;
    for (int64_t i = 0; i < size; i += kLanes)
      store(y + row * size + i, load(in + i, size - i) * scale * load(weight + i, size - i), size - i);
  }
}

DIMTS_FOR_EACH_PROCESSOR
void rmsNormBackward(const float* grad, const float* x, const float* weight, const float* inverse, float* gradX,
                     float* gradWeight, int64_t rows, int64_t size) {
  for (int64_t row = 0; row < rows; ++row) {
    const float *dy = grad + row * size, *in = x + row * size;
    const float scale = inverse[row];
    if (gradX) {
      Wide sum{};
      for (int64_t i = 0; i < size; i += kLanes)
        sum += load(dy + i, size - i) * load(weight + i, size - i) * load(in + i, size - i);
      const float mean = sumOf(sum) / static_cast<float>(size) * scale * scale;
      for (int64_t i = 0; i < size; i += kLanes)
        store(gradX + row * size + i,
              (load(dy + i, size - i) * load(weight + i, size - i) - load(in + i, size - i) * mean) * scale, size - i);
    }
    if (!gradWeight) continue;
    for (int64_t i = 0; i < size; i += kLanes)
      store(gradWeight + i, load(gradWeight + i, size - i) + load(dy + i, size - i) * load(in + i, size - i) * scale, size - i);
  }
}

DIMTS_FOR_EACH_PROCESSOR
void rotate(const float* x, const float* cos, const float* sin, float sign, float* y, int64_t rows, int64_t heads, int64_t half) {
  for (int64_t row = 0; row < rows; ++row)
    for (int64_t head = 0; head < heads; ++head) {
      const float *a = x + (row * heads + head) * 2 * half, *b = a + half;
      float* to = y + (row * heads + head) * 2 * half;
      for (int64_t i = 0; i < half; i += kLanes) {
        const int64_t left = half - i;
        const Wide c = load(cos + row * half + i, left), s = load(sin + row * half + i, left) * sign;
        const Wide first = load(a + i, left), second = load(b + i, left);
        store(to + i, first * c - second * s, left);
        store(to + half + i, second * c + first * s, left);
      }
    }
}

DIMTS_FOR_EACH_PROCESSOR
void products(const Matrix& matrix, const float* x, int64_t rows, int64_t first, int64_t end, float* y, int64_t stride) {
  if (matrix.half) productsOfRows(matrix.half, matrix.in, x, rows, first, end, y, stride);
  else productsOfRows(matrix.full, matrix.in, x, rows, first, end, y, stride);
}

DIMTS_FOR_EACH_PROCESSOR
void attendOne(const float* q, const float* keys, const float* values, int64_t places, int64_t size, float* scores, float* out) {
  const float scale = 1.0f / std::sqrt(static_cast<float>(size));
  float most = -INFINITY;
  for (int64_t at = 0; at < places; ++at) {
    scores[at] = dotOf(q, keys + at * size, size) * scale;
    most = scores[at] > most ? scores[at] : most;
  }
  float sum = 0;
  for (int64_t at = 0; at < places; at += kLanes) {
    const int64_t left = places - at;
    const Wide weights = expOf(load(scores + at, left) - most);
    store(scores + at, weights, left);
    for (int64_t i = 0; i < kLanes && i < left; ++i) sum += weights[i];
  }
  for (int64_t i = 0; i < size; i += kLanes) {
    const int64_t left = size - i;
    Wide heard{};
    for (int64_t at = 0; at < places; ++at) heard += load(values + at * size + i, left) * scores[at];
    store(out + i, heard / sum, left);
  }
}

DIMTS_FOR_EACH_PROCESSOR
float dot(const float* x, const float* y, int64_t count) { return dotOf(x, y, count); }

}  // namespace dimts::nn::wide

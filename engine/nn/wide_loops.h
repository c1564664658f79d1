// Loops over float32 on the processor, sixteen numbers at a time, compiled once for each kind of processor and chosen when
// the program starts. Plain pointers, one thread: who calls them shares the rows out and owns the memory.
#pragma once

#include <cstdint>

namespace dimts::nn::wide {

/// out[i] = silu(gate[i]) · up[i], silu(x) = x / (1 + e^-x) (SwiGLU; Shazeer 2020).
void siluTimes(const float* gate, const float* up, float* out, int64_t count);
/// Its gradients, from those of `out`.
void siluTimesBackward(const float* grad, const float* gate, const float* up, float* gradGate, float* gradUp, int64_t count);

/// Rows [rows, size]: y = x · inverse · weight, inverse[row] = 1 / √(mean x² + epsilon) (Zhang, Sennrich 2019). `inverse` may be
/// null.
void rmsNorm(const float* x, const float* weight, double epsilon, float* y, float* inverse, int64_t rows, int64_t size);
/// gradX = inverse · (weight · grad - x · inverse² · mean(grad · weight · x)); gradWeight[size] gets Σ grad · x · inverse added.
/// Either may be null.
void rmsNormBackward(const float* grad, const float* x, const float* weight, const float* inverse, float* gradX,
                     float* gradWeight, int64_t rows, int64_t size);

/// Rows [rows, heads, 2 · half]: turns the pairs (i, i + half) of every head by the row's angles, cos and sin [rows, half];
/// `sign` -1 turns back.
void rotate(const float* x, const float* cos, const float* sin, float sign, float* y, int64_t rows, int64_t heads, int64_t half);

/// A matrix [out, in], row by row, in float32 or in bfloat16 (whose bits are the upper half of a float32); one of them is null.
struct Matrix {
  const float* full = nullptr;
  const uint16_t* half = nullptr;
  int64_t out = 0, in = 0;
};
/// y[r · stride + o] = Σ_k x[r, k] · matrix[o, k] for the outputs first ≤ o < end of one or two rows x [rows, in].
void products(const Matrix& matrix, const float* x, int64_t rows, int64_t first, int64_t end, float* y, int64_t stride);

/// One query q [size] against `places` keys and values [places, size]: out = softmax(q·k / √size) · v. `scores` is room for
/// `places` numbers.
void attendOne(const float* q, const float* keys, const float* values, int64_t places, int64_t size, float* scores, float* out);

/// Σ x · y.
float dot(const float* x, const float* y, int64_t count);

}  // namespace dimts::nn::wide

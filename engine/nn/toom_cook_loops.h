// The linear maps of Toom–Cook convolution; see toom_cook.h. A convolution of `outputs` places with `taps` weights is a
// product of polynomials: both are evaluated at outputs + taps - 1 points, multiplied there, and interpolated. Plain
// pointers, one thread.
#pragma once

#include <cstdint>

namespace dimts::nn::toom {

enum class Plan { Short, Long, Blocks };  ///< kernels of up to 3, of up to 7, and of any number of blocks of 6 taps

struct Shape {
  int64_t outputs, taps, points;
};
Shape shapeOf(Plan);

/// G: what `weightsToPoint` multiplies the coefficients with at a point.
double weightFactor(Plan, int64_t point, int64_t tap);

/// A tile of a sequence [length, channels]: places first, first + step, …; what lies outside the sequence is 0.
/// Channels: a multiple of 16.
struct Tile {
  int64_t first, step, length, channels;
};

/// out[p · stride + c] = Σ_i B[p, i] · leaky(x[first + i · step, c]), leaky(x) = x < 0 ? slope · x : x.
/// `zeros`: so many channels of 0.
void toPoints(Plan, const Tile&, const float* x, float slope, const float* zeros, float* out, int64_t stride);

/// The value at a point of the polynomial whose coefficients are the weights [kernel, in, out] from `first` on, as many as
/// the plan has taps or as there are left: as `multiply` reads it, panels of 64 outputs (the last one may be narrower), each
/// [in, width]. Sums in double precision.
void weightsToPoint(Plan, int64_t point, const float* weights, int64_t kernel, int64_t first, int64_t in, int64_t out, float* panels);

/// y[row, o] = Σ_i x[row, i] · weights[i, o], or y + that. x [rows, in], y [rows, out], panels as above; out: a multiple of 16.
void multiply(const float* x, int64_t rows, int64_t in, const float* panels, int64_t out, bool toWhatIsThere, float* y);

/// y[first + i · step, c] = bias[c] + Σ_p A[i, p] · products[p · stride + c], plus add[first + i · step, c] where `add` is
/// not null; places outside the sequence are left out.
void fromPoints(Plan, const Tile&, const float* products, int64_t stride, const float* bias, const float* add, float* y);

/// The transposed map: out[p · stride + c] = Σ_i A[i, p] · grad[first + i · step, c].
void gradientToPoints(Plan, const Tile&, const float* grad, const float* zeros, float* out, int64_t stride);

}  // namespace dimts::nn::toom

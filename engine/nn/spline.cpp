// Rational-quadratic splines, dense; see spline.h.
#include "engine/nn/spline.h"

#include <cmath>
#include <vector>

namespace dimts::nn {
namespace {

constexpr double kMinimumBin = 1e-3;
constexpr double kMinimumSlope = 1e-3;
constexpr double kLastEdgeRise = 1e-6;

/// Logits [..., K] → knots [..., K + 1] from -tail to tail, neighbours at least kMinimumBin of the range apart.
at::Tensor knots(const at::Tensor& logits, double tail) {
  const int64_t bins = logits.size(-1);
  const at::Tensor sizes = kMinimumBin + (1 - kMinimumBin * static_cast<double>(bins)) * at::softmax(logits, -1);
  const at::Tensor inner = 2 * tail * at::cumsum(sizes, -1).narrow(-1, 0, bins - 1) - tail;
  return at::constant_pad_nd(at::constant_pad_nd(inner, {1, 0}, -tail), {0, 1}, tail);
}

/// Slopes at all knots; the outer two are 1, so that the spline meets its tails smoothly.
at::Tensor slopes(const at::Tensor& logits) {
  const double edge = std::log(std::exp(1 - kMinimumSlope) - 1);
  return kMinimumSlope + at::softplus(at::constant_pad_nd(logits, {1, 1}, edge));
}

struct Bin {
  at::Tensor x0, width, y0, height, slope0, slope1;
};

Bin pick(const at::Tensor& xKnots, const at::Tensor& yKnots, const at::Tensor& slope, const at::Tensor& bin) {
  const at::Tensor table = at::stack({xKnots, yKnots, slope}, -2);
  std::vector<int64_t> shape(bin.sizes().begin(), bin.sizes().end());
  shape.insert(shape.end(), {3, 1});
  const at::Tensor index = bin.unsqueeze(-1).unsqueeze(-1).expand(shape);
  const auto low = table.gather(-1, index).squeeze(-1).unbind(-1);
  const auto high = table.gather(-1, index + 1).squeeze(-1).unbind(-1);
  return {low[0], high[0] - low[0], low[1], high[1] - low[1], low[2], high[2]};
}

/// Position inside the bin whose image is y: the root of a quadratic, in the form that does not cancel.
at::Tensor solve(const at::Tensor& y, const Bin& bin, const at::Tensor& steepness, const at::Tensor& curvature) {
  const at::Tensor offset = y - bin.y0;
  const at::Tensor bend = offset * curvature;
  const at::Tensor a = bin.height * (steepness - bin.slope0) + bend;
  const at::Tensor b = bin.height * bin.slope0 - bend;
  const at::Tensor c = -steepness * offset;
  const at::Tensor discriminant = (b.square() - 4 * a * c).clamp_min(0);  // rounding may leave it just below 0
  return 2 * c / (-b - discriminant.sqrt());
}

}  // namespace

std::pair<at::Tensor, at::Tensor> rationalQuadraticSpline(const at::Tensor& x, const at::Tensor& widths,
                                                          const at::Tensor& heights, const at::Tensor& derivatives,
                                                          bool inverse, double tail) {
  const at::Tensor inside = (x >= -tail) & (x <= tail);
  const at::Tensor clamped = x.clamp(-tail, tail);  // keeps the unused branch finite, and with it its gradient
  const at::Tensor xKnots = knots(widths, tail), yKnots = knots(heights, tail), slope = slopes(derivatives);
  const int64_t bins = widths.size(-1);

  at::Tensor edges = (inverse ? yKnots : xKnots).detach();
  edges = at::cat({edges.narrow(-1, 0, bins), edges.narrow(-1, bins, 1) + kLastEdgeRise}, -1);
  const at::Tensor index = ((clamped.detach().unsqueeze(-1) >= edges).sum(-1) - 1).clamp(0, bins - 1);

  const Bin bin = pick(xKnots, yKnots, slope, index);
  const at::Tensor steepness = bin.height / bin.width;
  const at::Tensor curvature = bin.slope0 + bin.slope1 - 2 * steepness;
  const at::Tensor t = inverse ? solve(clamped, bin, steepness, curvature) : (clamped - bin.x0) / bin.width;
  const at::Tensor mixed = t * (1 - t);
  const at::Tensor denominator = steepness + curvature * mixed;

  const at::Tensor y = inverse ? t * bin.width + bin.x0
                               : bin.y0 + bin.height * (steepness * t.square() + bin.slope0 * mixed) / denominator;
  const at::Tensor numerator =
      steepness.square() * (bin.slope1 * t.square() + 2 * steepness * mixed + bin.slope0 * (1 - t).square());
  const at::Tensor logSlope = numerator.log() - 2 * denominator.log();
  return {at::where(inside, y, x), at::where(inside, inverse ? -logSlope : logSlope, at::zeros_like(logSlope))};
}

}  // namespace dimts::nn

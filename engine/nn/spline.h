// Monotone rational-quadratic splines with linear tails (Durkan, Bekasov, Murray, Papamakarios, "Neural Spline Flows",
// 2019), computed densely: no host synchronisation, no masked gathers, finite gradients outside the interval.
#pragma once

#include <torch/torch.h>

#include <utility>

namespace dimts::nn {

/// x [...], widths and heights [..., K] logits, derivatives [..., K - 1] logits of the inner knots.
/// Inside [-tail, tail] the spline (or its inverse), outside the identity. Returns (y, log |dy/dx|), both [...], float32.
/// Smallest bin width, bin height and slope: 1e-3.
std::pair<at::Tensor, at::Tensor> rationalQuadraticSpline(const at::Tensor& x, const at::Tensor& widths,
                                                          const at::Tensor& heights, const at::Tensor& derivatives,
                                                          bool inverse, double tail);

}  // namespace dimts::nn

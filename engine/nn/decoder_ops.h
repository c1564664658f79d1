// The pieces between the products of a decoder of Llama's kind, each one node in the graph that keeps only what its backward
// pass cannot compute from other kept values. On the processor in float32 by wide_loops.h, else by torch's own operations.
#pragma once

#include <torch/torch.h>

namespace dimts::nn {

/// x / √(mean x² + epsilon) · weight over the last dimension (Zhang, Sennrich 2019); weight [size].
at::Tensor rmsNorm(const at::Tensor& x, const at::Tensor& weight, double epsilon);

/// x [N, H · D] → [N, H, D]: pairs (i, i + D / 2) of every head turned by the row's angles (Su et al. 2021); cos, sin
/// [N, 1, D / 2] float. No gradient reaches the angles.
at::Tensor rotatedHeads(const at::Tensor& x, const at::Tensor& cos, const at::Tensor& sin);

/// silu(gate) · up (SwiGLU; Shazeer 2020), both of one shape.
at::Tensor siluTimes(const at::Tensor& gate, const at::Tensor& up);

}  // namespace dimts::nn

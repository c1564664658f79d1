// One-dimensional convolutions on sequences in either of two layouts: [B, C, T], or the same as [B, C, 1, T] in
// channels-last memory, which the CPU's convolutions read and write without copying it into a layout of their own.
#pragma once

#include <torch/torch.h>

#include <cstdint>

namespace dimts::nn {

struct ConvShape {
  int64_t in = 1, out = 1, kernel = 1;
  int64_t stride = 1, padding = 0, dilation = 1, groups = 1;
  bool bias = true;
};

/// [B, C, T] → [B, C, 1, T] with the channels next to each other in memory.
at::Tensor channelsLast(const at::Tensor& sequence);

/// [B, in, T] → [B, out, T'], or with [B, in, 1, T] in channels-last memory → [B, out, 1, T'] in the same. weight
/// [out, in / groups, kernel]; the bias may be undefined.
at::Tensor convolve(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias, const ConvShape& shape);

/// The transposed convolution in the same layouts. weight [in, out / groups, kernel].
at::Tensor convolveTransposed(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                              const ConvShape& shape);

}  // namespace dimts::nn

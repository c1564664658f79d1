// A convolution of height 1 stands for the one-dimensional one; see convolution.h.
#include "engine/nn/convolution.h"

#include <array>

namespace dimts::nn {
at::Tensor channelsLast(const at::Tensor& sequence) {
  return sequence.unsqueeze(2).contiguous(at::MemoryFormat::ChannelsLast);
}

at::Tensor convolve(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias, const ConvShape& s) {
  if (x.dim() == 3) return at::conv1d(x, weight, bias, s.stride, s.padding, s.dilation, s.groups);
  const std::array<int64_t, 2> stride{1, s.stride}, padding{0, s.padding}, dilation{1, s.dilation};
  return at::conv2d(x, channelsLast(weight), bias, stride, padding, dilation, s.groups);
}

at::Tensor convolveTransposed(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
                              const ConvShape& s) {
  if (x.dim() == 3) return at::conv_transpose1d(x, weight, bias, s.stride, s.padding, 0, s.groups, s.dilation);
  const std::array<int64_t, 2> stride{1, s.stride}, padding{0, s.padding}, dilation{1, s.dilation};
  return at::conv_transpose2d(x, channelsLast(weight), bias, stride, padding, 0, s.groups, dilation);
}

}  // namespace dimts::nn

// Convolutions with weight normalisation: weight = v * g / |v|, the norm over every dimension but the first.
// Parameters are named weight_g, weight_v, bias, the spelling every reader of VITS files knows.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <utility>

#include "engine/nn/convolution.h"

namespace dimts::nn {

/// |v| over all dimensions but the first, kept as size 1 dimensions: the g that makes weight equal v.
at::Tensor weightNormOf(const at::Tensor& v);
/// v * g / |v|.
at::Tensor foldWeightNorm(const at::Tensor& g, const at::Tensor& v);

/// Common part: the two weight parameters and the bias. Weight shapes are those of the plain torch layers.
class WeightNormImpl : public torch::nn::Module {
 public:
  /// The weight as the convolution uses it; computed once per forward pass.
  at::Tensor weight() const;
  /// Sets v to the given weight and g to its norm.
  void setWeight(const at::Tensor& weight);
  const ConvShape& shape() const { return shape_; }

  at::Tensor weightG, weightV, bias;

 protected:
  WeightNormImpl(const ConvShape& shape, at::IntArrayRef weightSizes);
  ConvShape shape_;
};

/// [B, in, T] → [B, out, T'], in either layout of convolution.h.
class WeightNormConv1dImpl : public WeightNormImpl {
 public:
  explicit WeightNormConv1dImpl(const ConvShape& shape);
  at::Tensor forward(const at::Tensor& x);
};
TORCH_MODULE(WeightNormConv1d);

/// [B, in, T] → [B, out, T * stride] with padding (kernel - stride) / 2, in either layout. Weight [in, out, kernel]: g has one entry per
/// input channel.
class WeightNormConvTranspose1dImpl : public WeightNormImpl {
 public:
  explicit WeightNormConvTranspose1dImpl(const ConvShape& shape);
  at::Tensor forward(const at::Tensor& x);
};
TORCH_MODULE(WeightNormConvTranspose1d);

/// Kernel, stride and padding along the first of two spatial dimensions only: [B, in, T, P] → [B, out, T', P].
class WeightNormConv2dImpl : public WeightNormImpl {
 public:
  explicit WeightNormConv2dImpl(const ConvShape& shape);
  at::Tensor forward(const at::Tensor& x);
};
TORCH_MODULE(WeightNormConv2d);

}  // namespace dimts::nn

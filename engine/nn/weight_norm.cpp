// Weight-normed convolutions; see weight_norm.h.
#include "engine/nn/weight_norm.h"

namespace dimts::nn {

at::Tensor weightNormOf(const at::Tensor& v) { return at::norm_except_dim(v, 2, 0); }

at::Tensor foldWeightNorm(const at::Tensor& g, const at::Tensor& v) { return at::_weight_norm(v, g, 0); }

WeightNormImpl::WeightNormImpl(const ConvShape& shape, at::IntArrayRef weightSizes) : shape_(shape) {
  const at::Tensor v = at::empty(weightSizes).uniform_(-0.1, 0.1);
  weightG = register_parameter("weight_g", weightNormOf(v));
  weightV = register_parameter("weight_v", v);
  if (shape.bias) bias = register_parameter("bias", at::zeros({shape.out}));
}

at::Tensor WeightNormImpl::weight() const { return foldWeightNorm(weightG, weightV); }

void WeightNormImpl::setWeight(const at::Tensor& weight) {
  const at::NoGradGuard noGrad;
  weightV.copy_(weight);
  weightG.copy_(weightNormOf(weightV));
}

WeightNormConv1dImpl::WeightNormConv1dImpl(const ConvShape& shape)
    : WeightNormImpl(shape, {shape.out, shape.in / shape.groups, shape.kernel}) {}

at::Tensor WeightNormConv1dImpl::forward(const at::Tensor& x) {
  return convolve(x, weight(), bias, shape_);
}

WeightNormConvTranspose1dImpl::WeightNormConvTranspose1dImpl(const ConvShape& shape)
    : WeightNormImpl(shape, {shape.in, shape.out / shape.groups, shape.kernel}) {}

at::Tensor WeightNormConvTranspose1dImpl::forward(const at::Tensor& x) {
  return convolveTransposed(x, weight(), bias, shape_);
}

WeightNormConv2dImpl::WeightNormConv2dImpl(const ConvShape& shape)
    : WeightNormImpl(shape, {shape.out, shape.in / shape.groups, shape.kernel, 1}) {}

at::Tensor WeightNormConv2dImpl::forward(const at::Tensor& x) {
  return at::conv2d(x, weight(), bias, {shape_.stride, 1}, {shape_.padding, 0}, {shape_.dilation, 1}, shape_.groups);
}

}  // namespace dimts::nn

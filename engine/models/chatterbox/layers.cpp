// Plain layers without starting values; see layers.h.
#include "engine/models/chatterbox/layers.h"

#include <cmath>

namespace dimts::models::chatterbox {

DenseImpl::DenseImpl(int64_t in, int64_t out, bool withBias, const at::TensorOptions& options) {
  weight = register_parameter("weight", at::empty({out, in}, options));
  if (withBias) bias = register_parameter("bias", at::empty({out}, options));
}

void DenseImpl::addLowRank(int64_t rank, double scale, at::Generator& generator) {
  const at::NoGradGuard noGrad;
  const int64_t out = weight.size(0), in = weight.size(1);
  const double bound = 1 / std::sqrt(static_cast<double>(in));
  const at::TensorOptions options = weight.options().requires_grad(false);
  const at::Tensor drawn = at::empty({rank, in}, options.device(at::kCPU)).uniform_(-bound, bound, generator);
  loraA = register_parameter("lora_a", drawn.to(weight.device()));
  loraB = register_parameter("lora_b", at::zeros({out, rank}, options));
  scale_ = scale;
}

TableImpl::TableImpl(int64_t rows, int64_t size, const at::TensorOptions& options) {
  weight = register_parameter("weight", at::empty({rows, size}, options));
}

ScaledNormImpl::ScaledNormImpl(int64_t size, double epsilon, const at::TensorOptions& options) : epsilon_(epsilon) {
  weight = register_parameter("weight", at::empty({size}, options));
  bias = register_parameter("bias", at::empty({size}, options));
}

RmsNormImpl::RmsNormImpl(int64_t size, double epsilon, const at::TensorOptions& options) : epsilon_(epsilon) {
  weight = register_parameter("weight", at::empty({size}, options));
}

TimeConvImpl::TimeConvImpl(const Shape& shape, const at::TensorOptions& options) : shape_(shape) {
  weight = register_parameter("weight", at::empty({shape.out, shape.in / shape.groups, shape.kernel}, options));
  if (shape.bias) bias = register_parameter("bias", at::empty({shape.out}, options));
  if (shape_.before < 0) shape_.before = shape.kernel / 2 * shape.dilation;
  if (shape_.after < 0) shape_.after = shape.kernel / 2 * shape.dilation;
}

at::Tensor TimeConvImpl::forward(const at::Tensor& x) {
  const bool equal = shape_.before == shape_.after;
  const int64_t padding = equal ? shape_.before : 0;
  const at::Tensor padded = equal ? x : at::constant_pad_nd(x, {shape_.before, shape_.after});
  return at::conv1d(padded, weight, bias, shape_.stride, padding, shape_.dilation, shape_.groups);
}

}  // namespace dimts::models::chatterbox

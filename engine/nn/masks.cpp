// Masks, segments and guards; see masks.h.
#include "engine/nn/masks.h"

#include <ATen/autocast_mode.h>

namespace dimts::nn {

at::Tensor lengthMask(const at::Tensor& lengths, int64_t size, const at::Tensor& like) {
  const at::Tensor onDevice = lengths.to(like.device(), at::kLong, /*non_blocking=*/true);
  const at::Tensor positions = at::arange(size, onDevice.options());
  return (positions.unsqueeze(0) < onDevice.unsqueeze(1)).unsqueeze(1).to(like.scalar_type());
}

at::Tensor cutSegments(const at::Tensor& x, const at::Tensor& starts, int64_t size) {
  at::Tensor source = x;
  if (source.size(2) < size) source = at::constant_pad_nd(source, {0, size - source.size(2)});
  const at::Tensor first = starts.clamp_max(source.size(2) - size);
  const at::Tensor index = first.view({-1, 1, 1}) + at::arange(size, starts.options()).view({1, 1, -1});
  return source.gather(2, index.expand({source.size(0), source.size(1), size}));
}

at::Tensor randomStarts(const at::Tensor& lengths, int64_t size, const at::Tensor& uniform) {
  const at::Tensor choices = (lengths - (size - 1)).clamp_min(1);
  return at::minimum((uniform * choices).to(at::kLong), choices - 1);
}

FullPrecision::FullPrecision(at::DeviceType device)
    : device_(device), was_(at::autocast::is_autocast_enabled(device)) {
  if (was_) at::autocast::set_autocast_enabled(device_, false);
}

FullPrecision::~FullPrecision() {
  if (was_) at::autocast::set_autocast_enabled(device_, true);
}

EvalMode::EvalMode(torch::nn::Module& module) : root_(&module), rootFormer_(module.is_training()) {
  for (const auto& child : module.modules(/*include_self=*/false)) former_.emplace_back(child, child->is_training());
  module.eval();
}

EvalMode::~EvalMode() {
  root_->train(rootFormer_);
  for (const auto& [child, training] : former_) child->train(training);  // parents come before their children
}

}  // namespace dimts::nn

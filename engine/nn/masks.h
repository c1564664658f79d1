// Small shape helpers every sequence model needs: length masks, cutting segments, autocast-free regions.
// All of them run on the tensors' device without waiting for it.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

namespace dimts::nn {

/// lengths [B] → [B, 1, size], 1 inside each length, of the given floating type, on the device of `like`.
at::Tensor lengthMask(const at::Tensor& lengths, int64_t size, const at::Tensor& like);

/// x [B, C, T], starts [B] long on x's device → [B, C, size]; x is continued with zeros behind its end.
at::Tensor cutSegments(const at::Tensor& x, const at::Tensor& starts, int64_t size);

/// floor(uniform * (length - size + 1)), at least 0: where a segment of `size` starts. lengths [B] long, uniform [B].
at::Tensor randomStarts(const at::Tensor& lengths, int64_t size, const at::Tensor& uniform);

/// Switches autocast off for a device type while it lives: numerically delicate parts stay in float32.
class FullPrecision {
 public:
  explicit FullPrecision(at::DeviceType device);
  ~FullPrecision();
  FullPrecision(const FullPrecision&) = delete;
  FullPrecision& operator=(const FullPrecision&) = delete;

 private:
  at::DeviceType device_;
  bool was_;
};

/// Eval mode for a module and all its children while it lives; each gets its own former mode back.
class EvalMode {
 public:
  explicit EvalMode(torch::nn::Module& module);
  ~EvalMode();
  EvalMode(const EvalMode&) = delete;
  EvalMode& operator=(const EvalMode&) = delete;

 private:
  std::vector<std::pair<std::shared_ptr<torch::nn::Module>, bool>> former_;
  torch::nn::Module* root_;
  bool rootFormer_;
};

}  // namespace dimts::nn

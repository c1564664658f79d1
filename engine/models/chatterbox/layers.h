// Plain layers whose memory is taken as it is found: large networks are filled from a file, or have only shapes (torch's
// "meta" device), and must not pay for random numbers first. Parameter names are torch's.
#pragma once

#include <torch/torch.h>

#include <cstdint>

#include "engine/nn/decoder_ops.h"
#include "engine/nn/dense.h"

namespace dimts::models::chatterbox {

/// y = x·Wᵀ + b; weight [out, in], bias [out] or none. With addLowRank() what is learned is beside the weight: "lora_a" [rank,
/// in] and "lora_b" [out, rank], W + scale · b · a (Hu et al. 2021, "LoRA").
class DenseImpl : public torch::nn::Module {
 public:
  DenseImpl(int64_t in, int64_t out, bool withBias, const at::TensorOptions& options);
  at::Tensor forward(const at::Tensor& x) {
    return loraA.defined() ? nn::denseLowRank(x, weight, bias, lowRank()) : nn::dense(x, weight, bias);
  }
  /// Once, on the weight's device; the sum is W at first. `a` is drawn in ±1/√in, `b` is 0 (the published beginning).
  void addLowRank(int64_t rank, double scale, at::Generator& generator);
  /// None, or what addLowRank() added.
  nn::LowRank lowRank() const { return {loraA, loraB, scale_}; }
  at::Tensor weight, bias, loraA, loraB;

 private:
  double scale_ = 1;
};
TORCH_MODULE(Dense);

/// Rows looked up by id; weight [rows, size].
class TableImpl : public torch::nn::Module {
 public:
  TableImpl(int64_t rows, int64_t size, const at::TensorOptions& options);
  at::Tensor forward(const at::Tensor& ids) { return at::embedding(weight, ids); }
  at::Tensor weight;
};
TORCH_MODULE(Table);

/// Layer norm over the last dimension; weight, bias [size].
class ScaledNormImpl : public torch::nn::Module {
 public:
  ScaledNormImpl(int64_t size, double epsilon, const at::TensorOptions& options);
  at::Tensor forward(const at::Tensor& x) { return at::layer_norm(x, {weight.size(0)}, weight, bias, epsilon_); }
  at::Tensor weight, bias;

 private:
  double epsilon_;
};
TORCH_MODULE(ScaledNorm);

/// x / √(mean x² + epsilon) · weight over the last dimension (Zhang, Sennrich 2019); weight [size].
class RmsNormImpl : public torch::nn::Module {
 public:
  RmsNormImpl(int64_t size, double epsilon, const at::TensorOptions& options);
  at::Tensor forward(const at::Tensor& x) { return nn::rmsNorm(x, weight, epsilon_); }
  double epsilon() const { return epsilon_; }
  at::Tensor weight;

 private:
  double epsilon_;
};
TORCH_MODULE(RmsNorm);

/// Convolution along time; weight [out, in / groups, kernel], bias [out] or none.
class TimeConvImpl : public torch::nn::Module {
 public:
  struct Shape {
    int64_t in = 1, out = 1, kernel = 3, stride = 1, groups = 1;
    bool bias = true;
    int64_t before = -1, after = -1;  ///< zeros at the ends; negative: what keeps the length at stride 1, the kernel odd
    int64_t dilation = 1;
  };
  TimeConvImpl(const Shape& shape, const at::TensorOptions& options);
  /// [B, in, T] → [B, out, (T + before + after - dilation · (kernel - 1) - 1) / stride + 1].
  at::Tensor forward(const at::Tensor& x);
  at::Tensor weight, bias;

 private:
  Shape shape_;
};
TORCH_MODULE(TimeConv);

}  // namespace dimts::models::chatterbox

// Plain layers whose memory is taken as it is found: large networks are filled from a file, or have only shapes (torch's
// "meta" device), and must not pay for random numbers first. Parameter names are torch's.
#pragma once

#include <torch/torch.h>

#include <cstdint>

namespace dimts::models::chatterbox {

/// y = x·Wᵀ + b; weight [out, in], bias [out] or none.
class DenseImpl : public torch::nn::Module {
 public:
  DenseImpl(int64_t in, int64_t out, bool withBias, const at::TensorOptions& options);
  at::Tensor forward(const at::Tensor& x) { return at::linear(x, weight, bias); }
  at::Tensor weight, bias;
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
  at::Tensor forward(const at::Tensor& x) { return at::rms_norm(x, {weight.size(0)}, weight, epsilon_); }
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

// Text encoder of VITS: a post-norm transformer with relative positions in a window, projected to the prior's statistics.
// Module and parameter names are those of Hugging Face `VitsTextEncoder`.
#pragma once

#include <torch/torch.h>

#include <string>

#include "engine/models/vits/vits_config.h"
#include "engine/nn/relative_attention.h"
#include "engine/nn/rng.h"

namespace dimts::models::vits {

class FeedForwardImpl : public torch::nn::Module {
 public:
  explicit FeedForwardImpl(const VitsConfig& config);
  /// hidden [B, T, H], mask [B, 1, T] → [B, T, H].
  at::Tensor forward(const at::Tensor& hidden, const at::Tensor& mask, const nn::Rng& rng);
  torch::nn::Conv1d conv1{nullptr}, conv2{nullptr};

 private:
  at::Tensor pad(const at::Tensor& x) const;
  int64_t kernel_;
  bool gelu_;
  double dropout_;
};
TORCH_MODULE(FeedForward);

class EncoderLayerImpl : public torch::nn::Module {
 public:
  explicit EncoderLayerImpl(const VitsConfig& config);
  /// hidden [B, T, H], mask [B, 1, T], keyPadding bool [B, 1, 1, T] true where there is no token.
  at::Tensor forward(const at::Tensor& hidden, const at::Tensor& mask, const at::Tensor& keyPadding,
                     const nn::Rng& rng);
  nn::RelativeAttention attention{nullptr};
  torch::nn::LayerNorm layerNorm{nullptr}, finalLayerNorm{nullptr};
  FeedForward feedForward{nullptr};

 private:
  double dropout_;
};
TORCH_MODULE(EncoderLayer);

struct TextEncoderOutput {
  at::Tensor hidden;    ///< [B, H, T]
  at::Tensor mean;      ///< [B, C, T]
  at::Tensor logScale;  ///< [B, C, T] log standard deviation
};

class TextEncoderImpl : public torch::nn::Module {
 public:
  explicit TextEncoderImpl(const VitsConfig& config);
  /// ids [B, T] long, mask [B, 1, T] float 1 inside each length.
  TextEncoderOutput forward(const at::Tensor& ids, const at::Tensor& mask, const nn::Rng& rng = {});
  torch::nn::Embedding embedTokens{nullptr};
  torch::nn::ModuleList layers;
  torch::nn::Conv1d project{nullptr};

 private:
  double embeddingScale_;
};
TORCH_MODULE(TextEncoder);

}  // namespace dimts::models::vits

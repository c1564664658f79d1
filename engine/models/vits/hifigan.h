// HiFi-GAN generator: latent frames to a wave. Names as in Hugging Face `VitsHifiGan`; the upsamplers and the residual
// blocks are weight-normed while training, as in the original, and folded on export.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

#include "engine/models/vits/vits_config.h"
#include "engine/nn/weight_norm.h"

namespace dimts::models::vits {

class ResidualBlockImpl : public torch::nn::Module {
 public:
  ResidualBlockImpl(int64_t channels, int64_t kernel, const std::vector<int64_t>& dilations, double slope);
  at::Tensor forward(const at::Tensor& x);
  torch::nn::ModuleList convs1, convs2;

 private:
  double slope_;
};
TORCH_MODULE(ResidualBlock);

class HifiGanImpl : public torch::nn::Module {
 public:
  explicit HifiGanImpl(const VitsConfig& config);
  /// latent [B, C, F], speakerVector [B, S, 1] or undefined → wave [B, 1, F * hop] in (-1, 1).
  at::Tensor forward(const at::Tensor& latent, const at::Tensor& speakerVector = {});
  /// Latent frames on either side that a frame's samples depend on.
  int64_t haloFrames() const { return halo_; }
  torch::nn::Conv1d convPre{nullptr}, convPost{nullptr}, cond{nullptr};
  torch::nn::ModuleList upsampler, resblocks;
  /// Residual blocks keep nothing for the backward pass but compute it again there.
  bool recompute = false;

 private:
  int64_t kernels_, halo_ = 0;
  double slope_;
};
TORCH_MODULE(HifiGan);

}  // namespace dimts::models::vits

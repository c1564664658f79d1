// HiFi-GAN generator: latent frames to a wave. Names as in Hugging Face `VitsHifiGan`; the upsamplers and the residual
// blocks are weight-normed while training, as in the original, and folded on export.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

#include "engine/models/vits/vits_config.h"
#include "engine/nn/weight_norm.h"

namespace dimts::models::vits {

/// Before conv_post the original uses the default slope, not its own 0.1.
inline constexpr double kLastSlope = 0.01;

class ResidualBlockImpl : public torch::nn::Module {
 public:
  ResidualBlockImpl(int64_t channels, int64_t kernel, const std::vector<int64_t>& dilations, double slope);
  /// `valid`: as HifiGan::forward, in places of x; negative: all.
  at::Tensor forward(const at::Tensor& x, int64_t valid = -1);
  torch::nn::ModuleList convs1, convs2;

 private:
  /// Whether Toom–Cook's algorithm serves: float32 on the processor, channels last.
  bool hasFewerProducts(const at::Tensor& x);
  at::Tensor withFewerProducts(const at::Tensor& x);
  double slope_;
};
TORCH_MODULE(ResidualBlock);

class HifiGanImpl : public torch::nn::Module {
 public:
  explicit HifiGanImpl(const VitsConfig& config);
  /// latent [B, C, F], speakerVector [B, S, 1] or undefined → wave [B, 1, F * hop] in (-1, 1).
  /// With `validFrames` the frames behind those must be zeros and count as not there: what lies before them in the wave
  /// is that of the valid frames alone. Only without gradients.
  at::Tensor forward(const at::Tensor& latent, const at::Tensor& speakerVector = {}, int64_t validFrames = -1);
  /// Latent frames on either side that a frame's samples depend on.
  int64_t haloFrames() const { return halo_; }
  /// Of the leaky ReLUs before every convolution but the last.
  double slope() const { return slope_; }
  torch::nn::Conv1d convPre{nullptr}, convPost{nullptr}, cond{nullptr};
  torch::nn::ModuleList upsampler, resblocks;
  /// Residual blocks keep nothing for the backward pass but compute it again there.
  bool recompute = false;

 private:
  int64_t kernels_, halo_ = 0;
  std::vector<int64_t> rates_;
  double slope_;
};
TORCH_MODULE(HifiGan);

}  // namespace dimts::models::vits

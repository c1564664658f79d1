// The latent side of VITS: WaveNet stack, posterior encoder, and the residual coupling flow between latent and prior.
// Module and parameter names are those of Hugging Face `VitsPosteriorEncoder` and `VitsResidualCouplingBlock`.
#pragma once

#include <torch/torch.h>

#include <cstdint>

#include "engine/models/vits/vits_config.h"
#include "engine/nn/rng.h"
#include "engine/nn/weight_norm.h"

namespace dimts::models::vits {

/// Gated convolutions with residual and skip paths, optionally conditioned on a speaker vector.
class WaveNetImpl : public torch::nn::Module {
 public:
  WaveNetImpl(const VitsConfig& config, int64_t layers);
  /// x [B, H, F], mask [B, 1, F], speakerVector [B, S, 1] or undefined → [B, H, F].
  at::Tensor forward(const at::Tensor& x, const at::Tensor& mask, const at::Tensor& speakerVector = {},
                     const nn::Rng& rng = {});
  torch::nn::ModuleList inLayers, resSkipLayers;
  nn::WeightNormConv1d condLayer{nullptr};
  /// Nothing inside is kept for the backward pass but computed again there; only without dropout, which draws.
  bool recompute = false;

 private:
  at::Tensor compute(const at::Tensor& x, const at::Tensor& mask, const at::Tensor& speakerVector, const nn::Rng& rng);
  int64_t hidden_;
  double dropout_;
};
TORCH_MODULE(WaveNet);

struct PosteriorOutput {
  at::Tensor latent, mean, logScale;  ///< [B, C, F]
};

class PosteriorEncoderImpl : public torch::nn::Module {
 public:
  explicit PosteriorEncoderImpl(const VitsConfig& config);
  /// spectrogram [B, bins, F] linear magnitude; noise N(0, 1) [B, C, F], or undefined to draw it.
  PosteriorOutput forward(const at::Tensor& spectrogram, const at::Tensor& mask, const at::Tensor& speakerVector,
                          const nn::Rng& rng, const at::Tensor& noise = {});
  torch::nn::Conv1d convPre{nullptr}, convProj{nullptr};
  WaveNet wavenet{nullptr};
};
TORCH_MODULE(PosteriorEncoder);

/// Additive coupling: the second half of the channels is shifted by a function of the first.
class ResidualCouplingLayerImpl : public torch::nn::Module {
 public:
  explicit ResidualCouplingLayerImpl(const VitsConfig& config);
  /// x [B, C, F] → [B, C, F]; `inverse` undoes it.
  at::Tensor forward(const at::Tensor& x, const at::Tensor& mask, const at::Tensor& speakerVector, const nn::Rng& rng,
                     bool inverse);
  torch::nn::Conv1d convPre{nullptr}, convPost{nullptr};
  WaveNet wavenet{nullptr};
};
TORCH_MODULE(ResidualCouplingLayer);

/// Coupling layers with the channels reversed after each; volume preserving.
class ResidualCouplingBlockImpl : public torch::nn::Module {
 public:
  explicit ResidualCouplingBlockImpl(const VitsConfig& config);
  /// Latent → prior's space.
  at::Tensor forward(const at::Tensor& x, const at::Tensor& mask, const at::Tensor& speakerVector = {},
                     const nn::Rng& rng = {});
  /// Prior's space → latent.
  at::Tensor inverse(const at::Tensor& x, const at::Tensor& mask, const at::Tensor& speakerVector = {});
  torch::nn::ModuleList flows;
};
TORCH_MODULE(ResidualCouplingBlock);

}  // namespace dimts::models::vits

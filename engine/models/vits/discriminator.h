// The discriminators of VITS: one over the raw wave and one per period, all weight-normed, with their feature maps.
// Original: jaywalnut310/vits models.py, MultiPeriodDiscriminator; names as in finetune-hf-vits.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <string>
#include <vector>

#include "engine/api/result.h"
#include "engine/models/vits/state.h"
#include "engine/models/vits/vits_config.h"
#include "engine/nn/weight_norm.h"

namespace dimts::models::vits {

struct DiscriminatorOutput {
  at::Tensor score;                   ///< [B, N]
  std::vector<at::Tensor> features;   ///< output of every layer, the last one included
};

class ScaleDiscriminatorImpl : public torch::nn::Module {
 public:
  explicit ScaleDiscriminatorImpl(const VitsConfig& config);
  /// wave [B, 1, S].
  DiscriminatorOutput forward(const at::Tensor& wave);
  torch::nn::ModuleList convs;
  nn::WeightNormConv1d finalConv{nullptr};

 private:
  double slope_;
};
TORCH_MODULE(ScaleDiscriminator);

class PeriodDiscriminatorImpl : public torch::nn::Module {
 public:
  PeriodDiscriminatorImpl(const VitsConfig& config, int64_t period);
  /// wave [B, 1, S]; reflect-padded on the right to a multiple of the period.
  DiscriminatorOutput forward(const at::Tensor& wave);
  torch::nn::ModuleList convs;
  nn::WeightNormConv2d finalConv{nullptr};

 private:
  int64_t period_;
  double slope_;
};
TORCH_MODULE(PeriodDiscriminator);

class VitsDiscriminatorImpl : public torch::nn::Module {
 public:
  explicit VitsDiscriminatorImpl(const VitsConfig& config, uint64_t seed = 0);
  /// Scale first, then the periods in the configured order.
  std::vector<DiscriminatorOutput> forward(const at::Tensor& wave);
  /// One of them alone.
  DiscriminatorOutput judge(size_t index, const at::Tensor& wave);
  size_t count() const { return discriminators->size(); }

  /// "discriminator.discriminators.{i}.convs.{j}.weight" …, weight norm folded. Detached float32 copies on the CPU.
  TensorMap stateForExport() const;
  /// The same names with weight_g / weight_v: what a checkpoint needs to go on exactly.
  TensorMap trainingState() const;
  /// Reads the "discriminator.*" tensors of a map, folded or not, both spellings; other names are ignored. Nothing is
  /// changed unless everything fits. Error: "vits.state".
  Status loadState(const TensorMap& state);

  torch::nn::ModuleList discriminators;
};
TORCH_MODULE(VitsDiscriminator);

}  // namespace dimts::models::vits

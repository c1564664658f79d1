// CAM++: 192 numbers for who speaks, which the flow is given (Wang et al. 2023, "CAM++"; 3D-Speaker). Names as in the
// released files under "speaker_encoder.". Always in evaluation mode.
#pragma once

#include <torch/torch.h>

#include <array>
#include <cstdint>
#include <vector>

#include "engine/models/chatterbox/layers.h"
#include "engine/models/module_state.h"

namespace dimts::models::chatterbox {

struct SpeakerVectorConfig {
  int64_t bands = 80, planes = 32, channels = 128, growth = 32, narrow = 4, size = 192;
  std::array<int64_t, 3> layers{12, 24, 16}, dilations{1, 2, 2};
};

/// Kaldi's log mel filter bank [F, bands] of wave [S] at 16 kHz in -1…1, S ≥ 400: frames of 400 samples each 160, without
/// their mean, pre-emphasis 0.97, Povey's window, power, triangles from 20 Hz, natural logarithm (compute-fbank-feats).
at::Tensor filterBank(const at::Tensor& wave, int64_t bands);

/// Batch norm with the statistics of its training.
class FixedNormImpl : public torch::nn::Module {
 public:
  FixedNormImpl(int64_t channels, bool scaled, const at::TensorOptions& options);
  at::Tensor forward(const at::Tensor& x) { return at::batch_norm(x, weight, bias, mean, variance, false, 0, 1e-5, false); }
  at::Tensor weight, bias, mean, variance, count;
};
TORCH_MODULE(FixedNorm);

class PlanarConvImpl : public torch::nn::Module {
 public:
  PlanarConvImpl(int64_t in, int64_t out, int64_t kernel, int64_t stride, const at::TensorOptions& options);
  /// [B, in, H, T] → [B, out, ⌈H / stride⌉, T].
  at::Tensor forward(const at::Tensor& x) { return at::conv2d(x, weight, {}, {stride_, 1}, weight.size(2) / 2); }
  at::Tensor weight;

 private:
  int64_t stride_;
};
TORCH_MODULE(PlanarConv);

class PlanarBlockImpl : public torch::nn::Module {
 public:
  PlanarBlockImpl(int64_t planes, int64_t stride, const at::TensorOptions& options);
  at::Tensor forward(const at::Tensor& x);

 private:
  PlanarConv first_{nullptr}, second_{nullptr}, shortcut_{nullptr};
  FixedNorm firstNorm_{nullptr}, secondNorm_{nullptr}, shortcutNorm_{nullptr};
};
TORCH_MODULE(PlanarBlock);

/// A convolution whose channels are opened and closed by what is heard around it.
class ContextLayerImpl : public torch::nn::Module {
 public:
  ContextLayerImpl(int64_t in, int64_t dilation, const SpeakerVectorConfig& config, const at::TensorOptions& options);
  at::Tensor forward(const at::Tensor& x);  ///< [B, in, T] → [B, growth, T]

 private:
  FixedNorm firstNorm_{nullptr}, secondNorm_{nullptr};
  TimeConv narrow_{nullptr}, local_{nullptr}, contextIn_{nullptr}, contextOut_{nullptr};
};
TORCH_MODULE(ContextLayer);

class SpeakerVectorImpl : public torch::nn::Module {
 public:
  /// Weights hold whatever the memory holds until loadState().
  explicit SpeakerVectorImpl(const SpeakerVectorConfig& config = {}, const at::TensorOptions& options = at::kFloat);

  /// bands [B, F, bands] → [B, size].
  at::Tensor forward(const at::Tensor& bands);
  /// wave [S] at 16 kHz, S ≥ 4,000 → [size]: of its filter bank without the mean over time.
  at::Tensor ofWave(const at::Tensor& wave);

  Status loadState(const TensorMap& state);

 private:
  struct Stage {
    std::vector<ContextLayer> layers;
    FixedNorm norm{nullptr};
    TimeConv halve{nullptr};
  };
  at::Tensor planes(const at::Tensor& bands);
  Stage stage(torch::nn::Module& parent, size_t index, int64_t& channels, const at::TensorOptions& options);

  SpeakerVectorConfig config_;
  PlanarConv firstConv_{nullptr}, lastConv_{nullptr};
  FixedNorm firstNorm_{nullptr}, lastNorm_{nullptr}, beginNorm_{nullptr}, endNorm_{nullptr}, vectorNorm_{nullptr};
  std::vector<PlanarBlock> planarBlocks_;
  TimeConv begin_{nullptr}, vector_{nullptr};
  std::vector<Stage> stages_;
};
TORCH_MODULE(SpeakerVector);

}  // namespace dimts::models::chatterbox

// HiFT: mel spectrum to sound by a source of harmonics at the pitch it finds, a HiFi-GAN over the source's spectrum, and an
// inverse STFT (Li, Han, Mesgarani 2023, "HiFTNet"; CosyVoice 2). Names as in the released files under "mel2wav.".
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

#include "engine/models/chatterbox/layers.h"
#include "engine/models/module_state.h"
#include "engine/nn/rng.h"
#include "engine/nn/weight_norm.h"

namespace dimts::models::chatterbox {

struct VocoderConfig {
  int64_t mels = 80, channels = 512, pitchChannels = 512, sampleRate = 24000;
  int64_t harmonics = 8;  ///< besides the pitch itself
  std::vector<int64_t> upsampleRates{8, 5, 3}, upsampleKernels{16, 11, 7}, sourceKernels{7, 7, 11};
  std::vector<int64_t> blockKernels{3, 7, 11}, dilations{1, 3, 5};
  int64_t fft = 16, hop = 4;  ///< of the inverse STFT, samples
  /// Samples of a frame.
  int64_t frameSamples() const;
};

/// Residual convolutions with the Snake activation x + sin²(αx) / α (Ziyin et al. 2020).
class SnakeBlockImpl : public torch::nn::Module {
 public:
  SnakeBlockImpl(int64_t channels, int64_t kernel, const std::vector<int64_t>& dilations);
  at::Tensor forward(at::Tensor x);  ///< [B, C, T] → [B, C, T]

 private:
  torch::nn::ModuleList first_, second_;
  std::vector<at::Tensor> firstAlphas_, secondAlphas_;
};
TORCH_MODULE(SnakeBlock);

/// What is drawn for a source: phases in -π…π [B, harmonics + 1, 1], 0 for the pitch itself, and N(0, 1) noise
/// [B, harmonics + 1, S].
struct SourceNoise {
  at::Tensor phases, noise;
};

class VocoderImpl : public torch::nn::Module {
 public:
  /// Weights hold whatever the memory holds until loadState().
  explicit VocoderImpl(const VocoderConfig& config = {});

  /// mel [B, mels, F] (natural logarithm) → sound [B, F · frameSamples] in -0.99…0.99.
  at::Tensor forward(const at::Tensor& mel, const nn::Rng& rng);

  /// [B, F] Hz.
  at::Tensor pitch(const at::Tensor& mel);
  SourceNoise drawNoise(int64_t rows, int64_t frames, const nn::Rng& rng) const;
  /// pitch [B, F] → [B, 1, F · frameSamples].
  at::Tensor source(const at::Tensor& pitch, const SourceNoise& noise);
  at::Tensor decode(const at::Tensor& mel, const at::Tensor& source);

  /// Sets every weight, in either spelling of weight norm. Error "chatterbox.state".
  Status loadState(const TensorMap& state);
  /// Everything by its released name.
  TensorMap state() const;
  const VocoderConfig& config() const { return config_; }

 private:
  VocoderConfig config_;
  nn::WeightNormConv1d before_{nullptr}, after_{nullptr};
  torch::nn::ModuleList upsamples_, sourceDowns_, sourceBlocks_, blocks_, pitchConvs_;
  Dense pitchHead_{nullptr}, merge_{nullptr};
};
TORCH_MODULE(Vocoder);

}  // namespace dimts::models::chatterbox

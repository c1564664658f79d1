// The VITS generator with Hugging Face's module names, its inference, and its weights as named tensors.
// Paper: Kim, Kong, Son, "Conditional Variational Autoencoder with Adversarial Learning ...", 2021.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/api/result.h"
#include "engine/models/vits/duration_predictor.h"
#include "engine/models/vits/hifigan.h"
#include "engine/models/vits/latent.h"
#include "engine/models/vits/speaking_decoder.h"
#include "engine/models/vits/state.h"
#include "engine/models/vits/text_encoder.h"
#include "engine/models/vits/vits_config.h"
#include "engine/nn/rng.h"

namespace dimts::models::vits {

struct InferOptions {
  double noiseScale = 0.667;
  double noiseScaleDuration = 0.8;
  double speakingRate = 1.0;  ///< > 1 is faster
  int64_t maxFrames = 0;      ///< per utterance; 0: no limit. An untrained duration predictor can ask for hours.
};

/// Noise to use instead of drawing it; an undefined tensor is drawn from the Rng.
struct InferNoise {
  at::Tensor duration;  ///< [B, 2, T], before the scale; stochastic predictor only
  at::Tensor prior;     ///< [B, C, F], before the scale; F as predicted
};

struct InferOutput {
  at::Tensor wave;         ///< [B, S] float, rows longer than their length carry meaningless samples behind it
  at::Tensor lengths;      ///< [B] long, samples
  at::Tensor durations;    ///< [B, T] float, whole frames per token
  at::Tensor logDurations; ///< [B, 1, T]
  at::Tensor latents;      ///< [B, C, F] what the decoder was given
};

class VitsModelImpl : public torch::nn::Module {
 public:
  /// `config` must be valid (see validate). Weights are initialised as the original's, drawn from `seed` alone.
  explicit VitsModelImpl(const VitsConfig& config, uint64_t seed = 0);

  const VitsConfig& config() const { return config_; }

  /// Gradient checkpointing of the decoder's blocks and the WaveNet stacks.
  void setRecompute(bool on);

  /// ids [B, T] long, lengths [B] long, speaker [B] long (undefined for one speaker). Runs without gradients in eval
  /// mode, whatever mode the module is in. Errors: "synth.too_long" (over maxFrames), "synth.not_finite" (broken
  /// weights).
  Result<InferOutput> infer(const at::Tensor& ids, const at::Tensor& lengths, const at::Tensor& speaker,
                            const InferOptions& options, const nn::Rng& rng, const InferNoise& noise = {});

  /// The same up to the decoder: InferOutput without its wave. speakerVector [B, S, 1], or undefined for one speaker.
  Result<InferOutput> inferLatents(const at::Tensor& ids, const at::Tensor& lengths, const at::Tensor& speakerVector,
                                   const InferOptions& options, const nn::Rng& rng, const InferNoise& noise = {});

  /// latents [B, C, F] → the samples [B, 1, count * hop] of frames first…first + count, as they are in the wave of all
  /// frames (up to rounding): the decoder gets as many frames on both sides as it looks at. Without gradients.
  at::Tensor decodeSpan(const at::Tensor& latents, const at::Tensor& speakerVector, int64_t first, int64_t count);

  /// From now on, until weights are loaded, they stay as they are: what speaking on the processor can compute from them
  /// once is computed.
  void prepareToSpeak();

  /// Speaker vectors [B, S, 1], or an undefined tensor for one speaker.
  at::Tensor speakerVectors(const at::Tensor& speaker);
  /// The weighted mean of the vectors of several speakers [1, S, 1]; weights are made to sum to 1. Undefined for one
  /// speaker. Throws std::invalid_argument for numbers that the voice does not have, or weights whose sum is not above 0.
  at::Tensor blendedVector(const std::vector<std::pair<int64_t, double>>& blend);

  /// Exactly the tensors of Hugging Face `VitsModel`: WaveNet convolutions as weight_g / weight_v, decoder folded.
  /// Detached float32 copies on the CPU.
  TensorMap stateForExport() const;
  /// All parameters under their own names (decoder as weight_g / weight_v): what a checkpoint needs to go on exactly.
  TensorMap trainingState() const;
  /// Accepts both of the above, either weight-norm spelling (weight_g/weight_v, parametrizations.weight.original0/1),
  /// and ignores "discriminator.*". Nothing is changed unless everything fits.
  /// Error: "vits.state" whose detail names every missing, unexpected and mis-shaped tensor.
  Status loadState(const TensorMap& state);

  TextEncoder textEncoder{nullptr};
  ResidualCouplingBlock flow{nullptr};
  HifiGan decoder{nullptr};
  StochasticDurationPredictor stochasticDurations{nullptr};   ///< null unless use_stochastic_duration_prediction
  DeterministicDurationPredictor plainDurations{nullptr};     ///< null otherwise
  torch::nn::Embedding embedSpeaker{nullptr};                 ///< null for one speaker
  PosteriorEncoder posteriorEncoder{nullptr};

 private:
  at::Tensor predictLogDurations(const at::Tensor& hidden, const at::Tensor& mask, const at::Tensor& speakerVector,
                                 const InferOptions& options, const nn::Rng& rng, const at::Tensor& noise,
                                 int64_t tokens);
  VitsConfig config_;
  std::shared_ptr<const SpeakingDecoder> speaking_;
};
TORCH_MODULE(VitsModel);

}  // namespace dimts::models::vits

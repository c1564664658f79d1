// Everything that decides the shape and the sound of a VITS voice: the keys of Hugging Face's config.json, the keys of
// the discriminators and of training segments, three presets, and the checks that name what is wrong with a value.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "engine/api/result.h"

namespace dimts::models::vits {

/// Field order and defaults follow Hugging Face `VitsConfig` (the MMS checkpoints); JSON names are the snake_case forms.
struct VitsConfig {
  int64_t vocabSize = 38;
  int64_t hiddenSize = 192;
  int64_t numHiddenLayers = 6;
  int64_t numAttentionHeads = 2;
  int64_t windowSize = 4;
  bool useBias = true;
  int64_t ffnDim = 768;
  double layerdrop = 0.1;  ///< kept for exchange only: whole layers are never dropped (the original never did)
  int64_t ffnKernelSize = 3;
  int64_t flowSize = 192;
  int64_t spectrogramBins = 513;
  std::string hiddenAct = "relu";  ///< "relu" or "gelu"
  double hiddenDropout = 0.1;
  double attentionDropout = 0.1;
  double activationDropout = 0.1;
  double initializerRange = 0.02;
  double layerNormEps = 1e-5;
  bool useStochasticDurationPrediction = true;
  int64_t numSpeakers = 1;
  int64_t speakerEmbeddingSize = 0;
  int64_t upsampleInitialChannel = 512;
  std::vector<int64_t> upsampleRates = {8, 8, 2, 2};
  std::vector<int64_t> upsampleKernelSizes = {16, 16, 4, 4};
  std::vector<int64_t> resblockKernelSizes = {3, 7, 11};
  std::vector<std::vector<int64_t>> resblockDilationSizes = {{1, 3, 5}, {1, 3, 5}, {1, 3, 5}};
  double leakyReluSlope = 0.1;
  int64_t depthSeparableChannels = 2;
  int64_t depthSeparableNumLayers = 3;
  int64_t durationPredictorFlowBins = 10;
  double durationPredictorTailBound = 5.0;
  int64_t durationPredictorKernelSize = 3;
  double durationPredictorDropout = 0.5;
  int64_t durationPredictorNumFlows = 4;
  int64_t durationPredictorFilterChannels = 256;
  int64_t priorEncoderNumFlows = 4;
  int64_t priorEncoderNumWavenetLayers = 4;
  int64_t posteriorEncoderNumWavenetLayers = 16;
  int64_t wavenetKernelSize = 5;
  int64_t wavenetDilationRate = 1;
  double wavenetDropout = 0.0;
  double speakingRate = 1.0;
  double noiseScale = 0.667;
  double noiseScaleDuration = 0.8;
  int64_t samplingRate = 16000;
  std::optional<int64_t> padTokenId;  ///< kept for exchange only: no embedding row is frozen

  // Training: discriminators (names as in finetune-hf-vits), random segments, mel loss.
  int64_t discriminatorKernelSize = 5;
  int64_t discriminatorStride = 3;
  std::vector<int64_t> discriminatorPeriods = {2, 3, 5, 7, 11};
  std::vector<int64_t> discriminatorPeriodChannels = {1, 32, 128, 512, 1024};
  std::vector<int64_t> discriminatorScaleChannels = {1, 16, 64, 256, 1024};
  int64_t segmentSize = 8192;  ///< samples, a multiple of the hop
  int64_t melBins = 80;
  double melMinimumHz = 0.0;
  double melMaximumHz = 0.0;  ///< 0: half the sampling rate

  int64_t fftSize() const { return 2 * (spectrogramBins - 1); }
  /// Samples per spectrogram frame: the product of the upsampling rates.
  int64_t hopLength() const;
  int64_t segmentFrames() const { return segmentSize / hopLength(); }
  bool multiSpeaker() const { return numSpeakers > 1; }
  /// Frames of an utterance of that many samples (floor).
  int64_t framesOf(int64_t samples) const { return samples / hopLength(); }
  /// An utterance of so many ids (blanks included) and samples can be trained on: the spectrogram's reflect padding and
  /// the alignment (at least one frame for every token) both fit.
  bool canTrainOn(int64_t tokens, int64_t samples) const;
};

/// JSON text, two spaces of indent, keys sorted: what Hugging Face's VitsConfig knows, and the training keys, which it
/// keeps without using them.
std::string toJson(const VitsConfig& config);

/// Missing keys take the defaults above, unknown keys are ignored (Hugging Face writes many), null means default.
/// Errors: "vits.config_json" (not JSON, or a value of the wrong type), and those of validate().
Result<VitsConfig> fromJson(const std::string& text, const std::string& subject = "config.json");

/// Error: "vits.config_value", its subject is the JSON key. Checked: everything the network's construction relies on.
Status validate(const VitsConfig& config);

/// "vits" (36.3 M + discriminators), "vits-small" (trains usefully on two CPU cores), "vits-tiny" (tests; 8 kHz).
/// Error: "vits.unknown_preset".
Result<VitsConfig> presetConfig(const std::string& name);

}  // namespace dimts::models::vits

// VITS configuration: JSON, checks, presets; see vits_config.h.
#include "engine/models/vits/vits_config.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <nlohmann/json.hpp>
#include <numeric>

namespace dimts::models::vits {
namespace {

using Json = nlohmann::json;

/// Calls visit(key, field) for every field: the one list of keys that reading and writing share.
template <class Config, class Visit>
void forEachKey(Config& c, const Visit& visit) {
  visit("vocab_size", c.vocabSize);
  visit("hidden_size", c.hiddenSize);
  visit("num_hidden_layers", c.numHiddenLayers);
  visit("num_attention_heads", c.numAttentionHeads);
  visit("window_size", c.windowSize);
  visit("use_bias", c.useBias);
  visit("ffn_dim", c.ffnDim);
  visit("layerdrop", c.layerdrop);
  visit("ffn_kernel_size", c.ffnKernelSize);
  visit("flow_size", c.flowSize);
  visit("spectrogram_bins", c.spectrogramBins);
  visit("hidden_act", c.hiddenAct);
  visit("hidden_dropout", c.hiddenDropout);
  visit("attention_dropout", c.attentionDropout);
  visit("activation_dropout", c.activationDropout);
  visit("initializer_range", c.initializerRange);
  visit("layer_norm_eps", c.layerNormEps);
  visit("use_stochastic_duration_prediction", c.useStochasticDurationPrediction);
  visit("num_speakers", c.numSpeakers);
  visit("speaker_embedding_size", c.speakerEmbeddingSize);
  visit("upsample_initial_channel", c.upsampleInitialChannel);
  visit("upsample_rates", c.upsampleRates);
  visit("upsample_kernel_sizes", c.upsampleKernelSizes);
  visit("resblock_kernel_sizes", c.resblockKernelSizes);
  visit("resblock_dilation_sizes", c.resblockDilationSizes);
  visit("leaky_relu_slope", c.leakyReluSlope);
  visit("depth_separable_channels", c.depthSeparableChannels);
  visit("depth_separable_num_layers", c.depthSeparableNumLayers);
  visit("duration_predictor_flow_bins", c.durationPredictorFlowBins);
  visit("duration_predictor_tail_bound", c.durationPredictorTailBound);
  visit("duration_predictor_kernel_size", c.durationPredictorKernelSize);
  visit("duration_predictor_dropout", c.durationPredictorDropout);
  visit("duration_predictor_num_flows", c.durationPredictorNumFlows);
  visit("duration_predictor_filter_channels", c.durationPredictorFilterChannels);
  visit("prior_encoder_num_flows", c.priorEncoderNumFlows);
  visit("prior_encoder_num_wavenet_layers", c.priorEncoderNumWavenetLayers);
  visit("posterior_encoder_num_wavenet_layers", c.posteriorEncoderNumWavenetLayers);
  visit("wavenet_kernel_size", c.wavenetKernelSize);
  visit("wavenet_dilation_rate", c.wavenetDilationRate);
  visit("wavenet_dropout", c.wavenetDropout);
  visit("speaking_rate", c.speakingRate);
  visit("noise_scale", c.noiseScale);
  visit("noise_scale_duration", c.noiseScaleDuration);
  visit("sampling_rate", c.samplingRate);
  visit("pad_token_id", c.padTokenId);
  visit("discriminator_kernel_size", c.discriminatorKernelSize);
  visit("discriminator_stride", c.discriminatorStride);
  visit("discriminator_periods", c.discriminatorPeriods);
  visit("discriminator_period_channels", c.discriminatorPeriodChannels);
  visit("discriminator_scale_channels", c.discriminatorScaleChannels);
  visit("segment_size", c.segmentSize);
  visit("num_mel_bins", c.melBins);
  visit("mel_fmin", c.melMinimumHz);
  visit("mel_fmax", c.melMaximumHz);
}

template <class T>
Json toValue(const T& field) {
  return field;
}
Json toValue(const std::optional<int64_t>& field) { return field ? Json(*field) : Json(nullptr); }

bool isInteger(const Json& value) {
  return value.is_number_integer() || (value.is_number_float() && value.get<double>() == std::floor(value.get<double>()));
}
bool read(const Json& value, int64_t& field) {
  if (!isInteger(value)) return false;
  field = value.is_number_integer() ? value.get<int64_t>() : static_cast<int64_t>(value.get<double>());
  return true;
}
bool read(const Json& value, double& field) {
  if (!value.is_number()) return false;
  field = value.get<double>();
  return true;
}
bool read(const Json& value, bool& field) {
  if (!value.is_boolean()) return false;
  field = value.get<bool>();
  return true;
}
bool read(const Json& value, std::string& field) {
  if (!value.is_string()) return false;
  field = value.get<std::string>();
  return true;
}
bool read(const Json& value, std::optional<int64_t>& field) {
  int64_t number = 0;
  if (!read(value, number)) return false;
  field = number;
  return true;
}
template <class T>
bool read(const Json& value, std::vector<T>& field) {
  if (!value.is_array()) return false;
  std::vector<T> list(value.size());
  for (size_t i = 0; i < list.size(); ++i) {
    if (!read(value[i], list[i])) return false;
  }
  field = std::move(list);
  return true;
}

Error invalid(const std::string& key, const std::string& detail) {
  return Error{"vits.config_value", key, detail, "Correct this value in the settings or in config.json."};
}

/// Collects the first broken rule.
class Rules {
 public:
  void require(bool holds, const std::string& key, const std::string& detail) {
    if (!holds && status_.ok()) status_ = invalid(key, detail);
  }
  void positive(const std::string& key, int64_t value) {
    require(value >= 1, key, "must be at least 1, is " + std::to_string(value));
  }
  void odd(const std::string& key, int64_t value) {
    require(value >= 1 && value % 2 == 1, key, "must be a positive odd number, is " + std::to_string(value));
  }
  void share(const std::string& key, double value) {
    require(value >= 0 && value < 1, key, "must lie in [0, 1), is " + std::to_string(value));
  }
  void aboveZero(const std::string& key, double value) {
    require(value > 0 && value < 1e6, key, "must be above 0, is " + std::to_string(value));
  }
  const Status& status() const { return status_; }

 private:
  Status status_;
};

void checkText(Rules& rules, const VitsConfig& c) {
  rules.positive("vocab_size", c.vocabSize);
  rules.positive("hidden_size", c.hiddenSize);
  rules.positive("num_hidden_layers", c.numHiddenLayers);
  rules.positive("num_attention_heads", c.numAttentionHeads);
  rules.require(c.numAttentionHeads >= 1 && c.hiddenSize % c.numAttentionHeads == 0, "num_attention_heads",
                "must divide hidden_size (" + std::to_string(c.hiddenSize) + ")");
  rules.positive("window_size", c.windowSize);
  rules.positive("ffn_dim", c.ffnDim);
  rules.positive("ffn_kernel_size", c.ffnKernelSize);
  rules.require(c.hiddenAct == "relu" || c.hiddenAct == "gelu", "hidden_act",
                "\"" + c.hiddenAct + "\" is not known; relu and gelu are");
  rules.share("hidden_dropout", c.hiddenDropout);
  rules.share("attention_dropout", c.attentionDropout);
  rules.share("activation_dropout", c.activationDropout);
  rules.aboveZero("layer_norm_eps", c.layerNormEps);
  rules.positive("num_speakers", c.numSpeakers);
  rules.require(c.speakerEmbeddingSize >= 0, "speaker_embedding_size", "must not be negative");
  rules.require(c.numSpeakers == 1 || c.speakerEmbeddingSize > 0, "speaker_embedding_size",
                "must be above 0 for several speakers");
}

void checkLatent(Rules& rules, const VitsConfig& c) {
  rules.require(c.flowSize >= 2 && c.flowSize % 2 == 0, "flow_size", "must be a positive even number");
  rules.require(c.spectrogramBins >= 3, "spectrogram_bins", "must be at least 3");
  rules.require(c.depthSeparableChannels == 2, "depth_separable_channels", "must be 2");
  rules.positive("depth_separable_num_layers", c.depthSeparableNumLayers);
  rules.require(c.durationPredictorFlowBins >= 2 && c.durationPredictorFlowBins < 1000, "duration_predictor_flow_bins",
                "must lie in 2..999");
  rules.aboveZero("duration_predictor_tail_bound", c.durationPredictorTailBound);
  rules.odd("duration_predictor_kernel_size", c.durationPredictorKernelSize);
  rules.share("duration_predictor_dropout", c.durationPredictorDropout);
  rules.positive("duration_predictor_num_flows", c.durationPredictorNumFlows);
  rules.positive("duration_predictor_filter_channels", c.durationPredictorFilterChannels);
  rules.positive("prior_encoder_num_flows", c.priorEncoderNumFlows);
  rules.positive("prior_encoder_num_wavenet_layers", c.priorEncoderNumWavenetLayers);
  rules.positive("posterior_encoder_num_wavenet_layers", c.posteriorEncoderNumWavenetLayers);
  rules.odd("wavenet_kernel_size", c.wavenetKernelSize);
  rules.positive("wavenet_dilation_rate", c.wavenetDilationRate);
  rules.share("wavenet_dropout", c.wavenetDropout);
}

void checkDecoder(Rules& rules, const VitsConfig& c) {
  rules.require(!c.upsampleRates.empty() && c.upsampleRates.size() == c.upsampleKernelSizes.size(),
                "upsample_kernel_sizes", "must be a list as long as upsample_rates");
  const size_t stages = std::min(c.upsampleRates.size(), c.upsampleKernelSizes.size());
  for (size_t i = 0; i < stages; ++i) {
    const int64_t rate = c.upsampleRates[i], kernel = c.upsampleKernelSizes[i];
    rules.require(rate >= 1 && kernel >= rate && (kernel - rate) % 2 == 0, "upsample_kernel_sizes",
                  "every kernel must be at least its rate and differ from it by an even number");
  }
  rules.require(stages < 20 && c.upsampleInitialChannel >= 1 && c.upsampleInitialChannel % (int64_t{1} << stages) == 0,
                "upsample_initial_channel", "must be divisible by 2 for every upsampling stage");
  rules.require(!c.resblockKernelSizes.empty() && c.resblockKernelSizes.size() == c.resblockDilationSizes.size(),
                "resblock_dilation_sizes", "must be a list as long as resblock_kernel_sizes");
  for (const int64_t kernel : c.resblockKernelSizes) rules.odd("resblock_kernel_sizes", kernel);
  for (const auto& dilations : c.resblockDilationSizes) {
    rules.require(!dilations.empty(), "resblock_dilation_sizes", "no list of dilations may be empty");
    for (const int64_t dilation : dilations) rules.positive("resblock_dilation_sizes", dilation);
  }
  rules.require(c.leakyReluSlope >= 0 && c.leakyReluSlope < 1, "leaky_relu_slope", "must lie in [0, 1)");
  rules.aboveZero("speaking_rate", c.speakingRate);
  rules.require(c.noiseScale >= 0, "noise_scale", "must not be negative");
  rules.require(c.noiseScaleDuration >= 0, "noise_scale_duration", "must not be negative");
  rules.require(c.samplingRate >= 1000 && c.samplingRate <= 384000, "sampling_rate", "must lie in 1000..384000 Hz");
}

void checkTraining(Rules& rules, const VitsConfig& c) {
  const int64_t hop = c.hopLength(), fft = c.fftSize();
  rules.require(hop <= fft && (fft - hop) % 2 == 0, "upsample_rates",
                "their product (the hop, " + std::to_string(hop) + ") must not exceed the FFT size 2 * "
                "(spectrogram_bins - 1) = " + std::to_string(fft) + " and must differ from it by an even number");
  rules.odd("discriminator_kernel_size", c.discriminatorKernelSize);
  rules.positive("discriminator_stride", c.discriminatorStride);
  for (const int64_t period : c.discriminatorPeriods) {
    rules.require(period >= 1 && period < c.segmentSize, "discriminator_periods", "every period must lie in the segment");
  }
  const auto channels = [&](const std::string& key, const std::vector<int64_t>& list) {
    rules.require(list.size() >= 2 && list[0] == 1, key, "must start with 1 and have at least one more entry");
    for (const int64_t count : list) rules.positive(key, count);
  };
  channels("discriminator_period_channels", c.discriminatorPeriodChannels);
  channels("discriminator_scale_channels", c.discriminatorScaleChannels);
  rules.require(hop >= 1 && c.segmentSize >= hop && c.segmentSize % hop == 0 && c.segmentSize > (fft - hop) / 2,
                "segment_size", "must be a multiple of the hop (" + std::to_string(hop) +
                ") longer than the spectrogram's padding (" + std::to_string((fft - hop) / 2) + " samples)");
  rules.require(c.melBins >= 1 && c.melBins < 4096, "num_mel_bins", "must lie in 1..4095");
  const double half = static_cast<double>(c.samplingRate) / 2, top = c.melMaximumHz > 0 ? c.melMaximumHz : half;
  rules.require(c.melMaximumHz >= 0 && top <= half, "mel_fmax", "must be 0 or lie below half the sampling rate");
  rules.require(c.melMinimumHz >= 0 && c.melMinimumHz < top, "mel_fmin", "must lie below mel_fmax");
}

VitsConfig smallPreset() {
  VitsConfig c;
  c.hiddenSize = c.flowSize = 96;
  c.numHiddenLayers = 4;
  c.ffnDim = 384;
  c.upsampleInitialChannel = 128;
  c.upsampleRates = {8, 8, 4};
  c.upsampleKernelSizes = {16, 16, 8};
  c.resblockKernelSizes = {3, 5, 7};
  c.resblockDilationSizes = {{1, 3}, {1, 3}, {1, 3}};
  c.durationPredictorFilterChannels = 128;
  c.priorEncoderNumWavenetLayers = 2;
  c.posteriorEncoderNumWavenetLayers = 8;
  c.discriminatorPeriodChannels = {1, 16, 32, 64, 128};
  c.discriminatorScaleChannels = {1, 8, 32, 64, 128};
  c.segmentSize = 8192;
  return c;
}

VitsConfig tinyPreset() {
  VitsConfig c;
  c.samplingRate = 8000;
  c.hiddenSize = c.flowSize = 16;
  c.numHiddenLayers = 2;
  c.ffnDim = 32;
  c.spectrogramBins = 65;
  c.upsampleInitialChannel = 32;
  c.upsampleRates = {8, 4};
  c.upsampleKernelSizes = {16, 8};
  c.resblockKernelSizes = {3, 5};
  c.resblockDilationSizes = {{1, 3}, {1, 3}};
  c.durationPredictorFilterChannels = 32;
  c.durationPredictorNumFlows = 2;
  c.priorEncoderNumFlows = 2;
  c.priorEncoderNumWavenetLayers = 2;
  c.posteriorEncoderNumWavenetLayers = 3;
  c.discriminatorPeriods = {2, 3};
  c.discriminatorPeriodChannels = {1, 8, 16};
  c.discriminatorScaleChannels = {1, 8, 16};
  c.segmentSize = 512;
  c.melBins = 20;
  return c;
}

}  // namespace

int64_t VitsConfig::hopLength() const {
  return std::accumulate(upsampleRates.begin(), upsampleRates.end(), int64_t{1}, std::multiplies<>());
}

bool VitsConfig::canTrainOn(int64_t tokens, int64_t samples) const {
  return tokens >= 1 && samples > (fftSize() - hopLength()) / 2 && framesOf(samples) >= tokens;
}

std::string toJson(const VitsConfig& config) {
  Json json = {{"model_type", "vits"}, {"architectures", {"VitsModel"}}};
  forEachKey(config, [&](const char* key, const auto& field) { json[key] = toValue(field); });
  json["hop_length"] = config.hopLength();
  return json.dump(2) + "\n";
}

Result<VitsConfig> fromJson(const std::string& text, const std::string& subject) {
  const Json json = Json::parse(text, nullptr, /*allow_exceptions=*/false);
  const std::string hint = "Choose the config.json of a VITS voice.";
  if (!json.is_object()) return Error{"vits.config_json", subject, "not a JSON object", hint};
  if (const auto type = json.find("model_type"); type != json.end() && *type != "vits") {
    return Error{"vits.config_json", subject, "model_type is " + type->dump() + ", not \"vits\"", hint};
  }
  VitsConfig config;
  std::string wrong;
  forEachKey(config, [&](const char* key, auto& field) {
    const auto found = json.find(key);
    if (found == json.end() || found->is_null()) return;
    if (!read(*found, field)) wrong += (wrong.empty() ? "" : "; ") + std::string(key) + " = " + found->dump();
  });
  if (!wrong.empty()) return Error{"vits.config_json", subject, "values of the wrong type: " + wrong, hint};
  DIMTS_TRY(validate(config));
  return config;
}

Status validate(const VitsConfig& config) {
  Rules rules;
  checkText(rules, config);
  checkLatent(rules, config);
  checkDecoder(rules, config);
  if (rules.status().ok()) checkTraining(rules, config);
  return rules.status();
}

Result<VitsConfig> presetConfig(const std::string& name) {
  if (name == "vits") return VitsConfig{};
  if (name == "vits-small") return smallPreset();
  if (name == "vits-tiny") return tinyPreset();
  return Error{"vits.unknown_preset", name, "no such preset", "Choose vits, vits-small or vits-tiny."};
}

}  // namespace dimts::models::vits

// Weights of a voice for a network that goes on from it; see base_voice.h.
#include "engine/models/vits/base_voice.h"

#include <charconv>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "engine/core/files.h"
#include "engine/formats/torch_file.h"
#include "engine/models/vits/original_names.h"

namespace fs = std::filesystem;

namespace dimts::models::vits {
namespace {

constexpr const char* kTextTable = "text_encoder.embed_tokens.weight";
constexpr const char* kSpeakerTable = "embed_speaker.weight";

/// <prefix><step>.pth with the largest step; empty when there is none.
std::string latest(const std::string& dir, const std::string& prefix) {
  std::string found;
  int64_t most = -1;
  std::error_code code;
  for (const auto& entry : fs::directory_iterator(dir, code)) {
    const std::string name = entry.path().filename().string();
    if (!name.starts_with(prefix) || !name.ends_with(".pth")) continue;
    int64_t step = 0;
    std::from_chars(name.data() + prefix.size(), name.data() + name.size(), step);
    if (step > most) {
      most = step;
      found = entry.path().string();
    }
  }
  return found;
}

/// The weights as Hugging Face names their files, then as the original does.
Result<std::string> weightsFile(const std::string& dir) {
  std::error_code code;
  for (const char* name : {"model.safetensors", "pytorch_model.bin"})
    if (fs::exists(dir + "/" + name, code)) return dir + "/" + name;
  if (std::string original = latest(dir, "G_"); !original.empty()) return original;
  return Error{"voice.missing", dir, "This folder holds no weights (model.safetensors, pytorch_model.bin or G_*.pth).",
               "Choose the folder of a voice."};
}

struct ConfigText {
  std::string path, text;
  bool original = false;
};

Result<ConfigText> readConfigText(const std::string& dir) {
  ConfigText config{dir + "/config.json", "", false};
  DIMTS_TRY_ASSIGN(config.text, core::readFile(config.path));
  config.original = isOriginalConfig(nlohmann::json::parse(config.text, nullptr, /*allow_exceptions=*/false));
  return config;
}

Result<VitsConfig> configOf(const ConfigText& config, const TensorMap& weights) {
  if (!config.original) return fromJson(config.text, config.path);
  const auto table = weights.find(kTextTable);
  try {
    const int64_t letters = table == weights.end() ? 0 : table->second.size(0);
    return fromJson(configFromOriginal(nlohmann::json::parse(config.text), letters).dump(), config.path);
  } catch (const nlohmann::json::exception& e) {
    return Error{"vits.config_json", config.path, e.what(), "Choose the config.json of a VITS voice."};
  }
}

bool isSpeakerConvolution(const std::string& name) {
  return name.find("cond_layer.") != std::string::npos || name.starts_with("decoder.cond.") ||
         name.starts_with("duration_predictor.cond.");
}

/// What a voice with one speaker lacks.
void addSpeakers(TensorMap& state, const VitsModel& target) {
  for (const auto& item : target->named_parameters()) {
    const std::string& name = item.key();
    if (name == kSpeakerTable) state[name] = item.value().detach().clone();
    if (!isSpeakerConvolution(name)) continue;
    // With weight norm the direction must not be zero; the length is.
    state[name] = name.ends_with("weight_v") ? item.value().detach().clone() : at::zeros_like(item.value());
  }
}

}  // namespace

std::vector<std::string> vocabularyTables() { return {kTextTable}; }

Result<VitsConfig> readVoiceConfig(const std::string& dir) {
  DIMTS_TRY_ASSIGN(const ConfigText config, readConfigText(dir));
  if (!config.original) return fromJson(config.text, config.path);
  DIMTS_TRY_ASSIGN(const TensorMap weights, readVoiceWeights(dir));
  return configOf(config, weights);
}

Result<VoiceFiles> readVoice(const std::string& dir) {
  VoiceFiles voice;
  DIMTS_TRY_ASSIGN(const ConfigText config, readConfigText(dir));
  DIMTS_TRY_ASSIGN(voice.weights, readVoiceWeights(dir));
  DIMTS_TRY_ASSIGN(voice.config, configOf(config, voice.weights));
  return voice;
}

Result<TensorMap> readVoiceWeights(const std::string& dir) {
  DIMTS_TRY_ASSIGN(const std::string path, weightsFile(dir));
  TensorMap state;
  if (path.ends_with(".safetensors")) {
    DIMTS_TRY_ASSIGN(state, formats::readSafetensors(path));
  } else {
    DIMTS_TRY_ASSIGN(state, formats::readTorchFile(path));
  }
  if (hasOriginalNames(state)) {
    state = generatorFromOriginal(state);
    if (const std::string other = latest(dir, "D_"); !other.empty()) {
      DIMTS_TRY_ASSIGN(const TensorMap discriminator, formats::readTorchFile(other));
      state.merge(discriminatorFromOriginal(discriminator));
    }
  }
  std::string broken;
  for (const auto& [name, tensor] : state)
    if (tensor.is_floating_point() && !tensor.isfinite().all().item<bool>()) broken += (broken.empty() ? "" : ", ") + name;
  if (!broken.empty())
    return Error{"vits.not_finite", path, "These weights hold values that are no numbers: " + broken,
                 "Copy the voice again, or choose an earlier one: it was damaged in training."};
  return state;
}

Result<TensorMap> fitWeights(TensorMap voice, const VitsModel& target, const VocabularyFit& vocabulary,
                             train::GrowReport& report) {
  const at::NoGradGuard noGrad;
  DIMTS_TRY_ASSIGN(const FittedRows rows, fitVocabulary(voice, {{kTextTable, nn::TableRole::Input}}, vocabulary, mismatch()));
  report.knownRows += rows.known;
  report.newRows += rows.fresh;
  if (!target->config().multiSpeaker()) return voice;
  const auto speakers = voice.find(kSpeakerTable);
  if (speakers == voice.end()) {
    addSpeakers(voice, target);
    report.speakersAdded = true;
  } else if (speakers->second.dim() == 2 && speakers->second.size(0) > 0) {
    const at::Tensor mean = speakers->second.to(at::kCPU, at::kFloat).mean(0, /*keepdim=*/true);
    speakers->second = mean.repeat({target->config().numSpeakers, 1});
  }
  return voice;
}

}  // namespace dimts::models::vits

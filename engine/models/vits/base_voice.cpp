// Weights of a voice for a network that goes on from it; see base_voice.h.
#include "engine/models/vits/base_voice.h"

#include "engine/core/files.h"
#include "engine/formats/safetensors.h"

namespace dimts::models::vits {
namespace {

constexpr const char* kTextTable = "text_encoder.embed_tokens.weight";
constexpr const char* kSpeakerTable = "embed_speaker.weight";

/// [V, H] from [V of the voice, H].
Result<at::Tensor> fitTextTable(const at::Tensor& old, const tokenizer::RowOrigins& rows, uint64_t seed,
                                train::GrowReport& report) {
  const at::Tensor table = old.to(at::kCPU, at::kFloat).contiguous();
  const at::Tensor mean = table.mean(0), spread = table.std(0, /*unbiased=*/false);
  const auto width = table.size(1);
  at::Tensor fitted = nn::Rng::seeded(seed, at::kCPU).normal({static_cast<int64_t>(rows.size()), width}, table.options());
  fitted = fitted * spread + mean;
  for (size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].empty()) {
      ++report.newRows;
      continue;
    }
    ++report.knownRows;
    for (const int64_t row : rows[i])
      if (row < 0 || row >= table.size(0))
        return Error{"vits.state", kTextTable,
                     "The vocabulary asks for row " + std::to_string(row) + " of the voice, which has " +
                         std::to_string(table.size(0)) + ".",
                     "The vocabulary beside these weights is not theirs. Copy the voice folder again."};
    const at::Tensor from = table.index_select(0, at::tensor(rows[i], at::kLong));
    at::Tensor row = from.mean(0);
    // The mean of many vectors is shorter than they are.
    if (rows[i].size() > 1) row = row * (from.norm(2, 1).mean() / row.norm().clamp_min(1e-12));
    fitted[static_cast<int64_t>(i)].copy_(row);
  }
  return fitted;
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

Result<VitsConfig> readVoiceConfig(const std::string& dir) {
  const std::string path = dir + "/config.json";
  DIMTS_TRY_ASSIGN(const std::string json, core::readFile(path));
  return fromJson(json, path);
}

Result<TensorMap> readVoiceWeights(const std::string& dir) {
  const std::string path = dir + "/model.safetensors";
  DIMTS_TRY_ASSIGN(TensorMap state, formats::readSafetensors(path));
  std::string broken;
  for (const auto& [name, tensor] : state)
    if (tensor.is_floating_point() && !tensor.isfinite().all().item<bool>()) broken += (broken.empty() ? "" : ", ") + name;
  if (!broken.empty())
    return Error{"vits.not_finite", path, "These weights hold values that are no numbers: " + broken,
                 "Copy the voice again, or choose an earlier one: it was damaged in training."};
  return state;
}

Result<TensorMap> fitWeights(TensorMap voice, const VitsModel& target, const tokenizer::RowOrigins& rows, uint64_t seed,
                             train::GrowReport& report) {
  const at::NoGradGuard noGrad;
  const auto table = voice.find(kTextTable);
  if (table != voice.end() && table->second.dim() == 2 && table->second.is_floating_point()) {
    DIMTS_TRY_ASSIGN(table->second, fitTextTable(table->second, rows, seed, report));
  }
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

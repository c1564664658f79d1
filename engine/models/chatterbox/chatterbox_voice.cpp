// Speaking, loading, growing and exporting; see chatterbox_voice.h.
#include "engine/models/chatterbox/chatterbox_voice.h"

#include <algorithm>
#include <filesystem>

#include "engine/core/files.h"
#include "engine/core/hash.h"
#include "engine/core/random.h"
#include "engine/formats/safetensors.h"
#include "engine/formats/torch_file.h"
#include "engine/media/decode.h"
#include "engine/models/vocabulary_fit.h"

namespace fs = std::filesystem;

namespace dimts::models::chatterbox {
namespace {

constexpr double kNeutral = 0.5;  // emotion
constexpr uint64_t kStreamNewRows = 7, kStreamTokens = 8, kStreamSound = 9, kStreamLowRank = 10;
/// More speech than anybody needs for a text: a voice that does not find the end is stopped there.
constexpr int64_t kTokensOfAnyText = 50, kTokensOfTextToken = 12;
constexpr const char* kVoicePrefix = "voices.";

T3 startingT3(const VoiceSetup& setup) {
  T3 model(setup.config.t3);
  if (setup.startingWeights) initialise(model, setup.seed);
  model->backbone->setRecompute(setup.recompute);
  if (setup.lowRank.on()) addLowRank(model, setup.lowRank, core::derive(setup.seed, {kStreamLowRank}));
  return model;
}

TensorMap voicePart(const TensorMap& state, bool voices) {
  TensorMap part;
  for (const auto& [name, tensor] : state)
    if (name.starts_with(kVoicePrefix) == voices) part.emplace(name, tensor);
  return part;
}

/// The base's vocabulary is the beginning of the new one, which has more.
bool wasExtended(const tokenizer::RowOrigins& rows, int64_t baseTokens) {
  if (static_cast<int64_t>(rows.size()) <= baseTokens) return false;
  for (int64_t id = 0; id < baseTokens; ++id)
    if (rows[static_cast<size_t>(id)] != std::vector<int64_t>{id}) return false;
  return true;
}

TensorMap onCpu(const TensorMap& tensors) {
  TensorMap copies;
  for (const auto& [name, tensor] : tensors) copies[name] = tensor.detach().to(at::kCPU).contiguous();
  return copies;
}

Status copyFile(const std::string& from, const std::string& dir) {
  std::error_code code;
  const fs::path to = fs::path(dir) / fs::path(from).filename();
  if (fs::copy_file(from, to, fs::copy_options::overwrite_existing, code) && !code) return {};
  return core::fileError("file.write", to.string(), "It could not be copied there: " + code.message() + ".");
}

}  // namespace

std::map<std::string, torch::Tensor> VoiceObjective::state() {
  auto all = T3Objective::state();
  if (isBesideBase()) std::erase_if(all, [](const auto& one) { return !learnsBesideBase(one.first); });
  for (const auto& [name, tensor] : voices_.state()) all.emplace(name, tensor);
  return all;
}

ChatterboxVoice::ChatterboxVoice(VoiceSetup setup)
    : setup_(std::move(setup)), objective_(startingT3(setup_), setup_.losses, VoiceBank(setup_.config, setup_.speakers)) {}

Result<SpeechParts*> ChatterboxVoice::parts(at::Device device) {
  if (!parts_) {
    DIMTS_TRY_ASSIGN(const ChatterboxFiles files, findChatterboxFiles(setup_.filesDir));
    DIMTS_TRY_ASSIGN(parts_, loadSpeechParts(setup_.config, files, device));
  }
  parts_->encoder->to(device);
  parts_->generator->to(device);
  return parts_.get();
}

Result<SpokenVoice> ChatterboxVoice::voiceFor(const train::SpeakOptions& options, at::Device device) {
  if (options.reference.empty()) {
    if (options.blend.size() > 1)
      return Error{"chatterbox.blend", "speaker", "Voices of this kind cannot be mixed.", "Name one speaker, or a sound file."};
    return objective_.voices().voice(options.blend.empty() ? options.speaker : options.blend.front().first);
  }
  if (heardReference_ != options.reference) {
    DIMTS_TRY_ASSIGN(const std::vector<int16_t> samples, media::decodeAll(options.reference, static_cast<int>(kVoiceRate)));
    DIMTS_TRY_ASSIGN(SpeechParts * networks, parts(device));
    DIMTS_TRY_ASSIGN(reference_, hearVoice(*networks, setup_.config, {samples, static_cast<int>(kVoiceRate)}, options.reference));
    heardReference_ = options.reference;
  }
  return *reference_;
}

Result<std::vector<float>> ChatterboxVoice::speak(const std::vector<int64_t>& ids, const train::SpeakOptions& options) {
  const at::NoGradGuard noGrad;
  const at::Device device = t3()->speechTable->weight.device();
  DIMTS_TRY_ASSIGN(const SpokenVoice voice, voiceFor(options, device));
  const Conditions conditions{voice.speaker.unsqueeze(0), torch::tensor(voice.prompt, at::kLong).unsqueeze(0), {},
                              at::full({1}, kNeutral)};
  std::vector<int64_t> text{setup_.config.t3.startText};
  text.insert(text.end(), ids.begin(), ids.end());
  text.push_back(setup_.config.t3.stopText);
  SamplingOptions sampling = setup_.config.sampling;
  sampling.weights = StepWeights::Half;
  if (options.noiseScale >= 0) sampling.temperature = options.noiseScale;
  sampling.greedy = options.noiseScaleDuration == 0 || options.noiseScale == 0;
  if (sampling.greedy) sampling.temperature = 1;
  sampling.mostTokens = std::min(sampling.mostTokens, kTokensOfAnyText + kTokensOfTextToken * static_cast<int64_t>(ids.size()));
  DIMTS_TRY_ASSIGN(const SpokenTokens spoken, speakTokens(t3(), conditions.to(device), text, sampling,
                                                          core::derive(options.seed, {kStreamTokens})));
  if (spoken.codes.empty()) return std::vector<float>{};
  DIMTS_TRY_ASSIGN(SpeechParts * networks, parts(device));
  const FlowVoice flow{voice.flow.codes.to(device), voice.flow.mel.to(device), voice.flow.speaker.to(device)};
  const auto rng = nn::Rng::seeded(core::derive(options.seed, {kStreamSound}));
  const at::Tensor wave = networks->generator->speak(torch::tensor(spoken.codes, at::kLong).to(device), flow, rng,
                                                     setup_.config.flowSteps, options.speed).to(at::kCPU).contiguous();
  return std::vector<float>(wave.const_data_ptr<float>(), wave.const_data_ptr<float>() + wave.numel());
}

Status ChatterboxVoice::loadState(const std::map<std::string, torch::Tensor>& state) {
  DIMTS_TRY(objective_.voices().load(voicePart(state, true)));
  TensorMap weights = voicePart(state, false);
  if (setup_.lowRank.on()) {
    for (const auto& [name, tensor] : t3()->state())
      if (!learnsBesideBase(name)) weights.emplace(name, tensor);  // the base is there already
  }
  return t3()->loadState(weights);
}

Status ChatterboxVoice::loadBase() {
  DIMTS_TRY_ASSIGN(const ChatterboxFiles files, findChatterboxFiles(setup_.filesDir));
  DIMTS_TRY_ASSIGN(const std::string hash, core::sha256OfFile(files.t3));
  if (hash != setup_.baseHash)
    return Error{"chatterbox.base_changed", files.t3, "This is not the file beside which the run has learned (SHA-256 " + setup_.baseHash + ").",
                 "Put the file back that was there when the run began, or begin a new run."};
  DIMTS_TRY_ASSIGN(TensorMap weights, readChatterboxWeights(files.t3));
  const TensorMap own = t3()->state();
  for (const nn::VocabularyTable& table : textTables()) weights[table.name] = own.at(table.name);
  return t3()->loadState(weights);
}

std::vector<std::string> ChatterboxVoice::vocabularyTables() const {
  std::vector<std::string> names;
  for (const nn::VocabularyTable& table : textTables()) names.push_back(table.name);
  return names;
}

std::string ChatterboxVoice::keptRows() const {
  std::string rows;
  if (!setup_.freezeKnownRows || setup_.baseRows == 0) return rows;
  for (const nn::VocabularyTable& table : textTables())
    rows += (rows.empty() ? "" : ", ") + table.name + ":" + std::to_string(setup_.baseRows);
  return rows;
}

Result<train::GrowReport> ChatterboxVoice::growFrom(const std::string& voiceDir, const tokenizer::RowOrigins& rows,
                                                    int64_t baseTokens) {
  DIMTS_TRY_ASSIGN(const ChatterboxFiles files, findChatterboxFiles(voiceDir));
  train::GrowReport report;
  DIMTS_TRY_ASSIGN(report.files, describeChatterboxFiles(files));
  DIMTS_TRY_ASSIGN(TensorMap weights, readChatterboxWeights(files.t3));
  const VocabularyFit fit{rows, baseTokens, core::derive(setup_.seed, {kStreamNewRows})};
  DIMTS_TRY_ASSIGN(const FittedRows fitted, fitVocabulary(weights, textTables(), fit, stateMismatch()));
  DIMTS_TRY(t3()->loadState(weights));
  report.knownRows = fitted.known;
  report.newRows = fitted.fresh;
  DIMTS_TRY_ASSIGN(const TensorMap voices, readVoices(setup_.config, files));
  if (!voices.empty()) DIMTS_TRY(objective_.voices().takeOver(voices));
  setup_.filesDir = fs::absolute(voiceDir).lexically_normal().string();
  report.settled["model.base"] = setup_.filesDir;
  if (setup_.lowRank.on()) {
    DIMTS_TRY_ASSIGN(report.settled["model.lora_base"], core::sha256OfFile(files.t3));
  }
  if (wasExtended(rows, baseTokens)) {
    setup_.baseRows = baseTokens;
    report.settled["model.base_rows"] = std::to_string(baseTokens);
  }
  return report;
}

Status ChatterboxVoice::load(const ChatterboxFiles& files) {
  DIMTS_TRY_ASSIGN(const TensorMap weights, readChatterboxWeights(files.t3));
  DIMTS_TRY(t3()->loadState(weights));
  DIMTS_TRY_ASSIGN(const TensorMap voices, readVoices(setup_.config, files));
  return voices.empty() ? Status() : objective_.voices().load(voices);
}

Status ChatterboxVoice::exportVoice(const std::string& dir) {
  DIMTS_TRY_ASSIGN(const ChatterboxFiles files, findChatterboxFiles(setup_.filesDir));
  DIMTS_TRY(core::writeFileAtomically(dir + "/config.json", toJson(setup_.config)));
  DIMTS_TRY(formats::writeSafetensors(dir + "/t3.safetensors", onCpu(mergedState(t3())), {{"format", "pt"}}));
  DIMTS_TRY(formats::writeSafetensors(dir + "/voices.safetensors", onCpu(objective_.voices().state())));
  DIMTS_TRY(copyFile(files.generator, dir));
  return copyFile(files.encoder, dir);
}

int64_t ChatterboxVoice::parameterCount() const {
  int64_t count = 0;
  for (const auto& parameter : t3()->parameters()) count += parameter.numel();
  return count;
}

Result<TensorMap> readVoices(const ChatterboxConfig& config, const ChatterboxFiles& files) {
  if (files.voices.empty()) return TensorMap{};
  if (files.voices.ends_with(".safetensors")) return formats::readSafetensors(files.voices);
  DIMTS_TRY_ASSIGN(const TensorMap conditions, formats::readTorchTree(files.voices));
  return bankOfConditions(config, conditions);
}

}  // namespace dimts::models::chatterbox

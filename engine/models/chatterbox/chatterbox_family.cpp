// From options and a folder of files to a network, examples and voices.
#include "engine/models/chatterbox/chatterbox_family.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "engine/core/files.h"
#include "engine/models/chatterbox/chatterbox_examples.h"
#include "engine/train/device.h"

namespace fs = std::filesystem;

namespace dimts::models::chatterbox {
namespace {

OptionSpec realOption(std::string key, std::string value, double least, double most, std::string help, std::string group) {
  return {std::move(key), OptionType::Real, std::move(value), least, most, "", std::move(help), std::move(group), true, {}};
}

OptionSpec choiceOption(std::string key, std::vector<std::string> choices, std::string help) {
  std::string first = choices.front();
  return {std::move(key), OptionType::Choice, std::move(first), 0, 0, "", std::move(help), "model", true, std::move(choices)};
}

OptionSpec flagOption(std::string key, std::string value, std::string help) {
  return {std::move(key), OptionType::Bool, std::move(value), 0, 0, "", std::move(help), "train", true, {}};
}

/// A common option with the default that suits this family.
OptionSpec otherDefault(std::string key, std::string value) {
  OptionSpec spec;
  spec.key = std::move(key);
  spec.defaultValue = std::move(value);
  return spec;
}

std::string gigabytes(int64_t bytes) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f GB", static_cast<double>(bytes) / 1e9);
  return text;
}

Result<at::Device> deviceOf(const core::OptionReader& options) {
  DIMTS_TRY_ASSIGN(const auto choice, train::chooseDevice(options.text("train.device")));
  return at::Device(choice.id);
}

/// The network, its gradients and the batch must find room before anything long is begun.
Status checkMemory(const core::OptionReader& options, const T3Config& config, JobEvents& events) {
  DIMTS_TRY_ASSIGN(const auto choice, train::chooseDevice(options.text("train.device")));
  DIMTS_TRY_ASSIGN(const std::string precision, train::choosePrecision(options.text("train.precision"), choice.id));
  StepShape shape = stepShapeOf(options, precision);
  shape.processor = choice.id == "cpu";
  const MemoryEstimate estimate = estimateMemory(config, shape);
  const int64_t free = train::freeMemoryBytes(choice.id);
  const std::string sizes = "About " + gigabytes(estimate.total()) + " are needed on " + choice.name + " (" +
                            gigabytes(estimate.weights + estimate.gradients) + " for the network and its optimiser, " +
                            gigabytes(estimate.activations) + " for a batch" +
                            (estimate.saving > 0 ? ", " + gigabytes(estimate.saving) + " for what is being saved)" : ")");
  if (free == 0 || estimate.total() <= free) {
    events.onLog({LogLevel::Info, "Memory: " + sizes + ", " + gigabytes(free) + " are free."});
    return {};
  }
  return Error{"memory.short", choice.id, sizes + ", but only " + gigabytes(free) + " are free.",
               "Choose fewer clips at once (train.batch_size) with more accumulation, shorter clips "
               "(import.max_seconds), gradient checkpointing, LoRA (model.lora_rank), or a machine with more memory.",
               ErrorKind::Resources};
}

LowRankOptions lowRankOf(const core::OptionReader& options) {
  LowRankOptions lowRank;
  lowRank.rank = options.integer("model.lora_rank");
  lowRank.alpha = options.real("model.lora_alpha");
  lowRank.attention = options.text("model.lora_on") != "mlp";
  lowRank.mlp = options.text("model.lora_on") != "attention";
  return lowRank;
}

/// Base and network of a run, as examples and memory need them.
Result<ChatterboxConfig> configOf(const train::Blueprint& blueprint) {
  if (blueprint.architecture.empty())
    return Error{"chatterbox.no_base", "model.base", "Chatterbox is not trained from nothing; there is no folder to go on from.",
                 "Name the folder with its released files, or with a voice made from them, in model.base."};
  DIMTS_TRY_ASSIGN(ChatterboxConfig config, chatterboxConfigFromJson(blueprint.architecture, "architecture"));
  config.t3.textVocabulary = blueprint.vocabularySize;
  if (blueprint.vocabularySize <= std::max(config.t3.startText, config.t3.stopText)) return wrongTokenizer();
  DIMTS_TRY(validate(config.t3));
  return config;
}

Result<ClipEar> earFor(const core::OptionReader& options, const ChatterboxConfig& config) {
  DIMTS_TRY_ASSIGN(const ChatterboxFiles files, findChatterboxFiles(options.text("model.base")));
  DIMTS_TRY_ASSIGN(const at::Device device, deviceOf(options));
  return ClipEar::make(config, files, device);
}

}  // namespace

OptionSchema ChatterboxFamily::schema() const {
  return {
      otherDefault("audio.sample_rate", "24000"),
      otherDefault("train.learning_rate", "5e-5"),
      otherDefault("train.beta1", "0.9"),
      otherDefault("train.beta2", "0.999"),
      otherDefault("train.epsilon", "1e-8"),
      otherDefault("train.clip_norm", "1"),
      otherDefault("train.batch_size", "4"),
      otherDefault("train.warmup_steps", "100"),
      flagOption("train.gradient_checkpointing", "true",
                 "Compute inner values of the network again in the backward pass instead of keeping them: needs much less "
                 "memory, but each step takes longer."),
      flagOption("train.freeze_known_tokens", "true",
                 "Rows of the tokens that the base knows already stay exactly as they are when its vocabulary was extended."),
      {"model.lora_rank", OptionType::Int, "0", 0, 512, "",
       "Above 0 only small matrices of this rank learn beside the network, which stays as it is (LoRA): a fraction of the memory "
       "and of the size of a checkpoint, and less is forgotten; 0: everything learns.", "model", true, {}},
      realOption("model.lora_alpha", "64", 0.1, 4096,
                 "How strongly the small matrices count: this, divided by their rank. Usually twice the rank.", "model"),
      choiceOption("model.lora_on", {"all", "attention", "mlp"}, "Beside which weights of every layer the small matrices stand."),
      {"model.lora_base", OptionType::Text, "", 0, 0, "",
       "SHA-256 of the base's weights beside which a run has learned; written down by the run itself.", "model", true, {}},
      {"model.base_rows", OptionType::Int, "0", 0, 1e9, "",
       "Rows of the base's vocabulary, when a run has extended it; written down by the run itself.", "model", true, {}},
      realOption("loss.speech", "1", 0, 1000, "Weight of the next speech token.", "loss"),
      realOption("loss.text", "1", 0, 1000, "Weight of the next text token.", "loss"),
      realOption("loss.text_dropout", "0.1", 0, 0.9,
                 "Share of the clips learned without their text, which speaking needs for its guidance.", "loss"),
      realOption("loss.voice_dropout", "0", 0, 0.9, "Share of the clips learned without a voice to speak with.", "loss"),
      realOption("speak.temperature", "0.8", 0.05, 2, "How lively the voice speaks.", "sample"),
      realOption("speak.guidance", "0.5", 0, 3, "How strongly the text is followed; 0: half the computing, less exact.", "sample"),
      realOption("speak.min_p", "0.05", 0, 1, "Sounds less likely than this share of the likeliest one are never taken.", "sample"),
      realOption("speak.repetition_penalty", "1.2", 1, 5, "How much less likely a sound is that was made already.", "sample"),
  };
}

std::vector<PresetInfo> ChatterboxFamily::presets() const {
  return {
      {"chatterbox", "Fine-tuning on a graphics card with 16 GB or more: small batches, added up.",
       {{"train.batch_size", "4"}, {"train.accumulation", "8"}, {"train.gradient_checkpointing", "true"}}},
      {"chatterbox-24gb", "Fine-tuning on a graphics card with 24 GB or more: larger batches, nothing computed twice.",
       {{"train.batch_size", "6"}, {"train.accumulation", "5"}, {"train.gradient_checkpointing", "false"}}},
      {"chatterbox-12gb", "Fine-tuning where memory is short: one clip at a time, added up. Slow on processors.",
       {{"train.batch_size", "1"}, {"train.accumulation", "32"}, {"train.gradient_checkpointing", "true"}}},
      {"chatterbox-lora", "Learning beside the network (LoRA) on a graphics card with 6 GB or more, or with 8 GB of memory without one.",
       {{"model.lora_rank", "32"}, {"model.lora_alpha", "64"}, {"train.learning_rate", "1e-4"}, {"train.batch_size", "4"},
        {"train.accumulation", "4"}, {"train.gradient_checkpointing", "true"}}},
  };
}

std::optional<train::PublishedVoice> ChatterboxFamily::published(const std::string& dir) const {
  if (!looksLikeChatterbox(dir)) return std::nullopt;
  const std::string folder = fs::path(dir).lexically_normal().filename().string();
  return train::PublishedVoice{"Chatterbox" + (folder.empty() ? "" : " (" + folder + ")"), kChatterboxLicence};
}

StepShape stepShapeOf(const core::OptionReader& options, const std::string& precision) {
  StepShape shape;
  shape.rows = options.integer("train.batch_size");
  shape.secondsOfRow = options.real("import.max_seconds");
  shape.recompute = options.flag("train.gradient_checkpointing");
  shape.halfActivations = precision != "fp32";
  shape.average = options.real("train.average_decay") > 0;
  shape.lowRank = lowRankOf(options);
  shape.freeze = {options.text("freeze.parts"), options.text("freeze.layers"), options.text("freeze.rows")};
  return shape;
}

Result<VoiceSetup> setupFor(const core::OptionReader& options, const train::Blueprint& blueprint, uint64_t seed) {
  VoiceSetup setup;
  DIMTS_TRY_ASSIGN(setup.config, configOf(blueprint));
  setup.config.sampling.temperature = options.real("speak.temperature");
  setup.config.sampling.guidance = options.real("speak.guidance");
  setup.config.sampling.leastShare = options.real("speak.min_p");
  setup.config.sampling.repetitionPenalty = options.real("speak.repetition_penalty");
  setup.filesDir = options.text("model.base");
  setup.speakers = std::max<int64_t>(1, static_cast<int64_t>(blueprint.speakers.size()));
  setup.losses = {options.real("loss.text"), options.real("loss.speech"), options.real("loss.text_dropout"),
                  options.real("loss.voice_dropout")};
  setup.recompute = options.flag("train.gradient_checkpointing");
  setup.lowRank = lowRankOf(options);
  setup.baseHash = options.text("model.lora_base");
  setup.freezeKnownRows = options.flag("train.freeze_known_tokens");
  setup.baseRows = options.integer("model.base_rows");
  setup.seed = seed;
  return setup;
}

Status ChatterboxFamily::prepareTraining(const train::OptionValues& values, const train::Blueprint& blueprint,
                                         const train::TrainingTexts& texts, JobControl& control,
                                         JobEvents& events) const {
  const core::OptionReader options(values);
  DIMTS_TRY_ASSIGN(const ChatterboxConfig config, configOf(blueprint));
  DIMTS_TRY(checkTokenizer(texts.tokenizer, config.t3));
  DIMTS_TRY(checkMemory(options, config.t3, events));
  DIMTS_TRY_ASSIGN(ClipEar ear, earFor(options, config));
  int64_t done = 0, all = 0;
  for (const dataset::ClipSet* set : texts.clips) all += static_cast<int64_t>(set->size());
  for (const dataset::ClipSet* set : texts.clips)
    for (size_t clip = 0; clip < set->size(); ++clip) {
      if (control.stopRequested()) return core::stoppedError();
      const double seconds = static_cast<double>(set->clip(clip).sampleCount) / set->sampleRate();
      if (seconds >= kShortestSoundSeconds) DIMTS_TRY(ear.hear(*set, clip));
      events.onProgress({"train.prepare.examples", "", ++done, all, -1});
    }
  if (ear.computed() > 0)
    events.onLog({LogLevel::Info, "Speech tokens and voices of " + std::to_string(ear.computed()) + " clips were made and kept."});
  return {};
}

Result<std::unique_ptr<train::Model>> ChatterboxFamily::create(const train::OptionValues& values,
                                                               const train::Blueprint& blueprint, uint64_t seed) const {
  DIMTS_TRY_ASSIGN(VoiceSetup setup, setupFor(core::OptionReader(values), blueprint, seed));
  const bool hasBegun = setup.lowRank.on() && !setup.baseHash.empty();  // before, growFrom() brings the base
  auto voice = std::make_unique<ChatterboxVoice>(std::move(setup));
  if (hasBegun) DIMTS_TRY(voice->loadBase());
  return std::unique_ptr<train::Model>(std::move(voice));
}

Result<train::TrainingSize> ChatterboxFamily::trainingSize(const train::OptionValues& values, const train::Blueprint& blueprint,
                                                           const train::SizeQuestion& question) const {
  DIMTS_TRY_ASSIGN(const ChatterboxConfig config, configOf(blueprint));
  StepShape shape = stepShapeOf(core::OptionReader(values), question.precision);
  const MemoryEstimate estimate = estimateMemory(config.t3, shape);
  shape.processor = true;  // what is copied for a saved state is what lies on the disk then
  train::TrainingSize size;
  size.parameters = countWeights(config.t3, shape.lowRank, shape.freeze).all;
  size.network = estimate.weights + estimate.gradients;
  size.batch = estimate.activations;
  size.checkpoint = estimateMemory(config.t3, shape).saving;
  return size;
}

Result<std::string> ChatterboxFamily::architectureOf(const std::string& voiceDir) const {
  DIMTS_TRY(findChatterboxFiles(voiceDir));
  DIMTS_TRY_ASSIGN(const ChatterboxConfig config, readChatterboxConfig(voiceDir));
  return toJson(config);
}

Result<std::unique_ptr<train::Model>> ChatterboxFamily::openVoice(const std::string& dir) const {
  DIMTS_TRY_ASSIGN(const ChatterboxFiles files, findChatterboxFiles(dir));
  VoiceSetup setup;
  DIMTS_TRY_ASSIGN(setup.config, readChatterboxConfig(dir));
  setup.startingWeights = false;
  setup.filesDir = fs::absolute(dir).lexically_normal().string();
  DIMTS_TRY_ASSIGN(const TensorMap voices, readVoices(setup.config, files));
  if (const auto speakers = voices.find("voices.speaker"); speakers != voices.end() && speakers->second.dim() > 0)
    setup.speakers = std::max<int64_t>(1, speakers->second.size(0));
  auto voice = std::make_unique<ChatterboxVoice>(std::move(setup));
  DIMTS_TRY(voice->load(files));
  return std::unique_ptr<train::Model>(std::move(voice));
}

Result<std::unique_ptr<train::ExampleSource>> ChatterboxFamily::examples(
    const train::OptionValues& values, const train::Blueprint& blueprint, std::shared_ptr<const dataset::ClipSet> clips,
    std::shared_ptr<const tokenizer::Tokenizer> tokenizer, std::vector<std::pair<int64_t, std::string>>* leftOut) const {
  const core::OptionReader options(values);
  DIMTS_TRY_ASSIGN(const ChatterboxConfig config, configOf(blueprint));
  DIMTS_TRY_ASSIGN(ClipEar ear, earFor(options, config));
  DIMTS_TRY_ASSIGN(auto made, ChatterboxExamples::make({config, std::move(clips), std::move(tokenizer), blueprint.speakers},
                                                       std::move(ear), leftOut));
  return std::unique_ptr<train::ExampleSource>(std::move(made));
}

}  // namespace dimts::models::chatterbox

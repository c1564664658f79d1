// From options to a VITS network and back to a voice folder in Hugging Face's layout.
#include "engine/models/vits/vits_family.h"

#include "engine/core/files.h"
#include "engine/core/option_reader.h"
#include "engine/formats/safetensors.h"
#include "engine/models/vits/vits_examples.h"
#include "engine/models/vits/vits_objective.h"

namespace dimts::models::vits {
namespace {

constexpr double kLongestSpeechSeconds = 60;  ///< of one sentence; more means that durations are not learned yet
constexpr int64_t kSpeakerEmbeddingSize = 256;

OptionSpec weightOption(std::string key, std::string value, std::string help) {
  return {std::move(key), OptionType::Real, std::move(value), 0, 1000, "", std::move(help), "loss", true, {}};
}

class VitsVoice : public train::Model {
 public:
  VitsVoice(const VitsConfig& config, const LossWeights& weights, uint64_t seed)
      : objective_(VitsModel(config, seed), VitsDiscriminator(config, seed), weights) {}

  train::Objective& objective() override { return objective_; }
  int sampleRate() const override { return static_cast<int>(config().samplingRate); }

  Result<std::vector<float>> speak(const std::vector<int64_t>& ids, const train::SpeakOptions& options) override {
    InferOptions infer{config().noiseScale, config().noiseScaleDuration, options.speed * config().speakingRate, 0};
    if (options.noiseScale >= 0) infer.noiseScale = options.noiseScale;
    if (options.noiseScaleDuration >= 0) infer.noiseScaleDuration = options.noiseScaleDuration;
    infer.maxFrames = static_cast<int64_t>(kLongestSpeechSeconds * sampleRate()) / config().hopLength();
    auto& model = objective_.model();
    const auto device = model->parameters().front().device();
    const auto input = torch::tensor(ids, torch::kLong).unsqueeze(0).to(device);
    const auto lengths = torch::tensor({static_cast<int64_t>(ids.size())}, torch::kLong).to(device);
    const auto speaker = config().multiSpeaker() ? torch::tensor({options.speaker}, torch::kLong).to(device) : at::Tensor();
    DIMTS_TRY_ASSIGN(const InferOutput output,
                     model->infer(input, lengths, speaker, infer, nn::Rng::seeded(options.seed, device)));
    const auto wave = output.wave[0].to(torch::kCPU, torch::kFloat).contiguous();
    const auto count = output.lengths[0].item<int64_t>();
    return std::vector<float>(wave.data_ptr<float>(), wave.data_ptr<float>() + count);
  }

  Status loadState(const std::map<std::string, torch::Tensor>& state) override {
    DIMTS_TRY(objective_.model()->loadState(state));
    return objective_.discriminator()->loadState(state);
  }

  /// A voice folder has no discriminator: it keeps its random one and can speak, not go on with training.
  Status loadVoice(const std::map<std::string, torch::Tensor>& state) { return objective_.model()->loadState(state); }

  Status exportVoice(const std::string& dir) override {
    DIMTS_TRY(core::writeFileAtomically(dir + "/config.json", toJson(config(), ConfigKeys::HuggingFace)));
    return formats::writeSafetensors(dir + "/model.safetensors", objective_.model()->stateForExport(),
                                     {{"format", "pt"}});
  }

  int64_t parameterCount() const override {
    int64_t count = 0;
    for (const auto& parameter : objective_.model()->parameters()) count += parameter.numel();
    return count;
  }

 private:
  const VitsConfig& config() const { return objective_.model()->config(); }
  mutable VitsObjective objective_;
};

}  // namespace

OptionSchema VitsFamily::schema() const {
  return {
      {"model.architecture", OptionType::Choice, "vits-small", 0, 0, "",
       "Size of the network: vits for graphics cards, vits-small for processors, vits-tiny for tests.", "model", false,
       {"vits", "vits-small", "vits-tiny"}},
      {"model.stochastic_durations", OptionType::Bool, "true", 0, 0, "",
       "Learn how long sounds may last as a distribution instead of one value.", "model", true, {}},
      weightOption("loss.mel", "45", "Weight of the difference between real and made mel spectra."),
      weightOption("loss.kl", "1", "Weight of the distance between what text and sound say about a clip."),
      weightOption("loss.duration", "1", "Weight of the durations."),
      weightOption("loss.feature_matching", "1", "Weight of the discriminators' inner differences."),
      weightOption("loss.adversarial", "1", "Weight of deceiving the discriminators."),
      weightOption("loss.discriminator", "1", "Weight of the discriminators' own loss."),
  };
}

std::vector<PresetInfo> VitsFamily::presets() const {
  return {
      {"vits", "The full network (36 million parameters): for a graphics card with 8 GB or more.",
       {{"model.architecture", "vits"}, {"train.batch_size", "16"}}},
      {"vits-small", "A small network that learns usefully on a processor.",
       {{"model.architecture", "vits-small"}, {"train.batch_size", "8"}}},
      {"vits-tiny", "A network for trying things out in seconds; it does not make a usable voice.",
       {{"model.architecture", "vits-tiny"}, {"train.batch_size", "4"}, {"audio.sample_rate", "8000"}}},
  };
}

LossWeights lossWeightsFromOptions(const core::OptionReader& options) {
  LossWeights weights;
  weights.mel = options.real("loss.mel");
  weights.kl = options.real("loss.kl");
  weights.duration = options.real("loss.duration");
  weights.featureMatching = options.real("loss.feature_matching");
  weights.adversarial = options.real("loss.adversarial");
  weights.discriminator = options.real("loss.discriminator");
  return weights;
}

Result<VitsConfig> configFromOptions(const core::OptionReader& options, int64_t vocabularySize, int64_t speakers) {
  DIMTS_TRY_ASSIGN(VitsConfig config, presetConfig(options.text("model.architecture")));
  config.vocabSize = vocabularySize;
  config.samplingRate = options.integer("audio.sample_rate");
  config.useStochasticDurationPrediction = options.flag("model.stochastic_durations");
  config.numSpeakers = std::max<int64_t>(1, speakers);
  if (config.multiSpeaker()) config.speakerEmbeddingSize = kSpeakerEmbeddingSize;
  DIMTS_TRY(validate(config));
  return config;
}

Result<std::unique_ptr<train::Model>> VitsFamily::create(const train::OptionValues& values, int64_t vocabularySize,
                                                         const std::vector<std::string>& speakers,
                                                         uint64_t seed) const {
  const core::OptionReader options(values);
  DIMTS_TRY_ASSIGN(const VitsConfig config,
                   configFromOptions(options, vocabularySize, static_cast<int64_t>(speakers.size())));
  return std::unique_ptr<train::Model>(
      std::make_unique<VitsVoice>(config, lossWeightsFromOptions(options), seed));
}

Result<std::unique_ptr<train::Model>> VitsFamily::openVoice(const std::string& dir) const {
  DIMTS_TRY_ASSIGN(const std::string json, core::readFile(dir + "/config.json"));
  DIMTS_TRY_ASSIGN(const VitsConfig config, fromJson(json, dir + "/config.json"));
  DIMTS_TRY_ASSIGN(const auto state, formats::readSafetensors(dir + "/model.safetensors"));
  auto voice = std::make_unique<VitsVoice>(config, LossWeights{}, 0);
  DIMTS_TRY(voice->loadVoice(state));
  return std::unique_ptr<train::Model>(std::move(voice));
}

Result<std::unique_ptr<train::ExampleSource>> VitsFamily::examples(
    const train::OptionValues& values, std::shared_ptr<const dataset::ClipSet> clips,
    std::shared_ptr<const tokenizer::Tokenizer> tokenizer, const std::vector<std::string>& speakers,
    std::vector<std::pair<int64_t, std::string>>* leftOut) const {
  DIMTS_TRY_ASSIGN(const VitsConfig config,
                   configFromOptions(core::OptionReader(values), tokenizer->size(), static_cast<int64_t>(speakers.size())));
  if (!clips->empty() && clips->sampleRate() != config.samplingRate)
    return Error{"train.rate_differs", "audio.sample_rate",
                 "The imported sound has " + std::to_string(clips->sampleRate()) + " Hz, the setting says " +
                     std::to_string(config.samplingRate) + " Hz.",
                 "Set audio.sample_rate to " + std::to_string(clips->sampleRate()) + ", or import again into a new project."};
  return std::unique_ptr<train::ExampleSource>(
      std::make_unique<VitsExamples>(config, std::move(clips), std::move(tokenizer), speakers, leftOut));
}

}  // namespace dimts::models::vits

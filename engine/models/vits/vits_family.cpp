// From options to a VITS network and back to a voice folder in Hugging Face's layout.
#include "engine/models/vits/vits_family.h"

#include <algorithm>
#include <map>
#include <mutex>

#include "engine/core/files.h"
#include "engine/core/option_reader.h"
#include "engine/core/random.h"
#include "engine/formats/safetensors.h"
#include "engine/models/vits/base_voice.h"
#include "engine/models/vits/vits_examples.h"

namespace dimts::models::vits {
namespace {

constexpr double kLongestSpeechSeconds = 60;  ///< of one sentence; more means that durations are not learned yet
/// Of what is decoded at once: the first span is short so that it is heard soon, later ones so that memory stays flat.
constexpr int64_t kFirstSpanFrames = 48, kSpanFrames = 384;
constexpr int64_t kSpeakerEmbeddingSize = 256;
constexpr const char* kDiscriminatorPrefix = "discriminator.";
constexpr uint64_t kStreamNewRows = 7;
/// Steps in which a random discriminator learns alone before a voice that can speak listens to it.
constexpr int64_t kDiscriminatorHeadStart = 1000;

OptionSpec weightOption(std::string key, std::string value, std::string help) {
  return {std::move(key), OptionType::Real, std::move(value), 0, 1000, "", std::move(help), "loss", true, {}};
}

class VitsVoice : public train::Model {
 public:
  VitsVoice(const VitsConfig& config, const LossWeights& weights, uint64_t seed)
      : seed_(seed), objective_(VitsModel(config, seed), VitsDiscriminator(config, seed), weights) {}

  train::Objective& objective() override { return objective_; }
  int sampleRate() const override { return static_cast<int>(config().samplingRate); }
  std::optional<torch::Tensor> alignment(const train::Batch& batch) override { return objective_.alignment(batch); }

  Result<std::vector<float>> speak(const std::vector<int64_t>& ids, const train::SpeakOptions& options) override {
    std::vector<float> samples;
    DIMTS_TRY(speakInParts(ids, options, [&](std::span<const float> part) {
      samples.insert(samples.end(), part.begin(), part.end());
      return Status();
    }));
    return samples;
  }

  Status speakInParts(const std::vector<int64_t>& ids, const train::SpeakOptions& options,
                      const train::SampleSink& sink) override {
    InferOptions infer{config().noiseScale, config().noiseScaleDuration, options.speed * config().speakingRate, 0};
    if (options.noiseScale >= 0) infer.noiseScale = options.noiseScale;
    if (options.noiseScaleDuration >= 0) infer.noiseScaleDuration = options.noiseScaleDuration;
    infer.maxFrames = static_cast<int64_t>(kLongestSpeechSeconds * sampleRate()) / config().hopLength();
    auto& model = objective_.model();
    const auto device = model->parameters().front().device();
    const auto input = torch::tensor(ids, torch::kLong).unsqueeze(0).to(device);
    const auto lengths = torch::tensor({static_cast<int64_t>(ids.size())}, torch::kLong).to(device);
    const at::Tensor speaker =
        model->blendedVector(options.blend.empty() ? std::vector<std::pair<int64_t, double>>{{options.speaker, 1.0}} : options.blend);
    DIMTS_TRY_ASSIGN(const InferOutput output,
                     model->inferLatents(input, lengths, speaker, infer, nn::Rng::seeded(options.seed, device)));
    const int64_t frames = output.latents.size(2);
    for (int64_t done = 0, span = options.soon ? kFirstSpanFrames : kSpanFrames; done < frames; span = std::min(2 * span, kSpanFrames)) {
      // A short rest goes with the last span: alone it would be mostly surroundings.
      const int64_t count = frames - done < span + span / 2 ? frames - done : span;
      const auto wave = model->decodeSpan(output.latents, speaker, done, count).to(torch::kCPU, torch::kFloat).contiguous();
      DIMTS_TRY(sink(std::span<const float>(wave.data_ptr<float>(), static_cast<size_t>(wave.numel()))));
      done += count;
    }
    return {};
  }

  Status loadState(const std::map<std::string, torch::Tensor>& state) override {
    DIMTS_TRY(objective_.model()->loadState(state));
    return objective_.discriminator()->loadState(state);
  }

  /// A voice folder has no discriminator: it keeps its random one and can speak, not go on with training.
  Status loadVoice(const std::map<std::string, torch::Tensor>& state) { return objective_.model()->loadState(state); }
  void prepareToSpeak() { objective_.model()->prepareToSpeak(); }

  std::vector<std::string> vocabularyTables() const override { return vits::vocabularyTables(); }

  Result<train::GrowReport> growFrom(const std::string& voiceDir, const tokenizer::RowOrigins& rows, int64_t baseTokens) override {
    train::GrowReport report;
    DIMTS_TRY_ASSIGN(TensorMap voice, readVoiceWeights(voiceDir));
    report.discriminator = std::any_of(voice.begin(), voice.end(), [](const auto& item) {
      return item.first.starts_with(kDiscriminatorPrefix);
    });
    if (report.discriminator) DIMTS_TRY(objective_.discriminator()->loadState(voice));
    const VocabularyFit fit{rows, baseTokens, core::derive(seed_, {kStreamNewRows})};
    DIMTS_TRY_ASSIGN(voice, fitWeights(std::move(voice), objective_.model(), fit, report));
    DIMTS_TRY(objective_.model()->loadState(voice));
    AdversarialStart start = objective_.adversarialStart();
    if (start.step < 0) start.step = report.discriminator ? 0 : start.discriminators + kDiscriminatorHeadStart;
    objective_.setAdversarialStart(start);
    report.settled["loss.adversarial_from_step"] = std::to_string(start.step);
    return report;
  }

  Status exportVoice(const std::string& dir) override {
    DIMTS_TRY(core::writeFileAtomically(dir + "/config.json", toJson(config())));
    return formats::writeSafetensors(dir + "/model.safetensors", objective_.model()->stateForExport(),
                                     {{"format", "pt"}});
  }

  void setAdversarialStart(const AdversarialStart& start) { objective_.setAdversarialStart(start); }
  void useGraphs(bool on) { objective_.useGraphs(on); }
  void setRecompute(bool on) { objective_.model()->setRecompute(on); }

  int64_t parameterCount() const override {
    int64_t count = 0;
    for (const auto& parameter : objective_.model()->parameters()) count += parameter.numel();
    return count;
  }

 private:
  const VitsConfig& config() const { return objective_.model()->config(); }
  uint64_t seed_;
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
      {"speak.noise_scale", OptionType::Real, "-1", -1, 2, "",
       "How much the voice varies from take to take. Less is plainer and easier to understand, above all of a voice that "
       "learned little. -1: as the voice that it goes on from, else 0.667.",
       "sample", true, {}},
      {"speak.noise_scale_duration", OptionType::Real, "-1", -1, 2, "",
       "How much the lengths of sounds vary from take to take. -1: as the voice that it goes on from, else 0.8.", "sample", true, {}},
      {"train.gradient_checkpointing", OptionType::Bool, "false", 0, 0, "",
       "Compute inner values of the network again in the backward pass instead of keeping them: needs less memory, but "
       "each step takes longer.",
       "train", true, {}},
      {"train.cuda_graphs", OptionType::Bool, "false", 0, 0, "",
       "Launch the decoder and the discriminators on a graphics card as CUDA graphs, each as a whole: quicker where "
       "batches are small, but needs more of its memory. Not yet tried on a graphics card.",
       "train", true, {}},
      weightOption("loss.mel", "45", "Weight of the difference between real and made mel spectra."),
      weightOption("loss.kl", "1", "Weight of the distance between what text and sound say about a clip."),
      weightOption("loss.duration", "1", "Weight of the durations."),
      weightOption("loss.feature_matching", "1", "Weight of the discriminators' inner differences."),
      weightOption("loss.adversarial", "1", "Weight of deceiving the discriminators."),
      weightOption("loss.discriminator", "1", "Weight of the discriminators' own loss."),
      {"loss.discriminators_from_step", OptionType::Int, "0", 0, 10'000'000, "steps",
       "Step from which the discriminators learn. Before it the voice learns from texts and spectra alone, and a step takes "
       "about half as long; it sounds rough until they have worked on it.",
       "loss", true, {}},
      {"loss.adversarial_from_step", OptionType::Int, "-1", -1, 10'000'000, "steps",
       "Step from which the voice listens to the discriminators; they learn alone before it. -1: at once, or after 1,000 "
       "steps where a voice goes on that brought no discriminators.",
       "loss", true, {}},
      {"loss.adversarial_ramp_steps", OptionType::Int, "1000", 0, 10'000'000, "steps",
       "So many steps the voice takes from hearing nothing of the discriminators to their full weight, where they learned "
       "alone before.",
       "loss", true, {}},
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

AdversarialStart adversarialStartFromOptions(const core::OptionReader& options) {
  return {options.integer("loss.adversarial_from_step"), options.integer("loss.adversarial_ramp_steps"),
          options.integer("loss.discriminators_from_step")};
}

bool graphsFromOptions(const core::OptionReader& options) { return options.flag("train.cuda_graphs"); }

bool recomputeFromOptions(const core::OptionReader& options) { return options.flag("train.gradient_checkpointing"); }

Result<VitsConfig> configFor(const core::OptionReader& options, const train::Blueprint& blueprint) {
  const auto speakers = std::max<int64_t>(1, static_cast<int64_t>(blueprint.speakers.size()));
  const int64_t rate = options.integer("audio.sample_rate");
  VitsConfig config;
  if (blueprint.architecture.empty()) {
    DIMTS_TRY_ASSIGN(config, presetConfig(options.text("model.architecture")));
    config.samplingRate = rate;
    config.useStochasticDurationPrediction = options.flag("model.stochastic_durations");
    config.numSpeakers = speakers;
  } else {
    DIMTS_TRY_ASSIGN(config, fromJson(blueprint.architecture, "architecture"));
    // A voice with speaker vectors keeps them, also for one speaker.
    config.numSpeakers = config.multiSpeaker() ? std::max<int64_t>(2, speakers) : speakers;
    if (config.samplingRate != rate)
      return Error{"train.rate_differs", "audio.sample_rate",
                   "The voice to go on from speaks at " + std::to_string(config.samplingRate) +
                       " Hz, this project's sound has " + std::to_string(rate) + " Hz.",
                   "Make a new project, set its audio.sample_rate to " + std::to_string(config.samplingRate) +
                       " before anything is imported, and import the films there."};
  }
  config.vocabSize = blueprint.vocabularySize;
  if (const double noise = options.real("speak.noise_scale"); noise >= 0) config.noiseScale = noise;
  if (const double noise = options.real("speak.noise_scale_duration"); noise >= 0) config.noiseScaleDuration = noise;
  if (config.multiSpeaker() && config.speakerEmbeddingSize == 0) config.speakerEmbeddingSize = kSpeakerEmbeddingSize;
  DIMTS_TRY(validate(config));
  return config;
}

Result<std::unique_ptr<train::Model>> VitsFamily::create(const train::OptionValues& values,
                                                         const train::Blueprint& blueprint, uint64_t seed) const {
  const core::OptionReader options(values);
  DIMTS_TRY_ASSIGN(const VitsConfig config, configFor(options, blueprint));
  auto voice = std::make_unique<VitsVoice>(config, lossWeightsFromOptions(options), seed);
  voice->setAdversarialStart(adversarialStartFromOptions(options));
  voice->setRecompute(recomputeFromOptions(options));
  voice->useGraphs(graphsFromOptions(options));
  return std::unique_ptr<train::Model>(std::move(voice));
}

/// What a batch takes depends on too many layers to be told by sizes; it is measured. The network is made once to be counted.
Result<train::TrainingSize> VitsFamily::trainingSize(const train::OptionValues& values, const train::Blueprint& blueprint,
                                                     const train::SizeQuestion& question) const {
  static std::mutex mutex;
  static std::map<std::string, train::TrainingSize> known;
  const core::OptionReader options(values);
  DIMTS_TRY_ASSIGN(const VitsConfig config, configFor(options, blueprint));
  const train::FreezeOptions& freeze = question.freeze;
  const std::string key = toJson(config) + toString(question.optimizer) + (question.average ? "+" : "-") + freeze.parts + "|" +
                          freeze.layers + "|" + freeze.rows;
  const std::lock_guard lock(mutex);
  auto found = known.find(key);
  if (found == known.end()) {
    DIMTS_TRY_ASSIGN(const auto model, create(values, blueprint, 0));
    found = known.emplace(key, train::sizeOf(model->objective(), question)).first;
  }
  train::TrainingSize size = found->second;
  size.wholeStepsFrom = adversarialStartFromOptions(options).discriminators;
  return size;
}

Result<std::string> VitsFamily::architectureOf(const std::string& voiceDir) const {
  DIMTS_TRY_ASSIGN(const VitsConfig config, readVoiceConfig(voiceDir));
  return toJson(config);
}

Result<std::unique_ptr<train::Model>> VitsFamily::openVoice(const std::string& dir) const {
  DIMTS_TRY_ASSIGN(const VoiceFiles files, readVoice(dir));
  auto voice = std::make_unique<VitsVoice>(files.config, LossWeights{}, 0);
  DIMTS_TRY(voice->loadVoice(files.weights));
  voice->prepareToSpeak();
  return std::unique_ptr<train::Model>(std::move(voice));
}

Result<std::unique_ptr<train::ExampleSource>> VitsFamily::examples(
    const train::OptionValues& values, const train::Blueprint& blueprint, std::shared_ptr<const dataset::ClipSet> clips,
    std::shared_ptr<const tokenizer::Tokenizer> tokenizer,
    std::vector<std::pair<int64_t, std::string>>* leftOut) const {
  DIMTS_TRY_ASSIGN(const VitsConfig config, configFor(core::OptionReader(values), blueprint));
  if (!clips->empty() && clips->sampleRate() != config.samplingRate)
    return Error{"train.rate_differs", "audio.sample_rate",
                 "The imported sound has " + std::to_string(clips->sampleRate()) + " Hz, the setting says " +
                     std::to_string(config.samplingRate) + " Hz.",
                 "Set audio.sample_rate to " + std::to_string(clips->sampleRate()) + ", or import again into a new project."};
  return std::unique_ptr<train::ExampleSource>(
      std::make_unique<VitsExamples>(config, std::move(clips), std::move(tokenizer), blueprint.speakers, leftOut));
}

}  // namespace dimts::models::vits

// The seam for model families: from options, clips and a tokenizer to an objective, and from weights to a speaking voice.
#pragma once

#include <torch/torch.h>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "engine/api/job.h"
#include "engine/api/options.h"
#include "engine/dataset/clip_set.h"
#include "engine/tokenizer/row_origins.h"
#include "engine/tokenizer/tokenizer.h"
#include "engine/train/objective.h"
#include "engine/train/training_size.h"

namespace dimts::train {

using OptionValues = std::map<std::string, std::string>;  ///< every key of the family's schema, valid

/// How a text is to be spoken. Negative noise scales mean the model's own.
struct SpeakOptions {
  uint64_t seed = 0;
  double speed = 1.0;  ///< > 1 is faster
  double noiseScale = -1, noiseScaleDuration = -1;
  int64_t speaker = 0;
  std::vector<std::pair<int64_t, double>> blend = {};  ///< speakers with weights, instead of one; empty: `speaker`
  std::string reference = {};  ///< sound file whose voice is taken instead of a speaker's (Model::takesReference)
  bool soon = false;   ///< speakInParts(): the first part short, so that it can be heard soon
};

/// Takes the next samples of an utterance; an error ends the speaking.
using SampleSink = std::function<Status(std::span<const float>)>;

/// What decides the shape of a network besides the options; kept with the run.
struct Blueprint {
  int64_t vocabularySize = 0;
  std::vector<std::string> speakers;  ///< in the order of their ids
  std::string architecture;           ///< of the voice that it goes on from (ModelFamily::architectureOf); empty: by the options
};

/// What became of a voice's weights in the network that goes on from it.
struct GrowReport {
  int64_t knownRows = 0, newRows = 0;  ///< of the embedding
  bool speakersAdded = false;          ///< the voice had one speaker, the network has several
  bool discriminator = false;          ///< the voice brought its discriminator
  OptionValues settled;                ///< options whose automatic value is known now
  RecordList files;                    ///< what was read: {file, bytes, sha256, release}; empty: not listed
};

/// A network with its objective and its voice. Owns all its tensors; used by one thread at a time.
class Model {
 public:
  virtual ~Model() = default;
  virtual Objective& objective() = 0;
  /// Mono samples in -1…1 at sampleRate(); `ids` as the tokenizer encodes them. Gradients are off inside.
  virtual Result<std::vector<float>> speak(const std::vector<int64_t>& ids, const SpeakOptions&) = 0;
  /// The same samples in parts, as soon as each is ready; the first one soon. An error of the sink ends it and is returned.
  virtual Status speakInParts(const std::vector<int64_t>& ids, const SpeakOptions& options, const SampleSink& sink) {
    DIMTS_TRY_ASSIGN(const std::vector<float> samples, speak(ids, options));
    return sink(samples);
  }
  virtual int sampleRate() const = 0;
  /// How much of each token is heard in each frame of the batch's first clip: [frames, tokens], 0 to 1, float on the
  /// processor. None where a family has no such thing. Gradients are off inside.
  virtual std::optional<torch::Tensor> alignment(const Batch&) { return std::nullopt; }
  /// SpeakOptions::reference is understood.
  virtual bool takesReference() const { return false; }
  /// Loads Objective::state() keys; names every missing, unexpected or mis-shaped tensor.
  virtual Status loadState(const std::map<std::string, torch::Tensor>&) = 0;
  /// Keys of Objective::state(): every table with one row per token (embedding, head, its bias). Tied ones stand there once.
  virtual std::vector<std::string> vocabularyTables() const = 0;
  /// Rows of tables that stay as they are where the user names none, written as the option "freeze.rows".
  virtual std::string keptRows() const { return ""; }
  /// Takes over the weights of a voice folder, whose architecture the network was created with and whose vocabulary has
  /// `baseTokens` rows. New rows of the vocabulary's tables are the mean of their origins, with the norm of these where
  /// they are looked up; rows without origin are drawn like the voice's own. Nothing else may be missing, left over or of
  /// another shape. Errors: "vocabulary.size" with both numbers, the family's "….state", those of reading.
  virtual Result<GrowReport> growFrom(const std::string& voiceDir, const tokenizer::RowOrigins&, int64_t baseTokens) = 0;
  /// Files of the voice folder that belong to the family (config.json, model.safetensors), written into `dir`.
  virtual Status exportVoice(const std::string& dir) = 0;
  virtual int64_t parameterCount() const = 0;
};

/// A folder as somebody else published it, without a card of ours.
struct PublishedVoice {
  std::string name, licence;
};

/// What a run will learn from.
struct TrainingTexts {
  std::vector<const dataset::ClipSet*> clips;
  const tokenizer::Tokenizer& tokenizer;
};

class ModelFamily {
 public:
  virtual ~ModelFamily() = default;
  virtual std::string name() const = 0;
  /// Options of its own; a key of the common options stands for them with another default.
  virtual OptionSchema schema() const = 0;
  virtual std::vector<PresetInfo> presets() const = 0;
  /// Random weights from `seed`. Error "train.rate_differs": the architecture wants sound of another rate.
  virtual Result<std::unique_ptr<Model>> create(const OptionValues&, const Blueprint&, uint64_t seed) const = 0;
  /// The shape of the network in a voice folder, for Blueprint::architecture.
  virtual Result<std::string> architectureOf(const std::string& voiceDir) const = 0;
  /// Whether a folder holds the family's published files; none: it does not look like it.
  virtual std::optional<PublishedVoice> published(const std::string& /*dir*/) const { return std::nullopt; }
  /// Before a run, with everything that it will learn from: refuses what this machine cannot do, and makes features that
  /// take long, with progress and stop. Errors: "memory.short", "job.stopped", the family's own.
  virtual Status prepareTraining(const OptionValues&, const Blueprint&, const TrainingTexts&, JobControl&, JobEvents&) const {
    return {};
  }
  /// The room that a run takes by its sizes, without beginning it. Errors: those of create().
  virtual Result<TrainingSize> trainingSize(const OptionValues&, const Blueprint&, const SizeQuestion&) const = 0;
  /// A voice folder written by exportVoice (also one of the family's own exchange format).
  virtual Result<std::unique_ptr<Model>> openVoice(const std::string& dir) const = 0;
  /// Features of clips for this family; clips that it cannot use are listed with a reason in `leftOut`.
  virtual Result<std::unique_ptr<ExampleSource>> examples(const OptionValues&, const Blueprint&,
                                                          std::shared_ptr<const dataset::ClipSet>,
                                                          std::shared_ptr<const tokenizer::Tokenizer>,
                                                          std::vector<std::pair<int64_t, std::string>>* leftOut) const = 0;
};

}  // namespace dimts::train

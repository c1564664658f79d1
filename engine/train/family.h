// The seam for model families: from options, clips and a tokenizer to an objective, and from weights to a speaking voice.
#pragma once

#include <torch/torch.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "engine/api/options.h"
#include "engine/dataset/clip_set.h"
#include "engine/tokenizer/tokenizer.h"
#include "engine/train/objective.h"

namespace dimts::train {

using OptionValues = std::map<std::string, std::string>;  ///< every key of the family's schema, valid

/// How a text is to be spoken. Negative noise scales mean the model's own.
struct SpeakOptions {
  uint64_t seed = 0;
  double speed = 1.0;  ///< > 1 is faster
  double noiseScale = -1, noiseScaleDuration = -1;
  int64_t speaker = 0;
};

/// A network with its objective and its voice. Owns all its tensors; used by one thread at a time.
class Model {
 public:
  virtual ~Model() = default;
  virtual Objective& objective() = 0;
  /// Mono samples in -1…1 at sampleRate(); `ids` as the tokenizer encodes them. Gradients are off inside.
  virtual Result<std::vector<float>> speak(const std::vector<int64_t>& ids, const SpeakOptions&) = 0;
  virtual int sampleRate() const = 0;
  /// Loads Objective::state() keys; names every missing, unexpected or mis-shaped tensor.
  virtual Status loadState(const std::map<std::string, torch::Tensor>&) = 0;
  /// Files of the voice folder that belong to the family (config.json, model.safetensors), written into `dir`.
  virtual Status exportVoice(const std::string& dir) = 0;
  virtual int64_t parameterCount() const = 0;
};

class ModelFamily {
 public:
  virtual ~ModelFamily() = default;
  virtual std::string name() const = 0;
  virtual OptionSchema schema() const = 0;
  virtual std::vector<PresetInfo> presets() const = 0;
  /// Random weights from `seed`. `speakers` in the order of their ids.
  virtual Result<std::unique_ptr<Model>> create(const OptionValues&, int64_t vocabularySize,
                                                const std::vector<std::string>& speakers, uint64_t seed) const = 0;
  /// A voice folder written by exportVoice (also one of the family's own exchange format).
  virtual Result<std::unique_ptr<Model>> openVoice(const std::string& dir) const = 0;
  /// Features of clips for this family; clips that it cannot use are listed with a reason in `leftOut`.
  virtual Result<std::unique_ptr<ExampleSource>> examples(const OptionValues&, std::shared_ptr<const dataset::ClipSet>,
                                                          std::shared_ptr<const tokenizer::Tokenizer>,
                                                          const std::vector<std::string>& speakers,
                                                          std::vector<std::pair<int64_t, std::string>>* leftOut) const = 0;
};

}  // namespace dimts::train

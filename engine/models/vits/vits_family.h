// VITS and MMS voices as a model family: options, presets, networks, examples and voice folders.
#pragma once

#include "engine/core/option_reader.h"
#include "engine/models/vits/training_graph.h"
#include "engine/train/family.h"

namespace dimts::models::vits {

class VitsFamily : public train::ModelFamily {
 public:
  std::string name() const override { return "vits"; }
  OptionSchema schema() const override;
  std::vector<PresetInfo> presets() const override;
  Result<std::unique_ptr<train::Model>> create(const train::OptionValues&, int64_t vocabularySize,
                                               const std::vector<std::string>& speakers, uint64_t seed) const override;
  Result<std::unique_ptr<train::Model>> openVoice(const std::string& dir) const override;
  Result<std::unique_ptr<train::ExampleSource>> examples(
      const train::OptionValues&, std::shared_ptr<const dataset::ClipSet>, std::shared_ptr<const tokenizer::Tokenizer>,
      const std::vector<std::string>& speakers, std::vector<std::pair<int64_t, std::string>>* leftOut) const override;
};

/// The network that these options ask for.
Result<VitsConfig> configFromOptions(const core::OptionReader&, int64_t vocabularySize, int64_t speakers);
LossWeights lossWeightsFromOptions(const core::OptionReader&);

}  // namespace dimts::models::vits

// VITS and MMS voices as a model family: options, presets, networks, examples and voice folders.
#pragma once

#include "engine/core/option_reader.h"
#include "engine/models/vits/vits_objective.h"
#include "engine/train/family.h"

namespace dimts::models::vits {

class VitsFamily : public train::ModelFamily {
 public:
  std::string name() const override { return "vits"; }
  OptionSchema schema() const override;
  std::vector<PresetInfo> presets() const override;
  Result<std::unique_ptr<train::Model>> create(const train::OptionValues&, const train::Blueprint&,
                                               uint64_t seed) const override;
  Result<train::TrainingSize> trainingSize(const train::OptionValues&, const train::Blueprint&,
                                           const train::SizeQuestion&) const override;
  Result<std::string> architectureOf(const std::string& voiceDir) const override;
  Result<std::unique_ptr<train::Model>> openVoice(const std::string& dir) const override;
  Result<std::unique_ptr<train::ExampleSource>> examples(
      const train::OptionValues&, const train::Blueprint&, std::shared_ptr<const dataset::ClipSet>,
      std::shared_ptr<const tokenizer::Tokenizer>,
      std::vector<std::pair<int64_t, std::string>>* leftOut) const override;
};

/// The network that these options, or the voice that it goes on from, ask for.
Result<VitsConfig> configFor(const core::OptionReader&, const train::Blueprint&);
LossWeights lossWeightsFromOptions(const core::OptionReader&);
AdversarialStart adversarialStartFromOptions(const core::OptionReader&);
bool recomputeFromOptions(const core::OptionReader&);
bool graphsFromOptions(const core::OptionReader&);

}  // namespace dimts::models::vits

// Chatterbox (Resemble AI, multilingual) as a model family: options, presets, and what the seam asks for.
#pragma once

#include "engine/core/option_reader.h"
#include "engine/models/chatterbox/chatterbox_voice.h"
#include "engine/models/chatterbox/training_memory.h"
#include "engine/train/family.h"

namespace dimts::models::chatterbox {

class ChatterboxFamily : public train::ModelFamily {
 public:
  std::string name() const override { return "chatterbox"; }
  OptionSchema schema() const override;
  std::vector<PresetInfo> presets() const override;
  std::optional<train::PublishedVoice> published(const std::string& dir) const override;
  Status prepareTraining(const train::OptionValues&, const train::Blueprint&, const train::TrainingTexts&, JobControl&,
                         JobEvents&) const override;
  /// Error "chatterbox.no_base": nobody trains Chatterbox from nothing.
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

/// What the options and the base ask for. Errors: "chatterbox.no_base", "chatterbox.config".
Result<VoiceSetup> setupFor(const core::OptionReader&, const train::Blueprint&, uint64_t seed);
/// The step that the options ask for.
StepShape stepShapeOf(const core::OptionReader&, const std::string& precision);

}  // namespace dimts::models::chatterbox

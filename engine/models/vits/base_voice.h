// Reading a voice's files, and fitting its weights into a network that goes on from it with another vocabulary and
// other speakers.
#pragma once

#include <string>
#include <vector>

#include "engine/models/vits/vits_model.h"
#include "engine/models/vocabulary_fit.h"
#include "engine/train/family.h"

namespace dimts::models::vits {

/// config.json of a voice folder, of Hugging Face's or of the original layout.
/// Errors: "file.missing", "vits.config_json", "vits.config_value".
Result<VitsConfig> readVoiceConfig(const std::string& dir);

/// Both, with the weights read once: the original's config.json does not say how many letters there are.
struct VoiceFiles {
  VitsConfig config;
  TensorMap weights;
};
Result<VoiceFiles> readVoice(const std::string& dir);

/// All tensors of a voice folder, "discriminator.*" among them where it has them: model.safetensors, pytorch_model.bin, or
/// the newest G_*.pth with its D_*.pth. Errors: those of reading; "voice.missing"; "vits.not_finite" names tensors with
/// values that are no numbers.
Result<TensorMap> readVoiceWeights(const std::string& dir);

/// Names of the tables with one row per token.
std::vector<std::string> vocabularyTables();

/// The weights as `target` needs them:
/// - rows of the vocabulary's tables by models::fitVocabulary;
/// - a network with several speakers from a voice with one: speaker vectors as initialised, their convolutions zero, so
///   that everyone speaks as the voice did until training tells them apart;
/// - speakers from a voice with several: everyone starts as the mean of its speakers.
/// `report` gets the counts. Errors: "vocabulary.size", "vocabulary.no_table", "vits.state" (rows beyond the voice's).
Result<TensorMap> fitWeights(TensorMap voice, const VitsModel& target, const VocabularyFit& vocabulary,
                             train::GrowReport& report);

}  // namespace dimts::models::vits

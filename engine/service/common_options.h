// The options that every model family shares: sound, import, training, saving and samples.
#pragma once

#include "engine/api/options.h"
#include "engine/api/rights.h"
#include "engine/core/option_reader.h"
#include "engine/dataset/importer.h"
#include "engine/tokenizer/tokenizer.h"
#include "engine/train/trainer.h"

namespace dimts::service {

/// Keys "audio.", "import.", "split.", "text.", "train.", "guard.", "stop.", "freeze.", "save.",
/// "sample.". Family options follow them in a schema.
OptionSchema commonSchema();

/// Trainer options as the reader has them; device and precision are still as wished ("auto"), not resolved. Error
/// "train.bad_setting" for a list that cannot be read.
Result<train::TrainerOptions> trainerOptions(const core::OptionReader&);

dataset::ImportOptions importOptions(const core::OptionReader&);

/// Whose voice it is and whether it may be used, as the user states it; for the cards of voices.
VoiceRights voiceRights(const core::OptionReader&);

tokenizer::TokenizerOptions tokenizerOptions(const core::OptionReader&, const std::string& language);

/// The sentences spoken at every sample point, one per line of "sample.sentences"; empty lines are left out.
std::vector<std::string> sampleSentences(const core::OptionReader&);

}  // namespace dimts::service

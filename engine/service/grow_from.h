// Going on from a voice that can speak already: its shape for the new network, its rows for the new vocabulary.
#pragma once

#include <optional>
#include <string>

#include "engine/api/job.h"
#include "engine/api/rights.h"
#include "engine/core/option_reader.h"
#include "engine/service/run_config.h"
#include "engine/tokenizer/tokenizer.h"
#include "engine/train/family.h"

namespace dimts::service {

struct BaseVoice {
  std::string dir, name;
  VoiceRights rights;         ///< as its card states them; texts may be empty
  std::string architecture;   ///< ModelFamily::architectureOf
  std::shared_ptr<const tokenizer::Tokenizer> tokenizer;
  text::LetterTable letters;  ///< the project's: what letters that the voice does not have begin like
};

/// The voice folder that the option "model.base" names, none when it is empty, with the letters.yaml of `projectDir`.
/// Errors: "voice.missing", "voice.corrupt", "voice.other_family", "letters.bad_table", those of the family and of the
/// tokenizer.
Result<std::optional<BaseVoice>> openBase(const core::OptionReader&, const train::ModelFamily&, const std::string& projectDir);

/// Puts the voice's weights into `model`, settles automatic options in `options`, says in the log which letters are new,
/// and returns what was taken over. Errors: "letters.unknown", "vocabulary.size", those of Model::growFrom.
Result<Record> growFrom(const BaseVoice&, const tokenizer::Tokenizer&, train::Model& model, core::OptionValues& options,
                        JobEvents&);

/// Puts what the voice has to keep of its examples into the model's state. Errors: those of the examples.
Status keepOf(const train::ExampleSource& examples, train::Model& model);

/// What a run's network was created with.
train::Blueprint blueprintOf(const RunConfig&);

}  // namespace dimts::service

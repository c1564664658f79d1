// The options "tokenizer.*": what kind of vocabulary a project's tokenizer is made with.
#pragma once

#include "engine/api/options.h"
#include "engine/core/option_reader.h"
#include "engine/tokenizer/vocabulary_training.h"

namespace dimts::service {

OptionSchema tokenizerSchema();

/// `rules` as from tokenizerOptions(), with the text stage. Error "tokenizer.unknown_kind".
Result<tokenizer::VocabularyPlan> vocabularyPlan(const core::OptionReader&, tokenizer::TokenizerOptions rules);

}  // namespace dimts::service

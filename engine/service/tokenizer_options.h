// The options "tokenizer.*": what kind of vocabulary a project's tokenizer is made with.
#pragma once

#include <string>
#include <vector>

#include "engine/api/options.h"
#include "engine/core/option_reader.h"
#include "engine/service/project_context.h"
#include "engine/tokenizer/vocabulary_training.h"

namespace dimts::service {

OptionSchema tokenizerSchema();

/// `rules` as from tokenizerOptions(), with the text stage. Error "tokenizer.unknown_kind".
Result<tokenizer::VocabularyPlan> vocabularyPlan(const core::OptionReader&, tokenizer::TokenizerOptions rules);

/// A project's text rules as a tokenizer takes them. Errors: those of textStageOf.
Result<tokenizer::TokenizerOptions> textRulesOf(const ProjectContext&);

/// The files of "tokenizer.texts", relative ones inside the project's folder.
std::vector<std::string> textFilesOf(const core::OptionReader&, const std::string& projectDir);

}  // namespace dimts::service

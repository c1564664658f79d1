// The options "text.*": how text is made ready for training and speaking, as the one stage that everything uses.
#pragma once

#include <memory>
#include <string>

#include "engine/api/engine.h"
#include "engine/api/options.h"
#include "engine/core/option_reader.h"
#include "engine/service/project_context.h"
#include "engine/text/text_stage.h"
#include "engine/tokenizer/tokenizer.h"

namespace dimts::service {

/// All but "text.lower_case", which is among the common options.
OptionSchema textSchema();

text::TextSettings textSettings(const core::OptionReader&, const std::string& language);

/// The project's stage, with its own tables (text/<language>.yaml). Errors: those of text::TextStage::make.
Result<std::shared_ptr<const text::TextStage>> textStageOf(const ProjectContext&);

/// Error "text.changed", with what differs, when the tokenizer was made with another text stage than the project has
/// now. A tokenizer without a stage (older, or a published model's) is taken as it is.
Status checkTextStage(const tokenizer::Tokenizer&, const ProjectContext&);

/// Texts in their three forms. Errors: those of openContext and text::TextStage::make.
Result<PreparedTexts> prepareTexts(const TextQuery&);

}  // namespace dimts::service

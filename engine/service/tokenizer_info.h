// Short questions about a project's tokenizer.
#pragma once

#include <string>

#include "engine/api/engine.h"

namespace dimts::service {

Result<TokenizerInfo> describeTokenizer(const std::string& projectDir);
/// Errors: those of Tokenizer::load, of the dataset and of FileTexts::open.
Result<TokenizerReport> reportTokenizer(const VocabularyQuery&);
Result<EncodedText> encodeText(const VocabularyQuery& query, const std::string& text);

}  // namespace dimts::service

// Short questions about a project's tokenizer.
#pragma once

#include <string>

#include "engine/api/engine.h"

namespace dimts::service {

Result<TokenizerInfo> describeTokenizer(const std::string& projectDir);
Result<EncodedText> encodeText(const std::string& projectDir, const std::string& text);

}  // namespace dimts::service

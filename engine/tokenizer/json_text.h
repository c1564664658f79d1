// JSON read strictly: bounded, and no name twice in one object (a vocabulary must not say two things about a token).
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "engine/api/result.h"

namespace dimts::tokenizer {

/// Errors: "tokenizer.damaged", "tokenizer.too_large" (over 4 million values).
Result<nlohmann::ordered_json> parseUniqueJson(const std::string& bytes, const std::string& subject);

}  // namespace dimts::tokenizer

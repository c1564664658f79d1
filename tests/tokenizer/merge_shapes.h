// Base vocabularies in the shape of published ones, made of our own lines, and real recorded prompts where installed.
#pragma once

#include <string>
#include <vector>

#include "engine/tokenizer/tokenizer.h"

namespace dimts::test {

std::vector<std::string> languageLines(const std::string& language, int64_t first, int64_t count);

/// 2,454 ids as Chatterbox has them: [STOP] 0, [UNK] 1, [SPACE] 2, [START] 255, few merges, many tokens without merges,
/// language tags, one Latin alphabet; text is lower-cased and taken apart (NFKD).
tokenizer::Tokenizer chatterboxShaped();

/// A few thousand ids as XTTS has them: tags in the middle, two holes, merges that stand there twice, Latin and Cyrillic.
tokenizer::Tokenizer xttsShaped();

/// The texts of installed prompts ("en", "ru"): lines "id: text" without tones and notes; none when not installed.
std::vector<std::string> recordedPrompts(const std::string& language);

}  // namespace dimts::test

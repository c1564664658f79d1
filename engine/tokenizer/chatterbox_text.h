// What Chatterbox does to a text before its vocabulary sees it, exactly as chatterbox-tts 0.1.7 (mtl_tts.py `punc_norm`,
// models/tokenizers/tokenizer.py): a voice of that family was trained on texts in this form.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/tokenizer/vocabulary.h"

namespace dimts::tokenizer {

/// Single spaces, a capital at the beginning, few kinds of marks, a mark at the end. `manyLanguages`: marks of Chinese and
/// Japanese also end a sentence. An empty text becomes the reference's own sentence for it.
std::string chatterboxMarks(std::string_view text, bool manyLanguages = true);

/// The form of the multilingual model: chatterboxMarks, lower case by context, NFKD, and what its language asks for
/// ("ko": no spaces at the ends). The reference's readings of zh, ja, he and ru need other programs and are left out, as
/// the reference itself does where they are not installed.
std::string chatterboxText(std::string_view text, const std::string& language);

/// What the pipeline makes of a text behind its own rules: Ethiopic marks as those that the voice knows (። as . and ፧ as ?,
/// so that they need no token and no second full stop comes behind them), then chatterboxText in the language of `tag`
/// ("[ko]"; may be empty). Nothing stays nothing.
std::string chatterboxSpoken(std::string_view text, const std::string& tag);

/// Ids of the multilingual model without start and stop: the language's tag before chatterboxText, space tokens for
/// spaces; unknown characters keep their id. `language` may be empty: no tag.
std::vector<int32_t> chatterboxIds(const Vocabulary& vocabulary, std::string_view text, const std::string& language);

}  // namespace dimts::tokenizer

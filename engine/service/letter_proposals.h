// What letters that a voice lacks could begin like: a first draft of the project's letters.yaml, for people to mend.
#pragma once

#include <vector>

#include "engine/api/engine.h"

namespace dimts::service {

/// Every letter of the project's vocabulary that the voice does not have, in the order of its ids, with what it begins
/// like: as letters.yaml says; else the letter without its marks; else its romanisation by the language's table; else
/// nothing. With `write` what is not yet in letters.yaml is put behind its lines. Errors: those of openContext, of
/// Tokenizer::load, openBase and letterRows; "voice.missing" when no voice is named; "file.write".
Result<std::vector<NewLetter>> newLetters(const LetterQuery&);

}  // namespace dimts::service

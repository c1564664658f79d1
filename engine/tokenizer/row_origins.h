// Which rows of a base voice's embedding each row of a new one comes from, when a voice goes on with another vocabulary.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/text/letter_table.h"
#include "engine/tokenizer/tokenizer.h"

namespace dimts::tokenizer {

/// [rows of the new table]: rows of the base whose mean is the start of the new one; none for what the base lacks.
using RowOrigins = std::vector<std::vector<int64_t>>;

/// Rows of the base by the letter that is to begin like them.
using LetterRows = std::map<std::string, std::vector<int64_t>>;

/// The table's letters as the base has them: a piece of its own, or the pieces that spell it there.
/// Error "letters.unknown": line and letter that the base does not have either.
Result<LetterRows> letterRows(const text::LetterTable& table, const Tokenizer& base);

/// A vocabulary merged from this base knows its origins. Else equal spellings meet, also where the base was larger
/// (reduced vocabularies), and a piece that the base cannot have whole comes from the pieces that spell it there. The
/// blank always comes from the blank, the unknown token from the unknown token. Letters that the base lacks come from
/// `letters`, and so do the pieces made of them.
RowOrigins rowOrigins(const Tokenizer& tokenizer, const Tokenizer& base, const LetterRows& letters = {});

}  // namespace dimts::tokenizer

// Which rows of a base voice's embedding each row of a new one comes from, when a voice goes on with another vocabulary.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/tokenizer/tokenizer.h"

namespace dimts::tokenizer {

/// [rows of the new table]: rows of the base whose mean is the start of the new one; none for what the base lacks.
using RowOrigins = std::vector<std::vector<int64_t>>;

/// A vocabulary merged from this base knows its origins. Else equal spellings meet, and a piece that the base cannot
/// have whole comes from the pieces that spell it there. The blank always comes from the blank.
RowOrigins rowOrigins(const Tokenizer& tokenizer, const Tokenizer& base);

}  // namespace dimts::tokenizer

// Steps of the text stage that are driven by a table: abbreviations, signs, spelled capitals, punctuation, folding,
// Latin letters. Each leaves its own output unchanged.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/text/number_words.h"
#include "engine/text/tables.h"

namespace dimts::text {

/// Abbreviations in full. "." and "/" in a key stand for each other and may have spaces around them; in languages
/// with prefixes a prefix may come before a key with such a mark inside, and letters may follow. Case does not matter.
std::u32string expandAbbreviations(std::u32string_view text, const Tables& tables, UnsureUses* uses);

/// Signs such as & as words, with spaces around.
std::u32string saySymbols(std::u32string_view text, const Tables& tables, UnsureUses* uses);

/// Two to four Latin capitals ("BBC", "U.S.A.") by the names of the letters, where the table has names.
std::u32string spellCapitals(std::u32string_view text, const Tables& tables, UnsureUses* uses);

/// One sign for each pause, in texts that have letters of the table's script: elsewhere nothing changes.
std::u32string unifyPauses(std::u32string_view text, const Tables& tables);

/// Letters that sound alike as one.
std::u32string foldLetters(std::u32string_view text, const Tables& tables);

/// Latin letters a-z by the table; accents are taken off what the table does not name. Letters of other scripts stay.
std::u32string romanize(std::u32string_view text, const RomanTable& table);

/// True when the full stop at `stop` belongs to an abbreviation that does not end a sentence.
bool isAbbreviationStop(std::u32string_view text, size_t stop, const Tables& tables);

}  // namespace dimts::text

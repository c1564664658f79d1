// Whole numbers in words by a table: cardinals, ordinals, years, single figures. The grammar is in the table.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/text/tables.h"

namespace dimts::text {

/// An entry of a table that was used although a speaker has not checked it.
struct UnsureUse {
  std::string place;  ///< "numbers.words.90"
  std::string words;
  bool operator==(const UnsureUse&) const = default;
};
using UnsureUses = std::vector<UnsureUse>;

/// Notes the use of `entry` when it is unsure, each place once. `uses` may be null.
void noteUse(const Entry& entry, UnsureUses* uses);

/// `text` with every "{name}" replaced; unknown names stay.
std::string fillTemplate(const std::string& text, const std::vector<std::pair<std::string, std::string>>& values);

/// The largest number that can be said: all below a thousand times the largest scale.
uint64_t largestNumber(const NumberTable& table);

/// Words for `number`, at most largestNumber(). The table must hold number words.
std::string cardinal(const NumberTable& table, uint64_t number, UnsureUses* uses = nullptr);
/// The last part takes its ordinal word, else the suffix.
std::string ordinal(const Tables& tables, uint64_t number, UnsureUses* uses = nullptr);
/// As a year where the table reads such a number so, else as a cardinal.
std::string year(const NumberTable& table, uint64_t number, UnsureUses* uses = nullptr);
/// Figure by figure ("007" → "zero zero seven"); `figures` are ASCII digits.
std::string figureByFigure(const NumberTable& table, std::string_view figures, UnsureUses* uses = nullptr);

/// The value of a run of Ethiopic numerals (U+1369–U+137C): ፻ multiplies the 1–99 before it, ፼ everything since the
/// last ፼; 1 where nothing is before them. 0 for values over 10^15 and for anything else.
uint64_t ethiopicValue(std::u32string_view numerals);

}  // namespace dimts::text

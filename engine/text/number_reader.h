// Finds numbers, dates, times, money, percent, ranges and units in running text and says them by a table.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/text/number_words.h"

namespace dimts::text {

/// One place where words took the place of figures.
struct Spelled {
  std::string kind;  ///< "numbers", "dates", "times", "currency", "percent", "ordinals", "ranges", "fractions", "units"
  std::string before, after;
};

/// Which kinds are said; the figures of a kind that is off are said as plain numbers.
struct NumberKinds {
  bool dates = true, times = true, currency = true, ordinals = true, ranges = true, units = true;
};

/// `text` with every figure in words; figures of any script, also Ethiopic numerals. What cannot be said stays as it
/// is. The table must hold number words. `spelled` and `uses` may be null.
std::u32string sayNumbers(std::u32string_view text, const Tables& tables, const NumberKinds& kinds,
                          std::vector<Spelled>* spelled = nullptr, UnsureUses* uses = nullptr);

}  // namespace dimts::text

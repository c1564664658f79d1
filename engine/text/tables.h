// What resources/text/<name>.yaml says, checked and typed: number words, dates, money, abbreviations, letters.
// A project's own text/<name>.yaml is laid over it, entry by entry.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/api/result.h"

namespace dimts::text {

/// Words of one entry. In a file it is either a text, or {say: text, one: text, unsure: true, ends: true}.
struct Entry {
  std::string say;
  std::string one;      ///< said in its place when the number is 1; empty: `say`
  std::string minor;    ///< currency: with {n} and {m}, when there are two decimals
  std::string place;    ///< where it stands: "numbers.words.90"
  bool unsure = false;  ///< a speaker should check it
  bool ends = false;    ///< abbreviation that may end a sentence
};

/// When the word "one" is said before a scale word.
enum class OneBeforeScale { Keep, Drop, DropIfFirst, DropIfExact };

struct Scale {
  uint64_t value = 0;
  Entry entry;
  OneBeforeScale one = OneBeforeScale::Keep;
  std::string between = " ";  ///< between the multiplier and the word
};

struct YearReading {
  std::vector<std::pair<int, int>> ranges;
  std::string hundred, small, pair;  ///< templates with {a} and {b}; small: the last two figures are under ten
};

struct NumberTable {
  std::map<uint64_t, Entry> words;  ///< at least 0…9
  std::vector<Scale> scales;        ///< largest first
  std::string join = " ";           ///< between the parts
  std::string joinSmall;            ///< before a rest under a hundred behind a scale; empty: `join`
  bool unitsFirst = false;          ///< 21 as "one-and-twenty"
  Entry negative, decimal;          ///< templates with {n}; {n} and {digits}
  std::u32string groupMarks, decimalMarks;
  std::optional<YearReading> years;
};

struct OrdinalTable {
  std::vector<std::string> markers;  ///< written behind the number, and taken up by the ordinal
  Entry suffix;
  std::map<uint64_t, Entry> words;
};

struct DateTable {
  std::string order;  ///< "dmy" or "mdy"; empty: no dates
  Entry say, orderEntry;
  std::vector<Entry> months;
};

struct TimeTable {
  Entry say, full, fullMarked, half, small;  ///< templates with {hour} and {minute}; empty `say`: no times
};

struct RomanTable {
  std::map<std::u32string, std::string> map;               ///< the longest match wins; "^ab" begins a word, "ab$" ends one
  bool hasPlaces = false;                                  ///< some entries are of the beginning or the end
  std::map<char32_t, std::array<std::string, 2>> context;  ///< [near a vowel, else]
  std::vector<std::u32string> vowels;
};

struct Tables {
  std::string name, language, script;               ///< script: ISO 15924 code, "Ethi"
  bool attachPrefix = false, attachSuffix = false;  ///< letters directly before or behind a number belong to its word
  std::vector<std::u32string>
      prefixes;  ///< words written together with the word behind them, also before an abbreviation
  NumberTable numbers;
  OrdinalTable ordinals;
  DateTable dates;
  TimeTable times;
  Entry percent, range, fraction;
  std::map<std::string, Entry> fractions;  ///< by "1/2"
  std::map<std::string, Entry> currency;   ///< by sign
  std::vector<std::string> scaleWords;
  std::map<std::string, Entry> units, symbols, abbreviations, letters;
  std::map<char32_t, std::u32string> punctuation;
  std::map<char32_t, char32_t> folding;
  RomanTable roman;   ///< as uroman writes it, for voices that learned from such texts
  RomanTable sounds;  ///< what a letter sounds like

  bool hasNumbers() const { return !numbers.words.empty(); }
  const RomanTable& bySound() const { return sounds.map.empty() ? roman : sounds; }
  bool canRomanize() const { return !roman.map.empty() || script == "Latn"; }
  int64_t countUnsure = 0;
};

/// Checks and types a table. Error: "text.bad_table" with the place and the reason; subject names the file.
Result<Tables> parseTables(const std::string& name, std::string_view yaml, const std::string& subject);

/// The table `base` with every entry of `over` in the place of its own; maps are laid together, all else replaced.
/// Error: "text.bad_table".
Result<std::string> mergeTables(std::string_view base, std::string_view over, const std::string& subject);

/// The table compiled in under `name`; empty when there is none.
std::string_view builtinTable(std::string_view name);

}  // namespace dimts::text

// Matching is by code points; tables are small, so that every place is tried against every key of its first letter.
#include "engine/text/text_steps.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <stdexcept>

#include "engine/text/unicode.h"

namespace dimts::text {
namespace {

using View = std::u32string_view;
using Wide = std::u32string;

constexpr View kEthiopicPauses = U"።፣፤፥፦፧፨";
constexpr size_t kMostCapitals = 4;

char32_t at(View text, size_t i) { return i < text.size() ? text[i] : 0; }
bool isLetter(char32_t c) { return u_isalpha(static_cast<UChar32>(c)); }
/// Letters and the marks on them: what a word is made of.
bool isWordPart(char32_t c) { return isLetter(c) || (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0; }
bool isDigit(char32_t c) { return u_isdigit(static_cast<UChar32>(c)); }
bool isMark(char32_t c) { return c == U'.' || c == U'/'; }
char32_t folded(char32_t c) { return static_cast<char32_t>(u_foldCase(static_cast<UChar32>(c), U_FOLD_CASE_DEFAULT)); }

UScriptCode scriptOf(char32_t c) {
  UErrorCode code = U_ZERO_ERROR;
  return uscript_getScript(static_cast<UChar32>(c), &code);
}

UScriptCode scriptOf(const Tables& tables) {
  if (tables.script.empty()) return USCRIPT_UNKNOWN;
  const int32_t code = u_getPropertyValueEnum(UCHAR_SCRIPT, tables.script.c_str());
  return code < 0 ? USCRIPT_UNKNOWN : static_cast<UScriptCode>(code);
}

bool hasOwnLetters(View text, UScriptCode script) {
  return std::any_of(text.begin(), text.end(), [&](char32_t c) { return isLetter(c) && scriptOf(c) == script; });
}

/// Behind the key at `i`, 0 when it is not there.
size_t matchKey(View text, size_t i, View key) {
  for (size_t k = 0; k < key.size(); ++k) {
    if (!isMark(key[k])) {
      if (i >= text.size() || folded(text[i]) != folded(key[k])) return 0;
      ++i;
      continue;
    }
    const bool inner = k + 1 < key.size();
    size_t mark = i;
    if (inner && at(text, mark) == U' ') ++mark;
    if (!isMark(at(text, mark))) return 0;
    ++mark;
    if (inner && at(text, mark) == U' ') ++mark;
    i = mark;
  }
  return i;
}

bool hasInnerMark(View key) { return std::any_of(key.begin(), key.empty() ? key.end() : key.end() - 1, isMark); }

/// True when the letters right before `i` are one of the language's prefixes and nothing else.
bool isPrefix(View text, size_t i, const Tables& tables) {
  size_t first = i;
  while (first > 0 && isWordPart(text[first - 1])) --first;
  const View letters = text.substr(first, i - first);
  return std::any_of(tables.prefixes.begin(), tables.prefixes.end(),
                     [&](const Wide& prefix) { return letters == prefix; });
}

/// The longest abbreviation at `i`: its entry and the place behind it, or null.
struct Found {
  const Entry* entry = nullptr;
  size_t last = 0;
};

Found abbreviationAt(View text, size_t i, const Tables& tables) {
  Found best;
  for (const auto& [name, entry] : tables.abbreviations) {
    const Wide key = toUtf32(name);
    const size_t last = matchKey(text, i, key);
    if (last <= best.last) continue;
    const bool inner = hasInnerMark(key);
    const bool before = i > 0 && isWordPart(text[i - 1]) && !(inner && isPrefix(text, i, tables));
    const bool after = !isMark(key.back()) && isWordPart(at(text, last)) && !(inner && !tables.prefixes.empty());
    if (!before && !after) best = {&entry, last};
  }
  return best;
}

/// A stop written behind an abbreviation without one of its own: taken in, unless it ends the text.
size_t withStop(View text, size_t last) {
  if (last == 0 || at(text, last) != U'.' || isMark(text[last - 1])) return last;
  size_t next = last + 1;
  while (at(text, next) == U' ') ++next;
  return next < text.size() && isLetter(text[next]) ? last + 1 : last;
}

void pushWords(Wide& out, const Wide& words, char32_t next) {
  if (!out.empty() && out.back() != U' ') out.push_back(U' ');
  out += words;
  if (next != 0 && next != U' ') out.push_back(U' ');
}

}  // namespace

std::u32string expandAbbreviations(std::u32string_view text, const Tables& tables, UnsureUses* uses) {
  const bool none = tables.abbreviations.empty() || std::none_of(text.begin(), text.end(), isMark);
  if (none) return Wide(text);
  Wide out;
  for (size_t i = 0; i < text.size();) {
    const Found found = isLetter(text[i]) ? abbreviationAt(text, i, tables) : Found{};
    if (!found.entry) {
      out.push_back(text[i++]);
      continue;
    }
    noteUse(*found.entry, uses);
    out += toUtf32(found.entry->say);
    i = withStop(text, found.last);
    const bool endsText = isMark(text[i - 1]) && i == text.size();
    if (endsText && text[i - 1] == U'.') out.push_back(U'.');
    if (isMark(text[i - 1]) && !endsText && isLetter(at(text, i))) out.push_back(U' ');
  }
  return out;
}

std::u32string saySymbols(std::u32string_view text, const Tables& tables, UnsureUses* uses) {
  Wide out;
  for (size_t i = 0; i < text.size(); ++i) {
    const auto symbol =
        text[i] < 0x80 && isLetter(text[i]) ? tables.symbols.end() : tables.symbols.find(toUtf8(text.substr(i, 1)));
    if (symbol == tables.symbols.end()) {
      out.push_back(text[i]);
      continue;
    }
    noteUse(symbol->second, uses);
    pushWords(out, toUtf32(symbol->second.say), at(text, i + 1));
  }
  return out;
}

std::u32string spellCapitals(std::u32string_view text, const Tables& tables, UnsureUses* uses) {
  if (tables.letters.empty()) return Wide(text);
  const auto capital = [](char32_t c) { return c >= U'A' && c <= U'Z'; };
  Wide out;
  for (size_t i = 0; i < text.size();) {
    size_t last = i;
    Wide capitals;
    const bool starts = i == 0 || !isWordPart(text[i - 1]) || scriptOf(text[i - 1]) == scriptOf(tables);
    while (starts && capital(at(text, last))) {
      capitals.push_back(text[last++]);
      if (at(text, last) == U'.' && capital(at(text, last + 1))) ++last;
    }
    const char32_t next = at(text, last);
    const bool wordGoesOn = isWordPart(next) && scriptOf(next) != scriptOf(tables);
    if (capitals.size() < 2 || capitals.size() > kMostCapitals || wordGoesOn) {
      const size_t stop = std::max(last, i + 1);
      out += text.substr(i, stop - i);
      i = stop;
      continue;
    }
    Wide words;
    for (const char32_t c : capitals) {
      const auto name = tables.letters.find(std::string(1, static_cast<char>(c)));
      if (name != tables.letters.end()) noteUse(name->second, uses);
      words += (words.empty() ? U"" : U" ") + (name == tables.letters.end() ? Wide(1, c) : toUtf32(name->second.say));
    }
    if (!out.empty() && isWordPart(out.back()) && !tables.attachPrefix) out.push_back(U' ');
    out += words;
    if (isWordPart(next) && !tables.attachSuffix) out.push_back(U' ');
    i = last;
  }
  return out;
}

std::u32string unifyPauses(std::u32string_view text, const Tables& tables) {
  if (tables.punctuation.empty() || !hasOwnLetters(text, scriptOf(tables))) return Wide(text);
  Wide out;
  for (size_t i = 0; i < text.size(); ++i) {
    const char32_t c = text[i], next = at(text, i + 1), before = i > 0 ? text[i - 1] : 0;
    const auto entry = tables.punctuation.find(c);
    const bool dots = c == U'.' && (next == U'.' || before == U'.');
    // ASCII stops and colons stand inside numbers and names too: only where a pause can be.
    const bool inside = (c == U'.' || c == U':') && (isLetter(next) || isDigit(next) || before == 0);
    const bool figures = c == U',' && isDigit(next) && isDigit(before);
    const bool changes = entry != tables.punctuation.end() && !dots && !inside && !figures;
    const Wide now = changes ? entry->second : Wide(1, c);
    const bool ethiopic = now.size() == 1 && kEthiopicPauses.find(now[0]) != View::npos;
    while (ethiopic && !out.empty() && out.back() == U' ') out.pop_back();
    if (ethiopic && !out.empty() && out.back() == now[0]) continue;
    out += now;
  }
  return out;
}

std::u32string foldLetters(std::u32string_view text, const Tables& tables) {
  Wide out(text);
  for (char32_t& c : out)
    if (const auto other = tables.folding.find(c); other != tables.folding.end()) c = other->second;
  return out;
}

namespace {

bool isVowelAt(View text, size_t i, const RomanTable& roman) {
  return std::any_of(roman.vowels.begin(), roman.vowels.end(),
                     [&](const Wide& vowel) { return text.substr(std::min(i, text.size()), vowel.size()) == vowel; });
}

/// The longest entry of the table at `i`: its letters and its length, 0 when there is none.
size_t romanAt(View text, size_t i, const RomanTable& roman, std::string& letters) {
  const bool first = i == 0 || !isLetter(text[i - 1]);
  for (size_t length = std::min<size_t>(3, text.size() - i); length > 0; --length) {
    const Wide key(text.substr(i, length));
    const bool last = i + length == text.size() || !isLetter(text[i + length]);
    auto entry = first && roman.hasPlaces ? roman.map.find(U'^' + key) : roman.map.end();
    if (entry == roman.map.end() && last && roman.hasPlaces) entry = roman.map.find(key + U'$');
    if (entry == roman.map.end()) entry = roman.map.find(key);
    if (entry == roman.map.end()) continue;
    letters = entry->second;
    return length;
  }
  const auto context = roman.context.find(text[i]);
  if (context == roman.context.end()) return 0;
  const bool near = first || (i > 0 && isVowelAt(text, i - 1, roman)) || isVowelAt(text, i + 1, roman);
  letters = context->second[near ? 0 : 1];
  return 1;
}

/// The letter without its accents.
Wide withoutAccents(char32_t c) {
  UErrorCode code = U_ZERO_ERROR;
  const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(code);
  if (U_FAILURE(code)) throw std::runtime_error(std::string("ICU cannot decompose text: ") + u_errorName(code));
  std::string parts;
  nfd->normalize(icu::UnicodeString(static_cast<UChar32>(c)), code).toUTF8String(parts);
  Wide out;
  for (const char32_t part : toUtf32(parts))
    if ((U_GET_GC_MASK(static_cast<UChar32>(part)) & U_GC_M_MASK) == 0) out.push_back(part);
  return out;
}

}  // namespace

std::u32string romanize(std::u32string_view text, const RomanTable& table) {
  Wide out;
  for (size_t i = 0; i < text.size();) {
    const auto lower = static_cast<char32_t>(u_tolower(static_cast<UChar32>(text[i])));
    std::string letters;
    size_t length = romanAt(text, i, table, letters);
    if (length == 0 && lower != text[i]) {
      if (const auto entry = table.map.find(Wide(1, lower)); entry != table.map.end())
        letters = entry->second, length = 1;
    }
    if (length > 0) {
      out += toUtf32(letters);
      i += length;
      continue;
    }
    const bool mark = !isLetter(lower) && isWordPart(lower);
    if (lower > 0x7F && scriptOf(lower) == USCRIPT_LATIN)
      out += withoutAccents(lower);
    else if (!mark)
      out.push_back(lower);
    ++i;
  }
  return out;
}

bool isAbbreviationStop(std::u32string_view text, size_t stop, const Tables& tables) {
  for (const auto& [name, entry] : tables.abbreviations) {
    const Wide key = toUtf32(name);
    if (entry.ends || key.back() != U'.' || key.size() > stop + 1) continue;
    const size_t first = stop + 1 - key.size();
    const bool whole = first == 0 || !isWordPart(text[first - 1]);
    if (whole && matchKey(text, first, key) == stop + 1) return true;
  }
  return false;
}

}  // namespace dimts::text

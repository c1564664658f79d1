// Sentence ends by punctuation with the few exceptions that matter for speaking; then a limit on the length.
#include "engine/text/sentences.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <stdexcept>

#include "engine/text/normalizer.h"
#include "engine/text/unicode.h"

namespace dimts::text {
namespace {

bool oneOf(char32_t c, std::u32string_view set) { return set.find(c) != std::u32string_view::npos; }

constexpr std::u32string_view kEnds = U".!?\u2026\u1362\u1367\u1368\u061F\u06D4\u0964\u3002\uFF01\uFF1F";
constexpr std::u32string_view kClosers = U"\"'\u201D\u2019\u00BB)]}";
constexpr std::u32string_view kPauses = U",;:\u1363\u1364\u1365\u1366\u060C\u061B\uFF0C\u3001";

bool isAlpha(char32_t c) { return u_isalpha(static_cast<UChar32>(c)); }

/// "J." or "U.S.": a full stop behind a single capital letter.
bool isInitial(const std::u32string& text, size_t stop) {
  if (stop == 0 || !u_isupper(static_cast<UChar32>(text[stop - 1]))) return false;
  return stop == 1 || !isAlpha(text[stop - 2]);
}

/// The place after a sentence end at `i` (closing quotes taken in), or 0 when this is none.
size_t endAfter(const std::u32string& text, size_t i) {
  if (!oneOf(text[i], kEnds)) return 0;
  size_t after = i + 1;
  while (after < text.size() && oneOf(text[after], kEnds)) ++after;
  while (after < text.size() && oneOf(text[after], kClosers)) ++after;
  if (after >= text.size()) return after;
  const bool latinStop = text[i] == U'.' && after == i + 1;
  const bool needsSpace = oneOf(text[i], U".!?\u2026");
  if (needsSpace && text[after] != U' ') return 0;
  size_t next = after;
  while (next < text.size() && text[next] == U' ') ++next;
  if (next < text.size() && u_islower(static_cast<UChar32>(text[next])) && oneOf(text[i], U".\u2026")) return 0;
  return latinStop && isInitial(text, i) ? 0 : after;
}

std::u32string trimmed(std::u32string_view text) {
  const size_t first = text.find_first_not_of(U' ');
  if (first == std::u32string_view::npos) return {};
  return std::u32string(text.substr(first, text.find_last_not_of(U' ') - first + 1));
}

void addPieces(std::u32string_view sentence, size_t longest, std::vector<std::string>& out) {
  std::u32string rest = trimmed(sentence);
  while (rest.size() > longest) {
    size_t cut = 0, space = 0;
    for (size_t i = 0; i < longest; ++i) {
      if (oneOf(rest[i], kPauses) && rest[i + 1] == U' ') cut = i + 1;
      if (rest[i] == U' ') space = i;
    }
    if (cut < longest / 4) cut = space > 0 ? space : longest;
    out.push_back(toUtf8(trimmed(std::u32string_view(rest).substr(0, cut))));
    rest = trimmed(std::u32string_view(rest).substr(cut));
  }
  if (!rest.empty()) out.push_back(toUtf8(rest));
}

using BelongsToWord = std::function<bool(std::u32string_view, size_t)>;

void splitParagraph(std::string_view paragraph, size_t longest, const BelongsToWord& belongsToWord,
                    std::vector<std::string>& out) {
  const std::u32string text = toUtf32(normalize(paragraph, {.lowerCase = false, .unifyPunctuation = false}));
  size_t first = 0;
  for (size_t i = 0; i < text.size();) {
    const size_t after = endAfter(text, i);
    const bool claimed = after != 0 && after < text.size() && text[i] == U'.' && belongsToWord && belongsToWord(text, i);
    if (after == 0 || claimed) {
      ++i;
      continue;
    }
    addPieces(std::u32string_view(text).substr(first, after - first), longest, out);
    first = i = after;
  }
  addPieces(std::u32string_view(text).substr(first), longest, out);
}

/// Position of the next blank line from `from`, or npos; `length` gets its extent.
size_t findBlankLine(std::string_view text, size_t from, size_t& length) {
  for (size_t i = text.find('\n', from); i != std::string_view::npos; i = text.find('\n', i + 1)) {
    size_t end = i + 1;
    while (end < text.size() && oneOf(static_cast<char32_t>(static_cast<unsigned char>(text[end])), U" \t\r")) ++end;
    if (end < text.size() && text[end] == '\n') {
      length = end + 1 - i;
      return i;
    }
  }
  return std::string_view::npos;
}

}  // namespace

std::vector<std::string> splitSentences(std::string_view text, int64_t longestCharacters,
                                        const BelongsToWord& belongsToWord) {
  if (longestCharacters < 1)
    throw std::invalid_argument("splitSentences: longestCharacters " + std::to_string(longestCharacters));
  std::vector<std::string> out;
  size_t first = 0;
  while (first < text.size()) {
    size_t length = 0;
    const size_t blank = findBlankLine(text, first, length);
    const size_t last = std::min(blank, text.size());
    splitParagraph(text.substr(first, last - first), static_cast<size_t>(longestCharacters), belongsToWord, out);
    first = last + length;
    if (length == 0) break;
  }
  return out;
}

}  // namespace dimts::text

// Sentence ends by punctuation with the few exceptions that matter for speaking; then weaker marks and a limit on the length.
#include "engine/text/sentences.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <stdexcept>

#include "engine/text/normalizer.h"
#include "engine/text/unicode.h"

namespace dimts::text {
namespace {

using View = std::u32string_view;

constexpr View kEnds = U".!?\u2026\u1362\u1367\u1368\u061F\u06D4\u0964\u3002\uFF01\uFF1F";
constexpr View kClosers = U"\"'\u201C\u201D\u2019\u00BB\u203A\u300D\u300F)]}";
constexpr View kCommas = U",\u1363\u060C\uFF0C\u3001";
constexpr View kClauses = U";:\u1364\u1365\u1366\u061B\uFF1B\uFF1A";
constexpr View kDashes = U"-\u2013\u2014";
constexpr char32_t kEthiopicParagraph = U'\u1368';

bool oneOf(char32_t c, View set) { return set.find(c) != View::npos; }
bool isDigit(char32_t c) { return u_isdigit(static_cast<UChar32>(c)); }
bool isAlpha(char32_t c) { return u_isalpha(static_cast<UChar32>(c)); }
bool isLower(char32_t c) { return u_islower(static_cast<UChar32>(c)); }
bool isCombining(char32_t c) { return (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0; }
/// These stand inside numbers and names, too, unless a space follows.
bool isPlain(char32_t c) { return oneOf(c, U".!?\u2026,;:"); }

/// "J." or "U.S.": a full stop behind a single capital letter.
bool isInitial(View text, size_t stop) {
  if (stop == 0 || !u_isupper(static_cast<UChar32>(text[stop - 1]))) return false;
  return stop == 1 || !isAlpha(text[stop - 2]);
}

/// "12." at the start of a sentence.
bool isItemNumber(View text, size_t first, size_t stop) {
  while (first < stop && text[first] == U' ') ++first;
  return stop > first && stop - first <= 3 && std::all_of(text.begin() + static_cast<ptrdiff_t>(first), text.begin() + static_cast<ptrdiff_t>(stop), isDigit);
}

/// "፡፡" is how ። is often typed; the normaliser takes ፡ for the space that it is.
std::string withFullStops(std::string_view text) {
  static const std::string kTyped = "\u1361\u1361", kStop = "\u1362";
  std::string out;
  for (size_t first = 0; first < text.size();) {
    const size_t found = std::min(text.find(kTyped, first), text.size());
    out.append(text.substr(first, found - first));
    if (found < text.size()) out += kStop;
    first = found + kTyped.size();
  }
  return out;
}

/// The place after the sentence end at `i` (closing quotes taken in) of the sentence that begins at `first`, or 0 when
/// this is none.
size_t endAfter(View text, size_t first, size_t i) {
  if (!oneOf(text[i], kEnds)) return 0;
  size_t after = i + 1;
  while (after < text.size() && oneOf(text[after], kEnds)) ++after;
  const size_t closers = after;
  while (after < text.size() && oneOf(text[after], kClosers)) ++after;
  if (after >= text.size()) return after;
  if (isPlain(text[i]) && text[after] != U' ') return 0;
  size_t next = after;
  while (next < text.size() && text[next] == U' ') ++next;
  if (next < text.size() && isLower(text[next]) && (oneOf(text[i], U".\u2026") || after > closers)) return 0;
  const bool oneStop = text[i] == U'.' && after == i + 1;
  return oneStop && (isInitial(text, i) || isItemNumber(text, first, i)) ? 0 : after;
}

/// The weaker mark that ends at `i`; not inside "1,000" or "12:30".
Pause weakMark(View text, size_t i) {
  const char32_t next = i + 1 < text.size() ? text[i + 1] : U' ';
  if (oneOf(text[i], kDashes)) return next == U' ' && i > 0 && text[i - 1] == U' ' ? Pause::Clause : Pause::None;
  const Pause kind = oneOf(text[i], kCommas) ? Pause::Comma : oneOf(text[i], kClauses) ? Pause::Clause : Pause::None;
  if (kind == Pause::None) return kind;
  if (isPlain(text[i])) return next == U' ' ? kind : Pause::None;
  return i > 0 && isDigit(text[i - 1]) && isDigit(next) ? Pause::None : kind;
}

View trimmed(View text) {
  const size_t first = text.find_first_not_of(U' ');
  return first == View::npos ? View() : text.substr(first, text.find_last_not_of(U' ') - first + 1);
}

class Splitter {
 public:
  explicit Splitter(const SplitOptions& options) : options_(options), longest_(static_cast<size_t>(options.longestCharacters)) {}

  void addParagraph(std::string_view paragraph) {
    const std::u32string owned = toUtf32(normalize(withFullStops(paragraph), {.lowerCase = false, .unifyPunctuation = false}));
    const View text = owned;
    size_t first = 0;
    for (size_t i = 0; i < text.size();) {
      const size_t after = endAfter(text, first, i);
      const bool claimed = after != 0 && after < text.size() && text[i] == U'.' && options_.belongsToWord &&
                           options_.belongsToWord(text, i);
      if (after == 0 || claimed) {
        ++i;
        continue;
      }
      const bool endsParagraph = text.substr(i, after - i).find(kEthiopicParagraph) != View::npos;
      addSentence(text.substr(first, after - first), endsParagraph ? Pause::Paragraph : Pause::Sentence);
      first = i = after;
    }
    const size_t before = out.size();
    addSentence(text.substr(first), Pause::Paragraph);
    if (out.size() == before && !out.empty()) out.back().after = Pause::Paragraph;
  }

  std::vector<SpokenPiece> out;

 private:
  void addSentence(View sentence, Pause after) {
    size_t first = 0;
    for (size_t i = 0; i + 1 < sentence.size(); ++i) {
      const Pause mark = weakMark(sentence, i);
      if ((mark == Pause::Comma && options_.atCommas) || (mark == Pause::Clause && options_.atClauses)) {
        addLimited(trimmed(sentence.substr(first, i + 1 - first)), mark);
        first = i + 1;
      }
    }
    addLimited(trimmed(sentence.substr(first)), after);
  }

  void addLimited(View piece, Pause after) {
    while (piece.size() > longest_) {
      const auto [length, mark] = cutOf(piece);
      out.push_back({toUtf8(trimmed(piece.substr(0, length))), mark});
      piece = trimmed(piece.substr(length));
    }
    if (piece.empty()) return;
    // Marks alone belong to what was said before them.
    const bool says = std::any_of(piece.begin(), piece.end(), [](char32_t c) { return u_isalnum(static_cast<UChar32>(c)); });
    if (!says && !out.empty() && !lone_) {
      out.back().after = std::max(out.back().after, after);
      out.back().text += " " + toUtf8(piece);
      return;
    }
    lone_ = !says;
    out.push_back({toUtf8(piece), after});
  }

  /// Where a piece that is too long ends, and which mark stands there.
  std::pair<size_t, Pause> cutOf(View piece) const {
    std::array<size_t, 3> cut{};  // behind the last space, comma and clause mark
    for (size_t i = 0; i < longest_; ++i) {
      const Pause mark = weakMark(piece, i);
      if (mark != Pause::None && i + 1 < piece.size()) cut[static_cast<size_t>(mark)] = i + 1;
      if (i > 0 && piece[i] == U' ') cut[0] = i;
    }
    if (cut[2] >= longest_ / 4 && cut[2] > 0) return {cut[2], Pause::Clause};
    if (cut[1] >= longest_ / 4 && cut[1] > 0) return {cut[1], Pause::Comma};
    if (cut[0] > 0) return {cut[0], Pause::None};
    size_t length = longest_;
    while (length > 1 && isCombining(piece[length])) --length;
    return {isCombining(piece[length]) ? longest_ : length, Pause::None};
  }

  const SplitOptions& options_;
  size_t longest_;
  bool lone_ = true;  ///< the last piece says nothing
};

/// Position of the next blank line from `from`, or npos; `length` gets its extent.
size_t findBlankLine(std::string_view text, size_t from, size_t& length) {
  for (size_t i = text.find('\n', from); i != std::string_view::npos; i = text.find('\n', i + 1)) {
    size_t end = i + 1;
    while (end < text.size() && (text[end] == ' ' || text[end] == '\t' || text[end] == '\r')) ++end;
    if (end < text.size() && text[end] == '\n') {
      length = end + 1 - i;
      return i;
    }
  }
  return std::string_view::npos;
}

}  // namespace

std::vector<SpokenPiece> splitForSpeech(std::string_view text, const SplitOptions& options) {
  if (options.longestCharacters < 1)
    throw std::invalid_argument("splitForSpeech: longestCharacters " + std::to_string(options.longestCharacters));
  Splitter splitter(options);
  size_t first = 0;
  while (first < text.size()) {
    size_t length = 0;
    const size_t blank = findBlankLine(text, first, length);
    const size_t last = std::min(blank, text.size());
    splitter.addParagraph(text.substr(first, last - first));
    first = last + length;
    if (length == 0) break;
  }
  return std::move(splitter.out);
}

std::vector<std::string> splitSentences(std::string_view text, int64_t longestCharacters,
                                        const std::function<bool(std::u32string_view, size_t)>& belongsToWord) {
  std::vector<std::string> texts;
  for (SpokenPiece& piece : splitForSpeech(text, {.longestCharacters = longestCharacters, .belongsToWord = belongsToWord}))
    texts.push_back(std::move(piece.text));
  return texts;
}

}  // namespace dimts::text

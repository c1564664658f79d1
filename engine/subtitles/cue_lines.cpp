// Scanners over code points; a line has at least one sign here.
#include "engine/subtitles/cue_lines.h"

#include <unicode/uchar.h>

#include <algorithm>

#include "engine/subtitles/formats.h"
#include "engine/text/normalizer.h"
#include "engine/text/unicode.h"

namespace dimts::subtitles {
namespace {

bool oneOf(char32_t c, WideView set) { return set.find(c) != WideView::npos; }

constexpr WideView kNotes = U"\u2669\u266A\u266B\u266C\u266D\u266E\u266F\u00B6";
constexpr size_t kLongestName = 40;
constexpr WideView kDashes = U"-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
constexpr WideView kSentenceEnds = U".!?\u2026\u1362\u1367\u061F\u06D4\"\u201D";

/// Where in the line a second speaker begins behind a dash; npos when there is none.
size_t innerDash(WideView line) {
  for (size_t i = 2; i + 1 < line.size(); ++i)
    if (oneOf(line[i], kDashes) && line[i - 1] == U' ' && oneOf(line[i - 2], kSentenceEnds) &&
        hasLetters(line.substr(i)))
      return i;
  return WideView::npos;
}

std::vector<Wide> words(WideView text) {
  std::vector<Wide> out(1);
  for (const char32_t c : text) {
    if (c == U' ')
      out.emplace_back();
    else
      out.back().push_back(c);
  }
  std::erase_if(out, [](const Wide& word) { return word.empty(); });
  return out;
}

bool isCapitals(WideView word) {
  bool upper = false;
  for (const char32_t c : word) {
    const auto point = static_cast<UChar32>(c);
    if (u_islower(point) || (u_isalpha(point) && !u_isupper(point))) return false;
    upper = upper || u_isupper(point);
  }
  return upper;
}

bool isTitle(WideView word) { return !word.empty() && u_isupper(static_cast<UChar32>(word.front())); }

bool isRightToLeft(char32_t c) {
  const UCharDirection direction = u_charDirection(static_cast<UChar32>(c));
  return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

}  // namespace

std::vector<Wide> wideLines(std::string_view text) {
  std::vector<Wide> lines;
  for (const std::string& line : splitLines(text)) {
    Wide wide = text::toUtf32(text::normalize(line, {.lowerCase = false, .unifyPunctuation = false}));
    if (!wide.empty()) lines.push_back(std::move(wide));
  }
  return lines;
}

bool hasLetters(WideView line) {
  return std::any_of(line.begin(), line.end(), [](char32_t c) { return u_isalnum(static_cast<UChar32>(c)); });
}

bool isMusicSign(char32_t c) { return oneOf(c, kNotes); }

bool isLyric(WideView line) {
  if (line.empty()) return false;
  if (isMusicSign(line.front()) || isMusicSign(line.back())) return true;
  return line.size() > 2 && oneOf(line.front(), U"#*") && line.front() == line.back();
}

bool startsWithDash(WideView line) {
  const bool sign = line.size() > 1 && (oneOf(line.front(), kDashes) || line.starts_with(U">>"));
  return sign && hasLetters(line);
}

Wide withoutDash(Wide line) {
  if (!startsWithDash(line)) return line;
  const size_t first = line.find_first_not_of(Wide(kDashes) + U"> ");
  return first == Wide::npos ? Wide{} : line.substr(first);
}

bool isTwoByDashes(const std::vector<Wide>& lines) {
  size_t dashed = 0;
  for (size_t i = 0; i < lines.size(); ++i) {
    if (!startsWithDash(lines[i])) continue;
    ++dashed;
    if (innerDash(lines[i]) != WideView::npos) return true;
    const bool answers = i > 0 && !startsWithDash(lines[i - 1]) && oneOf(lines[i - 1].back(), kSentenceEnds);
    if (answers) return true;
  }
  return dashed >= 2;
}

std::vector<Wide> partsByDashes(const std::vector<Wide>& lines) {
  std::vector<Wide> parts;
  const auto add = [&](Wide text, bool begins) {
    if (begins || parts.empty())
      parts.push_back(std::move(text));
    else
      parts.back() += U" " + text;
  };
  for (const Wide& line : lines) {
    const bool dashed = startsWithDash(line);
    const size_t second = dashed ? innerDash(line) : WideView::npos;
    add(trimmed(withoutDash(line.substr(0, second))), dashed);
    if (second != WideView::npos) add(trimmed(withoutDash(line.substr(second))), true);
  }
  return parts;
}

/// One word must be in capitals ("Listen: …" may be
/// speech); two or three may be in title case. Text or nothing may follow, but no digit ("10:15").
Label nameOf(WideView line) {
  const size_t colon = line.find(U':');
  if (colon == WideView::npos || colon == 0 || colon > kLongestName) return {};
  if (colon + 1 < line.size() && line[colon + 1] != U' ') return {};
  const auto parts = words(line.substr(0, colon));
  if (parts.empty() || parts.size() > 3 || u_isdigit(static_cast<UChar32>(line[colon - 1]))) {
    const bool numbered = parts.size() == 2 && isCapitals(parts[0]);  // "MAN 2:"
    if (!numbered) return {};
  }
  const bool capitals =
      isCapitals(parts.front()) && std::none_of(parts.begin(), parts.end(), [](const Wide& w) {
        return std::any_of(w.begin(), w.end(), [](char32_t c) { return u_islower(static_cast<UChar32>(c)); });
      });
  const bool titles = parts.size() >= 2 && colon + 1 < line.size() && std::all_of(parts.begin(), parts.end(), isTitle);
  if (!capitals && !titles) return {};
  return {trimmed(line.substr(0, colon)), colon + 1};
}

Label perhapsName(WideView line) {
  const size_t colon = line.find_first_of(U":\u1366-");
  if (colon == WideView::npos || colon == 0 || colon > kLongestName) return {};
  const bool byDash = line[colon] == U'-';
  const size_t length = colon + 1;
  const bool spaced = length == line.size() || line[length] == U' ';
  if (line[colon] != U'\u1366' && !spaced) return {};
  if (byDash && line[colon - 1] != U' ') return {};
  const Wide name = trimmed(line.substr(0, colon));
  const bool letters = std::all_of(name.begin(), name.end(), [](char32_t c) {
    const auto point = static_cast<UChar32>(c);
    return c == U' ' || c == U'\u200C' || (u_isalnum(point) && !u_isupper(point) && !u_islower(point)) || u_charType(point) == U_NON_SPACING_MARK;
  });
  if (!letters || !hasLetters(name) || words(name).size() > 3 || u_isdigit(static_cast<UChar32>(name.front()))) return {};
  return {name, length, byDash};
}

Wide withPunctuationAtEnd(Wide line) {
  constexpr WideView kEnds = U".!?\u061F\u060C\u061B\u06D4,:";
  const size_t first = line.find_first_not_of(kEnds);
  if (first == Wide::npos || first == 0 || first > 2 || line.starts_with(U"..")) return line;
  const bool endsPlainly = u_isalnum(static_cast<UChar32>(line.back()));
  if (!isRightToLeft(line[first]) || !endsPlainly) return line;
  return line.substr(first) + line.substr(0, first);
}

Wide trimmed(WideView text) {
  const size_t first = text.find_first_not_of(U' ');
  if (first == WideView::npos) return {};
  return Wide(text.substr(first, text.find_last_not_of(U' ') - first + 1));
}

Wide joinedLines(const std::vector<Wide>& lines) {
  Wide all;
  for (const Wide& line : lines) {
    if (!all.empty()) all.push_back(U' ');
    all += line;
  }
  return all;
}

}  // namespace dimts::subtitles

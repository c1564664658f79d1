// The policy for training text: when in doubt the cue is dropped with a reason, never half kept.
#include "engine/subtitles/clean.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <cmath>

#include "engine/subtitles/formats.h"
#include "engine/subtitles/markup.h"
#include "engine/text/normalizer.h"
#include "engine/text/unicode.h"

namespace dimts::subtitles {
namespace {

using Wide = std::u32string;
using WideView = std::u32string_view;

bool oneOf(char32_t c, WideView set) { return set.find(c) != WideView::npos; }

constexpr WideView kNotes = U"\u2669\u266A\u266B\u266C\u266D\u266E\u266F\u00B6";
constexpr WideView kDashes = U"-\u2010\u2011\u2012\u2013\u2014\u2015";
constexpr WideView kSentenceEnds = U".!?\u2026\u1362\u1367\u061F\u06D4\"\u201D";

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

/// Notes at the start or end, "#" or "*" at both.
bool isLyric(WideView line) {
  if (line.empty()) return false;
  if (oneOf(line.front(), kNotes) || oneOf(line.back(), kNotes)) return true;
  return line.size() > 2 && oneOf(line.front(), U"#*") && line.front() == line.back();
}

bool startsWithDash(WideView line) { return line.size() > 1 && oneOf(line.front(), kDashes) && hasLetters(line); }

/// "- Yes. - No." on one line.
bool hasInnerDash(WideView line) {
  for (size_t i = 2; i + 1 < line.size(); ++i)
    if (oneOf(line[i], kDashes) && line[i - 1] == U' ' && oneOf(line[i - 2], kSentenceEnds) &&
        hasLetters(line.substr(i)))
      return true;
  return false;
}

bool isTwoByDashes(const std::vector<Wide>& lines) {
  size_t dashed = 0;
  for (size_t i = 0; i < lines.size(); ++i) {
    if (!startsWithDash(lines[i])) continue;
    ++dashed;
    if (hasInnerDash(lines[i])) return true;
    const bool answers = i > 0 && !startsWithDash(lines[i - 1]) && oneOf(lines[i - 1].back(), kSentenceEnds);
    if (answers) return true;
  }
  return dashed >= 2;
}

Wide withoutDash(Wide line) {
  if (!startsWithDash(line)) return line;
  const size_t first = line.find_first_not_of(Wide(kDashes) + U" ");
  return first == Wide::npos ? Wide{} : line.substr(first);
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

/// Length of "NAME:" at the start of a line, 0 when there is none. One word must be in capitals ("Listen: …" may be
/// speech); two or three may be in title case. Text or nothing may follow, but no digit ("10:15").
size_t nameLength(WideView line) {
  const size_t colon = line.find(U':');
  if (colon == WideView::npos || colon == 0 || colon > 40) return 0;
  if (colon + 1 < line.size() && line[colon + 1] != U' ') return 0;
  const auto parts = words(line.substr(0, colon));
  if (parts.empty() || parts.size() > 3 || u_isdigit(static_cast<UChar32>(line[colon - 1]))) {
    const bool numbered = parts.size() == 2 && isCapitals(parts[0]);  // "MAN 2:"
    if (!numbered) return 0;
  }
  const bool capitals =
      isCapitals(parts.front()) && std::none_of(parts.begin(), parts.end(), [](const Wide& w) {
        return std::any_of(w.begin(), w.end(), [](char32_t c) { return u_islower(static_cast<UChar32>(c)); });
      });
  const bool titles = parts.size() >= 2 && colon + 1 < line.size() && std::all_of(parts.begin(), parts.end(), isTitle);
  return capitals || titles ? colon + 1 : 0;
}

Wide trimmed(WideView text) {
  const size_t first = text.find_first_not_of(U' ');
  if (first == WideView::npos) return {};
  return Wide(text.substr(first, text.find_last_not_of(U' ') - first + 1));
}

/// Takes names off the lines; returns them, each once.
std::vector<std::string> takeNames(std::vector<Wide>& lines) {
  std::vector<std::string> names;
  for (Wide& line : lines) {
    const size_t length = nameLength(line);
    if (length == 0) continue;
    std::string name = text::toUtf8(trimmed(WideView(line).substr(0, length - 1)));
    line = trimmed(WideView(line).substr(length));
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
  }
  std::erase_if(lines, [](const Wide& line) { return line.empty(); });
  return names;
}

bool isAdvert(const std::string& text) {
  static constexpr std::array<std::string_view, 12> kTokens{"www.",
                                                            "http://",
                                                            "https://",
                                                            "opensubtitles",
                                                            "subscene",
                                                            "addic7ed",
                                                            "yts.",
                                                            "subtitles by",
                                                            "subtitled by",
                                                            "synced and corrected",
                                                            "sync and corrections",
                                                            "subtitles downloaded"};
  const std::string lower = text::foldCase(text);
  return std::any_of(kTokens.begin(), kTokens.end(),
                     [&](auto token) { return lower.find(token) != std::string::npos; });
}

std::string joined(const std::vector<Wide>& lines, bool& hadNotes) {
  Wide all;
  for (const Wide& line : lines) {
    if (!all.empty()) all.push_back(U' ');
    for (const char32_t c : line) {
      if (oneOf(c, kNotes))
        hadNotes = true;
      else
        all.push_back(c);
    }
  }
  return text::normalize(text::toUtf8(all), {.lowerCase = false, .unifyPunctuation = false});
}

bool badTime(const Cue& cue) {
  return !std::isfinite(cue.startSeconds) || !std::isfinite(cue.endSeconds) || cue.startSeconds < 0 ||
         cue.endSeconds <= cue.startSeconds;
}

}  // namespace

CleanCue clean(const Cue& cue) {
  CleanCue out;
  const std::string plain = withoutMarkup(cue.rawText);
  const bool lyric = [&] {
    const auto lines = wideLines(plain);
    return std::any_of(lines.begin(), lines.end(), [](const Wide& line) { return isLyric(line); });
  }();
  std::vector<Wide> lines = wideLines(withoutNotes(plain, out.hasOtherSound));
  std::erase_if(lines, [](const Wide& line) { return !hasLetters(line); });
  const bool twoByDashes = isTwoByDashes(lines);
  for (Wide& line : lines) line = withoutDash(std::move(line));
  const auto names = takeNames(lines);
  const auto spoken = voices(cue.rawText);
  out.speakerHint = !cue.speakerHint.empty() ? cue.speakerHint : names.empty() ? "" : names.front();
  out.text = joined(lines, out.hasOtherSound);

  if (badTime(cue))
    out.dropReason = "bad_time";
  else if (cue.rawText.find("\xEF\xBF\xBD") != std::string::npos)
    out.dropReason = "bad_characters";
  else if (lyric)
    out.dropReason = "lyric";
  else if (text::countLetters(out.text) == 0)
    out.dropReason = out.hasOtherSound ? "hearing_impaired_only" : "no_text";
  else if (twoByDashes || names.size() > 1 || spoken.size() > 1)
    out.dropReason = "two_speakers";
  else if (isAdvert(out.text))
    out.dropReason = "advert";
  return out;
}

}  // namespace dimts::subtitles

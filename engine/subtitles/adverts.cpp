// Word lists held against the folded text; no regular expressions.
#include "engine/subtitles/adverts.h"

#include <algorithm>
#include <string>
#include <vector>

#include "engine/text/unicode.h"

namespace dimts::subtitles {
namespace {

struct Sign {
  std::string_view text;  ///< case-folded; found anywhere
  int score;
};

constexpr Sign kSigns[] = {
    {"http://", 3},
    {"https://", 3},
    {"www.", 3},
    {"opensubtitles", 3},
    {"subscene", 3},
    {"addic7ed", 3},
    {"podnapisi", 3},
    {"tvsubtitles", 3},
    {"yts.", 3},
    {"yify", 3},
    {"subtitles by", 3},
    {"subtitled by", 3},
    {"captions by", 3},
    {"captioned by", 3},
    {"synced and corrected", 3},
    {"sync and corrections", 3},
    {"subtitles downloaded", 3},
    {"advertise your product", 3},
    {"become vip", 3},
    {"synced by", 3},
    {"translated by", 2},
    {"translation by", 2},
    {"sync by", 2},
    {"corrected by", 2},
    {"encoded by", 2},
    {"ripped by", 2},
    {"subtitles:", 2},
    {"translation:", 2},
    {"altyazı:", 2},
    {"çeviri:", 2},
    {"çeviren:", 2},
    {"wergêr:", 2},
    {"jêrnivîs:", 2},
    {"ترجمة:", 2},
    {"ترجمه:", 2},
    {"ژێرنووس:", 2},
    {"ትርጉም:", 2},
};

/// Whole words of releases and of people who make subtitles.
constexpr std::string_view kWords[] = {"480p",     "720p",   "1080p",   "2160p",  "x264",     "x265",      "h264",
                                       "hevc",     "bluray", "blu-ray", "brrip",  "bdrip",    "web-dl",    "webrip",
                                       "hdtv",     "dvdrip", "hdrip",   "resync", "subtitle", "subtitles", "altyazı",
                                       "jêrnivîs", "çeviri", "wergêr",  "ترجمة",  "ترجمه",    "ژێرنووس"};

constexpr std::string_view kDomains[] = {".com", ".org", ".net", ".info", ".tv", ".io", ".krd"};

bool isDomain(std::string_view word) {
  return std::any_of(std::begin(kDomains), std::end(kDomains), [&](std::string_view ending) {
    return word.size() > ending.size() + 1 && word.ends_with(ending) &&
           word.find_first_of(" @") == std::string_view::npos;
  });
}

int wordScore(std::string_view word) {
  while (!word.empty() && std::string_view(".,;:!?()[]\"'").find(word.back()) != std::string_view::npos)
    word.remove_suffix(1);
  while (!word.empty() && std::string_view("(['\"").find(word.front()) != std::string_view::npos) word.remove_prefix(1);
  if (isDomain(word)) return 2;
  if (word.size() > 1 && word.find('@') != std::string_view::npos) return 1;
  return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords) ? 1 : 0;
}

}  // namespace

int advertScore(std::string_view text) {
  const std::string folded = text::foldCase(text);
  int score = 0;
  for (const Sign& sign : kSigns)
    if (folded.find(sign.text) != std::string::npos) score += sign.score;
  for (size_t at = 0; at < folded.size();) {
    const size_t end = std::min(folded.find(' ', at), folded.size());
    score += wordScore(std::string_view(folded).substr(at, end - at));
    at = end + 1;
  }
  return score;
}

}  // namespace dimts::subtitles

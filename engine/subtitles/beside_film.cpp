// Names only: what is in the files is read later, and says for itself when it is no subtitle file.
#include "engine/subtitles/beside_film.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <regex>
#include <tuple>
#include <vector>

#include "engine/core/ascii.h"
#include "engine/subtitles/language.h"

namespace fs = std::filesystem;

namespace dimts::subtitles {
namespace {

/// In order of preference; ".sub" and ".xml" may also be something else.
constexpr std::array<const char*, 10> kEndings{".srt",  ".vtt",  ".ass", ".ssa", ".sbv",
                                               ".ttml", ".dfxp", ".sub", ".txt", ".xml"};
constexpr std::array<const char*, 4> kFolders{"subs", "subtitles", "sub", "untertitel"};

/// Place of the path's ending in kEndings; their number when it is not there.
size_t endingRank(const fs::path& path) {
  const std::string ending = core::lowerAscii(path.extension().string());
  return static_cast<size_t>(std::find(kEndings.begin(), kEndings.end(), ending) - kEndings.begin());
}

/// Season and episode of "Name.S01E02.1080p" or "name 1x02"; none when the name has no such mark.
std::optional<std::pair<int, int>> episodeOf(const std::string& stem) {
  static const std::regex kMark("(?:^|[^a-z0-9])(?:s(\\d{1,2})[ ._-]?e(\\d{1,3})|(\\d{1,2})x(\\d{1,3}))(?![0-9])", std::regex::icase);
  std::smatch found;
  if (!std::regex_search(stem, found, kMark)) return std::nullopt;
  const int first = found[1].matched ? 1 : 3;
  return std::pair(std::stoi(found[first]), std::stoi(found[first + 1]));
}

/// The words of what stands behind the film's name: "am", "forced" of "film.am.forced".
std::vector<std::string> wordsOf(const std::string& text) {
  std::vector<std::string> words(1);
  for (const char c : core::lowerAscii(text)) {
    if (c == '.' || c == '_' || c == ' ' || c == '-' || c == '(' || c == ')' || c == '[' || c == ']') words.emplace_back();
    else words.back() += c;
  }
  std::erase(words, std::string());
  return words;
}

struct Candidate {
  std::string path;
  bool ofEpisode = false;            ///< only its episode mark is the film's
  std::vector<std::string> words;    ///< of its name, beside the film's
};

/// By a code ("film.am.srt") or the English name ("2_Amharic.srt").
bool isIn(const Candidate& candidate, const std::string& language) {
  icu::UnicodeString inEnglish;
  std::string name;
  if (!language.empty()) icu::Locale(language.c_str()).getDisplayLanguage(icu::Locale::getEnglish(), inEnglish).toUTF8String(name);
  name = core::lowerAscii(name);
  return std::any_of(candidate.words.begin(), candidate.words.end(),
                     [&](const std::string& word) { return isSameLanguage(word, language) || (!name.empty() && word == name); });
}

bool isForced(const Candidate& candidate) {
  return std::find(candidate.words.begin(), candidate.words.end(), "forced") != candidate.words.end();
}

void lookInto(const fs::path& folder, const fs::path& media, bool allItsFiles, std::vector<Candidate>& found) {
  const std::string stem = media.stem().string();
  const auto episode = episodeOf(stem);
  std::error_code code;
  for (const auto& entry : fs::directory_iterator(folder, code)) {
    std::error_code ignored;
    if (endingRank(entry.path()) >= kEndings.size() || !fs::is_regular_file(entry.path(), ignored)) continue;
    const std::string name = entry.path().stem().string();
    if (name == stem || (name.starts_with(stem) && std::string("._ -([").find(name[stem.size()]) != std::string::npos))
      found.push_back({entry.path().string(), false, wordsOf(name.substr(stem.size()))});
    else if (allItsFiles)
      found.push_back({entry.path().string(), false, wordsOf(name)});
    else if (episode && episodeOf(name) == episode)
      found.push_back({entry.path().string(), true, wordsOf(name)});
  }
}

}  // namespace

Result<std::string> findSubtitlesFor(const std::string& mediaPath, const std::string& language) {
  const fs::path media(mediaPath), folder = media.has_parent_path() ? media.parent_path() : fs::path(".");
  std::vector<Candidate> found;
  lookInto(folder, media, false, found);
  std::error_code code;
  for (const auto& entry : fs::directory_iterator(folder, code)) {
    std::error_code ignored;
    if (!fs::is_directory(entry.path(), ignored) ||
        std::find(kFolders.begin(), kFolders.end(), core::lowerAscii(entry.path().filename().string())) == kFolders.end())
      continue;
    lookInto(entry.path(), media, false, found);
    lookInto(entry.path() / media.stem(), media, true, found);
  }
  const auto rank = [&](const Candidate& c) {
    const bool plain = c.words.empty();
    return std::tuple(c.ofEpisode, isForced(c), !isIn(c, language), !plain, endingRank(c.path), c.path);
  };
  const auto best = std::min_element(found.begin(), found.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
  if (best != found.end()) return best->path;
  return Error{
      "subtitle.missing", mediaPath, "No subtitle file was given and none of the same name lies beside the film.",
      "Choose the subtitle file, or put it beside the film as " + media.stem().string() + ".srt.", ErrorKind::BadInput};
}

}  // namespace dimts::subtitles

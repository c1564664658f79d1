// Cues in order of time, and several cues of one time as the one caption they are on the screen.
#include <algorithm>

#include "engine/subtitles/formats.h"

namespace dimts::subtitles {
namespace {

/// Where and how the cue is shown: what the format says, and a leading "{\an8}" in the text.
std::string placeOf(const Cue& cue) {
  const size_t sign = cue.rawText.starts_with("{\\") ? cue.rawText.find('}') : std::string::npos;
  const std::string_view tags = std::string_view(cue.rawText).substr(0, sign == std::string::npos ? 0 : sign);
  for (const std::string_view tag : {"\\an", "\\pos(", "\\move("}) {
    const size_t at = tags.find(tag);
    if (at != std::string_view::npos) return cue.region + std::string(tags.substr(at, tags.find('\\', at + 1) - at));
  }
  return cue.region;
}

bool sameTime(const Cue& a, const Cue& b) { return a.startSeconds == b.startSeconds && a.endSeconds == b.endSeconds; }

/// Joins `cue` to `kept` when both are one caption; false when they must stay apart.
bool join(Cue& kept, const Cue& cue) {
  if (kept.rawText == cue.rawText) return true;
  const bool dialogue = kept.rawText.starts_with("-") || cue.rawText.starts_with("-");
  if (dialogue || kept.rawText.empty() || cue.rawText.empty()) return false;
  if (kept.speakerHint != cue.speakerHint || placeOf(kept) != placeOf(cue)) return false;
  kept.rawText += "\n" + cue.rawText;
  return true;
}

}  // namespace

void sortByTime(SubtitleFile& file) {
  const auto earlier = [](const Cue& a, const Cue& b) { return a.startSeconds < b.startSeconds; };
  if (std::is_sorted(file.cues.begin(), file.cues.end(), earlier)) return;
  std::stable_sort(file.cues.begin(), file.cues.end(), earlier);
  file.warnings.push_back({"subtitle.unsorted", 0, "The cues were not in order of time; they were put in order."});
}

void mergeSameTimes(SubtitleFile& file) {
  // A layered sign may hold hundreds of events of one time: each is held against the last few only.
  constexpr size_t kLookBack = 8;
  std::vector<Cue> out;
  int64_t merged = 0, firstLine = 0;
  for (Cue& cue : file.cues) {
    bool joined = false;
    const bool timed = cue.startSeconds >= 0 && cue.endSeconds > cue.startSeconds;
    for (size_t back = 1; timed && !joined && back <= std::min(kLookBack, out.size()); ++back)
      joined = sameTime(out[out.size() - back], cue) && join(out[out.size() - back], cue);
    if (joined && merged++ == 0) firstLine = cue.lineNumber;
    if (!joined) out.push_back(std::move(cue));
  }
  file.cues = std::move(out);
  if (merged == 0) return;
  file.warnings.push_back(
      {"subtitle.merged", firstLine, std::to_string(merged) + " cues of the same time were joined to the one before."});
}

}  // namespace dimts::subtitles

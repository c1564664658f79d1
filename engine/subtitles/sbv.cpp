// SBV and SubViewer 2: "0:00:01.000,0:00:02.500" on a line, the text below up to a blank line.
#include <algorithm>
#include <optional>

#include "engine/subtitles/formats.h"
#include "engine/subtitles/timing.h"

namespace dimts::subtitles {
namespace {

struct Times {
  TimePoint start, end;
};

/// A timing line holds two whole times with hours, a comma between them and nothing else.
std::optional<Times> parseTimes(std::string_view line) {
  const size_t comma = line.find(',');
  if (comma == std::string_view::npos || line.find_first_not_of("0123456789:.,- \t") != std::string_view::npos)
    return std::nullopt;
  std::string_view first = trimBlanks(line.substr(0, comma)), second = trimBlanks(line.substr(comma + 1));
  const auto whole = [](std::string_view time) { return time.find(':') != std::string_view::npos; };
  if (!whole(first) || !whole(second)) return std::nullopt;
  const auto start = takeTime(first), end = takeTime(second);
  if (!start || !end || !first.empty() || !second.empty()) return std::nullopt;
  return Times{*start, *end};
}

/// "a[br]b" in SubViewer 2 is two lines.
void addLine(Cue& cue, std::string_view line) {
  for (size_t at = 0; at <= line.size();) {
    const size_t end = std::min(line.find("[br]", at), line.size());
    const std::string_view part = trimBlanks(line.substr(at, end - at));
    if (!part.empty()) {
      if (!cue.rawText.empty()) cue.rawText.push_back('\n');
      cue.rawText += part;
    }
    at = end + 4;
  }
}

}  // namespace

bool looksLikeSbv(std::string_view text) {
  for (const std::string& line : splitLines(text)) {
    const std::string_view bare = trimBlanks(line);
    if (parseTimes(bare)) return true;
    if (parseTiming(bare)) return false;
  }
  return false;
}

SubtitleFile parseSbv(std::string_view text, const ParseHints&) {
  SubtitleFile file;
  file.format = "sbv";
  int64_t number = 0, strays = 0, firstStray = 0;
  bool open = false;  // a cue has begun: what follows is its text until the next time
  for (const std::string& line : splitLines(text)) {
    ++number;
    const std::string_view bare = trimBlanks(line);
    if (const auto times = parseTimes(bare)) {
      Cue cue;
      cue.startSeconds = times->start.seconds();
      cue.endSeconds = times->end.seconds();
      cue.lineNumber = number;
      if (cue.startSeconds < 0 || cue.endSeconds <= cue.startSeconds)
        file.warnings.push_back({"subtitle.bad_time", number, "The cue ends before it starts, or starts before 0."});
      file.cues.push_back(std::move(cue));
      open = true;
    } else if (open) {
      addLine(file.cues.back(), bare);
    } else if (!bare.empty() && strays++ == 0) {
      firstStray = number;
    }
  }
  if (strays > 0)
    file.warnings.push_back({"subtitle.not_cue", firstStray, std::to_string(strays) + " lines before the first cue."});
  if (!file.cues.empty() && file.cues.back().rawText.empty())
    file.warnings.push_back({"subtitle.truncated", number, "The file ends inside a cue."});
  return file;
}

}  // namespace dimts::subtitles

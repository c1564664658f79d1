// Roll-up captions: each new line is shown under the old one, with bridges of some milliseconds between. Each line
// stays once, from its first to its last showing as the newest line.
#include <algorithm>

#include "engine/subtitles/formats.h"

namespace dimts::subtitles {
namespace {

/// Without tags, for comparing.
std::string bare(std::string_view line) {
  std::string out;
  bool tag = false;
  for (const char c : line) {
    if (c == '<') tag = true;
    if (!tag) out.push_back(c);
    if (c == '>') tag = false;
  }
  return std::string(trimBlanks(out));
}

std::vector<std::string> linesOf(const Cue& cue) {
  std::vector<std::string> lines;
  for (const std::string& line : splitLines(cue.rawText))
    if (!bare(line).empty()) lines.push_back(line);
  return lines;
}

bool repeats(const Cue& before, const Cue& cue) {
  if (cue.startSeconds - before.endSeconds > 0.2) return false;
  const auto old = linesOf(before), now = linesOf(cue);
  return !old.empty() && !now.empty() && bare(old.back()) == bare(now.front());
}

}  // namespace

void unrollCaptions(SubtitleFile& file) {
  size_t pairs = 0, bridges = 0;
  for (size_t i = 1; i < file.cues.size(); ++i) {
    pairs += repeats(file.cues[i - 1], file.cues[i]);
    const double length = file.cues[i].endSeconds - file.cues[i].startSeconds;
    bridges += length > 0 && length < 0.06;
  }
  const bool rolling = pairs >= 3 && pairs * 2 > file.cues.size() && bridges * 4 > file.cues.size();
  if (!rolling) return;
  std::vector<Cue> out;
  std::string last;
  for (Cue& cue : file.cues) {
    auto lines = linesOf(cue);
    while (!lines.empty() && bare(lines.front()) == last) lines.erase(lines.begin());
    if (lines.empty()) {
      if (!out.empty()) out.back().endSeconds = std::max(out.back().endSeconds, cue.endSeconds);
      continue;
    }
    last = bare(lines.back());
    cue.rawText.clear();
    for (const std::string& line : lines) cue.rawText += (cue.rawText.empty() ? "" : "\n") + line;
    if (!out.empty()) out.back().endSeconds = std::min(out.back().endSeconds, cue.startSeconds);
    out.push_back(std::move(cue));
  }
  file.warnings.push_back(
      {"subtitle.rollup", 0,
       std::to_string(file.cues.size()) + " rolling captions became " + std::to_string(out.size()) + "."});
  file.cues = std::move(out);
}

}  // namespace dimts::subtitles

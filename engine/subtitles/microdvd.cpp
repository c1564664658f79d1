// MicroDVD: "{25}{50}First|second" in frames of the film; the rate stands in the first cue, or the film knows it.
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>

#include "engine/subtitles/formats.h"

namespace dimts::subtitles {
namespace {

struct Row {
  int64_t firstFrame = 0;
  std::optional<int64_t> lastFrame;  ///< "{100}{}": until the next cue
  std::string_view text;
};

/// "{123}", "{-5}" or "{}" off the front; the number is missing in the last one.
bool takeFrame(std::string_view& line, std::optional<int64_t>& frame) {
  const size_t end = line.find('}');
  if (line.empty() || line.front() != '{' || end == std::string_view::npos || end > 12) return false;
  std::string_view digits = line.substr(1, end - 1);
  const bool negative = !digits.empty() && digits.front() == '-';
  if (negative) digits.remove_prefix(1);
  if (digits.find_first_not_of("0123456789") != std::string_view::npos || (negative && digits.empty())) return false;
  frame.reset();
  if (!digits.empty()) {
    int64_t value = 0;
    for (const char c : digits) value = value * 10 + (c - '0');
    frame = negative ? -value : value;
  }
  line.remove_prefix(end + 1);
  return true;
}

std::optional<Row> parseRow(std::string_view line) {
  std::optional<int64_t> first, last;
  if (!takeFrame(line, first) || !takeFrame(line, last) || !first) return std::nullopt;
  return Row{*first, last, trimBlanks(line)};
}

/// The first cue may say nothing but the rate: "{1}{1}23.976".
double headerRate(const Row& row) {
  if (row.firstFrame > 1 || row.lastFrame.value_or(2) > 1 || row.text.empty() || row.text.size() > 12) return 0;
  if (row.text.find_first_not_of("0123456789.,") != std::string_view::npos) return 0;
  std::string number(row.text);
  std::replace(number.begin(), number.end(), ',', '.');
  const double rate = std::strtod(number.c_str(), nullptr);
  return rate >= 5 && rate <= 300 ? rate : 0;
}

/// '|' ends a line; a '/' at its start is italics.
std::string lines(std::string_view text) {
  std::string out;
  for (size_t at = 0; at <= text.size();) {
    const size_t end = std::min(text.find('|', at), text.size());
    std::string_view line = trimBlanks(text.substr(at, end - at));
    if (line.starts_with('/')) line.remove_prefix(1);
    if (!out.empty() && !line.empty()) out.push_back('\n');
    out += line;
    at = end + 1;
  }
  return out;
}

/// "{100}{}" lasts until the next cue, at most five seconds.
void closeOpenEnds(SubtitleFile& file, const std::vector<bool>& open) {
  constexpr double kLongest = 5;
  for (size_t i = 0; i < file.cues.size(); ++i) {
    if (!open[i]) continue;
    Cue& cue = file.cues[i];
    cue.endSeconds = cue.startSeconds + kLongest;
    const bool followed = i + 1 < file.cues.size() && file.cues[i + 1].startSeconds > cue.startSeconds;
    if (followed) cue.endSeconds = std::min(cue.endSeconds, file.cues[i + 1].startSeconds);
  }
}

}  // namespace

bool looksLikeMicroDvd(std::string_view text) {
  int seen = 0;
  for (const std::string& line : splitLines(text.substr(0, 1 << 16))) {
    const std::string_view bare = trimBlanks(line);
    if (bare.empty()) continue;
    if (parseRow(bare)) return true;
    if (++seen == 5) break;
  }
  return false;
}

SubtitleFile parseMicroDvd(std::string_view text, const ParseHints& hints) {
  SubtitleFile file;
  file.format = "microdvd";
  double rate = 0;
  int64_t number = 0, strays = 0, firstStray = 0;
  std::vector<bool> open;
  for (const std::string& line : splitLines(text)) {
    ++number;
    const std::string_view bare = trimBlanks(line);
    const auto row = parseRow(bare);
    if (!row) {
      if (!bare.empty() && strays++ == 0) firstStray = number;
      continue;
    }
    if (file.cues.empty() && rate == 0 && (rate = headerRate(*row)) > 0) continue;
    Cue cue;
    cue.startSeconds = static_cast<double>(row->firstFrame);
    cue.endSeconds = static_cast<double>(row->lastFrame.value_or(row->firstFrame));
    cue.rawText = lines(row->text);
    cue.lineNumber = number;
    const bool wrong = row->firstFrame < 0 || (row->lastFrame && *row->lastFrame <= row->firstFrame);
    if (wrong)
      file.warnings.push_back({"subtitle.bad_time", number, "The cue ends before it starts, or starts before 0."});
    file.cues.push_back(std::move(cue));
    open.push_back(!row->lastFrame);
  }
  if (strays > 0)
    file.warnings.push_back(
        {"subtitle.not_cue", firstStray, std::to_string(strays) + " lines without frame numbers were left out."});
  if (rate == 0) rate = hints.framesPerSecond;
  file.needsFrameRate = rate <= 0;
  for (Cue& cue : file.cues) {
    cue.startSeconds /= rate > 0 ? rate : 1;
    cue.endSeconds /= rate > 0 ? rate : 1;
  }
  closeOpenEnds(file, open);
  return file;
}

}  // namespace dimts::subtitles

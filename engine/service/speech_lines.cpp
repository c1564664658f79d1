// Reading lines and cues for a batch, and its manifest as CSV (RFC 4180 quoting).
#include "engine/service/speech_lines.h"

#include <algorithm>
#include <cstdio>
#include <string_view>

#include "engine/core/files.h"
#include "engine/subtitles/clean.h"
#include "engine/subtitles/read.h"
#include "engine/text/unicode.h"

namespace dimts::service {
namespace {

constexpr int64_t kLargestTextFile = int64_t{64} << 20;
constexpr double kLongestTrackSeconds = 24 * 3600;

Error noLines(const std::string& path) {
  return {"speak.no_lines", path, "There is nothing to speak in this file.", "Choose a file with text in it."};
}

std::string quoted(const std::string& text) {
  if (text.find_first_of(",\"\n\r") == std::string::npos) return text;
  std::string out = "\"";
  for (const char c : text) out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + "\"";
}

std::string figure(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.3f", value);
  return text;
}

std::string whyNotSpoken(const subtitles::CleanCue& cue) {
  if (cue.dropReason == "hearing_impaired_only") return "Notes for the hard of hearing only.";
  if (cue.dropReason == "bad_time") return "Its times are wrong.";
  if (cue.dropReason == "lyric") return "Sung, not spoken.";
  if (cue.dropReason == "advert") return "An advertisement of the subtitles' maker.";
  return "There is no text to speak.";
}

}  // namespace

Result<std::vector<SpeechLine>> readTextLines(const std::string& path) {
  DIMTS_TRY_ASSIGN(const std::string bytes, core::readFile(path, kLargestTextFile));
  std::vector<SpeechLine> lines;
  int64_t number = 0;
  std::string_view rest = bytes;
  if (rest.starts_with("\xEF\xBB\xBF")) rest.remove_prefix(3);
  while (!rest.empty()) {
    const size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(rest.size(), end + 1));
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.find_first_not_of(" \t") == std::string_view::npos) continue;
    if (!text::isValidUtf8(line) || line.find('\0') != std::string_view::npos)
      return Error{"speak.not_text", path, "Line " + std::to_string(number) + " is not UTF-8 text.",
                   "Save the file as UTF-8 in a text editor."};
    SpeechLine one;
    one.number = static_cast<int64_t>(lines.size()) + 1;
    one.line = number;
    one.text = line;
    lines.push_back(std::move(one));
  }
  if (lines.empty()) return noLines(path);
  return lines;
}

Result<std::vector<SpeechLine>> readCueLines(const std::string& path, const std::string& language) {
  subtitles::ReadOptions options;
  options.language = language;
  DIMTS_TRY_ASSIGN(const subtitles::SubtitleFile file, subtitles::readSubtitles(path, options));
  subtitles::CleaningRules rules;
  rules.dropTwoSpeakers = false;  // one voice says both
  const auto cleaned = subtitles::cleanAll(file.cues, rules);
  std::vector<SpeechLine> lines;
  for (size_t i = 0; i < file.cues.size(); ++i) {
    SpeechLine one;
    one.number = static_cast<int64_t>(i) + 1;
    one.line = file.cues[i].lineNumber;
    one.text = cleaned[i].text;
    one.startSeconds = file.cues[i].startSeconds;
    one.endSeconds = file.cues[i].endSeconds;
    if (!cleaned[i].dropReason.empty() || one.text.empty()) {
      one.problem = whyNotSpoken(cleaned[i]);
      one.problemCode = cleaned[i].dropReason.empty() ? "no_text" : cleaned[i].dropReason;
    }
    if (one.problem.empty() && !(one.startSeconds >= 0 && one.startSeconds <= kLongestTrackSeconds))
      return Error{"speak.long_track", path,
                   "The cue in line " + std::to_string(one.line) + " begins at " + std::to_string(one.startSeconds) + " seconds.",
                   "A track is at most 24 hours long: check the times of the subtitles."};
    lines.push_back(std::move(one));
  }
  if (std::all_of(lines.begin(), lines.end(), [](const SpeechLine& one) { return !one.problem.empty(); })) return noLines(path);
  return lines;
}

Status writeManifest(const std::string& path, const std::vector<SpeechLine>& lines, bool cues) {
  std::string csv = cues ? "number,line,file,start,end,spoken_at,seconds,speed,late,overrun,text,left_out,problem\n"
                         : "number,line,file,seconds,text,left_out,problem\n";
  for (const SpeechLine& one : lines) {
    csv += std::to_string(one.number) + "," + std::to_string(one.line) + "," + quoted(one.file) + ",";
    if (cues) csv += figure(one.startSeconds) + "," + figure(one.endSeconds) + "," + figure(one.spokenAtSeconds) + ",";
    csv += figure(one.seconds) + ",";
    if (cues) csv += figure(one.speed) + "," + figure(one.lateSeconds) + "," + figure(one.overrunSeconds) + ",";
    csv += quoted(one.text) + "," + quoted(one.leftOut) + "," + quoted(one.problem) + "\n";
  }
  return core::writeFileAtomically(path, csv);
}

}  // namespace dimts::service

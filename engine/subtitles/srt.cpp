// SubRip, tolerantly: a timing line starts a cue; a number straight before one is its index; all else is text.
#include <algorithm>
#include <cstdio>
#include <optional>

#include "engine/subtitles/formats.h"
#include "engine/subtitles/timing.h"

namespace dimts::subtitles {
namespace {

constexpr double kFramesPerSecondWhenUnknown = 25;

struct Row {
  std::string text;  ///< trimmed
  std::optional<TimingLine> timing;
  bool badTiming = false;
  bool isIndex = false;
  bool startsCue() const { return timing || badTiming; }
};

/// "12", "-3", "0007", "12.0", "#4": the number, or nothing.
std::optional<int64_t> indexNumber(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (text.starts_with('#') || text.starts_with('-')) text.remove_prefix(1);
  if (text.ends_with(".0")) text.remove_suffix(2);
  if (text.empty() || text.size() > 9) return std::nullopt;
  int64_t value = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

std::vector<Row> readRows(std::string_view text) {
  std::vector<Row> rows;
  for (const std::string& line : splitLines(text)) {
    Row row;
    row.text = trimBlanks(line);
    row.timing = parseTiming(row.text);
    row.badTiming = !row.timing && looksLikeBadTiming(row.text);
    rows.push_back(std::move(row));
  }
  return rows;
}

/// Words before most timing lines, each on a line of its own after a blank one, are names of the cues and not text.
bool indexesAreWords(const std::vector<Row>& rows) {
  size_t timings = 0, words = 0;
  for (size_t i = 0; i < rows.size(); ++i) {
    if (!rows[i].startsCue()) continue;
    ++timings;
    const bool alone =
        i >= 1 && !rows[i - 1].text.empty() && !rows[i - 1].startsCue() && (i == 1 || rows[i - 2].text.empty());
    if (alone && !indexNumber(rows[i - 1].text)) ++words;
  }
  return words > 0 && words * 2 > timings;
}

void markIndexes(std::vector<Row>& rows) {
  const bool words = indexesAreWords(rows);
  int64_t last = 0;
  bool any = false;
  for (size_t i = 0; i < rows.size(); ++i) {
    if (!rows[i].startsCue() || i == 0) continue;
    size_t before = i - 1;
    while (before > 0 && rows[before].text.empty()) --before;
    Row& row = rows[before];
    if (row.startsCue() || row.text.empty()) continue;
    const auto number = indexNumber(row.text);
    const bool direct = before == i - 1;
    const bool afterBlank = before == 0 || rows[before - 1].text.empty();
    // Blank lines may stand between an index and its time, but then only the next number is believed.
    row.isIndex =
        number ? direct || (any && afterBlank && *number == last + 1) : direct && afterBlank && (words || !any);
    if (number && row.isIndex) last = *number;
    any = true;
  }
}

/// An index, or an index and half a time, at the very end: the file was cut off there.
bool dropCutOffTail(std::vector<Row>& rows) {
  while (!rows.empty() && rows.back().text.empty()) rows.pop_back();
  size_t end = rows.size();
  const auto isFragment = [](const std::string& text) {
    return !text.empty() && text.find(':') != std::string::npos &&
           text.find_first_not_of("0123456789:,.-> ") == std::string::npos;
  };
  if (end >= 2 && !rows[end - 1].timing && isFragment(rows[end - 1].text) && indexNumber(rows[end - 2].text)) {
    rows.resize(end - 2);
    return true;
  }
  int64_t last = 0;
  for (const Row& row : rows)
    if (row.isIndex) last = indexNumber(row.text).value_or(last);
  const bool loneIndex =
      end >= 2 && last > 0 && rows[end - 2].text.empty() && indexNumber(rows[end - 1].text) == last + 1;
  if (loneIndex) rows.pop_back();
  return loneIndex;
}

/// Two digits, never above 30, in every time of a longer file: frames, not hundredths.
bool fractionsAreFrames(const std::vector<Row>& rows) {
  int points = 0, highest = 0;
  for (const Row& row : rows) {
    if (!row.timing) continue;
    for (const TimePoint& point : {row.timing->start, row.timing->end}) {
      if (point.fractionDigits != 2) return false;
      highest = std::max(highest, point.fraction);
      ++points;
    }
  }
  return points >= 20 && highest <= 30;
}

bool isKnownRest(const std::string& rest) {
  if (rest.empty()) return true;
  for (const char* known : {"X1:", "X:", "align", "position", "line", "size", "region", "vertical"})
    if (rest.find(known) != std::string::npos) return true;
  return false;
}

void closeCue(SubtitleFile& file, std::optional<Cue>& cue, std::vector<std::string>& body) {
  if (!cue) return;
  while (!body.empty() && body.back().empty()) body.pop_back();
  for (const std::string& line : body) {
    if (line.empty()) continue;
    if (!cue->rawText.empty()) cue->rawText.push_back('\n');
    cue->rawText += line;
  }
  body.clear();
  file.cues.push_back(std::move(*cue));
  cue.reset();
}

void startCue(SubtitleFile& file, std::optional<Cue>& cue, const Row& row, int64_t line, double framesPerSecond) {
  cue.emplace();
  cue->lineNumber = line;
  if (!row.timing) {
    cue->startSeconds = cue->endSeconds = -1;
    file.warnings.push_back({"subtitle.bad_time", line, "This time cannot be read: " + row.text});
    return;
  }
  cue->startSeconds = row.timing->start.seconds(framesPerSecond);
  cue->endSeconds = row.timing->end.seconds(framesPerSecond);
  if (cue->startSeconds < 0 || cue->endSeconds <= cue->startSeconds)
    file.warnings.push_back({"subtitle.bad_time", line, "The cue ends before it starts, or starts before 0."});
  if (isKnownRest(row.timing->rest))
    cue->region = row.timing->rest;
  else
    file.warnings.push_back({"subtitle.not_cue", line, "Left out behind the time: " + row.timing->rest});
}

}  // namespace

bool looksLikeSrt(std::string_view text) {
  for (const std::string& line : splitLines(text))
    if (parseTiming(line) || looksLikeBadTiming(line)) return true;
  return false;
}

SubtitleFile parseSrt(std::string_view text, const ParseHints& hints) {
  SubtitleFile file;
  file.format = "srt";
  std::vector<Row> rows = readRows(text);
  markIndexes(rows);
  const bool cutOff = dropCutOffTail(rows);
  const bool frames = fractionsAreFrames(rows);
  const double rate = hints.framesPerSecond > 0 ? hints.framesPerSecond : kFramesPerSecondWhenUnknown;
  if (frames) {
    char detail[120];
    std::snprintf(detail, sizeof detail, "The last part of the times counts frames; %.6g a second are assumed.", rate);
    file.warnings.push_back({"subtitle.frames", 0, detail});
  }
  std::optional<Cue> cue;
  std::vector<std::string> body;
  int64_t strays = 0, firstStray = 0;
  for (size_t i = 0; i < rows.size(); ++i) {
    const Row& row = rows[i];
    const auto line = static_cast<int64_t>(i) + 1;
    if (row.startsCue()) {
      closeCue(file, cue, body);
      startCue(file, cue, row, line, frames ? rate : 0);
    } else if (cue && !row.isIndex) {
      body.push_back(row.text);
    } else if (!cue && !row.isIndex && !row.text.empty() && strays++ == 0) {
      firstStray = line;
    }
  }
  const bool emptyEnd = cue && std::all_of(body.begin(), body.end(), [](const auto& l) { return l.empty(); });
  closeCue(file, cue, body);
  if (strays > 0)
    file.warnings.push_back({"subtitle.not_cue", firstStray, std::to_string(strays) + " lines before the first cue."});
  if (cutOff || emptyEnd)
    file.warnings.push_back({"subtitle.truncated", static_cast<int64_t>(rows.size()), "The file ends inside a cue."});
  return file;
}

}  // namespace dimts::subtitles

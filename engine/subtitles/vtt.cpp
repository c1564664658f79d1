// WebVTT: header with its time map, notes, styles and regions left out, cues with names, settings and voices.
#include <algorithm>
#include <optional>

#include "engine/subtitles/formats.h"
#include "engine/subtitles/timing.h"

namespace dimts::subtitles {
namespace {

/// "X-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000": seconds that are added to every cue; 90000 ticks a second.
std::optional<double> timeMapSeconds(std::string_view line) {
  constexpr std::string_view kKey = "X-TIMESTAMP-MAP=", kLocal = "LOCAL:", kTicks = "MPEGTS:";
  if (!line.starts_with(kKey)) return std::nullopt;
  const size_t local = line.find(kLocal), ticks = line.find(kTicks);
  if (local == std::string_view::npos || ticks == std::string_view::npos) return std::nullopt;
  std::string_view localText = line.substr(local + kLocal.size());
  localText = localText.substr(0, localText.find(','));
  const auto localTime = takeTime(localText);
  double count = 0;
  for (size_t i = ticks + kTicks.size(); i < line.size() && line[i] >= '0' && line[i] <= '9'; ++i)
    count = count * 10 + (line[i] - '0');
  return count / 90000.0 - (localTime ? localTime->seconds() : 0);
}

bool startsSkippedBlock(std::string_view line) {
  for (const std::string_view word : {"NOTE", "STYLE", "REGION"})
    if (line == word || (line.starts_with(word) && (line[word.size()] == ' ' || line[word.size()] == '\t')))
      return true;
  return false;
}

/// Name in the first "<v Name>" or "<v.class Name>".
std::string voiceOf(std::string_view text) {
  for (size_t at = text.find("<v"); at != std::string_view::npos; at = text.find("<v", at + 2)) {
    const size_t end = text.find('>', at);
    if (end == std::string_view::npos) return {};
    const std::string_view inside = text.substr(at + 2, end - at - 2);
    if (inside.empty() || (inside.front() != ' ' && inside.front() != '.' && inside.front() != '\t')) continue;
    const size_t space = inside.find_first_of(" \t");
    if (space != std::string_view::npos) return std::string(trimBlanks(inside.substr(space)));
  }
  return {};
}

class Parser {
 public:
  Parser(std::string_view text, const ParseHints& hints) : lines_(splitLines(text)), hints_(hints) {
    file_.format = "vtt";
  }

  SubtitleFile run() {
    readHeader();
    while (next_ < lines_.size()) readBlock();
    for (Cue& cue : file_.cues) {
      cue.speakerHint = voiceOf(cue.rawText);
      if (cue.startSeconds == -1 && cue.endSeconds == -1) continue;
      cue.startSeconds += shiftSeconds_;
      cue.endSeconds += shiftSeconds_;
    }
    if (!file_.cues.empty() && file_.cues.back().rawText.empty())
      file_.warnings.push_back(
          {"subtitle.truncated", static_cast<int64_t>(lines_.size()), "The file ends inside a cue."});
    return std::move(file_);
  }

 private:
  std::string_view line(size_t i) const { return trimBlanks(lines_[i]); }
  bool startsCue(size_t i) const { return parseTiming(line(i)) || looksLikeBadTiming(line(i)); }

  void readHeader() {
    while (next_ < lines_.size() && line(next_).empty()) ++next_;
    for (; next_ < lines_.size() && !line(next_).empty() && !startsCue(next_); ++next_)
      if (const auto shift = timeMapSeconds(line(next_))) moveBy(*shift);
  }

  /// The map counts on the clock of the transport stream, which need not begin at nought and starts anew after 26.5 h.
  void moveBy(double seconds) {
    constexpr double kClockSeconds = 8589934592.0 / 90000;
    shiftSeconds_ = seconds - hints_.originSeconds;
    if (shiftSeconds_ < -kClockSeconds / 2) shiftSeconds_ += kClockSeconds;
  }

  void readBlock() {
    while (next_ < lines_.size() && line(next_).empty()) ++next_;
    if (next_ >= lines_.size()) return;
    if (startsSkippedBlock(line(next_)) && !startsCue(next_)) return skipBlock();
    if (startsCue(next_)) return readCue();
    const bool named = next_ + 1 < lines_.size() && startsCue(next_ + 1);
    if (named) {
      ++next_;
      return readCue();
    }
    if (const auto shift = timeMapSeconds(line(next_)))
      moveBy(*shift);
    else if (!file_.cues.empty())
      return continueCue();
    else
      file_.warnings.push_back({"subtitle.not_cue", static_cast<int64_t>(next_) + 1, "A block without a time."});
    skipBlock();
  }

  void skipBlock() {
    while (next_ < lines_.size() && !line(next_).empty()) ++next_;
  }

  /// Text after a blank line inside a cue: kept with the cue, and said.
  void continueCue() {
    file_.warnings.push_back(
        {"subtitle.not_cue", static_cast<int64_t>(next_) + 1, "Text behind a blank line was added to the cue before."});
    readText(file_.cues.back());
  }

  void readCue() {
    Cue cue;
    cue.lineNumber = static_cast<int64_t>(next_) + 1;
    const auto timing = parseTiming(line(next_));
    cue.startSeconds = timing ? timing->start.seconds() : -1;
    cue.endSeconds = timing ? timing->end.seconds() : -1;
    if (timing) cue.region = timing->rest;
    if (cue.startSeconds < 0 || cue.endSeconds <= cue.startSeconds)
      file_.warnings.push_back({"subtitle.bad_time", cue.lineNumber, "This time cannot be used: " + lines_[next_]});
    ++next_;
    readText(cue);
    file_.cues.push_back(std::move(cue));
  }

  void readText(Cue& cue) {
    // Only a line of nothing at all ends the text; rolling captions hold lines of one space.
    for (; next_ < lines_.size() && !lines_[next_].empty() && !startsCue(next_); ++next_) {
      if (line(next_).empty()) continue;
      const bool nameOfNext = next_ + 1 < lines_.size() && startsCue(next_ + 1) &&
                              line(next_).find_first_not_of("0123456789") == std::string_view::npos;
      if (nameOfNext) continue;
      if (!cue.rawText.empty()) cue.rawText.push_back('\n');
      cue.rawText += line(next_);
    }
  }

  std::vector<std::string> lines_;
  const ParseHints& hints_;
  size_t next_ = 0;
  double shiftSeconds_ = 0;
  SubtitleFile file_;
};

}  // namespace

bool looksLikeVtt(std::string_view text) {
  while (!text.empty() && (text.front() == '\n' || text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  return text.starts_with("WEBVTT");
}

SubtitleFile parseVtt(std::string_view text, const ParseHints& hints) { return Parser(text, hints).run(); }

}  // namespace dimts::subtitles

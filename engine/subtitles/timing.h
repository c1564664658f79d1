// The line that says when a cue is shown, in every spelling found in the wild; private to this room.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dimts::subtitles {

struct TimePoint {
  double wholeSeconds = 0;  ///< without the fraction; keeps the sign in `negative`
  int fraction = 0, fractionDigits = 0;
  bool negative = false;

  /// The fraction counts frames when `framesPerSecond` > 0, else it is decimal.
  double seconds(double framesPerSecond = 0) const;
};

struct TimingLine {
  TimePoint start, end;
  std::string rest;  ///< what follows the times: positions, settings or junk
};

/// "00:00:01,000 --> 00:00:02,000" and its kin: other separators, arrows, missing parts. Nothing when this is no timing
/// line.
std::optional<TimingLine> parseTiming(std::string_view line);

/// True for a line that has an arrow between things that look like times but is none that can be read.
bool looksLikeBadTiming(std::string_view line);

/// One time alone ("00:00:10.000"). Moves `text` behind it.
std::optional<TimePoint> takeTime(std::string_view& text);

}  // namespace dimts::subtitles

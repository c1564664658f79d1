// Films with subtitle streams inside: a film made before is copied packet by packet, with streams added to it; and MP4
// files whose edit lists say what a test wants.
#pragma once

#include <string>
#include <vector>

namespace dimts::test {

struct StreamCue {
  double startSeconds, endSeconds;  ///< on the container's clock
  std::string payload;              ///< as the container stores it
  std::string settings{};           ///< of a WebVTT cue
};

struct AddedStream {
  std::string codec;  ///< FFmpeg's name: "subrip", "ass", "webvtt", "mov_text", "hdmv_pgs_subtitle", …
  std::vector<StreamCue> cues;
  std::string language{}, title{}, header{};
  bool isDefault = false, isForced = false, isForHearingImpaired = false;
};

/// Writes `target` (container by its ending) with everything of `source` and the streams behind it; every time of the
/// source is moved by `shiftSeconds`. Throws when it cannot.
void addStreams(const std::string& source, const std::string& target, const std::vector<AddedStream>& streams,
                double shiftSeconds = 0);

/// The text as 3GPP timed text.
std::string timedText(const std::string& utf8);

struct Edit {
  double durationSeconds;   ///< on the presentation
  double mediaTimeSeconds;  ///< from where in the track; negative: nothing is shown
};

/// Replaces the edit list of the only text track of an MP4 file whose index stands at its end.
void setTextEditList(const std::string& path, const std::vector<Edit>& edits);

}  // namespace dimts::test

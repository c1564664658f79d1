// Subtitle files to cues; the format is found by the content, not by the file name.
#pragma once

#include <string>
#include <string_view>

#include "engine/api/result.h"
#include "engine/subtitles/cue.h"

namespace dimts::subtitles {

struct ReadOptions {
  std::string encoding;        ///< empty: found out
  double framesPerSecond = 0;  ///< of the film, for files that count frames and do not say; 0: not known
  double originSeconds = 0;    ///< the film's clock at its start (MPEG-TS), for VTT's X-TIMESTAMP-MAP
  std::string language{};      ///< of the text ("am"), where known: what it cannot be written in is not guessed
  bool unroll = true;          ///< rolling captions: every line once
};

/// Errors: "subtitle.missing", "subtitle.unreadable", "subtitle.empty", "subtitle.binary", "subtitle.encoding",
/// "subtitle.no_cues", "subtitle.frame_rate" (times count frames and nobody knows how many make a second).
Result<SubtitleFile> readSubtitles(const std::string& path, const ReadOptions& options = {});

/// The same from memory; `subject` names the file in errors.
Result<SubtitleFile> parseSubtitles(std::string_view bytes, const std::string& subject,
                                    const ReadOptions& options = {});

/// Order of time, cues of one time, rolling captions: what every source of cues goes through at its end.
void settleCues(SubtitleFile& file, const ReadOptions& options);

/// The SRT text of cues, for the demo, tests and export.
std::string writeSrt(const std::vector<Cue>& cues);

}  // namespace dimts::subtitles

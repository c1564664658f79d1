// One subtitle cue as read from a file, and what was odd about the file.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace dimts::subtitles {

struct Cue {
  double startSeconds = 0, endSeconds = 0;  ///< as written (VTT's X-TIMESTAMP-MAP applied); may be bad, see clean()
  std::string rawText;                      ///< UTF-8, lines joined by '\n', tags still inside
  std::string speakerHint;                  ///< from VTT <v Name>, the Name of ASS, the agent of TTML; may be empty
  int64_t lineNumber = 0;                   ///< of the timing line, from 1; of an embedded stream: number of the cue
  std::string region{};                     ///< place or style on the screen, as the format says it; may be empty
};

/// Something tolerated. Codes: "subtitle.encoding_guessed", "subtitle.truncated", "subtitle.bad_time",
/// "subtitle.unsorted", "subtitle.rollup", "subtitle.frames", "subtitle.not_cue", "subtitle.merged".
struct Warning {
  std::string code;
  int64_t lineNumber = 0;  ///< 0: the whole file
  std::string detail;
};

struct SubtitleFile {
  std::string format;     ///< "srt", "vtt", "ass", "sbv", "microdvd", "ttml"
  std::string encoding;   ///< "UTF-8", "UTF-16LE", "windows-1254", …
  std::vector<Cue> cues;  ///< in order of time
  std::vector<Warning> warnings;
  bool needsFrameRate = false;      ///< times count frames and nobody said how many make a second
  double encodingConfidence = 1.0;  ///< below 1 when the code page was guessed
};

}  // namespace dimts::subtitles

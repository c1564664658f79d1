// What a batch speaks: the lines of a text file or the cues of a subtitle file; and the list of what became of them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/api/result.h"

namespace dimts::service {

/// One line or cue, with what became of it.
struct SpeechLine {
  int64_t number = 0;   ///< from 1, of lines that are not empty, or of cues
  int64_t line = 0;     ///< in the file, from 1
  std::string text;
  double startSeconds = 0, endSeconds = 0;  ///< of a cue
  std::string file;     ///< name of its sound file; empty: none
  double spokenAtSeconds = 0, seconds = 0, speed = 1;
  double lateSeconds = 0, overrunSeconds = 0;  ///< begins after its time; runs beyond the beginning of the next
  std::string leftOut, problem;                ///< problem: why it was not spoken
  std::string problemCode;                     ///< a reason of cleaning ("lyric"), or the code of an error
};

/// Empty lines are left out. Errors: "file.missing", "file.read", "file.too_large" (over 64 MiB), "speak.not_text" (a
/// line that is not UTF-8), "speak.no_lines".
Result<std::vector<SpeechLine>> readTextLines(const std::string& path);

/// Cleaned by the usual rules; cues without speakable text have a problem ("Notes for the hard of hearing only"). Errors:
/// those of reading subtitles, "speak.no_lines", "speak.long_track" (a time beyond 24 hours).
Result<std::vector<SpeechLine>> readCueLines(const std::string& path, const std::string& language);

/// A table for spreadsheets: number, line, file, seconds, text, left_out, problem; with cues also their times. Errors:
/// "file.write", "disk.full".
Status writeManifest(const std::string& path, const std::vector<SpeechLine>& lines, bool cues);

}  // namespace dimts::service

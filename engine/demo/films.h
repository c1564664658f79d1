// Films with subtitles and known cut points for the demo and for tests: joined from recorded prompts that a Debian
// package carries, or spoken by espeak-ng when that package is not there.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "engine/api/job.h"
#include "engine/api/result.h"

namespace dimts::demo {

/// One prompt with its sound.
struct Prompt {
  std::string id, text, path;  ///< path of the sound file
};

struct FilmRequest {
  std::string outDir;  ///< is made; gets <name>.mkv, <name>.srt and <name>-truth.json
  std::string name = "film";
  double minutes = 20;  ///< the film is at least this long when the recordings last
  std::string recordingsDir = "/usr/share/asterisk/sounds";
  std::string transcripts = "/usr/share/doc/asterisk-core-sounds-en/core-sounds-en.txt.gz";
};

struct FilmFiles {
  std::string film, subtitles, truth;  ///< absolute paths
  std::string source;                  ///< "recordings" or "espeak-ng"
  bool synthetic = false;              ///< spoken by a program, not by a person
  std::string language;                ///< "en", "am"
  std::string licence;                 ///< of the recordings
  double seconds = 0;
  int64_t cues = 0;
  std::string note;  ///< English, for the log: why espeak-ng, why shorter than asked; may be empty
};

/// Seconds made and seconds wanted.
using FilmProgress = std::function<void(double doneSeconds, double totalSeconds)>;

/// The recorded prompts with words, in an order that mixes them but is always the same; tones and prompts with
/// bracketed notes are left out. Error: "demo.no_recordings" with the packages to install.
Result<std::vector<Prompt>> findPrompts(const FilmRequest& request);

/// An English film from the recorded prompts, or from espeak-ng speech when they are not there (`synthetic`, `note`).
/// Finished files of an earlier call with the same request are used again.
/// Errors: "demo.no_speech" (neither is there), "job.stopped", those of media and file writing.
Result<FilmFiles> makeEnglishFilm(const FilmRequest& request, JobControl* control = nullptr,
                                  const FilmProgress& progress = {});

/// A short Amharic film (well under a minute) by the espeak-ng voice "am"; `minutes` and the recordings are not used.
/// Errors: "demo.no_speech", "job.stopped", those of media and file writing.
Result<FilmFiles> makeAmharicFilm(const FilmRequest& request, JobControl* control = nullptr,
                                  const FilmProgress& progress = {});

}  // namespace dimts::demo

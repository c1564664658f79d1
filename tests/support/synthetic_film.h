// Films with known cut points for tests: bursts of tone instead of speech, silence between, and the SRT that goes with
// them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/media/film_writer.h"

namespace dimts::test {

struct FilmCue {
  double startSeconds = 0, endSeconds = 0;
  std::string text;
  double toneHz = 300;  ///< tells the cues apart in the sound
};

struct SyntheticFilm {
  std::string mediaPath, subtitlePath;
  std::vector<FilmCue> cues;  ///< the truth
  double seconds = 0;
  int sampleRate = 16000;
};

struct FilmPlan {
  double seconds = 30;
  double cueSeconds = 1.5, gapSeconds = 0.5;  ///< every third cue is half as long again
  std::vector<std::string> texts;             ///< repeated with a number when there are more cues; empty: English lines
  int sampleRate = 16000;
  uint64_t seed = 1;
};

/// Cues that fill the film, none crossing its end.
std::vector<FilmCue> planCues(const FilmPlan& plan);
/// Sound of the cues: each a tone of its own frequency with hard edges (5 ms ramps) over faint noise.
std::vector<int16_t> makeSound(const std::vector<FilmCue>& cues, double seconds, int sampleRate, uint64_t seed = 1);
/// SRT text of the cues, in milliseconds.
std::string makeSrt(const std::vector<FilmCue>& cues);
/// Small picture and FLAC sound: made many times faster than AAC. MKV only.
media::FilmOptions quickFilm();
/// Writes <dir>/<name> (container by its ending) and <dir>/<stem>.srt. Throws when it cannot.
SyntheticFilm makeFilm(const std::string& dir, const std::string& name, const FilmPlan& plan = {},
                       media::FilmOptions options = quickFilm());

}  // namespace dimts::test

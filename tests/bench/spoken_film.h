// Sound of made-up films for measurements: recorded prompts one after the other with known times, over noise and music.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/core/random.h"

namespace dimts::bench {

constexpr int kRate = 16000;

struct Voice {
  std::string text;
  std::vector<int16_t> samples;  ///< cut to the speech, without margins
};

/// The recorded prompts of the demo, in memory. Empty when they are not installed.
std::vector<Voice> loadVoices();

struct Utterance {
  size_t voice = 0;
  double start = 0, end = 0;  ///< seconds; of the speech itself
};

struct FilmSettings {
  double minutes = 25;
  double noiseDb = -90;  ///< dBFS of white noise; speech is at about -24
  double musicDb = -90;  ///< dBFS of music
  bool onlyBetween = false;  ///< music is faded down while somebody speaks
  double shortestGap = 0.3, meanGap = 1.2;
  uint64_t seed = 1;
};

struct SpokenFilm {
  std::vector<int16_t> sound;
  std::vector<Utterance> truth;
  double seconds() const { return static_cast<double>(sound.size()) / kRate; }
};

SpokenFilm makeSpokenFilm(const std::vector<Voice>& voices, const FilmSettings& settings);

/// Normal with mean 0 and deviation 1.
double gauss(core::Random& random);

}  // namespace dimts::bench

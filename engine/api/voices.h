// Voices that come with the program.
#pragma once

#include <limits>
#include <string>
#include <vector>

namespace dimts {

struct ShippedSpeaker {
  std::string name;      ///< as SpeechSettings::speaker takes it
  std::string language;  ///< BCP 47
  std::string sentence;  ///< something to say in it
};

/// `name` stands for `dir` wherever a voice is asked for.
struct ShippedVoice {
  std::string name, dir;
  std::string family, licence;
  std::vector<ShippedSpeaker> speakers;
  /// Of held-out English sentences, as spoken and as recorded; shares of words that a recogniser misses, and decibels.
  double wordError = std::numeric_limits<double>::quiet_NaN(), recordingsWordError = wordError, distortionDb = wordError;
};

}  // namespace dimts

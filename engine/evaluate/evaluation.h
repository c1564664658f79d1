// What an evaluation found: clips, checkpoints, their scores, and how it is written as JSON and as a page.
#pragma once

#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "engine/api/result.h"
#include "engine/evaluate/text_errors.h"

namespace dimts::evaluate {

inline constexpr double kNotMeasured = std::numeric_limits<double>::quiet_NaN();

/// One clip as a checkpoint spoke it. NaN: not measured.
struct SpokenClip {
  std::string file;                ///< WAV, relative to the run's folder
  double seconds = 0;
  double distortionDb = kNotMeasured, pitchCents = kNotMeasured, voicingErrorShare = kNotMeasured;
  double durationRatio = kNotMeasured;    ///< spoken / recorded
  double levelDifferenceDb = kNotMeasured;
  double realTimeFactor = kNotMeasured;   ///< seconds of computing per second of speech
  double likeness = kNotMeasured;
  std::string understood;
  ErrorCount words, characters;
};

struct RecordedClip {
  int64_t id = 0;
  std::string text, speaker, file;
  double seconds = 0;
  std::string understood;
  ErrorCount words, characters;
};

struct EvaluatedCheckpoint {
  int64_t step = 0;
  bool best = false;                      ///< by the validation score
  double validation = kNotMeasured;       ///< held-out loss at that step
  std::vector<SpokenClip> clips;          ///< one for each of Evaluation::clips, unless there is a problem
  std::string problem;                    ///< why it cannot be used
  std::string reason;                     ///< of its place
};

struct Evaluation {
  std::string project, run, language, made;
  int64_t heldOutClips = 0;               ///< of which `clips` were taken
  std::vector<std::string> speakers;      ///< whose clips alone were to be taken; empty: everybody's
  std::vector<RecordedClip> clips;
  std::vector<std::pair<int64_t, std::string>> leftOut;  ///< clips that cannot be spoken, with the reason
  std::vector<EvaluatedCheckpoint> checkpoints;          ///< the best first
  std::string recogniserNote;             ///< why there are no word errors; empty when there are
  std::string likenessNote;               ///< why there is no likeness of speakers; empty when there is
  double recordingsLikeness = kNotMeasured;
};

/// Means over the clips (real-time factor: median; word and character error: of all words together).
struct Scores {
  double distortionDb = kNotMeasured, distortionError = kNotMeasured;  ///< mean and its standard error
  double pitchCents = kNotMeasured, voicingErrorShare = kNotMeasured, durationRatio = kNotMeasured;
  double levelDifferenceDb = kNotMeasured, realTimeFactor = kNotMeasured, likeness = kNotMeasured;
  double wordError = kNotMeasured, characterError = kNotMeasured;
};
/// The voicing errors and cents of the clips are weighted alike.
Scores scoresOf(const EvaluatedCheckpoint& checkpoint);
/// The recordings' own errors, kNotMeasured without a recogniser.
ErrorCount recordingsWords(const Evaluation& evaluation);
ErrorCount recordingsCharacters(const Evaluation& evaluation);

/// Puts the checkpoints in order and fills their reasons (see rank()).
void putInOrder(Evaluation& evaluation);

/// Name, method and limits of each score, for people.
struct ScoreDescription {
  const char* key;
  const char* name;
  const char* method;
  const char* limits;
};
const std::vector<ScoreDescription>& scoreDescriptions();

/// evaluation.json, two spaces deep; scores that were not measured are null.
std::string toJson(const Evaluation& evaluation);

/// One page without anything from outside but the sounds, whose links begin with `runLink` ("" or "../runs/a/", already
/// encoded for a link).
std::string toPage(const Evaluation& evaluation, const std::string& runLink);

/// A path as part of a link: everything but letters, figures and -._~/ becomes %XX.
std::string linkOf(const std::string& path);

}  // namespace dimts::evaluate

// Judging voices: what was measured on held-out clips, and what listeners answered without knowing which voice they heard.
#pragma once

#include <cmath>
#include <compare>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace dimts {

/// Who speaks: a saved state of a run, or the recordings themselves (run empty, step -1).
struct ListenedVoice {
  std::string run;
  int64_t step = -1;

  bool isRecording() const { return run.empty(); }
  auto operator<=>(const ListenedVoice&) const = default;
};

/// One sound that listeners can be asked about.
struct ListeningSound {
  ListenedVoice voice;
  std::string text;
  std::string path;   ///< absolute, of a WAV
};

/// One answer: which of two was better, or how good one was.
struct ListeningAnswer {
  enum class Choice { First, Second, Same };

  std::string time;   ///< UTC; set when it is stored
  std::string text;
  ListenedVoice first, second;  ///< of a rating only the first
  Choice choice = Choice::Same;
  int rating = 0;     ///< 1 (bad) to 5 (excellent); 0: two were compared
};

/// All comparisons of two voices. The share and its bounds are of those answers that preferred one.
struct ListeningComparison {
  ListenedVoice first, second;
  int64_t firstBetter = 0, secondBetter = 0, same = 0;
  double share = 0, low = 0, high = 1;  ///< that preferred the first; 95 % by Wilson's score interval (1927)
  double chance = 1;                    ///< of so clear a result or a clearer one from coin tosses (two-sided sign test)
};

/// The mean opinion score of one voice (ITU-T P.800's five points).
struct ListeningScore {
  ListenedVoice voice;
  int64_t answers = 0;
  double mean = 0, low = 1, high = 5;   ///< 95 % by Student's t, within 1 and 5; of one answer everything is possible
};

struct ListeningResults {
  std::vector<ListeningComparison> comparisons;  ///< most answers first
  std::vector<ListeningScore> scores;            ///< highest mean first
};

/// A saved state as it was measured on held-out clips. Not a number: not measured.
struct MeasuredState {
  int64_t step = 0;
  std::string reason;    ///< of its place, one English sentence
  std::string problem;   ///< why it cannot be used; else empty
  double distortionDb = std::numeric_limits<double>::quiet_NaN();
  double pitchCents = distortionDb, durationRatio = distortionDb, realTimeFactor = distortionDb;
  double wordError = distortionDb, likeness = distortionDb;
};

/// The last evaluation of a run.
struct MeasuredRun {
  std::string run, made;   ///< made: UTC
  std::string page;        ///< its report; empty when it was written elsewhere
  int64_t clips = 0;
  std::vector<MeasuredState> states;   ///< the best first
  double recordingsWordError = std::numeric_limits<double>::quiet_NaN(), recordingsLikeness = recordingsWordError;
};

}  // namespace dimts

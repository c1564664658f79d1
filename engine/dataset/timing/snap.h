// Cuts in pauses near the times of the cues: a cue says about when, the sound says exactly when.
#pragma once

#include <vector>

#include "engine/dataset/timing/correlation.h"

namespace dimts::dataset {

/// Where one cue's speech begins and ends, and how much of the sound around belongs to nobody.
struct Cut {
  double start = 0, end = 0;              ///< seconds
  double quietBefore = 0, quietAfter = 0;  ///< of the pause outside the cut; 0 where speech runs on
  bool startFound = false, endFound = false;  ///< in a pause; else the time of the cue
  bool runsOn = false;                    ///< no pause and no valley parts this one from the next
};

/// One cut per cue, none overlapping another. Cues in order of time and not overlapping. Looks for a pause from 0.6 s
/// before to 0.4 s after each start and from 0.8 s before to 0.6 s after each end; of two neighbours together, so that
/// none takes what is the other's. Where the sound around has no pauses the cue's own times stay.
std::vector<Cut> snapToPauses(const std::vector<TimedSpan>& cues, const SpeechTrack& track);

/// Stretches of at least 60 ms without speech, in order: under the noise floor of the 10 s around plus 6 dB or 30 % of
/// the way up to the loud frames.
std::vector<TimedSpan> findPauses(const SpeechTrack& track);

}  // namespace dimts::dataset

// The options "timing.*": how cues are laid on the sound, cut, joined and split.
#pragma once

#include <string>

namespace dimts::dataset {

struct TimingOptions {
  std::string sync = "auto";     ///< "auto"; "off": as written; "manual": by offset and ratio below, without judging
  double offsetSeconds = 0, ratio = 1;
  double rangeSeconds = 120;     ///< offsets that are looked at, both ways
  bool snap = true;              ///< cut in pauses near the cues' times
  std::string join = "needed";   ///< "off"; "needed": where speech runs on or a cue is too short; "sentences": also
                                 ///< where a sentence goes on in the next cue
  double joinGapSeconds = 0.6, joinLongestSeconds = 12;
  bool split = true;             ///< two speakers in one cue, and cues too long, at a pause that fits the text
};

}  // namespace dimts::dataset

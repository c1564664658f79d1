// Whether subtitles belong to a film: cues beyond its end, cues in silence, cues that ignore where speech is.
#pragma once

#include <string>
#include <vector>

#include "engine/api/result.h"
#include "engine/dataset/tables.h"

namespace dimts::dataset {

/// How well the cues lie on the loud parts, against all other offsets up to ±120 s.
struct FitScore {
  bool measurable = false;       ///< enough cues, enough sound, enough pauses between the cues
  double here = 0;               ///< best z-score within ±0.5 s
  double best = 0;               ///< best z-score of all offsets
  double bestOffsetSeconds = 0;  ///< the cues should be this much later
};

FitScore scoreFit(const std::vector<NewClip>& clips, const std::vector<float>& levels);

/// Errors: "import.wrong_film", "import.out_of_sync". `path` names the subtitles.
Status checkFit(const std::vector<NewClip>& clips, const std::vector<float>& levels, const std::string& path);

}  // namespace dimts::dataset

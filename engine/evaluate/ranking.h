// The order of checkpoints by their scores on the same clips, with the reason in plain words.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace dimts::evaluate {

/// What the order is made of. NaN stands for what was not measured.
struct RankedScores {
  int64_t step = 0;
  std::vector<double> distortions;  ///< dB of each clip, the same clips for all; empty: the checkpoint cannot be used
  double wordError = 0;             ///< 0…, NaN without a recogniser
  std::string problem;              ///< why it cannot be used
};

struct Place {
  size_t index = 0;     ///< in the list that was given
  std::string reason;   ///< one English sentence
};

/// Lowest mean mel-cepstral distortion first. Checkpoints whose distance from the first of the rest, clip by clip, is
/// under twice its standard error (paired differences; with one clip: equal only when the same) count as equal to it and
/// are ordered by the recogniser's word error, then by distortion, then the later step. `recordingsWordError` is said
/// beside each word error; NaN when there was no recogniser. Checkpoints that cannot be used come last.
std::vector<Place> rank(const std::vector<RankedScores>& all, double recordingsWordError);

/// The rule in one English sentence, for reports.
const char* rankingRule();

double meanOf(const std::vector<double>& values);   ///< without NaN; NaN when nothing is left
double medianOf(std::vector<double> values);        ///< the same

}  // namespace dimts::evaluate

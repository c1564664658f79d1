// Where the offset between subtitles and film changes: something was cut out or put in, as advertisements are.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/dataset/timing/correlation.h"

namespace dimts::dataset {

/// A run of cues with one offset.
struct OffsetRun {
  size_t firstCue = 0, lastCue = 0;  ///< one past the end
  double offsetSeconds = 0;
};

/// The best sequence of offsets within the correlator's range when every change costs as much as `changeCostCues` cues
/// that fit give; offsets in steps of 50 ms. Changes of less than `leastStepSeconds` are none. Cues in order of time.
/// The model is that of alass (Kaegi, 2019): one penalty per change, the optimum by dynamic programming.
std::vector<OffsetRun> findRuns(const Correlator& correlator, const std::vector<TimedSpan>& cues,
                                double changeCostCues = 16, double leastStepSeconds = 0.4);

}  // namespace dimts::dataset

// What is left after one offset: blocks that lie elsewhere, a steady drift, and the last tenths of a second.
#pragma once

#include <optional>
#include <vector>

#include "engine/dataset/timing/correlation.h"

namespace dimts::dataset {

/// Five minutes of cues and where they would fit better, within ±3 s.
struct BlockLag {
  double fromSeconds = 0, toSeconds = 0;
  double lagSeconds = 0;
  double z = 0;  ///< of that lag among ±30 s
  size_t cues = 0;
};
std::vector<BlockLag> blockLags(const Correlator& correlator, const std::vector<TimedSpan>& cues);

/// lag = at + slope * (time - middleSeconds).
struct DriftLine {
  double at = 0, slope = 0, slopeError = 0, middleSeconds = 0;
  double residual = 0;  ///< median distance from the line, seconds
  size_t points = 0;
};
/// Robust line through the blocks; nothing for fewer than three that are sure of their lag.
std::optional<DriftLine> blockDrift(const std::vector<BlockLag>& blocks);
/// Robust line through the distances from the starts of cues to the beginnings of speech within ±0.6 s: cues stay on
/// after the speech but start with it. Nothing for fewer than 15 such cues.
std::optional<DriftLine> onsetDrift(const SpeechTrack& track, const std::vector<TimedSpan>& cues);

}  // namespace dimts::dataset

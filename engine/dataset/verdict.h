// Figures for people: how the kept clips are spread, and whether they are enough for a voice.
#pragma once

#include <vector>

#include "engine/api/dataset.h"

namespace dimts::dataset {

/// Fills the three histograms from the kept clips.
void fillHistograms(const std::vector<ClipInfo>& kept, DatasetStats& stats);

/// By the seconds that are trained on, and with what stands against them: rare letters, several speakers, nothing held
/// out. `stats` is complete but for its verdict.
DatasetVerdict judgeAmount(const DatasetStats& stats);

}  // namespace dimts::dataset

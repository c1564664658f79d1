// The options "quality.*" and what they say of a clip; a pure function of what was measured.
#pragma once

#include <string>
#include <vector>

#include "engine/api/dataset.h"

namespace dimts::dataset {

/// A limit of 0 is off. A clip over a "reject" limit is dropped for the reason given; the others only get a mark.
struct GateOptions {
  double leastSnrDb = 15, goodSnrDb = 20;           ///< "noisy": both estimates under the first; mark under the second
  double mostClippedPercent = 0.01;                 ///< "clipped"; any run of three is a mark
  double leastBandwidthHz = 0, goodBandwidthHz = 7000;  ///< "narrow_band"
  double longestPauseSeconds = 3, goodPauseSeconds = 0.8;  ///< "long_pause"
  double mostDcPercent = 1, longestTailSeconds = 0.5;      ///< marks only
  bool rejectDuplicates = true;                     ///< "duplicate_sound"
  bool rejectRateOutliers = false;                  ///< "rate_outlier"
  bool rejectSpeakerOutliers = false;               ///< "speaker_outlier"
  bool rejectMusic = true;                          ///< "music"
  bool rejectNotSpeech = false;                     ///< "not_speech"
};

/// The first gate that the clip fails, as a reason; empty: none. Clips that were not measured fail none.
std::string failedGate(const ClipQuality& quality, const GateOptions& gates);
/// True for the reasons that failedGate() gives.
bool isGateReason(const std::string& reason);
/// Fills marks and badness from the figures; marks of other origin ("rate_outlier", "duplicate_text",
/// "duplicate_sound", "music", "not_speech", "speaker_outlier") stay.
void markClip(ClipQuality& quality, const GateOptions& gates);

}  // namespace dimts::dataset

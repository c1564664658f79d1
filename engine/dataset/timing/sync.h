// Lays subtitles on their film: offset, frame-rate ratio, breaks and drift, and the verdict whether that can be
// trusted.
#pragma once

#include <vector>

#include "engine/api/dataset.h"
#include "engine/dataset/timing/correlation.h"

namespace dimts::dataset {

enum class SyncVerdict {
  Fits,        ///< the cues lie where speech is
  Corrected,   ///< they do after the correction, beyond doubt
  CannotTell,  ///< too few cues, too little sound or too few pauses to judge by; nothing is corrected
  Elsewhere,   ///< they seem to fit elsewhere, but not beyond doubt: the user decides; nothing is corrected
  Wrong        ///< enough to judge by, and they follow the speech nowhere
};

struct SyncOptions {
  double rangeSeconds = 120;
  double leastZ = 5, leastQ = 1.4;     ///< for anything automatic
  double leastCueSeconds = 600;        ///< from the first cue to the last, for a correction
  double ratioLeadZ = 4, ratioLeadQ = 0.5;  ///< what a ratio must be better by than none
};

struct SyncResult {
  SyncVerdict verdict = SyncVerdict::CannotTell;
  /// timing.verdict is set; ratio, offset and pieces are those to apply (1, 0 and none unless Corrected).
  SourceTiming timing;
};

/// `cues` in order of time. Half a second for a film of two hours.
SyncResult findSync(const std::vector<TimedSpan>& cues, const SpeechTrack& track, const SyncOptions& options = {});

/// 1, the ratios of 23.976, 24 and 25 pictures a second, and their inverses.
const std::vector<double>& frameRateRatios();

/// Where a time of the subtitle file lies in the film.
double laidOn(const SourceTiming& timing, double seconds);
/// False where the timing of that place in the subtitle file could not be made sure.
bool isSure(const SourceTiming& timing, double seconds);
/// The same for a place in the film.
bool isSureInFilm(const SourceTiming& timing, double seconds);

}  // namespace dimts::dataset

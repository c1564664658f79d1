// Sound without any text, cut at its pauses: clips that wait for somebody to say what is said in them.
#pragma once

#include <vector>

#include "engine/dataset/importer.h"
#include "engine/dataset/tables.h"
#include "engine/dataset/timing/correlation.h"
#include "engine/dataset/timing/speech_track.h"

namespace dimts::dataset {

/// Stretches of sound in which somebody speaks, parted where nobody does for `pauseSeconds`; their edges lie where the
/// pauses begin and end.
std::vector<TimedSpan> speechBetweenPauses(const SpeechTrack& track, double pauseSeconds);

/// One clip per stretch between pauses of options.slicePauseSeconds; what is longer than the longest slice is parted at
/// its longest pause inside, what is shorter than options.shortestSeconds goes to a neighbour within sliceJoinSeconds.
/// All have the reason "no_text", or "too_short" and "too_long" where that did not help; padded by
/// options.paddingSeconds, never past the middle of a pause.
std::vector<NewClip> sliceAtSilence(const SpeechTrack& track, int64_t samples, int sampleRate, const ImportOptions& options);

}  // namespace dimts::dataset

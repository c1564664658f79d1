// From cues to clips: where each is cut, and why a cue is left out.
#pragma once

#include <vector>

#include "engine/dataset/importer.h"
#include "engine/dataset/tables.h"
#include "engine/dataset/timing/correlation.h"
#include "engine/dataset/timing/speech_track.h"
#include "engine/subtitles/cue.h"

namespace dimts::dataset {

struct SoundFacts {
  int64_t samples = 0;
  int sampleRate = 0;
  const SpeechTrack& track;
  const SourceTiming& timing;  ///< how the cues were laid on the sound
};

/// One clip per cue, in the same order; a cue that is split gives two or more. The cuts lie in pauses near the cue's
/// times (timing/snap.h), padded by options.paddingSeconds on each side but never past the middle of the gap to the
/// neighbour's cut, nor of the pause, nor the ends of the sound. Where speech runs on from one cue to the next they
/// become one clip, the second left as "joined". Reasons: those of subtitles::clean(), then "beyond_end", "duplicate",
/// "overlap", "timing_unsure", "joined", "runs_on", "too_short", "too_long", "too_fast", "too_slow", "silent".
std::vector<NewClip> planClips(const std::vector<subtitles::Cue>& cues, const SoundFacts& sound,
                               const ImportOptions& options);

/// The first of the import's limits that a text said from span.start to span.end breaks: "too_short", "too_long",
/// "too_fast", "too_slow", "silent"; empty: none.
const char* brokenLimit(const std::string& text, const TimedSpan& span, const SpeechTrack& track,
                        const ImportOptions& options);

}  // namespace dimts::dataset

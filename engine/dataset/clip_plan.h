// From cues to clips: where each is cut, and why a cue is left out.
#pragma once

#include <vector>

#include "engine/dataset/importer.h"
#include "engine/dataset/tables.h"
#include "engine/subtitles/cue.h"

namespace dimts::dataset {

struct SoundFacts {
  int64_t samples = 0;
  int sampleRate = 0;
  const std::vector<float>& levels;  ///< LevelMeter::levels()
};

/// One clip per cue, in the same order. A clip is the cue's time, padded by options.paddingSeconds on each side but
/// never past the middle of the gap to the neighbour nor the ends of the sound. Reasons: those of subtitles::clean(),
/// then "beyond_end", "duplicate", "overlap", "too_short", "too_long", "too_fast", "too_slow", "silent".
std::vector<NewClip> planClips(const std::vector<subtitles::Cue>& cues, const SoundFacts& sound,
                               const ImportOptions& options);

}  // namespace dimts::dataset

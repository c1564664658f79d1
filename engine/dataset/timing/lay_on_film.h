// Moves the cues of a subtitle file to where they belong in the film, or says why that is left to the user.
#pragma once

#include <string>
#include <vector>

#include "engine/api/dataset.h"
#include "engine/dataset/timing/speech_track.h"
#include "engine/dataset/timing/timing_options.h"
#include "engine/subtitles/clean.h"

namespace dimts::dataset {

/// Changes the times of `cues` and returns on what evidence. `path` names the subtitles in errors.
/// Errors: "import.wrong_film" (enough to judge by, and the cues follow the speech nowhere), "import.out_of_sync"
/// (they seem to fit elsewhere, but not surely enough to move them).
Result<SourceTiming> layOnFilm(std::vector<subtitles::Cue>& cues, const SpeechTrack& track,
                               const TimingOptions& options, const subtitles::CleaningRules& rules,
                               const std::string& path);

/// One plain sentence in English for people.
std::string describeTiming(const SourceTiming& timing);

}  // namespace dimts::dataset

// Which clips and which checkpoints an evaluation takes.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/api/job.h"
#include "engine/dataset/clip_set.h"
#include "engine/service/run_config.h"
#include "engine/tokenizer/tokenizer.h"

namespace dimts::service {

struct HeldOutClips {
  std::vector<size_t> chosen;     ///< indices into the set, by source and time
  int64_t heldOut = 0;            ///< clips of the wished speakers, of which they were chosen
  std::vector<std::pair<int64_t, std::string>> leftOut;  ///< clip ids that the voice cannot speak, with the reason
};

/// Whose clips, and how many.
struct HeldOutWish {
  int64_t clips = 1;
  std::vector<std::string> speakers = {};  ///< empty: everybody's
};

/// Clips that the voice can speak, spread evenly over those of the wished speakers: the same ones for the same set. Errors:
/// "evaluate.no_clips", "evaluate.no_speaker" (with those there are).
Result<HeldOutClips> chooseHeldOut(const dataset::ClipSet& set, const HeldOutWish& wish, const RunConfig& config,
                                   const tokenizer::Tokenizer& tokenizer);

/// The number of a speaker in the run; 0 in a voice of one speaker; negative when the run does not know the name.
int64_t speakerNumber(const RunConfig& config, const std::string& speaker);

/// Words "best", "last", "all" and steps as checkpoints in the order of their steps, each once. Errors:
/// "run.no_checkpoint" (with those there are).
Result<std::vector<CheckpointInfo>> chooseCheckpoints(const std::string& projectDir, const std::string& run,
                                                      const std::vector<std::string>& words);

}  // namespace dimts::service

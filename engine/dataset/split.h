// Which clips are held out for validation: whole blocks of time, so that neighbours in a scene stay on one side.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/dataset/tables.h"

namespace dimts::dataset {

struct SplitOptions {
  double share = 0.05;  ///< of the blocks, at least one; 0: no validation
  double blockSeconds = 60;
  double guardSeconds = 5;   ///< clips nearer than this to the edge of a block stay in training
  int64_t fewestClips = 20;  ///< held out from long sources where a tenth of the blocks has so many
  int64_t mostClips = 200;
  uint64_t seed = 0;
};

/// Sets `split` of all clips of one source, dropped ones too (they may be restored). Depends on nothing but the
/// arguments. A source of fewer than ten blocks holds out its last tenth instead; one with fewer than five usable clips
/// nothing.
void assignSplit(std::vector<NewClip>& clips, double seconds, int sampleRate, const std::string& contentHash,
                 const SplitOptions& options);

}  // namespace dimts::dataset

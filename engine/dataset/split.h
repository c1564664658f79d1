// Which clips are held out for validation: whole blocks of time or whole sources, so that neighbours in a scene stay on
// one side, of lengths like those that are trained on.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/dataset/tables.h"

namespace dimts::dataset {

struct SplitOptions {
  double share = 0.05;  ///< of the blocks, at least one; 0: no validation
  double blockSeconds = 60;
  double guardSeconds = 5;   ///< at both ends of a block that is held out: clips there go to neither set
  int64_t fewestClips = 20;  ///< held out from long sources where a tenth of the blocks has so many
  int64_t mostClips = 200;
  uint64_t seed = 0;
};

/// What is to be parted: a clip's place in its source.
struct SplitItem {
  double start = 0, end = 0;  ///< seconds
  bool usable = true;         ///< kept, and has sound
  Split split = Split::Train;
};

/// Sets `split` of all items of one source, dropped ones too (they may be restored). Depends on nothing but the
/// arguments. Of sixteen draws the one is taken whose held-out clips are most like the others in length. A source of
/// fewer than ten blocks holds out its last tenth instead, without a guard; one with fewer than five usable clips
/// nothing.
void splitByBlocks(std::vector<SplitItem>& items, double seconds, const std::string& contentHash,
                   const SplitOptions& options);

/// Whole sources by turns until the share of the speech is reached, at least one; of sixteen draws the one with the
/// likest lengths. `sources` has one entry per source, in the order of `hashes`. False with fewer than five sources.
bool splitBySources(std::vector<std::vector<SplitItem>>& sources, const std::vector<std::string>& hashes,
                    const SplitOptions& options);

/// splitByBlocks() for clips that are being imported.
void assignSplit(std::vector<NewClip>& clips, double seconds, int sampleRate, const std::string& contentHash,
                 const SplitOptions& options);

}  // namespace dimts::dataset

// The clips of a dataset parted anew into those to train on and those held out, and the proof that the two share nothing.
#pragma once

#include <string>
#include <vector>

#include "engine/api/dataset.h"
#include "engine/api/record.h"
#include "engine/api/result.h"
#include "engine/dataset/split.h"

namespace dimts::dataset {

/// What training and validation clips have in common.
struct SharedBySplits {
  std::vector<int64_t> sameText;     ///< validation clips
  std::vector<int64_t> overlapping;  ///< validation clips that share sound with a training clip
  double nearestSeconds = -1;        ///< between a training and a validation clip of one source; -1: no such pair
};
/// `kept` by source and time, as Dataset::clips() lists them.
SharedBySplits sharedBySplits(const std::vector<ClipInfo>& kept);

/// One edit, which undo takes back. `by` is "blocks" or "sources". {by, train_clips, train_seconds, validation_clips,
/// validation_seconds, neither_clips, train_median_seconds, validation_median_seconds, shared_texts, shared_sound,
/// nearest_seconds, changed}. Errors: those of openDataset, "dataset.no_clips", "split.unknown", "split.few_sources".
Result<Record> splitAnew(const std::string& projectDir, const std::string& by, const SplitOptions& options);

}  // namespace dimts::dataset

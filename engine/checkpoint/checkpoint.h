// A checkpoint is a folder with everything needed to go on: written aside, flushed, renamed, manifest last, verified on load.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/api/result.h"

namespace dimts::checkpoint {

using TensorMap = std::map<std::string, torch::Tensor>;

/// The content of <run>/checkpoints/step-00001200/: weights.safetensors, optimizer.safetensors, trainer.json,
/// average.safetensors where an average of the weights is kept, config.yaml, manifest.json (format version, step, score,
/// reason, sizes and SHA-256 of every file).
struct Checkpoint {
  int64_t step = 0;
  TensorMap weights;
  TensorMap optimizer;
  TensorMap average;         ///< EMA of some of the weights, by their names; empty when none is kept
  std::string trainerState;  ///< JSON text: epoch, loader position, learning rate, seed, best, seconds, fingerprints
  std::string configYaml;
};

struct CheckpointEntry {
  int64_t step = 0;
  std::string path;
  bool best = false;         ///< set by list(); not stored, since a later checkpoint may be better
  double score = 0;          ///< validation at that step, lower is better; NaN when none was taken
  std::string reason;
};

/// Writes `<folder>/step-%08d`; a checkpoint of the same step is replaced at one go. Tensors are on the CPU. Non-finite
/// weights or optimiser state are refused ("checkpoint.not_finite", names the tensor). Errors of the disk ("disk.full",
/// "file.write") leave every older checkpoint as it was and nothing half-written behind.
Status write(const std::string& folder, const Checkpoint&, const CheckpointEntry& entry);

/// Reads and verifies one checkpoint folder. Errors: "checkpoint.missing", "checkpoint.corrupt" (names the file),
/// "checkpoint.version" (made by a newer program).
Result<Checkpoint> read(const std::string& path);

/// Only the weights and the config, verified; for speaking and exporting. Where an average is kept, these are the averages.
Result<Checkpoint> readWeights(const std::string& path);

/// Size and SHA-256 of every file, without loading anything. Errors as for read().
Status verify(const std::string& path);

/// The newest checkpoint of a folder that verifies. Newer ones that do not are named in `passedOver`.
/// Error: "checkpoint.missing" when there is none, "checkpoint.corrupt" when there are but none verifies.
Result<Checkpoint> readNewest(const std::string& folder, std::vector<Error>* passedOver = nullptr);

/// Complete checkpoints (with a readable manifest and all files of the right size), oldest first. The one with the
/// lowest score is `best`; without any score the newest is. Left-over temporary folders are not listed.
std::vector<CheckpointEntry> list(const std::string& folder);

/// Removes all but the newest `keep` (at least 1) and the best, and left-overs of killed writers.
void retain(const std::string& folder, int64_t keep);

}  // namespace dimts::checkpoint

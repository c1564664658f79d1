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
/// config.yaml, manifest.json (format version, step, sizes and SHA-256 of every file).
struct Checkpoint {
  int64_t step = 0;
  TensorMap weights;
  TensorMap optimizer;
  std::string trainerState;  ///< JSON text: epoch, loader position, learning rate, seed, best, seconds, fingerprints
  std::string configYaml;
};

struct CheckpointEntry {
  int64_t step = 0;
  std::string path;
  bool best = false;
  double score = 0;          ///< NaN when none was taken
  std::string reason;
};

/// Writes `<folder>/step-%08d`. Tensors are copied to the CPU by the caller. Non-finite weights are refused
/// ("checkpoint.not_finite"). Errors of the disk leave every older checkpoint as it was.
Status write(const std::string& folder, const Checkpoint&, const CheckpointEntry& entry);

/// Reads and verifies one checkpoint folder. Errors: "checkpoint.missing", "checkpoint.corrupt" (names the file).
Result<Checkpoint> read(const std::string& path);

/// Only the weights and the config, verified; for speaking and exporting.
Result<Checkpoint> readWeights(const std::string& path);

/// Complete checkpoints (with a readable manifest), oldest first. Left-over temporary folders are not listed.
std::vector<CheckpointEntry> list(const std::string& folder);

/// Removes all but the newest `keep` and the best, and left-overs of killed writers.
void retain(const std::string& folder, int64_t keep);

}  // namespace dimts::checkpoint

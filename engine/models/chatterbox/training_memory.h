// How much memory a training step of T3 takes, by sizes alone: told before it is tried.
#pragma once

#include <cstdint>
#include <string>

#include "engine/models/chatterbox/t3_low_rank.h"
#include "engine/train/settings.h"

namespace dimts::models::chatterbox {

struct StepShape {
  int64_t rows = 1;             ///< clips of a micro-batch
  double secondsOfRow = 15;     ///< the longest clip
  bool recompute = true;        ///< gradient checkpointing
  bool halfActivations = false; ///< bf16 or fp16
  bool average = false;         ///< a running average of the weights is kept
  bool processor = false;       ///< trained on the processor, in the memory where checkpoints are copied to as well
  LowRankOptions lowRank;
  train::FreezeOptions freeze;
};

/// Bytes.
struct MemoryEstimate {
  int64_t weights = 0;      ///< what is always there: weights, the optimiser's two averages, the running average
  int64_t gradients = 0;    ///< of the weights that learn
  int64_t activations = 0;  ///< what the backward pass needs, and the scores of the heads
  int64_t saving = 0;       ///< copies for a checkpoint that is being written while training goes on; 0 on a graphics card
  int64_t total() const { return weights + gradients + activations + saving; }
};

/// Numbers in T3 by its sizes.
struct WeightCount {
  int64_t all = 0;
  int64_t inOptimizer = 0;  ///< learn, or are frozen later by name
  int64_t learned = 0;
};
/// `freeze` names that fit nothing freeze nothing here; the run refuses them itself.
WeightCount countWeights(const T3Config& config, const LowRankOptions& lowRank = {}, const train::FreezeOptions& freeze = {});

MemoryEstimate estimateMemory(const T3Config& config, const StepShape& shape);

}  // namespace dimts::models::chatterbox

// How much room a run takes by the sizes of its network alone: told before anything is tried.
#pragma once

#include <cstdint>
#include <string>

#include "engine/train/objective.h"
#include "engine/train/settings.h"

namespace dimts::train {

/// What decides the room besides the network.
struct SizeQuestion {
  OptimizerKind optimizer = OptimizerKind::AdamW;
  bool average = false;                ///< a running average of the weights is kept
  FreezeOptions freeze;
  std::string device, precision;       ///< as chosen: "cpu", "bf16"
};

/// Bytes.
struct TrainingSize {
  int64_t parameters = 0;     ///< numbers, not bytes
  int64_t network = 0;        ///< weights, gradients, the optimiser's averages, the running average
  int64_t checkpoint = 0;     ///< one saved state
  int64_t batch = -1;         ///< beside the network, for a step on the largest batch; -1: has to be measured
  int64_t wholeStepsFrom = 0; ///< at earlier steps a part of the network rests: they say little about the later ones
};

/// Counts the objective's tensors: float32, an optimiser's average or two for every parameter, gradients for those that
/// learn. `freeze` names that fit nothing freeze nothing here; the run refuses them itself.
TrainingSize sizeOf(Objective&, const SizeQuestion&);

/// Saved states that lie on the disk at the most: the newest, the best, and the one being written.
constexpr int64_t checkpointsAtMost(int64_t keepNewest) { return keepNewest + 2; }

}  // namespace dimts::train

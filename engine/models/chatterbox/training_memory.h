// How much memory a training step of T3 takes, by sizes alone: told before it is tried.
#pragma once

#include <cstdint>
#include <string>

#include "engine/models/chatterbox/t3_config.h"

namespace dimts::models::chatterbox {

struct StepShape {
  int64_t rows = 1;             ///< clips of a micro-batch
  double secondsOfRow = 15;     ///< the longest clip
  bool recompute = true;        ///< gradient checkpointing
  bool halfActivations = false; ///< bf16 or fp16
  bool average = false;         ///< a running average of the weights is kept
};

struct MemoryEstimate {
  int64_t weights = 0;       ///< bytes: weights, gradients, the optimiser's two averages
  int64_t activations = 0;   ///< bytes: what the backward pass needs, and the scores of the heads
  int64_t total() const { return weights + activations; }
};

/// Parameters of T3 by its sizes.
int64_t t3Parameters(const T3Config& config);
MemoryEstimate estimateMemory(const T3Config& config, const StepShape& shape);

/// Bytes that are free on "cpu" or "cuda:<n>"; 0 when nobody knows.
int64_t freeMemoryBytes(const std::string& device);

}  // namespace dimts::models::chatterbox

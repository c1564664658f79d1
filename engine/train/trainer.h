// The training loop, written once for every model family: micro-batches, optimisers, schedule, validation, samples,
// checkpoints, exact resume, and obeying stop, pause, save and speak at step boundaries.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "engine/api/job.h"
#include "engine/train/objective.h"

namespace dimts::train {

struct TrainerOptions {
  uint64_t seed = 1234;
  int64_t batchSize = 16;
  int64_t accumulation = 1;       ///< micro-batches per step; gradients are divided by the real count
  double learningRate = 2e-4;
  double beta1 = 0.8, beta2 = 0.99, epsilon = 1e-9, weightDecay = 0.01;  ///< VITS defaults (configs/ljs_base.json)
  double learningRateDecay = 0.999875;  ///< per epoch, exponential schedule
  double clipNorm = 0;            ///< per pass, global norm; 0 only measures
  int64_t validateEvery = 100;    ///< steps; 0: only at the end
  int64_t sampleEvery = 100;      ///< steps
  int64_t checkpointEvery = 500;  ///< steps
  double checkpointMinutes = 10;  ///< also save when this much time passed since the last save; 0: never
  int64_t keepCheckpoints = 3;    ///< newest ones kept; the best is always kept as well
  int64_t maxSteps = 0;           ///< 0: no limit
  int64_t maxEpochs = 0;
  double maxMinutes = 0;          ///< of training time in this call
  int loaderThreads = 1;
  int64_t prefetch = 3;
  std::string device = "cpu";     ///< resolved, "cpu" or "cuda:0"
  std::string precision = "fp32"; ///< resolved, read back in onFacts
};

/// What the family gives the trainer besides the objective.
struct TrainerInputs {
  Objective* objective = nullptr;
  const ExampleSource* training = nullptr;
  const ExampleSource* validation = nullptr;  ///< may be null or empty: then no validation and `best` is the newest
  std::string runDir;                         ///< checkpoints/, samples/, metrics.jsonl, run.json, log.txt live here
  std::string configYaml;                     ///< snapshot written into every checkpoint
  std::map<std::string, std::string> fingerprints;  ///< "tokenizer", "data", "config": resume refuses a mismatch
  /// Speaks all sample sentences with the current weights into `folder`; called with gradients off. May be empty.
  std::function<Result<std::vector<SampleInfo>>(int64_t step, const std::string& folder)> speak;
};

/// Blocking; exactly one outcome. With `resume` the newest checkpoint that verifies is loaded (falling back to older
/// ones, saying so). The summary has: steps, epochs, seconds, steps_per_second, first and last value of every loss,
/// validation score first/best/last, checkpoint path, skipped batches by reason, device, precision.
/// Errors: "train.no_examples", "train.not_finite", "train.nothing_trained", "train.no_checkpoint",
/// "train.checkpoint_mismatch", "memory.out", "disk.full", "train.worker".
Outcome train(const TrainerInputs&, const TrainerOptions&, bool resume, JobControl&, JobEvents&);

}  // namespace dimts::train

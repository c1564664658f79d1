// The training loop, written once for every model family: micro-batches, gates, optimisers, schedule, validation, samples,
// checkpoints, exact resume, and obeying stop, pause, save, speak and changes of settings at step boundaries.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "engine/api/job.h"
#include "engine/train/objective.h"
#include "engine/train/preflight.h"
#include "engine/train/schedule.h"
#include "engine/train/settings.h"

namespace dimts::train {

struct TrainerOptions {
  uint64_t seed = 1234;
  int64_t batchSize = 16;
  int64_t accumulation = 1;       ///< micro-batches per step; gradients are divided by the real count
  double learningRate = 2e-4;
  OptimizerOptions optimizer;
  ScheduleOptions schedule;
  ClipOptions clip;               ///< per pass
  ScalerOptions scaler;           ///< fp16 only
  GuardOptions guard;
  FreezeOptions freeze;
  EarlyStopOptions earlyStop;
  double averageDecay = 0;        ///< EMA of the last pass's weights, used to validate and to speak; 0: none
  int64_t validateEvery = 100;    ///< steps; 0: only at the end
  /// The first measurement comes before the first step: what was there before the training. Otherwise after it.
  bool measureBefore = true;
  int64_t validationClips = 64;   ///< measured at a time, spread over all that are kept aside; 0: all of them
  int64_t sampleEvery = 100;      ///< steps
  int64_t checkpointEvery = 500;  ///< steps
  double checkpointMinutes = 10;  ///< also save when this much time passed since the last save; 0: never
  int64_t keepCheckpoints = 3;    ///< newest ones kept; the best is always kept as well
  int64_t maxSteps = 0;           ///< 0: no limit
  int64_t maxEpochs = 0;
  double maxMinutes = 0;          ///< of training time in this call
  int64_t moreSteps = 0, moreEpochs = 0;  ///< resume only: a new limit so far beyond where the run stands
  int loaderThreads = 1;
  int64_t prefetch = 3;
  std::string device = "cpu";     ///< resolved, "cpu" or "cuda:0"
  std::string precision = "fp32"; ///< resolved: "fp32", "bf16" or "fp16"; read back in onFacts
  bool preflight = true;          ///< tries everything on one clip and the longest batch before the first step
  bool profile = true;            ///< measures where the time goes
  bool eventFiles = true;         ///< TensorBoard files beside the run's own curves
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
  /// Pictures for the event files, made after `speak`. May be empty.
  std::function<std::vector<Picture>(const std::vector<SampleInfo>&)> pictures;
  /// What only the family can check before a run: vocabulary sizes, a voice exported, opened and spoken with. `folder` is
  /// empty and removed afterwards. May be empty.
  std::function<std::vector<PreflightCheck>(const std::string& folder)> moreChecks;
};

/// Blocking; exactly one outcome. With `resume` the newest checkpoint that verifies is loaded (falling back to older
/// ones, saying so). The summary has: steps, epochs, seconds, steps_per_second, first and last value of every loss,
/// validation score first/best/last, checkpoint path, skipped batches and errors by kind, clips processed, device,
/// precision, changes made while it ran, health findings and the time by stage.
/// Errors: "train.no_examples", "train.bad_setting", "train.freeze", "train.precision", "train.run_exists",
/// "train.no_checkpoint", "train.checkpoint_mismatch", "train.at_end", "train.preflight", "disk.space", "train.not_finite",
/// "train.too_many_errors", "train.zero_loss", "train.no_gradient", "train.dead_part", "train.implausible_speed",
/// "train.nothing_trained", "memory.out", "disk.full".
Outcome train(const TrainerInputs&, const TrainerOptions&, bool resume, JobControl&, JobEvents&);

}  // namespace dimts::train

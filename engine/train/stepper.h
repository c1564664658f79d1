// One optimisation step: every pass over every micro-batch, gradients, update; what was not finite is skipped and named.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/api/result.h"
#include "engine/train/loader.h"
#include "engine/train/meters.h"
#include "engine/train/objective.h"
#include "engine/train/optimizer.h"

namespace dimts::train {

struct StepperOptions {
  uint64_t seed = 0;
  double clipNorm = 0;
  AdamWOptions adamW;
  torch::Device device = torch::kCPU;
  bool bfloat16 = false;  ///< autocast of the losses' computation
};

/// Counts skipped batches and says when there are too many: 5 steps in a row, or more than 20 % of the last 50.
class FiniteWatch {
 public:
  struct Skip {
    std::string pass;
    std::vector<int64_t> clipIds;
    torch::Tensor found;  ///< 1 where the pass was skipped; undefined when that is already known
  };
  void endStep(int64_t step, std::vector<Skip> skips);
  /// Reads what is still on the device. The error is "train.not_finite" naming steps, passes and clips.
  std::optional<Error> resolve();
  int64_t skippedBatches() const { return skippedBatches_; }
  const std::map<std::string, int64_t>& skippedByPass() const { return skippedByPass_; }
  /// Lines for the log about skips since the last call.
  std::vector<std::string> takeLines();

 private:
  struct Pending {
    int64_t step = 0;
    std::vector<Skip> skips;
  };
  std::optional<Error> judge() const;
  std::vector<Pending> pending_;
  std::deque<bool> window_;
  int64_t inRow_ = 0, skippedBatches_ = 0;
  std::map<std::string, int64_t> skippedByPass_;
  std::deque<std::string> recent_;
  std::vector<std::string> lines_;
};

class Stepper {
 public:
  Stepper(Objective&, const StepperOptions&);

  /// Trains on these batches. `step` is the number of steps before this one. Passes that were stepped before an
  /// exception (out of memory) are not repeated when the same step is called again with smaller micro-batches.
  void run(const StepBatches&, int64_t step, double learningRate, Meters&);
  /// Frees gradients and kept graphs after an exception.
  void release();
  bool inMiddleOfStep() const { return passesDone_ > 0; }

  FiniteWatch& watch() { return watch_; }
  int64_t updates() const { return updates_; }  ///< updates of any pass that were asked for in this process

  std::map<std::string, torch::Tensor> optimizerState() const;
  Status loadOptimizerState(const std::map<std::string, torch::Tensor>&);
  void optimizersTo(torch::Device);
  const std::vector<Pass>& passes() const { return passes_; }

 private:
  void runPass(size_t pass, const std::vector<Batch>&, int64_t step, double learningRate, Meters&);
  int64_t accumulate(size_t pass, const std::vector<Batch>&, int64_t step, Meters&);
  void update(size_t pass, int64_t backwards, double learningRate, const std::vector<Batch>&, Meters&);
  LossTerms lossOf(size_t pass, const Batch&, const StepContext&);

  Objective& objective_;
  StepperOptions options_;
  std::vector<Pass> passes_;
  std::vector<FusedAdamW> optimizers_;
  FiniteWatch watch_;
  std::vector<FiniteWatch::Skip> skips_;
  size_t passesDone_ = 0;
  int64_t updates_ = 0;
};

/// True for CUDA's and the CPU allocator's "out of memory", and std::bad_alloc.
bool isOutOfMemory(const std::exception&);
/// The message without torch's own back trace.
std::string plainMessage(const std::exception&);

}  // namespace dimts::train

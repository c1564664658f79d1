// One optimisation step: every pass over every micro-batch, gates, gradients, update; what was left out is reported.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/api/result.h"
#include "engine/train/copy_stream.h"
#include "engine/train/gradients.h"
#include "engine/train/guard.h"
#include "engine/train/kept_memory.h"
#include "engine/train/loader.h"
#include "engine/train/meters.h"
#include "engine/train/objective.h"
#include "engine/train/optimizer.h"
#include "engine/train/profiler.h"
#include "engine/train/settings.h"

namespace dimts::train {

struct StepperOptions {
  uint64_t seed = 0;
  OptimizerOptions optimizer;
  ClipOptions clip;
  ScalerOptions scaler;
  GuardOptions guard;
  FreezeOptions freeze;
  Precision precision = Precision::Float32;
  double averageDecay = 0;  ///< of the weights of the last pass; 0: no average is kept
  torch::Device device = torch::kCPU;
};

/// What may be another one at each step.
struct StepSettings {
  int64_t step = 0;  ///< steps before this one
  double learningRate = 0;
  std::map<std::string, double> lossWeights;  ///< over those of the objective, by term
};

/// The numbers of one step, read from the device.
struct StepReport {
  struct Pass {
    std::string name;
    double loss = 0, norm = 0;  ///< mean over the micro-batches trained on; NaN when there was none
    double scale = 1;           ///< of the gradient scaler after the step
    bool updated = false;
  };
  int64_t step = 0;
  int64_t clips = 0;  ///< rows whose gradient was used by the last pass
  std::vector<Pass> passes;
  std::vector<Skip> skips;
  std::string badOperation;  ///< the first operation that was not finite, when that is looked for
  /// Anything was skipped that is no ordinary search for the loss scale.
  bool bad() const;
};

class Stepper {
 public:
  /// Error "train.freeze".
  static Result<std::unique_ptr<Stepper>> make(Objective&, const StepperOptions&);

  /// Trains on these batches. Passes that were stepped before an exception (out of memory) are not repeated when the
  /// same step is called again with smaller micro-batches.
  void run(const StepBatches&, const StepSettings&, Meters&, Profiler*);
  /// Frees gradients and kept graphs after an exception.
  void release();
  bool inMiddleOfStep() const { return passesDone_ > 0; }

  /// Reports of the steps since the last call, in order; one read for all. Also moves the outlier gates on.
  std::vector<StepReport> takeReports();
  int64_t pendingReports() const { return static_cast<int64_t>(pending_.size()); }

  std::map<std::string, torch::Tensor> optimizerState() const;  ///< with the state of the scalers
  Status loadOptimizerState(const std::map<std::string, torch::Tensor>&);
  std::map<std::string, std::vector<double>> gateState() const;
  void loadGateState(const std::map<std::string, std::vector<double>>&);
  /// To be called when something else wrote into the weights: frozen rows and the average begin from them.
  void weightsWereLoaded();
  void to(torch::Device);

  WeightAverage* average() { return average_ ? &*average_ : nullptr; }
  const Freezer& freezer() const { return freezer_; }
  const std::vector<Pass>& passes() const { return passes_; }
  const std::map<std::string, double>& lossWeightsInUse() const { return weightsInUse_; }
  void setWeightDecay(double decay);
  /// Also ends loss scaling.
  void computeInFloat32();
  Precision precision() const { return options_.precision; }
  /// Parameters that should learn but never got a gradient other than 0. Passes that rested all the time are not asked.
  std::vector<std::string> neverMoved() const;

 private:
  struct PendingPass {
    StepReport::Pass numbers;
    torch::Tensor packed;  // loss, norm, skip, overflow, scale; undefined when there was no update
    double lossLimit = 0, normLimit = 0;
    std::vector<int64_t> clipIds;
  };
  struct Pending {
    StepReport report;
    std::vector<PendingPass> passes;
  };
  struct Sums {
    int64_t backwards = 0, rows = 0;
    torch::Tensor loss;
  };

  Stepper(Objective&, const StepperOptions&);
  void runPass(size_t pass, const std::vector<Batch>&, const StepSettings&, Meters&);
  Sums accumulate(size_t pass, const std::vector<Batch>&, const StepSettings&, Meters&);
  bool isWorthABackward(size_t pass, const torch::Tensor& total, const Batch&);
  bool backward(size_t pass, const torch::Tensor& total, const Batch&);
  void update(size_t pass, const Sums&, double learningRate, const std::vector<Batch>&, Meters&);
  LossTerms lossOf(size_t pass, const Batch&, const StepContext&);
  bool isTrainable(size_t pass) const;
  void resolve(PendingPass&, const float* numbers, StepReport&);

  KeptMemory keptMemory_;
  Objective& objective_;
  StepperOptions options_;
  CopyStream copies_;
  std::vector<Pass> passes_;
  std::vector<FusedOptimizer> optimizers_;
  std::vector<GradientScaler> scalers_;  // none without fp16
  std::vector<OutlierGate> lossGates_, normGates_;
  std::vector<bool> worked_;  ///< by pass: it did not rest at every step
  Freezer freezer_;
  std::optional<WeightAverage> average_;
  std::map<std::string, double> weightsInUse_;
  Profiler* profiler_ = nullptr;
  Pending current_;
  std::vector<Pending> pending_;
  size_t passesDone_ = 0;
};

/// True for CUDA's and the CPU allocator's "out of memory", and std::bad_alloc.
bool isOutOfMemory(const std::exception&);
/// The message without torch's own back trace.
std::string plainMessage(const std::exception&);

}  // namespace dimts::train

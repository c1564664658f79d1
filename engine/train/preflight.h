// A few real steps on one clip before a run: what would fail after a night fails in the first seconds. Also the self-test.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "engine/api/record.h"
#include "engine/api/result.h"
#include "engine/checkpoint/checkpoint.h"
#include "engine/train/objective.h"
#include "engine/train/settings.h"

namespace dimts::train {

struct PreflightCheck {
  std::string name;    ///< "losses are finite"
  bool ok = true;
  std::string detail;
};

/// A picture for event files and reports.
struct Picture {
  std::string name;    ///< "mel/0"
  int64_t width = 0, height = 0;
  std::string png;     ///< the file's bytes
};

struct PreflightOptions {
  int steps = 8;  ///< at the most; fewer where all that is asked for is seen before
  double learningRate = 1e-3;
  OptimizerOptions optimizer{OptimizerKind::AdamW, 0.9, 0.999, 1e-8, 0.01, 0.9};
  /// That of the run. Float16 is tried in full: without a scaled loss its gradients could vanish.
  Precision precision = Precision::Float32;
  bool scoreMustFall = true;  ///< only sure for weights that are not trained yet
  uint64_t seed = 1;
};

struct PreflightResult {
  std::vector<PreflightCheck> checks;
  double secondsOfStep = 0;   ///< the quickest of the steps, all passes
};

/// Forward, backward and update of every pass on `batch` (on the objective's device): losses finite and not 0, a gradient
/// in every trainable parameter, every one of them moved, and the score lower at the end. The weights are left changed:
/// keep them with StateKeeper. `goOn` is asked before each step; when it says no, there are fewer checks.
PreflightResult trainBriefly(Objective&, const Batch& batch, const PreflightOptions&, const std::function<bool(int step)>& goOn);

/// Whether other texts change the loss of these clips at all; that they raise it can only be asked of a trained voice
/// (see "text_matters"). None: the family cannot tell, or no clip has a partner with another text.
std::optional<PreflightCheck> textReaches(Objective&, const Batch&, uint64_t seed);

/// Writes the state as a checkpoint into `folder`, reads it back and compares bit by bit.
PreflightCheck saveAndCompare(Objective&, const std::string& folder);

/// Copies all state to the CPU and puts it back bit for bit at the end of its life.
class StateKeeper {
 public:
  explicit StateKeeper(Objective&);
  ~StateKeeper();
  StateKeeper(const StateKeeper&) = delete;
  StateKeeper& operator=(const StateKeeper&) = delete;

 private:
  Objective& objective_;
  checkpoint::TensorMap kept_;
};

/// "<first> (<detail>); <second>…" of the checks that do not hold; empty when all do.
std::string brokenOf(const std::vector<PreflightCheck>& checks);
RecordList toRecords(const std::vector<PreflightCheck>& checks);

}  // namespace dimts::train

// One call of train(): its state between steps, and what happens around a step. Internal to the room.
#pragma once

#include <torch/torch.h>

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/train/loader.h"
#include "engine/train/meters.h"
#include "engine/train/run_files.h"
#include "engine/train/saver.h"
#include "engine/train/stepper.h"
#include "engine/train/trainer.h"

namespace dimts::train {

class TrainingRun {
 public:
  TrainingRun(const TrainerInputs&, const TrainerOptions&, JobControl&, JobEvents&);
  /// Everything from preparing to the last save. Exceptions are turned into errors here.
  Outcome run(bool resume);

 private:
  using Clock = std::chrono::steady_clock;

  // training_run.cpp: the loop
  Result<JobStatus> work(bool resume);
  Status check() const;
  Status prepare(bool resume);
  Result<JobStatus> loop();
  Status takeStep();
  Status stepOnce(const StepBatches&, double learningRate);
  Status smallerMicroBatches(const std::exception& problem, int64_t largestRows);
  Status afterStep();
  Status pause();
  Result<JobStatus> stop();
  Result<JobStatus> finish();
  void saveAfterError(const Error&);
  void restartLoader();
  bool limitReached() const;
  double learningRateAt(int64_t epoch) const;
  double secondsInThisCall() const;

  // run_checkpoints.cpp: saving and going on
  Status save(const std::string& reason, bool wait);
  Status collectSave(bool wait);
  bool saveIsDue();
  Status restore();
  Status compareFingerprints(const std::map<std::string, std::string>& saved) const;
  Status loadWeights(const checkpoint::TensorMap&);
  std::string stateText() const;
  Status readState(const std::string& text);
  void setDamagedAside(int64_t newerThan, const std::vector<Error>& problems);
  std::map<std::string, std::string> fingerprints() const;

  // run_validation.cpp: held-out examples and spoken samples
  Status validate();
  Result<std::vector<std::pair<std::string, double>>> validationMeans();
  void sample();
  std::vector<double> parameterSums() const;

  // run_report.cpp: what others see
  void log(LogLevel, const std::string& text);
  Status flush(bool force);
  void reportProgress();
  void reportFacts();
  void rememberValues(const std::vector<MetricPoint>&);
  double secondsLeft() const;
  int64_t stepsInAll() const;
  void writeRecord(const std::string& status, const Error* error);
  Record summary(double seconds) const;

  const TrainerInputs& inputs_;
  TrainerOptions options_;
  JobControl& control_;
  JobEvents& events_;
  torch::Device device_;
  BucketSampler sampler_;
  CheckpointSaver saver_;
  RunFiles files_;
  Meters meters_;
  std::unique_ptr<Stepper> stepper_;
  std::unique_ptr<Loader> loader_;

  int64_t step_ = 0, firstStep_ = 0;  ///< steps done in the run, and when this call began
  LoaderPosition position_;           ///< of the next step
  int64_t parts_ = 1;                 ///< micro-batches per batch; doubled when memory runs out
  double secondsBefore_ = 0, secondsPaused_ = 0;
  Clock::time_point started_ = Clock::now(), lastFlush_{}, lastFacts_{}, lastSave_ = Clock::now();
  int64_t savedStep_ = -1, validatedStep_ = -1, sampledStep_ = -1;
  double score_ = 0, firstScore_ = 0, bestScore_ = 0, lastScore_ = 0;  ///< NaN until taken; score_: of validatedStep_
  std::map<std::string, int64_t> skippedBefore_;
  std::map<std::string, double> firstValues_, lastValues_;
  std::vector<double> sumsAtStart_;
  std::string startedAt_, lastCheckpoint_;
};

}  // namespace dimts::train

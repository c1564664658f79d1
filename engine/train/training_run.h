// One call of train(): its state between steps, and what happens around a step. Internal to the room.
#pragma once

#include <torch/torch.h>

#include <chrono>
#include <map>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "engine/train/guard.h"
#include "engine/train/health.h"
#include "engine/train/loader.h"
#include "engine/train/meters.h"
#include "engine/train/profiler.h"
#include "engine/train/run_files.h"
#include "engine/train/saver.h"
#include "engine/train/stepper.h"
#include "engine/train/trainer.h"

namespace dimts::train {

/// Where a saved trainer.json stands in the epoch. Error "train.checkpoint_mismatch".
Result<LoaderPosition> positionOf(const std::string& trainerState);
/// "name value, name value"; nested records in brackets.
std::string oneLine(const Record&);

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
  Status makeStepper();
  Status setLimits(bool resume);
  Result<JobStatus> loop();
  Status takeStep();
  Status stepOnce(const StepBatches&);
  Status smallerMicroBatches(const std::exception& problem, int64_t largestRows);
  Status afterStep();
  Status pause();
  Result<JobStatus> stop();
  Result<JobStatus> finish();
  Status proveTrained();
  void saveAfterError(const Error&);
  void restartLoader();
  bool limitReached();
  int64_t scheduleLength() const;
  int64_t stepsPerEpoch() const;
  double learningRate() const;
  double secondsInThisCall() const;

  // run_preflight.cpp: before the first step
  Status preflight(bool resume);
  Status checkDisk();
  std::optional<PreflightCheck> checkText();
  Status judgeChecks(const std::vector<PreflightCheck>&);
  int64_t checkpointBytes() const;

  // run_guard.cpp: what is done about bad steps, errors and wishes
  Status judgeSteps();
  Status judge(const StepReport&);
  Status watchScale(const StepReport&);
  Status climb();
  Result<bool> rollBack();
  Status countError(const std::string& kind, const std::string& text);
  void takeChanges();
  bool change(const std::string& key, double value);

  // run_checkpoints.cpp: saving and going on
  Status save(const std::string& reason, bool wait);
  Status collectSave(bool wait);
  Result<bool> saveIsDue();
  Status restore();
  Status compareFingerprints(const std::map<std::string, std::string>& saved) const;
  Status loadWeights(const checkpoint::TensorMap&);
  Status loadTensors(const checkpoint::Checkpoint&);
  std::string stateText() const;
  Status readState(const std::string& text);
  void readInForce(const nlohmann::json& state);
  void setAside(int64_t newerThan, const std::string& as);
  std::map<std::string, std::string> fingerprints() const;
  std::string checkpointsDir() const;

  // run_validation.cpp: held-out examples and spoken samples
  Status validate();
  void chooseValidation();
  Result<std::vector<std::pair<std::string, double>>> validationMeans();
  struct TextCheck;
  void compareTexts(const Batch&, uint64_t seed, TextCheck&);
  void noteScore(double score);
  void sample();
  void failedToSpeak(const std::string& why);
  std::vector<double> parameterSums() const;

  // run_report.cpp: what others see
  void reportLongest(const StepBatches&, int64_t memoryBytes);
  void log(LogLevel, const std::string& text);
  Status flush(bool force);
  void publish(const std::vector<MetricPoint>&);
  Status rememberCurves();
  void judgeHealth();
  void writePage(const Outcome&);
  void reportProgress();
  void reportFacts();
  Record settingsInForce() const;
  double secondsLeft() const;
  int64_t stepsInAll() const;
  void writeRecord(const std::string& status, const Error* error);
  Record summary(double seconds) const;
  Record skippedRecord() const;

  const TrainerInputs& inputs_;
  TrainerOptions options_;
  JobControl& control_;
  JobEvents& events_;
  torch::Device device_;
  BucketSampler sampler_;
  CheckpointSaver saver_;
  RunFiles files_;
  Meters meters_;
  Profiler profiler_;
  std::unique_ptr<Stepper> stepper_;
  std::unique_ptr<Loader> loader_;
  ErrorLedger ledger_;
  PolicyLadder ladder_;
  PlausibilityWatch plausibility_;
  HealthMonitor health_;
  std::vector<HealthFinding> findings_;
  std::vector<SampleInfo> lastSamples_;

  int64_t step_ = 0, firstStep_ = 0;  ///< steps done in the run, and when this call began
  LoaderPosition position_;           ///< of the next step
  int64_t parts_ = 1;                 ///< micro-batches per batch; doubled when memory runs out
  double rateFactor_ = 1;             ///< of the ladder on the learning rate
  double optionRate_ = 0, optionDecay_ = 0;    ///< learning rate and weight decay as set before the run
  std::map<std::string, double> lossWeights_;  ///< changed while running, by term
  RecordList changes_;                ///< {step, key, from, to}
  int64_t lastGoodStep_ = 0;          ///< the last step of which nothing was skipped
  int64_t rollBacks_ = 0, overflowSteps_ = 0, scaledSteps_ = 0;
  bool scaleAlarm_ = false;
  int64_t badSteps_ = 0, judgedSteps_ = 0, factsStep_ = 0;
  int64_t clipsDone_ = 0, clipsSkipped_ = 0;   ///< rows that were learned from or left out, in the run
  double secondsOfOneClip_ = 0;       ///< one whole step on one clip, from the preflight
  int64_t longestBatchBytes_ = 0;     ///< memory that the longest batch took, from the preflight
  int64_t memoryBefore_ = 0;          ///< in use before the first step of this call; 0: its peak cannot be told
  IndexBatch validationOrder_;        ///< the clips that are measured, longest first
  int64_t validationsWithoutGain_ = 0;
  int64_t goalSteps_ = 0, goalEpochs_ = 0;     ///< from "so many more"
  std::string endedBy_;               ///< "steps", "epochs", "minutes", "early_stop"
  double secondsBefore_ = 0, secondsPaused_ = 0;
  Clock::time_point started_ = Clock::now(), lastFlush_{}, lastFacts_{}, lastSave_ = Clock::now();
  int64_t savedStep_ = -1, validatedStep_ = -1, sampledStep_ = -1;
  double score_ = 0, firstScore_ = 0, bestScore_ = 0, lastScore_ = 0;  ///< NaN until taken; score_: of validatedStep_
  std::map<std::string, int64_t> notFinite_, skipped_;  ///< by pass, and by reason
  std::map<std::string, double> firstValues_, lastValues_;
  std::vector<double> sumsAtStart_;
  std::string startedAt_, lastCheckpoint_;
};

}  // namespace dimts::train

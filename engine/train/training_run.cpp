// The loop itself: step, look after the run, obey. What a step is stands in stepper.cpp, what is saved in run_checkpoints.cpp.
#include "engine/train/training_run.h"

#include <unistd.h>

#include <cmath>
#include <filesystem>
#include <limits>

#include "engine/core/files.h"
#include "engine/train/device.h"

namespace fs = std::filesystem;

namespace dimts::train {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

std::vector<int64_t> lengthsOf(const ExampleSource* source) {
  std::vector<int64_t> lengths;
  for (int64_t i = 0; source && i < source->size(); ++i) lengths.push_back(source->length(i));
  return lengths;
}

/// None where every example comes once.
std::vector<double> weightsOf(const ExampleSource* source) {
  std::vector<double> weights;
  bool differ = false;
  for (int64_t i = 0; source && i < source->size(); ++i) {
    weights.push_back(source->weight(i));
    differ = differ || weights.back() != 1;
  }
  return differ ? weights : std::vector<double>();
}

Error outOfMemory(const std::string& detail) {
  return {"memory.out", "", "There is not enough memory: " + detail,
          "Close other programs, choose a smaller preset, or leave out the longest clips.", ErrorKind::Resources};
}

}  // namespace

TrainingRun::TrainingRun(const TrainerInputs& inputs, const TrainerOptions& options, JobControl& control, JobEvents& events)
    : inputs_(inputs), options_(options), control_(control), events_(events), device_(options.device),
      sampler_(lengthsOf(inputs.training), std::max<int64_t>(1, options.batchSize), options.seed, weightsOf(inputs.training)),
      saver_((fs::path(inputs.runDir) / "checkpoints").string(), options.keepCheckpoints), ledger_(options.guard.errorLimit),
      ladder_(options.guard), health_(inputs.objective ? inputs.objective->scoreTerm() : ""), optionRate_(options.learningRate), optionDecay_(options.optimizer.weightDecay), score_(kNone), firstScore_(kNone), bestScore_(kNone), lastScore_(kNone), startedAt_(utcNow()) {
  if (!inputs.objective) throw std::invalid_argument("train: no objective was given");
}

Outcome TrainingRun::run(bool resume) {
  Outcome outcome;
  Result<JobStatus> result = JobStatus::Failed;
  try {
    result = work(resume);
  } catch (const std::exception& problem) {
    result = isOutOfMemory(problem) ? outOfMemory(plainMessage(problem))
                                    : Error{"internal.exception", "", plainMessage(problem),
                                            "This is a defect of the program; the last save can be resumed.", ErrorKind::Internal};
  }
  if (!result.ok()) saveAfterError(result.error());
  loader_.reset();
  files_.flush();
  outcome.status = result.ok() ? *result : JobStatus::Failed;
  if (!result.ok()) {
    outcome.error = result.error();
    log(LogLevel::Error, outcome.error.code + ": " + toString(outcome.error));
  }
  // A refusal before the first step (wrong resume, run exists) must not overwrite what the run says of itself.
  if (stepper_) writeRecord(toString(outcome.status), result.ok() ? nullptr : &outcome.error);
  outcome.summary = summary(secondsInThisCall());
  if (stepper_) writePage(outcome);
  return outcome;
}

Result<JobStatus> TrainingRun::work(bool resume) {
  events_.onPhase(JobPhase::Preparing);
  DIMTS_TRY(check());
  DIMTS_TRY(prepare(resume));
  if (step_ == 0 && options_.measureBefore && !control_.stopRequested()) DIMTS_TRY(validate());
  events_.onPhase(JobPhase::Running);
  return loop();
}

Status TrainingRun::check() const {
  if (!inputs_.training || inputs_.training->size() == 0)
    return Error{"train.no_examples", "", "There is no clip to train on.",
                 "Import a film with subtitles, or take dropped clips back.", ErrorKind::BadInput};
  DIMTS_TRY(precisionOf(options_.precision));
  if (needsLength(options_.schedule.kind) && scheduleLength() <= 0)
    return Error{"train.bad_setting", toString(options_.schedule.kind),
                 "This learning-rate schedule has to know how long the run is.",
                 "Set a number of steps or epochs, or the length of the schedule.", ErrorKind::Usage};
  return {};
}

Status TrainingRun::makeStepper() {
  StepperOptions stepper;
  stepper.seed = options_.seed;
  stepper.optimizer = options_.optimizer;
  stepper.clip = options_.clip;
  stepper.scaler = options_.scaler;
  stepper.guard = options_.guard;
  stepper.freeze = options_.freeze;
  DIMTS_TRY_ASSIGN(stepper.precision, precisionOf(options_.precision));
  stepper.averageDecay = options_.averageDecay;
  stepper.device = device_;
  DIMTS_TRY_ASSIGN(stepper_, Stepper::make(*inputs_.objective, stepper));
  return {};
}

/// "So many more" is a new limit; without it a run that has reached its end is not silently over at once.
Status TrainingRun::setLimits(bool resume) {
  if (!resume) return {};
  if (options_.moreSteps > 0) goalSteps_ = step_ + options_.moreSteps;
  if (options_.moreEpochs > 0) goalEpochs_ = position_.epoch + options_.moreEpochs;
  const bool more = options_.moreSteps > 0 || options_.moreEpochs > 0;
  if (goalSteps_ > step_ && (more || (options_.maxSteps > 0 && options_.maxSteps <= step_))) options_.maxSteps = goalSteps_;
  else if (more) options_.maxSteps = 0;
  if (goalEpochs_ > position_.epoch && (more || (options_.maxEpochs > 0 && options_.maxEpochs <= position_.epoch)))
    options_.maxEpochs = goalEpochs_;
  else if (more) options_.maxEpochs = 0;
  const bool atEnd = (options_.maxSteps > 0 && step_ >= options_.maxSteps) ||
                     (options_.maxEpochs > 0 && position_.epoch >= options_.maxEpochs);
  if (!atEnd) return {};
  return Error{"train.at_end", inputs_.runDir,
               "The run has reached its end already: it stands at step " + std::to_string(step_) + ", epoch " +
                   std::to_string(position_.epoch) + ".",
               "Continue it for so many more steps or epochs, or start a new run.", ErrorKind::Usage};
}

Status TrainingRun::prepare(bool resume) {
  if (!resume && !checkpoint::list(checkpointsDir()).empty())
    return Error{"train.run_exists", inputs_.runDir, "This run has checkpoints already.",
                 "Resume it, or choose another name for the new run.", ErrorKind::Usage};
  torch::manual_seed(options_.seed);
  inputs_.objective->to(device_);
  DIMTS_TRY(makeStepper());
  if (resume) {
    Status restored = restore();
    if (restored.ok()) restored = setLimits(resume);
    if (!restored.ok()) {
      stepper_.reset();
      return restored.error();
    }
  }
  firstStep_ = lastGoodStep_ = factsStep_ = step_;
  DIMTS_TRY(files_.open(inputs_.runDir, step_, options_.eventFiles));
  if (resume) DIMTS_TRY(rememberCurves());
  writeRecord("running", nullptr);
  inputs_.objective->setTraining(true);
  DIMTS_TRY(preflight(resume));
  sumsAtStart_ = parameterSums();
  restartLoader();
  memoryBefore_ = watchPeakMemory(options_.device) ? memoryInUseBytes(options_.device) : 0;
  started_ = lastSave_ = Clock::now();
  log(LogLevel::Info, (resume ? "Goes on at step " + std::to_string(step_) : std::string("Begins")) + " on " +
                          options_.device + " with " + std::to_string(inputs_.training->size()) + " clips.");
  log(LogLevel::Info, "In force: " + oneLine(settingsInForce()) + ".");
  reportFacts();
  return {};
}

void TrainingRun::restartLoader() {
  loader_.reset();
  LoaderOptions options{options_.loaderThreads, options_.prefetch, options_.accumulation, parts_, device_.is_cuda()};
  loader_ = std::make_unique<Loader>(*inputs_.training, sampler_, options, position_);
}

int64_t TrainingRun::stepsPerEpoch() const {
  const int64_t accumulation = std::max<int64_t>(1, options_.accumulation);
  return (sampler_.batchesPerEpoch() + accumulation - 1) / accumulation;
}

int64_t TrainingRun::scheduleLength() const {
  if (options_.schedule.steps > 0) return options_.schedule.steps;
  if (options_.maxSteps > 0) return options_.maxSteps;
  return options_.maxEpochs * stepsPerEpoch();
}

double TrainingRun::learningRate() const {
  return options_.learningRate * rateFactor_ * scheduleFactor(options_.schedule, step_, position_.epoch, scheduleLength());
}

double TrainingRun::secondsInThisCall() const {
  return std::chrono::duration<double>(Clock::now() - started_).count() - secondsPaused_;
}

bool TrainingRun::limitReached() {
  if (endedBy_.empty() && options_.maxSteps > 0 && step_ >= options_.maxSteps) endedBy_ = "steps";
  if (endedBy_.empty() && options_.maxEpochs > 0 && position_.epoch >= options_.maxEpochs) endedBy_ = "epochs";
  if (endedBy_.empty() && options_.maxMinutes > 0 && secondsInThisCall() >= options_.maxMinutes * 60) endedBy_ = "minutes";
  return !endedBy_.empty();
}

Result<JobStatus> TrainingRun::loop() {
  while (true) {
    if (control_.stopRequested()) return stop();
    if (control_.pauseRequested()) {
      DIMTS_TRY(pause());
      continue;
    }
    if (limitReached()) return finish();
    takeChanges();
    const Status stepped = takeStep();
    if (!stepped.ok() && stepped.error().code == "job.stopped") continue;
    DIMTS_TRY(stepped);
    DIMTS_TRY(afterStep());
  }
}

Status TrainingRun::takeStep() {
  Result<StepBatches> batches = [this] {
    const StageTimer timer(&profiler_, "data");
    return loader_->next([this] { return control_.stopRequested(); });
  }();
  DIMTS_TRY(batches);
  const int64_t partsBefore = parts_;
  const bool longest = position_.epoch == 0 && position_.batch <= 1 && batches->next != LoaderPosition{0, 1};
  const int64_t memoryBefore = longest ? memoryInUseBytes(options_.device) : 0;
  DIMTS_TRY(stepOnce(*batches));
  if (parts_ != partsBefore) return takeStep();  // memory ran out: the same step again in smaller pieces
  for (const Error& bad : batches->leftOut) {
    ++clipsSkipped_;
    DIMTS_TRY(countError("clip", toString(bad)));
  }
  for (const Batch& batch : batches->microBatches) clipsSkipped_ += batch.size();  // judge() takes the learned ones off
  meters_.add("train/learning_rate", learningRate());
  const bool newEpoch = batches->next.epoch != position_.epoch;
  position_ = batches->next;
  ++step_;
  if (longest) reportLongest(*batches, memoryInUseBytes(options_.device) - memoryBefore);
  if (newEpoch || longest) reportFacts();
  return {};
}

/// The sampler puts the longest clips into the second batch of a run.
void TrainingRun::reportLongest(const StepBatches& batches, int64_t memoryBytes) {
  int64_t rows = 0;
  for (const Batch& batch : batches.microBatches) rows = std::max(rows, batch.size());
  longestBatchBytes_ = std::max<int64_t>(0, memoryBytes);
  log(LogLevel::Info, "The longest clips, " + std::to_string(rows) + " at once, fit; they took " + megabytes(longestBatchBytes_) +
                          " more than the step before.");
}

/// The activations live in the frames below the `try`; when the handler runs they are gone.
Status TrainingRun::stepOnce(const StepBatches& batches) {
  int64_t largestRows = 0;
  for (const Batch& batch : batches.microBatches) largestRows = std::max(largestRows, batch.size());
  try {
    stepper_->run(batches, {step_, learningRate(), lossWeights_}, meters_, options_.profile ? &profiler_ : nullptr);
    return {};
  } catch (const std::exception& problem) {
    if (!isOutOfMemory(problem)) throw;
    return smallerMicroBatches(problem, largestRows);
  }
}

Status TrainingRun::smallerMicroBatches(const std::exception& problem, int64_t largestRows) {
  stepper_->release();
  emptyDeviceCache(options_.device);
  if (largestRows <= 1) return outOfMemory("one clip at a time is still too much (" + plainMessage(problem) + ").");
  parts_ *= 2;
  log(LogLevel::Warning, "Memory ran out. Each batch of " + std::to_string(options_.batchSize) + " clips is now worked on in " +
                             std::to_string(parts_) + " parts; a step still sees as many clips, it takes longer.");
  changes_.push_back(Record().add("step", step_).add("key", "micro_batch_parts").add("from", parts_ / 2).add("to", parts_));
  DIMTS_TRY(countError("memory", "Memory ran out at step " + std::to_string(step_ + 1) + ": " + plainMessage(problem)));
  if (loader_) restartLoader();
  reportFacts();
  return {};
}

Status TrainingRun::afterStep() {
  constexpr int64_t kReadEvery = 16;  // a GPU is made to wait for its numbers once in so many steps
  {
    const StageTimer timer(&profiler_, "telemetry");
    if (device_.is_cpu() || step_ % kReadEvery == 0) DIMTS_TRY(judgeSteps());
    DIMTS_TRY(flush(false));
  }
  const bool validationIsDue = std::isnan(firstScore_) || (options_.validateEvery > 0 && step_ % options_.validateEvery == 0);
  if (validationIsDue && validatedStep_ != step_ && !control_.stopRequested()) DIMTS_TRY(validate());
  const bool sampleIsDue = options_.sampleEvery > 0 && step_ % options_.sampleEvery == 0;
  if ((control_.takeSpeakRequest() || sampleIsDue) && !control_.stopRequested()) sample();
  if (control_.takeSaveRequest()) DIMTS_TRY(save("requested", false));
  DIMTS_TRY_ASSIGN(const bool due, saveIsDue());
  if (due) DIMTS_TRY(save("interval", false));
  return collectSave(false);
}

/// All that lies on the device goes to the CPU, so that a paused run leaves the GPU to others; the same way on the CPU.
Status TrainingRun::pause() {
  events_.onPhase(JobPhase::Pausing);
  DIMTS_TRY(save("pause", true));
  const Clock::time_point begin = Clock::now();
  loader_.reset();
  stepper_->release();
  inputs_.objective->to(torch::kCPU);
  stepper_->to(torch::kCPU);
  emptyDeviceCache(options_.device);
  log(LogLevel::Info, "Paused at step " + std::to_string(step_) + ".");
  reportFacts();
  events_.onPhase(JobPhase::Paused);
  control_.waitWhilePaused();
  if (!control_.stopRequested()) {
    inputs_.objective->to(device_);
    stepper_->to(device_);
    restartLoader();
  }
  secondsPaused_ += std::chrono::duration<double>(Clock::now() - begin).count();
  if (!control_.stopRequested()) {
    log(LogLevel::Info, "Goes on.");
    events_.onPhase(JobPhase::Running);
  }
  return {};
}

Result<JobStatus> TrainingRun::stop() {
  events_.onPhase(JobPhase::Stopping);
  DIMTS_TRY(judgeSteps());
  DIMTS_TRY(flush(true));
  DIMTS_TRY(save("stop", true));
  log(LogLevel::Info, "Stopped by you at step " + std::to_string(step_) + "; all is saved.");
  return JobStatus::Stopped;
}

/// Nothing that was not trained may be called finished.
Status TrainingRun::proveTrained() {
  const int64_t steps = step_ - firstStep_;
  const auto nothing = [](const std::string& detail) {
    return Error{"train.nothing_trained", "", detail,
                 "Raise the number of steps or the time, and check the errors in the log and that the learning rate is not 0.",
                 ErrorKind::TrainingFailed};
  };
  if (steps == 0)
    return nothing("Not one step was taken: the run already has " + std::to_string(step_) + " steps, or the time was too short.");
  if (clipsDone_ == 0) return nothing("No clip was learned from in " + std::to_string(steps) + " steps: all were left out.");
  if (parameterSums() == sumsAtStart_) return nothing("No weight has changed in " + std::to_string(steps) + " steps.");
  const double training = profiler_.seconds("forward") + profiler_.seconds("backward") + profiler_.seconds("update");
  if (options_.profile)
    if (auto tooFast = PlausibilityWatch::speed(steps, training, secondsOfOneClip_)) return *tooFast;
  constexpr int64_t kEnoughSteps = 10;  // layers that begin at 0 let a gradient through after the first steps only
  if (steps < kEnoughSteps) return {};
  std::string dead;
  for (const std::string& name : stepper_->neverMoved()) dead += (dead.empty() ? "" : ", ") + name;
  if (dead.empty()) return {};
  return Error{"train.dead_part", dead.substr(0, dead.find(',')),
               "No gradient ever reached these parts of the network: " + dead.substr(0, 600) + ".",
               "Freeze them knowingly, or check that no loss weight is 0. The voice is not saved as finished.",
               ErrorKind::TrainingFailed};
}

Result<JobStatus> TrainingRun::finish() {
  DIMTS_TRY(judgeSteps());
  DIMTS_TRY(proveTrained());
  DIMTS_TRY(flush(true));
  if (validatedStep_ != step_) DIMTS_TRY(validate());
  if (options_.sampleEvery > 0 && sampledStep_ != step_ && !control_.stopRequested()) sample();
  DIMTS_TRY(save("final", true));
  DIMTS_TRY(checkpoint::verify(lastCheckpoint_));
  log(LogLevel::Info, "Finished at step " + std::to_string(step_) + " (" + endedBy_ + ").");
  return JobStatus::Finished;
}

/// What was trained so far is worth keeping unless the trouble is the weights, the training or the disk itself.
void TrainingRun::saveAfterError(const Error& error) {
  bool useless = error.code.rfind("checkpoint.", 0) == 0 || error.code.rfind("file.", 0) == 0 || error.code.rfind("disk.", 0) == 0;
  for (const char* code : {"train.not_finite", "train.nothing_trained", "train.zero_loss", "train.no_gradient",
                           "train.dead_part", "train.implausible_speed", "train.preflight"})
    useless = useless || error.code == code;
  try {
    if (stepper_ && !useless && !stepper_->inMiddleOfStep() && step_ > firstStep_) {
      const Status saved = save("error", true);
      if (!saved.ok()) log(LogLevel::Error, "The last steps could not be saved: " + toString(saved.error()));
    }
    (void)saver_.take(true);
  } catch (const std::exception& problem) {
    log(LogLevel::Error, "The last steps could not be saved: " + plainMessage(problem));
  }
}

Outcome train(const TrainerInputs& inputs, const TrainerOptions& options, bool resume, JobControl& control, JobEvents& events) {
  Outcome outcome = TrainingRun(inputs, options, control, events).run(resume);
  emptyDeviceCache(options.device);  // a window that goes on does not hold what only training needed
  return outcome;
}

}  // namespace dimts::train

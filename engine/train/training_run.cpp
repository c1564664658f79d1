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

Error outOfMemory(const std::string& detail) {
  return {"memory.out", "", "There is not enough memory: " + detail,
          "Close other programs, choose a smaller preset, or leave out the longest clips.", ErrorKind::Resources};
}

}  // namespace

TrainingRun::TrainingRun(const TrainerInputs& inputs, const TrainerOptions& options, JobControl& control, JobEvents& events)
    : inputs_(inputs), options_(options), control_(control), events_(events), device_(options.device),
      sampler_(lengthsOf(inputs.training), std::max<int64_t>(1, options.batchSize), options.seed),
      saver_((fs::path(inputs.runDir) / "checkpoints").string(), options.keepCheckpoints),
      score_(kNone), firstScore_(kNone), bestScore_(kNone), lastScore_(kNone), startedAt_(utcNow()) {
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
  outcome.status = result.ok() ? *result : JobStatus::Failed;
  if (!result.ok()) {
    outcome.error = result.error();
    log(LogLevel::Error, outcome.error.code + ": " + toString(outcome.error));
  }
  // A refusal before the first step (wrong resume, run exists) must not overwrite what the run says of itself.
  if (stepper_) writeRecord(toString(outcome.status), result.ok() ? nullptr : &outcome.error);
  outcome.summary = summary(secondsInThisCall());
  return outcome;
}

Result<JobStatus> TrainingRun::work(bool resume) {
  events_.onPhase(JobPhase::Preparing);
  DIMTS_TRY(check());
  DIMTS_TRY(prepare(resume));
  if (step_ == 0 && !control_.stopRequested()) DIMTS_TRY(validate());
  events_.onPhase(JobPhase::Running);
  return loop();
}

Status TrainingRun::check() const {
  if (!inputs_.training || inputs_.training->size() == 0)
    return Error{"train.no_examples", "", "There is no clip to train on.",
                 "Import a film with subtitles, or take dropped clips back.", ErrorKind::BadInput};
  if (options_.precision != "fp32" && options_.precision != "bf16")
    return Error{"train.precision", options_.precision, "The trainer knows the precisions fp32 and bf16.",
                 "Set the precision to auto, fp32 or bf16.", ErrorKind::Usage};
  return {};
}

Status TrainingRun::prepare(bool resume) {
  const std::string checkpoints = (fs::path(inputs_.runDir) / "checkpoints").string();
  if (!resume && !checkpoint::list(checkpoints).empty())
    return Error{"train.run_exists", inputs_.runDir, "This run has checkpoints already.",
                 "Resume it, or choose another name for the new run.", ErrorKind::Usage};
  torch::manual_seed(options_.seed);
  inputs_.objective->to(device_);
  StepperOptions stepperOptions;
  stepperOptions.seed = options_.seed;
  stepperOptions.clipNorm = options_.clipNorm;
  stepperOptions.adamW = {options_.beta1, options_.beta2, options_.epsilon, options_.weightDecay};
  stepperOptions.device = device_;
  stepperOptions.bfloat16 = options_.precision == "bf16";
  auto stepper = std::make_unique<Stepper>(*inputs_.objective, stepperOptions);
  stepper_.swap(stepper);
  if (resume) {
    if (Status restored = restore(); !restored.ok()) {
      stepper_.reset();
      return restored.error();
    }
  }
  firstStep_ = step_;
  DIMTS_TRY(files_.open(inputs_.runDir, step_));
  inputs_.objective->setTraining(true);
  sumsAtStart_ = parameterSums();
  writeRecord("running", nullptr);
  restartLoader();
  started_ = lastSave_ = Clock::now();
  log(LogLevel::Info, (resume ? "Goes on at step " + std::to_string(step_) : std::string("Begins")) + " on " +
                          options_.device + " with " + std::to_string(inputs_.training->size()) + " clips.");
  reportFacts();
  return {};
}

void TrainingRun::restartLoader() {
  loader_.reset();
  LoaderOptions options{options_.loaderThreads, options_.prefetch, options_.accumulation, parts_, device_.is_cuda()};
  loader_ = std::make_unique<Loader>(*inputs_.training, sampler_, options, position_);
}

double TrainingRun::learningRateAt(int64_t epoch) const {
  return options_.learningRate * std::pow(options_.learningRateDecay, static_cast<double>(epoch));
}

double TrainingRun::secondsInThisCall() const {
  return std::chrono::duration<double>(Clock::now() - started_).count() - secondsPaused_;
}

bool TrainingRun::limitReached() const {
  return (options_.maxSteps > 0 && step_ >= options_.maxSteps) ||
         (options_.maxEpochs > 0 && position_.epoch >= options_.maxEpochs) ||
         (options_.maxMinutes > 0 && secondsInThisCall() >= options_.maxMinutes * 60);
}

Result<JobStatus> TrainingRun::loop() {
  while (true) {
    if (control_.stopRequested()) return stop();
    if (control_.pauseRequested()) {
      DIMTS_TRY(pause());
      continue;
    }
    if (limitReached()) return finish();
    const Status stepped = takeStep();
    if (!stepped.ok() && stepped.error().code == "job.stopped") continue;
    DIMTS_TRY(stepped);
    DIMTS_TRY(afterStep());
  }
}

Status TrainingRun::takeStep() {
  DIMTS_TRY_ASSIGN(const StepBatches batches, loader_->next([this] { return control_.stopRequested(); }));
  const int64_t partsBefore = parts_;
  DIMTS_TRY(stepOnce(batches, learningRateAt(batches.epoch)));
  if (parts_ != partsBefore) return takeStep();  // memory ran out: the same step again in smaller pieces
  const bool newEpoch = batches.next.epoch != position_.epoch;
  position_ = batches.next;
  ++step_;
  meters_.add("train/learning_rate", learningRateAt(batches.epoch));
  if (newEpoch) reportFacts();
  return {};
}

/// The activations live in the frames below the `try`; when the handler runs they are gone.
Status TrainingRun::stepOnce(const StepBatches& batches, double learningRate) {
  int64_t largestRows = 0;
  for (const Batch& batch : batches.microBatches) largestRows = std::max(largestRows, batch.size());
  try {
    stepper_->run(batches, step_, learningRate, meters_);
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
  restartLoader();
  reportFacts();
  return {};
}

Status TrainingRun::afterStep() {
  if (device_.is_cpu())
    if (auto tooMany = stepper_->watch().resolve()) return *tooMany;
  DIMTS_TRY(flush(false));
  if (options_.validateEvery > 0 && step_ % options_.validateEvery == 0) DIMTS_TRY(validate());
  const bool sampleIsDue = options_.sampleEvery > 0 && step_ % options_.sampleEvery == 0;
  if ((control_.takeSpeakRequest() || sampleIsDue) && !control_.stopRequested()) sample();
  if (control_.takeSaveRequest()) DIMTS_TRY(save("requested", false));
  if (saveIsDue()) DIMTS_TRY(save("interval", false));
  return collectSave(false);
}

Status TrainingRun::pause() {
  events_.onPhase(JobPhase::Pausing);
  DIMTS_TRY(save("pause", true));
  const Clock::time_point begin = Clock::now();
  if (!device_.is_cpu()) {
    inputs_.objective->to(torch::kCPU);
    stepper_->optimizersTo(torch::kCPU);
    emptyDeviceCache(options_.device);
  }
  log(LogLevel::Info, "Paused at step " + std::to_string(step_) + ".");
  events_.onPhase(JobPhase::Paused);
  control_.waitWhilePaused();
  if (!device_.is_cpu() && !control_.stopRequested()) {
    inputs_.objective->to(device_);
    stepper_->optimizersTo(device_);
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
  DIMTS_TRY(flush(true));
  DIMTS_TRY(save("stop", true));
  log(LogLevel::Info, "Stopped by you at step " + std::to_string(step_) + "; all is saved.");
  return JobStatus::Stopped;
}

Result<JobStatus> TrainingRun::finish() {
  if (auto tooMany = stepper_->watch().resolve()) return *tooMany;
  if (step_ == firstStep_ || parameterSums() == sumsAtStart_)
    return Error{"train.nothing_trained", "",
                 step_ == firstStep_ ? "Not one step was taken: the run already has " + std::to_string(step_) +
                                           " steps, or the time was too short."
                                     : "No weight has changed in " + std::to_string(step_ - firstStep_) + " steps.",
                 "Raise the number of steps or the time, and check that the learning rate is not 0.",
                 ErrorKind::TrainingFailed};
  DIMTS_TRY(flush(true));
  if (validatedStep_ != step_) DIMTS_TRY(validate());
  if (options_.sampleEvery > 0 && sampledStep_ != step_ && !control_.stopRequested()) sample();
  DIMTS_TRY(save("final", true));
  DIMTS_TRY(checkpoint::verify(lastCheckpoint_));
  log(LogLevel::Info, "Finished at step " + std::to_string(step_) + ".");
  return JobStatus::Finished;
}

/// What was trained so far is worth keeping unless the trouble is the weights or the disk itself.
void TrainingRun::saveAfterError(const Error& error) {
  const bool useless = error.code == "train.not_finite" || error.code == "disk.full" || error.code == "train.nothing_trained" ||
                       error.code.rfind("checkpoint.", 0) == 0 || error.code.rfind("file.", 0) == 0;
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
  return TrainingRun(inputs, options, control, events).run(resume);
}

}  // namespace dimts::train

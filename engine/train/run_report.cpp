// Log, curves, progress, facts, run.json and the summary of a training run.
#include <unistd.h>

#include <cmath>

#include "engine/train/device.h"
#include "engine/train/training_run.h"

namespace dimts::train {
namespace {

constexpr std::chrono::milliseconds kFlushEvery{100};
constexpr std::chrono::seconds kFactsEvery{2};

Record recordOf(const std::map<std::string, double>& values) {
  Record record;
  for (const auto& [name, value] : values) record.add(name, value);
  return record;
}

}  // namespace

void TrainingRun::log(LogLevel level, const std::string& text) {
  files_.log(level, text);
  events_.onLog({level, text});
}

void TrainingRun::rememberValues(const std::vector<MetricPoint>& points) {
  for (const MetricPoint& point : points) {
    firstValues_.emplace(point.name, point.value);
    lastValues_[point.name] = point.value;
  }
}

Status TrainingRun::flush(bool force) {
  const auto now = Clock::now();
  if (!force && now - lastFlush_ < kFlushEvery) return {};
  lastFlush_ = now;
  if (auto tooMany = stepper_->watch().resolve()) return *tooMany;
  for (const std::string& line : stepper_->watch().takeLines()) log(LogLevel::Warning, line);
  const std::vector<MetricPoint> points = meters_.take(step_);
  if (!points.empty()) {
    files_.append(step_, points);
    rememberValues(points);
    events_.onMetrics(points);
  }
  if (force) files_.flush();
  if (files_.takeTrouble()) log(LogLevel::Warning, "The curves or the log of the run cannot be written to the disk.");
  reportProgress();
  if (now - lastFacts_ >= kFactsEvery) reportFacts();
  return {};
}

double TrainingRun::secondsLeft() const {
  const double seconds = secondsInThisCall();
  const int64_t done = step_ - firstStep_;
  double left = -1;
  const auto consider = [&left](double candidate) {
    if (candidate >= 0 && (left < 0 || candidate < left)) left = candidate;
  };
  const double perStep = done > 0 ? seconds / static_cast<double>(done) : -1;
  if (perStep > 0 && options_.maxSteps > 0) consider(perStep * static_cast<double>(std::max<int64_t>(0, options_.maxSteps - step_)));
  if (perStep > 0 && options_.maxEpochs > 0) {
    const int64_t stepsPerEpoch = (sampler_.batchesPerEpoch() + options_.accumulation - 1) / std::max<int64_t>(1, options_.accumulation);
    const int64_t left = (options_.maxEpochs - position_.epoch) * stepsPerEpoch - position_.batch / std::max<int64_t>(1, options_.accumulation);
    consider(perStep * static_cast<double>(std::max<int64_t>(0, left)));
  }
  if (options_.maxMinutes > 0) consider(std::max(0.0, options_.maxMinutes * 60 - seconds));
  return left;
}

/// The number of steps at the end, estimated from the speed when only time or epochs are limited; 0 when unknown.
int64_t TrainingRun::stepsInAll() const {
  const double left = secondsLeft(), seconds = secondsInThisCall();
  if (left < 0 || seconds <= 0 || step_ == firstStep_) return options_.maxSteps;
  const double rate = static_cast<double>(step_ - firstStep_) / seconds;
  return step_ + static_cast<int64_t>(std::llround(rate * left));
}

void TrainingRun::reportProgress() {
  Progress progress;
  progress.stage = "train.step";
  progress.item = inputs_.runDir.substr(inputs_.runDir.find_last_of('/') + 1);
  progress.done = step_;
  progress.total = stepsInAll();
  progress.secondsLeft = secondsLeft();
  events_.onProgress(progress);
}

void TrainingRun::reportFacts() {
  lastFacts_ = Clock::now();
  const double seconds = secondsInThisCall();
  int64_t parameters = 0;
  for (const Pass& pass : stepper_->passes())
    for (const auto& [name, parameter] : pass.parameters) parameters += parameter.numel();
  Record facts;
  facts.add("device", options_.device).add("precision", options_.precision);
  facts.add("epoch", position_.epoch).add("learning_rate", learningRateAt(position_.epoch));
  facts.add("batch_size", options_.batchSize).add("accumulation", options_.accumulation);
  facts.add("micro_batch", std::max<int64_t>(1, (options_.batchSize + parts_ - 1) / parts_));
  facts.add("seed", static_cast<int64_t>(options_.seed)).add("parameters", parameters);
  facts.add("training_clips", inputs_.training->size());
  facts.add("validation_clips", inputs_.validation ? inputs_.validation->size() : int64_t{0});
  facts.add("batches_per_epoch", sampler_.batchesPerEpoch()).add("threads", static_cast<int64_t>(at::get_num_threads()));
  facts.add("memory_bytes", memoryInUseBytes(options_.device));
  facts.add("steps_per_second", seconds > 0 ? static_cast<double>(step_ - firstStep_) / seconds : 0.0);
  events_.onFacts(facts);
}

void TrainingRun::writeRecord(const std::string& status, const Error* error) {
  RunRecord run;
  run.status = status;
  if (error) {
    run.reason = error->code;
    run.detail = toString(*error);
  }
  run.step = step_;
  run.epoch = position_.epoch;
  run.seconds = secondsBefore_ + secondsInThisCall();
  run.device = options_.device;
  run.precision = options_.precision;
  run.startedAt = startedAt_;
  if (status != "running") run.finishedAt = utcNow();
  run.processId = ::getpid();
  run.processStart = processStartTime(::getpid());
  run.bestScore = bestScore_;
  if (const Status written = writeRun(inputs_.runDir, run); !written.ok())
    events_.onLog({LogLevel::Warning, "run.json could not be written: " + toString(written.error())});
}

Record TrainingRun::summary(double seconds) const {
  const int64_t steps = step_ - firstStep_;
  Record skipped;
  auto counts = skippedBefore_;
  if (stepper_)
    for (const auto& [pass, count] : stepper_->watch().skippedByPass()) counts[pass] += count;
  for (const auto& [pass, count] : counts) skipped.add(pass, count);
  Record record;
  record.add("steps", step_).add("steps_in_this_call", steps).add("epochs", position_.epoch);
  record.add("seconds", secondsBefore_ + seconds).add("seconds_in_this_call", seconds);
  record.add("steps_per_second", seconds > 0 ? static_cast<double>(steps) / seconds : 0.0);
  record.add("device", options_.device).add("precision", options_.precision);
  record.add("first", recordOf(firstValues_)).add("last", recordOf(lastValues_));
  if (std::isfinite(firstScore_)) record.add("first_score", firstScore_);
  if (std::isfinite(bestScore_)) record.add("best_score", bestScore_);
  if (std::isfinite(lastScore_)) record.add("last_score", lastScore_);
  record.add("checkpoint", lastCheckpoint_).add("not_finite_batches", std::move(skipped));
  record.add("micro_batch_parts", parts_);
  return record;
}

}  // namespace dimts::train

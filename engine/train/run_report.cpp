// Log, curves, progress, facts, run.json and the summary of a training run.
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "engine/train/device.h"
#include "engine/train/report_page.h"
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

struct Brief {
  std::string operator()(std::monostate) const { return "-"; }
  std::string operator()(bool value) const { return value ? "yes" : "no"; }
  std::string operator()(int64_t value) const { return std::to_string(value); }
  std::string operator()(double value) const {
    char text[32];
    std::snprintf(text, sizeof text, "%.6g", value);
    return text;
  }
  std::string operator()(const std::string& value) const { return value; }
  std::string operator()(const std::shared_ptr<Record>& value) const { return value ? "(" + oneLine(*value) + ")" : "-"; }
  std::string operator()(const std::shared_ptr<RecordList>& value) const { return std::to_string(value ? value->size() : 0); }
};

}  // namespace

std::string oneLine(const Record& record) {
  std::string text;
  for (const auto& [key, value] : record.fields) text += (text.empty() ? "" : ", ") + key + " " + std::visit(Brief{}, value);
  return text;
}

void TrainingRun::log(LogLevel level, const std::string& text) {
  files_.log(level, text);
  events_.onLog({level, text});
}

/// One set of points to the files, the memory of first and last values, and whoever watches.
void TrainingRun::publish(const std::vector<MetricPoint>& points) {
  if (points.empty()) return;
  files_.append(points.front().step, points);
  for (const MetricPoint& point : points) {
    firstValues_.emplace(point.name, point.value);
    lastValues_[point.name] = point.value;
  }
  health_.add(points);
  events_.onMetrics(points);
}

Status TrainingRun::rememberCurves() {
  DIMTS_TRY_ASSIGN(const auto points, readMetrics(inputs_.runDir));
  health_.add(points);
  return {};
}

/// Says what is new; the whole list stands in the facts and the summary.
void TrainingRun::judgeHealth() {
  const double seconds = secondsInThisCall();
  auto findings = health_.judge({judgedSteps_, badSteps_, seconds > 0 ? profiler_.seconds("data") / seconds : 0});
  for (const HealthFinding& finding : findings) {
    const bool known = std::any_of(findings_.begin(), findings_.end(), [&](const auto& before) { return before.code == finding.code; });
    if (!known) log(finding.level, finding.text + " " + finding.evidence + (finding.advice.empty() ? "" : " " + finding.advice));
  }
  findings_ = std::move(findings);
}

void TrainingRun::writePage(const Outcome& outcome) {
  ReportContent content;
  content.title = std::filesystem::path(inputs_.runDir).filename().string();
  content.status = toString(outcome.status);
  if (outcome.status == JobStatus::Failed) content.reason = toString(outcome.error);
  content.settings = settingsInForce();
  content.summary = outcome.summary;
  content.samples = lastSamples_;
  if (auto points = readMetrics(inputs_.runDir); points.ok()) content.points = std::move(*points);
  if (const Status written = writeReport(inputs_.runDir, content); !written.ok())
    events_.onLog({LogLevel::Warning, "The report of the run could not be written: " + toString(written.error())});
}

Status TrainingRun::flush(bool force) {
  const auto now = Clock::now();
  if (!force && now - lastFlush_ < kFlushEvery) return {};
  lastFlush_ = now;
  publish(meters_.take(step_));
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
    const int64_t left = (options_.maxEpochs - position_.epoch) * stepsPerEpoch() - position_.batch / std::max<int64_t>(1, options_.accumulation);
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

/// Read back from what trains, not from the settings.
Record TrainingRun::settingsInForce() const {
  int64_t parameters = 0, frozen = 0;
  for (const Pass& pass : stepper_->passes())
    for (const auto& [name, parameter] : pass.parameters) {
      parameters += parameter.numel();
      if (!parameter.requires_grad()) frozen += parameter.numel();
    }
  Record facts;
  facts.add("device", options_.device).add("precision", toString(stepper_->precision()));
  facts.add("epoch", position_.epoch).add("learning_rate", learningRate()).add("weight_decay", options_.optimizer.weightDecay);
  facts.add("optimizer", toString(options_.optimizer.kind)).add("schedule", toString(options_.schedule.kind));
  facts.add("clip", toString(options_.clip.kind)).add("clip_norm", options_.clip.maximum);
  facts.add("batch_size", options_.batchSize).add("accumulation", options_.accumulation);
  facts.add("effective_batch", options_.batchSize * options_.accumulation);
  facts.add("micro_batch", std::max<int64_t>(1, (options_.batchSize + parts_ - 1) / parts_));
  facts.add("seed", static_cast<int64_t>(options_.seed)).add("parameters", parameters).add("frozen_parameters", frozen);
  facts.add("frozen_rows", stepper_->freezer().frozenRows()).add("average_decay", options_.averageDecay);
  Record weights;
  for (const auto& [term, weight] : stepper_->lossWeightsInUse()) {
    const auto own = lossWeights_.find(term);
    weights.add(term, own == lossWeights_.end() ? weight : own->second);
  }
  if (!weights.fields.empty()) facts.add("loss_weights", std::move(weights));
  facts.add("training_clips", inputs_.training->size());
  facts.add("validation_clips", inputs_.validation ? inputs_.validation->size() : int64_t{0});
  facts.add("batches_per_epoch", sampler_.batchesPerEpoch()).add("threads", static_cast<int64_t>(at::get_num_threads()));
  facts.add("loader_threads", static_cast<int64_t>(options_.loaderThreads));
  return facts;
}

void TrainingRun::reportFacts() {
  const auto now = Clock::now();
  const double since = std::chrono::duration<double>(now - lastFacts_).count(), seconds = secondsInThisCall();
  if (since >= 1 && step_ > factsStep_ && lastFacts_ >= started_)
    publish({{"speed/steps_per_second", step_, static_cast<double>(step_ - factsStep_) / since},
             {"memory/gigabytes", step_, static_cast<double>(memoryInUseBytes(options_.device)) / 1e9}});
  factsStep_ = step_;
  lastFacts_ = now;
  Record facts = settingsInForce();
  facts.add("memory_bytes", memoryInUseBytes(options_.device)).add("checkpoint_bytes", checkpointBytes());
  if (options_.device != "cpu") facts.add("program_memory_bytes", memoryInUseBytes("cpu"));
  if (memoryBefore_ > 0) facts.add("memory_peak_bytes", peakMemoryBytes(options_.device));
  if (longestBatchBytes_ > 0) facts.add("longest_batch_bytes", longestBatchBytes_);
  facts.add("steps_per_second", seconds > 0 ? static_cast<double>(step_ - firstStep_) / seconds : 0.0);
  facts.add("data_wait_share", seconds > 0 ? profiler_.seconds("data") / seconds : 0.0);
  facts.add("skipped", skippedRecord()).add("errors", ledger_.total());
  RecordList health;
  for (const HealthFinding& finding : findings_) health.push_back(toRecord(finding));
  facts.add("health", std::move(health));
  if (stepper_->precision() == Precision::Float16)
    facts.add("overflow_share", scaledSteps_ > 0 ? static_cast<double>(overflowSteps_) / static_cast<double>(scaledSteps_) : 0.0);
  events_.onFacts(facts);
}

Record TrainingRun::skippedRecord() const {
  Record record;
  for (const auto& [reason, count] : skipped_) record.add(reason, count);
  return record;
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
  run.precision = stepper_ ? toString(stepper_->precision()) : options_.precision;
  run.startedAt = startedAt_;
  if (status != "running") run.finishedAt = utcNow();
  run.processId = ::getpid();
  run.processStart = processStartTime(::getpid());
  run.memoryBefore = memoryBefore_;
  run.memoryPeak = memoryBefore_ > 0 ? peakMemoryBytes(options_.device) : 0;
  run.bestScore = bestScore_;
  if (const Status written = writeRun(inputs_.runDir, run); !written.ok())
    events_.onLog({LogLevel::Warning, "run.json could not be written: " + toString(written.error())});
}

Record TrainingRun::summary(double seconds) const {
  const int64_t steps = step_ - firstStep_;
  Record notFinite, passes;
  for (const auto& [pass, count] : notFinite_) notFinite.add(pass, count);
  Record record;
  record.add("steps", step_).add("steps_in_this_call", steps).add("epochs", position_.epoch);
  record.add("seconds", secondsBefore_ + seconds).add("seconds_in_this_call", seconds);
  record.add("steps_per_second", seconds > 0 ? static_cast<double>(steps) / seconds : 0.0);
  record.add("device", options_.device).add("precision", stepper_ ? toString(stepper_->precision()) : options_.precision.c_str());
  record.add("ended_by", endedBy_);
  record.add("first", recordOf(firstValues_)).add("last", recordOf(lastValues_));
  if (std::isfinite(firstScore_)) record.add("first_score", firstScore_);
  if (std::isfinite(bestScore_)) record.add("best_score", bestScore_);
  if (std::isfinite(lastScore_)) record.add("last_score", lastScore_);
  record.add("checkpoint", lastCheckpoint_).add("not_finite_batches", std::move(notFinite));
  record.add("skipped", skippedRecord()).add("errors", ledger_.record());
  record.add("clips_processed", clipsDone_).add("clips_skipped", clipsSkipped_);
  record.add("micro_batch_parts", parts_).add("roll_backs", rollBacks_);
  RecordList health;
  for (const HealthFinding& finding : findings_) health.push_back(toRecord(finding));
  record.add("health", std::move(health));
  record.add("changes", changes_).add("time", profiler_.record());
  return record;
}

}  // namespace dimts::train

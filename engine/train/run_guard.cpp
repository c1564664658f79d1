// What is done about bad steps: skip, lower the rate, go back, fp32, stop; errors counted; settings changed while running.
#include <algorithm>
#include <cmath>

#include "engine/train/training_run.h"

namespace dimts::train {
namespace {

std::string brief(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.4g", value);
  return text;
}

std::string placeOf(const StepReport& report) {
  if (report.skips.empty()) return "step " + std::to_string(report.step + 1);
  const Skip& last = report.skips.back();
  return "step " + std::to_string(report.step + 1) + ", pass " + last.pass + ", clips " + namesOf(last.clipIds);
}

}  // namespace

Status TrainingRun::judgeSteps() {
  for (const StepReport& report : stepper_->takeReports()) DIMTS_TRY(judge(report));
  return {};
}

Status TrainingRun::judge(const StepReport& report) {
  ++judgedSteps_;
  badSteps_ += report.bad();
  clipsDone_ += report.clips;
  clipsSkipped_ -= report.clips;
  if (!report.skips.empty()) publish({{std::string(kSkippedCurve) + toString(report.skips.front().reason), report.step + 1, 1}});
  for (const Skip& skip : report.skips) {
    ++skipped_[toString(skip.reason)];
    if (skip.reason == SkipReason::LossNotFinite || skip.reason == SkipReason::GradientNotFinite) ++notFinite_[skip.pass];
    if (skip.reason == SkipReason::Overflow) continue;
    DIMTS_TRY(countError(toString(skip.reason), "Skipped at step " + std::to_string(report.step + 1) + ", pass " + skip.pass +
                                                    ", clips " + namesOf(skip.clipIds) + ": " + sentenceOf(skip.reason) + " (" +
                                                    brief(skip.value) + ")" +
                                                    (report.badOperation.empty() ? "" : "; " + report.badOperation)));
  }
  for (const StepReport::Pass& pass : report.passes)
    if (std::isfinite(pass.loss))
      if (auto nothing = plausibility_.step(pass.name, pass.loss, pass.norm)) return *nothing;
  if (!report.bad()) lastGoodStep_ = report.step + 1;
  DIMTS_TRY(watchScale(report));
  return ladder_.observe(report.bad(), placeOf(report)) ? climb() : Status();
}

/// Overflows are how a loss scale finds its level; more than a tenth of the steps, or a scale below 1, is trouble.
Status TrainingRun::watchScale(const StepReport& report) {
  if (stepper_->precision() != Precision::Float16) return {};
  ++scaledSteps_;
  double scale = std::numeric_limits<double>::infinity();
  bool overflow = false;
  for (const StepReport::Pass& pass : report.passes)
    if (std::isfinite(pass.loss)) scale = std::min(scale, pass.scale);
  for (const Skip& skip : report.skips) overflow = overflow || skip.reason == SkipReason::Overflow;
  overflowSteps_ += overflow;
  if (scale < 1) {
    log(LogLevel::Error, "The loss scale fell to " + brief(scale) + ", below 1: fp16 does not work here. It goes on in fp32.");
    changes_.push_back(Record().add("step", step_).add("key", "precision").add("from", "fp16").add("to", "fp32"));
    stepper_->computeInFloat32();
    reportFacts();
    return {};
  }
  constexpr int64_t kEnough = 50;
  if (!scaleAlarm_ && scaledSteps_ >= kEnough && overflowSteps_ * 10 > scaledSteps_) {
    scaleAlarm_ = true;
    log(LogLevel::Warning, "More than 10 % of the steps were skipped for fp16's range (" + std::to_string(overflowSteps_) + " of " +
                               std::to_string(scaledSteps_) + "). Choose bf16 or fp32, or a smaller first scale.");
  }
  return {};
}

Status TrainingRun::climb() {
  while (true) {
    switch (ladder_.climb()) {
      case Rung::LowerRate: {
        const double before = rateFactor_;
        rateFactor_ *= options_.guard.lowerFactor;
        changes_.push_back(Record().add("step", step_).add("key", "guard.rate_factor").add("from", before).add("to", rateFactor_));
        log(LogLevel::Warning, "Too many bad steps: the learning rate is lowered to " + brief(learningRate()) + ".");
        reportFacts();
        return {};
      }
      case Rung::RollBack: {
        DIMTS_TRY_ASSIGN(const bool done, rollBack());
        if (done) return {};
        break;
      }
      case Rung::FullPrecision:
        if (stepper_->precision() == Precision::Float32) break;
        changes_.push_back(
            Record().add("step", step_).add("key", "precision").add("from", toString(stepper_->precision())).add("to", "fp32"));
        stepper_->computeInFloat32();
        log(LogLevel::Warning, "Still too many bad steps: it goes on in fp32.");
        reportFacts();
        return {};
      default: return ladder_.stopError();
    }
  }
}

/// Back to the newest checkpoint from before the trouble. False when there is none, or after three times.
Result<bool> TrainingRun::rollBack() {
  constexpr int64_t kMost = 3;
  DIMTS_TRY(collectSave(true));
  const auto entries = checkpoint::list(checkpointsDir());
  const int64_t from = step_;
  for (auto entry = entries.rbegin(); rollBacks_ < kMost && entry != entries.rend(); ++entry) {
    if (entry->step > lastGoodStep_) continue;
    const auto saved = checkpoint::read(entry->path);
    if (!saved.ok()) continue;
    DIMTS_TRY(loadTensors(*saved));
    DIMTS_TRY_ASSIGN(position_, positionOf(saved->trainerState));
    step_ = lastGoodStep_ = savedStep_ = entry->step;
    firstStep_ = std::min(firstStep_, step_);
    lastCheckpoint_ = entry->path;
    validatedStep_ = sampledStep_ = -1;
    health_.cutAfter(step_);
    ++rollBacks_;
    setAside(step_, "abandoned-");
    DIMTS_TRY(files_.open(inputs_.runDir, step_, options_.eventFiles));
    restartLoader();
    changes_.push_back(Record().add("step", from).add("key", "roll_back").add("from", from).add("to", step_));
    log(LogLevel::Warning, "Still too many bad steps: it goes back from step " + std::to_string(from) + " to the saved step " +
                               std::to_string(step_) + ".");
    reportFacts();
    return true;
  }
  return false;
}

Status TrainingRun::countError(const std::string& kind, const std::string& text) {
  if (ledger_.add(kind, step_, text)) log(LogLevel::Warning, text);
  if (auto tooMany = ledger_.limitReached()) return *tooMany;
  return {};
}

void TrainingRun::takeChanges() {
  for (const auto& [key, value] : control_.takeChanges())
    if (!std::isfinite(value) || value < 0 || !change(key, value))
      log(LogLevel::Warning, "A change that cannot be made was asked for: " + key + " = " + brief(value) + ".");
}

bool TrainingRun::change(const std::string& key, double value) {
  constexpr const char* kLoss = "loss.";
  double before = 0;
  if (key == "train.learning_rate") {
    before = std::exchange(options_.learningRate, value);
  } else if (key == "train.weight_decay") {
    before = std::exchange(options_.optimizer.weightDecay, value);
    stepper_->setWeightDecay(value);
  } else if (key.rfind(kLoss, 0) == 0) {
    const std::string term = key.substr(5);
    const auto& known = stepper_->lossWeightsInUse();
    if (!known.empty() && known.count(term) == 0) return false;
    before = known.empty() ? 1 : known.at(term);
    lossWeights_[term] = value;
  } else {
    return false;
  }
  changes_.push_back(Record().add("step", step_).add("key", key).add("from", before).add("to", value));
  log(LogLevel::Info, "Changed at step " + std::to_string(step_) + ": " + key + " from " + brief(before) + " to " + brief(value) + ".");
  publish({{"change/" + key, step_, value}});
  reportFacts();
  return true;
}

}  // namespace dimts::train

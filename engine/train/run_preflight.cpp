// Before the first step: room on the disk, everything tried on one clip.
#include <algorithm>
#include <cstdio>
#include <numeric>

#include "engine/core/files.h"
#include "engine/core/temporary_folder.h"
#include "engine/train/device.h"
#include "engine/train/training_run.h"
#include "engine/train/training_size.h"

namespace dimts::train {
int64_t TrainingRun::checkpointBytes() const {
  int64_t bytes = 1 << 16;  // names, manifest and settings
  const auto add = [&bytes](const std::map<std::string, torch::Tensor>& tensors) {
    for (const auto& [name, tensor] : tensors) bytes += tensor.numel() * tensor.element_size() + 128;
  };
  add(inputs_.objective->state());
  add(stepper_->optimizerState());
  if (stepper_->average()) add(stepper_->average()->state());
  return bytes;
}

Status TrainingRun::checkDisk() {
  const int64_t each = checkpointBytes(), count = checkpointsAtMost(options_.keepCheckpoints);
  const int64_t there = static_cast<int64_t>(checkpoint::list(checkpointsDir()).size());
  const int64_t needed = each * std::max<int64_t>(1, count - there), free = core::freeBytes(inputs_.runDir);
  log(LogLevel::Info, "A saved state takes " + megabytes(each) + ", up to " + std::to_string(count) + " of them " +
                          megabytes(each * count) + "; free on the disk: " + megabytes(free) + ".");
  if (free < 0 || free >= needed) return {};
  return Error{"disk.space", inputs_.runDir,
               "The saved states need " + megabytes(needed) + ", but only " + megabytes(free) + " are free on the disk.",
               "Make room, keep fewer saved states, or put the project on another disk.", ErrorKind::Resources};
}

Status TrainingRun::judgeChecks(const std::vector<PreflightCheck>& checks) {
  for (const PreflightCheck& check : checks)
    log(check.ok ? LogLevel::Info : LogLevel::Error,
        (check.ok ? "Before the run, ok: " : "Before the run, FAILED: ") + check.name + (check.detail.empty() ? "" : " (" + check.detail + ")"));
  const std::string broken = brokenOf(checks);
  if (broken.empty()) return {};
  return Error{"train.preflight", inputs_.runDir, "Tried on one clip before the run, these do not hold: " + broken + ".",
               "Go back to a preset; the run would have failed later. Only who knows why may switch this check off.",
               ErrorKind::TrainingFailed};
}

Status TrainingRun::preflight(bool resume) {
  DIMTS_TRY(checkDisk());
  if (!options_.preflight || control_.stopRequested()) return {};
  std::vector<Error> leftOut;
  Batch sample;
  for (int64_t i = 0; sample.size() == 0 && i < inputs_.training->size(); ++i) {
    DIMTS_TRY_ASSIGN(sample, collateWhatWorks(*inputs_.training, {i}, leftOut));
  }
  for (const Error& bad : leftOut) DIMTS_TRY(countError("clip", toString(bad)));
  if (sample.size() == 0)
    return Error{"train.no_examples", "", "Not one clip can be prepared for training.",
                 "Look at the errors in the log and mend or drop the clips.", ErrorKind::BadInput};
  PreflightOptions options;
  options.seed = options_.seed;
  options.precision = stepper_->precision();
  options.scoreMustFall = !resume;
  const StateKeeper keeper(*inputs_.objective);
  std::vector<PreflightCheck> checks;
  {
    const core::TemporaryFolder scratch(inputs_.runDir + "/.preflight");
    DIMTS_TRY(scratch.make());
    const PreflightResult tried = trainBriefly(*inputs_.objective, sample.to(device_), options, [&](int step) {
      events_.onProgress({"train.preflight", "", step, options.steps, -1});
      return !control_.stopRequested();
    });
    secondsOfOneClip_ = tried.secondsOfStep;
    checks = tried.checks;
    if (control_.stopRequested()) return {};
    if (auto check = checkText()) checks.push_back(std::move(*check));
    checks.push_back(saveAndCompare(*inputs_.objective, scratch.path() + "/checkpoints"));
    if (inputs_.moreChecks)
      for (PreflightCheck& check : inputs_.moreChecks(scratch.path() + "/voice")) checks.push_back(std::move(check));
    inputs_.objective->setTraining(true);
  }
  return judgeChecks(checks);
}

/// On the first clips; ones that cannot be read are counted where they are trained on.
std::optional<PreflightCheck> TrainingRun::checkText() {
  constexpr int64_t kClips = 4;
  IndexBatch first;
  for (int64_t i = 0; i < std::min(kClips, inputs_.training->size()); ++i) first.push_back(i);
  std::vector<Error> leftOut;
  const auto batch = collateWhatWorks(*inputs_.training, first, leftOut);
  if (!batch.ok() || batch->size() == 0) return std::nullopt;
  return textReaches(*inputs_.objective, batch->to(device_), options_.seed);
}

}  // namespace dimts::train

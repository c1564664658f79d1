// Saving a run and going on with it: copies on the training thread, writing in the background, exact state back.
#include <cmath>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "engine/core/files.h"
#include "engine/train/training_run.h"

namespace fs = std::filesystem;
using nlohmann::json;

namespace dimts::train {
namespace {

json numberOrNull(double value) { return std::isfinite(value) ? json(value) : json(); }

double numberOrNan(const json& value) {
  return value.is_number() ? value.get<double>() : std::numeric_limits<double>::quiet_NaN();
}

Error mismatch(const std::string& subject, const std::string& detail) {
  return {"train.checkpoint_mismatch", subject, detail,
          "Put things back as they were when the run was saved, or start a new run.", ErrorKind::BadInput};
}

}  // namespace

std::map<std::string, std::string> TrainingRun::fingerprints() const {
  auto all = inputs_.fingerprints;
  all["examples"] = inputs_.training->fingerprint();
  return all;
}

std::string TrainingRun::stateText() const {
  std::map<std::string, int64_t> skipped = skippedBefore_;
  for (const auto& [pass, count] : stepper_->watch().skippedByPass()) skipped[pass] += count;
  const json state = {{"version", 1},
                      {"step", step_},
                      {"epoch", position_.epoch},
                      {"batch", position_.batch},
                      {"seed", options_.seed},
                      {"batch_size", options_.batchSize},
                      {"accumulation", options_.accumulation},
                      {"parts", parts_},
                      {"learning_rate", learningRateAt(position_.epoch)},
                      {"seconds", secondsBefore_ + secondsInThisCall()},
                      {"first_score", numberOrNull(firstScore_)},
                      {"best_score", numberOrNull(bestScore_)},
                      {"last_score", numberOrNull(lastScore_)},
                      {"first_values", firstValues_},
                      {"skipped", skipped},
                      {"fingerprints", fingerprints()}};
  return state.dump(2) + "\n";
}

Status TrainingRun::readState(const std::string& text) {
  const json state = json::parse(text, nullptr, false);
  try {
    DIMTS_TRY(compareFingerprints(state.at("fingerprints").get<std::map<std::string, std::string>>()));
    if (state.at("seed").get<uint64_t>() != options_.seed || state.at("batch_size").get<int64_t>() != options_.batchSize ||
        state.at("accumulation").get<int64_t>() != options_.accumulation)
      log(LogLevel::Warning, "Seed, batch size or accumulation are not those of the saved run: the order of the clips "
                             "from here on is another one.");
    step_ = state.at("step").get<int64_t>();
    position_ = {state.at("epoch").get<int64_t>(), state.at("batch").get<int64_t>()};
    // With another batch size the place in the epoch is kept, not the number of the batch.
    if (const int64_t before = state.at("batch_size").get<int64_t>(); before != options_.batchSize)
      position_.batch = position_.batch * before / std::max<int64_t>(1, options_.batchSize);
    parts_ = state.at("parts").get<int64_t>();
    secondsBefore_ = state.at("seconds").get<double>();
    firstScore_ = numberOrNan(state.at("first_score"));
    bestScore_ = numberOrNan(state.at("best_score"));
    lastScore_ = numberOrNan(state.at("last_score"));
    firstValues_ = state.at("first_values").get<std::map<std::string, double>>();
    skippedBefore_ = state.at("skipped").get<std::map<std::string, int64_t>>();
  } catch (const json::exception& problem) {
    return mismatch("trainer.json", std::string("The saved state is not of the expected form: ") + problem.what() + ".");
  }
  return {};
}

Status TrainingRun::compareFingerprints(const std::map<std::string, std::string>& saved) const {
  for (const auto& [name, now] : fingerprints()) {
    const auto before = saved.find(name);
    if (before != saved.end() && before->second != now)
      return mismatch(name, "The " + name + " is not the one that the run was trained with.");
  }
  return {};
}

Status TrainingRun::loadWeights(const checkpoint::TensorMap& weights) {
  const torch::NoGradGuard noGradients;
  auto state = inputs_.objective->state();
  for (const auto& [name, tensor] : weights)
    if (state.count(name) == 0) return mismatch(name, "The checkpoint has a tensor that the model does not have.");
  for (auto& [name, target] : state) {
    const auto found = weights.find(name);
    if (found == weights.end()) return mismatch(name, "The model has a tensor that the checkpoint lacks.");
    if (found->second.sizes() != target.sizes() || found->second.scalar_type() != target.scalar_type())
      return mismatch(name, "The tensor has another shape or type in the checkpoint than in the model.");
  }
  for (auto& [name, target] : state) target.copy_(weights.at(name));
  return {};
}

Status TrainingRun::restore() {
  const std::string folder = (fs::path(inputs_.runDir) / "checkpoints").string();
  std::vector<Error> passedOver;
  auto newest = checkpoint::readNewest(folder, &passedOver);
  for (const Error& problem : passedOver) log(LogLevel::Warning, "A checkpoint is damaged, an older one is tried: " + toString(problem));
  if (!newest.ok())
    return Error{"train.no_checkpoint", inputs_.runDir, newest.error().detail, "Start a new run.", ErrorKind::BadInput};
  DIMTS_TRY(readState(newest->trainerState));
  DIMTS_TRY(loadWeights(newest->weights));
  DIMTS_TRY(stepper_->loadOptimizerState(newest->optimizer));
  setDamagedAside(step_, passedOver);
  savedStep_ = step_;
  for (const auto& entry : checkpoint::list(folder))
    if (entry.step == step_) lastCheckpoint_ = entry.path;
  return {};
}

/// Renames checkpoints that did not verify, so that nobody speaks with them; they are not deleted.
void TrainingRun::setDamagedAside(int64_t newerThan, const std::vector<Error>& problems) {
  if (problems.empty()) return;
  for (const auto& entry : checkpoint::list((fs::path(inputs_.runDir) / "checkpoints").string())) {
    if (entry.step <= newerThan) continue;
    const fs::path path = entry.path;
    std::error_code code;
    fs::rename(path, path.parent_path() / ("damaged-" + path.filename().string()), code);
    if (code) log(LogLevel::Warning, "Could not set the damaged checkpoint aside: " + entry.path);
  }
}

bool TrainingRun::saveIsDue() {
  if (savedStep_ == step_) return false;
  const double minutes = std::chrono::duration<double>(Clock::now() - lastSave_).count() / 60;
  return (options_.checkpointEvery > 0 && step_ % options_.checkpointEvery == 0) ||
         (options_.checkpointMinutes > 0 && minutes >= options_.checkpointMinutes);
}

Status TrainingRun::save(const std::string& reason, bool wait) {
  DIMTS_TRY(collectSave(true));
  if (savedStep_ == step_ && reason != "final") return {};
  events_.onPhase(JobPhase::Saving);
  files_.flush();
  checkpoint::Checkpoint data;
  data.step = step_;
  data.weights = copyToCpu(inputs_.objective->state());
  data.optimizer = copyToCpu(stepper_->optimizerState());
  data.trainerState = stateText();
  data.configYaml = inputs_.configYaml;
  const double score = validatedStep_ == step_ ? score_ : std::numeric_limits<double>::quiet_NaN();
  saver_.start(std::move(data), {step_, "", false, score, reason});
  savedStep_ = step_;
  lastSave_ = Clock::now();
  writeRecord("running", nullptr);
  if (wait) return collectSave(true);
  events_.onPhase(JobPhase::Running);
  return {};
}

Status TrainingRun::collectSave(bool wait) {
  auto result = saver_.take(wait);
  if (!result) return {};
  if (!result->ok()) {
    log(LogLevel::Error, "The checkpoint could not be saved: " + toString(result->error()));
    return result->error();
  }
  const checkpoint::CheckpointEntry& entry = **result;
  lastCheckpoint_ = entry.path;
  events_.onCheckpoint({entry.step, entry.path, entry.best, entry.reason, entry.score});
  log(LogLevel::Info, "Saved step " + std::to_string(entry.step) + " (" + entry.reason + ").");
  return {};
}

}  // namespace dimts::train

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

/// Flat records only: that is what changes are.
json toJson(const Record& record) {
  json object = json::object();
  for (const auto& [key, value] : record.fields) {
    if (const auto* whole = std::get_if<int64_t>(&value)) object[key] = *whole;
    else if (const auto* number = std::get_if<double>(&value)) object[key] = *number;
    else if (const auto* text = std::get_if<std::string>(&value)) object[key] = *text;
  }
  return object;
}

Record fromJson(const json& object) {
  Record record;
  for (const char* key : {"step", "key", "from", "to"}) {
    const json value = object.value(key, json());
    if (value.is_number_integer()) record.add(key, value.get<int64_t>());
    else if (value.is_number()) record.add(key, value.get<double>());
    else if (value.is_string()) record.add(key, value.get<std::string>());
  }
  return record;
}

}  // namespace

Result<LoaderPosition> positionOf(const std::string& trainerState) {
  const json state = json::parse(trainerState, nullptr, false);
  if (!state.is_object() || !state.contains("epoch") || !state.contains("batch"))
    return mismatch("trainer.json", "The saved state does not say where it stands in the clips.");
  return LoaderPosition{state["epoch"].get<int64_t>(), state["batch"].get<int64_t>()};
}

std::string TrainingRun::checkpointsDir() const { return (fs::path(inputs_.runDir) / "checkpoints").string(); }

std::map<std::string, std::string> TrainingRun::fingerprints() const {
  auto all = inputs_.fingerprints;
  all["examples"] = inputs_.training->fingerprint();
  return all;
}

std::string TrainingRun::stateText() const {
  json changes = json::array(), first = json::array();
  for (const Record& change : changes_) changes.push_back(toJson(change));
  for (const ErrorLedger::Entry& entry : ledger_.first())
    first.push_back({{"step", entry.step}, {"kind", entry.kind}, {"text", entry.text}});
  const json state = {{"version", 1},
                      {"step", step_},
                      {"epoch", position_.epoch},
                      {"batch", position_.batch},
                      {"seed", options_.seed},
                      {"batch_size", options_.batchSize},
                      {"accumulation", options_.accumulation},
                      {"parts", parts_},
                      {"optimizer", toString(options_.optimizer.kind)},
                      {"learning_rate", learningRate()},
                      {"set", {{"learning_rate", optionRate_}, {"weight_decay", optionDecay_}, {"precision", options_.precision}}},
                      {"in_force",
                       {{"learning_rate", options_.learningRate},
                        {"weight_decay", options_.optimizer.weightDecay},
                        {"rate_factor", rateFactor_},
                        {"precision", toString(stepper_->precision())},
                        {"loss_weights", lossWeights_}}},
                      {"changes", changes},
                      {"errors", {{"counts", ledger_.counts()}, {"first", first}}},
                      {"gates", stepper_->gateState()},
                      {"clips_done", clipsDone_},
                      {"clips_skipped", clipsSkipped_},
                      {"validations_without_gain", validationsWithoutGain_},
                      {"goal_steps", goalSteps_},
                      {"goal_epochs", goalEpochs_},
                      {"seconds", secondsBefore_ + secondsInThisCall()},
                      {"first_score", numberOrNull(firstScore_)},
                      {"best_score", numberOrNull(bestScore_)},
                      {"last_score", numberOrNull(lastScore_)},
                      {"first_values", firstValues_},
                      {"skipped", notFinite_},
                      {"skipped_by_reason", skipped_},
                      {"fingerprints", fingerprints()}};
  return state.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

/// What was changed while the run went on stays in force, unless the setting itself was changed before this resume.
void TrainingRun::readInForce(const json& state) {
  const json set = state.at("set"), now = state.at("in_force");
  if (set.at("learning_rate").get<double>() == options_.learningRate) {
    options_.learningRate = now.at("learning_rate").get<double>();
    rateFactor_ = now.at("rate_factor").get<double>();
  }
  if (set.at("weight_decay").get<double>() == options_.optimizer.weightDecay) {
    options_.optimizer.weightDecay = now.at("weight_decay").get<double>();
    stepper_->setWeightDecay(options_.optimizer.weightDecay);
  }
  if (set.at("precision").get<std::string>() == options_.precision && now.at("precision").get<std::string>() == "fp32")
    stepper_->computeInFloat32();
  lossWeights_ = now.at("loss_weights").get<std::map<std::string, double>>();
  for (const json& change : state.at("changes")) changes_.push_back(fromJson(change));
  std::vector<ErrorLedger::Entry> first;
  for (const json& entry : state.at("errors").at("first"))
    first.push_back({entry.at("step").get<int64_t>(), entry.at("kind").get<std::string>(), entry.at("text").get<std::string>()});
  ledger_.restore(state.at("errors").at("counts").get<std::map<std::string, int64_t>>(), std::move(first));
  stepper_->loadGateState(state.at("gates").get<std::map<std::string, std::vector<double>>>());
  clipsDone_ = state.at("clips_done").get<int64_t>();
  clipsSkipped_ = state.at("clips_skipped").get<int64_t>();
  validationsWithoutGain_ = state.at("validations_without_gain").get<int64_t>();
  goalSteps_ = state.at("goal_steps").get<int64_t>();
  goalEpochs_ = state.at("goal_epochs").get<int64_t>();
  skipped_ = state.at("skipped_by_reason").get<std::map<std::string, int64_t>>();
}

Status TrainingRun::readState(const std::string& text) {
  const json state = json::parse(text, nullptr, false);
  try {
    DIMTS_TRY(compareFingerprints(state.at("fingerprints").get<std::map<std::string, std::string>>()));
    if (const std::string before = state.value("optimizer", "adamw"); before != toString(options_.optimizer.kind))
      return mismatch("optimizer", "The run was trained with the optimiser " + before + ".");
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
    notFinite_ = state.at("skipped").get<std::map<std::string, int64_t>>();
    if (state.contains("in_force")) readInForce(state);
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

Status TrainingRun::loadTensors(const checkpoint::Checkpoint& saved) {
  DIMTS_TRY(loadWeights(saved.weights));
  DIMTS_TRY(stepper_->loadOptimizerState(saved.optimizer));
  stepper_->weightsWereLoaded();
  // A run that begins to keep an average on resume begins it with the weights as they are.
  if (stepper_->average() && !saved.average.empty()) DIMTS_TRY(stepper_->average()->load(saved.average));
  return {};
}

Status TrainingRun::restore() {
  const std::string folder = checkpointsDir();
  std::vector<Error> passedOver;
  auto newest = checkpoint::readNewest(folder, &passedOver);
  for (const Error& problem : passedOver) log(LogLevel::Warning, "A checkpoint is damaged, an older one is tried: " + toString(problem));
  if (!newest.ok())
    return Error{"train.no_checkpoint", inputs_.runDir, newest.error().detail, "Start a new run.", ErrorKind::BadInput};
  DIMTS_TRY(readState(newest->trainerState));
  DIMTS_TRY(loadTensors(*newest));
  if (!passedOver.empty()) setAside(step_, "damaged-");
  savedStep_ = step_;
  for (const auto& entry : checkpoint::list(folder))
    if (entry.step == step_) lastCheckpoint_ = entry.path;
  return {};
}

/// Renames newer checkpoints (damaged, or of steps that were given up), so that nobody speaks with them; none is deleted.
void TrainingRun::setAside(int64_t newerThan, const std::string& as) {
  for (const auto& entry : checkpoint::list(checkpointsDir())) {
    if (entry.step <= newerThan) continue;
    const fs::path path = entry.path, target = path.parent_path() / (as + path.filename().string());
    std::error_code code;
    fs::remove_all(target, code);
    fs::rename(path, target, code);
    if (code) log(LogLevel::Warning, "Could not set a checkpoint aside: " + entry.path);
  }
}

/// A save waits for a good step, so that trouble does not push the last good state out.
Result<bool> TrainingRun::saveIsDue() {
  if (savedStep_ == step_) return false;
  const double minutes = std::chrono::duration<double>(Clock::now() - lastSave_).count() / 60;
  const int64_t before = std::max<int64_t>(0, savedStep_);
  const bool due = (options_.checkpointEvery > 0 && step_ / options_.checkpointEvery != before / options_.checkpointEvery) ||
                   (options_.checkpointMinutes > 0 && minutes >= options_.checkpointMinutes);
  if (!due) return false;
  DIMTS_TRY(judgeSteps());
  return lastGoodStep_ == step_ && savedStep_ != step_;
}

Status TrainingRun::save(const std::string& reason, bool wait) {
  DIMTS_TRY(collectSave(true));
  DIMTS_TRY(judgeSteps());
  if (savedStep_ == step_ && reason != "final") return {};
  events_.onPhase(JobPhase::Saving);
  files_.flush();
  const StageTimer timer(&profiler_, "save");
  checkpoint::Checkpoint data;
  data.step = step_;
  data.weights = copyToCpu(inputs_.objective->state());
  data.optimizer = copyToCpu(stepper_->optimizerState());
  if (stepper_->average()) data.average = copyToCpu(stepper_->average()->state());
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
  if (!result->ok() && result->error().code == "checkpoint.not_finite") {
    // Written by nobody; the run goes back to what is good, or ends here.
    log(LogLevel::Error, "A state that is not finite was not saved: " + toString(result->error()));
    DIMTS_TRY_ASSIGN(const bool back, rollBack());
    return back ? Status() : Status(result->error());
  }
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

// The brief training and the comparison of what was saved.
#include "engine/train/preflight.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>
#include <limits>

#include "engine/core/random.h"
#include "engine/train/autocast.h"
#include "engine/train/optimizer.h"
#include "engine/train/saver.h"
#include "engine/train/streams.h"

namespace dimts::train {
namespace {

constexpr int kFewestSteps = 3;     ///< some layers begin at 0 and let a gradient through after the first ones
constexpr uint64_t kStretches = 4;  ///< of the clips that are looked at for the one to learn

double scoreOf(Objective& objective, const Batch& batch, uint64_t seed) {
  const torch::NoGradGuard noGradients;
  objective.setTraining(false);
  double score = std::numeric_limits<double>::quiet_NaN();
  for (const LossTerm& term : objective.validate(batch, seed).terms)
    if (term.name == objective.scoreTerm()) score = term.value.item<double>();
  objective.setTraining(true);
  return score;
}

/// What one pass's parameters looked like before, and whether a gradient ever reached them.
struct Watched {
  Pass pass;
  FusedOptimizer optimizer;
  std::vector<torch::Tensor> before;
  std::vector<bool> hadGradient;
  bool trainable = false;

  bool reached() const {
    for (size_t i = 0; i < hadGradient.size(); ++i)
      if (!hadGradient[i] && pass.parameters[i].second.requires_grad()) return false;
    return true;
  }
  Watched(Pass watched, const OptimizerOptions& options)
      : pass(std::move(watched)), optimizer(pass.parameters, options), hadGradient(pass.parameters.size()) {
    for (const auto& [name, parameter] : pass.parameters) {
      before.push_back(parameter.detach().clone());
      trainable = trainable || parameter.requires_grad();
    }
  }
  void look() {
    for (size_t i = 0; i < pass.parameters.size(); ++i) {
      const torch::Tensor& gradient = pass.parameters[i].second.grad();
      if (!hadGradient[i] && gradient.defined()) hadGradient[i] = gradient.ne(0).any().item<bool>();
    }
  }
};

void append(std::string& list, const std::string& name) { list += (list.empty() ? "" : ", ") + name; }

struct Faults {
  std::string notFinite, zero;
};

void stepOnce(Objective& objective, std::vector<Watched>& passes, const Batch& batch, int step, uint64_t seed,
              const PreflightOptions& options, Faults& faults) {
  for (size_t i = 0; i < passes.size(); ++i) {
    if (!passes[i].trainable) continue;
    passes[i].optimizer.zeroGradients();
    torch::manual_seed(seed);
    const torch::Tensor total = [&] {
      const bool half = options.precision == Precision::BFloat16;
      const auto device = passes[i].pass.parameters.front().second.device().type();
      const AutocastGuard autocast(half ? options.precision : Precision::Float32, device);
      return objective.loss(i, batch, {step, 0, 1, seed}).total();
    }();
    const double value = total.item<double>();
    if (!std::isfinite(value)) append(faults.notFinite, passes[i].pass.name + " at step " + std::to_string(step + 1));
    if (value == 0) append(faults.zero, passes[i].pass.name + " at step " + std::to_string(step + 1));
    total.backward();
    passes[i].look();
    passes[i].optimizer.step(options.learningRate);
    passes[i].optimizer.zeroGradients();
  }
  objective.endStep();
}

/// The stretch of the clips with most to learn, by its seed, and its score. An untrained network is nearly right about
/// silence and gets worse there before it gets better.
std::pair<uint64_t, double> hardest(Objective& objective, const Batch& batch, uint64_t seed) {
  std::pair<uint64_t, double> found{seed, -1};
  for (uint64_t i = 0; i < kStretches; ++i) {
    const uint64_t candidate = core::derive(seed, {kStreamLoss, i});
    const double score = scoreOf(objective, batch, candidate);
    if (!(score <= found.second)) found = {candidate, score};
    if (!std::isfinite(score)) break;
  }
  return found;
}

std::string scoreText(const std::string& name, double first, double last) {
  char text[80];
  std::snprintf(text, sizeof text, " %.5g → %.5g", first, last);
  return name + text;
}

}  // namespace

PreflightResult trainBriefly(Objective& objective, const Batch& batch, const PreflightOptions& options,
                             const std::function<bool(int step)>& goOn) {
  using Clock = std::chrono::steady_clock;
  objective.setTraining(true);
  std::vector<Watched> passes;
  for (Pass& pass : objective.passes()) passes.emplace_back(std::move(pass), options.optimizer);
  // Trained and measured on one stretch with the same noise, so that learning must show.
  const auto [seed, first] = hardest(objective, batch, options.seed);
  PreflightResult result;
  Faults faults;
  for (int step = 0; step < options.steps; ++step) {
    if (goOn && !goOn(step)) return result;
    const Clock::time_point begin = Clock::now();
    stepOnce(objective, passes, batch, step, seed, options, faults);
    const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    result.secondsOfStep = step == 0 ? seconds : std::min(result.secondsOfStep, seconds);
    if (step + 1 < kFewestSteps || !std::all_of(passes.begin(), passes.end(), [](const Watched& w) { return w.reached(); })) continue;
    if (!options.scoreMustFall || scoreOf(objective, batch, seed) < first) break;
  }
  std::string dead, unmoved;
  for (const Watched& watched : passes)
    for (size_t i = 0; i < watched.pass.parameters.size(); ++i) {
      const auto& [name, parameter] = watched.pass.parameters[i];
      if (!parameter.requires_grad()) continue;
      if (!watched.hadGradient[i]) append(dead, name);
      if (torch::equal(watched.before[i], parameter)) append(unmoved, name);
    }
  const double last = scoreOf(objective, batch, seed);
  result.checks = {{"losses are finite", faults.notFinite.empty(), faults.notFinite},
                   {"losses are not zero", faults.zero.empty(), faults.zero},
                   {"a gradient reaches every part", dead.empty(), dead},
                   {"every parameter learns", unmoved.empty(), unmoved}};
  if (options.scoreMustFall) result.checks.push_back({"the loss falls", last < first, scoreText(objective.scoreTerm(), first, last)});
  return result;
}

std::optional<PreflightCheck> textReaches(Objective& objective, const Batch& batch, uint64_t seed) {
  objective.setTraining(false);
  const auto swapped = objective.withSwappedTexts(batch);
  const torch::Tensor right = swapped ? objective.textLoss(batch, seed) : torch::Tensor();
  std::optional<PreflightCheck> check;
  if (right.defined()) {
    const torch::Tensor changed = objective.textLoss(*swapped, seed).ne(right);
    check = {"the text reaches the voice", changed.any().item<bool>(), ""};
  }
  objective.setTraining(true);
  return check;
}

PreflightCheck saveAndCompare(Objective& objective, const std::string& folder) {
  PreflightCheck check{"saved state reads back the same", false, ""};
  checkpoint::Checkpoint data;
  data.weights = copyToCpu(objective.state());
  data.trainerState = "{}\n";
  if (const Status written = checkpoint::write(folder, data, {0, "", false, 0, "preflight"}); !written.ok()) {
    check.detail = toString(written.error());
    return check;
  }
  const auto read = checkpoint::readNewest(folder);
  check.ok = read.ok() && read->weights.size() == data.weights.size();
  if (!read.ok()) check.detail = toString(read.error());
  for (const auto& [name, tensor] : data.weights)
    if (check.ok && !torch::equal(tensor, read->weights.at(name))) {
      check.ok = false;
      check.detail = name;
    }
  if (check.ok) check.detail = std::to_string(data.weights.size()) + " tensors";
  return check;
}

StateKeeper::StateKeeper(Objective& objective) : objective_(objective), kept_(copyToCpu(objective.state())) {}

StateKeeper::~StateKeeper() {
  const torch::NoGradGuard noGradients;
  for (auto& [name, tensor] : objective_.state()) tensor.copy_(kept_.at(name));
}

std::string brokenOf(const std::vector<PreflightCheck>& checks) {
  std::string broken;
  for (const PreflightCheck& check : checks)
    if (!check.ok) broken += (broken.empty() ? "" : "; ") + check.name + (check.detail.empty() ? "" : " (" + check.detail + ")");
  return broken;
}

RecordList toRecords(const std::vector<PreflightCheck>& checks) {
  RecordList list;
  for (const PreflightCheck& check : checks)
    list.push_back(Record().add("check", check.name).add("ok", check.ok).add("detail", check.detail));
  return list;
}

}  // namespace dimts::train

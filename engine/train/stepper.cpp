// The inner part of the training loop; knows passes and optimisers, nothing of files, limits or control.
#include "engine/train/stepper.h"

#include <torch/csrc/autograd/anomaly_mode.h>

#include <cmath>
#include <limits>
#include <new>

#include "engine/core/random.h"
#include "engine/train/autocast.h"
#include "engine/train/streams.h"
#include "engine/train/tensor_parts.h"

namespace dimts::train {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr int64_t kPacked = 5;

std::vector<int64_t> clipsOf(const std::vector<Batch>& batches) {
  std::vector<int64_t> ids;
  for (const Batch& batch : batches) ids.insert(ids.end(), batch.clipIds.begin(), batch.clipIds.end());
  return ids;
}

}  // namespace

bool isOutOfMemory(const std::exception& problem) {
  if (dynamic_cast<const c10::OutOfMemoryError*>(&problem) || dynamic_cast<const std::bad_alloc*>(&problem)) return true;
  const std::string text = problem.what();
  for (const char* sign : {"can't allocate memory", "out of memory", "CUDA_ERROR_OUT_OF_MEMORY", "_STATUS_ALLOC_FAILED"})
    if (text.find(sign) != std::string::npos) return true;
  return false;
}

std::string plainMessage(const std::exception& problem) {
  if (const auto* torchError = dynamic_cast<const c10::Error*>(&problem)) return torchError->what_without_backtrace();
  return problem.what();
}

bool StepReport::bad() const {
  for (const Skip& skip : skips)
    if (skip.reason != SkipReason::Overflow) return true;
  return false;
}

Result<std::unique_ptr<Stepper>> Stepper::make(Objective& objective, const StepperOptions& options) {
  std::unique_ptr<Stepper> stepper(new Stepper(objective, options));
  DIMTS_TRY_ASSIGN(stepper->freezer_, Freezer::make(options.freeze, stepper->passes_));
  return stepper;
}

Stepper::Stepper(Objective& objective, const StepperOptions& options)
    : objective_(objective), options_(options), copies_(options.device), passes_(objective.passes()) {
  if (passes_.empty()) throw std::logic_error("An objective has no passes.");
  for (const Pass& pass : passes_) {
    NamedTensors named;
    for (const auto& [name, parameter] : pass.parameters) named.emplace_back(pass.name + "/" + name, parameter);
    optimizers_.emplace_back(std::move(named), options.optimizer);
    if (options.precision == Precision::Float16 && options.scaler.enabled) scalers_.emplace_back(options.scaler, options.device);
    lossGates_.emplace_back(options.guard.outlierZ);
    normGates_.emplace_back(options.guard.outlierZ);
    worked_.push_back(false);
  }
  if (options.averageDecay > 0) average_.emplace(passes_.back().parameters, options.averageDecay);
}

void Stepper::run(const StepBatches& batches, const StepSettings& settings, Meters& meters, Profiler* profiler) {
  profiler_ = profiler;
  std::vector<Batch> onDevice;
  {
    const StageTimer timer(profiler, "copy");
    for (const Batch& batch : batches.microBatches) onDevice.push_back(copies_.toDevice(batch));
  }
  if (passesDone_ == 0) current_ = {};
  current_.report.step = settings.step;
  for (size_t pass = passesDone_; pass < passes_.size(); ++pass) {
    if (isTrainable(pass) && !objective_.rests(pass, settings.step)) {
      runPass(pass, onDevice, settings, meters);
      worked_[pass] = true;
    }
    passesDone_ = pass + 1;
  }
  objective_.endStep();
  passesDone_ = 0;
  pending_.push_back(std::exchange(current_, {}));
}

void Stepper::release() {
  for (FusedOptimizer& optimizer : optimizers_) optimizer.zeroGradients();
  objective_.endStep();
}

bool Stepper::isTrainable(size_t pass) const {
  for (const auto& [name, parameter] : passes_[pass].parameters)
    if (parameter.requires_grad()) return true;
  return false;
}

LossTerms Stepper::lossOf(size_t pass, const Batch& batch, const StepContext& context) {
  // The same for every pass, so that a pass which computes an earlier one's graph anew meets the same dropout.
  torch::manual_seed(core::derive(
      options_.seed, {kStreamTorch, static_cast<uint64_t>(context.step), static_cast<uint64_t>(context.microBatch)}));
  const StageTimer timer(profiler_, "forward");
  const AutocastGuard autocast(options_.precision, options_.device.type());
  return objective_.loss(pass, batch, context);
}

void Stepper::runPass(size_t pass, const std::vector<Batch>& batches, const StepSettings& settings, Meters& meters) {
  optimizers_[pass].zeroGradients();
  const size_t skipsBefore = current_.report.skips.size();
  Sums sums;
  try {
    sums = accumulate(pass, batches, settings, meters);
  } catch (...) {
    current_.report.skips.resize(skipsBefore);  // the pass will be done again
    throw;
  }
  current_.passes.push_back({{passes_[pass].name, kNone, kNone, 1, false}, {}, 0, 0, {}});
  if (sums.backwards > 0) update(pass, sums, settings.learningRate, batches, meters);
  if (pass + 1 == passes_.size()) current_.report.clips = sums.rows;
  optimizers_[pass].zeroGradients();
}

/// On the CPU a look is free, so a bad micro-batch is left out alone; a GPU is not made to wait: see update().
bool Stepper::isWorthABackward(size_t pass, const torch::Tensor& total, const Batch& batch) {
  if (!total.is_cpu()) return true;
  const double value = total.item<double>();
  if (std::isfinite(value) && value <= lossGates_[pass].limit()) return true;
  const SkipReason reason = std::isfinite(value) ? SkipReason::LossOutlier : SkipReason::LossNotFinite;
  current_.report.skips.push_back({reason, passes_[pass].name, batch.clipIds, value});
  return false;
}

/// False when the search for the first bad operation found one: the gradients are then of no use.
bool Stepper::backward(size_t pass, const torch::Tensor& total, const Batch& batch) {
  const StageTimer timer(profiler_, "backward");
  const torch::Tensor root = scalers_.empty() ? total : scalers_[pass].scaled(total);
  if (!options_.guard.nameBadOperation) {
    root.backward();
    return true;
  }
  try {
    root.backward();
    return true;
  } catch (const c10::Error& problem) {
    const std::string text = problem.what_without_backtrace();
    if (text.find("returned nan values") == std::string::npos) throw;
    current_.report.badOperation = text;
    current_.report.skips.push_back({SkipReason::GradientNotFinite, passes_[pass].name, batch.clipIds, kNone});
    return false;
  }
}

Stepper::Sums Stepper::accumulate(size_t pass, const std::vector<Batch>& batches, const StepSettings& settings, Meters& meters) {
  std::optional<torch::autograd::DetectAnomalyGuard> anomaly;
  if (options_.guard.nameBadOperation) anomaly.emplace(true);
  Sums sums;
  const auto count = static_cast<int64_t>(batches.size());
  for (int64_t micro = 0; micro < count; ++micro) {
    const Batch& batch = batches[static_cast<size_t>(micro)];
    const uint64_t seed = core::derive(options_.seed, {kStreamLoss, static_cast<uint64_t>(settings.step), static_cast<uint64_t>(micro)});
    LossTerms terms = lossOf(pass, batch, {settings.step, micro, count, seed});
    for (LossTerm& term : terms.terms) {
      if (const auto own = settings.lossWeights.find(term.name); own != settings.lossWeights.end()) term.weight = own->second;
      weightsInUse_[term.name] = term.weight;
      meters.add("train/" + term.name, term.value);
    }
    const torch::Tensor total = terms.total();
    if (!isWorthABackward(pass, total, batch)) continue;
    if (!backward(pass, total, batch)) return {};
    sums.loss = sums.loss.defined() ? sums.loss + total.detach() : total.detach();
    sums.rows += batch.size();
    ++sums.backwards;
  }
  return sums;
}

void Stepper::update(size_t pass, const Sums& sums, double learningRate, const std::vector<Batch>& batches, Meters& meters) {
  const StageTimer timer(profiler_, "update");
  const torch::NoGradGuard noGradients;
  freezer_.clearGradients(pass);
  const NamedTensors withGradient = optimizers_[pass].withGradient();
  std::vector<torch::Tensor> gradients;
  for (const auto& [name, parameter] : withGradient) gradients.push_back(parameter.grad());
  if (gradients.empty()) return;
  GradientScaler* scaler = scalers_.empty() ? nullptr : &scalers_[pass];
  if (scaler) scaler->unscale(gradients);
  if (sums.backwards > 1)
    inParts(gradients, [&](size_t first, size_t last) {
      at::_foreach_div_(partOf(gradients, first, last), static_cast<double>(sums.backwards));
    });
  PendingPass& report = current_.passes.back();
  report.lossLimit = lossGates_[pass].limit();
  report.normLimit = normGates_[pass].limit();
  const torch::Tensor norm = gradientNorm(gradients);
  const torch::Tensor loss = (sums.loss / static_cast<double>(sums.backwards)).to(torch::kFloat).reshape({});
  // A comparison with something that is not a number is false, so what is not finite is skipped as well.
  const torch::Tensor good = norm.le(std::min<double>(report.normLimit, std::numeric_limits<float>::max())) &
                             loss.le(std::min<double>(report.lossLimit, std::numeric_limits<float>::max())) & torch::isfinite(loss);
  const torch::Tensor skip = good.logical_not().to(torch::kFloat);
  clipGradients(withGradient, norm, options_.clip);
  optimizers_[pass].step(learningRate, skip);
  freezer_.restore(pass);
  if (average_ && pass + 1 == passes_.size()) average_->update(skip);
  if (scaler) scaler->update();
  const torch::Tensor none = torch::zeros_like(skip);
  report.packed = torch::stack({loss, norm, skip, scaler ? scaler->found().reshape({}) : none,
                                scaler ? scaler->scale().reshape({}) : none + 1});
  report.clipIds = clipsOf(batches);
  meters.add("train/gradient_norm/" + passes_[pass].name, norm);
  if (scaler) meters.add("train/scale/" + passes_[pass].name, scaler->scale());
}

void Stepper::resolve(PendingPass& pass, const float* numbers, StepReport& report) {
  size_t index = 0;
  while (passes_[index].name != pass.numbers.name) ++index;
  pass.numbers.loss = numbers[0];
  pass.numbers.norm = numbers[1];
  pass.numbers.updated = numbers[2] == 0;
  pass.numbers.scale = numbers[4];
  if (pass.numbers.updated) {
    lossGates_[index].accept(numbers[0]);
    normGates_[index].accept(numbers[1]);
  } else {
    const bool lossFinite = std::isfinite(numbers[0]), normFinite = std::isfinite(numbers[1]);
    const SkipReason reason = !lossFinite                    ? SkipReason::LossNotFinite
                              : numbers[3] != 0              ? SkipReason::Overflow
                              : !normFinite                  ? SkipReason::GradientNotFinite
                              : numbers[0] > pass.lossLimit  ? SkipReason::LossOutlier
                                                             : SkipReason::GradientOutlier;
    if (reason == SkipReason::GradientOutlier) normGates_[index].reject();
    if (reason == SkipReason::LossOutlier) lossGates_[index].reject();
    report.skips.push_back({reason, pass.numbers.name, pass.clipIds, lossFinite ? numbers[1] : numbers[0]});
  }
}

std::vector<StepReport> Stepper::takeReports() {
  std::vector<torch::Tensor> packed;
  for (const Pending& step : pending_)
    for (const PendingPass& pass : step.passes)
      if (pass.packed.defined()) packed.push_back(pass.packed);
  torch::Tensor host;
  if (!packed.empty()) host = torch::cat(packed).cpu();
  const float* next = packed.empty() ? nullptr : host.const_data_ptr<float>();
  std::vector<StepReport> reports;
  for (Pending& step : pending_) {
    for (const Skip& skip : step.report.skips)
      if (skip.reason == SkipReason::LossOutlier)
        for (size_t i = 0; i < passes_.size(); ++i)
          if (passes_[i].name == skip.pass) lossGates_[i].reject();
    for (PendingPass& pass : step.passes) {
      if (pass.packed.defined()) {
        resolve(pass, next, step.report);
        next += kPacked;
      }
      step.report.passes.push_back(pass.numbers);
    }
    if (!step.report.passes.empty() && !step.report.passes.back().updated) step.report.clips = 0;
    reports.push_back(std::move(step.report));
  }
  pending_.clear();
  return reports;
}

std::map<std::string, torch::Tensor> Stepper::optimizerState() const {
  std::map<std::string, torch::Tensor> state;
  for (const FusedOptimizer& optimizer : optimizers_) state.merge(optimizer.state());
  for (size_t i = 0; i < scalers_.size(); ++i) state.merge(scalers_[i].state(passes_[i].name));
  return state;
}

Status Stepper::loadOptimizerState(const std::map<std::string, torch::Tensor>& state) {
  for (FusedOptimizer& optimizer : optimizers_) DIMTS_TRY(optimizer.load(state));
  for (size_t i = 0; i < scalers_.size(); ++i) scalers_[i].load(passes_[i].name, state);
  return {};
}

std::map<std::string, std::vector<double>> Stepper::gateState() const {
  std::map<std::string, std::vector<double>> state;
  for (size_t i = 0; i < passes_.size(); ++i) {
    state["loss/" + passes_[i].name] = lossGates_[i].state();
    state["norm/" + passes_[i].name] = normGates_[i].state();
  }
  return state;
}

void Stepper::loadGateState(const std::map<std::string, std::vector<double>>& state) {
  for (size_t i = 0; i < passes_.size(); ++i) {
    if (const auto found = state.find("loss/" + passes_[i].name); found != state.end()) lossGates_[i].restore(found->second);
    if (const auto found = state.find("norm/" + passes_[i].name); found != state.end()) normGates_[i].restore(found->second);
  }
}

void Stepper::weightsWereLoaded() {
  freezer_.remember();
  if (average_) average_.emplace(passes_.back().parameters, options_.averageDecay);
}

void Stepper::to(torch::Device device) {
  for (FusedOptimizer& optimizer : optimizers_) optimizer.to(device);
  for (GradientScaler& scaler : scalers_) scaler.to(device);
  freezer_.to(device);
  if (average_) average_->to(device);
}

void Stepper::setWeightDecay(double decay) {
  options_.optimizer.weightDecay = decay;
  for (FusedOptimizer& optimizer : optimizers_) optimizer.setWeightDecay(decay);
}

void Stepper::computeInFloat32() {
  options_.precision = Precision::Float32;
  scalers_.clear();
}

std::vector<std::string> Stepper::neverMoved() const {
  std::vector<std::string> names;
  for (size_t i = 0; i < optimizers_.size(); ++i)
    if (worked_[i])
      for (std::string& name : optimizers_[i].neverMoved()) names.push_back(std::move(name));
  return names;
}

}  // namespace dimts::train

// The inner part of the training loop; knows passes and optimisers, nothing of files, limits or control.
#include "engine/train/stepper.h"

#include <ATen/autocast_mode.h>

#include <cmath>
#include <new>

#include "engine/core/random.h"
#include "engine/train/streams.h"

namespace dimts::train {
namespace {

/// bf16 autocast on this thread for one loss; everything is put back and the cast weights are forgotten at the end.
class AutocastGuard {
 public:
  AutocastGuard(bool on, torch::DeviceType device) : on_(on), device_(device) {
    if (!on_) return;
    wasEnabled_ = at::autocast::is_autocast_enabled(device_);
    oldType_ = at::autocast::get_autocast_dtype(device_);
    at::autocast::increment_nesting();
    at::autocast::set_autocast_enabled(device_, true);
    at::autocast::set_autocast_dtype(device_, torch::kBFloat16);
  }
  ~AutocastGuard() {
    if (!on_) return;
    if (at::autocast::decrement_nesting() == 0) at::autocast::clear_cache();
    at::autocast::set_autocast_enabled(device_, wasEnabled_);
    at::autocast::set_autocast_dtype(device_, oldType_);
  }
  AutocastGuard(const AutocastGuard&) = delete;
  AutocastGuard& operator=(const AutocastGuard&) = delete;

 private:
  bool on_, wasEnabled_ = false;
  torch::DeviceType device_;
  torch::ScalarType oldType_ = torch::kFloat;
};

std::vector<int64_t> clipsOf(const std::vector<Batch>& batches) {
  std::vector<int64_t> ids;
  for (const Batch& batch : batches) ids.insert(ids.end(), batch.clipIds.begin(), batch.clipIds.end());
  return ids;
}

std::string listOf(const std::vector<int64_t>& ids) {
  std::string text;
  for (size_t i = 0; i < ids.size() && i < 32; ++i) text += (i ? ", " : "") + std::to_string(ids[i]);
  return ids.size() > 32 ? text + ", …" : text;
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

void FiniteWatch::endStep(int64_t step, std::vector<Skip> skips) { pending_.push_back({step, std::move(skips)}); }

std::optional<Error> FiniteWatch::resolve() {
  constexpr size_t kWindow = 50;
  std::optional<Error> tooMany;
  for (Pending& pending : pending_) {
    bool bad = false;
    for (const Skip& skip : pending.skips) {
      if (skip.found.defined() && skip.found.item<float>() == 0) continue;
      bad = true;
      ++skippedBatches_;
      ++skippedByPass_[skip.pass];
      const std::string line = "step " + std::to_string(pending.step + 1) + ", pass " + skip.pass + ", clips " + listOf(skip.clipIds);
      lines_.push_back("Skipped, loss or gradient not finite: " + line);
      recent_.push_back(line);
      if (recent_.size() > 5) recent_.pop_front();
    }
    inRow_ = bad ? inRow_ + 1 : 0;
    window_.push_back(bad);
    if (window_.size() > kWindow) window_.pop_front();
    if (!tooMany) tooMany = judge();
  }
  pending_.clear();
  return tooMany;
}

std::optional<Error> FiniteWatch::judge() const {
  const auto inWindow = std::count(window_.begin(), window_.end(), true);
  if (inRow_ < 5 && inWindow <= 10) return std::nullopt;
  std::string places;
  for (const std::string& line : recent_) places += (places.empty() ? "" : "; ") + line;
  return Error{"train.not_finite", recent_.back(),
               "Losses or gradients were not finite in too many steps (" + std::to_string(inRow_) + " in a row, " +
                   std::to_string(inWindow) + " of the last " + std::to_string(window_.size()) + "): " + places + ".",
               "The last good checkpoint is kept. Resume it with a lower learning rate, and listen to the named clips.",
               ErrorKind::TrainingFailed};
}

std::vector<std::string> FiniteWatch::takeLines() {
  std::vector<std::string> lines;
  lines.swap(lines_);
  return lines;
}

Stepper::Stepper(Objective& objective, const StepperOptions& options)
    : objective_(objective), options_(options), passes_(objective.passes()) {
  if (passes_.empty()) throw std::logic_error("An objective has no passes.");
  for (const Pass& pass : passes_) {
    NamedTensors named;
    for (const auto& [name, parameter] : pass.parameters) named.emplace_back(pass.name + "/" + name, parameter);
    optimizers_.emplace_back(std::move(named), options.adamW);
  }
}

void Stepper::run(const StepBatches& batches, int64_t step, double learningRate, Meters& meters) {
  std::vector<Batch> onDevice;
  for (const Batch& batch : batches.microBatches) onDevice.push_back(batch.to(options_.device));
  for (size_t pass = passesDone_; pass < passes_.size(); ++pass) {
    runPass(pass, onDevice, step, learningRate, meters);
    passesDone_ = pass + 1;
  }
  objective_.endStep();
  passesDone_ = 0;
  watch_.endStep(step, std::exchange(skips_, {}));
}

void Stepper::release() {
  for (FusedAdamW& optimizer : optimizers_) optimizer.zeroGradients();
  objective_.endStep();
}

LossTerms Stepper::lossOf(size_t pass, const Batch& batch, const StepContext& context) {
  // The same for every pass, so that a pass which computes an earlier one's graph anew meets the same dropout.
  torch::manual_seed(core::derive(
      options_.seed, {kStreamTorch, static_cast<uint64_t>(context.step), static_cast<uint64_t>(context.microBatch)}));
  const AutocastGuard autocast(options_.bfloat16, options_.device.type());
  return objective_.loss(pass, batch, context);
}

void Stepper::runPass(size_t pass, const std::vector<Batch>& batches, int64_t step, double learningRate, Meters& meters) {
  optimizers_[pass].zeroGradients();
  const size_t skipsBefore = skips_.size();
  int64_t backwards = 0;
  try {
    backwards = accumulate(pass, batches, step, meters);
  } catch (...) {
    skips_.resize(skipsBefore);  // the pass will be done again
    throw;
  }
  if (backwards > 0) update(pass, backwards, learningRate, batches, meters);
  optimizers_[pass].zeroGradients();
}

int64_t Stepper::accumulate(size_t pass, const std::vector<Batch>& batches, int64_t step, Meters& meters) {
  int64_t backwards = 0;
  const auto count = static_cast<int64_t>(batches.size());
  for (int64_t micro = 0; micro < count; ++micro) {
    const Batch& batch = batches[static_cast<size_t>(micro)];
    const uint64_t seed = core::derive(options_.seed, {kStreamLoss, static_cast<uint64_t>(step), static_cast<uint64_t>(micro)});
    const LossTerms terms = lossOf(pass, batch, {step, micro, count, seed});
    const torch::Tensor total = terms.total();
    for (const LossTerm& term : terms.terms) meters.add("train/" + term.name, term.value);
    // On the CPU a look is free, so a bad micro-batch is left out alone; a GPU is not made to wait: see update().
    if (total.is_cpu() && !std::isfinite(total.item<double>())) {
      skips_.push_back({passes_[pass].name, batch.clipIds, {}});
      continue;
    }
    total.backward();
    ++backwards;
  }
  return backwards;
}

void Stepper::update(size_t pass, int64_t backwards, double learningRate, const std::vector<Batch>& batches, Meters& meters) {
  const torch::NoGradGuard noGradients;
  std::vector<torch::Tensor> gradients = optimizers_[pass].gradients();
  if (gradients.empty()) return;
  if (backwards > 1) at::_foreach_div_(gradients, static_cast<double>(backwards));
  const torch::Tensor norm = gradientNorm(gradients);
  const torch::Tensor foundInf = torch::isfinite(norm).logical_not().to(torch::kFloat);
  if (options_.clipNorm > 0) clipGradients(gradients, norm, options_.clipNorm);
  optimizers_[pass].step(learningRate, foundInf);
  meters.add("train/gradient_norm/" + passes_[pass].name, norm);
  if (!foundInf.is_cpu() || foundInf.item<float>() != 0) skips_.push_back({passes_[pass].name, clipsOf(batches), foundInf});
  ++updates_;
}

std::map<std::string, torch::Tensor> Stepper::optimizerState() const {
  std::map<std::string, torch::Tensor> state;
  for (const FusedAdamW& optimizer : optimizers_) state.merge(optimizer.state());
  return state;
}

Status Stepper::loadOptimizerState(const std::map<std::string, torch::Tensor>& state) {
  for (FusedAdamW& optimizer : optimizers_) DIMTS_TRY(optimizer.load(state));
  return {};
}

void Stepper::optimizersTo(torch::Device device) {
  for (FusedAdamW& optimizer : optimizers_) optimizer.to(device);
}

}  // namespace dimts::train

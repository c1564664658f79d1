// The fault harness: an objective around another one whose losses, gradients and memory go wrong where a test says so.
// Slow and unreadable clips are toy::Source's hooks, a full disk and kills are children (child.h).
#pragma once

#include <torch/torch.h>

#include <functional>
#include <limits>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>

#include "engine/train/objective.h"

namespace dimts::train::faults {

/// Steps are counted from 0, as in StepContext.
struct Plan {
  using When = std::function<bool(size_t pass, const StepContext&)>;
  When throws;               ///< std::runtime_error("broken network")
  When outOfMemory;          ///< as CUDA throws it
  When lossNotFinite;
  When gradientNotFinite;    ///< the loss is finite, its gradient is not
  When huge;                 ///< loss and gradient 1e6 times as large
  When zero;                 ///< loss and gradient exactly 0
  bool deadParameter = false;  ///< the last pass has a parameter that nothing uses
};

inline Plan::When at(std::set<int64_t> steps) {
  return [steps = std::move(steps)](size_t, const StepContext& context) { return steps.count(context.step) > 0; };
}
inline Plan::When from(int64_t step) {
  return [step](size_t, const StepContext& context) { return context.step >= step; };
}
inline Plan::When inPass(size_t wanted, Plan::When when) {
  return [wanted, when = std::move(when)](size_t pass, const StepContext& context) { return pass == wanted && when(pass, context); };
}

class FaultyObjective : public Objective {
 public:
  FaultyObjective(Objective& inner, Plan plan)
      : inner_(inner), plan_(std::move(plan)), dead_(torch::ones({3}).requires_grad_()) {}

  std::vector<Pass> passes() override {
    auto passes = inner_.passes();
    if (plan_.deadParameter) passes.back().parameters.emplace_back("dead.weight", dead_);
    return passes;
  }
  LossTerms loss(size_t pass, const Batch& batch, const StepContext& context) override {
    const auto now = [&](const Plan::When& when) { return when && when(pass, context); };
    if (now(plan_.throws)) throw std::runtime_error("broken network");
    if (now(plan_.outOfMemory)) TORCH_CHECK_WITH(OutOfMemoryError, false, "CUDA out of memory. Tried to allocate 9 GiB.");
    LossTerms terms = inner_.loss(pass, batch, context);
    for (LossTerm& term : terms.terms) {
      if (now(plan_.lossNotFinite)) term.value = term.value * std::numeric_limits<float>::quiet_NaN();
      if (now(plan_.gradientNotFinite)) term.value = term.value + (term.value * 0).sqrt() * 0;
      if (now(plan_.huge)) term.value = term.value * 1e6;
      if (now(plan_.zero)) term.value = term.value * 0;
    }
    return terms;
  }
  void endStep() override { inner_.endStep(); }
  LossTerms validate(const Batch& batch, uint64_t seed) override { return inner_.validate(batch, seed); }
  std::string scoreTerm() const override { return inner_.scoreTerm(); }
  std::map<std::string, torch::Tensor> state() override {
    auto state = inner_.state();
    if (plan_.deadParameter) state["dead.weight"] = dead_;
    return state;
  }
  void setTraining(bool on) override { inner_.setTraining(on); }
  void to(torch::Device device) override { inner_.to(device); }

 private:
  Objective& inner_;
  Plan plan_;
  torch::Tensor dead_;
};

}  // namespace dimts::train::faults

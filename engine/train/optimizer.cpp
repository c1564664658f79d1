// Groups tensors by device and type, as the fused kernels demand, and calls them.
#include "engine/train/optimizer.h"

#include <tuple>

namespace dimts::train {
namespace {

Error mismatch(const std::string& name, const std::string& detail) {
  return {"train.checkpoint_mismatch", name, detail, "Start a new run: this checkpoint belongs to another model.",
          ErrorKind::BadInput};
}

struct Group {
  std::vector<torch::Tensor> parameters, gradients, averages, squareAverages, steps;
};

}  // namespace

FusedAdamW::FusedAdamW(NamedTensors parameters, const AdamWOptions& options) : options_(options) {
  const torch::NoGradGuard noGradients;
  for (auto& [name, parameter] : parameters) {
    Slot slot{name, parameter, torch::zeros_like(parameter), torch::zeros_like(parameter),
              torch::zeros({}, parameter.options().dtype(torch::kFloat).requires_grad(false))};
    slots_.push_back(std::move(slot));
  }
}

void FusedAdamW::zeroGradients() {
  for (Slot& slot : slots_) slot.parameter.mutable_grad().reset();
}

std::vector<torch::Tensor> FusedAdamW::gradients() const {
  std::vector<torch::Tensor> gradients;
  for (const Slot& slot : slots_)
    if (slot.parameter.grad().defined()) gradients.push_back(slot.parameter.grad());
  return gradients;
}

void FusedAdamW::step(double learningRate, const torch::Tensor& foundInf) {
  const torch::NoGradGuard noGradients;
  std::map<std::tuple<int, int, int>, Group> groups;
  for (Slot& slot : slots_) {
    const torch::Tensor& gradient = slot.parameter.grad();
    if (!gradient.defined()) continue;
    const torch::Device device = slot.parameter.device();
    Group& group = groups[{static_cast<int>(device.type()), device.index(), static_cast<int>(slot.parameter.scalar_type())}];
    group.parameters.push_back(slot.parameter);
    group.gradients.push_back(gradient);
    group.averages.push_back(slot.average);
    group.squareAverages.push_back(slot.squareAverage);
    group.steps.push_back(slot.step);
  }
  for (auto& [key, group] : groups) {
    at::_foreach_add_(group.steps, 1);
    std::optional<torch::Tensor> skip;
    if (foundInf.defined()) skip = foundInf;
    at::_fused_adamw_(group.parameters, group.gradients, group.averages, group.squareAverages, {}, group.steps,
                      learningRate, options_.beta1, options_.beta2, options_.weightDecay, options_.epsilon,
                      /*amsgrad=*/false, /*maximize=*/false, /*grad_scale=*/std::nullopt, skip);
    if (skip) at::_foreach_sub_(group.steps, std::vector<torch::Tensor>(group.steps.size(), skip->reshape({})));
  }
}

std::map<std::string, torch::Tensor> FusedAdamW::state() const {
  std::map<std::string, torch::Tensor> state;
  for (const Slot& slot : slots_) {
    state[slot.name + ".exp_avg"] = slot.average;
    state[slot.name + ".exp_avg_sq"] = slot.squareAverage;
    state[slot.name + ".step"] = slot.step.to(torch::kLong);
  }
  return state;
}

Status FusedAdamW::load(const std::map<std::string, torch::Tensor>& state) {
  const torch::NoGradGuard noGradients;
  const auto put = [&state](const std::string& name, torch::Tensor& target) -> Status {
    const auto found = state.find(name);
    if (found == state.end()) return mismatch(name, "The checkpoint lacks this part of the optimiser.");
    if (found->second.sizes() != target.sizes()) return mismatch(name, "The optimiser's state has another shape.");
    target.copy_(found->second);
    return {};
  };
  for (Slot& slot : slots_) {
    DIMTS_TRY(put(slot.name + ".exp_avg", slot.average));
    DIMTS_TRY(put(slot.name + ".exp_avg_sq", slot.squareAverage));
    DIMTS_TRY(put(slot.name + ".step", slot.step));
  }
  return {};
}

void FusedAdamW::to(torch::Device device) {
  for (Slot& slot : slots_) {
    slot.average = slot.average.to(device);
    slot.squareAverage = slot.squareAverage.to(device);
    slot.step = slot.step.to(device);
  }
}

torch::Tensor gradientNorm(const std::vector<torch::Tensor>& gradients) {
  if (gradients.empty()) return torch::zeros({});
  std::vector<torch::Tensor> norms = at::_foreach_norm(gradients, 2);
  for (torch::Tensor& norm : norms) norm = norm.to(torch::kFloat);
  return torch::stack(norms).norm();
}

void clipGradients(std::vector<torch::Tensor>& gradients, const torch::Tensor& norm, double maximum) {
  if (gradients.empty()) return;
  const torch::NoGradGuard noGradients;
  at::_foreach_mul_(gradients, (maximum / (norm + 1e-6)).clamp_max(1));
}

}  // namespace dimts::train

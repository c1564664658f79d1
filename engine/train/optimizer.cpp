// Groups tensors by device and type, as the fused kernels demand, and calls them.
#include "engine/train/optimizer.h"

#include <optional>
#include <tuple>

#include "engine/train/tensor_parts.h"

namespace dimts::train {
namespace {

Error mismatch(const std::string& name, const std::string& detail) {
  return {"train.checkpoint_mismatch", name, detail, "Start a new run: this checkpoint belongs to another model or optimiser.",
          ErrorKind::BadInput};
}

Status put(const std::map<std::string, torch::Tensor>& state, const std::string& name, torch::Tensor& target) {
  const auto found = state.find(name);
  if (found == state.end()) return mismatch(name, "The checkpoint lacks this part of the optimiser.");
  if (found->second.sizes() != target.sizes()) return mismatch(name, "The optimiser's state has another shape.");
  target.copy_(found->second);
  return {};
}

}  // namespace

struct FusedOptimizer::Group {
  std::vector<torch::Tensor> parameters, gradients, averages, squareAverages, steps;

  Group part(size_t first, size_t last) const {
    Group group{partOf(parameters, first, last), partOf(gradients, first, last), partOf(averages, first, last), {},
                partOf(steps, first, last)};
    if (!squareAverages.empty()) group.squareAverages = partOf(squareAverages, first, last);
    return group;
  }
};

FusedOptimizer::FusedOptimizer(NamedTensors parameters, const OptimizerOptions& options) : options_(options) {
  const torch::NoGradGuard noGradients;
  for (auto& [name, parameter] : parameters) {
    Slot slot{name, parameter, torch::zeros_like(parameter), {},
              torch::zeros({}, parameter.options().dtype(torch::kFloat).requires_grad(false))};
    if (!isSgd()) slot.squareAverage = torch::zeros_like(parameter);
    slots_.push_back(std::move(slot));
  }
}

void FusedOptimizer::zeroGradients() {
  for (Slot& slot : slots_) slot.parameter.mutable_grad().reset();
}

NamedTensors FusedOptimizer::withGradient() const {
  NamedTensors found;
  for (const Slot& slot : slots_)
    if (slot.parameter.grad().defined()) found.emplace_back(slot.name, slot.parameter);
  return found;
}

void FusedOptimizer::update(Group& group, double learningRate, const std::optional<torch::Tensor>& skip) const {
  switch (options_.kind) {
    case OptimizerKind::AdamW:
      at::_fused_adamw_(group.parameters, group.gradients, group.averages, group.squareAverages, {}, group.steps, learningRate,
                        options_.beta1, options_.beta2, options_.weightDecay, options_.epsilon, /*amsgrad=*/false,
                        /*maximize=*/false, /*grad_scale=*/std::nullopt, skip);
      break;
    case OptimizerKind::Adam:
      at::_fused_adam_(group.parameters, group.gradients, group.averages, group.squareAverages, {}, group.steps, learningRate,
                       options_.beta1, options_.beta2, options_.weightDecay, options_.epsilon, /*amsgrad=*/false,
                       /*maximize=*/false, /*grad_scale=*/std::nullopt, skip);
      break;
    case OptimizerKind::Sgd:
      // Buffers begin at 0 without dampening, which is the same as torch's special first step.
      at::_fused_sgd_(group.parameters, group.gradients, group.averages, options_.weightDecay, options_.momentum, learningRate,
                      /*dampening=*/0, /*nesterov=*/options_.momentum > 0, /*maximize=*/false, /*is_first_step=*/false,
                      /*grad_scale=*/std::nullopt, skip);
      break;
  }
}

void FusedOptimizer::step(double learningRate, const torch::Tensor& foundInf) {
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
    if (!isSgd()) group.squareAverages.push_back(slot.squareAverage);
    group.steps.push_back(slot.step);
  }
  for (auto& [key, group] : groups) {
    inParts(group.parameters, [&](size_t first, size_t last) {
      Group part = group.part(first, last);
      at::_foreach_add_(part.steps, 1);
      std::optional<torch::Tensor> skip;
      if (foundInf.defined()) skip = foundInf;
      update(part, learningRate, skip);
      if (skip) at::_foreach_sub_(part.steps, std::vector<torch::Tensor>(part.steps.size(), skip->reshape({})));
    });
  }
}

std::map<std::string, torch::Tensor> FusedOptimizer::state() const {
  std::map<std::string, torch::Tensor> state;
  for (const Slot& slot : slots_) {
    state[slot.name + (isSgd() ? ".momentum" : ".exp_avg")] = slot.average;
    if (!isSgd()) state[slot.name + ".exp_avg_sq"] = slot.squareAverage;
    state[slot.name + ".step"] = slot.step.to(torch::kLong);
  }
  return state;
}

Status FusedOptimizer::load(const std::map<std::string, torch::Tensor>& state) {
  const torch::NoGradGuard noGradients;
  for (Slot& slot : slots_) {
    DIMTS_TRY(put(state, slot.name + (isSgd() ? ".momentum" : ".exp_avg"), slot.average));
    if (!isSgd()) DIMTS_TRY(put(state, slot.name + ".exp_avg_sq", slot.squareAverage));
    DIMTS_TRY(put(state, slot.name + ".step", slot.step));
  }
  return {};
}

void FusedOptimizer::to(torch::Device device) {
  for (Slot& slot : slots_) {
    slot.average = slot.average.to(device);
    if (slot.squareAverage.defined()) slot.squareAverage = slot.squareAverage.to(device);
    slot.step = slot.step.to(device);
  }
}

std::vector<std::string> FusedOptimizer::neverMoved() const {
  const torch::NoGradGuard noGradients;
  std::vector<torch::Tensor> signs;
  for (const Slot& slot : slots_) signs.push_back((isSgd() ? slot.average : slot.squareAverage).ne(0).any());
  if (signs.empty() || (isSgd() && options_.momentum == 0)) return {};
  const torch::Tensor moved = torch::stack(signs).cpu();
  std::vector<std::string> names;
  for (size_t i = 0; i < slots_.size(); ++i)
    if (slots_[i].parameter.requires_grad() && !moved[static_cast<int64_t>(i)].item<bool>()) names.push_back(slots_[i].name);
  return names;
}

WeightAverage::WeightAverage(NamedTensors parameters, double decay) : parameters_(std::move(parameters)), decay_(decay) {
  const torch::NoGradGuard noGradients;
  for (const auto& [name, parameter] : parameters_) averages_.push_back(parameter.detach().clone());
}

void WeightAverage::update(const torch::Tensor& skip) {
  const torch::NoGradGuard noGradients;
  std::vector<torch::Tensor> targets;
  for (const auto& [name, parameter] : parameters_) targets.push_back(parameter);
  const torch::Tensor weight = ((1 - skip) * (1 - decay_)).reshape({});
  inParts(averages_, [&](size_t first, size_t last) {
    at::_foreach_lerp_(partOf(averages_, first, last), partOf(targets, first, last), std::vector<torch::Tensor>(last - first, weight));
  });
}

void WeightAverage::swap() {
  const torch::NoGradGuard noGradients;
  for (size_t i = 0; i < averages_.size(); ++i) {
    const torch::Tensor kept = parameters_[i].second.detach().clone();
    parameters_[i].second.copy_(averages_[i]);
    averages_[i].copy_(kept);
  }
}

std::map<std::string, torch::Tensor> WeightAverage::state() const {
  std::map<std::string, torch::Tensor> state;
  for (size_t i = 0; i < averages_.size(); ++i) state[parameters_[i].first] = averages_[i];
  return state;
}

Status WeightAverage::load(const std::map<std::string, torch::Tensor>& state) {
  const torch::NoGradGuard noGradients;
  for (size_t i = 0; i < averages_.size(); ++i) DIMTS_TRY(put(state, parameters_[i].first, averages_[i]));
  return {};
}

void WeightAverage::to(torch::Device device) {
  for (torch::Tensor& average : averages_) average = average.to(device);
}

}  // namespace dimts::train

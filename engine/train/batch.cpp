// Batches and loss terms: the small shared values of the training loop.
#include "engine/train/batch.h"

#include <stdexcept>

#include "engine/train/objective.h"

namespace dimts::train {

const torch::Tensor& Batch::at(const std::string& name) const {
  const auto found = tensors.find(name);
  if (found == tensors.end()) throw std::out_of_range("The batch has no tensor \"" + name + "\".");
  return found->second;
}

Batch Batch::to(torch::Device device) const {
  Batch moved;
  moved.clipIds = clipIds;
  for (const auto& [name, tensor] : tensors) moved.tensors[name] = tensor.to(device, /*non_blocking=*/true);
  return moved;
}

torch::Tensor LossTerms::total() const {
  torch::Tensor sum;
  for (const LossTerm& term : terms) {
    const torch::Tensor weighted = term.value * term.weight;
    sum = sum.defined() ? sum + weighted : weighted;
  }
  if (!sum.defined()) throw std::logic_error("An objective gave no loss terms.");
  return sum;
}

}  // namespace dimts::train

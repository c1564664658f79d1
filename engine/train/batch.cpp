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

std::vector<int64_t> otherTexts(const torch::Tensor& ids, const torch::Tensor& idLengths, const torch::Tensor& soundLengths) {
  const int64_t rows = ids.size(0);
  const auto texts = ids.to(torch::kCPU), lengths = idLengths.to(torch::kCPU);
  const auto textOf = [&](int64_t row) { return texts[row].narrow(0, 0, lengths[row].item<int64_t>()); };
  const auto order = soundLengths.to(torch::kCPU).argsort(/*stable=*/true, /*dim=*/0, /*descending=*/true);
  std::vector<int64_t> other(static_cast<size_t>(rows), -1);
  for (int64_t i = 0; i < rows; ++i) {
    const auto row = order[i].item<int64_t>();
    for (int64_t next = 1; next < rows && other[static_cast<size_t>(row)] < 0; ++next) {
      const auto candidate = order[(i + next) % rows].item<int64_t>();
      if (!torch::equal(textOf(row), textOf(candidate))) other[static_cast<size_t>(row)] = candidate;
    }
  }
  return other;
}

torch::Tensor LossTerms::total() const {
  torch::Tensor sum;
  for (const LossTerm& term : terms) {
    const torch::Tensor weighted = term.value * (term.weight * term.share);
    sum = sum.defined() ? sum + weighted : weighted;
  }
  if (!sum.defined()) throw std::logic_error("An objective gave no loss terms.");
  return sum;
}

}  // namespace dimts::train

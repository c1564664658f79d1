// Work on lists of tensors, shared among the processor's threads by whole tensors.
#pragma once

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <cstddef>
#include <vector>

#include "engine/core/parallel.h"

namespace dimts::train {

/// Ends of `threads` parts, or fewer, of a list of tensors of these sizes (elements): part i is [ends[i - 1], ends[i]), and
/// all have about the same number of elements. No part is empty. One part where a few large tensors make the shares unequal.
std::vector<size_t> partEnds(const std::vector<int64_t>& sizes, int64_t threads);

/// Calls `work(first, last)` for parts of `tensors` that together are all of them, without gradients. On the processor the
/// parts run side by side, and kernels that are called in `work` stay on their thread: the threads meet once, instead of
/// once for each of hundreds of small tensors, where each meeting waits for a thread that another program has put off.
/// On a GPU, or with one part, it is one call with everything.
template <class Work>
void inParts(const std::vector<torch::Tensor>& tensors, const Work& work) {
  if (tensors.empty()) return;
  std::vector<int64_t> sizes;
  for (const torch::Tensor& tensor : tensors) sizes.push_back(tensor.numel());
  const std::vector<size_t> ends = partEnds(sizes, tensors.front().is_cpu() ? at::get_num_threads() : 1);
  if (ends.size() == 1) {
    const torch::NoGradGuard noGradients;
    return work(size_t{0}, tensors.size());
  }
  core::parallelFor(0, static_cast<int64_t>(ends.size()), 1, [&](int64_t begin, int64_t end) {
    const torch::NoGradGuard noGradients;
    for (int64_t part = begin; part < end; ++part) {
      const auto index = static_cast<size_t>(part);
      work(index == 0 ? size_t{0} : ends[index - 1], ends[index]);
    }
  });
}

/// Entries [first, last) of a list.
inline std::vector<torch::Tensor> partOf(const std::vector<torch::Tensor>& tensors, size_t first, size_t last) {
  return {tensors.begin() + static_cast<std::ptrdiff_t>(first), tensors.begin() + static_cast<std::ptrdiff_t>(last)};
}

}  // namespace dimts::train

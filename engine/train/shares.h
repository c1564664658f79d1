// Work that is shared among cores: each thread computes its share alone, forward and backward, so
// the cores meet twice in a task instead of at every operation, and another busy program costs only its own time.
#pragma once

#include <torch/torch.h>

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

#include "engine/train/crew.h"

namespace dimts::train {

/// What forward(share) returns for one share per thread of the crew. Every result is the output of one node: its backward
/// pass runs the graphs of the shares on the same threads and gives gradients to `sources`. The shares compute with
/// `leaves`, which stand for the sources one by one (parameters for themselves, a detached tensor for one that has a graph
/// of its own) and are all that their graphs may lead to. Gradients are summed in the order of the shares: the same bits
/// every time for the same crew.
/// forward is called by several threads at once and must not touch torch's global random generators.
std::vector<std::vector<torch::Tensor>> inShares(std::shared_ptr<Crew> crew, const std::vector<torch::Tensor>& sources,
                                                 const std::vector<torch::Tensor>& leaves,
                                                 const std::function<std::vector<torch::Tensor>(size_t)>& forward);

}  // namespace dimts::train

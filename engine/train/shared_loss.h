// Losses of a batch whose rows are shared among cores: each thread computes its shares alone, forward and backward, so
// the cores meet twice in a pass instead of at every operation, and another busy program costs only its own time.
#pragma once

#include <torch/torch.h>

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

#include "engine/train/crew.h"
#include "engine/train/objective.h"

namespace dimts::train {

/// The sum of forward(share)'s terms over one share per thread of the crew, as graphs of their own: their backward pass
/// runs those of the shares on the same threads and gives gradients to `parameters`, which are all that the shares may
/// lead to. Sums are taken in the order of the shares: the same bits every time for the same crew.
/// forward is called by several threads at once and must not touch torch's global random generators.
LossTerms lossInShares(std::shared_ptr<Crew> crew, const std::vector<torch::Tensor>& parameters,
                       const std::function<LossTerms(size_t)>& forward);

}  // namespace dimts::train

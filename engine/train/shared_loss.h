// Losses of a batch whose rows are shared among cores: each thread computes its shares alone, forward and backward, so
// the cores meet twice in a pass instead of at every operation, and another busy program costs only its own time.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "engine/train/crew.h"
#include "engine/train/objective.h"

namespace dimts::train {

/// The sum over the shares of forward(share)'s terms, as graphs of their own: their backward pass runs those of the
/// shares on the same threads and gives gradients to `parameters`, which are all that the shares may lead to.
/// Shares go to threads by number and sums are taken in that order: the same bits every time for the same crew.
/// forward is called by several threads at once and must not touch torch's global random generators.
LossTerms lossInShares(std::shared_ptr<Crew> crew, int64_t shares, const std::vector<torch::Tensor>& parameters,
                       const std::function<LossTerms(int64_t)>& forward);

}  // namespace dimts::train

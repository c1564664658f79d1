// Starting weights of VITS as the original sets them, a pure function of a seed.
// Original: jaywalnut310/vits models.py, modules.py, attentions.py (and torch's defaults where those are silent).
#pragma once

#include <torch/torch.h>

#include <cstdint>

namespace dimts::models::vits {

/// Sets every parameter of a generator or of the discriminators, by its name.
void initialise(torch::nn::Module& module, uint64_t seed);

}  // namespace dimts::models::vits

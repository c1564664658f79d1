// CUDA graphs for nn::Replayed.
#pragma once

#include <torch/torch.h>

#include <memory>

#include "engine/nn/replayed.h"

namespace dimts::models {

/// None where the device is the processor, which launches nothing. Recording throws std::runtime_error with the driver's
/// words and the way out where it is refused; an error of the recorded work itself comes out as it was.
std::shared_ptr<nn::Recorder> makeGraphRecorder(torch::Device device);

}  // namespace dimts::models

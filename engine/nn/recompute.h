// Gradient checkpointing: what a part of a network computes inside is not kept for the backward pass but computed again
// there (Chen et al. 2016, "Training deep nets with sublinear memory cost"). Less memory, one more forward pass of the part.
#pragma once

#include <torch/torch.h>

#include <functional>
#include <vector>

namespace dimts::nn {

/// piece(inputs), which is run again in the backward pass with the modes (autocast) of now. `parameters` are all tensors
/// besides the inputs that it leads gradients to; it must draw no random numbers and change no tensor in place that it
/// did not make. The gradients are those of piece(inputs) but for the order in which those of one input are added
/// up (and, under autocast, without its cache of cast weights). Without a gradient to compute it is just called.
at::Tensor recomputed(std::function<at::Tensor(const std::vector<at::Tensor>&)> piece, std::vector<at::Tensor> inputs,
                      std::vector<at::Tensor> parameters);

}  // namespace dimts::nn

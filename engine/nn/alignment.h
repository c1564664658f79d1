// Monotonic alignment search (Kim et al., Glow-TTS 2020): which frame belongs to which token, by dynamic programming.
// Float32 throughout with the original's tie rule (stay on the token), so that paths agree exactly.
#pragma once

#include <torch/torch.h>

namespace dimts::nn {

struct Alignment {
  at::Tensor tokens;     ///< [B, F] long, token of each frame; 0 behind the frame length
  at::Tensor path;       ///< [B, F, T] float 0/1; zero behind either length
  at::Tensor durations;  ///< [B, T] float, frames of each token; at least 1 inside the token length
};

/// scores [B, F, T] log-likelihood of frame given token; lengths [B] long on any device. The result lies on the device
/// of `scores`. On a GPU by the kernel of the CUDA plug-in (engine/cuda), where durations that are not a number stand for
/// a row that does not fit; else on the CPU, parallel over the batch, where std::invalid_argument is thrown when a row has
/// more tokens than frames or a length outside 1..dimension.
Alignment searchAlignment(const at::Tensor& scores, const at::Tensor& tokenLengths, const at::Tensor& frameLengths);

/// log N(z; mean, exp(logScale)²) summed over channels: latent [B, C, F], mean and logScale [B, C, T] → [B, F, T].
at::Tensor gaussianScores(const at::Tensor& latent, const at::Tensor& mean, const at::Tensor& logScale);

}  // namespace dimts::nn

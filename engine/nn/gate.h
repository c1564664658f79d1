// The gate of WaveNet layers: tanh of one half of the channels times the sigmoid of the other (van den Oord 2016).
#pragma once

#include <torch/torch.h>

namespace dimts::nn {

/// x [B, 2H, F] → [B, H, F].
at::Tensor gatedTanh(const at::Tensor& x);

}  // namespace dimts::nn

// Causal self-attention of several sequences that lie one behind the other in one packed tensor, without padding
// between them: no sequence sees another, and nothing is computed for padding.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

namespace dimts::nn {

/// q, k, v [N, H, D]; sequence i is rows offsets[i] … offsets[i + 1] - 1, offsets begin with 0 and end with N.
/// → [N, H * D]: softmax(q·kᵀ / √D, each row seeing itself and the rows before it of its sequence) · v.
at::Tensor packedCausalAttention(const at::Tensor& q, const at::Tensor& k, const at::Tensor& v,
                                 const std::vector<int64_t>& offsets);

}  // namespace dimts::nn

// Causal attention of one head of one sequence and its gradients, float32 on the processor: by blocks of rows, of which only
// the scores that count are computed, in the backward pass once more (Dao et al. 2022, "FlashAttention"). Plain pointers, one
// thread.
#pragma once

#include <cstdint>

namespace dimts::nn::wide {

/// `rows` rows of `size` numbers, a multiple of 16, `step` numbers apart.
struct HeadShape {
  int64_t rows, size, step;
};

/// Numbers of room, beginning at a multiple of 64 bytes, that either function needs.
int64_t causalRoom(const HeadShape&);

/// out = softmax(q·kᵀ / √size) · v, each row seeing itself and the rows before it; logSums[row] = ln Σ e^score.
void causalAttention(const HeadShape&, const float* q, const float* k, const float* v, float* out, float* logSums, float* room);

/// Gradients of q, k and v from `grad`, that of `out`.
void causalAttentionBackward(const HeadShape&, const float* q, const float* k, const float* v, const float* out,
                             const float* logSums, const float* grad, float* gradQ, float* gradK, float* gradV, float* room);

}  // namespace dimts::nn::wide

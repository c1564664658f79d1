// Self-attention with learned relative positions inside a window (Shaw, Uszkoreit, Vaswani 2018), as VITS uses it.
// Names as in Hugging Face `VitsAttention`: k_proj, v_proj, q_proj, out_proj, emb_rel_k, emb_rel_v.
#pragma once

#include <torch/torch.h>

#include <cstdint>

#include "engine/nn/rng.h"

namespace dimts::nn {

struct RelativeAttentionOptions {
  int64_t hidden = 192;
  int64_t heads = 2;    ///< divides hidden
  int64_t window = 4;   ///< > 0; positions further apart have no relative term
  bool bias = true;
  double dropout = 0.1; ///< of the attention weights
};

class RelativeAttentionImpl : public torch::nn::Module {
 public:
  explicit RelativeAttentionImpl(const RelativeAttentionOptions& options);
  /// hidden [B, T, H]; keyPadding bool [B, 1, 1, T], true where there is no token → [B, T, H].
  at::Tensor forward(const at::Tensor& hidden, const at::Tensor& keyPadding, const Rng& rng = {});
  torch::nn::Linear kProj{nullptr}, vProj{nullptr}, qProj{nullptr}, outProj{nullptr};
  at::Tensor embRelK, embRelV;  ///< [1, 2 window + 1, H / heads]

 private:
  at::Tensor heads(const at::Tensor& x) const;
  RelativeAttentionOptions options_;
};
TORCH_MODULE(RelativeAttention);

/// [N, T, 2w+1] scores per offset → [N, T, T] with score of (query i, key j) at offset j - i, zero outside the window.
at::Tensor offsetsToPositions(const at::Tensor& scores, int64_t window);
/// [N, T, T] → [N, T, 2w+1]: the entries inside the window by offset, zero where they fall outside the sequence.
at::Tensor positionsToOffsets(const at::Tensor& weights, int64_t window);

}  // namespace dimts::nn

// Products with weights, y = x·Wᵀ: on the processor in float32 by oneDNN, whose products are quicker there than those
// behind at::linear, and with a frozen weight that has a small one of low rank beside it (LoRA). Backward by hand.
#pragma once

#include <torch/torch.h>

namespace dimts::nn {

/// x [..., in], weight [out, in], bias [out] or undefined → [..., out].
at::Tensor dense(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias = {});

/// What is learned beside a frozen weight W: W + scale · up · down (Hu et al. 2021, "LoRA", eq. 3).
struct LowRank {
  at::Tensor down;   ///< [rank, in]
  at::Tensor up;     ///< [out, rank]
  double scale = 1;  ///< alpha / rank
  bool defined() const { return down.defined(); }
};

/// x·(W + scale · up · down)ᵀ + bias without making that sum. No gradient reaches the weight and the bias. Computed in
/// autocast's type where that is on.
at::Tensor denseLowRank(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias, const LowRank& lowRank);

/// W + scale · up · down, in W's type, without a graph.
at::Tensor mergedWeight(const at::Tensor& weight, const LowRank& lowRank);

}  // namespace dimts::nn

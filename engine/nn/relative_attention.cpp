// Self-attention with relative positions; see relative_attention.h.
#include "engine/nn/relative_attention.h"

#include <cmath>
#include <limits>

namespace dimts::nn {

// Both conversions shift row i by i places. Rows laid out one element narrower (or wider) than they are do exactly that,
// so padding and two views replace any gather.
at::Tensor offsetsToPositions(const at::Tensor& scores, int64_t window) {
  const int64_t n = scores.size(0), t = scores.size(1), width = t + 2 * window;
  const at::Tensor rows = at::constant_pad_nd(scores, {0, t - 1}).view({n, t * width});
  return rows.narrow(1, 0, t * (width - 1)).view({n, t, width - 1}).narrow(2, window, t);
}

at::Tensor positionsToOffsets(const at::Tensor& weights, int64_t window) {
  const int64_t n = weights.size(0), t = weights.size(1), width = t + 2 * window;
  const at::Tensor rows = at::constant_pad_nd(weights, {window, window}).reshape({n, t * width});
  return at::constant_pad_nd(rows, {0, t}).view({n, t, width + 1}).narrow(2, 0, 2 * window + 1);
}

RelativeAttentionImpl::RelativeAttentionImpl(const RelativeAttentionOptions& options) : options_(options) {
  const auto linear = torch::nn::LinearOptions(options.hidden, options.hidden).bias(options.bias);
  kProj = register_module("k_proj", torch::nn::Linear(linear));
  vProj = register_module("v_proj", torch::nn::Linear(linear));
  qProj = register_module("q_proj", torch::nn::Linear(linear));
  outProj = register_module("out_proj", torch::nn::Linear(linear));
  const int64_t size = options.hidden / options.heads;
  embRelK = register_parameter("emb_rel_k", at::zeros({1, 2 * options.window + 1, size}));
  embRelV = register_parameter("emb_rel_v", at::zeros({1, 2 * options.window + 1, size}));
}

at::Tensor RelativeAttentionImpl::heads(const at::Tensor& x) const {
  const int64_t size = options_.hidden / options_.heads;
  return x.view({x.size(0), x.size(1), options_.heads, size}).transpose(1, 2).reshape({-1, x.size(1), size});
}

at::Tensor RelativeAttentionImpl::forward(const at::Tensor& hidden, const at::Tensor& keyPadding, const Rng& rng) {
  const int64_t b = hidden.size(0), t = hidden.size(1);
  const double scale = 1.0 / std::sqrt(static_cast<double>(options_.hidden / options_.heads));
  const at::Tensor q = heads(qProj(hidden) * scale), k = heads(kProj(hidden)), v = heads(vProj(hidden));

  at::Tensor scores = at::bmm(q, k.transpose(1, 2));
  scores = scores + offsetsToPositions(at::matmul(q, embRelK.transpose(1, 2)), options_.window);
  // In float32: the number formats of mixed precision have no value so low.
  scores = scores.view({b, options_.heads, t, t}).to(at::kFloat).masked_fill(keyPadding, std::numeric_limits<float>::lowest());
  at::Tensor weights = at::softmax(scores, -1).view({-1, t, t});
  weights = rng.dropout(weights, options_.dropout, is_training());

  at::Tensor out = at::bmm(weights, v) + at::matmul(positionsToOffsets(weights, options_.window), embRelV);
  out = out.view({b, options_.heads, t, -1}).transpose(1, 2).reshape({b, t, options_.hidden});
  return outProj(out);
}

}  // namespace dimts::nn

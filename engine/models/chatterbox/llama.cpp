// The decoder inside T3; see llama.h.
#include "engine/models/chatterbox/llama.h"

#include <cmath>
#include <numbers>
#include <stdexcept>
#include <string>

#include "engine/nn/recompute.h"
#include "engine/nn/row_grid.h"

namespace dimts::models::chatterbox {

at::Tensor ropeFrequencies(const RopeConfig& rope, int64_t headSize) {
  const at::Tensor exponents = at::arange(0, headSize, 2, at::kLong).to(at::kFloat) / static_cast<double>(headSize);
  const at::Tensor plain = at::pow(at::Scalar(rope.theta), exponents).reciprocal();
  const auto length = static_cast<double>(rope.originalLength);
  const at::Tensor wave = (2 * std::numbers::pi) / plain;
  const at::Tensor share = (length / wave - rope.lowFrequencyFactor) / (rope.highFrequencyFactor - rope.lowFrequencyFactor);
  const at::Tensor between = (1 - share) * plain / rope.factor + share * plain;
  const at::Tensor stretched = at::where(wave > length / rope.lowFrequencyFactor, plain / rope.factor, between);
  return at::where(wave < length / rope.highFrequencyFactor, plain, stretched);
}

namespace {

at::Tensor only(const at::Tensor& wanted, const at::Tensor& x) { return wanted.defined() ? x.index_select(0, wanted) : x; }

}  // namespace

LlamaAttentionImpl::LlamaAttentionImpl(const LlamaConfig& config, const at::TensorOptions& options)
    : heads_(config.heads) {
  const auto projection = [&](const char* name) {
    return register_module(name, Dense(config.hidden, config.hidden, /*withBias=*/false, options));
  };
  qProj = projection("q_proj");
  kProj = projection("k_proj");
  vProj = projection("v_proj");
  oProj = projection("o_proj");
}

at::Tensor LlamaAttentionImpl::forward(const at::Tensor& x, const Rotation& rotation,
                                       const nn::PackedSequences& sequences, const at::Tensor& wanted) {
  const at::Tensor q = rotated(qProj(x), rotation), k = rotated(kProj(x), rotation), v = vProj(x);
  return oProj(only(wanted, nn::packedCausalAttention(q, k, v.view({v.size(0), heads_, -1}), sequences)));
}

at::Tensor LlamaAttentionImpl::step(const at::Tensor& x, const Rotation& rotation, KeyValueCache& cache, size_t layer) {
  const int64_t rows = x.size(0), places = x.size(1), end = cache.length + places;
  const auto flat = [&](const at::Tensor& y) { return y.view({rows * places, -1}); };
  const auto byHead = [&](const at::Tensor& y) { return y.view({rows, places, heads_, -1}).transpose(1, 2); };
  const at::Tensor q = byHead(rotated(flat(qProj(x)), rotation));
  at::Tensor &keys = cache.keys[layer], &values = cache.values[layer];
  keys.narrow(2, cache.length, places).copy_(byHead(rotated(flat(kProj(x)), rotation)));
  values.narrow(2, cache.length, places).copy_(byHead(vProj(x)));
  const at::Tensor heard = at::scaled_dot_product_attention(q, keys.narrow(2, 0, end), values.narrow(2, 0, end), {}, 0.0,
                                                            /*is_causal=*/places > 1);
  return oProj(heard.transpose(1, 2).reshape({rows, places, -1}));
}

LlamaMlpImpl::LlamaMlpImpl(const LlamaConfig& config, const at::TensorOptions& options) {
  gateProj = register_module("gate_proj", Dense(config.hidden, config.mlp, /*withBias=*/false, options));
  upProj = register_module("up_proj", Dense(config.hidden, config.mlp, /*withBias=*/false, options));
  downProj = register_module("down_proj", Dense(config.mlp, config.hidden, /*withBias=*/false, options));
}

LlamaLayerImpl::LlamaLayerImpl(const LlamaConfig& config, const at::TensorOptions& options) {
  attention = register_module("self_attn", LlamaAttention(config, options));
  mlp = register_module("mlp", LlamaMlp(config, options));
  inputNorm = register_module("input_layernorm", RmsNorm(config.hidden, config.normEpsilon, options));
  attentionNorm = register_module("post_attention_layernorm", RmsNorm(config.hidden, config.normEpsilon, options));
}

at::Tensor LlamaLayerImpl::forward(const at::Tensor& x, const Rotation& rotation, const nn::PackedSequences& sequences,
                                   const at::Tensor& wanted) {
  const at::Tensor heard = only(wanted, x) + attention(inputNorm(x), rotation, sequences, wanted);
  return heard + mlp(attentionNorm(heard));
}

at::Tensor LlamaLayerImpl::step(const at::Tensor& x, const Rotation& rotation, KeyValueCache& cache, size_t layer) {
  const at::Tensor heard = x + attention->step(inputNorm(x), rotation, cache, layer);
  return heard + mlp(attentionNorm(heard));
}

LlamaImpl::LlamaImpl(const LlamaConfig& config, const at::TensorOptions& options)
    : config_(config), frequencies_(ropeFrequencies(config.rope, config.headSize())) {
  register_module("layers", layers);
  for (int64_t i = 0; i < config.layers; ++i) layers->push_back(LlamaLayer(config, options));
  norm = register_module("norm", RmsNorm(config.hidden, config.normEpsilon, options));
  embedTokens = register_module("embed_tokens", Table(config.unusedRows, config.hidden, options));
}

Rotation LlamaImpl::rotationOf(const at::Tensor& positions) {
  if (frequencies_.device() != positions.device()) frequencies_ = frequencies_.to(positions.device());
  const at::Tensor angles = (positions.to(at::kFloat).unsqueeze(1) * frequencies_).unsqueeze(1);
  return {angles.cos(), angles.sin()};
}

at::Tensor LlamaImpl::forward(const at::Tensor& x, const at::Tensor& positions, const std::vector<int64_t>& offsets,
                              const at::Tensor& wanted, std::vector<at::Tensor>* inner) {
  // Rows behind the last sequence, in one of their own, that nobody reads.
  const int64_t rows = x.size(0), more = nn::gridRows(rows, x.device()) - rows;
  const auto padded = [&](const at::Tensor& one, int64_t dimensions) {
    std::vector<int64_t> before(static_cast<size_t>(2 * dimensions));
    before.back() = more;
    return more == 0 ? one : at::constant_pad_nd(one, before);
  };
  std::vector<int64_t> bounds = offsets;
  if (more > 0) bounds.push_back(rows + more);
  const nn::PackedSequences sequences(std::move(bounds), x.device());
  const Rotation rotation = rotationOf(padded(positions, 1));
  at::Tensor hidden = padded(x, 2);
  if (inner) inner->push_back(x);
  int64_t read = rows;
  for (size_t i = 0; i < layers->size(); ++i) {
    const auto layer = std::dynamic_pointer_cast<LlamaLayerImpl>(layers->ptr(i));
    at::Tensor chosen;
    if (wanted.defined() && i + 1 == layers->size()) {
      chosen = wanted;
      read = wanted.size(0);
    }
    const auto piece = [layer, rotation, sequences, chosen](const std::vector<at::Tensor>& inputs) {
      return layer->forward(inputs[0], rotation, sequences, chosen);
    };
    hidden = recompute_ ? nn::recomputed(piece, {hidden}, layer->parameters()) : piece({hidden});
    if (inner) inner->push_back(hidden.narrow(0, 0, read));
  }
  return norm(hidden.narrow(0, 0, read));
}

KeyValueCache LlamaImpl::cache(int64_t rows, int64_t capacity) const {
  KeyValueCache cache;
  cache.capacity = capacity;
  const at::TensorOptions options = norm->weight.options().requires_grad(false);
  for (int64_t i = 0; i < config_.layers; ++i) {
    cache.keys.push_back(at::empty({rows, config_.heads, capacity, config_.headSize()}, options));
    cache.values.push_back(at::empty_like(cache.keys.back()));
  }
  return cache;
}

at::Tensor LlamaImpl::step(const at::Tensor& x, KeyValueCache& cache) {
  const int64_t places = x.size(1);
  if (cache.length + places > cache.capacity) throw std::invalid_argument("Llama::step: the cache has no room");
  if (places > 1 && cache.length > 0) throw std::invalid_argument("Llama::step: several places need an empty cache");
  const at::Tensor positions = at::arange(cache.length, cache.length + places, x.options().dtype(at::kLong));
  const Rotation rotation = rotationOf(positions.repeat({x.size(0)}));
  at::Tensor hidden = x;
  for (size_t i = 0; i < layers->size(); ++i)
    hidden = layers[i]->as<LlamaLayerImpl>()->step(hidden, rotation, cache, i);
  cache.length += places;
  return norm(hidden);
}

}  // namespace dimts::models::chatterbox

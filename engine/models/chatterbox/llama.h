// The decoder inside T3: a Llama without biases, over packed sequences for training and with a cache for speaking.
// Names as in Hugging Face `LlamaModel`; Touvron et al. 2023, rotary positions Su et al. 2021, stretched as in Llama 3.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

#include "engine/models/chatterbox/layers.h"
#include "engine/models/chatterbox/t3_config.h"
#include "engine/nn/packed_attention.h"

namespace dimts::models::chatterbox {

/// Frequencies of the rotary positions [headSize / 2], float32.
at::Tensor ropeFrequencies(const RopeConfig& rope, int64_t headSize);

/// cos and sin of the angles of some positions, [N, 1, headSize / 2] each.
struct Rotation {
  at::Tensor cos, sin;
};

/// Turns pairs (i, i + D / 2) of the heads of x [N, H · D] by the angles of their positions → [N, H, D].
inline at::Tensor rotated(const at::Tensor& x, const Rotation& rotation) {
  return nn::rotatedHeads(x, rotation.cos, rotation.sin);
}

/// Keys and values of everything that was heard so far, one pair of tensors [B, H, capacity, D] for each layer.
struct KeyValueCache {
  std::vector<at::Tensor> keys, values;
  int64_t length = 0, capacity = 0;
};

class LlamaAttentionImpl : public torch::nn::Module {
 public:
  LlamaAttentionImpl(const LlamaConfig& config, const at::TensorOptions& options);
  /// x [N, C] packed → [N, C], or [M, C] where only the rows `wanted` [M] are.
  at::Tensor forward(const at::Tensor& x, const Rotation& rotation, const nn::PackedSequences& sequences, const at::Tensor& wanted = {});
  /// x [B, L, C], the next L places of every row; rotation [B * L, …].
  at::Tensor step(const at::Tensor& x, const Rotation& rotation, KeyValueCache& cache, size_t layer);
  Dense qProj{nullptr}, kProj{nullptr}, vProj{nullptr}, oProj{nullptr};

 private:
  int64_t heads_;
};
TORCH_MODULE(LlamaAttention);

/// down(silu(gate(x)) · up(x)).
class LlamaMlpImpl : public torch::nn::Module {
 public:
  LlamaMlpImpl(const LlamaConfig& config, const at::TensorOptions& options);
  at::Tensor forward(const at::Tensor& x) { return downProj(nn::siluTimes(gateProj(x), upProj(x))); }
  Dense gateProj{nullptr}, upProj{nullptr}, downProj{nullptr};
};
TORCH_MODULE(LlamaMlp);

class LlamaLayerImpl : public torch::nn::Module {
 public:
  LlamaLayerImpl(const LlamaConfig& config, const at::TensorOptions& options);
  /// As LlamaAttention's.
  at::Tensor forward(const at::Tensor& x, const Rotation& rotation, const nn::PackedSequences& sequences, const at::Tensor& wanted = {});
  at::Tensor step(const at::Tensor& x, const Rotation& rotation, KeyValueCache& cache, size_t layer);
  LlamaAttention attention{nullptr};
  LlamaMlp mlp{nullptr};
  RmsNorm inputNorm{nullptr}, attentionNorm{nullptr};
};
TORCH_MODULE(LlamaLayer);

class LlamaImpl : public torch::nn::Module {
 public:
  LlamaImpl(const LlamaConfig& config, const at::TensorOptions& options);

  /// x [N, C]: sequences one behind the other, bounds in `offsets` (see packed_attention.h), positions [N] long inside
  /// each → [N, C] behind the last norm; with `wanted` [M] long only those rows, [M, C], for which the last layer computes
  /// less. `inner` gets the input of the first layer and the output of every one.
  at::Tensor forward(const at::Tensor& x, const at::Tensor& positions, const std::vector<int64_t>& offsets,
                     const at::Tensor& wanted = {}, std::vector<at::Tensor>* inner = nullptr);

  /// Room for `capacity` places of B rows.
  KeyValueCache cache(int64_t rows, int64_t capacity) const;
  /// x [B, L, C], the places behind those in the cache; L is 1 or the cache is empty. → [B, L, C] behind the last norm.
  at::Tensor step(const at::Tensor& x, KeyValueCache& cache);

  /// Compute inner values again in the backward pass instead of keeping them (nn/recompute.h).
  void setRecompute(bool on) { recompute_ = on; }
  const LlamaConfig& config() const { return config_; }

  torch::nn::ModuleList layers;
  RmsNorm norm{nullptr};
  Table embedTokens{nullptr};

 private:
  Rotation rotationOf(const at::Tensor& positions);
  LlamaConfig config_;
  at::Tensor frequencies_;
  bool recompute_ = false;
};
TORCH_MODULE(Llama);

}  // namespace dimts::models::chatterbox

// From speech codes to the rough mel spectrum that the flow begins from: a conformer without convolutions over the codes,
// twice as many places, and another one (CosyVoice 2; names as in the released files under "flow.encoder.").
#pragma once

#include <torch/torch.h>

#include <cstdint>

#include "engine/models/chatterbox/layers.h"

namespace dimts::models::chatterbox {

struct FlowEncoderConfig {
  int64_t size = 512, mlp = 2048, heads = 8, layers = 6, upLayers = 4;
};

/// sin and cos of the distances T - 1 … 1 - T, alternating: [2T - 1, size].
at::Tensor distanceTable(int64_t length, int64_t size, const at::TensorOptions& options);

/// Self-attention that adds to every pair of places what their distance says (Dai et al. 2019, section 3.3).
class DistanceAttentionImpl : public torch::nn::Module {
 public:
  DistanceAttentionImpl(const FlowEncoderConfig& config, const at::TensorOptions& options);
  /// x [T, C], distances [2T - 1, C] → [T, C].
  at::Tensor forward(const at::Tensor& x, const at::Tensor& distances);
  Dense q{nullptr}, k{nullptr}, v{nullptr}, out{nullptr}, distance{nullptr};
  at::Tensor biasU, biasV;  ///< [heads, C / heads]

 private:
  int64_t heads_;
};
TORCH_MODULE(DistanceAttention);

class FlowLayerImpl : public torch::nn::Module {
 public:
  FlowLayerImpl(const FlowEncoderConfig& config, const at::TensorOptions& options);
  at::Tensor forward(const at::Tensor& x, const at::Tensor& distances);
  DistanceAttention attention{nullptr};
  Dense first{nullptr}, second{nullptr};
  ScaledNorm attentionNorm{nullptr}, mlpNorm{nullptr};
};
TORCH_MODULE(FlowLayer);

class FlowEncoderImpl : public torch::nn::Module {
 public:
  FlowEncoderImpl(const FlowEncoderConfig& config, const at::TensorOptions& options);
  /// x [T, size] → [2T, size].
  at::Tensor forward(const at::Tensor& x);

 private:
  /// A layer that begins a stack: projection, norm, and larger by √size.
  struct Entry {
    Dense project{nullptr};
    ScaledNorm norm{nullptr};
  };
  Entry entry(const char* name, const FlowEncoderConfig& config, const at::TensorOptions& options);
  at::Tensor run(const Entry& entry, const torch::nn::ModuleList& layers, const at::Tensor& x, bool lookAhead);

  Entry embed_, upEmbed_;
  TimeConv ahead_{nullptr}, back_{nullptr}, up_{nullptr};
  torch::nn::ModuleList layers_, upLayers_;
  ScaledNorm last_{nullptr};
  int64_t size_;
};
TORCH_MODULE(FlowEncoder);

}  // namespace dimts::models::chatterbox

// The velocity of the flow from noise to a mel spectrum: residual convolutions that look back only, between them
// transformers over the whole sound (CosyVoice 2; Matcha-TTS, Mehta et al. 2024). Names as in the released files under
// "flow.decoder.estimator.".
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

#include "engine/models/chatterbox/layers.h"

namespace dimts::models::chatterbox {

struct FlowDecoderConfig {
  int64_t mels = 80, channels = 256, blocks = 4, middle = 12, heads = 8, headSize = 64;
  int64_t inputs() const { return 4 * mels; }  ///< sound, rough mel, speaker, prompt
};

/// Convolution, norm over the channels, Mish.
class BackwardBlockImpl : public torch::nn::Module {
 public:
  BackwardBlockImpl(int64_t in, int64_t out, const at::TensorOptions& options);
  at::Tensor forward(const at::Tensor& x);  ///< [B, in, F] → [B, out, F]
  TimeConv conv{nullptr};
  ScaledNorm norm{nullptr};
};
TORCH_MODULE(BackwardBlock);

/// Two of them round a step of time, with a way past both.
class TimedBlockImpl : public torch::nn::Module {
 public:
  TimedBlockImpl(int64_t in, int64_t out, int64_t timeSize, const at::TensorOptions& options);
  at::Tensor forward(const at::Tensor& x, const at::Tensor& time);  ///< time [B, timeSize]
  BackwardBlock first{nullptr}, second{nullptr};
  Dense timeIn{nullptr};
  TimeConv past{nullptr};
};
TORCH_MODULE(TimedBlock);

class FlowTransformerImpl : public torch::nn::Module {
 public:
  FlowTransformerImpl(const FlowDecoderConfig& config, const at::TensorOptions& options);
  at::Tensor forward(const at::Tensor& x);  ///< [B, F, C] → [B, F, C]

 private:
  int64_t heads_;
  ScaledNorm attentionNorm_{nullptr}, mlpNorm_{nullptr};
  Dense q_{nullptr}, k_{nullptr}, v_{nullptr}, out_{nullptr}, first_{nullptr}, second_{nullptr};
};
TORCH_MODULE(FlowTransformer);

class FlowDecoderImpl : public torch::nn::Module {
 public:
  FlowDecoderImpl(const FlowDecoderConfig& config, const at::TensorOptions& options);
  /// x, rough, prompt [B, mels, F], speaker [B, mels], time [B] in 0…1 → velocity [B, mels, F].
  at::Tensor forward(const at::Tensor& x, const at::Tensor& rough, const at::Tensor& speaker, const at::Tensor& prompt,
                     const at::Tensor& time);

 private:
  /// A residual block, its transformers and, at the ends, a convolution.
  struct Stage {
    TimedBlock block{nullptr};
    torch::nn::ModuleList transformers;
    TimeConv conv{nullptr};
  };
  Stage stage(torch::nn::ModuleList parent, int64_t in, bool withConv, const at::TensorOptions& options);
  at::Tensor run(const Stage& stage, const at::Tensor& x, const at::Tensor& time);

  FlowDecoderConfig config_;
  Dense timeFirst_{nullptr}, timeSecond_{nullptr};
  Stage down_, up_;
  std::vector<Stage> middle_;
  BackwardBlock last_{nullptr};
  TimeConv project_{nullptr};
};
TORCH_MODULE(FlowDecoder);

}  // namespace dimts::models::chatterbox

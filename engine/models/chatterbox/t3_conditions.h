// What T3 hears before the text: the speaker's vector, a prompt of speech summed up in a few places, and how lively the
// voice is to be. Names and shapes as in chatterbox-tts models/t3/modules (cond_enc, perceiver).
#pragma once

#include <torch/torch.h>

#include <cstdint>

#include "engine/models/chatterbox/layers.h"
#include "engine/models/chatterbox/t3_config.h"
#include "engine/nn/rng.h"

namespace dimts::models::chatterbox {

/// Of B voices. One row stands for all rows of a batch that has more.
struct Conditions {
  at::Tensor speaker;        ///< [B, speakerSize] float
  at::Tensor prompt;         ///< [B, P] long, codes of speech, P ≥ 1
  at::Tensor promptLengths;  ///< [B] long, at least 1; undefined: all are P long
  at::Tensor emotion;        ///< [B] float, 0.5 is neutral

  Conditions to(torch::Device device) const;
};

/// One block of attention, used twice: first the queries look at the prompt, then at each other
/// (Jaegle et al. 2021). Both sides go through the same layer norm.
class PromptAttentionImpl : public torch::nn::Module {
 public:
  PromptAttentionImpl(const T3Config& config, const at::TensorOptions& options);
  /// x [B, Q, C] looks at context [B, P, C] → x + heard [B, Q, C]. mask bool [B, 1, 1, P], true where there is something;
  /// may be undefined. In training mode weights are dropped out by `rng`.
  at::Tensor forward(const at::Tensor& x, const at::Tensor& context, const at::Tensor& mask, const nn::Rng& rng);
  ScaledNorm norm{nullptr};
  Dense toQ{nullptr}, toK{nullptr}, toV{nullptr}, projOut{nullptr};

 private:
  int64_t heads_;
  double dropout_;
};
TORCH_MODULE(PromptAttention);

class PerceiverImpl : public torch::nn::Module {
 public:
  PerceiverImpl(const T3Config& config, const at::TensorOptions& options);
  /// prompt [B, P, C] → [B, promptQueries, C].
  at::Tensor forward(const at::Tensor& prompt, const at::Tensor& mask, const nn::Rng& rng);
  at::Tensor query;  ///< "pre_attention_query" [1, promptQueries, C]
  PromptAttention attention{nullptr};
};
TORCH_MODULE(Perceiver);

class ConditionEncoderImpl : public torch::nn::Module {
 public:
  ConditionEncoderImpl(const T3Config& config, const at::TensorOptions& options);
  /// promptEmbedded [B, P, C], the codes with their positions → [B, conditionLength, C].
  at::Tensor forward(const Conditions& conditions, const at::Tensor& promptEmbedded, const nn::Rng& rng);
  Dense speaker{nullptr}, emotion{nullptr};
  Perceiver perceiver{nullptr};
};
TORCH_MODULE(ConditionEncoder);

}  // namespace dimts::models::chatterbox

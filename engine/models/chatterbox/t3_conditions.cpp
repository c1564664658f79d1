// What T3 hears before the text; see t3_conditions.h.
#include "engine/models/chatterbox/t3_conditions.h"

#include <cmath>
#include <optional>

namespace dimts::models::chatterbox {

Conditions Conditions::to(torch::Device device) const {
  const auto moved = [&](const at::Tensor& x) { return x.defined() ? x.to(device, /*non_blocking=*/true) : x; };
  return {moved(speaker), moved(prompt), moved(promptLengths), moved(emotion)};
}

PromptAttentionImpl::PromptAttentionImpl(const T3Config& config, const at::TensorOptions& options)
    : heads_(config.promptHeads), dropout_(config.promptDropout) {
  const int64_t size = config.llama.hidden;
  norm = register_module("norm", ScaledNorm(size, 1e-5, options));
  const auto projection = [&](const char* name) {
    return register_module(name, Dense(size, size, /*withBias=*/true, options));
  };
  toQ = projection("to_q");
  toK = projection("to_k");
  toV = projection("to_v");
  projOut = projection("proj_out");
}

at::Tensor PromptAttentionImpl::forward(const at::Tensor& x, const at::Tensor& context, const at::Tensor& mask,
                                        const nn::Rng& rng) {
  const auto heads = [&](const at::Tensor& y) {
    return y.view({y.size(0), y.size(1), heads_, -1}).transpose(1, 2);
  };
  const at::Tensor own = norm(x), other = norm(context);
  const at::Tensor q = heads(toQ(own)), k = heads(toK(other)), v = heads(toV(other));
  at::Tensor heard;
  if (is_training() && dropout_ > 0) {
    at::Tensor scores = at::matmul(q, k.transpose(2, 3)) / std::sqrt(static_cast<double>(q.size(3)));
    if (mask.defined()) scores = scores.masked_fill(mask.logical_not(), -INFINITY);
    heard = at::matmul(rng.dropout(scores.softmax(-1), dropout_, true).to(v.scalar_type()), v);
  } else {
    heard = at::scaled_dot_product_attention(q, k, v, mask.defined() ? std::optional(mask) : std::nullopt);
  }
  return x + projOut(heard.transpose(1, 2).reshape(x.sizes()));
}

PerceiverImpl::PerceiverImpl(const T3Config& config, const at::TensorOptions& options) {
  query = register_parameter("pre_attention_query", at::empty({1, config.promptQueries, config.llama.hidden}, options));
  attention = register_module("attn", PromptAttention(config, options));
}

at::Tensor PerceiverImpl::forward(const at::Tensor& prompt, const at::Tensor& mask, const nn::Rng& rng) {
  const at::Tensor first = attention(query.expand({prompt.size(0), -1, -1}), prompt, mask, rng);
  return attention(first, first, at::Tensor(), rng);
}

ConditionEncoderImpl::ConditionEncoderImpl(const T3Config& config, const at::TensorOptions& options) {
  speaker = register_module("spkr_enc", Dense(config.speakerSize, config.llama.hidden, /*withBias=*/true, options));
  emotion = register_module("emotion_adv_fc", Dense(1, config.llama.hidden, /*withBias=*/false, options));
  perceiver = register_module("perceiver", Perceiver(config, options));
}

at::Tensor ConditionEncoderImpl::forward(const Conditions& conditions, const at::Tensor& promptEmbedded,
                                         const nn::Rng& rng) {
  at::Tensor mask;
  if (conditions.promptLengths.defined()) {
    const at::Tensor place = at::arange(promptEmbedded.size(1), conditions.promptLengths.options());
    mask = (place.unsqueeze(0) < conditions.promptLengths.unsqueeze(1)).unsqueeze(1).unsqueeze(1);
  }
  const at::Tensor prompt = perceiver(promptEmbedded, mask, rng);
  return at::cat({speaker(conditions.speaker).unsqueeze(1).to(prompt.scalar_type()), prompt,
                  emotion(conditions.emotion.view({-1, 1, 1})).to(prompt.scalar_type())},
                 1);
}

}  // namespace dimts::models::chatterbox

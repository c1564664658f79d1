// Speech codes to a mel spectrum; see flow.h.
#include "engine/models/chatterbox/flow.h"

#include <memory>
#include <numbers>
#include <stdexcept>
#include <string>

#include "engine/models/chatterbox/t3_model.h"

namespace dimts::models::chatterbox {

FlowImpl::FlowImpl(const FlowConfig& config, const at::TensorOptions& options) : config_(config) {
  const int64_t mels = config.decoder.mels;
  table_ = register_module("input_embedding", Table(config.codes, config.encoder.size, options));
  speaker_ = register_module("spk_embed_affine_layer", Dense(config.speakerSize, mels, /*withBias=*/true, options));
  encoder_ = register_module("encoder", FlowEncoder(config.encoder, options));
  project_ = register_module("encoder_proj", Dense(config.encoder.size, mels, /*withBias=*/true, options));
  const auto decoder = register_module("decoder", std::make_shared<torch::nn::Module>("Solver"));
  decoder_ = decoder->register_module("estimator", FlowDecoder(config.decoder, options));
}

at::Tensor FlowImpl::rough(const at::Tensor& codes) { return project_(encoder_(table_(codes))).t(); }

at::Tensor FlowImpl::speakerOf(const at::Tensor& vector) {
  return speaker_(vector / vector.norm().clamp_min(1e-12));
}

at::Tensor FlowImpl::solve(const at::Tensor& noise, const at::Tensor& rough, const at::Tensor& speaker,
                           const at::Tensor& prompt, int64_t steps) {
  const auto withNothing = [](const at::Tensor& x) { return at::stack({x, at::zeros_like(x)}); };
  const at::Tensor bothRough = withNothing(rough), bothSpeakers = withNothing(speaker), bothPrompts = withNothing(prompt);
  const at::Tensor times = 1 - at::cos(at::linspace(0, 1, steps + 1, noise.options()) * 0.5 * std::numbers::pi);
  at::Tensor x = noise;
  for (int64_t step = 0; step < steps; ++step) {
    const at::Tensor velocity = decoder_(at::stack({x, x}), bothRough, bothSpeakers, bothPrompts, times[step].expand({2}));
    const at::Tensor guided = (1 + config_.guidance) * velocity[0] - config_.guidance * velocity[1];
    x = x + (times[step + 1] - times[step]) * guided;
  }
  return x;
}

at::Tensor FlowImpl::forward(const at::Tensor& codes, const FlowVoice& voice, const at::Tensor& noise, int64_t steps) {
  const at::NoGradGuard noGrad;
  const at::Tensor all = at::cat({voice.codes, codes});
  const int64_t frames = 2 * all.size(0), spoken = 2 * codes.size(0), mels = config_.decoder.mels;
  if (all.min().item<int64_t>() < 0 || all.max().item<int64_t>() >= config_.codes)
    throw std::invalid_argument("Flow: a code outside 0 … " + std::to_string(config_.codes - 1));
  if (voice.mel.size(0) != frames - spoken || noise.size(0) != mels || noise.size(1) != frames || steps < 1)
    throw std::invalid_argument("Flow: the voice's mel has two frames for each code, the noise one for every frame");
  const at::Tensor prompt = at::cat({voice.mel.t(), at::zeros({mels, spoken}, voice.mel.options())}, 1);
  return solve(noise, rough(all), speakerOf(voice.speaker), prompt, steps).narrow(1, frames - spoken, spoken);
}

Status FlowImpl::loadState(const TensorMap& state) { return applyState(*this, state, "", "", stateMismatch()); }

TensorMap FlowImpl::state() const {
  TensorMap out;
  for (const auto& item : named_parameters()) out.emplace(item.key(), item.value());
  return out;
}

}  // namespace dimts::models::chatterbox

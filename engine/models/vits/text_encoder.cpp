// Text encoder of VITS; see text_encoder.h.
#include "engine/models/vits/text_encoder.h"

#include <cmath>

namespace dimts::models::vits {
namespace {

torch::nn::LayerNorm layerNorm(const VitsConfig& config) {
  return torch::nn::LayerNorm(torch::nn::LayerNormOptions({config.hiddenSize}).eps(config.layerNormEps));
}

}  // namespace

FeedForwardImpl::FeedForwardImpl(const VitsConfig& config)
    : kernel_(config.ffnKernelSize), gelu_(config.hiddenAct == "gelu"), dropout_(config.activationDropout) {
  conv1 = register_module("conv_1", torch::nn::Conv1d(config.hiddenSize, config.ffnDim, kernel_));
  conv2 = register_module("conv_2", torch::nn::Conv1d(config.ffnDim, config.hiddenSize, kernel_));
}

at::Tensor FeedForwardImpl::pad(const at::Tensor& x) const {
  return kernel_ > 1 ? at::constant_pad_nd(x, {(kernel_ - 1) / 2, kernel_ / 2}) : x;
}

at::Tensor FeedForwardImpl::forward(const at::Tensor& hidden, const at::Tensor& mask, const nn::Rng& rng) {
  at::Tensor x = conv1(pad(hidden.transpose(1, 2) * mask));
  x = rng.dropout(gelu_ ? at::gelu(x) : at::relu(x), dropout_, is_training());
  return (conv2(pad(x * mask)) * mask).transpose(1, 2);
}

EncoderLayerImpl::EncoderLayerImpl(const VitsConfig& config) : dropout_(config.hiddenDropout) {
  attention = register_module(
      "attention", nn::RelativeAttention(nn::RelativeAttentionOptions{config.hiddenSize, config.numAttentionHeads,
                                                                      config.windowSize, config.useBias,
                                                                      config.attentionDropout}));
  layerNorm = register_module("layer_norm", vits::layerNorm(config));
  feedForward = register_module("feed_forward", FeedForward(config));
  finalLayerNorm = register_module("final_layer_norm", vits::layerNorm(config));
}

at::Tensor EncoderLayerImpl::forward(const at::Tensor& hidden, const at::Tensor& mask, const at::Tensor& keyPadding,
                                     const nn::Rng& rng) {
  const at::Tensor attended = rng.dropout(attention(hidden, keyPadding, rng), dropout_, is_training());
  const at::Tensor x = layerNorm(hidden + attended);
  return finalLayerNorm(x + rng.dropout(feedForward(x, mask, rng), dropout_, is_training()));
}

TextEncoderImpl::TextEncoderImpl(const VitsConfig& config)
    : embeddingScale_(std::sqrt(static_cast<double>(config.hiddenSize))) {
  embedTokens = register_module("embed_tokens", torch::nn::Embedding(config.vocabSize, config.hiddenSize));
  const auto encoder = register_module("encoder", std::make_shared<torch::nn::Module>("encoder"));
  layers = encoder->register_module("layers", torch::nn::ModuleList());
  for (int64_t i = 0; i < config.numHiddenLayers; ++i) layers->push_back(EncoderLayer(config));
  project = register_module("project", torch::nn::Conv1d(config.hiddenSize, 2 * config.flowSize, 1));
}

TextEncoderOutput TextEncoderImpl::forward(const at::Tensor& ids, const at::Tensor& mask, const nn::Rng& rng) {
  const at::Tensor keyPadding = (mask == 0).unsqueeze(2);
  at::Tensor x = embedTokens(ids) * embeddingScale_ * mask.transpose(1, 2);
  for (const auto& layer : *layers) x = layer->as<EncoderLayerImpl>()->forward(x, mask, keyPadding, rng);
  x = x.transpose(1, 2) * mask;
  const auto statistics = (project(x) * mask).chunk(2, 1);
  return {x, statistics[0], statistics[1]};
}

}  // namespace dimts::models::vits

// WaveNet stack, posterior encoder and coupling flow; see latent.h.
#include "engine/models/vits/latent.h"

#include "engine/nn/gate.h"
#include "engine/nn/recompute.h"

namespace dimts::models::vits {

WaveNetImpl::WaveNetImpl(const VitsConfig& config, int64_t layers)
    : hidden_(config.hiddenSize), dropout_(config.wavenetDropout) {
  inLayers = register_module("in_layers", torch::nn::ModuleList());
  resSkipLayers = register_module("res_skip_layers", torch::nn::ModuleList());
  if (config.speakerEmbeddingSize != 0) {
    condLayer = register_module("cond_layer", nn::WeightNormConv1d(nn::ConvShape{
                                                  .in = config.speakerEmbeddingSize, .out = 2 * hidden_ * layers}));
  }
  int64_t dilation = 1;
  for (int64_t i = 0; i < layers; ++i, dilation *= config.wavenetDilationRate) {
    const int64_t kernel = config.wavenetKernelSize;
    inLayers->push_back(nn::WeightNormConv1d(nn::ConvShape{.in = hidden_,
                                                           .out = 2 * hidden_,
                                                           .kernel = kernel,
                                                           .padding = (kernel - 1) * dilation / 2,
                                                           .dilation = dilation}));
    const bool last = i == layers - 1;  // nothing follows that would read the last residual
    resSkipLayers->push_back(
        nn::WeightNormConv1d(nn::ConvShape{.in = hidden_, .out = last ? hidden_ : 2 * hidden_}));
  }
}

at::Tensor WaveNetImpl::forward(const at::Tensor& x, const at::Tensor& mask, const at::Tensor& speakerVector,
                                const nn::Rng& rng) {
  if (!recompute || (dropout_ > 0 && is_training())) return compute(x, mask, speakerVector, rng);
  std::vector<at::Tensor> inputs{x};
  if (speakerVector.defined()) inputs.push_back(speakerVector);
  // The stack lives as long as the model, which outlives every graph of it.
  return nn::recomputed(
      [this, mask, rng](const std::vector<at::Tensor>& in) { return compute(in[0], mask, in.size() > 1 ? in[1] : at::Tensor(), rng); },
      inputs, parameters());
}

at::Tensor WaveNetImpl::compute(const at::Tensor& x, const at::Tensor& mask, const at::Tensor& speakerVector,
                                const nn::Rng& rng) {
  at::Tensor condition, hidden = x, skip;
  if (speakerVector.defined()) condition = condLayer(speakerVector);
  const auto layers = static_cast<int64_t>(inLayers->size());
  for (int64_t i = 0; i < layers; ++i) {
    at::Tensor in = inLayers->at<nn::WeightNormConv1dImpl>(i).forward(hidden);
    if (condition.defined()) in = in + condition.narrow(1, 2 * hidden_ * i, 2 * hidden_);
    const at::Tensor gated = rng.dropout(nn::gatedTanh(in), dropout_, is_training());
    const at::Tensor out = resSkipLayers->at<nn::WeightNormConv1dImpl>(i).forward(gated);
    const bool last = i == layers - 1;
    const at::Tensor addition = last ? out : out.narrow(1, hidden_, hidden_);
    skip = skip.defined() ? skip + addition : addition;
    if (!last) hidden = (hidden + out.narrow(1, 0, hidden_)) * mask;
  }
  return skip * mask;
}

PosteriorEncoderImpl::PosteriorEncoderImpl(const VitsConfig& config) {
  convPre = register_module("conv_pre", torch::nn::Conv1d(config.spectrogramBins, config.hiddenSize, 1));
  wavenet = register_module("wavenet", WaveNet(config, config.posteriorEncoderNumWavenetLayers));
  convProj = register_module("conv_proj", torch::nn::Conv1d(config.hiddenSize, 2 * config.flowSize, 1));
}

PosteriorOutput PosteriorEncoderImpl::forward(const at::Tensor& spectrogram, const at::Tensor& mask,
                                              const at::Tensor& speakerVector, const nn::Rng& rng,
                                              const at::Tensor& noise) {
  const at::Tensor hidden = wavenet(convPre(spectrogram) * mask, mask, speakerVector, rng);
  const auto statistics = (convProj(hidden) * mask).chunk(2, 1);
  const at::Tensor& mean = statistics[0];
  const at::Tensor drawn = noise.defined() ? noise : rng.normal(mean.sizes(), mean.options());
  return {(mean + drawn * statistics[1].exp()) * mask, mean, statistics[1]};
}

ResidualCouplingLayerImpl::ResidualCouplingLayerImpl(const VitsConfig& config) {
  const int64_t half = config.flowSize / 2;
  convPre = register_module("conv_pre", torch::nn::Conv1d(half, config.hiddenSize, 1));
  wavenet = register_module("wavenet", WaveNet(config, config.priorEncoderNumWavenetLayers));
  convPost = register_module("conv_post", torch::nn::Conv1d(config.hiddenSize, half, 1));
}

at::Tensor ResidualCouplingLayerImpl::forward(const at::Tensor& x, const at::Tensor& mask,
                                              const at::Tensor& speakerVector, const nn::Rng& rng, bool inverse) {
  const auto halves = x.chunk(2, 1);
  const at::Tensor hidden = wavenet(convPre(halves[0]) * mask, mask, speakerVector, rng);
  const at::Tensor shift = convPost(hidden) * mask;
  const at::Tensor second = inverse ? (halves[1] - shift) * mask : shift + halves[1] * mask;
  return at::cat({halves[0], second}, 1);
}

ResidualCouplingBlockImpl::ResidualCouplingBlockImpl(const VitsConfig& config) {
  flows = register_module("flows", torch::nn::ModuleList());
  for (int64_t i = 0; i < config.priorEncoderNumFlows; ++i) flows->push_back(ResidualCouplingLayer(config));
}

at::Tensor ResidualCouplingBlockImpl::forward(const at::Tensor& x, const at::Tensor& mask,
                                              const at::Tensor& speakerVector, const nn::Rng& rng) {
  at::Tensor y = x;
  for (const auto& layer : *flows) {
    y = layer->as<ResidualCouplingLayerImpl>()->forward(y, mask, speakerVector, rng, /*inverse=*/false).flip(1);
  }
  return y;
}

at::Tensor ResidualCouplingBlockImpl::inverse(const at::Tensor& x, const at::Tensor& mask,
                                              const at::Tensor& speakerVector) {
  at::Tensor y = x;
  for (size_t i = flows->size(); i-- > 0;) {
    y = flows->at<ResidualCouplingLayerImpl>(i).forward(y.flip(1), mask, speakerVector, {}, /*inverse=*/true);
  }
  return y;
}

}  // namespace dimts::models::vits

// Duration predictors of VITS; see duration_predictor.h.
#include "engine/models/vits/duration_predictor.h"

#include <cmath>

#include "engine/nn/masks.h"
#include "engine/nn/spline.h"

namespace dimts::models::vits {
namespace {

const double kLog2Pi = std::log(2 * M_PI);

torch::nn::Conv1d pointwise(int64_t in, int64_t out) { return torch::nn::Conv1d(in, out, 1); }

/// Layer norm over the channels of [B, C, T].
at::Tensor overChannels(torch::nn::LayerNormImpl& norm, const at::Tensor& x) {
  return norm.forward(x.transpose(1, 2)).transpose(1, 2);
}

at::Tensor perRow(const at::Tensor& x) { return x.sum({1, 2}); }

/// Fed through FullPrecision regions: float32, cut from the graph of what made it.
at::Tensor detachedFloat(const at::Tensor& x) { return x.defined() ? x.detach().to(at::kFloat) : x; }

}  // namespace

DilatedSeparableConvImpl::DilatedSeparableConvImpl(const VitsConfig& config, double dropout) : dropout_(dropout) {
  convsDilated = register_module("convs_dilated", torch::nn::ModuleList());
  convsPointwise = register_module("convs_pointwise", torch::nn::ModuleList());
  norms1 = register_module("norms_1", torch::nn::ModuleList());
  norms2 = register_module("norms_2", torch::nn::ModuleList());
  const int64_t channels = config.hiddenSize, kernel = config.durationPredictorKernelSize;
  int64_t dilation = 1;
  for (int64_t i = 0; i < config.depthSeparableNumLayers; ++i, dilation *= kernel) {
    convsDilated->push_back(torch::nn::Conv1d(torch::nn::Conv1dOptions(channels, channels, kernel)
                                                  .groups(channels)
                                                  .dilation(dilation)
                                                  .padding((kernel - 1) * dilation / 2)));
    convsPointwise->push_back(pointwise(channels, channels));
    norms1->push_back(torch::nn::LayerNorm(torch::nn::LayerNormOptions({channels})));
    norms2->push_back(torch::nn::LayerNorm(torch::nn::LayerNormOptions({channels})));
  }
}

at::Tensor DilatedSeparableConvImpl::forward(const at::Tensor& x, const at::Tensor& mask, const at::Tensor& condition,
                                             const nn::Rng& rng) {
  at::Tensor y = condition.defined() ? x + condition : x;
  for (size_t i = 0; i < convsDilated->size(); ++i) {
    at::Tensor branch = convsDilated->at<torch::nn::Conv1dImpl>(i).forward(y * mask);
    branch = at::gelu(overChannels(norms1->at<torch::nn::LayerNormImpl>(i), branch));
    branch = convsPointwise->at<torch::nn::Conv1dImpl>(i).forward(branch);
    branch = at::gelu(overChannels(norms2->at<torch::nn::LayerNormImpl>(i), branch));
    y = y + rng.dropout(branch, dropout_, is_training());
  }
  return y * mask;
}

ConvFlowImpl::ConvFlowImpl(const VitsConfig& config)
    : half_(config.depthSeparableChannels / 2),
      bins_(config.durationPredictorFlowBins),
      filters_(config.hiddenSize),
      tail_(config.durationPredictorTailBound) {
  convPre = register_module("conv_pre", pointwise(half_, filters_));
  convDds = register_module("conv_dds", DilatedSeparableConv(config, 0.0));
  convProj = register_module("conv_proj", pointwise(filters_, half_ * (3 * bins_ - 1)));
}

FlowOutput ConvFlowImpl::transform(const at::Tensor& x, const at::Tensor& mask, const at::Tensor& condition,
                                   bool inverse) {
  const auto halves = x.chunk(2, 1);
  const at::Tensor hidden = convDds(convPre(halves[0]), mask, condition);
  const at::Tensor logits = (convProj(hidden) * mask).view({x.size(0), half_, -1, x.size(2)}).transpose(2, 3);
  const double scale = 1.0 / std::sqrt(static_cast<double>(filters_));
  const auto [second, logSlope] = nn::rationalQuadraticSpline(
      halves[1], logits.narrow(-1, 0, bins_) * scale, logits.narrow(-1, bins_, bins_) * scale,
      logits.narrow(-1, 2 * bins_, bins_ - 1), inverse, tail_);
  return {at::cat({halves[0], second}, 1) * mask, inverse ? at::Tensor() : perRow(logSlope * mask)};
}

FlowOutput ConvFlowImpl::forward(const at::Tensor& x, const at::Tensor& mask, const at::Tensor& condition) {
  return transform(x, mask, condition, false);
}

at::Tensor ConvFlowImpl::inverse(const at::Tensor& x, const at::Tensor& mask, const at::Tensor& condition) {
  return transform(x, mask, condition, true).first;
}

ElementwiseAffineImpl::ElementwiseAffineImpl(const VitsConfig& config) {
  translate = register_parameter("translate", at::zeros({config.depthSeparableChannels, 1}));
  logScale = register_parameter("log_scale", at::zeros({config.depthSeparableChannels, 1}));
}

FlowOutput ElementwiseAffineImpl::forward(const at::Tensor& x, const at::Tensor& mask) {
  return {(translate + logScale.exp() * x) * mask, perRow(logScale * mask)};
}

at::Tensor ElementwiseAffineImpl::inverse(const at::Tensor& x, const at::Tensor& mask) {
  return (x - translate) * at::exp(-logScale) * mask;
}

StochasticDurationPredictorImpl::StochasticDurationPredictorImpl(const VitsConfig& config) {
  const int64_t channels = config.hiddenSize;
  convPre = register_module("conv_pre", pointwise(channels, channels));
  convProj = register_module("conv_proj", pointwise(channels, channels));
  convDds = register_module("conv_dds", DilatedSeparableConv(config, config.durationPredictorDropout));
  if (config.speakerEmbeddingSize != 0) {
    cond = register_module("cond", pointwise(config.speakerEmbeddingSize, channels));
  }
  postConvPre = register_module("post_conv_pre", pointwise(1, channels));
  postConvProj = register_module("post_conv_proj", pointwise(channels, channels));
  postConvDds = register_module("post_conv_dds", DilatedSeparableConv(config, config.durationPredictorDropout));
  flows = register_module("flows", torch::nn::ModuleList());
  postFlows = register_module("post_flows", torch::nn::ModuleList());
  for (auto* list : {&flows, &postFlows}) {
    (*list)->push_back(ElementwiseAffine(config));
    for (int64_t i = 0; i < config.durationPredictorNumFlows; ++i) (*list)->push_back(ConvFlow(config));
  }
}

at::Tensor StochasticDurationPredictorImpl::encodeText(const at::Tensor& hidden, const at::Tensor& mask,
                                                       const at::Tensor& speakerVector, const nn::Rng& rng) {
  at::Tensor x = convPre(detachedFloat(hidden));
  if (speakerVector.defined()) x = x + cond(detachedFloat(speakerVector));
  return convProj(convDds->forward(x, mask, {}, rng)) * mask;
}

FlowOutput StochasticDurationPredictorImpl::runFlows(torch::nn::ModuleList& flows, const at::Tensor& x,
                                                     const at::Tensor& mask, const at::Tensor& condition) {
  auto [y, logDeterminant] = flows->at<ElementwiseAffineImpl>(0).forward(x, mask);
  for (size_t i = 1; i < flows->size(); ++i) {
    const auto [image, addition] = flows->at<ConvFlowImpl>(i).forward(y, mask, condition);
    y = image.flip(1);
    logDeterminant = logDeterminant + addition;
  }
  return {y, logDeterminant};
}

at::Tensor StochasticDurationPredictorImpl::loss(const at::Tensor& hidden, const at::Tensor& mask,
                                                 const at::Tensor& speakerVector, const at::Tensor& durations,
                                                 const nn::Rng& rng, const at::Tensor& noise) {
  const nn::FullPrecision fullPrecision(hidden.device().type());
  const at::Tensor text = encodeText(hidden, mask, speakerVector, rng);
  const at::Tensor observed = postConvProj(postConvDds->forward(postConvPre(durations), mask, {}, rng)) * mask;

  // Posterior of (u, v) given the durations, from noise: its density is logq.
  const at::Tensor drawn =
      (noise.defined() ? noise : rng.normal({durations.size(0), 2, durations.size(2)}, durations.options())) * mask;
  const auto [uv, posteriorDeterminant] = runFlows(postFlows, drawn, mask, text + observed);
  const auto parts = uv.chunk(2, 1);
  const at::Tensor& u = parts[0];
  const at::Tensor squash = perRow((at::log_sigmoid(u) + at::log_sigmoid(-u)) * mask);
  const at::Tensor logq = perRow(-0.5 * (kLog2Pi + drawn.square()) * mask) - (posteriorDeterminant + squash);

  // Likelihood of log(w - sigmoid(u)) and v under the flow that sampling inverts.
  const at::Tensor dequantised = (durations - at::sigmoid(u)) * mask;
  const at::Tensor logged = dequantised.clamp_min(1e-5).log() * mask;
  const auto [latent, flowDeterminant] = runFlows(flows, at::cat({logged, parts[1]}, 1), mask, text);
  const at::Tensor determinant = flowDeterminant - perRow(logged);
  return perRow(0.5 * (kLog2Pi + latent.square()) * mask) - determinant + logq;
}

at::Tensor StochasticDurationPredictorImpl::sample(const at::Tensor& hidden, const at::Tensor& mask,
                                                   const at::Tensor& speakerVector, const at::Tensor& noise) {
  const nn::FullPrecision fullPrecision(hidden.device().type());
  const at::Tensor text = encodeText(hidden, mask, speakerVector, {});
  at::Tensor x = noise;
  // The first spline flow is left out, as in the original: it would only change the half that is thrown away.
  for (size_t i = flows->size() - 1; i > 1; --i) {
    x = flows->at<ConvFlowImpl>(i).inverse(x.flip(1), mask, text);
  }
  return flows->at<ElementwiseAffineImpl>(0).inverse(x.flip(1), mask).narrow(1, 0, 1);
}

DeterministicDurationPredictorImpl::DeterministicDurationPredictorImpl(const VitsConfig& config)
    : dropout_(config.durationPredictorDropout) {
  const int64_t filters = config.durationPredictorFilterChannels, kernel = config.durationPredictorKernelSize;
  const auto norm = torch::nn::LayerNormOptions({filters}).eps(config.layerNormEps);
  const auto conv = [&](int64_t in) {
    return torch::nn::Conv1d(torch::nn::Conv1dOptions(in, filters, kernel).padding(kernel / 2));
  };
  conv1 = register_module("conv_1", conv(config.hiddenSize));
  norm1 = register_module("norm_1", torch::nn::LayerNorm(norm));
  conv2 = register_module("conv_2", conv(filters));
  norm2 = register_module("norm_2", torch::nn::LayerNorm(norm));
  proj = register_module("proj", pointwise(filters, 1));
  if (config.speakerEmbeddingSize != 0) {
    cond = register_module("cond", pointwise(config.speakerEmbeddingSize, config.hiddenSize));
  }
}

at::Tensor DeterministicDurationPredictorImpl::forward(const at::Tensor& hidden, const at::Tensor& mask,
                                                       const at::Tensor& speakerVector, const nn::Rng& rng) {
  const nn::FullPrecision fullPrecision(hidden.device().type());
  at::Tensor x = detachedFloat(hidden);
  if (speakerVector.defined()) x = x + cond(detachedFloat(speakerVector));
  x = rng.dropout(overChannels(*norm1, at::relu(conv1(x * mask))), dropout_, is_training());
  x = rng.dropout(overChannels(*norm2, at::relu(conv2(x * mask))), dropout_, is_training());
  return proj(x * mask) * mask;
}

}  // namespace dimts::models::vits

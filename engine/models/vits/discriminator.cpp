// The discriminators of VITS; see discriminator.h.
#include "engine/models/vits/discriminator.h"

#include <numeric>

#include "engine/models/vits/initialise.h"

namespace dimts::models::vits {
namespace {

constexpr char kPrefix[] = "discriminator.";

template <class Convolution>
DiscriminatorOutput run(torch::nn::ModuleList& convs, Convolution& finalConv, const at::Tensor& input, double slope) {
  using Impl = typename Convolution::Impl;
  DiscriminatorOutput out;
  at::Tensor x = input;
  for (const auto& conv : *convs) {
    x = at::leaky_relu(conv->template as<Impl>()->forward(x), slope);
    out.features.push_back(x);
  }
  x = finalConv->forward(x);
  out.features.push_back(x);
  out.score = x.flatten(1);
  return out;
}

}  // namespace

ScaleDiscriminatorImpl::ScaleDiscriminatorImpl(const VitsConfig& config) : slope_(config.leakyReluSlope) {
  const auto& channels = config.discriminatorScaleChannels;
  convs = register_module("convs", torch::nn::ModuleList());
  const auto add = [&](int64_t in, int64_t out, int64_t kernel, int64_t stride, int64_t groups) {
    convs->push_back(nn::WeightNormConv1d(nn::ConvShape{
        .in = in, .out = out, .kernel = kernel, .stride = stride, .padding = kernel / 2, .groups = groups}));
  };
  add(channels[0], channels[1], 15, 1, 1);
  int64_t groups = 4;  // 4, 16, 64, 256; fewer where the channels are few
  for (size_t i = 1; i < channels.size(); ++i, groups *= 4) {
    const int64_t in = channels[i], out = i + 1 < channels.size() ? channels[i + 1] : in;
    add(in, out, 41, 4, std::gcd(groups, std::gcd(in, out)));
  }
  add(channels.back(), channels.back(), 5, 1, 1);
  finalConv = register_module(
      "final_conv", nn::WeightNormConv1d(nn::ConvShape{.in = channels.back(), .out = 1, .kernel = 3, .padding = 1}));
}

DiscriminatorOutput ScaleDiscriminatorImpl::forward(const at::Tensor& wave) {
  return run(convs, finalConv, wave, slope_);
}

PeriodDiscriminatorImpl::PeriodDiscriminatorImpl(const VitsConfig& config, int64_t period)
    : period_(period), slope_(config.leakyReluSlope) {
  const auto& channels = config.discriminatorPeriodChannels;
  const int64_t kernel = config.discriminatorKernelSize;
  convs = register_module("convs", torch::nn::ModuleList());
  for (size_t i = 0; i < channels.size(); ++i) {
    const bool last = i + 1 == channels.size();
    convs->push_back(nn::WeightNormConv2d(nn::ConvShape{.in = channels[i],
                                                        .out = last ? channels[i] : channels[i + 1],
                                                        .kernel = kernel,
                                                        .stride = last ? 1 : config.discriminatorStride,
                                                        .padding = kernel / 2}));
  }
  finalConv = register_module(
      "final_conv", nn::WeightNormConv2d(nn::ConvShape{.in = channels.back(), .out = 1, .kernel = 3, .padding = 1}));
}

// The kernels reach along the height only, so the rows of a batch may stand beside one another in the width: 2 to 11
// columns are too few for the processor's convolutions to work at full speed.
DiscriminatorOutput PeriodDiscriminatorImpl::forward(const at::Tensor& wave) {
  const int64_t rows = wave.size(0), rest = wave.size(2) % period_;
  const at::Tensor whole = rest == 0 ? wave : at::reflection_pad1d(wave, {0, period_ - rest});
  const at::Tensor image = whole.view({rows, 1, -1, period_});
  if (!wave.is_cpu()) return run(convs, finalConv, image, slope_);
  const at::Tensor sideBySide = image.permute({1, 2, 0, 3}).flatten(2).unsqueeze(0);
  DiscriminatorOutput out = run(convs, finalConv, sideBySide, slope_);
  for (at::Tensor& feature : out.features) feature = feature[0].unflatten(2, {rows, period_}).permute({2, 0, 1, 3});
  out.score = out.features.back().flatten(1);
  return out;
}

VitsDiscriminatorImpl::VitsDiscriminatorImpl(const VitsConfig& config, uint64_t seed) {
  discriminators = register_module("discriminators", torch::nn::ModuleList());
  discriminators->push_back(ScaleDiscriminator(config));
  for (const int64_t period : config.discriminatorPeriods) {
    discriminators->push_back(PeriodDiscriminator(config, period));
  }
  initialise(*this, seed);
}

std::vector<DiscriminatorOutput> VitsDiscriminatorImpl::forward(const at::Tensor& wave) {
  std::vector<DiscriminatorOutput> outputs;
  for (size_t i = 0; i < count(); ++i) outputs.push_back(judge(i, wave));
  return outputs;
}

DiscriminatorOutput VitsDiscriminatorImpl::judge(size_t index, const at::Tensor& wave) {
  return index == 0 ? discriminators->at<ScaleDiscriminatorImpl>(0).forward(wave)
                    : discriminators->at<PeriodDiscriminatorImpl>(index).forward(wave);
}

TensorMap VitsDiscriminatorImpl::stateForExport() const {
  return collectState(*this, kPrefix, [](const std::string&) { return true; });
}

TensorMap VitsDiscriminatorImpl::trainingState() const {
  return collectState(*this, kPrefix, [](const std::string&) { return false; });
}

Status VitsDiscriminatorImpl::loadState(const TensorMap& state) {
  TensorMap own;
  for (const auto& [name, tensor] : state) {
    if (name.starts_with(kPrefix)) own.emplace(name, tensor);
  }
  return applyState(*this, own, kPrefix, "");
}

}  // namespace dimts::models::vits

// HiFi-GAN generator; see hifigan.h.
#include "engine/models/vits/hifigan.h"

#include <ATen/autocast_mode.h>

#include <algorithm>

#include "engine/nn/recompute.h"
#include "engine/nn/toom_cook.h"

namespace dimts::models::vits {
namespace {

const nn::ConvShape kEnd{.kernel = 7, .padding = 3};  // the first and the last convolution

/// From the wave back to the latents: what the convolutions of a stage reach, then divided by the stage's rate.
int64_t haloOf(const VitsConfig& config) {
  int64_t reach = kEnd.padding;
  for (size_t i = config.upsampleRates.size(); i-- > 0;) {
    int64_t widest = 0;
    for (size_t k = 0; k < config.resblockKernelSizes.size(); ++k) {
      int64_t block = 0;
      for (const int64_t dilation : config.resblockDilationSizes[k])
        block += (config.resblockKernelSizes[k] - 1) / 2 * (dilation + 1);
      widest = std::max(widest, block);
    }
    const int64_t rate = config.upsampleRates[i], kernel = config.upsampleKernelSizes[i];
    reach = (reach + widest + kernel + rate - 1) / rate;
  }
  return reach + kEnd.padding;
}

nn::WeightNormConv1d sameSizeConv(int64_t channels, int64_t kernel, int64_t dilation) {
  return nn::WeightNormConv1d(nn::ConvShape{.in = channels,
                                            .out = channels,
                                            .kernel = kernel,
                                            .padding = (kernel - 1) * dilation / 2,
                                            .dilation = dilation});
}

/// Convolutions write their bias where there was nothing, and the next one would read it.
void clearBehind(at::Tensor& x, int64_t valid) {
  if (valid >= 0 && valid < x.size(-1)) x.narrow(-1, valid, x.size(-1) - valid).zero_();
}

}  // namespace

ResidualBlockImpl::ResidualBlockImpl(int64_t channels, int64_t kernel, const std::vector<int64_t>& dilations,
                                     double slope)
    : slope_(slope) {
  convs1 = register_module("convs1", torch::nn::ModuleList());
  convs2 = register_module("convs2", torch::nn::ModuleList());
  for (const int64_t dilation : dilations) {
    convs1->push_back(sameSizeConv(channels, kernel, dilation));
    convs2->push_back(sameSizeConv(channels, kernel, 1));
  }
}

bool ResidualBlockImpl::hasFewerProducts(const at::Tensor& x) {
  return x.is_cpu() && x.dim() == 4 && x.scalar_type() == at::kFloat && !at::autocast::is_autocast_enabled(at::kCPU) &&
         nn::ToomCookConvolution::suits(convs1->at<nn::WeightNormConv1dImpl>(0).weightV);
}

at::Tensor ResidualBlockImpl::withFewerProducts(const at::Tensor& x) {
  at::Tensor y = x.squeeze(2).transpose(1, 2).contiguous();
  for (size_t i = 0; i < convs1->size(); ++i) {
    auto &first = convs1->at<nn::WeightNormConv1dImpl>(i), &second = convs2->at<nn::WeightNormConv1dImpl>(i);
    const at::Tensor branch = nn::toomCookConvolve(y, slope_, first.weight(), first.bias, first.shape().dilation);
    y = nn::toomCookConvolve(branch, slope_, second.weight(), second.bias, second.shape().dilation).add_(y);
  }
  return y.transpose(1, 2).unsqueeze(2);
}

/// What a convolution gave is changed in place: no gradient needs it as it was.
at::Tensor ResidualBlockImpl::forward(const at::Tensor& x, int64_t valid) {
  if (valid < 0 && hasFewerProducts(x)) return withFewerProducts(x);
  at::Tensor y = x;
  for (size_t i = 0; i < convs1->size(); ++i) {
    at::Tensor branch = convs1->at<nn::WeightNormConv1dImpl>(i).forward(at::leaky_relu(y, slope_));
    clearBehind(branch, valid);
    branch = convs2->at<nn::WeightNormConv1dImpl>(i).forward(at::leaky_relu_(branch, slope_));
    clearBehind(branch, valid);
    y = branch.add_(y);
  }
  return y;
}

HifiGanImpl::HifiGanImpl(const VitsConfig& config)
    : kernels_(static_cast<int64_t>(config.resblockKernelSizes.size())), halo_(haloOf(config)), rates_(config.upsampleRates), slope_(config.leakyReluSlope) {
  int64_t channels = config.upsampleInitialChannel;
  convPre = register_module("conv_pre", torch::nn::Conv1d(
                                            torch::nn::Conv1dOptions(config.flowSize, channels, kEnd.kernel).padding(kEnd.padding)));
  upsampler = register_module("upsampler", torch::nn::ModuleList());
  resblocks = register_module("resblocks", torch::nn::ModuleList());
  for (size_t i = 0; i < config.upsampleRates.size(); ++i, channels /= 2) {
    const int64_t rate = config.upsampleRates[i], kernel = config.upsampleKernelSizes[i];
    upsampler->push_back(nn::WeightNormConvTranspose1d(nn::ConvShape{
        .in = channels, .out = channels / 2, .kernel = kernel, .stride = rate, .padding = (kernel - rate) / 2}));
    for (int64_t k = 0; k < kernels_; ++k) {
      resblocks->push_back(
          ResidualBlock(channels / 2, config.resblockKernelSizes[k], config.resblockDilationSizes[k], slope_));
    }
  }
  convPost = register_module(
      "conv_post", torch::nn::Conv1d(torch::nn::Conv1dOptions(channels, 1, kEnd.kernel).padding(kEnd.padding).bias(false)));
  if (config.speakerEmbeddingSize != 0) {
    cond = register_module("cond", torch::nn::Conv1d(config.speakerEmbeddingSize, config.upsampleInitialChannel, 1));
  }
}

at::Tensor HifiGanImpl::forward(const at::Tensor& latent, const at::Tensor& speakerVector, int64_t validFrames) {
  // Measured, forward and backward on one core of an AVX-512 processor: 5 % less time than with [B, C, T].
  const bool rows = latent.device().is_cpu();
  at::Tensor x = nn::convolve(rows ? nn::channelsLast(latent) : latent, convPre->weight, convPre->bias, kEnd);
  if (speakerVector.defined()) {
    const at::Tensor condition = cond(speakerVector);
    x.add_(rows ? condition.unsqueeze(2) : condition);
  }
  int64_t valid = validFrames;
  clearBehind(x, valid);
  for (size_t i = 0; i < upsampler->size(); ++i) {
    x = upsampler->at<nn::WeightNormConvTranspose1dImpl>(i).forward(at::leaky_relu_(x, slope_));
    if (valid >= 0) valid *= rates_[i];
    clearBehind(x, valid);
    at::Tensor sum;
    for (int64_t k = 0; k < kernels_; ++k) {
      ResidualBlockImpl* const block = &resblocks->at<ResidualBlockImpl>(i * kernels_ + k);
      const at::Tensor y =
          recompute ? nn::recomputed([block](const std::vector<at::Tensor>& in) { return block->forward(in[0]); }, {x}, block->parameters())
                    : block->forward(x, valid);
      sum = sum.defined() ? sum.add_(y) : y;
    }
    x = sum.div_(static_cast<double>(kernels_));
  }
  const at::Tensor wave = at::tanh(nn::convolve(at::leaky_relu_(x, kLastSlope), convPost->weight, {}, kEnd));
  return rows ? wave.squeeze(2) : wave;
}

}  // namespace dimts::models::vits

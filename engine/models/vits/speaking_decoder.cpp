// Sequences are [places, channels] between convolutions; see speaking_decoder.h.
#include "engine/models/vits/speaking_decoder.h"

#include <array>
#include <utility>

namespace dimts::models::vits {
namespace {

/// [1, C, 1, T] with the channels of a place side by side → [T, C], the same memory.
at::Tensor rowsOf(const at::Tensor& x) { return x.squeeze(2).squeeze(0).t().contiguous(); }
at::Tensor imageOf(const at::Tensor& rows) { return rows.t().unsqueeze(1).unsqueeze(0); }

at::Tensor convolve(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias) {
  const std::array<int64_t, 2> stride{1, 1}, padding{0, weight.size(3) / 2};
  return at::conv2d(x, weight, bias, stride, padding);
}

void clearBehind(const at::Tensor& rows, int64_t valid) {
  if (valid < rows.size(0)) rows.narrow(0, valid, rows.size(0) - valid).zero_();
}

std::vector<nn::ToomCookConvolution> convolutionsOf(const torch::nn::ModuleList& list) {
  std::vector<nn::ToomCookConvolution> all;
  for (const auto& module : *list) {
    const auto& convolution = *module->as<nn::WeightNormConv1d>();
    all.emplace_back(convolution.weight(), convolution.bias, convolution.shape().dilation);
  }
  return all;
}

bool suits(const torch::nn::ModuleList& list) {
  for (const auto& module : *list)
    if (!nn::ToomCookConvolution::suits(module->as<nn::WeightNormConv1d>()->weightV)) return false;
  return true;
}

}  // namespace

std::unique_ptr<SpeakingDecoder> SpeakingDecoder::make(const HifiGanImpl& decoder) {
  for (const auto& module : *decoder.resblocks) {
    const auto& block = *module->as<ResidualBlock>();
    if (!suits(block.convs1) || !suits(block.convs2)) return nullptr;
  }
  const at::NoGradGuard noGrad;
  return std::unique_ptr<SpeakingDecoder>(new SpeakingDecoder(decoder));
}

/// The mean of a stage's residual blocks is their sum here: what reads it has weights divided by their number.
SpeakingDecoder::SpeakingDecoder(const HifiGanImpl& decoder)
    : preWeight_(nn::channelsLast(decoder.convPre->weight.detach())),
      preBias_(decoder.convPre->bias.detach()),
      slope_(decoder.slope()) {
  const size_t stages = decoder.upsampler->size(), blocks = decoder.resblocks->size() / stages;
  for (size_t i = 0; i < stages; ++i) {
    const auto& up = *decoder.upsampler->ptr(i)->as<nn::WeightNormConvTranspose1d>();
    Stage stage{nn::channelsLast(i == 0 ? up.weight() : up.weight() / static_cast<double>(blocks)), up.bias.detach(), up.shape().stride, up.shape().padding, {}};
    for (size_t k = 0; k < blocks; ++k) {
      const auto& block = *decoder.resblocks->ptr(i * blocks + k)->as<ResidualBlock>();
      stage.blocks.push_back({convolutionsOf(block.convs1), convolutionsOf(block.convs2)});
    }
    stages_.push_back(std::move(stage));
  }
  postWeight_ = nn::channelsLast(decoder.convPost->weight / static_cast<double>(blocks));
  if (decoder.cond) {
    condWeight_ = decoder.cond->weight.detach();
    condBias_ = decoder.cond->bias.detach();
  }
}

at::Tensor SpeakingDecoder::forward(const at::Tensor& latent, const at::Tensor& speakerVector, int64_t validFrames) const {
  const at::NoGradGuard noGrad;
  const int64_t valid = validFrames < 0 ? latent.size(2) : validFrames;
  std::vector<at::Tensor> waves;
  for (int64_t b = 0; b < latent.size(0); ++b) {
    at::Tensor condition;
    if (speakerVector.defined())
      condition = at::conv1d(speakerVector.narrow(0, speakerVector.size(0) == 1 ? 0 : b, 1), condWeight_, condBias_).unsqueeze(2);
    waves.push_back(oneSequence(latent.narrow(0, b, 1), condition, valid));
  }
  return at::cat(waves);
}

at::Tensor SpeakingDecoder::oneSequence(const at::Tensor& latent, const at::Tensor& condition, int64_t valid) const {
  at::Tensor x = convolve(nn::channelsLast(latent), preWeight_, preBias_);
  if (condition.defined()) x.add_(condition);
  clearBehind(rowsOf(x), valid);
  for (const Stage& stage : stages_) {
    const std::array<int64_t, 2> stride{1, stage.rate}, padding{0, stage.padding};
    x = at::conv_transpose2d(at::leaky_relu_(x, slope_), stage.weight, stage.bias, stride, padding);
    valid *= stage.rate;
    x = imageOf(residualBlocks(stage.blocks, rowsOf(x), valid));
  }
  return at::tanh(convolve(at::leaky_relu_(x, kLastSlope), postWeight_, {})).squeeze(2);
}

/// Their sum [T, C]; zeros from `valid` on.
at::Tensor SpeakingDecoder::residualBlocks(const std::vector<Block>& blocks, const at::Tensor& x, int64_t valid) const {
  at::Tensor sum, branch = at::empty_like(x), y = at::empty_like(x);
  for (const Block& block : blocks) {
    for (size_t i = 0; i < block.first.size(); ++i) {
      const at::Tensor before = i == 0 ? x : y;
      block.first[i](before, slope_, valid, {}, branch);
      block.second[i](branch, slope_, valid, before, y);
    }
    if (sum.defined()) sum.add_(y);
    else sum = std::exchange(y, at::empty_like(x));
  }
  clearBehind(sum, valid);
  return sum;
}

}  // namespace dimts::models::vits

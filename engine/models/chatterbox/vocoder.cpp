// HiFT; see vocoder.h.
#include "engine/models/chatterbox/vocoder.h"

#include <algorithm>
#include <functional>
#include <numbers>
#include <numeric>
#include <string>

#include "engine/models/chatterbox/t3_model.h"

namespace dimts::models::chatterbox {
namespace {

constexpr double kSlope = 0.1, kLastSlope = 0.01;     // of the leaky rectifiers
constexpr double kAmplitude = 0.1, kVoicedNoise = 0.003, kVoicedHz = 10;
constexpr double kLargestMagnitude = 100, kLoudest = 0.99;
constexpr int64_t kPitchConvs = 5;

at::Tensor snake(const at::Tensor& x, const at::Tensor& alpha) {
  const at::Tensor a = alpha.view({1, -1, 1});
  return x + (a + 1e-9).reciprocal() * at::sin(x * a).square();
}

nn::ConvShape sameLength(int64_t in, int64_t out, int64_t kernel, int64_t dilation = 1) {
  return {in, out, kernel, 1, (kernel * dilation - dilation) / 2, dilation, 1, true};
}

at::Tensor stftWindow(int64_t size, const at::Tensor& like) {
  return at::hann_window(size, like.options().requires_grad(false));
}

std::string releasedName(std::string name) {
  for (const auto& [own, released] : {std::pair<std::string, std::string>{"weight_g", "parametrizations.weight.original0"},
                                      {"weight_v", "parametrizations.weight.original1"}})
    if (name.ends_with(own)) return name.substr(0, name.size() - own.size()) + released;
  return name;
}

}  // namespace

int64_t VocoderConfig::frameSamples() const {
  return std::accumulate(upsampleRates.begin(), upsampleRates.end(), hop, std::multiplies<>());
}

SnakeBlockImpl::SnakeBlockImpl(int64_t channels, int64_t kernel, const std::vector<int64_t>& dilations) {
  register_module("convs1", first_);
  register_module("convs2", second_);
  const auto firstActivations = register_module("activations1", torch::nn::ModuleList());
  const auto secondActivations = register_module("activations2", torch::nn::ModuleList());
  const auto alpha = [&](torch::nn::ModuleList list) {
    const auto one = std::make_shared<torch::nn::Module>("Snake");
    list->push_back(one);
    return one->register_parameter("alpha", at::empty({channels}));
  };
  for (const int64_t dilation : dilations) {
    first_->push_back(nn::WeightNormConv1d(sameLength(channels, channels, kernel, dilation)));
    second_->push_back(nn::WeightNormConv1d(sameLength(channels, channels, kernel)));
    firstAlphas_.push_back(alpha(firstActivations));
    secondAlphas_.push_back(alpha(secondActivations));
  }
}

at::Tensor SnakeBlockImpl::forward(at::Tensor x) {
  for (size_t i = 0; i < first_->size(); ++i) {
    const at::Tensor half = first_[i]->as<nn::WeightNormConv1dImpl>()->forward(snake(x, firstAlphas_[i]));
    x = x + second_[i]->as<nn::WeightNormConv1dImpl>()->forward(snake(half, secondAlphas_[i]));
  }
  return x;
}

VocoderImpl::VocoderImpl(const VocoderConfig& config) : config_(config) {
  const int64_t spectrum = config.fft + 2;
  const size_t stages = config.upsampleRates.size();
  before_ = register_module("conv_pre", nn::WeightNormConv1d(sameLength(config.mels, config.channels, 7)));
  register_module("ups", upsamples_);
  register_module("source_downs", sourceDowns_);
  register_module("source_resblocks", sourceBlocks_);
  register_module("resblocks", blocks_);
  int64_t channels = config.channels;
  for (size_t i = 0; i < stages; ++i) {
    const int64_t rate = config.upsampleRates[i], kernel = config.upsampleKernels[i], in = channels;
    channels /= 2;
    upsamples_->push_back(nn::WeightNormConvTranspose1d(nn::ConvShape{in, channels, kernel, rate, (kernel - rate) / 2}));
    // The source's spectrum has the last stage's length; earlier stages hear it at their own.
    int64_t down = 1;
    for (size_t later = i + 1; later < stages; ++later) down *= config.upsampleRates[later];
    TimeConvImpl::Shape shape{spectrum, channels, down == 1 ? 1 : 2 * down, down};
    shape.before = shape.after = down / 2;
    sourceDowns_->push_back(TimeConv(shape, at::kFloat));
    sourceBlocks_->push_back(SnakeBlock(channels, config.sourceKernels[i], config.dilations));
    for (const int64_t size : config.blockKernels) blocks_->push_back(SnakeBlock(channels, size, config.dilations));
  }
  after_ = register_module("conv_post", nn::WeightNormConv1d(sameLength(channels, spectrum, 7)));
  const auto source = register_module("m_source", std::make_shared<torch::nn::Module>("Source"));
  merge_ = source->register_module("l_linear", Dense(config.harmonics + 1, 1, /*withBias=*/true, at::kFloat));
  const auto predictor = register_module("f0_predictor", std::make_shared<torch::nn::Module>("Pitch"));
  const auto convs = predictor->register_module("condnet", std::make_shared<torch::nn::Module>("Convs"));
  for (int64_t i = 0; i < kPitchConvs; ++i) {
    const nn::WeightNormConv1d conv(sameLength(i == 0 ? config.mels : config.pitchChannels, config.pitchChannels, 3));
    convs->register_module(std::to_string(2 * i), conv);  // activations stand between them
    pitchConvs_->push_back(conv);
  }
  pitchHead_ = predictor->register_module("classifier", Dense(config.pitchChannels, 1, /*withBias=*/true, at::kFloat));
}

at::Tensor VocoderImpl::pitch(const at::Tensor& mel) {
  at::Tensor x = mel;
  for (const auto& conv : *pitchConvs_) x = at::elu(conv->as<nn::WeightNormConv1dImpl>()->forward(x));
  return pitchHead_(x.transpose(1, 2)).squeeze(-1).abs();
}

SourceNoise VocoderImpl::drawNoise(int64_t rows, int64_t frames, const nn::Rng& rng) const {
  const at::TensorOptions options = merge_->weight.options().requires_grad(false);
  at::Tensor phases = (2 * rng.uniform({rows, config_.harmonics + 1, 1}, options) - 1) * std::numbers::pi;
  phases.select(1, 0).zero_();
  return {phases, rng.normal({rows, config_.harmonics + 1, frames * config_.frameSamples()}, options)};
}

at::Tensor VocoderImpl::source(const at::Tensor& pitch, const SourceNoise& noise) {
  const at::Tensor hz = pitch.repeat_interleave(config_.frameSamples(), 1).unsqueeze(1);
  const at::Tensor multiples = at::arange(1, config_.harmonics + 2, hz.options()).view({1, -1, 1});
  const at::Tensor turns = at::remainder(at::cumsum(hz * multiples / config_.sampleRate, -1), 1);
  const at::Tensor waves = kAmplitude * at::sin(2 * std::numbers::pi * turns + noise.phases);
  const at::Tensor voiced = (hz > kVoicedHz).to(hz.scalar_type());
  const at::Tensor loudness = voiced * kVoicedNoise + (1 - voiced) * kAmplitude / 3;
  const at::Tensor harmonics = waves * voiced + loudness * noise.noise;
  return merge_(harmonics.transpose(1, 2)).tanh().transpose(1, 2);
}

at::Tensor VocoderImpl::decode(const at::Tensor& mel, const at::Tensor& source) {
  const at::Tensor window = stftWindow(config_.fft, mel);
  const at::Tensor heard = at::view_as_real(at::stft(source.squeeze(1), config_.fft, config_.hop, config_.fft, window,
                                                     /*center=*/true, "reflect", /*normalized=*/false, /*onesided=*/true,
                                                     /*return_complex=*/true));
  const at::Tensor spectrum = at::cat({heard.select(-1, 0), heard.select(-1, 1)}, 1);
  at::Tensor x = before_(mel);
  const size_t kinds = config_.blockKernels.size(), stages = upsamples_->size();
  for (size_t i = 0; i < stages; ++i) {
    x = upsamples_[i]->as<nn::WeightNormConvTranspose1dImpl>()->forward(at::leaky_relu(x, kSlope));
    if (i + 1 == stages) x = at::reflection_pad1d(x, {1, 0});
    const at::Tensor down = sourceDowns_[i]->as<TimeConvImpl>()->forward(spectrum);
    x = x + sourceBlocks_[i]->as<SnakeBlockImpl>()->forward(down);
    at::Tensor sum;
    for (size_t kind = 0; kind < kinds; ++kind) {
      const at::Tensor one = blocks_[i * kinds + kind]->as<SnakeBlockImpl>()->forward(x);
      sum = sum.defined() ? sum + one : one;
    }
    x = sum / static_cast<double>(kinds);
  }
  x = after_(at::leaky_relu(x, kLastSlope));
  const int64_t bins = config_.fft / 2 + 1;
  const at::Tensor magnitude = x.narrow(1, 0, bins).exp().clamp_max(kLargestMagnitude);
  const at::Tensor phase = x.narrow(1, bins, x.size(1) - bins).sin();
  const at::Tensor wave = at::istft(at::polar(magnitude, phase), config_.fft, config_.hop, config_.fft, window);
  return wave.clamp(-kLoudest, kLoudest);
}

at::Tensor VocoderImpl::forward(const at::Tensor& mel, const nn::Rng& rng) {
  const at::NoGradGuard noGrad;
  const at::Tensor hz = pitch(mel);
  return decode(mel, source(hz, drawNoise(mel.size(0), mel.size(2), rng)));
}

Status VocoderImpl::loadState(const TensorMap& state) { return applyState(*this, state, "", "", stateMismatch()); }

TensorMap VocoderImpl::state() const {
  TensorMap out;
  for (const auto& item : named_parameters()) out.emplace(releasedName(item.key()), item.value());
  return out;
}

}  // namespace dimts::models::chatterbox

// The S3 speech tokenizer V2; see speech_tokenizer.h.
#include "engine/models/chatterbox/speech_tokenizer.h"

#include <algorithm>
#include <cmath>

#include "engine/models/chatterbox/t3_model.h"
#include "engine/signal/spectrogram.h"

namespace dimts::models::chatterbox {
namespace {

constexpr int64_t kWindow = 400;                                                // samples
constexpr int64_t kMostFrames = 3000, kStrideFrames = 2600, kHalfOverlap = 50;  // frames, frames, codes
constexpr int64_t kMemory = 31;                                                 // places of the FSMN filter
constexpr double kTheta = 10000, kMlpEpsilon = 1e-5;
constexpr double kSquash = 0.9990000128746033;  // keeps tanh's ends from rounding to a fourth digit
constexpr int64_t kDigits = 8, kLevels = 3;

/// The angles of positions 0 … length - 1.
Rotation rotationOf(int64_t length, int64_t headSize, const at::Tensor& like) {
  const at::Tensor exponents = at::arange(0, headSize, 2, at::kLong).to(at::kFloat) / static_cast<double>(headSize);
  const at::Tensor frequencies = at::pow(at::Scalar(kTheta), exponents).reciprocal().to(like.device());
  const at::Tensor angles = at::outer(at::arange(length, like.options()), frequencies).unsqueeze(1);
  return {angles.cos(), angles.sin()};
}

/// A container without a forward pass of its own: it only gives names their middle part.
std::shared_ptr<torch::nn::Module> group(torch::nn::Module& parent, const char* name) {
  return parent.register_module(name, std::make_shared<torch::nn::Module>(name));
}

}  // namespace

at::Tensor speechMel(const at::Tensor& wave, const at::Tensor& filters) {
  const at::Tensor window = at::hann_window(kWindow, wave.options());
  const at::Tensor spectrum = at::stft(wave, kWindow, kSpeechHop, kWindow, window, /*center=*/true, "reflect",
                                       /*normalized=*/false, /*onesided=*/true, /*return_complex=*/true);
  const at::Tensor power = spectrum.narrow(1, 0, spectrum.size(1) - 1).abs().square();
  const at::Tensor bands = at::matmul(filters, power).clamp_min(1e-10).log10();
  return (at::maximum(bands, bands.max() - 8.0) + 4.0) / 4.0;
}

FsmnAttentionImpl::FsmnAttentionImpl(const SpeechTokenizerConfig& config, const at::TensorOptions& options)
    : heads_(config.heads) {
  const auto projection = [&](const char* name, bool bias) {
    return register_module(name, Dense(config.state, config.state, bias, options));
  };
  query = projection("query", true);
  key = projection("key", false);
  value = projection("value", true);
  out = projection("out", true);
  memory = register_module(
      "fsmn_block", TimeConv(TimeConvImpl::Shape{config.state, config.state, kMemory, 1, config.state, false}, options));
}

at::Tensor FsmnAttentionImpl::forward(const at::Tensor& x, const Rotation& rotation) {
  const auto heads = [&](const at::Tensor& y) { return y.view({y.size(0), heads_, -1}); };
  const auto byHead = [](const at::Tensor& y) { return y.transpose(0, 1).unsqueeze(0); };
  const at::Tensor v = value(x);
  const at::Tensor q = rotated(query(x), rotation), k = rotated(key(x), rotation);
  const at::Tensor heard = at::scaled_dot_product_attention(byHead(q), byHead(k), byHead(heads(v)));
  const at::Tensor near = memory(v.t().unsqueeze(0))[0].t() + v;
  return out(heard[0].transpose(0, 1).reshape(x.sizes())) + near;
}

SpeechBlockImpl::SpeechBlockImpl(const SpeechTokenizerConfig& config, const at::TensorOptions& options) {
  attention = register_module("attn", FsmnAttention(config, options));
  attentionNorm = register_module("attn_ln", ScaledNorm(config.state, config.attentionEpsilon, options));
  const auto mlp = group(*this, "mlp");
  first = mlp->register_module("0", Dense(config.state, 4 * config.state, /*withBias=*/true, options));
  second = mlp->register_module("2", Dense(4 * config.state, config.state, /*withBias=*/true, options));
  mlpNorm = register_module("mlp_ln", ScaledNorm(config.state, kMlpEpsilon, options));
}

at::Tensor SpeechBlockImpl::forward(const at::Tensor& x, const Rotation& rotation) {
  const at::Tensor heard = x + attention(attentionNorm(x), rotation);
  return heard + second(at::gelu(first(mlpNorm(heard))));
}

SpeechTokenizerImpl::SpeechTokenizerImpl(const SpeechTokenizerConfig& config, const at::TensorOptions& options)
    : config_(config) {
  const auto encoder = group(*this, "encoder");
  firstConv = encoder->register_module("conv1", TimeConv(TimeConvImpl::Shape{config.mels, config.state, 3, 2}, options));
  secondConv = encoder->register_module("conv2", TimeConv(TimeConvImpl::Shape{config.state, config.state, 3, 2}, options));
  encoder->register_module("blocks", blocks);
  for (int64_t i = 0; i < config.layers; ++i) blocks->push_back(SpeechBlock(config, options));
  const auto codebook = group(*group(*this, "quantizer"), "_codebook");
  projectDown = codebook->register_module("project_down", Dense(config.state, kDigits, /*withBias=*/true, options));
  melFilters = register_buffer(
      "_mel_filters", signal::melFilters(kSpeechRate, kWindow, config.mels, 0, kSpeechRate / 2.0).to(options));
}

at::Tensor SpeechTokenizerImpl::melOf(const at::Tensor& wave) const {
  return speechMel(wave.to(melFilters.device(), at::kFloat), melFilters);
}

at::Tensor SpeechTokenizerImpl::digitsOf(const at::Tensor& mel) {
  const at::NoGradGuard noGrad;
  at::Tensor x = at::gelu(secondConv(at::gelu(firstConv(mel.unsqueeze(0)))))[0].t();
  const Rotation rotation = rotationOf(x.size(0), config_.state / config_.heads, x);
  for (const auto& block : *blocks) x = block->as<SpeechBlockImpl>()->forward(x, rotation);
  return projectDown(x).to(at::kFloat).tanh() * kSquash;
}

at::Tensor SpeechTokenizerImpl::codesOfDigits(const at::Tensor& digits) {
  const at::Tensor places = at::pow(at::Scalar(kLevels), at::arange(kDigits, digits.options().dtype(at::kLong)));
  return ((digits.round().to(at::kLong) + 1) * places).sum(1);
}

std::vector<int64_t> SpeechTokenizerImpl::codesOf(const at::Tensor& wave, int64_t most) {
  if (wave.size(0) <= kWindow / 2) return {};
  at::Tensor mel = melOf(wave);
  if (most > 0) mel = mel.narrow(1, 0, std::min(mel.size(1), kFramesOfCode * most));
  const int64_t frames = mel.size(1);
  std::vector<int64_t> out;
  const auto add = [&](int64_t start, bool first, bool last) {
    const int64_t length = std::min(kMostFrames, frames - start);
    const at::Tensor codes = codesOfDigits(digitsOf(mel.narrow(1, start, length))).to(at::kCPU).contiguous();
    const int64_t from = first ? 0 : std::min(kHalfOverlap, codes.size(0));
    const int64_t end = last ? codes.size(0) : std::max(from, codes.size(0) - kHalfOverlap);
    const auto* values = codes.const_data_ptr<int64_t>();
    out.insert(out.end(), values + from, values + end);
  };
  if (frames <= kMostFrames) {
    add(0, true, true);
    return out;
  }
  for (int64_t start = 0; start < frames; start += kStrideFrames) add(start, start == 0, start + kStrideFrames >= frames);
  return out;
}

Status SpeechTokenizerImpl::loadState(const TensorMap& state) {
  return applyState(*this, state, "", "window", stateMismatch());
}

TensorMap SpeechTokenizerImpl::state() const {
  TensorMap out;
  for (const auto& item : named_parameters()) out.emplace(item.key(), item.value());
  for (const auto& item : named_buffers()) out.emplace(item.key(), item.value());
  return out;
}

}  // namespace dimts::models::chatterbox

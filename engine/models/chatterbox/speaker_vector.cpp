// CAM++; see speaker_vector.h.
#include "engine/models/chatterbox/speaker_vector.h"

#include <cmath>
#include <limits>
#include <memory>
#include <string>

#include "engine/models/chatterbox/t3_model.h"

namespace dimts::models::chatterbox {
namespace {

constexpr int64_t kRate = 16000, kFrame = 400, kStep = 160, kFft = 512;  // samples
constexpr double kPreEmphasis = 0.97, kLowestHz = 20;
constexpr int64_t kSegment = 100;  // places of which a layer hears the mean

std::shared_ptr<torch::nn::Module> group(torch::nn::Module& parent, const std::string& name) {
  return parent.register_module(name, std::make_shared<torch::nn::Module>(name));
}

/// Norms stand one level deeper in the released names.
FixedNorm normAt(torch::nn::Module& parent, const char* name, int64_t channels, bool scaled,
                 const at::TensorOptions& options) {
  return group(parent, name)->register_module("batchnorm", FixedNorm(channels, scaled, options));
}

TimeConv convolution(int64_t in, int64_t out, int64_t kernel, bool bias, const at::TensorOptions& options) {
  return TimeConv(TimeConvImpl::Shape{in, out, kernel, 1, 1, bias}, options);
}

double toMel(double hz) { return 1127 * std::log(1 + hz / 700); }

/// Triangles of Kaldi, equally wide in its mel scale: [bands, kFft / 2 + 1], nothing for the last bin.
at::Tensor triangles(int64_t bands) {
  const double low = toMel(kLowestHz), width = (toMel(kRate / 2.0) - low) / static_cast<double>(bands + 1);
  const at::Tensor hz = at::arange(kFft / 2, at::kFloat) * (static_cast<double>(kRate) / kFft);
  const at::Tensor bins = 1127.0 * at::log(1.0 + hz / 700.0);
  const at::Tensor left = (low + at::arange(bands, at::kFloat) * width).unsqueeze(1);
  const at::Tensor rising = (bins - left) / width, falling = (left + 2 * width - bins) / width;
  return at::constant_pad_nd(at::minimum(rising, falling).clamp_min(0), {0, 1});
}

/// Mean of everything and of the stretch of kSegment places around each.
at::Tensor around(const at::Tensor& x) {
  const at::Tensor means = at::avg_pool1d(x, kSegment, kSegment, 0, /*ceil_mode=*/true);
  return x.mean(-1, /*keepdim=*/true) + means.repeat_interleave(kSegment, -1).narrow(-1, 0, x.size(-1));
}

}  // namespace

at::Tensor filterBank(const at::Tensor& wave, int64_t bands) {
  at::Tensor frames = wave.to(at::kFloat).unfold(0, kFrame, kStep);
  frames = frames - frames.mean(1, /*keepdim=*/true);
  const at::Tensor before = at::cat({frames.narrow(1, 0, 1), frames.narrow(1, 0, kFrame - 1)}, 1);
  const at::Tensor window = at::hann_window(kFrame, /*periodic=*/false, frames.options()).pow(0.85);
  const at::Tensor shaped = at::constant_pad_nd((frames - kPreEmphasis * before) * window, {0, kFft - kFrame});
  const at::Tensor power = at::fft_rfft(shaped).abs().square();
  const at::Tensor energies = at::matmul(power, triangles(bands).t().to(wave.device()));
  return energies.clamp_min(static_cast<double>(std::numeric_limits<float>::epsilon())).log();
}

FixedNormImpl::FixedNormImpl(int64_t channels, bool scaled, const at::TensorOptions& options) {
  if (scaled) {
    weight = register_parameter("weight", at::empty({channels}, options));
    bias = register_parameter("bias", at::empty({channels}, options));
  }
  mean = register_buffer("running_mean", at::empty({channels}, options));
  variance = register_buffer("running_var", at::empty({channels}, options));
  count = register_buffer("num_batches_tracked", at::empty({}, options.dtype(at::kLong)));
}

PlanarConvImpl::PlanarConvImpl(int64_t in, int64_t out, int64_t kernel, int64_t stride, const at::TensorOptions& options)
    : stride_(stride) {
  weight = register_parameter("weight", at::empty({out, in, kernel, kernel}, options));
}

PlanarBlockImpl::PlanarBlockImpl(int64_t planes, int64_t stride, const at::TensorOptions& options) {
  first_ = register_module("conv1", PlanarConv(planes, planes, 3, stride, options));
  firstNorm_ = register_module("bn1", FixedNorm(planes, true, options));
  second_ = register_module("conv2", PlanarConv(planes, planes, 3, 1, options));
  secondNorm_ = register_module("bn2", FixedNorm(planes, true, options));
  if (stride == 1) return;
  const auto shortcut = group(*this, "shortcut");
  shortcut_ = shortcut->register_module("0", PlanarConv(planes, planes, 1, stride, options));
  shortcutNorm_ = shortcut->register_module("1", FixedNorm(planes, true, options));
}

at::Tensor PlanarBlockImpl::forward(const at::Tensor& x) {
  const at::Tensor inner = secondNorm_(second_(at::relu(firstNorm_(first_(x)))));
  return at::relu(inner + (shortcut_ ? shortcutNorm_(shortcut_(x)) : x));
}

ContextLayerImpl::ContextLayerImpl(int64_t in, int64_t dilation, const SpeakerVectorConfig& config,
                                   const at::TensorOptions& options) {
  const int64_t inner = config.narrow * config.growth;
  firstNorm_ = normAt(*this, "nonlinear1", in, true, options);
  narrow_ = register_module("linear1", convolution(in, inner, 1, false, options));
  secondNorm_ = normAt(*this, "nonlinear2", inner, true, options);
  const auto cam = group(*this, "cam_layer");
  TimeConvImpl::Shape local{inner, config.growth, 3, 1, 1, false};
  local.dilation = dilation;
  local_ = cam->register_module("linear_local", TimeConv(local, options));
  contextIn_ = cam->register_module("linear1", convolution(inner, inner / 2, 1, true, options));
  contextOut_ = cam->register_module("linear2", convolution(inner / 2, config.growth, 1, true, options));
}

at::Tensor ContextLayerImpl::forward(const at::Tensor& x) {
  const at::Tensor inner = at::relu(secondNorm_(narrow_(at::relu(firstNorm_(x)))));
  return local_(inner) * contextOut_(at::relu(contextIn_(around(inner)))).sigmoid();
}

SpeakerVectorImpl::SpeakerVectorImpl(const SpeakerVectorConfig& config, const at::TensorOptions& options) : config_(config) {
  const auto head = group(*this, "head");
  firstConv_ = head->register_module("conv1", PlanarConv(1, config.planes, 3, 1, options));
  firstNorm_ = head->register_module("bn1", FixedNorm(config.planes, true, options));
  for (const char* name : {"layer1", "layer2"}) {
    const auto layer = group(*head, name);
    for (const int64_t index : {0, 1}) {
      const PlanarBlock block(config.planes, index == 0 ? 2 : 1, options);
      planarBlocks_.push_back(layer->register_module(std::to_string(index), block));
    }
  }
  lastConv_ = head->register_module("conv2", PlanarConv(config.planes, config.planes, 3, 2, options));
  lastNorm_ = head->register_module("bn2", FixedNorm(config.planes, true, options));
  const auto vector = group(*this, "xvector");
  const auto tdnn = group(*vector, "tdnn");
  TimeConvImpl::Shape shape{config.planes * config.bands / 8, config.channels, 5, 2, 1, false};
  begin_ = tdnn->register_module("linear", TimeConv(shape, options));
  beginNorm_ = normAt(*tdnn, "nonlinear", config.channels, true, options);
  int64_t channels = config.channels;
  for (size_t i = 0; i < config.layers.size(); ++i) stages_.push_back(stage(*vector, i, channels, options));
  endNorm_ = normAt(*vector, "out_nonlinear", channels, true, options);
  const auto dense = group(*vector, "dense");
  vector_ = dense->register_module("linear", convolution(2 * channels, config.size, 1, false, options));
  vectorNorm_ = normAt(*dense, "nonlinear", config.size, false, options);
}

SpeakerVectorImpl::Stage SpeakerVectorImpl::stage(torch::nn::Module& parent, size_t index, int64_t& channels,
                                                  const at::TensorOptions& options) {
  Stage out;
  const std::string number = std::to_string(index + 1);
  const auto block = group(parent, "block" + number);
  for (int64_t i = 0; i < config_.layers[index]; ++i, channels += config_.growth) {
    const ContextLayer layer(channels, config_.dilations[index], config_, options);
    out.layers.push_back(block->register_module("tdnnd" + std::to_string(i + 1), layer));
  }
  const auto transit = group(parent, "transit" + number);
  out.norm = normAt(*transit, "nonlinear", channels, true, options);
  out.halve = transit->register_module("linear", convolution(channels, channels / 2, 1, false, options));
  channels /= 2;
  return out;
}

at::Tensor SpeakerVectorImpl::planes(const at::Tensor& bands) {
  at::Tensor x = at::relu(firstNorm_(firstConv_(bands.transpose(1, 2).unsqueeze(1))));
  for (PlanarBlock& block : planarBlocks_) x = block(x);
  return at::relu(lastNorm_(lastConv_(x))).flatten(1, 2);
}

at::Tensor SpeakerVectorImpl::forward(const at::Tensor& bands) {
  const at::NoGradGuard noGrad;
  at::Tensor x = at::relu(beginNorm_(begin_(planes(bands))));
  for (Stage& stage : stages_) {
    for (ContextLayer& layer : stage.layers) x = at::cat({x, layer(x)}, 1);
    x = stage.halve(at::relu(stage.norm(x)));
  }
  x = at::relu(endNorm_(x));
  const at::Tensor statistics = at::cat({x.mean(-1), x.std(-1, /*unbiased=*/true)}, -1);
  return vectorNorm_(vector_(statistics.unsqueeze(-1)).squeeze(-1));
}

at::Tensor SpeakerVectorImpl::ofWave(const at::Tensor& wave) {
  const at::Tensor bands = filterBank(wave.to(begin_->weight.device()), config_.bands);
  return forward((bands - bands.mean(0, /*keepdim=*/true)).unsqueeze(0))[0];
}

Status SpeakerVectorImpl::loadState(const TensorMap& state) { return applyState(*this, state, "", "", stateMismatch()); }

}  // namespace dimts::models::chatterbox

// The voice encoder of Chatterbox; see voice_encoder.h.
#include "engine/models/chatterbox/voice_encoder.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "engine/models/chatterbox/t3_model.h"
#include "engine/signal/spectrogram.h"

namespace dimts::models::chatterbox {
namespace {

constexpr int64_t kWindow = 400, kHop = 160;             // samples
constexpr int64_t kPartFrames = 160, kPartStep = 77;     // 16000 / 1.3 / 160, rounded
constexpr double kLeastCoverage = 0.8;                   // of a last part
constexpr int64_t kLoudFrame = 2048, kLoudStep = 512;    // samples
constexpr double kSilenceShare = 0.01;                   // of the loudest power: 20 dB
constexpr double kLeastPower = 1e-10;
constexpr int64_t kLayers = 3;

/// Parts of so many frames, the last one possibly beyond the end.
int64_t partsOf(int64_t frames) {
  const int64_t reach = std::max<int64_t>(frames - kPartFrames + kPartStep, 0);
  const int64_t whole = reach / kPartStep, rest = reach % kPartStep;
  const double covered = static_cast<double>(rest + kPartFrames - kPartStep) / static_cast<double>(kPartFrames);
  return whole + (whole == 0 || covered >= kLeastCoverage ? 1 : 0);
}

at::Tensor unit(const at::Tensor& vectors) {
  return vectors / vectors.norm(2, {-1}, /*keepdim=*/true).clamp_min(1e-12);
}

}  // namespace

std::pair<int64_t, int64_t> soundingPart(const at::Tensor& wave) {
  const at::Tensor sound = wave.to(at::kCPU, at::kDouble).contiguous();
  const int64_t samples = sound.size(0);
  const auto* values = sound.const_data_ptr<double>();
  std::vector<double> sums(static_cast<size_t>(samples) + 1, 0.0);
  for (int64_t i = 0; i < samples; ++i) sums[static_cast<size_t>(i) + 1] = sums[static_cast<size_t>(i)] + values[i] * values[i];
  std::vector<double> power;
  for (int64_t centre = 0; centre <= samples; centre += kLoudStep) {
    const auto first = static_cast<size_t>(std::max<int64_t>(0, centre - kLoudFrame / 2));
    const auto end = static_cast<size_t>(std::min(samples, centre + kLoudFrame / 2));
    power.push_back(std::max((sums[end] - sums[first]) / static_cast<double>(kLoudFrame), kLeastPower));
  }
  const double limit = *std::max_element(power.begin(), power.end()) * kSilenceShare;
  const auto loud = [&](double value) { return value > limit; };
  const auto first = std::find_if(power.begin(), power.end(), loud);
  const auto last = std::find_if(power.rbegin(), power.rend(), loud);
  return {(first - power.begin()) * kLoudStep, std::min(samples, (power.rend() - last) * kLoudStep)};
}

at::Tensor voiceMel(const at::Tensor& wave, int64_t mels) {
  const at::Tensor window = at::hann_window(kWindow, wave.options());
  const at::Tensor spectrum = at::stft(wave, kWindow, kHop, kWindow, window, /*center=*/true, "reflect",
                                       /*normalized=*/false, /*onesided=*/true, /*return_complex=*/true);
  const at::Tensor filters = signal::melFilters(kVoiceEncoderRate, kWindow, mels, 0, kVoiceEncoderRate / 2.0);
  return at::matmul(filters.to(wave.device()), at::view_as_real(spectrum).square().sum(-1)).t();
}

VoiceEncoderImpl::VoiceEncoderImpl(const VoiceEncoderConfig& config) : config_(config) {
  lstm = register_module(
      "lstm", torch::nn::LSTM(torch::nn::LSTMOptions(config.mels, config.hidden).num_layers(kLayers).batch_first(true)));
  proj = register_module("proj", torch::nn::Linear(config.hidden, config.size));
  similarityWeight = register_parameter("similarity_weight", at::full({1}, 10.0));
  similarityBias = register_parameter("similarity_bias", at::full({1}, -5.0));
}

at::Tensor VoiceEncoderImpl::forward(const at::Tensor& windows) {
  const auto [all, state] = lstm(windows);
  return unit(at::relu(proj(std::get<0>(state)[kLayers - 1])));
}

at::Tensor VoiceEncoderImpl::ofMel(const at::Tensor& mel) {
  const int64_t parts = partsOf(mel.size(0)), wanted = kPartFrames + kPartStep * (parts - 1);
  const at::Tensor reached = wanted > mel.size(0) ? at::constant_pad_nd(mel, {0, 0, 0, wanted - mel.size(0)}) : mel;
  std::vector<at::Tensor> windows;
  for (int64_t part = 0; part < parts; ++part) windows.push_back(reached.narrow(0, part * kPartStep, kPartFrames));
  return unit(forward(at::stack(windows)).mean(0));
}

at::Tensor VoiceEncoderImpl::ofWave(const at::Tensor& wave) {
  const at::NoGradGuard noGrad;
  const auto [first, end] = soundingPart(wave);
  if (end - first <= kWindow / 2) return at::zeros({config_.size}, proj->weight.options().requires_grad(false));
  return ofMel(voiceMel(wave.narrow(0, first, end - first).to(proj->weight.device(), at::kFloat), config_.mels));
}

Status VoiceEncoderImpl::loadState(const TensorMap& state) { return applyState(*this, state, "", "", stateMismatch()); }

}  // namespace dimts::models::chatterbox

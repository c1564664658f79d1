// The network by torch's own LSTM; mel bands as librosa.feature.melspectrogram makes them (power, zero padding).
#include "engine/hearing/speaker_encoder.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

#include "engine/formats/torch_file.h"
#include "engine/media/resample.h"
#include "engine/signal/spectrogram.h"

namespace dimts::hearing {
namespace {

constexpr int kRate = 16000;
constexpr int64_t kHop = 160, kWindow = 400, kMels = 40, kHidden = 256, kLayers = 3;
constexpr int64_t kPartFrames = 160, kPartStep = 77;  // 1.3 parts a second
constexpr double kLeastCoverage = 0.75, kLevelDb = -30;

struct Network {
  torch::nn::LSTM lstm{torch::nn::LSTMOptions(kMels, kHidden).num_layers(kLayers).batch_first(true)};
  torch::nn::Linear linear{kHidden, kHidden};
  at::Tensor filters = signal::melFilters(kRate, kWindow, kMels, 0, kRate / 2.0);
  at::Tensor window = torch::hann_window(kWindow);
};

Status copyWeights(const formats::TensorMap& found, const std::string& prefix, torch::nn::Module& module,
                   const std::string& path) {
  for (auto& parameter : module.named_parameters()) {
    const auto tensor = found.find(prefix + parameter.key());
    if (tensor == found.end() || tensor->second.sizes() != parameter.value().sizes())
      return Error{"model_file.damaged", path, "The tensor \"" + prefix + parameter.key() + "\" is missing or has another shape.",
                   "Copy the file again from its package.", ErrorKind::BadInput};
    parameter.value().copy_(tensor->second);
  }
  return {};
}

/// Samples at 16 kHz as floats, not under -30 dBFS.
std::vector<float> prepared(std::span<const int16_t> samples, int rate) {
  std::vector<int16_t> resampled;
  media::Resampler resampler(rate, kRate);
  resampler.add(samples, resampled);
  resampler.finish(resampled);
  double power = 1e-6;
  for (const int16_t sample : resampled) power += static_cast<double>(sample) * sample;
  const double rms = std::sqrt(power / static_cast<double>(std::max<size_t>(1, resampled.size()))) / 32768;
  const double gain = std::max(1.0, std::pow(10, kLevelDb / 20) / std::max(rms, 1e-6));
  std::vector<float> out(resampled.size());
  for (size_t i = 0; i < out.size(); ++i) out[i] = static_cast<float>(resampled[i] * gain / 32768);
  return out;
}

/// First frames of the parts that cover the sound.
std::vector<int64_t> partsOf(int64_t samples) {
  const int64_t frames = (samples + kHop) / kHop;
  std::vector<int64_t> starts;
  for (int64_t at = 0; at < std::max<int64_t>(1, frames - kPartFrames + kPartStep + 1); at += kPartStep) starts.push_back(at);
  const double covered = static_cast<double>(samples - starts.back() * kHop) / static_cast<double>(kPartFrames * kHop);
  if (covered < kLeastCoverage && starts.size() > 1) starts.pop_back();
  return starts;
}

std::vector<float> encode(Network& network, std::span<const int16_t> samples, int rate) {
  const torch::NoGradGuard noGrad;
  std::vector<float> sound = prepared(samples, rate);
  const auto starts = partsOf(static_cast<int64_t>(sound.size()));
  sound.resize(std::max(sound.size(), static_cast<size_t>((starts.back() + kPartFrames) * kHop)), 0.0f);
  const at::Tensor wave = torch::from_blob(sound.data(), {static_cast<int64_t>(sound.size())});
  const at::Tensor padded = torch::nn::functional::pad(wave, torch::nn::functional::PadFuncOptions({kWindow / 2, kWindow / 2}));
  const at::Tensor spectrum = at::stft(padded, kWindow, kHop, kWindow, network.window, false, true, true).abs().square();
  const at::Tensor mels = at::matmul(network.filters, spectrum).t();
  std::vector<at::Tensor> parts;
  for (const int64_t at : starts) parts.push_back(mels.narrow(0, at, kPartFrames));
  const auto [all, state] = network.lstm(at::stack(parts));
  at::Tensor vectors = at::relu(network.linear(std::get<0>(state)[kLayers - 1]));
  vectors = vectors / vectors.norm(2, 1, true).clamp_min(1e-9);
  at::Tensor mean = vectors.mean(0);
  mean = (mean / mean.norm().clamp_min(1e-9)).contiguous();
  return {mean.data_ptr<float>(), mean.data_ptr<float>() + kHidden};
}

}  // namespace

Result<dataset::VoiceEncoder> loadSpeakerEncoder(const std::string& path) {
  DIMTS_TRY_ASSIGN(const formats::TensorMap found, formats::readTorchFile(path));
  const torch::NoGradGuard noGrad;
  auto network = std::make_shared<Network>();
  DIMTS_TRY(copyWeights(found, "lstm.", *network->lstm, path));
  DIMTS_TRY(copyWeights(found, "linear.", *network->linear, path));
  dataset::VoiceEncoder encoder;
  encoder.name = "ge2e";
  encoder.sameFrom = 0.70;
  encoder.encode = [network](std::span<const int16_t> samples, int rate) { return encode(*network, samples, rate); };
  return encoder;
}

}  // namespace dimts::hearing

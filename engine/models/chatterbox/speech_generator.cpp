// Speech codes into sound; see speech_generator.h.
#include "engine/models/chatterbox/speech_generator.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <string>

#include "engine/models/chatterbox/t3_model.h"
#include "engine/signal/spectrogram.h"

namespace dimts::models::chatterbox {
namespace {

constexpr int64_t kWindow = 1920, kHop = 480;      // samples at 24 kHz
constexpr double kMostHz = 8000;
constexpr int64_t kMostSeconds = 10;               // of the voice's own sound
constexpr int64_t kSilent = 480, kRise = 480;      // samples at the beginning

/// The beginning without a click: silence, then half a wave of a cosine.
at::Tensor risingBeginning(const at::Tensor& like) {
  const at::Tensor rise = (at::cos(at::linspace(std::numbers::pi, 0, kRise, like.options())) + 1) / 2;
  return at::cat({at::zeros({kSilent}, like.options()), rise});
}

}  // namespace

at::Tensor flowMel(const at::Tensor& wave, int64_t mels) {
  const int64_t pad = (kWindow - kHop) / 2;
  const at::Tensor padded = at::reflection_pad1d(wave.to(at::kFloat).unsqueeze(0), {pad, pad});
  const at::Tensor window = at::hann_window(kWindow, padded.options());
  const at::Tensor spectrum = at::view_as_real(at::stft(padded, kWindow, kHop, kWindow, window, /*center=*/false, "reflect",
                                                        /*normalized=*/false, /*onesided=*/true, /*return_complex=*/true));
  const at::Tensor magnitude = (spectrum.square().sum(-1) + 1e-9).sqrt();
  const at::Tensor filters = signal::melFilters(kVoiceRate, kWindow, mels, 0, kMostHz).to(wave.device());
  return at::matmul(filters, magnitude[0]).clamp_min(1e-5).log().t();
}

SpeechGeneratorImpl::SpeechGeneratorImpl(const SpeechGeneratorConfig& config, const at::TensorOptions& options)
    : config_(config) {
  tokenizer = register_module("tokenizer", SpeechTokenizer(config.tokenizer, options));
  speaker = register_module("speaker_encoder", SpeakerVector(config.speaker, options));
  flow = register_module("flow", Flow(config.flow, options));
  vocoder = register_module("mel2wav", Vocoder(config.vocoder));
}

FlowVoice SpeechGeneratorImpl::voiceOf(const at::Tensor& at16k, const at::Tensor& at24k) {
  const at::NoGradGuard noGrad;
  const auto device = tokenizer->melFilters.device();
  const at::Tensor heard = at16k.narrow(0, 0, std::min(at16k.size(0), kMostSeconds * kSpeechRate));
  const at::Tensor full = at24k.narrow(0, 0, std::min(at24k.size(0), kMostSeconds * kVoiceRate));
  FlowVoice voice;
  voice.mel = flowMel(full.to(device), config_.flow.decoder.mels);
  std::vector<int64_t> codes = tokenizer->codesOf(heard);
  const int64_t count = std::min(static_cast<int64_t>(codes.size()), voice.mel.size(0) / 2);
  codes.resize(static_cast<size_t>(count));
  voice.codes = torch::tensor(codes, at::kLong).to(device);
  voice.mel = voice.mel.narrow(0, 0, 2 * count);
  voice.speaker = speaker->ofWave(heard);
  return voice;
}

at::Tensor SpeechGeneratorImpl::speak(const at::Tensor& codes, const FlowVoice& voice, const nn::Rng& rng, int64_t steps,
                                      double speed) {
  const at::NoGradGuard noGrad;
  const int64_t frames = 2 * (voice.codes.size(0) + codes.size(0));
  const at::Tensor noise = rng.normal({config_.flow.decoder.mels, frames}, voice.mel.options());
  at::Tensor mel = flow->forward(codes, voice, noise, steps).unsqueeze(0);
  if (speed != 1) {
    const auto spoken = std::max<int64_t>(1, std::llround(static_cast<double>(mel.size(2)) / speed));
    mel = at::upsample_linear1d(mel, {spoken}, /*align_corners=*/false);
  }
  const at::Tensor wave = vocoder->forward(mel, rng)[0];
  const int64_t begin = std::min(wave.size(0), kSilent + kRise);
  return at::cat({wave.narrow(0, 0, begin) * risingBeginning(wave).narrow(0, 0, begin),
                  wave.narrow(0, begin, wave.size(0) - begin)});
}

Status SpeechGeneratorImpl::loadState(const TensorMap& state) {
  return applyState(*this, state, "", "tokenizer.window", stateMismatch());
}

TensorMap SpeechGeneratorImpl::state() const {
  TensorMap out;
  for (const auto& item : named_parameters())
    if (!item.key().starts_with("mel2wav.")) out.emplace(item.key(), item.value());
  for (const auto& item : named_buffers()) out.emplace(item.key(), item.value());
  for (const auto& [name, tensor] : vocoder->state()) out.emplace("mel2wav." + name, tensor);
  return out;
}

}  // namespace dimts::models::chatterbox

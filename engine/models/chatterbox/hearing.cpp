// Sound to what Chatterbox knows of it; see hearing.h.
#include "engine/models/chatterbox/hearing.h"

#include <optional>
#include <utility>

#include "engine/core/files.h"
#include "engine/core/hash.h"
#include "engine/formats/safetensors.h"
#include "engine/media/resample.h"

namespace dimts::models::chatterbox {
namespace {

constexpr const char* kCacheFolder = "/cache/chatterbox/";
constexpr const char* kCacheVersion = "1";

/// [S] in -1…1.
at::Tensor waveAt(const RecordedSound& sound, int rate) {
  std::vector<int16_t> resampled;
  std::span<const int16_t> samples = sound.samples;
  if (rate != sound.sampleRate) {
    media::Resampler resampler(sound.sampleRate, rate);
    resampler.add(sound.samples, resampled);
    resampler.finish(resampled);
    samples = resampled;
  }
  at::Tensor wave = at::empty({static_cast<int64_t>(samples.size())});
  auto* values = wave.data_ptr<float>();
  for (size_t i = 0; i < samples.size(); ++i) values[i] = static_cast<float>(samples[i]) / 32768.0f;
  return wave;
}

at::Tensor toTensor(const std::vector<int64_t>& ids) { return torch::tensor(ids, at::kLong); }

std::vector<int64_t> toIds(const at::Tensor& tensor) {
  const at::Tensor ids = tensor.contiguous();
  return {ids.const_data_ptr<int64_t>(), ids.const_data_ptr<int64_t>() + ids.numel()};
}

bool areCodes(const at::Tensor& ids) {
  return ids.scalar_type() == at::kLong && ids.dim() == 1 && ids.numel() > 0 && ids.min().item<int64_t>() >= 0 &&
         ids.max().item<int64_t>() < kSpeechCodes;
}

/// None where the file is not what it should be.
std::optional<ClipFeatures> readFeatures(const std::string& path, int64_t speakerSize) {
  const auto read = formats::readSafetensors(path);
  if (!read.ok() || !read->contains("codes") || !read->contains("prompt") || !read->contains("speaker")) return std::nullopt;
  const at::Tensor& speaker = read->at("speaker");
  if (!areCodes(read->at("codes")) || !areCodes(read->at("prompt")) || speaker.scalar_type() != at::kFloat ||
      speaker.numel() != speakerSize)
    return std::nullopt;
  return ClipFeatures{toIds(read->at("codes")), toIds(read->at("prompt")), speaker};
}

std::string keyOf(const std::string& fingerprint, int64_t promptTokens, const RecordedSound& sound) {
  const std::string_view bytes(reinterpret_cast<const char*>(sound.samples.data()), sound.samples.size_bytes());
  return core::sha256(fingerprint + "/" + kCacheVersion + "/" + std::to_string(promptTokens) + "/" +
                      std::to_string(sound.sampleRate) + "/" + core::sha256(bytes));
}

RecordedSound soundOf(const dataset::ClipSet& clips, size_t index) { return {clips.samples(index), clips.sampleRate()}; }

}  // namespace

Result<std::shared_ptr<SpeechParts>> loadSpeechParts(const ChatterboxConfig& config, const ChatterboxFiles& files,
                                                     at::Device device) {
  auto parts = std::make_shared<SpeechParts>();
  parts->encoder = VoiceEncoder(config.encoder);
  parts->generator = SpeechGenerator(config.generator);
  DIMTS_TRY_ASSIGN(const TensorMap encoder, readChatterboxWeights(files.encoder));
  DIMTS_TRY(parts->encoder->loadState(encoder));
  DIMTS_TRY_ASSIGN(const TensorMap generator, readChatterboxWeights(files.generator));
  DIMTS_TRY(parts->generator->loadState(generator));
  parts->encoder->eval();
  parts->generator->eval();
  parts->encoder->to(device);
  parts->generator->to(device);
  return parts;
}

ClipFeatures hearClip(SpeechParts& parts, const ChatterboxConfig& config, const RecordedSound& sound) {
  const at::NoGradGuard noGrad;
  const at::Tensor wave = waveAt(sound, kSpeechRate);
  ClipFeatures features;
  features.codes = parts.generator->tokenizer->codesOf(wave);
  features.prompt = static_cast<int64_t>(features.codes.size()) <= config.t3.promptTokens
                        ? features.codes
                        : parts.generator->tokenizer->codesOf(wave, config.t3.promptTokens);
  features.speaker = parts.encoder->ofWave(wave).to(at::kCPU).contiguous();
  return features;
}

Result<SpokenVoice> hearVoice(SpeechParts& parts, const ChatterboxConfig& config, const RecordedSound& sound,
                              const std::string& subject) {
  const at::NoGradGuard noGrad;
  const double seconds = static_cast<double>(sound.samples.size()) / sound.sampleRate;
  if (seconds < kShortestVoiceSeconds)
    return Error{"chatterbox.short_reference", subject, "This sound is too short to know a voice by it.",
                 "Take five to ten seconds of one person's clear speech."};
  const ClipFeatures heard = hearClip(parts, config, sound);
  SpokenVoice voice{heard.speaker, heard.prompt, parts.generator->voiceOf(waveAt(sound, kSpeechRate), waveAt(sound, kVoiceRate))};
  for (at::Tensor* part : {&voice.flow.codes, &voice.flow.mel, &voice.flow.speaker}) *part = part->to(at::kCPU);
  return voice;
}

ClipEar::ClipEar(const ChatterboxConfig& config, const ChatterboxFiles& files, at::Device device, std::string fingerprint)
    : config_(config), files_(files), device_(device), fingerprint_(std::move(fingerprint)) {}

Result<ClipEar> ClipEar::make(const ChatterboxConfig& config, const ChatterboxFiles& files, at::Device device) {
  DIMTS_TRY_ASSIGN(std::string fingerprint, hearingFingerprint(files));
  return ClipEar(config, files, device, std::move(fingerprint));
}

Result<SpeechParts*> ClipEar::parts() {
  if (!parts_) {
    DIMTS_TRY_ASSIGN(parts_, loadSpeechParts(config_, files_, device_));
  }
  return parts_.get();
}

Result<ClipFeatures> ClipEar::hear(const dataset::ClipSet& clips, size_t index) {
  const RecordedSound sound = soundOf(clips, index);
  const std::string key = keyOf(fingerprint_, config_.t3.promptTokens, sound);
  const std::string folder = clips.projectDir() + kCacheFolder + key.substr(0, 2);
  const std::string path = folder + "/" + key + ".safetensors";
  if (auto kept = readFeatures(path, config_.t3.speakerSize)) return std::move(*kept);
  DIMTS_TRY_ASSIGN(SpeechParts * networks, parts());
  ClipFeatures features = hearClip(*networks, config_, sound);
  ++computed_;
  if (!clips.projectDir().empty()) {
    DIMTS_TRY(core::makeFolder(folder));
    DIMTS_TRY(formats::writeSafetensors(
        path, {{"codes", toTensor(features.codes)}, {"prompt", toTensor(features.prompt)}, {"speaker", features.speaker}}));
  }
  return features;
}

Result<SpokenVoice> ClipEar::voice(const dataset::ClipSet& clips, size_t index) {
  DIMTS_TRY_ASSIGN(SpeechParts * networks, parts());
  return hearVoice(*networks, config_, soundOf(clips, index), "clip " + std::to_string(clips.clip(index).id));
}

}  // namespace dimts::models::chatterbox

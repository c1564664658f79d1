// Voices padded to fixed shapes; see voice_bank.h.
#include "engine/models/chatterbox/voice_bank.h"

#include <algorithm>
#include <stdexcept>

#include "engine/models/chatterbox/t3_model.h"

namespace dimts::models::chatterbox {
namespace {

constexpr const char *kSpeaker = "voices.speaker", *kPrompt = "voices.prompt", *kPromptLength = "voices.prompt_length",
                     *kCodes = "voices.codes", *kCodesLength = "voices.codes_length", *kMel = "voices.mel",
                     *kVector = "voices.vector";

Error noFit(const std::string& detail) { return {stateMismatch().code, "voices", detail, stateMismatch().hint}; }

std::vector<int64_t> idsOf(const at::Tensor& row, int64_t count) {
  const at::Tensor ids = row.to(at::kCPU, at::kLong).contiguous();
  return {ids.const_data_ptr<int64_t>(), ids.const_data_ptr<int64_t>() + count};
}

void put(const at::Tensor& row, const std::vector<int64_t>& ids) {
  std::copy(ids.begin(), ids.end(), row.data_ptr<int64_t>());
}

}  // namespace

VoiceBank::VoiceBank(const ChatterboxConfig& config, int64_t speakers) {
  const auto& flow = config.generator.flow;
  tensors_[kSpeaker] = at::zeros({speakers, config.t3.speakerSize});
  tensors_[kPrompt] = at::zeros({speakers, config.t3.promptTokens}, at::kLong);
  tensors_[kPromptLength] = at::zeros({speakers}, at::kLong);
  tensors_[kCodes] = at::zeros({speakers, kMostVoiceCodes}, at::kLong);
  tensors_[kCodesLength] = at::zeros({speakers}, at::kLong);
  tensors_[kMel] = at::zeros({speakers, 2 * kMostVoiceCodes, flow.decoder.mels});
  tensors_[kVector] = at::zeros({speakers, flow.speakerSize});
}

int64_t VoiceBank::speakers() const { return tensors_.at(kSpeaker).size(0); }

TensorMap VoiceBank::filled(const ChatterboxConfig& config, const std::vector<SpokenVoice>& voices) {
  const at::NoGradGuard noGrad;
  VoiceBank bank(config, static_cast<int64_t>(voices.size()));
  for (size_t i = 0; i < voices.size(); ++i) {
    const auto row = static_cast<int64_t>(i);
    const SpokenVoice& voice = voices[i];
    const auto promptLength = std::min(static_cast<int64_t>(voice.prompt.size()), config.t3.promptTokens);
    const int64_t codes = std::min({voice.flow.codes.size(0), voice.flow.mel.size(0) / 2, kMostVoiceCodes});
    bank.tensors_[kSpeaker][row].copy_(voice.speaker);
    put(bank.tensors_[kPrompt][row], {voice.prompt.begin(), voice.prompt.begin() + promptLength});
    bank.tensors_[kPromptLength][row] = promptLength;
    bank.tensors_[kCodes][row].narrow(0, 0, codes).copy_(voice.flow.codes.narrow(0, 0, codes));
    bank.tensors_[kCodesLength][row] = codes;
    bank.tensors_[kMel][row].narrow(0, 0, 2 * codes).copy_(voice.flow.mel.narrow(0, 0, 2 * codes));
    bank.tensors_[kVector][row].copy_(voice.flow.speaker);
  }
  return bank.tensors_;
}

Status VoiceBank::load(const TensorMap& state) {
  const at::NoGradGuard noGrad;
  std::string wrong;
  for (const auto& [name, tensor] : tensors_) {
    const auto found = state.find(name);
    if (found == state.end() || found->second.sizes() != tensor.sizes()) wrong += (wrong.empty() ? "" : ", ") + name;
  }
  if (!wrong.empty()) return noFit("Missing or of another shape: " + wrong + ".");
  for (auto& [name, tensor] : tensors_) tensor.copy_(state.at(name));
  return {};
}

Status VoiceBank::takeOver(const TensorMap& state) {
  TensorMap fitted;
  for (const auto& [name, tensor] : tensors_) {
    const auto found = state.find(name);
    if (found == state.end() || found->second.dim() != tensor.dim() || found->second.size(0) < 1)
      return noFit("Missing or of another shape: " + name + ".");
    std::vector<at::Tensor> rows;
    for (int64_t row = 0; row < tensor.size(0); ++row) rows.push_back(found->second[row < found->second.size(0) ? row : 0]);
    fitted[name] = at::stack(rows);
  }
  return load(fitted);
}

Result<SpokenVoice> VoiceBank::voice(int64_t speaker) const {
  if (speaker < 0 || speaker >= speakers()) throw std::out_of_range("VoiceBank: speaker " + std::to_string(speaker));
  const auto promptLength = tensors_.at(kPromptLength)[speaker].item<int64_t>();
  const auto codes = tensors_.at(kCodesLength)[speaker].item<int64_t>();
  const bool sane = promptLength >= 1 && promptLength <= tensors_.at(kPrompt).size(1) && codes >= 1 && codes <= kMostVoiceCodes;
  if (!sane)
    return Error{"chatterbox.no_voice", std::to_string(speaker + 1), "It is not known yet how this speaker sounds.",
                 "Name a sound file as the speaker, some seconds of clear speech."};
  SpokenVoice voice;
  voice.speaker = tensors_.at(kSpeaker)[speaker];
  voice.prompt = idsOf(tensors_.at(kPrompt)[speaker], promptLength);
  voice.flow.codes = tensors_.at(kCodes)[speaker].narrow(0, 0, codes);
  voice.flow.mel = tensors_.at(kMel)[speaker].narrow(0, 0, 2 * codes);
  voice.flow.speaker = tensors_.at(kVector)[speaker];
  return voice;
}

Result<TensorMap> bankOfConditions(const ChatterboxConfig& config, const TensorMap& conditions) {
  const auto take = [&](const char* name, int64_t numbers) -> at::Tensor {
    const auto found = conditions.find(name);
    return found != conditions.end() && (numbers == 0 || found->second.numel() == numbers) ? found->second : at::Tensor();
  };
  const auto& flow = config.generator.flow;
  const at::Tensor speaker = take("t3.speaker_emb", config.t3.speakerSize), prompt = take("t3.cond_prompt_speech_tokens", 0),
                   codes = take("gen.prompt_token", 0), mel = take("gen.prompt_feat", 0),
                   vector = take("gen.embedding", flow.speakerSize);
  if (!speaker.defined() || !prompt.defined() || !codes.defined() || !mel.defined() || !vector.defined() ||
      mel.numel() % flow.decoder.mels != 0 || mel.numel() / flow.decoder.mels < 2 || codes.numel() < 1 || prompt.numel() < 1)
    return noFit("The built-in voice lacks a part or has one of another shape.");
  const at::Tensor heard = codes.reshape({-1}).to(at::kLong), said = prompt.reshape({-1}).to(at::kLong);
  if (heard.min().item<int64_t>() < 0 || heard.max().item<int64_t>() >= flow.codes || said.min().item<int64_t>() < 0 ||
      said.max().item<int64_t>() >= config.t3.speechVocabulary)
    return noFit("The built-in voice holds codes that do not exist.");
  SpokenVoice voice;
  voice.speaker = speaker.reshape({-1}).to(at::kFloat);
  voice.prompt = idsOf(said, said.numel());
  voice.flow = {heard, mel.reshape({-1, flow.decoder.mels}).to(at::kFloat), vector.reshape({-1}).to(at::kFloat)};
  return VoiceBank::filled(config, {voice});
}

}  // namespace dimts::models::chatterbox

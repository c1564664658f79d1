// The S3 speech tokenizer V2: 25 codes a second, each one of 6,561, for what is said in a sound (CosyVoice 2, Du et al.
// 2024; package s3tokenizer 0.3.0). Names as in the released files, without their prefix "tokenizer.".
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

#include "engine/models/chatterbox/layers.h"
#include "engine/models/chatterbox/llama.h"
#include "engine/models/module_state.h"

namespace dimts::models::chatterbox {

struct SpeechTokenizerConfig {
  int64_t mels = 128, state = 1280, heads = 20, layers = 6;
  double attentionEpsilon = 1e-5;  ///< of the norm before attention; 1e-6 in other versions of s3tokenizer
};

inline constexpr int64_t kSpeechRate = 16000, kSpeechHop = 160;  ///< samples
inline constexpr int64_t kFramesOfCode = 4;
inline constexpr int64_t kSpeechCodes = 6561;

/// Log mel bands [mels, S / 160] of wave [S] at 16 kHz, S > 200; filters [mels, 201]: window 400, centred, reflected,
/// power, the last frame left out, at most 8 decades below the loudest, (log10 + 4) / 4 (as Whisper's).
at::Tensor speechMel(const at::Tensor& wave, const at::Tensor& filters);

/// Attention in both directions with rotary positions, and beside it a filter over the values' neighbours in time (FSMN,
/// Gao et al. 2020).
class FsmnAttentionImpl : public torch::nn::Module {
 public:
  FsmnAttentionImpl(const SpeechTokenizerConfig& config, const at::TensorOptions& options);
  /// x [T, C] → [T, C].
  at::Tensor forward(const at::Tensor& x, const Rotation& rotation);
  Dense query{nullptr}, key{nullptr}, value{nullptr}, out{nullptr};
  TimeConv memory{nullptr};

 private:
  int64_t heads_;
};
TORCH_MODULE(FsmnAttention);

class SpeechBlockImpl : public torch::nn::Module {
 public:
  SpeechBlockImpl(const SpeechTokenizerConfig& config, const at::TensorOptions& options);
  at::Tensor forward(const at::Tensor& x, const Rotation& rotation);
  FsmnAttention attention{nullptr};
  ScaledNorm attentionNorm{nullptr}, mlpNorm{nullptr};
  Dense first{nullptr}, second{nullptr};
};
TORCH_MODULE(SpeechBlock);

class SpeechTokenizerImpl : public torch::nn::Module {
 public:
  /// Weights hold whatever the memory holds until loadState().
  explicit SpeechTokenizerImpl(const SpeechTokenizerConfig& config = {},
                               const at::TensorOptions& options = at::kFloat);

  /// Codes of wave [S] at 16 kHz: ⌈⌊S / 160⌋ / 4⌉ of them, at most `most` where that is not 0 (the sound is cut before it
  /// is heard). More than 30 s go through in windows of 30 s that overlap by 4. None for 200 samples and less.
  std::vector<int64_t> codesOf(const at::Tensor& wave, int64_t most = 0);
  /// What is rounded to the digits of the codes, [T, 8] in -1…1: mel [mels, F], F ≤ 3000 → T = ⌈F / 4⌉.
  at::Tensor digitsOf(const at::Tensor& mel);
  /// [T, 8] → [T] long: Σ (round(digit) + 1) · 3^k.
  static at::Tensor codesOfDigits(const at::Tensor& digits);
  /// The sound's mel bands as the network wants them.
  at::Tensor melOf(const at::Tensor& wave) const;

  /// Sets every weight and the mel filters. "window" may be there and is not looked at. Error "chatterbox.state".
  Status loadState(const TensorMap& state);
  /// Everything that is saved, by name.
  TensorMap state() const;

  TimeConv firstConv{nullptr}, secondConv{nullptr};
  torch::nn::ModuleList blocks;
  Dense projectDown{nullptr};
  at::Tensor melFilters;  ///< "_mel_filters" [mels, 201]

 private:
  SpeechTokenizerConfig config_;
};
TORCH_MODULE(SpeechTokenizer);

}  // namespace dimts::models::chatterbox

// The voice encoder of Chatterbox: 256 numbers for how a voice sounds. A GE2E encoder (Wan et al. 2018) with its own mel
// bands and windows; names as in the released ve.safetensors (chatterbox-tts models/voice_encoder).
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <utility>

#include "engine/models/module_state.h"

namespace dimts::models::chatterbox {

struct VoiceEncoderConfig {
  int64_t mels = 40, hidden = 256, size = 256;
};

inline constexpr int64_t kVoiceEncoderRate = 16000;

/// First sample and the one behind the last of what is not silent: frames of 2048 samples, one each 512, louder than
/// 20 dB below the loudest (librosa.effects.trim). wave [S] float.
std::pair<int64_t, int64_t> soundingPart(const at::Tensor& wave);

/// Mel power bands [F, mels] of wave [S] at 16 kHz, S > 200: window 400, hop 160, centred, reflected at the ends, not
/// logarithmic.
at::Tensor voiceMel(const at::Tensor& wave, int64_t mels);

class VoiceEncoderImpl : public torch::nn::Module {
 public:
  explicit VoiceEncoderImpl(const VoiceEncoderConfig& config = {});

  /// Windows [N, 160, mels] → vectors of length 1 [N, size]; 0 for a window that says nothing.
  at::Tensor forward(const at::Tensor& windows);
  /// The vector [size] of a whole sound, its length 1: mean over windows of 1.6 s, 1.3 a second. mel [F, mels], F ≥ 1.
  at::Tensor ofMel(const at::Tensor& mel);
  /// The same of wave [S] at 16 kHz without the silence round it; zeros for less than 1/80 s of sound.
  at::Tensor ofWave(const at::Tensor& wave);

  /// Sets every weight. Error "chatterbox.state".
  Status loadState(const TensorMap& state);
  const VoiceEncoderConfig& config() const { return config_; }

  torch::nn::LSTM lstm{nullptr};
  torch::nn::Linear proj{nullptr};
  at::Tensor similarityWeight, similarityBias;  ///< in the files, but not used

 private:
  VoiceEncoderConfig config_;
};
TORCH_MODULE(VoiceEncoder);

}  // namespace dimts::models::chatterbox

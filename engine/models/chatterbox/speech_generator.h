// Everything that turns speech codes into sound, as it lies in one released file (s3gen.safetensors, s3gen.pt): the speech
// tokenizer and the speaker vector, which hear a voice, the flow and the vocoder, which speak with it.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <vector>

#include "engine/models/chatterbox/flow.h"
#include "engine/models/chatterbox/speaker_vector.h"
#include "engine/models/chatterbox/speech_tokenizer.h"
#include "engine/models/chatterbox/vocoder.h"

namespace dimts::models::chatterbox {

struct SpeechGeneratorConfig {
  SpeechTokenizerConfig tokenizer;
  SpeakerVectorConfig speaker;
  FlowConfig flow;
  VocoderConfig vocoder;
};

inline constexpr int64_t kVoiceRate = 24000;  ///< of the sound that is made

/// Mel spectrum [F, mels] of wave [S] at 24 kHz as the flow knows it, S > 720: window 1920, hop 480, reflected by 720 at
/// the ends, magnitude, 0 to 8 kHz, natural logarithm.
at::Tensor flowMel(const at::Tensor& wave, int64_t mels);

class SpeechGeneratorImpl : public torch::nn::Module {
 public:
  /// Weights hold whatever the memory holds until loadState(). The vocoder and the mel filters are always on the CPU at
  /// first, also where `options` name another device.
  explicit SpeechGeneratorImpl(const SpeechGeneratorConfig& config = {}, const at::TensorOptions& options = at::kFloat);

  /// A voice from its sound, at most the first 10 s: the same wave [S] at 16 kHz and at 24 kHz, at least half a second.
  /// Its mel is cut to two frames for each code; the reference keeps a last odd frame there.
  FlowVoice voiceOf(const at::Tensor& at16k, const at::Tensor& at24k);

  /// codes [T] long, sound only → wave [S] at 24 kHz, 960 samples for each code; the first 40 ms rise from silence. At
  /// another speed frames of the mel spectrum are drawn together or apart, which leaves the pitch.
  at::Tensor speak(const at::Tensor& codes, const FlowVoice& voice, const nn::Rng& rng, int64_t steps = 10, double speed = 1);

  /// Sets every weight, in either spelling of weight norm; "tokenizer.window" may be there. Error "chatterbox.state"
  /// names every missing, unexpected or mis-shaped tensor of all four parts.
  Status loadState(const TensorMap& state);
  /// Everything by its released name.
  TensorMap state() const;

  SpeechTokenizer tokenizer{nullptr};
  SpeakerVector speaker{nullptr};
  Flow flow{nullptr};
  Vocoder vocoder{nullptr};

 private:
  SpeechGeneratorConfig config_;
};
TORCH_MODULE(SpeechGenerator);

}  // namespace dimts::models::chatterbox

// The voices that a Chatterbox network speaks with: of each speaker what T3 and the flow are given. Tensors of fixed shapes,
// so that they are saved, resumed and exported like weights.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <string>
#include <vector>

#include "engine/models/chatterbox/chatterbox_config.h"
#include "engine/models/module_state.h"

namespace dimts::models::chatterbox {

inline constexpr int64_t kMostVoiceCodes = 250;  ///< 10 s

/// One voice: how T3 and the flow know it.
struct SpokenVoice {
  at::Tensor speaker;           ///< [t3.speakerSize] of the voice encoder
  std::vector<int64_t> prompt;  ///< codes of its first seconds, at most t3.promptTokens
  FlowVoice flow;               ///< of at most kMostVoiceCodes codes
};

class VoiceBank {
 public:
  /// Empty voices.
  VoiceBank(const ChatterboxConfig& config, int64_t speakers);

  /// Live tensors, names begin with "voices.".
  const TensorMap& state() const { return tensors_; }
  /// The same tensors with these voices, by name: of speakers that are there, in order.
  static TensorMap filled(const ChatterboxConfig& config, const std::vector<SpokenVoice>& voices);
  /// Error "chatterbox.state".
  Status load(const TensorMap& state);
  /// The bank of another number of speakers: the first voice stands for all that are not there.
  Status takeOver(const TensorMap& state);
  /// Error "chatterbox.no_voice": nobody has said yet how this speaker sounds.
  Result<SpokenVoice> voice(int64_t speaker) const;
  int64_t speakers() const;

 private:
  TensorMap tensors_;
};

/// The built-in voice of a published folder (conds.pt), as a bank of one speaker. Error "chatterbox.state".
Result<TensorMap> bankOfConditions(const ChatterboxConfig& config, const TensorMap& conditions);

}  // namespace dimts::models::chatterbox

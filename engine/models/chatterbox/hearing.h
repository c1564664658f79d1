// How Chatterbox hears: speech codes, the voice encoder's vector and the flow's voice from recorded sound. Resampling by
// engine/media. What it heard in a clip is kept on disk, so that it is computed once.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/dataset/clip_set.h"
#include "engine/models/chatterbox/chatterbox_config.h"
#include "engine/models/chatterbox/chatterbox_files.h"
#include "engine/models/chatterbox/voice_bank.h"

namespace dimts::models::chatterbox {

/// The networks that hear and make sound; never trained.
struct SpeechParts {
  VoiceEncoder encoder{nullptr};
  SpeechGenerator generator{nullptr};
};

/// Reads both files. Errors: "chatterbox.state", those of reading.
Result<std::shared_ptr<SpeechParts>> loadSpeechParts(const ChatterboxConfig& config, const ChatterboxFiles& files,
                                                     at::Device device);

/// 16-bit mono at some rate.
struct RecordedSound {
  std::span<const int16_t> samples;
  int sampleRate = 0;
};

/// What T3 learns from one clip, and what it is given of the clip as somebody's voice.
struct ClipFeatures {
  std::vector<int64_t> codes;   ///< of the whole sound, 25 a second
  std::vector<int64_t> prompt;  ///< of its first promptTokens / 25 seconds
  at::Tensor speaker;           ///< [t3.speakerSize]
};

inline constexpr double kShortestSoundSeconds = 0.3, kShortestVoiceSeconds = 1;

/// Sound of at least kShortestSoundSeconds.
ClipFeatures hearClip(SpeechParts& parts, const ChatterboxConfig& config, const RecordedSound& sound);

/// A voice from its sound, of which the flow takes the first 10 s. Error "chatterbox.short_reference" below
/// kShortestVoiceSeconds; `subject` names the sound.
Result<SpokenVoice> hearVoice(SpeechParts& parts, const ChatterboxConfig& config, const RecordedSound& sound,
                              const std::string& subject);

/// Features of clips from the project's cache, whose names are hashes of the sound, the weights and what was asked of them;
/// what is not there is computed and kept. The networks are read when the first clip needs them. Use by one thread.
class ClipEar {
 public:
  static Result<ClipEar> make(const ChatterboxConfig& config, const ChatterboxFiles& files, at::Device device);

  /// Error: those of loadSpeechParts and of writing. Damaged files of the cache are made again.
  Result<ClipFeatures> hear(const dataset::ClipSet& clips, size_t index);
  Result<SpokenVoice> voice(const dataset::ClipSet& clips, size_t index);
  /// Clips that were computed, not read.
  int64_t computed() const { return computed_; }
  const std::string& fingerprint() const { return fingerprint_; }

 private:
  ClipEar(const ChatterboxConfig& config, const ChatterboxFiles& files, at::Device device, std::string fingerprint);
  Result<SpeechParts*> parts();
  ChatterboxConfig config_;
  ChatterboxFiles files_;
  at::Device device_;
  std::string fingerprint_;
  std::shared_ptr<SpeechParts> parts_;
  int64_t computed_ = 0;
};

}  // namespace dimts::models::chatterbox

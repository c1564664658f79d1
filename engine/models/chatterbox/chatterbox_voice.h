// Chatterbox as a network that the studio trains and speaks with: T3 and its voices are the state that learns and is saved;
// the networks of hearing and sound stay in the files they came in.
#pragma once

#include <memory>
#include <string>

#include "engine/models/chatterbox/chatterbox_config.h"
#include "engine/models/chatterbox/hearing.h"
#include "engine/models/chatterbox/t3_low_rank.h"
#include "engine/models/chatterbox/t3_objective.h"
#include "engine/models/chatterbox/voice_bank.h"
#include "engine/train/family.h"

namespace dimts::models::chatterbox {

/// T3's objective with the voices in its state. Where T3 learns beside its base, the state is what learns: the base is in
/// its own file.
class VoiceObjective : public T3Objective {
 public:
  VoiceObjective(T3 model, const T3LossOptions& options, VoiceBank voices)
      : T3Objective(std::move(model), options), voices_(std::move(voices)) {}
  std::map<std::string, torch::Tensor> state() override;
  VoiceBank& voices() { return voices_; }

 private:
  VoiceBank voices_;
};

struct VoiceSetup {
  ChatterboxConfig config;
  std::string filesDir;            ///< folder with S3Gen and the voice encoder; empty: not known yet
  int64_t speakers = 1;
  T3LossOptions losses;
  LowRankOptions lowRank;
  std::string baseHash;            ///< with lowRank: SHA-256 of the base's T3, once a run has begun beside it
  bool recompute = true;
  bool freezeKnownRows = true;     ///< rows of the base's vocabulary stay as they are when it was extended
  int64_t baseRows = 0;            ///< of the base's vocabulary; 0: it was not extended, or no run has begun
  uint64_t seed = 0;
  bool startingWeights = true;     ///< false: T3 holds whatever the memory holds until load()
};

class ChatterboxVoice : public train::Model {
 public:
  /// T3 with starting weights; the voices are empty.
  explicit ChatterboxVoice(VoiceSetup setup);

  train::Objective& objective() override { return objective_; }
  /// Errors: "chatterbox.no_voice", "chatterbox.blend" (voices cannot be mixed), those of speakTokens, of the reference's
  /// decoding and of reading the files.
  Result<std::vector<float>> speak(const std::vector<int64_t>& ids, const train::SpeakOptions& options) override;
  int sampleRate() const override { return static_cast<int>(kVoiceRate); }
  bool takesReference() const override { return true; }
  Status loadState(const std::map<std::string, torch::Tensor>& state) override;
  std::vector<std::string> vocabularyTables() const override;
  /// The base's rows of an extended vocabulary, as VoiceSetup says.
  std::string keptRows() const override;
  Result<train::GrowReport> growFrom(const std::string& voiceDir, const tokenizer::RowOrigins& rows, int64_t baseTokens) override;
  /// config.json, t3.safetensors, voices.safetensors, and the files of hearing and sound by their published names.
  Status exportVoice(const std::string& dir) override;
  int64_t parameterCount() const override;

  /// T3 and voices of a folder. Errors: "chatterbox.state", those of reading.
  Status load(const ChatterboxFiles& files);
  /// The weights beside which a run has learned, all but the text tables, from VoiceSetup::filesDir. Errors:
  /// "chatterbox.base_changed" (not the file with which it began), "chatterbox.state", those of reading.
  Status loadBase();

 private:
  Result<SpeechParts*> parts(at::Device device);
  Result<SpokenVoice> voiceFor(const train::SpeakOptions& options, at::Device device);
  T3& t3() const { return objective_.model(); }

  VoiceSetup setup_;
  mutable VoiceObjective objective_;
  std::shared_ptr<SpeechParts> parts_;
  std::string heardReference_;  ///< the sound file that reference_ is of
  std::optional<SpokenVoice> reference_;
};

/// Voices of a folder as a bank's tensors; none when it has none. Errors: "chatterbox.state", those of reading.
Result<TensorMap> readVoices(const ChatterboxConfig& config, const ChatterboxFiles& files);

}  // namespace dimts::models::chatterbox

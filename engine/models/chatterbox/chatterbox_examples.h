// Clips as T3 needs them: text and speech framed by start and stop, and a voice from another clip of the same speaker.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/models/chatterbox/hearing.h"
#include "engine/tokenizer/tokenizer.h"
#include "engine/train/batch.h"

namespace dimts::models::chatterbox {

struct ExampleParts {
  ChatterboxConfig config;
  std::shared_ptr<const dataset::ClipSet> clips;
  std::shared_ptr<const tokenizer::Tokenizer> tokenizer;
  std::vector<std::string> speakers;  ///< in the order of their ids
};

/// "chatterbox.tokenizer": the vocabulary is not one of Chatterbox's.
Error wrongTokenizer();
/// That error, or none.
Status checkTokenizer(const tokenizer::Tokenizer& tokenizer, const T3Config& config);

class ChatterboxExamples : public train::ExampleSource {
 public:
  /// Clips that cannot be trained on go to `leftOut` as (clip id, reason): "no_letters", "too_short" (sound),
  /// "text_too_long", "sound_too_long" (more tokens than the network has places). Errors: "chatterbox.tokenizer" (the
  /// vocabulary is not one of Chatterbox's), those of hearing.
  static Result<std::unique_ptr<ChatterboxExamples>> make(ExampleParts parts, ClipEar ear,
                                                          std::vector<std::pair<int64_t, std::string>>* leftOut);

  int64_t size() const override { return static_cast<int64_t>(rows_.size()); }
  int64_t clipId(int64_t index) const override;
  int64_t length(int64_t index) const override { return static_cast<int64_t>(row(index).heard.codes.size()); }
  /// Tensors of T3Objective.
  train::Batch collate(const std::vector<int64_t>& indices) const override;
  /// How every speaker sounds: of the longest clip of at most 10 s.
  Result<std::map<std::string, torch::Tensor>> keepsakes() const override;
  std::string fingerprint() const override { return fingerprint_; }

 private:
  struct Row {
    size_t clip;
    std::vector<int64_t> text;  ///< framed
    ClipFeatures heard;
    size_t voice = 0;           ///< the row whose sound tells the voice
  };
  ChatterboxExamples(ExampleParts parts, ClipEar ear) : parts_(std::move(parts)), ear_(std::move(ear)) {}
  Status addClip(size_t clip, std::vector<std::pair<int64_t, std::string>>* leftOut);
  void chooseVoices();
  const Row* longestOf(const std::string* speaker) const;
  const Row& row(int64_t index) const { return rows_.at(static_cast<size_t>(index)); }

  ExampleParts parts_;
  mutable ClipEar ear_;  ///< keepsakes() is called by one thread, before training
  std::vector<Row> rows_;
  std::string fingerprint_;
};

}  // namespace dimts::models::chatterbox

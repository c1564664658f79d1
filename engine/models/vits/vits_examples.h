// Clips as VITS needs them: ids with blanks and the wave itself; the spectrogram is made on the training device.
#pragma once

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "engine/dataset/clip_set.h"
#include "engine/models/vits/vits_config.h"
#include "engine/tokenizer/tokenizer.h"
#include "engine/train/batch.h"

namespace dimts::models::vits {

class VitsExamples : public train::ExampleSource {
 public:
  /// Clips that cannot be trained on go to `leftOut` as (clip id, reason): "no_letters" (nothing of the text is in the
  /// vocabulary), "text_longer_than_sound" (fewer frames than tokens, see VitsConfig::canTrainOn).
  VitsExamples(const VitsConfig& config, std::shared_ptr<const dataset::ClipSet> clips,
               std::shared_ptr<const tokenizer::Tokenizer> tokenizer, const std::vector<std::string>& speakers,
               std::vector<std::pair<int64_t, std::string>>* leftOut);

  int64_t size() const override { return static_cast<int64_t>(rows_.size()); }
  int64_t clipId(int64_t index) const override;
  int64_t length(int64_t index) const override;
  train::Batch collate(const std::vector<int64_t>& indices) const override;
  std::string fingerprint() const override { return fingerprint_; }

 private:
  struct Row {
    size_t clip;
    std::vector<int64_t> ids;
    int64_t speaker;
    int64_t frames;
  };
  const Row& row(int64_t index) const { return rows_.at(static_cast<size_t>(index)); }

  std::shared_ptr<const dataset::ClipSet> clips_;
  int64_t hopLength_;
  bool multiSpeaker_;
  std::vector<Row> rows_;
  std::string fingerprint_;
};

}  // namespace dimts::models::vits

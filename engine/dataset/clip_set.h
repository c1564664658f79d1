// The clips that training uses: a read-only snapshot with mapped audio, safe to read from many threads.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "engine/api/dataset.h"
#include "engine/media/audio_store.h"

namespace dimts::dataset {

class ClipSet {
 public:
  size_t size() const { return clips_.size(); }
  bool empty() const { return clips_.empty(); }
  const std::vector<ClipInfo>& clips() const { return clips_; }
  const ClipInfo& clip(size_t index) const { return clips_.at(index); }
  /// 16-bit mono at sampleRate(); valid as long as a copy of this set lives.
  std::span<const int16_t> samples(size_t index) const;
  int sampleRate() const { return sampleRate_; }
  /// The project that the clips are of; empty for a set without one.
  const std::string& projectDir() const { return projectDir_; }
  double seconds() const;
  /// SHA-256 over every clip's source hash, span, speaker and text, in order: changes when training data change.
  const std::string& fingerprint() const { return fingerprint_; }
  /// Distinct speaker names in order of first appearance; a clip without a name counts as "".
  std::vector<std::string> speakers() const;

 private:
  friend class ClipSetLoader;
  std::vector<ClipInfo> clips_;
  std::vector<size_t> storeOfClip_;
  std::vector<media::AudioStore> stores_;
  int sampleRate_ = 0;
  std::string projectDir_, fingerprint_;
};

/// Kept and restored clips of one split, by source and time. An empty set is not an error (see empty()).
/// Errors: those of openDataset, "audio.damaged", "dataset.no_clips" (neither split has a clip).
Result<ClipSet> loadClips(const std::string& projectDir, Split split);
/// Both splits together, for the tokenizer.
Result<ClipSet> loadAllClips(const std::string& projectDir);

}  // namespace dimts::dataset

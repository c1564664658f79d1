// The snapshot is read in one go; afterwards neither the database nor a lock is touched.
#include "engine/dataset/clip_set.h"

#include <algorithm>
#include <map>

#include "engine/core/hash.h"
#include "engine/dataset/store.h"
#include "engine/dataset/tables.h"

namespace dimts::dataset {

class ClipSetLoader {
 public:
  explicit ClipSetLoader(const std::string& projectDir) : projectDir_(projectDir) {}

  Result<ClipSet> load(const Split* split) {
    DIMTS_TRY_ASSIGN(const auto dataset, openDataset(projectDir_));
    DIMTS_TRY(openStores(*dataset));
    ClipFilter filter;
    filter.keptOnly = true;
    DIMTS_TRY_ASSIGN(const auto kept, dataset->clips(filter, 0, -1));
    if (kept.empty())
      return Error{"dataset.no_clips", projectDir_, "The dataset has no kept clip.",
                   "Import a film with subtitles, or restore dropped clips.", ErrorKind::BadInput};
    for (const ClipInfo& clip : kept)
      if (!split || clip.split == *split) DIMTS_TRY(add(clip));
    set_.fingerprint_ = core::sha256(described_);
    set_.projectDir_ = projectDir_;
    return std::move(set_);
  }

 private:
  Status openStores(const Dataset& dataset) {
    DIMTS_TRY_ASSIGN(const auto sources, dataset.sources());
    for (const SourceInfo& source : sources) {
      DIMTS_TRY_ASSIGN(auto store, media::AudioStore::open(audioPath(projectDir_, source.contentHash)));
      set_.sampleRate_ = store.sampleRate();
      storeOf_[source.id] = {set_.stores_.size(), source.contentHash};
      set_.stores_.push_back(std::move(store));
    }
    return {};
  }

  Status add(const ClipInfo& clip) {
    const auto& [index, hash] = storeOf_.at(clip.sourceId);
    const bool inside = clip.firstSample >= 0 && clip.sampleCount > 0 &&
                        clip.firstSample <= set_.stores_[index].samples() - clip.sampleCount;
    if (!inside)
      return Error{"audio.damaged", std::to_string(clip.id), "The clip reaches past the end of its sound.",
                   "Import the film again.", ErrorKind::BadInput};
    described_ += hash + '\t' + std::to_string(clip.firstSample) + '\t' + std::to_string(clip.sampleCount) + '\t' +
                  clip.speaker + '\t' + clip.text + '\n';
    set_.clips_.push_back(clip);
    set_.storeOfClip_.push_back(index);
    return {};
  }

  const std::string& projectDir_;
  ClipSet set_;
  std::map<int64_t, std::pair<size_t, std::string>> storeOf_;
  std::string described_;
};

std::span<const int16_t> ClipSet::samples(size_t index) const {
  const ClipInfo& info = clips_.at(index);
  return stores_[storeOfClip_[index]].read(info.firstSample, info.sampleCount);
}

double ClipSet::seconds() const {
  double sum = 0;
  for (const ClipInfo& clip : clips_) sum += clip.durationSeconds;
  return sum;
}

std::vector<std::string> ClipSet::speakers() const {
  std::vector<std::string> out;
  for (const ClipInfo& clip : clips_)
    if (std::find(out.begin(), out.end(), clip.speaker) == out.end()) out.push_back(clip.speaker);
  return out;
}

Result<ClipSet> loadClips(const std::string& projectDir, Split split) { return ClipSetLoader(projectDir).load(&split); }

Result<ClipSet> loadAllClips(const std::string& projectDir) { return ClipSetLoader(projectDir).load(nullptr); }

}  // namespace dimts::dataset

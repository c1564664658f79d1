// The double's dataset: clips in memory with undo, filters and a tone for every clip.
#include <algorithm>
#include <cmath>

#include "tests/app/double_engine.h"

namespace dimts::test {
namespace {

class DoubleDataset : public Dataset {
 public:
  DoubleDataset(DoubleEngine& engine, std::string dir) : engine_(engine), dir_(std::move(dir)) {}

  Result<std::vector<SourceInfo>> sources() const override {
    std::vector<SourceInfo> all;
    engine_.with(dir_, [&](DoubleProject& project) { all = project.sources; });
    return all;
  }
  Result<std::vector<ClipInfo>> clips(const ClipFilter& filter, int64_t offset, int64_t limit) const override {
    std::vector<ClipInfo> all;
    engine_.with(dir_, [&](DoubleProject& project) {
      for (const ClipInfo& clip : project.clips)
        if (passes(clip, filter)) all.push_back(clip);
    });
    const auto begin = static_cast<size_t>(std::min<int64_t>(offset, static_cast<int64_t>(all.size())));
    const size_t end = limit < 0 ? all.size() : std::min(all.size(), begin + static_cast<size_t>(limit));
    return std::vector<ClipInfo>(all.begin() + static_cast<long>(begin), all.begin() + static_cast<long>(end));
  }
  Result<int64_t> countClips(const ClipFilter& filter) const override {
    DIMTS_TRY_ASSIGN(const auto all, clips(filter, 0, -1));
    return static_cast<int64_t>(all.size());
  }
  Result<ClipInfo> clip(int64_t id) const override {
    ClipInfo found;
    engine_.with(dir_, [&](DoubleProject& project) {
      for (const ClipInfo& one : project.clips)
        if (one.id == id) found = one;
    });
    if (found.id == 0) return Error{"dataset.no_clip", std::to_string(id), "There is no such clip.", ""};
    return found;
  }
  Result<DatasetStats> stats() const override;
  Result<std::vector<DatasetProblem>> check() const override { return std::vector<DatasetProblem>(); }
  Result<std::vector<float>> audio(int64_t clipId) const override {
    DIMTS_TRY_ASSIGN(const ClipInfo one, clip(clipId));
    std::vector<float> samples(static_cast<size_t>(one.sampleCount));
    for (size_t i = 0; i < samples.size(); ++i) {
      const double t = static_cast<double>(i) / 16000;
      const double syllable = std::fabs(std::sin(t * 9)) * std::fabs(std::sin(t * 2.1 + static_cast<double>(clipId)));
      samples[i] = static_cast<float>(0.6 * syllable * (std::sin(t * 1100) + 0.4 * std::sin(t * 5200)));
    }
    return samples;
  }
  Result<Waveform> waveform(int64_t, int columns) const override {
    Waveform wave;
    wave.columns.assign(static_cast<size_t>(columns), {-0.5F, 0.5F});
    return wave;
  }
  Status setText(int64_t clipId, const std::string& text) override {
    return edit("changed a text", {clipId}, [&](ClipInfo& one) {
      one.text = text;
      one.edited = true;
    });
  }
  Status drop(const std::vector<int64_t>& ids, const std::string& reason) override {
    return edit("dropped " + std::to_string(ids.size()) + " clips", ids, [&](ClipInfo& one) {
      one.state = ClipState::Dropped;
      one.reason = reason;
    });
  }
  Status restore(const std::vector<int64_t>& ids) override {
    return edit("kept " + std::to_string(ids.size()) + " clips", ids, [](ClipInfo& one) {
      one.state = one.state == ClipState::Dropped ? ClipState::Restored : one.state;
    });
  }
  Result<std::string> undo() override { return move(&DoubleProject::done, &DoubleProject::undone, true); }
  Result<std::string> redo() override { return move(&DoubleProject::undone, &DoubleProject::done, false); }

 private:
  using Edits = std::vector<DoubleProject::Edit>;

  static bool passes(const ClipInfo& clip, const ClipFilter& filter) {
    const bool dropped = clip.state == ClipState::Dropped;
    return (filter.text.empty() || clip.text.find(filter.text) != std::string::npos) &&
           (filter.reason.empty() || (dropped && clip.reason == filter.reason)) &&
           (filter.sourceId == 0 || clip.sourceId == filter.sourceId) && !(filter.keptOnly && dropped) &&
           !(filter.droppedOnly && !dropped);
  }
  template <class Change>
  Status edit(const std::string& what, const std::vector<int64_t>& ids, Change change) {
    engine_.with(dir_, [&](DoubleProject& project) {
      DoubleProject::Edit done{what, {}, {}};
      for (ClipInfo& one : project.clips) {
        if (std::find(ids.begin(), ids.end(), one.id) == ids.end()) continue;
        done.before.push_back(one);
        change(one);
        done.after.push_back(one);
      }
      project.done.push_back(done);
      project.undone.clear();
    });
    return {};
  }
  Result<std::string> move(Edits DoubleProject::*from, Edits DoubleProject::*to, bool back) {
    std::string what;
    engine_.with(dir_, [&](DoubleProject& project) {
      if ((project.*from).empty()) return;
      const DoubleProject::Edit moved = (project.*from).back();
      (project.*from).pop_back();
      for (const ClipInfo& wanted : back ? moved.before : moved.after)
        for (ClipInfo& one : project.clips)
          if (one.id == wanted.id) one = wanted;
      what = moved.what;
      (project.*to).push_back(moved);
    });
    return what;
  }

  DoubleEngine& engine_;
  std::string dir_;
};

Result<DatasetStats> DoubleDataset::stats() const {
  DatasetStats stats;
  std::map<std::string, int64_t> reasons;
  std::vector<double> lengths;
  engine_.with(dir_, [&](DoubleProject& project) {
    stats.sources = static_cast<int64_t>(project.sources.size());
    stats.clips = static_cast<int64_t>(project.clips.size());
    for (const ClipInfo& one : project.clips) {
      if (one.state == ClipState::Dropped) {
        ++stats.dropped;
        ++reasons[one.reason];
        continue;
      }
      ++stats.kept;
      stats.keptSeconds += one.durationSeconds;
      lengths.push_back(one.durationSeconds);
      (one.split == Split::Train ? stats.trainClips : stats.validationClips)++;
      (one.split == Split::Train ? stats.trainSeconds : stats.validationSeconds) += one.durationSeconds;
    }
  });
  for (const auto& [reason, count] : reasons) stats.droppedByReason.push_back({reason, count});
  std::sort(lengths.begin(), lengths.end());
  if (!lengths.empty()) {
    stats.shortestSeconds = lengths.front();
    stats.longestSeconds = lengths.back();
    stats.medianSeconds = lengths[lengths.size() / 2];
  }
  return stats;
}

}  // namespace

Result<std::unique_ptr<Dataset>> DoubleEngine::dataset(const std::string& projectDir) {
  called();
  std::lock_guard lock(mutex_);
  if (!projects_.count(projectDir)) return Error{"dataset.no_project", projectDir, "There is no project.", ""};
  return std::unique_ptr<Dataset>(std::make_unique<DoubleDataset>(*this, projectDir));
}

}  // namespace dimts::test

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
    if (filter.heldOutFirst)
      std::stable_partition(all.begin(), all.end(), [](const ClipInfo& clip) { return clip.split == Split::Validation; });
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
  Result<std::vector<CountedReason>> reasons(int64_t sourceId) const override {
    std::map<std::string, int64_t> counts;
    engine_.with(dir_, [&](DoubleProject& project) {
      for (const ClipInfo& one : project.clips)
        if (one.sourceId == sourceId && one.state == ClipState::Dropped) ++counts[one.reason];
    });
    std::vector<CountedReason> out;
    for (const auto& [reason, count] : counts) out.push_back({reason, count});
    return out;
  }
  /// A tone where clips lie, quiet between them.
  Result<std::vector<float>> sourceAudio(int64_t sourceId, double from, double to) const override {
    std::vector<float> samples(static_cast<size_t>(std::max(0.0, to - std::max(0.0, from)) * 16000));
    for (const SpeechSpan& span : spansOf(sourceId))
      for (double t = std::max(span.start, from); t < std::min(span.end, to); t += 1.0 / 16000)
        samples.at(std::min(samples.size() - 1, static_cast<size_t>((t - std::max(0.0, from)) * 16000))) =
            static_cast<float>(0.5 * std::fabs(std::sin(t * 9)) * std::sin(t * 1500));
    return samples;
  }
  Result<Waveform> sourceWaveform(int64_t sourceId, double from, double to, int columns) const override {
    Waveform wave;
    wave.sampleRate = 16000;
    wave.columns.assign(static_cast<size_t>(columns), {-0.01F, 0.01F});
    const auto spans = spansOf(sourceId);
    for (size_t i = 0; i < wave.columns.size(); ++i) {
      const double t = from + (to - from) * static_cast<double>(i) / columns;
      const float loud = static_cast<float>(0.5 * std::fabs(std::sin(t * 9)));
      for (const SpeechSpan& span : spans)
        if (t >= span.start && t < span.end) wave.columns[i] = {-loud, loud};
    }
    return wave;
  }
  Result<std::vector<SpeechSpan>> speech(int64_t sourceId, double from, double to) const override {
    std::vector<SpeechSpan> out;
    for (const SpeechSpan& span : spansOf(sourceId))
      if (span.start < to && span.end > from) out.push_back(span);
    return out;
  }
  Result<int64_t> setTexts(int64_t sourceId, const std::vector<std::string>& texts) override {
    ClipFilter waiting;
    waiting.sourceId = sourceId;
    waiting.reason = "no_text";
    DIMTS_TRY_ASSIGN(const auto all, clips(waiting, 0, -1));
    if (all.size() != texts.size()) return Error{"dataset.transcript", "", "They differ.", "Write a line for each."};
    std::vector<int64_t> ids;
    for (const ClipInfo& one : all) ids.push_back(one.id);
    size_t next = 0;
    DIMTS_TRY(edit("gave texts to " + std::to_string(ids.size()) + " clips", ids, [&](ClipInfo& one) {
      one.text = texts[next++];
      one.state = ClipState::Kept;
    }));
    return static_cast<int64_t>(ids.size());
  }
  Status setSpan(int64_t clipId, double start, double length) override {
    DIMTS_TRY_ASSIGN(const ClipInfo own, clip(clipId));
    ClipFilter around;
    around.sourceId = own.sourceId;
    around.keptOnly = true;
    around.fromSeconds = start;
    around.toSeconds = start + length;
    DIMTS_TRY_ASSIGN(const auto others, clips(around, 0, -1));
    for (const ClipInfo& other : others)
      if (other.id != clipId) return Error{"dataset.span_overlaps", std::to_string(clipId), "Taken.", "Stop earlier."};
    return edit("moved the edges of clip " + std::to_string(clipId), {clipId}, [&](ClipInfo& one) {
      one.startSeconds = one.cueStartSeconds = start;
      one.durationSeconds = length;
      one.cueEndSeconds = start + length;
      one.sampleCount = static_cast<int64_t>(length * 16000);
    });
  }
  Result<int64_t> splitClip(int64_t clipId, double at, int64_t) override {
    DIMTS_TRY_ASSIGN(ClipInfo second, clip(clipId));
    if (at <= second.startSeconds || at >= second.startSeconds + second.durationSeconds)
      return Error{"dataset.bad_split", std::to_string(clipId), "Outside.", "Choose a place inside."};
    DIMTS_TRY(edit("parted clip " + std::to_string(clipId) + " in two", {clipId}, [&](ClipInfo& one) {
      one.durationSeconds = at - one.startSeconds;
      one.text = "first";
    }));
    engine_.with(dir_, [&](DoubleProject& project) {
      second.id = static_cast<int64_t>(project.clips.size()) + 1;
      second.durationSeconds -= at - second.startSeconds;
      second.startSeconds = at;
      second.text = "second";
      project.clips.push_back(second);
    });
    return second.id;
  }
  Result<int64_t> joinClips(const std::vector<int64_t>& ids) override {
    if (ids.size() < 2) return Error{"dataset.not_neighbours", "", "Joining takes two.", "Choose two."};
    DIMTS_TRY_ASSIGN(const ClipInfo last, clip(ids.back()));
    DIMTS_TRY(edit("joined 2 clips", {ids.front()}, [&](ClipInfo& one) {
      one.text += " " + last.text;
      one.durationSeconds = last.startSeconds + last.durationSeconds - one.startSeconds;
    }));
    engine_.with(dir_, [&](DoubleProject& project) {
      std::erase_if(project.clips, [&](const ClipInfo& one) { return one.id == last.id; });
    });
    return ids.front();
  }
  Status retime(int64_t sourceId, const Retiming& by, bool) override {
    std::vector<int64_t> ids;
    engine_.with(dir_, [&](DoubleProject& project) {
      for (const ClipInfo& one : project.clips)
        if (one.sourceId == sourceId) ids.push_back(one.id);
      for (SourceInfo& source : project.sources)
        if (source.id == sourceId) source.timing.verdict = "by_user", source.timing.offsetSeconds += by.offsetSeconds;
    });
    return edit("moved the subtitles of source " + std::to_string(sourceId), ids, [&](ClipInfo& one) {
      one.startSeconds = one.startSeconds * by.ratio + by.offsetSeconds;
      one.cueStartSeconds = one.startSeconds;
      one.cueEndSeconds = one.startSeconds + one.durationSeconds;
    });
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
           (filter.toSeconds <= filter.fromSeconds || (clip.startSeconds < filter.toSeconds &&
                                                       clip.startSeconds + clip.durationSeconds > filter.fromSeconds)) &&
           (filter.sourceId == 0 || clip.sourceId == filter.sourceId) && !(filter.keptOnly && dropped) &&
           !(filter.droppedOnly && !dropped);
  }
  std::vector<SpeechSpan> spansOf(int64_t sourceId) const {
    std::vector<SpeechSpan> spans;
    engine_.with(dir_, [&](DoubleProject& project) {
      for (const ClipInfo& one : project.clips)
        if (one.sourceId == sourceId) spans.push_back({one.startSeconds + 0.1, one.startSeconds + one.durationSeconds - 0.1});
    });
    return spans;
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

// All clips of a source follow their subtitles to another time: one edit, with the source's timing in it.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <set>

#include "engine/dataset/clip_plan.h"
#include "engine/dataset/importer.h"
#include "engine/dataset/journal.h"
#include "engine/dataset/quality/measure_edit.h"
#include "engine/dataset/sqlite_dataset.h"
#include "engine/dataset/timing/snap.h"
#include "engine/dataset/timing/timing_json.h"

namespace dimts::dataset {
namespace {

constexpr double kFarthestSeconds = 24 * 3600;

/// A clip on its way: where its cue goes and where it is cut.
struct Moved {
  ClipChange change;
  TimedSpan cut;
  double before = 0, after = 0;  ///< quiet that belongs to nobody, from snapToPauses()
  bool placed = false;           ///< cut anew; else its span moves as it is
};

bool isReasonOfTime(const std::string& reason) {
  static const std::set<std::string> kReasons = {"beyond_end", "timing_unsure", "silent", "runs_on"};
  return kReasons.count(reason) > 0;
}

class Retimer {
 public:
  Retimer(const media::AudioStore& audio, const SpeechTrack& track, const Retiming& retiming, const ImportOptions& options)
      : audio_(audio), track_(track), retiming_(retiming), options_(options) {}

  std::vector<ClipChange> run(std::vector<ClipChange> changes, bool snap) {
    for (ClipChange& change : changes) all_.push_back(moved(std::move(change)));
    if (snap) cutAnew();
    std::vector<ClipChange> out;
    for (size_t i = 0; i < all_.size(); ++i) out.push_back(settled(i));
    return out;
  }

 private:
  double at(double seconds) const { return seconds * retiming_.ratio + retiming_.offsetSeconds; }
  double rate() const { return audio_.sampleRate(); }
  double whole() const { return static_cast<double>(audio_.samples()) / rate(); }

  Moved moved(ClipChange change) const {
    Moved out{std::move(change), {}, 0, 0, false};
    const ClipChange::Side& was = out.change.before;
    ClipChange::Side& will = out.change.after;
    will.cueStartSeconds = at(was.cueStartSeconds);
    will.cueEndSeconds = at(was.cueEndSeconds);
    const double first = static_cast<double>(was.firstSample) / rate();
    out.cut = {at(first), at(first + static_cast<double>(was.sampleCount) / rate())};
    if (was.sampleCount <= 0) out.cut = {will.cueStartSeconds, will.cueEndSeconds};
    return out;
  }

  bool hasPlace(const Moved& one) const {
    const ClipChange::Side& was = one.change.before;
    return was.sampleCount > 0 || (was.reason == "beyond_end" && !was.text.empty());
  }

  /// As an import cuts: in the pauses near the cues' times, padded, no two over each other.
  void cutAnew() {
    std::vector<TimedSpan> cues;
    std::vector<Moved*> placed;
    for (Moved& one : all_) {
      const TimedSpan cue{one.change.after.cueStartSeconds, one.change.after.cueEndSeconds};
      const bool free = cue.end > cue.start && cue.start >= 0 && cue.start < whole() && (cues.empty() || cue.start >= cues.back().end);
      if (!free || !hasPlace(one) || one.change.before.reason == "overlap") continue;
      placed.push_back(&one);
      cues.push_back(cue);
    }
    const std::vector<Cut> cuts = snapToPauses(cues, track_);
    const double padding = options_.paddingSeconds;
    for (size_t i = 0; i < cuts.size(); ++i) {
      const double before = i == 0 ? cuts[i].start : (cuts[i].start - cuts[i - 1].end) / 2;
      const double after = i + 1 == cuts.size() ? whole() - cuts[i].end : (cuts[i + 1].start - cuts[i].end) / 2;
      const double quietBefore = cuts[i].startFound ? cuts[i].quietBefore / 2 : padding;
      const double quietAfter = cuts[i].endFound ? cuts[i].quietAfter / 2 : padding;
      placed[i]->placed = true;
      placed[i]->cut = {cuts[i].start - std::max(0.0, std::min({padding, before, quietBefore})),
                        cuts[i].end + std::max(0.0, std::min({padding, after, quietAfter}))};
    }
  }

  ClipChange settled(size_t i) const {
    const Moved& one = all_[i];
    ClipChange change = one.change;
    ClipChange::Side& will = change.after;
    const bool had = hasPlace(one);
    const int64_t first = std::clamp<int64_t>(std::llround(one.cut.start * rate()), 0, audio_.samples());
    const int64_t end = std::clamp<int64_t>(std::llround(one.cut.end * rate()), first, audio_.samples());
    if (!had) return change;
    will.firstSample = first;
    will.sampleCount = end - first;
    will.measured = false;
    const auto wanted = static_cast<int64_t>((one.cut.end - one.cut.start) * rate());
    const bool inside = will.sampleCount > 0 && will.sampleCount * 2 > wanted;
    if (!inside) {
      if (will.state != ClipState::Dropped || isReasonOfTime(will.reason)) will.state = ClipState::Dropped, will.reason = "beyond_end";
    } else if (will.state == ClipState::Dropped && isReasonOfTime(will.reason)) {
      judge(will, one);
    } else if (will.state == ClipState::Kept && one.placed) {
      judge(will, one);
    }
    return change;
  }

  void judge(ClipChange::Side& side, const Moved& one) const {
    const char* broken = one.placed ? brokenLimit(side.text, one.cut, track_, options_) : "";
    if (side.state == ClipState::Kept && std::string(broken) != "silent") return;
    side.state = *broken ? ClipState::Dropped : ClipState::Kept;
    side.reason = broken;
  }

  const media::AudioStore& audio_;
  const SpeechTrack& track_;
  const Retiming retiming_;
  const ImportOptions& options_;
  std::vector<Moved> all_;
};

SourceTiming composed(SourceTiming timing, const Retiming& by) {
  timing.verdict = "by_user";
  timing.offsetSeconds = timing.offsetSeconds * by.ratio + by.offsetSeconds;
  timing.ratio *= by.ratio;
  for (TimingPiece& piece : timing.pieces) {
    piece.offsetSeconds = piece.offsetSeconds * by.ratio + by.offsetSeconds;
    piece.sure = true;
  }
  timing.z = timing.q = 0;
  return timing;
}

std::string labelOf(int64_t sourceId, const Retiming& by) {
  char text[160];
  std::snprintf(text, sizeof text, "moved the subtitles of source %lld by %+.2f s", static_cast<long long>(sourceId), by.offsetSeconds);
  std::string label = text;
  if (by.ratio == 1) return label;
  std::snprintf(text, sizeof text, " and stretched them by %.5f", by.ratio);
  return label + text;
}

}  // namespace

Status SqliteDataset::retime(int64_t sourceId, const Retiming& by, bool snap) {
  if (!(by.ratio >= 0.5 && by.ratio <= 2 && std::abs(by.offsetSeconds) <= kFarthestSeconds))
    return Error{"dataset.bad_retiming", std::to_string(sourceId), "Subtitles cannot be moved so far.",
                 "Give an offset within a day and a ratio between 0.5 and 2.", ErrorKind::Usage};
  DIMTS_TRY_ASSIGN(const auto audio, store(sourceId));
  if (by.ratio == 1 && by.offsetSeconds == 0 && !snap) return {};
  ClipFilter filter;
  filter.sourceId = sourceId;
  DIMTS_TRY_ASSIGN(const auto listed, clips(filter, 0, -1));
  std::vector<ClipChange> changes;
  for (const ClipInfo& info : listed) {
    DIMTS_TRY_ASSIGN(const auto side, currentSide(database_, info.id));
    changes.push_back({info.id, side, side});
  }
  std::string before;
  DIMTS_TRY(database_.each("SELECT timing FROM sources WHERE id = ?", {sourceId}, [&](const Row& row) { before = row.text(0); }));
  const SourceChange source{sourceId, before, toJson(composed(timingFromJson(before), by))};
  DIMTS_TRY_ASSIGN(const ImportOptions options, this->options());
  const SpeechTrack track = listenTo(audio, options);
  changes = Retimer(audio, track, by, options).run(std::move(changes), snap);
  DIMTS_TRY(measureEdit(database_, {sourceId, audio, options, &track}, changes));
  return recordEdit(database_, labelOf(sourceId, by), changes, {source});
}

}  // namespace dimts::dataset

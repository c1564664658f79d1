// For a few clips only the sound around them is listened to: an edit of a long film must not take seconds.
#include "engine/dataset/quality/measure_edit.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string_view>

#include "engine/dataset/clip_plan.h"
#include "engine/dataset/quality/gates.h"
#include "engine/dataset/quality/measure.h"
#include "engine/dataset/tables.h"
#include "engine/text/unicode.h"

namespace dimts::dataset {
namespace {

constexpr double kAroundSeconds = 20;   // what noise floors and the judge of music look at, and some to settle
constexpr double kBesideSeconds = 0.3;  // of clips that are only compared with
constexpr int kFramesPerSecond = 100;

std::unique_ptr<SpeechDetector> detectorFor(const ImportOptions& options, int sampleRate) {
  return options.detector ? options.detector(sampleRate) : makeEnergyDetector(sampleRate);
}

bool isLimit(const std::string& reason) {
  static constexpr std::string_view kLimits[] = {"too_short", "too_long", "too_fast", "too_slow", "silent"};
  return std::find(std::begin(kLimits), std::end(kLimits), reason) != std::end(kLimits);
}

/// Parts of a source's track, the rest of it silent.
class PartialTrack {
 public:
  PartialTrack(const media::AudioStore& audio, const ImportOptions& options) : audio_(audio), options_(options) {
    const auto frames = static_cast<size_t>(audio.samples() * kFramesPerSecond / audio.sampleRate());
    track_.speech.assign(frames, 0.0f);
    track_.levelDb.assign(frames, -100.0f);
    heard_.assign(frames / kFramesPerSecond + 1, false);
  }

  /// Whole seconds, so that frames and samples begin together at every rate. `levelsOnly`: without the model.
  void listen(TimedSpan span, bool levelsOnly) {
    const auto from = static_cast<int64_t>(std::max(0.0, std::floor(span.start)));
    const auto to = std::min(static_cast<int64_t>(heard_.size()), static_cast<int64_t>(std::ceil(span.end)));
    for (int64_t second = from; second < to; ++second) {
      if (heard_[static_cast<size_t>(second)]) continue;
      int64_t last = second;
      while (last < to && !heard_[static_cast<size_t>(last)]) heard_[static_cast<size_t>(last++)] = true;
      fill(second, last, levelsOnly);
      second = last - 1;
    }
  }

  const SpeechTrack& track() const { return track_; }

 private:
  void fill(int64_t fromSecond, int64_t toSecond, bool levelsOnly) {
    const int rate = audio_.sampleRate();
    const int64_t first = fromSecond * rate, end = std::min(audio_.samples(), toSecond * rate);
    if (end <= first) return;
    const auto detector = levelsOnly ? makeEnergyDetector(rate) : detectorFor(options_, rate);
    detector->add(audio_.read(first, end - first));
    const SpeechTrack part = detector->finish();
    if (!part.voice.empty()) track_.voice.resize(track_.speech.size(), 0.0f);
    const auto at = static_cast<size_t>(fromSecond * kFramesPerSecond);
    for (size_t i = 0; i < part.levelDb.size() && at + i < track_.levelDb.size(); ++i) {
      track_.speech[at + i] = part.speech[i];
      track_.levelDb[at + i] = part.levelDb[i];
      if (!part.voice.empty()) track_.voice[at + i] = part.voice[i];
    }
  }

  const media::AudioStore& audio_;
  const ImportOptions& options_;
  SpeechTrack track_;
  std::vector<bool> heard_;  ///< seconds
};

class EditMeasurer {
 public:
  EditMeasurer(const Database& database, const EditSound& sound, std::vector<ClipChange>& changes)
      : database_(database), sound_(sound), changes_(changes) {}

  Status run() {
    for (size_t i = 0; i < changes_.size(); ++i) {
      if (changes_[i].copyOf == 0) places_[changes_[i].clipId] = i;
      wanted_ += needs(changes_[i]);
    }
    if (wanted_ == 0) return {};
    DIMTS_TRY(database_.each(std::string("SELECT ") + kClipColumns + " FROM clips c JOIN sources s ON s.id = c.source_id WHERE c.source_id = ? "
                             "ORDER BY c.cue_start, c.id",
                             {sound_.sourceId}, [&](const Row& row) { add(readClip(row)); }));
    for (size_t i = 0; i < changes_.size(); ++i)
      if (changes_[i].copyOf != 0) addAfter(i);
    DIMTS_TRY_ASSIGN(const int64_t files, database_.integer("SELECT count(*) FROM list_files WHERE source_id = ?", {sound_.sourceId}));
    measure(files == 0);
    for (size_t c = 0; c < clips_.size(); ++c)
      if (which_[c]) settle(c);
    return {};
  }

 private:
  static bool needs(const ClipChange& change) { return change.after.there && !change.after.measured; }

  void add(const ClipInfo& info) {
    const auto found = places_.find(info.id);
    if (found != places_.end()) {
      ClipChange& change = changes_[found->second];
      if (needs(change)) change.before.quality = info.quality;
      if (change.after.there) addAfter(found->second, info.quality);
      return;
    }
    NewClip clip;
    clip.firstSample = info.firstSample;
    clip.sampleCount = info.sampleCount;
    clip.text = info.text;
    clip.reason = info.state == ClipState::Dropped ? info.reason : "";
    clip.quality = info.quality;
    add(std::move(clip), info.id, changes_.size());
  }

  void addAfter(size_t place, const ClipQuality& quality = {}) {
    const ClipChange& change = changes_[place];
    NewClip clip;
    clip.firstSample = change.after.firstSample;
    clip.sampleCount = change.after.sampleCount;
    clip.text = change.after.text;
    clip.reason = change.after.state == ClipState::Dropped ? change.after.reason : "";
    if (isLimit(clip.reason) || isGateReason(clip.reason)) clip.reason.clear();  // they may come back: judged like kept ones
    clip.quality = quality;
    add(std::move(clip), change.copyOf == 0 ? change.clipId : 0, place);
  }

  void add(NewClip clip, int64_t id, size_t place) {
    clips_.push_back(std::move(clip));
    ids_.push_back(id);
    which_.push_back(place < changes_.size() && needs(changes_[place]));
    changeOf_.push_back(place);
  }

  TimedSpan spanOf(const NewClip& clip) const {
    const double rate = sound_.audio.sampleRate();
    return {static_cast<double>(clip.firstSample) / rate, static_cast<double>(clip.firstSample + clip.sampleCount) / rate};
  }

  void measure(bool ofOnePiece) {
    SourceInfo info;
    info.sampleRate = sound_.audio.sampleRate();
    PartialTrack partial(sound_.audio, sound_.options);
    if (!sound_.track) listenAround(partial);
    track_ = sound_.track ? *sound_.track : partial.track();
    const ImportOptions& options = sound_.options;
    measureSome(clips_, which_, info, {sound_.audio, track_,
                                       [&](const std::string& text) {
                                         const std::string said = options.text ? options.text->spoken(text) : text;
                                         return static_cast<double>(text::countLetters(said));
                                       },
                                       {}, ofOnePiece});
  }

  void listenAround(PartialTrack& partial) const {
    std::set<std::string> texts;
    for (size_t c = 0; c < clips_.size(); ++c) {
      if (!which_[c]) continue;
      const TimedSpan span = spanOf(clips_[c]);
      partial.listen({span.start - kAroundSeconds, span.end + kAroundSeconds}, false);
      texts.insert(clips_[c].text);
    }
    for (size_t c = 0; c < clips_.size(); ++c) {
      if (which_[c] || !clips_[c].reason.empty() || texts.count(clips_[c].text) == 0) continue;
      const TimedSpan span = spanOf(clips_[c]);
      partial.listen({span.start - kBesideSeconds, span.end + kBesideSeconds}, true);
    }
  }

  void settle(size_t c) {
    ClipChange::Side& side = changes_[changeOf_[c]].after;
    ClipQuality& quality = clips_[c].quality;
    if (quality.duplicateOf > 0) quality.duplicateOf = ids_[static_cast<size_t>(quality.duplicateOf - 1)];
    markClip(quality, sound_.options.gates);
    side.measured = quality.measured;
    side.quality = quality;
    const bool kept = side.state == ClipState::Kept;
    if (!quality.measured || !(kept || (side.state == ClipState::Dropped && (isLimit(side.reason) || isGateReason(side.reason))))) return;
    std::string reason = brokenLimit(side.text, spanOf(clips_[c]), track_, sound_.options);
    if (kept && reason != "silent") reason.clear();  // its length is how somebody wants it
    if (reason.empty()) reason = failedGate(quality, sound_.options.gates);
    side.state = reason.empty() ? ClipState::Kept : ClipState::Dropped;
    side.reason = reason;
  }

  const Database& database_;
  const EditSound& sound_;
  std::vector<ClipChange>& changes_;
  std::map<int64_t, size_t> places_;  ///< of changes, by clip
  int64_t wanted_ = 0;
  std::vector<NewClip> clips_;        ///< of the source, as the edit leaves them; the next three beside them
  std::vector<int64_t> ids_;
  std::vector<bool> which_;
  std::vector<size_t> changeOf_;
  SpeechTrack track_;
};

}  // namespace

SpeechTrack listenTo(const media::AudioStore& audio, const ImportOptions& options) {
  const auto detector = detectorFor(options, audio.sampleRate());
  detector->add(audio.read(0, audio.samples()));
  return detector->finish();
}

Status measureEdit(const Database& database, const EditSound& sound, std::vector<ClipChange>& changes) {
  return EditMeasurer(database, sound, changes).run();
}

}  // namespace dimts::dataset

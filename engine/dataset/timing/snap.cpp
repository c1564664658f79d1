// Every pair of pauses for the end of one cue and the start of the next is weighed: long pauses near the cue's times
// are good, sound that would be left to neither is bad.
#include "engine/dataset/timing/snap.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace dimts::dataset {
namespace {

constexpr float kLeastLiftDb = 6, kLiftShare = 0.3f, kLeastRangeDb = 8;
constexpr int64_t kLeastPauseFrames = 6, kLeastSoundFrames = 3;
constexpr double kStartBefore = 0.6, kStartAfter = 0.4, kEndBefore = 0.8, kEndAfter = 0.6;
constexpr double kUsualStay = 0.3;         // a subtitle stays on for so long after the speech
constexpr double kLongEnough = 0.8;        // longer pauses are no better
constexpr double kDistanceCost = 0.6, kLeftOverCost = 1.5, kNoPause = -0.5;
constexpr double kShortestCut = 0.1;
// Noise hides the soft beginnings and ends of speech: the less speech stands out, the more of the pause is taken in.
constexpr float kHiddenFromDb = 45, kHiddenFullDb = 15;
constexpr double kHiddenSeconds = 0.3;
// By a detector that knows music; it is sharp to two or three frames.
constexpr float kSurelyNoSpeech = 0.3f;
constexpr int64_t kMarginBefore = 6, kMarginAfter = 6;
// Where what lies between the cues is as loud as they are, levels say nothing: the cue with some room instead.
constexpr double kJudgedSeconds = 20, kClearOfCues = 0.3, kLeastBetween = 1.5, kLoudBetween = 0.35, kBlindRoom = 0.25;
constexpr int64_t kValleyFrames = 5;
constexpr float kValleyDepthDb = 12;

double seconds(int64_t frame) { return static_cast<double>(frame) * kFrameSeconds; }

class Snapper {
 public:
  Snapper(const std::vector<TimedSpan>& cues, const SpeechTrack& track)
      : cues_(cues), track_(track), levels_(localLevels(track.levelDb)), pauses_(findPauses(track)) {}

  std::vector<Cut> run() {
    cuts_.resize(cues_.size());
    for (size_t i = 0; i < cues_.size(); ++i) cuts_[i].start = cues_[i].start, cuts_[i].end = cues_[i].end;
    if (!cues_.empty()) chooseStart(0);
    for (size_t i = 0; i + 1 < cues_.size(); ++i) {
      if (cues_[i + 1].start - kStartBefore < cues_[i].end + kEndAfter)
        chooseBorder(i);
      else {
        chooseEnd(i);
        chooseStart(i + 1);
      }
    }
    if (!cues_.empty()) chooseEnd(cues_.size() - 1);
    if (track_.voice.empty())
      for (size_t i = 0; i < cues_.size(); ++i)
        if (isBlind(i)) keepCue(i);
    for (size_t i = 0; i < cues_.size(); ++i) repair(i);
    return std::move(cuts_);
  }

 private:
  using Pauses = std::vector<const TimedSpan*>;

  /// Pauses after which speech begins within the window round the start.
  Pauses startsOf(const TimedSpan& cue) const {
    return within(cue.start - kStartBefore, std::min(cue.start + kStartAfter, cue.end), &TimedSpan::end);
  }
  Pauses endsOf(const TimedSpan& cue) const {
    return within(std::max(cue.end - kEndBefore, cue.start), cue.end + kEndAfter, &TimedSpan::start);
  }
  Pauses within(double from, double to, double TimedSpan::* side) const {
    Pauses out;
    auto pause = std::lower_bound(pauses_.begin(), pauses_.end(), from,
                                  [&](const TimedSpan& p, double value) { return p.*side < value; });
    for (; pause != pauses_.end() && (*pause).*side <= to; ++pause) out.push_back(&*pause);
    return out;
  }

  static double length(const TimedSpan& pause) { return std::min(kLongEnough, pause.end - pause.start); }
  static double startScore(const TimedSpan& cue, const TimedSpan& pause) {
    return length(pause) - kDistanceCost * std::max(0.0, std::abs(pause.end - cue.start) - 0.1);
  }
  static double endScore(const TimedSpan& cue, const TimedSpan& pause) {
    const double early = cue.end - kUsualStay - pause.start, late = pause.start - cue.end;
    return length(pause) - kDistanceCost * std::max({0.0, early, late});
  }

  double soundBetween(double from, double to) const {
    double sum = std::max(0.0, to - from);
    auto pause = std::lower_bound(pauses_.begin(), pauses_.end(), from,
                                  [](const TimedSpan& p, double value) { return p.end < value; });
    for (; pause != pauses_.end() && pause->start < to; ++pause)
      sum -= std::max(0.0, std::min(to, pause->end) - std::max(from, pause->start));
    return std::max(0.0, sum);
  }

  void takeEnd(size_t i, const TimedSpan& pause) {
    const double room = std::min(pause.start + hidden(pause.start), (pause.start + pause.end) / 2);
    cuts_[i].end = std::max(pause.start, room);
    cuts_[i].quietAfter = pause.end - cuts_[i].end;
    cuts_[i].endFound = true;
  }
  void takeStart(size_t i, const TimedSpan& pause) {
    const double room = std::max(pause.end - hidden(pause.end), (pause.start + pause.end) / 2);
    cuts_[i].start = std::min(pause.end, room);
    cuts_[i].quietBefore = cuts_[i].start - pause.start;
    cuts_[i].startFound = true;
  }

  void chooseStart(size_t i) {
    const Pauses pauses = startsOf(cues_[i]);
    const auto best = std::max_element(pauses.begin(), pauses.end(), [&](auto* a, auto* b) {
      return startScore(cues_[i], *a) < startScore(cues_[i], *b);
    });
    if (best != pauses.end()) takeStart(i, **best);
  }
  void chooseEnd(size_t i) {
    const Pauses pauses = endsOf(cues_[i]);
    const auto best = std::max_element(pauses.begin(), pauses.end(), [&](auto* a, auto* b) {
      return endScore(cues_[i], *a) < endScore(cues_[i], *b);
    });
    if (best != pauses.end()) takeEnd(i, **best);
  }

  /// End of cue i and start of the next together.
  void chooseBorder(size_t i) {
    const TimedSpan &left = cues_[i], &right = cues_[i + 1];
    Pauses ends = endsOf(left), starts = startsOf(right);
    ends.push_back(nullptr);
    starts.push_back(nullptr);
    double best = 2 * kNoPause;
    const TimedSpan *bestEnd = nullptr, *bestStart = nullptr;
    for (const TimedSpan* end : ends)
      for (const TimedSpan* start : starts) {
        if (end && start && end->start > start->start) continue;
        if (!end && start && start->end < left.end) continue;
        if (end && !start && end->start > right.start) continue;
        double score = (end ? endScore(left, *end) : kNoPause) + (start ? startScore(right, *start) : kNoPause);
        if (end && start && end != start) score -= kLeftOverCost * soundBetween(end->end, start->start);
        if (score > best) best = score, bestEnd = end, bestStart = start;
      }
    if (bestEnd) takeEnd(i, *bestEnd);
    if (bestStart) takeStart(i + 1, *bestStart);
    if (!bestEnd && !bestStart) chooseValley(i);
  }

  /// Speech runs on: the quietest 50 ms between the two, if they are much quieter than speech.
  void chooseValley(size_t i) {
    const double middle = (cues_[i].end + cues_[i + 1].start) / 2;
    if (range(middle) < kLeastRangeDb) return;
    const auto frames = static_cast<int64_t>(track_.levelDb.size());
    const double from = std::max(cues_[i].start + kShortestCut, std::min(cues_[i].end, cues_[i + 1].start) - kEndBefore / 2);
    const double to = std::min(cues_[i + 1].end - kShortestCut, std::max(cues_[i].end, cues_[i + 1].start) + kStartAfter);
    float lowest = 1000;
    int64_t at = -1;
    for (auto f = static_cast<int64_t>(from / kFrameSeconds); f < static_cast<int64_t>(to / kFrameSeconds); ++f) {
      if (f < kValleyFrames / 2 || f + kValleyFrames / 2 >= frames) continue;
      float sum = 0;
      for (int64_t k = f - kValleyFrames / 2; k <= f + kValleyFrames / 2; ++k) sum += track_.levelDb[static_cast<size_t>(k)];
      if (sum / kValleyFrames < lowest) lowest = sum / kValleyFrames, at = f;
    }
    if (at >= 0 && top(seconds(at)) - lowest >= kValleyDepthDb) {
      cuts_[i].end = cuts_[i + 1].start = seconds(at) + kFrameSeconds / 2;
      cuts_[i].endFound = cuts_[i + 1].startFound = true;
    } else if (soundBetween(cues_[i].end, cues_[i + 1].start) >= cues_[i + 1].start - cues_[i].end - 0.02) {
      cuts_[i].runsOn = true;
    }
  }

  double hidden(double at) const {
    return kHiddenSeconds * std::clamp((kHiddenFromDb - range(at)) / (kHiddenFromDb - kHiddenFullDb), 0.0f, 1.0f);
  }
  float top(double at) const {
    if (levels_.topDb.empty()) return -100;
    return levels_.topDb[std::min(levels_.topDb.size() - 1, static_cast<size_t>(std::max(0.0, at)))];
  }
  float range(double at) const {
    if (levels_.topDb.empty()) return 0;
    return top(at) - levels_.floorDb[std::min(levels_.floorDb.size() - 1, static_cast<size_t>(std::max(0.0, at)))];
  }

  /// True when much of the time between the cues around is loud.
  bool isBlind(size_t i) const {
    const double from = cues_[i].start - kJudgedSeconds, to = cues_[i].end + kJudgedSeconds;
    size_t k = i;
    while (k > 0 && cues_[k - 1].end > from) --k;
    double between = 0, loud = 0;
    for (; k + 1 < cues_.size() && cues_[k].end < to; ++k) {
      const double first = cues_[k].end + kClearOfCues, last = cues_[k + 1].start - kClearOfCues;
      if (last <= first || range((first + last) / 2) < kLeastRangeDb) continue;  // noise alone is no reason
      between += last - first;
      loud += soundBetween(first, last);
    }
    return between >= kLeastBetween && loud > kLoudBetween * between;
  }

  void keepCue(size_t i) {
    const double before = i > 0 ? std::max(0.0, cues_[i].start - cues_[i - 1].end) / 2 : kBlindRoom;
    const double after = i + 1 < cues_.size() ? std::max(0.0, cues_[i + 1].start - cues_[i].end) / 2 : kBlindRoom;
    const bool runsOn = cuts_[i].runsOn;
    cuts_[i] = {std::max(0.0, cues_[i].start - std::min(kBlindRoom, before)), cues_[i].end + std::min(kBlindRoom, after),
                0, 0, true, true, runsOn};
  }

  /// A cue without speech of its own keeps its times, as far as its neighbours leave them.
  void repair(size_t i) {
    Cut& cut = cuts_[i];
    if (cut.end - cut.start < kShortestCut) {
      const double from = i > 0 ? cuts_[i - 1].end : 0;
      const double to = i + 1 < cuts_.size() ? std::max(cues_[i].end, cuts_[i + 1].start) : cues_[i].end;
      cut = {std::max(from, cues_[i].start), std::min(to, cues_[i].end), 0, 0, false, false, cut.runsOn};
    }
    if (i > 0 && cut.start < cuts_[i - 1].end) {
      if (!cut.startFound)
        cut.start = cuts_[i - 1].end;
      else
        cuts_[i - 1].end = cut.start;
    }
  }

  const std::vector<TimedSpan>& cues_;
  const SpeechTrack& track_;
  const LocalLevels levels_;
  const std::vector<TimedSpan> pauses_;
  std::vector<Cut> cuts_;
};

/// Loud frames in which, and near which, nobody can be speaking.
void hushMusic(const SpeechTrack& track, std::vector<bool>& loud) {
  int64_t quietFrom = 0;  // first frame behind the last one that may be speech, and its margin
  const auto frames = static_cast<int64_t>(track.voice.size());
  const auto hush = [&](int64_t from, int64_t to) {
    for (int64_t f = from; f < to; ++f) loud[static_cast<size_t>(f)] = false;
  };
  for (int64_t f = 0; f < frames; ++f) {
    if (track.voice[static_cast<size_t>(f)] < kSurelyNoSpeech) continue;
    hush(quietFrom, f - kMarginBefore);
    quietFrom = f + 1 + kMarginAfter;
  }
  hush(quietFrom, frames);
}

}  // namespace

std::vector<TimedSpan> findPauses(const SpeechTrack& track) {
  const LocalLevels levels = localLevels(track.levelDb);
  const auto frames = static_cast<int64_t>(track.levelDb.size());
  std::vector<bool> loud(track.levelDb.size());
  for (int64_t f = 0; f < frames; ++f) {
    const auto second = static_cast<size_t>(f / 100);
    const float range = levels.topDb[second] - levels.floorDb[second];
    const float threshold = levels.floorDb[second] + std::max(kLeastLiftDb, kLiftShare * range);
    loud[static_cast<size_t>(f)] = range < kLeastRangeDb || track.levelDb[static_cast<size_t>(f)] > threshold;
  }
  hushMusic(track, loud);
  // A click is no speech, and the closure of a plosive is no pause.
  const auto flipShort = [&](bool value, int64_t least) {
    for (int64_t f = 0; f < frames;) {
      int64_t end = f;
      while (end < frames && loud[static_cast<size_t>(end)] == loud[static_cast<size_t>(f)]) ++end;
      if (loud[static_cast<size_t>(f)] == value && end - f < least && f > 0 && end < frames)
        for (int64_t k = f; k < end; ++k) loud[static_cast<size_t>(k)] = !value;
      f = end;
    }
  };
  flipShort(false, kLeastPauseFrames);
  flipShort(true, kLeastSoundFrames);
  std::vector<TimedSpan> out;
  for (int64_t f = 0; f < frames; ++f) {
    if (loud[static_cast<size_t>(f)]) continue;
    if (f > 0 && !loud[static_cast<size_t>(f - 1)])
      out.back().end = seconds(f + 1);
    else
      out.push_back({seconds(f), seconds(f + 1)});
  }
  return out;
}

std::vector<Cut> snapToPauses(const std::vector<TimedSpan>& cues, const SpeechTrack& track) {
  return Snapper(cues, track).run();
}

}  // namespace dimts::dataset

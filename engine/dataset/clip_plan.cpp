// Neighbours are all cues with a usable time, also dropped ones: somebody is heard there too.
#include "engine/dataset/clip_plan.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "engine/dataset/timing/cue_parts.h"
#include "engine/dataset/timing/snap.h"
#include "engine/dataset/timing/sync.h"
#include "engine/subtitles/clean.h"
#include "engine/text/unicode.h"

namespace dimts::dataset {
namespace {

constexpr double kToleratedOverlapSeconds = 0.1;
constexpr double kToleratedEndSeconds = 0.5;
constexpr double kSlowFromSeconds = 3.0;

constexpr double kNotKnown = 1e9;

struct Planned {
  NewClip clip;
  double start = 0, end = 0;  ///< seconds; the cut before padding
  bool timed = false;         ///< has a place in the sound
  std::vector<std::string> parts = {};                ///< what each of two speakers says
  double quietBefore = kNotKnown, quietAfter = kNotKnown;  ///< seconds that are nobody's
  bool runsOn = false;                                ///< into the next one
};

std::vector<Planned> cleanAll(const std::vector<subtitles::Cue>& cues, double soundSeconds,
                              const subtitles::CleaningRules& rules) {
  std::vector<Planned> out;
  const std::vector<subtitles::CleanCue> cleaned = subtitles::cleanAll(cues, rules);
  for (size_t i = 0; i < cues.size(); ++i) {
    const subtitles::Cue& cue = cues[i];
    const subtitles::CleanCue& clean = cleaned[i];
    Planned planned;
    planned.clip.line = cue.lineNumber;
    planned.clip.cueStartSeconds = cue.startSeconds;
    planned.clip.cueEndSeconds = cue.endSeconds;
    planned.clip.rawText = cue.rawText;
    planned.clip.text = clean.text;
    planned.clip.speakerHint = clean.speakerHint;
    planned.clip.reason = clean.dropReason;
    planned.start = cue.startSeconds;
    planned.end = std::min(cue.endSeconds, soundSeconds);
    const bool beyond = cue.startSeconds >= soundSeconds || cue.endSeconds > soundSeconds + kToleratedEndSeconds;
    if (clean.dropReason != "bad_time" && beyond) planned.clip.reason = "beyond_end";
    planned.timed = clean.dropReason != "bad_time" && planned.end > planned.start;
    planned.parts = clean.parts;
    out.push_back(std::move(planned));
  }
  return out;
}

void setReason(NewClip& clip, const char* reason) {
  if (clip.reason.empty()) clip.reason = reason;
}

/// Cues shown at once: little is cut in the middle, the same text is joined, else neither can be used.
void resolveOverlaps(std::vector<Planned>& all) {
  Planned* before = nullptr;  // the one that reaches furthest so far
  for (Planned& now : all) {
    if (!now.timed) continue;
    if (before && now.start < before->end) {
      const double overlap = std::min(before->end, now.end) - now.start;
      if (now.clip.text == before->clip.text && !now.clip.text.empty()) {
        before->end = std::max(before->end, now.end);
        setReason(now.clip, "duplicate");
        now.timed = false;
        continue;
      }
      if (overlap <= kToleratedOverlapSeconds && now.end > before->end) {
        before->end = now.start = now.start + overlap / 2;
      } else {
        setReason(before->clip, "overlap");
        setReason(now.clip, "overlap");
      }
    }
    if (!before || now.end > before->end) before = &now;
  }
}

/// Two clips of one, parted at the pause.
std::pair<Planned, Planned> parted(const Planned& whole, const std::string& before, const std::string& after,
                                   const TimedSpan& pause) {
  Planned first = whole, second = whole;
  first.parts.clear();
  second.parts.clear();
  first.clip.text = before;
  second.clip.text = after;
  first.end = first.clip.cueEndSeconds = pause.start;
  second.start = second.clip.cueStartSeconds = pause.end;
  return {std::move(first), std::move(second)};
}

/// The best place to part a cue that is too long, at the end of a sentence.
std::optional<std::pair<Planned, Planned>> partedLong(const Planned& whole, const std::vector<TimedSpan>& pauses) {
  std::optional<std::pair<Planned, Planned>> best;
  double nearest = 1;
  for (const auto& [before, after] : sentenceBreaks(whole.clip.text)) {
    const auto pause = partingPause({whole.start, whole.end}, before, after, pauses);
    if (!pause) continue;
    const double middle = (pause->start + pause->end) / 2;
    const double uneven = std::abs((middle - whole.start) / (whole.end - whole.start) - 0.5);
    if (uneven >= nearest) continue;
    nearest = uneven;
    best = parted(whole, before, after, *pause);
  }
  return best;
}

/// Cues of two speakers, and cues too long, become two where a pause fits the text.
std::vector<Planned> splitCues(std::vector<Planned> all, const SpeechTrack& track, const ImportOptions& options) {
  const std::vector<TimedSpan> pauses = findPauses(track);
  std::vector<Planned> out;
  std::vector<Planned> todo(std::make_move_iterator(all.rbegin()), std::make_move_iterator(all.rend()));
  while (!todo.empty()) {
    Planned now = std::move(todo.back());
    todo.pop_back();
    std::optional<std::pair<Planned, Planned>> two;
    if (now.timed && now.clip.reason == "two_speakers" && now.parts.size() == 2) {
      const auto pause = partingPause({now.start, now.end}, now.parts[0], now.parts[1], pauses);
      if (pause) two = parted(now, now.parts[0], now.parts[1], *pause);
      if (two) two->first.clip.reason = two->second.clip.reason = "";
    } else if (now.timed && now.clip.reason.empty() && now.end - now.start > options.longestSeconds) {
      two = partedLong(now, pauses);
    }
    if (two) {
      todo.push_back(std::move(two->second));
      todo.push_back(std::move(two->first));
    } else {
      out.push_back(std::move(now));
    }
  }
  return out;
}

void snap(std::vector<Planned>& all, const SpeechTrack& track, double soundSeconds) {
  std::vector<Planned*> placed;
  std::vector<TimedSpan> cues;
  for (Planned& planned : all) {
    // Cues that overlap cannot be cut apart; their sound stays theirs.
    if (!planned.timed || planned.clip.reason == "overlap" || planned.clip.reason == "beyond_end") continue;
    if (!cues.empty() && planned.start < cues.back().end) continue;
    placed.push_back(&planned);
    cues.push_back({planned.start, planned.end});
  }
  const std::vector<Cut> cuts = snapToPauses(cues, track);
  for (size_t i = 0; i < cuts.size(); ++i) {
    Planned& planned = *placed[i];
    planned.start = cuts[i].start;
    planned.end = std::min(cuts[i].end, soundSeconds);
    planned.runsOn = cuts[i].runsOn;
    if (cuts[i].startFound) planned.quietBefore = cuts[i].quietBefore;
    if (cuts[i].endFound) planned.quietAfter = cuts[i].quietAfter;
  }
}

/// One clip of two cues whose speech cannot be parted, that are too short, or that are one sentence.
void joinCues(std::vector<Planned>& all, const ImportOptions& options) {
  const TimingOptions& timing = options.timing;
  Planned* before = nullptr;
  for (Planned& now : all) {
    if (!now.timed) continue;
    Planned* left = std::exchange(before, &now);
    if (!left) continue;
    const bool usable = left->clip.reason.empty() && now.clip.reason.empty();
    const double gap = now.start - left->end;
    const bool fits = usable && timing.join != "off" && left->clip.speakerHint == now.clip.speakerHint &&
                      gap < timing.joinGapSeconds && now.end - left->start <= timing.joinLongestSeconds;
    const bool shortOne = std::min(left->end - left->start, now.end - now.start) < options.shortestSeconds;
    const bool wanted = left->runsOn || shortOne || (timing.join == "sentences" && !endsSentence(left->clip.text));
    if (fits && wanted) {
      left->clip.text += " " + now.clip.text;
      left->clip.cueEndSeconds = now.clip.cueEndSeconds;
      left->end = now.end;
      left->quietAfter = now.quietAfter;
      left->runsOn = now.runsOn;
      setReason(now.clip, "joined");
      now.timed = false;
      before = left;
    } else if (left->runsOn) {
      setReason(left->clip, "runs_on");
      setReason(now.clip, "runs_on");
    }
  }
}

/// Seconds of quiet to the neighbours, then the cut in samples.
void cut(std::vector<Planned>& all, const SoundFacts& sound, double padding) {
  const double length = static_cast<double>(sound.samples) / sound.sampleRate;
  double reached = 0;
  for (size_t i = 0; i < all.size(); ++i) {
    Planned& now = all[i];
    if (!now.timed) continue;
    double next = length;
    for (size_t k = i + 1; k < all.size(); ++k) {
      if (!all[k].timed) continue;
      next = all[k].start;
      break;
    }
    const bool first = reached == 0;
    const double before = std::max(0.0, now.start - reached) / (first ? 1 : 2);
    const double after = std::max(0.0, next - now.end) / (next >= length ? 1 : 2);
    const double from = now.start - std::min({padding, before, now.quietBefore / 2});
    const double to = std::min(length, now.end + std::min({padding, after, now.quietAfter / 2}));
    now.clip.firstSample = std::llround(from * sound.sampleRate);
    now.clip.sampleCount = std::min<int64_t>(std::llround(to * sound.sampleRate), sound.samples) - now.clip.firstSample;
    reached = std::max(reached, now.end);
  }
}

}  // namespace

const char* brokenLimit(const std::string& text, const TimedSpan& span, const SpeechTrack& track,
                        const ImportOptions& options) {
  const double seconds = span.end - span.start;
  if (seconds < options.shortestSeconds) return "too_short";
  if (seconds > options.longestSeconds) return "too_long";
  const std::string said = options.text ? options.text->spoken(text) : text;
  const auto letters = static_cast<double>(dimts::text::countLetters(said));
  const bool ethiopic = dimts::text::isMostlyEthiopic(said);
  const double fastest = ethiopic ? options.fastestEthiopicLettersPerSecond : options.fastestLettersPerSecond;
  if (letters / seconds > fastest) return "too_fast";
  if (seconds > kSlowFromSeconds && letters / seconds < options.slowestLettersPerSecond) return "too_slow";
  if (levelQuantile(track.levelDb, span.start, span.end, 0.8) < options.silentBelowDbfs) return "silent";
  return "";
}

std::vector<NewClip> planClips(const std::vector<subtitles::Cue>& cues, const SoundFacts& sound,
                               const ImportOptions& options) {
  const double seconds = static_cast<double>(sound.samples) / sound.sampleRate;
  std::vector<Planned> all = cleanAll(cues, seconds, options.subtitles.cleaning);
  if (options.timing.split) all = splitCues(std::move(all), sound.track, options);
  for (Planned& planned : all)
    if (planned.timed && !isSureInFilm(sound.timing, planned.clip.cueStartSeconds))
      setReason(planned.clip, "timing_unsure");
  resolveOverlaps(all);
  if (options.timing.snap) snap(all, sound.track, seconds);
  joinCues(all, options);
  cut(all, sound, options.paddingSeconds);
  std::vector<NewClip> out;
  for (Planned& planned : all) {
    if (planned.clip.reason.empty())
      planned.clip.reason = brokenLimit(planned.clip.text, {planned.start, planned.end}, sound.track, options);
    out.push_back(std::move(planned.clip));
  }
  return out;
}

}  // namespace dimts::dataset

// Neighbours are all cues with a usable time, also dropped ones: somebody is heard there too.
#include "engine/dataset/clip_plan.h"

#include <algorithm>
#include <cmath>

#include "engine/dataset/loudness.h"
#include "engine/subtitles/clean.h"
#include "engine/text/unicode.h"

namespace dimts::dataset {
namespace {

constexpr double kToleratedOverlapSeconds = 0.1;
constexpr double kToleratedEndSeconds = 0.5;
constexpr double kSlowFromSeconds = 3.0;

struct Planned {
  NewClip clip;
  double start = 0, end = 0;  ///< seconds; the cut before padding
  bool timed = false;         ///< has a place in the sound
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
    const double from = now.start - std::min(padding, before);
    const double to = std::min(length, now.end + std::min(padding, after));
    now.clip.firstSample = std::llround(from * sound.sampleRate);
    now.clip.sampleCount = std::min<int64_t>(std::llround(to * sound.sampleRate), sound.samples) - now.clip.firstSample;
    reached = std::max(reached, now.end);
  }
}

/// The first of the limits that the clip breaks.
const char* brokenLimit(const Planned& planned, const SoundFacts& sound, const ImportOptions& options) {
  const double seconds = planned.end - planned.start;
  if (seconds < options.shortestSeconds) return "too_short";
  if (seconds > options.longestSeconds) return "too_long";
  const std::string said = options.text ? options.text->spoken(planned.clip.text) : planned.clip.text;
  const auto letters = static_cast<double>(text::countLetters(said));
  const bool ethiopic = text::isMostlyEthiopic(said);
  const double fastest = ethiopic ? options.fastestEthiopicLettersPerSecond : options.fastestLettersPerSecond;
  if (letters / seconds > fastest) return "too_fast";
  if (seconds > kSlowFromSeconds && letters / seconds < options.slowestLettersPerSecond) return "too_slow";
  if (levelQuantile(sound.levels, planned.start, planned.end, 0.8) < options.silentBelowDbfs) return "silent";
  return "";
}

}  // namespace

std::vector<NewClip> planClips(const std::vector<subtitles::Cue>& cues, const SoundFacts& sound,
                               const ImportOptions& options) {
  std::vector<Planned> all = cleanAll(cues, static_cast<double>(sound.samples) / sound.sampleRate, options.subtitles.cleaning);
  resolveOverlaps(all);
  cut(all, sound, options.paddingSeconds);
  std::vector<NewClip> out;
  for (Planned& planned : all) {
    if (planned.clip.reason.empty()) planned.clip.reason = brokenLimit(planned, sound, options);
    out.push_back(std::move(planned.clip));
  }
  return out;
}

}  // namespace dimts::dataset

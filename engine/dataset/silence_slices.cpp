// Pauses come from the levels (timing/snap.h), whether there is speech between them from the detector.
#include "engine/dataset/silence_slices.h"

#include <algorithm>
#include <cmath>

#include "engine/dataset/timing/snap.h"

namespace dimts::dataset {
namespace {

constexpr int64_t kJoinFrames = 5, kLeastSpeechFrames = 10;

bool hasSpeech(const std::vector<FrameSpan>& speech, const TimedSpan& span) {
  const auto next = std::partition_point(speech.begin(), speech.end(), [&](const FrameSpan& one) {
    return static_cast<double>(one.last) * kFrameSeconds <= span.start;
  });
  return next != speech.end() && static_cast<double>(next->first) * kFrameSeconds < span.end;
}

/// The parts of a span that is too long, between its longest pauses.
void addParted(const TimedSpan& span, const std::vector<TimedSpan>& pauses, double longest, double leastPause,
               std::vector<TimedSpan>& out) {
  const TimedSpan* best = nullptr;
  if (span.end - span.start > longest)
    for (const TimedSpan& pause : pauses) {
      if (pause.start <= span.start || pause.end >= span.end) continue;
      const double length = pause.end - pause.start;
      if (length >= leastPause && (!best || length > best->end - best->start)) best = &pause;
    }
  if (!best) {
    out.push_back(span);
    return;
  }
  addParted({span.start, best->start}, pauses, longest, leastPause, out);
  addParted({best->end, span.end}, pauses, longest, leastPause, out);
}

/// Short ones go to the nearer neighbour.
std::vector<TimedSpan> joinShort(const std::vector<TimedSpan>& spans, const ImportOptions& options, double longest) {
  std::vector<TimedSpan> out;
  bool lastWasShort = false;
  for (const TimedSpan& span : spans) {
    const bool isShort = span.end - span.start < options.shortestSeconds;
    const bool near = !out.empty() && span.start - out.back().end < options.sliceJoinSeconds &&
                      span.end - out.back().start <= longest;
    if ((isShort || lastWasShort) && near)
      out.back().end = span.end;
    else
      out.push_back(span);
    lastWasShort = out.back().end - out.back().start < options.shortestSeconds;
  }
  return out;
}

}  // namespace

std::vector<TimedSpan> speechBetweenPauses(const SpeechTrack& track, double pauseSeconds) {
  const auto speech = speechSpans(track, kJoinFrames, kLeastSpeechFrames);
  std::vector<TimedSpan> out;
  double from = 0;
  const auto add = [&](double to) {
    if (to > from && hasSpeech(speech, {from, to})) out.push_back({from, to});
  };
  for (const TimedSpan& pause : findPauses(track)) {
    const bool atEdge = pause.start <= from || pause.end >= track.seconds();
    if (pause.end - pause.start < pauseSeconds && !atEdge) continue;
    add(pause.start);
    from = pause.end;
  }
  add(track.seconds());
  return out;
}

std::vector<NewClip> sliceAtSilence(const SpeechTrack& track, int64_t samples, int sampleRate, const ImportOptions& options) {
  const auto pauses = findPauses(track);
  std::vector<TimedSpan> parted;
  const double longest =
      options.sliceLongestSeconds > 0 ? std::min(options.sliceLongestSeconds, options.longestSeconds) : options.longestSeconds;
  for (const TimedSpan& span : speechBetweenPauses(track, options.slicePauseSeconds))
    addParted(span, pauses, longest, options.sliceInnerPauseSeconds, parted);
  const auto spans = joinShort(parted, options, longest);
  const double whole = static_cast<double>(samples) / sampleRate;
  std::vector<NewClip> clips;
  for (size_t i = 0; i < spans.size(); ++i) {
    const TimedSpan& span = spans[i];
    const double before = i == 0 ? span.start : (span.start - spans[i - 1].end) / 2;
    const double after = i + 1 == spans.size() ? whole - span.end : (spans[i + 1].start - span.end) / 2;
    const double from = span.start - std::clamp(before, 0.0, options.paddingSeconds);
    const double to = std::min(whole, span.end + std::clamp(after, 0.0, options.paddingSeconds));
    NewClip clip;
    clip.line = static_cast<int64_t>(i) + 1;
    clip.cueStartSeconds = span.start;
    clip.cueEndSeconds = span.end;
    clip.firstSample = std::llround(from * sampleRate);
    clip.sampleCount = std::min<int64_t>(std::llround(to * sampleRate), samples) - clip.firstSample;
    const double length = span.end - span.start;
    clip.reason = length < options.shortestSeconds ? "too_short" : length > options.longestSeconds ? "too_long" : "no_text";
    clips.push_back(std::move(clip));
  }
  return clips;
}

}  // namespace dimts::dataset

// Only cues that are spoken judge; all cues are moved.
#include "engine/dataset/timing/lay_on_film.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "engine/dataset/timing/sync.h"

namespace dimts::dataset {
namespace {

constexpr double kPlainTimeSeconds = 0.01;

std::string number(const char* format, double value) {
  char text[64];
  std::snprintf(text, sizeof text, format, value);
  return text;
}

std::vector<TimedSpan> spokenSpans(const std::vector<subtitles::Cue>& cues, const subtitles::CleaningRules& rules) {
  const auto cleaned = subtitles::cleanAll(cues, rules);
  std::vector<TimedSpan> out;
  for (size_t i = 0; i < cues.size(); ++i) {
    const subtitles::CueClass kind = cleaned[i].cueClass;
    const bool spoken = kind == subtitles::CueClass::Spoken || kind == subtitles::CueClass::TwoSpeakers;
    if (spoken && cleaned[i].dropReason != "bad_time" && cues[i].endSeconds > cues[i].startSeconds)
      out.push_back({cues[i].startSeconds, cues[i].endSeconds});
  }
  std::sort(out.begin(), out.end(), [](const TimedSpan& a, const TimedSpan& b) { return a.start < b.start; });
  return out;
}

void move(std::vector<subtitles::Cue>& cues, const SourceTiming& timing) {
  for (subtitles::Cue& cue : cues) {
    const double length = (cue.endSeconds - cue.startSeconds) * timing.ratio;
    cue.startSeconds = laidOn(timing, cue.startSeconds);
    cue.endSeconds = cue.startSeconds + length;
  }
}

std::string evidence(const SourceTiming& timing) {
  return " (score " + number("%.1f", timing.writtenZ) + ", " + number("%.2f", timing.writtenQ) +
         " times the next best place)";
}

Error wrongFilm(const SourceTiming& timing, const std::string& path) {
  return {"import.wrong_film", path,
          "The subtitles do not fit this film: they follow its speech nowhere" + evidence(timing) + ".",
          "Choose the subtitles that were made for this very file (same cut, same length). To take them all the same, "
          "set the timing to off, or give the offset yourself.",
          ErrorKind::BadInput};
}

Error outOfSync(const SourceTiming& timing, const std::string& path) {
  const std::string ratio =
      timing.ratio == 1 ? "" : " and stretched by " + number("%.5f", timing.ratio);
  return {"import.out_of_sync", path,
          "The subtitles seem to fit the film only when moved by " + number("%+.1f", timing.foundOffsetSeconds) + " s" +
              ratio + evidence(timing) + ", which is not sure enough to do by itself.",
          "Listen to one place. If it is right, import with that offset given; if the times are right as they are, "
          "set the timing to off.",
          ErrorKind::BadInput};
}

}  // namespace

Result<SourceTiming> layOnFilm(std::vector<subtitles::Cue>& cues, const SpeechTrack& track,
                               const TimingOptions& options, const subtitles::CleaningRules& rules,
                               const std::string& path) {
  SourceTiming timing;
  timing.verdict = "off";
  if (options.sync == "off") {
    timing.text = describeTiming(timing);
    return timing;
  }
  SyncOptions sync;
  sync.rangeSeconds = options.rangeSeconds;
  if (options.sync == "manual") {
    timing.offsetSeconds = options.offsetSeconds;
    timing.ratio = options.ratio;
    move(cues, timing);
    const SourceTiming found = findSync(spokenSpans(cues, rules), track, sync).timing;
    timing.verdict = "by_user";
    timing.z = found.writtenZ;
    timing.q = found.writtenQ;
    timing.foundOffsetSeconds = found.foundOffsetSeconds;
    timing.cues = found.cues;
    timing.text = describeTiming(timing);
    return timing;
  }
  SyncResult result = findSync(spokenSpans(cues, rules), track, sync);
  if (result.verdict == SyncVerdict::Wrong) return wrongFilm(result.timing, path);
  if (result.verdict == SyncVerdict::Elsewhere) return outOfSync(result.timing, path);
  if (result.verdict == SyncVerdict::Corrected) move(cues, result.timing);
  result.timing.text = describeTiming(result.timing);
  return std::move(result.timing);
}

std::string describeTiming(const SourceTiming& timing) {
  if (timing.verdict == "fits") return "The subtitles fit the film.";
  if (timing.verdict == "off") return "The subtitles were taken as they are, without a look at the sound.";
  if (timing.verdict == "cannot_tell")
    return "There is too little to tell whether the subtitles fit the film: listen to a few clips.";
  if (timing.verdict != "corrected" && timing.verdict != "by_user") return "";
  std::string text = timing.verdict == "by_user" ? "As you said, the" : "The";
  text += " subtitles were moved by " + number("%+.2f", timing.offsetSeconds) + " s";
  if (std::abs(timing.ratio - 1) > 1e-6) text += " and stretched by " + number("%.5f", timing.ratio);
  std::string breaks;
  double before = timing.offsetSeconds;
  for (const TimingPiece& piece : timing.pieces) {
    if (std::abs(piece.offsetSeconds - before) <= kPlainTimeSeconds) continue;
    breaks += ", from " + number("%.0f", piece.fromSeconds) + " s on by " + number("%+.2f", piece.offsetSeconds) + " s";
    before = piece.offsetSeconds;
  }
  return text + breaks + ".";
}

}  // namespace dimts::dataset

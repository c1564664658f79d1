// Correlation of cue times with speech activity by prefix sums: every offset costs two look-ups per cue.
#include "engine/dataset/fit_check.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "engine/dataset/loudness.h"

namespace dimts::dataset {
namespace {

constexpr double kWidestSeconds = 120, kNearSeconds = 0.5, kPeakSeconds = 2;
constexpr int64_t kLeastCues = 15;
constexpr double kLeastSeconds = 60, kMostCovered = 0.9;
/// Thresholds on the z-score. Subtitles of another film scatter round 0 at any one offset, so that some other offset
/// fits better; the right ones have their peak where they are, above 3.6 for 5 minutes of sound with poor speech
/// detection.
constexpr double kLeastScore = 2.5, kLeastLead = 1.0, kHopelessScore = 1.0;
constexpr double kElsewhereScore = 4.5, kElsewhereLead = 2.5;

struct Span {
  int64_t first = 0, last = 0;  ///< frames
};

std::vector<Span> timedSpans(const std::vector<NewClip>& clips, int64_t frames) {
  std::vector<Span> out;
  for (const NewClip& clip : clips) {
    if (clip.reason == "bad_time" || clip.reason == "beyond_end" || clip.reason == "hearing_impaired_only") continue;
    const Span span{std::llround(clip.cueStartSeconds / kFrameSeconds),
                    std::llround(clip.cueEndSeconds / kFrameSeconds)};
    if (span.last > span.first && span.first < frames) out.push_back(span);
  }
  return out;
}

/// Prefix sums of the activity with its mean taken away.
std::vector<double> prefixSums(const std::vector<float>& activity) {
  double mean = 0;
  for (const float value : activity) mean += value;
  mean /= std::max<double>(1, static_cast<double>(activity.size()));
  std::vector<double> sums(activity.size() + 1, 0.0);
  for (size_t i = 0; i < activity.size(); ++i) sums[i + 1] = sums[i] + activity[i] - mean;
  return sums;
}

double sumAt(const std::vector<double>& sums, const std::vector<Span>& spans, int64_t lag) {
  const auto frames = static_cast<int64_t>(sums.size()) - 1;
  double total = 0;
  for (const Span& span : spans)
    total += sums[static_cast<size_t>(std::clamp<int64_t>(span.last + lag, 0, frames))] -
             sums[static_cast<size_t>(std::clamp<int64_t>(span.first + lag, 0, frames))];
  return total;
}

struct Spread {
  double mean = 0, deviation = 0;
};

/// Of the scores further than kPeakSeconds from `peak`.
Spread spreadAround(const std::vector<double>& scores, int64_t peak) {
  const auto guard = static_cast<int64_t>(kPeakSeconds / kFrameSeconds);
  double sum = 0, squares = 0, count = 0;
  for (int64_t i = 0; i < static_cast<int64_t>(scores.size()); ++i) {
    if (std::abs(i - peak) <= guard) continue;
    sum += scores[static_cast<size_t>(i)];
    squares += scores[static_cast<size_t>(i)] * scores[static_cast<size_t>(i)];
    ++count;
  }
  if (count < 2) return {};
  const double mean = sum / count;
  return {mean, std::sqrt(std::max(0.0, squares / count - mean * mean))};
}

Error wrongFilm(const std::string& path, const std::string& detail) {
  return {"import.wrong_film", path, "The subtitles do not fit this film: " + detail + ".",
          "Choose the subtitles that were made for this very file (same cut, same length).", ErrorKind::BadInput};
}

std::string oneDecimal(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1f", value);
  return text;
}

int64_t countReason(const std::vector<NewClip>& clips, const char* reason) {
  return std::count_if(clips.begin(), clips.end(), [&](const NewClip& clip) { return clip.reason == reason; });
}

}  // namespace

FitScore scoreFit(const std::vector<NewClip>& clips, const std::vector<float>& levels) {
  const auto frames = static_cast<int64_t>(levels.size());
  const std::vector<Span> spans = timedSpans(clips, frames);
  int64_t covered = 0;
  for (const Span& span : spans) covered += span.last - span.first;
  FitScore score;
  if (static_cast<int64_t>(spans.size()) < kLeastCues || frames * kFrameSeconds < kLeastSeconds) return score;
  const int64_t extent = std::min(frames, spans.back().last) - spans.front().first;
  if (static_cast<double>(covered) > kMostCovered * static_cast<double>(extent)) return score;
  const std::vector<double> sums = prefixSums(speechActivity(levels));
  const auto widest = std::min<int64_t>(static_cast<int64_t>(kWidestSeconds / kFrameSeconds), frames / 2);
  std::vector<double> scores;
  for (int64_t lag = -widest; lag <= widest; ++lag) scores.push_back(sumAt(sums, spans, lag));
  const int64_t peak = std::max_element(scores.begin(), scores.end()) - scores.begin();
  const Spread spread = spreadAround(scores, peak);
  if (spread.deviation <= 0) return score;
  const auto near = static_cast<int64_t>(kNearSeconds / kFrameSeconds);
  const double here = *std::max_element(scores.begin() + widest - near, scores.begin() + widest + near + 1);
  score.measurable = true;
  score.here = (here - spread.mean) / spread.deviation;
  score.best = (scores[static_cast<size_t>(peak)] - spread.mean) / spread.deviation;
  score.bestOffsetSeconds = static_cast<double>(peak - widest) * kFrameSeconds;
  return score;
}

Status checkFit(const std::vector<NewClip>& clips, const std::vector<float>& levels, const std::string& path) {
  const auto cues = static_cast<int64_t>(clips.size());
  const int64_t beyond = countReason(clips, "beyond_end"), silent = countReason(clips, "silent");
  const double seconds = static_cast<double>(levels.size()) * kFrameSeconds;
  if (beyond * 4 > cues)
    return wrongFilm(path, std::to_string(beyond) + " of " + std::to_string(cues) +
                               " cues lie beyond the end of the sound (" + oneDecimal(seconds) + " s)");
  if (silent * 2 > cues && silent > 1)
    return wrongFilm(path, std::to_string(silent) + " of " + std::to_string(cues) + " cues lie in silence");
  const FitScore score = scoreFit(clips, levels);
  if (!score.measurable) return {};
  const double lead = score.best - score.here;
  if (score.best >= kElsewhereScore && lead >= kElsewhereLead)
    return Error{"import.out_of_sync", path,
                 "The subtitles fit the film only when moved by " + oneDecimal(score.bestOffsetSeconds) + " s.",
                 "Move the subtitles by that time in a subtitle editor, or choose the ones made for this very file.",
                 ErrorKind::BadInput};
  if (score.here >= kLeastScore || (lead < kLeastLead && score.here >= kHopelessScore)) return {};
  return wrongFilm(path, "the cues do not follow the speech (score " + oneDecimal(score.here) + ", elsewhere up to " +
                             oneDecimal(score.best) + ")");
}

}  // namespace dimts::dataset

// Of one clip after the other, then of all of a source together.
#include "engine/dataset/quality/measure.h"

#include <ebur128.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <memory>

#include "engine/dataset/quality/background.h"
#include "engine/dataset/timing/snap.h"
#include "engine/media/fft.h"

namespace dimts::dataset {
namespace {

constexpr double kShortSeconds = 2;  // clips under it take the source's WADA value
constexpr double kTargetLufs = -23, kHighestPeakDb = -1, kNoLoudness = -70;
constexpr double kSameLength = 0.05, kSameShape = 0.97;
constexpr size_t kLeastRates = 20;
constexpr int kFullScale = 32440;  // 99 %

struct LoudnessDeleter {
  void operator()(ebur128_state* state) const { ebur128_destroy(&state); }
};
using LoudnessMeter = std::unique_ptr<ebur128_state, LoudnessDeleter>;

LoudnessMeter meter(int sampleRate, int mode) {
  LoudnessMeter state(ebur128_init(1, static_cast<unsigned long>(sampleRate), mode));
  if (!state) throw std::bad_alloc();
  return state;
}

double loudnessOf(ebur128_state* state) {
  double lufs = 0;
  if (ebur128_loudness_global(state, &lufs) != EBUR128_SUCCESS || !std::isfinite(lufs)) return kNoLoudness;
  return std::max(kNoLoudness, lufs);
}

/// Pauses at both ends and the longest inside.
void measurePauses(const TimedSpan& clip, const std::vector<TimedSpan>& pauses, ClipQuality& quality) {
  auto pause = std::lower_bound(pauses.begin(), pauses.end(), clip.start,
                                [](const TimedSpan& p, double value) { return p.end <= value; });
  for (; pause != pauses.end() && pause->start < clip.end; ++pause) {
    const double from = std::max(pause->start, clip.start), to = std::min(pause->end, clip.end);
    if (pause->start <= clip.start)
      quality.leadSeconds = to - from;
    else if (pause->end >= clip.end)
      quality.tailSeconds = to - from;
    else
      quality.longestPauseSeconds = std::max(quality.longestPauseSeconds, to - from);
  }
}

double quantileOf(std::vector<double> values, double share) {
  const auto at = values.begin() + static_cast<ptrdiff_t>(share * static_cast<double>(values.size() - 1));
  std::nth_element(values.begin(), at, values.end());
  return *at;
}

bool chosen(const std::vector<bool>& which, size_t place) { return which.empty() || which[place]; }

/// Rates outside the quartiles by one and a half times their distance; marks those of `which` (empty: all).
void markRates(std::vector<NewClip>& clips, const std::vector<bool>& which) {
  std::vector<double> perLetter;
  for (const NewClip& clip : clips)
    if (clip.reason.empty() && clip.quality.lettersPerSecond > 0) perLetter.push_back(1 / clip.quality.lettersPerSecond);
  if (perLetter.size() < kLeastRates) return;
  const double low = quantileOf(perLetter, 0.25), high = quantileOf(perLetter, 0.75), reach = 1.5 * (high - low);
  for (size_t i = 0; i < clips.size(); ++i) {
    NewClip& clip = clips[i];
    if (!chosen(which, i) || !clip.quality.measured || clip.quality.lettersPerSecond <= 0) continue;
    const double value = 1 / clip.quality.lettersPerSecond;
    if (value < low - reach || value > high + reach) clip.quality.marks.push_back("rate_outlier");
  }
}

/// Correlation of the level curves of two clips of about one length.
double likeness(const NewClip& a, const NewClip& b, const SpeechTrack& track, int sampleRate) {
  const auto frame = [&](const NewClip& clip) { return clip.firstSample * 100 / sampleRate; };
  const int64_t frames = std::min(a.sampleCount, b.sampleCount) * 100 / sampleRate;
  const auto limit = static_cast<int64_t>(track.levelDb.size());
  double best = 0;
  for (int64_t shift = -10; shift <= 10; ++shift) {
    double n = 0, sx = 0, sy = 0, sxx = 0, syy = 0, sxy = 0;
    for (int64_t i = 0; i < frames; ++i) {
      const int64_t p = frame(a) + i, r = frame(b) + i + shift;
      if (p < 0 || r < 0 || p >= limit || r >= limit) continue;
      const double x = std::max(-60.0f, track.levelDb[static_cast<size_t>(p)]);
      const double y = std::max(-60.0f, track.levelDb[static_cast<size_t>(r)]);
      ++n, sx += x, sy += y, sxx += x * x, syy += y * y, sxy += x * y;
    }
    const double spread = (sxx - sx * sx / n) * (syy - sy * sy / n);
    if (n > 10 && spread > 0) best = std::max(best, (sxy - sx * sy / n) / std::sqrt(spread));
  }
  return best;
}

/// Of the same words the later clip, or the noisier one of the same sound, is the duplicate; marks only those of `which`.
void markDuplicates(std::vector<NewClip>& clips, const std::vector<bool>& which, const SpeechTrack& track, int sampleRate) {
  std::map<std::string, std::vector<size_t>> byText;
  for (size_t i = 0; i < clips.size(); ++i)
    if (clips[i].reason.empty() && clips[i].quality.measured) byText[clips[i].text].push_back(i);
  for (const auto& [text, places] : byText)
    for (size_t k = 1; k < places.size(); ++k)
      for (size_t j = 0; j < k; ++j) {
        NewClip *other = &clips[places[j]], *clip = &clips[places[k]];
        if (!chosen(which, places[j]) && !chosen(which, places[k])) continue;
        const auto a = static_cast<double>(other->sampleCount), b = static_cast<double>(clip->sampleCount);
        if (std::abs(a - b) > kSameLength * std::max(a, b)) continue;
        const bool same = likeness(*other, *clip, track, sampleRate) >= kSameShape;
        if (same && clip->quality.snrDb > other->quality.snrDb + 1) std::swap(clip, other);
        if (!chosen(which, static_cast<size_t>(clip - clips.data()))) continue;
        if (clip->quality.duplicateOf != 0 || other->quality.duplicateOf != 0) continue;
        clip->quality.marks.push_back(same ? "duplicate_sound" : "duplicate_text");
        clip->quality.duplicateOf = other - clips.data() + 1;
      }
}

bool isInside(const NewClip& clip, const media::AudioStore& audio) {
  return clip.sampleCount > 0 && clip.firstSample >= 0 && clip.firstSample + clip.sampleCount <= audio.samples();
}

class Measurer {
 public:
  Measurer(const MeasureContext& context, SourceInfo& info)
      : context_(context), info_(info), levels_(localLevels(context.track.levelDb)), pauses_(findPauses(context.track)),
        background_(context.audio, context.track, levels_),
        whole_(meter(info.sampleRate, EBUR128_MODE_I | EBUR128_MODE_SAMPLE_PEAK)) {}

  void measure(NewClip& clip) {
    const int rate = info_.sampleRate;
    const auto samples = context_.audio.read(clip.firstSample, clip.sampleCount);
    ClipQuality& q = clip.quality;
    q = {};
    q.measured = true;
    const double start = static_cast<double>(clip.firstSample) / rate;
    const double seconds = static_cast<double>(clip.sampleCount) / rate;
    measurePauses({start, start + seconds}, pauses_, q);
    const double spoken = std::max(0.1, seconds - q.leadSeconds - q.tailSeconds);
    q.lettersPerSecond = context_.letters(clip.text) / spoken;
    const auto second = std::min(levels_.floorDb.size() - 1, static_cast<size_t>(start + seconds / 2));
    q.snrDb = levelQuantile(context_.track.levelDb, start, start + seconds, 0.95) - levels_.floorDb[second];
    q.wadaSnrDb = dataset::wadaSnrDb(samples);
    const ClippingFacts clipping = findClipping(samples);
    q.clippedPercent = clipping.percent;
    q.clippedRun = clipping.longestRun;
    q.bandwidthHz = dataset::bandwidthHz(samples, rate);
    double sum = 0;
    for (const int16_t sample : samples) sum += sample;
    q.dcPercent = 100 * sum / static_cast<double>(samples.size()) / 32768;
    const LoudnessMeter own = meter(rate, EBUR128_MODE_I);
    ebur128_add_frames_short(own.get(), samples.data(), samples.size());
    q.loudnessLufs = loudnessOf(own.get());
    if (context_.ofOnePiece && background_.hasMusic(start, start + seconds, q.snrDb)) q.marks.push_back("music");
    const TimedSpan spokenPart{start + q.leadSeconds, start + seconds - q.tailSeconds};
    if (looksUnspoken(context_.track, spokenPart)) q.marks.push_back("not_speech");
    if (!clip.reason.empty()) return;
    ebur128_add_frames_short(whole_.get(), samples.data(), samples.size());
    kept_.insert(kept_.end(), {q.wadaSnrDb});
  }

  /// Short clips take the WADA value of the others.
  void settleShort(std::vector<NewClip>& clips, const std::vector<bool>& which) const {
    std::vector<double> others;
    for (size_t i = 0; i < clips.size(); ++i)
      if (clips[i].reason.empty() && clips[i].quality.measured && !isShort(clips[i])) others.push_back(clips[i].quality.wadaSnrDb);
    if (others.empty()) return;
    const double usual = quantileOf(others, 0.5);
    for (size_t i = 0; i < clips.size(); ++i)
      if (which[i] && clips[i].quality.measured && isShort(clips[i])) clips[i].quality.wadaSnrDb = usual;
  }

  void finish(std::vector<NewClip>& clips) {
    info_.loudnessLufs = loudnessOf(whole_.get());
    double peak = 0;
    ebur128_sample_peak(whole_.get(), 0, &peak);
    const double room = kHighestPeakDb - 20 * std::log10(std::max(peak, 1e-5));
    info_.gainDb = info_.loudnessLufs > kNoLoudness ? std::min(kTargetLufs - info_.loudnessLufs, room) : 0;
    if (kept_.empty()) return;
    const double usual = quantileOf(kept_, 0.5);
    for (NewClip& clip : clips)
      if (clip.quality.measured && isShort(clip))
        clip.quality.wadaSnrDb = usual;
  }

 private:
  bool isShort(const NewClip& clip) const { return static_cast<double>(clip.sampleCount) < kShortSeconds * info_.sampleRate; }

  const MeasureContext& context_;
  SourceInfo& info_;
  const LocalLevels levels_;
  const std::vector<TimedSpan> pauses_;
  BackgroundJudge background_;
  LoudnessMeter whole_;
  std::vector<double> kept_;
};

}  // namespace

double wadaSnrDb(std::span<const int16_t> samples) {
  // Values for -20, -10, 0, 5 … dB, from 20 million samples of gamma(0.4) speech plus Gaussian noise each.
  constexpr std::array<std::pair<double, double>, 11> kTable = {{{0.4094, -20}, {0.4122, -10}, {0.4618, 0},
                                                                 {0.5434, 5},   {0.6672, 10},  {0.8121, 15},
                                                                 {0.9558, 20},  {1.0846, 25},  {1.1941, 30},
                                                                 {1.3573, 40},  {1.5299, 60}}};
  double sum = 0, logs = 0, count = 0;
  for (const int16_t sample : samples) {
    if (sample == 0) continue;
    const double size = std::abs(static_cast<double>(sample));
    sum += size;
    logs += std::log(size);
    ++count;
  }
  if (count < 100) return kTable.front().second;
  const double value = std::log(sum / count) - logs / count;
  if (value <= kTable.front().first) return kTable.front().second;
  for (size_t i = 1; i < kTable.size(); ++i) {
    if (value > kTable[i].first) continue;
    const auto& [lowValue, lowDb] = kTable[i - 1];
    return lowDb + (kTable[i].second - lowDb) * (value - lowValue) / (kTable[i].first - lowValue);
  }
  return kTable.back().second;
}

double bandwidthHz(std::span<const int16_t> samples, int sampleRate) {
  constexpr size_t kLength = 512;
  media::RealFft fft(kLength);
  std::vector<float> frame(kLength), window(kLength);
  std::vector<std::complex<float>> bins(kLength / 2 + 1);
  std::vector<double> power(bins.size(), 0.0);
  for (size_t i = 0; i < kLength; ++i) {  // Blackman-Harris: its side lobes are 92 dB down
    const double x = 2 * M_PI * static_cast<double>(i) / kLength;
    window[i] = static_cast<float>(0.35875 - 0.48829 * std::cos(x) + 0.14128 * std::cos(2 * x) - 0.01168 * std::cos(3 * x));
  }
  for (size_t at = 0; at + kLength <= samples.size(); at += kLength) {
    for (size_t i = 0; i < kLength; ++i) frame[i] = window[i] * samples[at + i];
    fft.forward(frame, bins);
    for (size_t k = 0; k < bins.size(); ++k) power[k] += std::norm(bins[k]);
  }
  const double highest = *std::max_element(power.begin() + 1, power.end());
  if (highest <= 0) return 0;
  size_t last = power.size() - 1;
  while (power[last] < highest * 1e-5) --last;
  return static_cast<double>(last) * sampleRate / kLength;
}

ClippingFacts findClipping(std::span<const int16_t> samples) {
  ClippingFacts facts;
  int64_t run = 0, clipped = 0;
  const auto end = [&] {
    if (run >= 3) clipped += run, facts.longestRun = std::max(facts.longestRun, run);
    run = 0;
  };
  for (const int16_t sample : samples) {
    if (std::abs(static_cast<int>(sample)) >= kFullScale)
      ++run;
    else
      end();
  }
  end();
  if (!samples.empty()) facts.percent = 100 * static_cast<double>(clipped) / static_cast<double>(samples.size());
  return facts;
}

void measureClips(std::vector<NewClip>& clips, SourceInfo& info, const MeasureContext& context) {
  if (context.track.levelDb.empty()) return;
  Measurer measurer(context, info);
  for (NewClip& clip : clips) {
    if (context.stop && context.stop()) return;
    if (isInside(clip, context.audio)) measurer.measure(clip);
  }
  measurer.finish(clips);
  markRates(clips, {});
  markDuplicates(clips, {}, context.track, info.sampleRate);
}

void measureSome(std::vector<NewClip>& clips, const std::vector<bool>& which, SourceInfo& info, const MeasureContext& context) {
  if (context.track.levelDb.empty()) return;
  Measurer measurer(context, info);
  for (size_t i = 0; i < clips.size(); ++i) {
    if (!which[i]) continue;
    clips[i].quality = {};
    if (isInside(clips[i], context.audio)) measurer.measure(clips[i]);
  }
  measurer.settleShort(clips, which);
  markRates(clips, which);
  markDuplicates(clips, which, context.track, info.sampleRate);
}

}  // namespace dimts::dataset

// Subtitles laid on speech of known truth: offsets, ratios, breaks, other films; and cuts in pauses.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "engine/core/random.h"
#include "engine/dataset/timing/lay_on_film.h"
#include "engine/dataset/timing/snap.h"
#include "engine/dataset/timing/sync.h"

namespace dimts::test {
namespace {

using dataset::SpeechTrack;
using dataset::SyncVerdict;
using dataset::TimedSpan;

struct Film {
  SpeechTrack track;
  std::vector<TimedSpan> spoken;
};

/// Speech of unequal lengths and pauses, of which the detector misses a quarter and to which it adds false bursts.
Film film(double minutes, uint64_t seed) {
  core::Random random(core::derive(seed, {1}));
  Film out;
  const double seconds = minutes * 60;
  out.track.speech.assign(static_cast<size_t>(seconds * 100), 0.05f);
  out.track.levelDb.assign(out.track.speech.size(), -70.0f);
  const auto fill = [&](double from, double to, float value) {
    for (auto f = static_cast<size_t>(from * 100); f < static_cast<size_t>(to * 100); ++f) out.track.speech[f] = value;
  };
  for (double at = 5; at < seconds - 20;) {
    const double length = 0.8 + 3 * random.uniform();
    out.spoken.push_back({at, at + length});
    if (random.below(4) != 0) fill(at, at + length, 0.8f);
    at += length + 0.2 + 2 * random.uniform();
    if (random.below(30) == 0) fill(at, at + 2, 0.7f), at += 8;
  }
  return out;
}

std::vector<TimedSpan> written(const Film& film, double ratio, double offset) {
  core::Random random(9);
  std::vector<TimedSpan> cues;
  for (const TimedSpan& s : film.spoken)
    cues.push_back({(s.start + 0.2 * (random.uniform() - 0.5) - offset) / ratio,
                    (s.end + 0.4 * random.uniform() - offset) / ratio});
  return cues;
}

double worstError(const SourceTiming& timing, const std::vector<TimedSpan>& cues, double ratio, double offset) {
  double worst = 0;
  for (const TimedSpan& cue : cues)
    worst = std::max(worst, std::abs(dataset::laidOn(timing, cue.start) - (cue.start * ratio + offset)));
  return worst;
}

TEST(Sync, FindsOffsetsAndEveryFrameRateRatio) {
  const Film truth = film(25, 1);
  for (const double ratio : dataset::frameRateRatios())
    for (const double offset : {-41.3, 17.7}) {
      const auto cues = written(truth, ratio, offset);
      const auto result = dataset::findSync(cues, truth.track);
      EXPECT_EQ(result.verdict, SyncVerdict::Corrected) << ratio << " " << offset;
      EXPECT_DOUBLE_EQ(result.timing.ratio, ratio) << offset;
      EXPECT_LT(worstError(result.timing, cues, ratio, offset), 0.25) << ratio << " " << offset;
      EXPECT_GE(result.timing.z, 5);
      EXPECT_GE(result.timing.q, 1.4);
    }
}

TEST(Sync, SubtitlesInPlaceAreLeftAlone) {
  for (const uint64_t seed : {1, 2, 3, 4}) {
    const Film truth = film(20, seed);
    const auto result = dataset::findSync(written(truth, 1, 0), truth.track);
    EXPECT_EQ(result.verdict, SyncVerdict::Fits);
    EXPECT_EQ(result.timing.offsetSeconds, 0);
    EXPECT_EQ(result.timing.ratio, 1);
  }
}

TEST(Sync, FollowsABreak) {
  const Film truth = film(40, 6);
  std::vector<TimedSpan> cues = written(truth, 1, 0);
  // 27.5 s without subtitles were put into the film.
  std::erase_if(cues, [](const TimedSpan& cue) { return cue.start >= 1200 && cue.start < 1227.5; });
  std::vector<double> offsets;
  for (TimedSpan& cue : cues) {
    const double offset = cue.start < 1200 ? 4.0 : 31.5;
    offsets.push_back(offset);
    cue.start -= offset;
    cue.end -= offset;
  }
  std::erase_if(cues, [](const TimedSpan& cue) { return cue.start < 0; });
  offsets.erase(offsets.begin(), offsets.begin() + static_cast<ptrdiff_t>(offsets.size() - cues.size()));
  const auto result = dataset::findSync(cues, truth.track);
  ASSERT_EQ(result.verdict, SyncVerdict::Corrected);
  size_t unsure = 0;
  for (size_t i = 0; i < cues.size(); ++i) {
    if (!dataset::isSure(result.timing, cues[i].start))
      ++unsure;
    else
      EXPECT_NEAR(dataset::laidOn(result.timing, cues[i].start), cues[i].start + offsets[i], 0.25) << i;
  }
  EXPECT_LT(unsure, cues.size() / 10);
}

TEST(Sync, NoOtherFilmIsAccepted) {
  for (uint64_t seed = 10; seed < 22; ++seed) {
    const Film one = film(20, seed), other = film(20, seed + 100);
    const auto result = dataset::findSync(written(other, 1, 0), one.track);
    EXPECT_EQ(result.verdict, SyncVerdict::Wrong) << seed << " z " << result.timing.writtenZ;
  }
}

TEST(Sync, TooLittleIsNeitherRightNorWrong) {
  for (uint64_t seed = 40; seed < 56; ++seed) {
    const Film one = film(1.3, seed), other = film(1.3, seed + 100);
    const auto result = dataset::findSync(written(other, 1, 0), one.track);
    EXPECT_EQ(result.verdict, SyncVerdict::CannotTell) << seed;
    EXPECT_EQ(result.timing.verdict, "cannot_tell");
  }
  EXPECT_EQ(dataset::findSync({}, film(5, 1).track).verdict, SyncVerdict::CannotTell);
}

TEST(Sync, AShortFilmIsNotMovedByItself) {
  const Film truth = film(5, 3);
  const auto result = dataset::findSync(written(truth, 1, 7), truth.track);
  EXPECT_EQ(result.verdict, SyncVerdict::Elsewhere);
  EXPECT_NEAR(result.timing.foundOffsetSeconds, 7, 0.25);
  EXPECT_EQ(result.timing.offsetSeconds, 0);
}

TEST(LayOnFilm, TheUserDecides) {
  const Film truth = film(5, 3);
  std::vector<subtitles::Cue> cues = {{10, 12, "Good day", "", 1}, {20, 22, "Good night", "", 2}};
  dataset::TimingOptions options;
  options.sync = "manual";
  options.offsetSeconds = -2;
  options.ratio = 1.5;
  const auto timing = dataset::layOnFilm(cues, truth.track, options, {}, "a.srt");
  ASSERT_TRUE(timing.ok());
  EXPECT_EQ(timing->verdict, "by_user");
  EXPECT_DOUBLE_EQ(cues[1].startSeconds, 28);
  EXPECT_DOUBLE_EQ(cues[1].endSeconds, 31);
  options.sync = "off";
  EXPECT_EQ(dataset::layOnFilm(cues, truth.track, options, {}, "a.srt")->verdict, "off");
  EXPECT_DOUBLE_EQ(cues[1].startSeconds, 28);
}

/// Half a second of sound, 0.4 s of pause, and so on; sound of utterance k is [k, k + 0.6).
SpeechTrack regular(int count) {
  SpeechTrack track;
  track.levelDb.assign(static_cast<size_t>(count) * 100 + 100, -75.0f);
  for (int k = 0; k < count; ++k)
    std::fill_n(track.levelDb.begin() + k * 100 + 50, 60, -20.0f);
  track.speech.assign(track.levelDb.size(), 0.0f);
  return track;
}

TEST(Snap, CutsLieInThePausesWhateverTheJitter) {
  const SpeechTrack track = regular(60);
  core::Random random(4);
  std::vector<TimedSpan> cues;
  for (int k = 0; k < 60; ++k) {
    const double start = k + 0.5 + 0.3 * (random.uniform() - 0.5);
    cues.push_back({cues.empty() ? start : std::max(start, cues.back().end), k + 1.1 + 0.3 * (random.uniform() - 0.5)});
  }
  const auto cuts = dataset::snapToPauses(cues, track);
  ASSERT_EQ(cuts.size(), cues.size());
  for (size_t k = 0; k < cuts.size(); ++k) {
    EXPECT_NEAR(cuts[k].start, static_cast<double>(k) + 0.5, 0.02) << k;
    EXPECT_NEAR(cuts[k].end, static_cast<double>(k) + 1.1, 0.02) << k;
    EXPECT_TRUE(cuts[k].startFound && cuts[k].endFound);
    EXPECT_FALSE(cuts[k].runsOn);
  }
}

TEST(Snap, SpeechThatRunsOnIsSaid) {
  SpeechTrack track = regular(4);
  std::fill(track.levelDb.begin() + 150, track.levelDb.begin() + 310, -20.0f);
  const auto cuts = dataset::snapToPauses({{1.5, 2.2}, {2.25, 3.1}}, track);
  EXPECT_TRUE(cuts[0].runsOn);
  EXPECT_LE(cuts[0].end, cuts[1].start);
}

TEST(Snap, SoundWithoutPausesLeavesTheTimes) {
  SpeechTrack track;
  track.levelDb.assign(1000, -20.0f);
  track.speech.assign(1000, 1.0f);
  const auto cuts = dataset::snapToPauses({{1, 2}, {3, 4}}, track);
  EXPECT_EQ(cuts[0].start, 1);
  EXPECT_EQ(cuts[1].end, 4);
  EXPECT_FALSE(cuts[0].startFound || cuts[0].runsOn);
}

TEST(Snap, LoudSoundBetweenTheCuesLeavesTheCueSomeRoom) {
  SpeechTrack track = regular(60);
  // Music in the pauses, as loud as the speech, down while somebody speaks and for a moment around.
  for (int k = 5; k < 55; k += 3) std::fill_n(track.levelDb.begin() + k * 100 + 130, 210, -22.0f);
  std::vector<TimedSpan> cues;
  for (int k = 5; k < 55; k += 3) cues.push_back({k + 0.6, k + 1.0});
  const auto cuts = dataset::snapToPauses(cues, track);
  for (size_t i = 4; i + 4 < cuts.size(); ++i) {
    EXPECT_NEAR(cuts[i].start, cues[i].start - 0.25, 1e-9) << i;
    EXPECT_NEAR(cuts[i].end, cues[i].end + 0.25, 1e-9) << i;
  }
}

TEST(Snap, WhatIsSurelyNoSpeechIsAPause) {
  SpeechTrack track = regular(20);
  std::fill(track.levelDb.begin() + 100, track.levelDb.begin() + 2000, -21.0f);  // music in every pause
  track.voice.assign(track.levelDb.size(), 0.02f);
  for (int k = 0; k < 20; ++k) std::fill_n(track.voice.begin() + k * 100 + 50, 60, 0.9f);
  std::vector<TimedSpan> cues;
  for (int k = 2; k < 18; ++k) cues.push_back({k + 0.4, k + 1.25});
  const auto cuts = dataset::snapToPauses(cues, track);
  for (size_t i = 0; i < cuts.size(); ++i) {
    EXPECT_NEAR(cuts[i].start, static_cast<double>(i) + 2.5, 0.21) << i;
    EXPECT_NEAR(cuts[i].end, static_cast<double>(i) + 3.1, 0.21) << i;
    EXPECT_TRUE(cuts[i].startFound && cuts[i].endFound);
    EXPECT_LE(cuts[i].start, static_cast<double>(i) + 2.5);
    EXPECT_GE(cuts[i].end, static_cast<double>(i) + 3.1);
  }
}

TEST(EnergyDetector, KeepsToTheClockAtEveryRate) {
  for (const int rate : {8000, 11025, 16000, 22050, 44100, 48000}) {
    const auto detector = dataset::makeEnergyDetector(rate);
    core::Random random(2);
    std::vector<int16_t> samples(static_cast<size_t>(rate) * 20);
    for (size_t i = 0; i < samples.size(); ++i) {
      const bool loud = i >= static_cast<size_t>(rate) * 10 && i < static_cast<size_t>(rate) * 12;
      samples[i] = static_cast<int16_t>(static_cast<int>(random.below(loud ? 16001 : 11)) - (loud ? 8000 : 5));
    }
    for (size_t done = 0; done < samples.size(); done += 777)
      detector->add(std::span(samples).subspan(done, std::min<size_t>(777, samples.size() - done)));
    const SpeechTrack track = detector->finish();
    ASSERT_EQ(track.speech.size(), 2000u) << rate;
    ASSERT_EQ(track.levelDb.size(), 2000u) << rate;
    const auto spans = dataset::speechSpans(track, 10, 10);
    ASSERT_EQ(spans.size(), 1u) << rate;
    EXPECT_NEAR(static_cast<double>(spans[0].first), 1000, 4) << rate;
    EXPECT_NEAR(static_cast<double>(spans[0].last), 1200, 4) << rate;
  }
}

TEST(EnergyDetector, KnowsTheLevelOfATone) {
  const auto detector = dataset::makeEnergyDetector(16000);
  std::vector<int16_t> tone(16000);
  for (size_t i = 0; i < tone.size(); ++i)
    tone[i] = static_cast<int16_t>(16384 * std::sin(2 * M_PI * 1000 * static_cast<double>(i) / 16000));
  detector->add(tone);
  EXPECT_NEAR(detector->finish().levelDb[50], -9.03, 0.1);
}

}  // namespace
}  // namespace dimts::test

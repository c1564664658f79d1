// Scores whose values can be calculated: a sound against itself, a bent spectrum, a shifted tone, stretched time.
#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "engine/evaluate/cepstrum.h"
#include "engine/evaluate/pitch.h"

namespace dimts::evaluate {
namespace {

constexpr int kRate = 16000;
constexpr int64_t kHop = 160;

/// Log-mel frames that go up and down in band and time.
Frames wavyFrames(int count, int bands = 40) {
  Frames frames;
  for (int i = 0; i < count; ++i) {
    std::vector<float> row;
    for (int j = 0; j < bands; ++j) row.push_back(static_cast<float>(-4 + 2 * std::sin(0.3 * i + 0.2 * j) + 0.02 * i));
    frames.push_back(std::move(row));
  }
  return frames;
}

std::vector<float> tone(double hertz, double seconds, double amplitude = 0.5) {
  std::vector<float> samples;
  const auto count = static_cast<size_t>(seconds * kRate);
  for (size_t i = 0; i < count; ++i) {
    double value = 0;
    for (int harmonic = 1; harmonic <= 4; ++harmonic)
      value += std::sin(2 * std::numbers::pi * hertz * harmonic * static_cast<double>(i) / kRate) / harmonic;
    samples.push_back(static_cast<float>(amplitude * value / 2));
  }
  return samples;
}

WarpPath straight(int frames) {
  WarpPath path;
  for (int i = 0; i < frames; ++i) path.emplace_back(i, i);
  return path;
}

TEST(MelCepstra, AFrameAgainstItselfIsZeroWhateverTheLevel) {
  const Frames frames = wavyFrames(20);
  Frames louder = frames;
  for (auto& row : louder)
    for (float& value : row) value += 1.5f;
  const Frames a = melCepstra(frames), b = melCepstra(louder);
  ASSERT_EQ(a[0].size(), 13u);
  EXPECT_EQ(distortion(a, a, straight(20)), 0);
  EXPECT_NEAR(distortion(a, b, straight(20)), 0, 1e-4);
}

TEST(MelCepstra, ABentSpectrumCostsItsRootMeanSquareInDecibels) {
  // One cosine of amplitude 0.4 in the natural logarithm: 20/ln 10 · 0.4/√2 = 2.4566 dB.
  const Frames frames = wavyFrames(5);
  Frames bent = frames;
  for (auto& row : bent)
    for (size_t j = 0; j < row.size(); ++j)
      row[j] += 0.4f * static_cast<float>(std::cos(std::numbers::pi * 3 * (static_cast<double>(j) + 0.5) / 40));
  EXPECT_NEAR(distortion(melCepstra(frames), melCepstra(bent), straight(5)), 2.4566, 1e-3);
}

TEST(MelCepstra, CoefficientsAbove13DoNotCount) {
  const Frames frames = wavyFrames(2);
  Frames rippled = frames;
  for (auto& row : rippled)
    for (size_t j = 0; j < row.size(); ++j)
      row[j] += static_cast<float>(std::cos(std::numbers::pi * 14 * (static_cast<double>(j) + 0.5) / 40));
  EXPECT_NEAR(distortion(melCepstra(frames), melCepstra(rippled), straight(2)), 0, 1e-4);
}

TEST(Warp, EqualSidesGoStraight) {
  const Frames frames = melCepstra(wavyFrames(30));
  EXPECT_EQ(warp(frames, frames), straight(30));
}

TEST(Warp, EveryFrameSaidTwiceCostsNothing) {
  const Frames frames = melCepstra(wavyFrames(25));
  Frames slow;
  for (const auto& row : frames) slow.push_back(row), slow.push_back(row);
  const WarpPath path = warp(frames, slow);
  EXPECT_EQ(distortion(frames, slow, path), 0);
  EXPECT_EQ(path.size(), 50u);
  EXPECT_EQ(path.front(), (std::pair<int, int>{0, 0}));
  EXPECT_EQ(path.back(), (std::pair<int, int>{24, 49}));
}

TEST(Warp, NothingAgainstSomething) {
  EXPECT_TRUE(warp({}, wavyFrames(2)).empty());
  EXPECT_TRUE(std::isnan(distortion({}, wavyFrames(2), {})));
}

TEST(PitchTrack, TonesHaveTheirFrequency) {
  for (const double hertz : {80.0, 123.4, 220.0, 410.0}) {
    const auto track = pitchTrack(tone(hertz, 0.5), kRate, kHop, 50);
    for (size_t i = 5; i < 45; ++i) EXPECT_NEAR(track[i], hertz, hertz * 0.003) << hertz << " frame " << i;
  }
}

TEST(PitchTrack, SilenceAndNoiseAreUnvoiced) {
  EXPECT_EQ(pitchTrack(std::vector<float>(8000, 0.0f), kRate, kHop, 50), std::vector<double>(50, 0.0));
  std::vector<float> noise;
  uint32_t state = 1;
  for (int i = 0; i < 8000; ++i) {
    state = state * 1664525u + 1013904223u;
    noise.push_back(static_cast<float>(state >> 8) / (1 << 23) - 1.0f);
  }
  int voiced = 0;
  for (const double hertz : pitchTrack(noise, kRate, kHop, 50)) voiced += hertz > 0;
  EXPECT_LE(voiced, 2);
}

TEST(PitchErrors, ASemitoneIsAHundredCents) {
  const auto low = pitchTrack(tone(200, 0.5), kRate, kHop, 50);
  const auto high = pitchTrack(tone(200 * std::exp2(1.0 / 12), 0.5), kRate, kHop, 50);
  WarpPath path;
  for (int i = 5; i < 45; ++i) path.emplace_back(i, i);
  const PitchErrors errors = pitchErrors(low, high, path);
  EXPECT_NEAR(errors.rootMeanSquareCents, 100, 5);
  EXPECT_EQ(errors.voicingErrorShare, 0);
  EXPECT_EQ(errors.bothVoiced, 40);
}

TEST(PitchErrors, VoicedAgainstUnvoicedCountsApart) {
  const std::vector<double> first{100, 100, 0, 0}, second{200, 0, 0, 150};
  const PitchErrors errors = pitchErrors(first, second, straight(4));
  EXPECT_DOUBLE_EQ(errors.rootMeanSquareCents, 1200);
  EXPECT_DOUBLE_EQ(errors.voicingErrorShare, 0.5);
  EXPECT_TRUE(std::isnan(pitchErrors({0.0}, {0.0}, straight(1)).rootMeanSquareCents));
}

TEST(Levels, HalfTheAmplitudeIsSixDecibelsLess) {
  EXPECT_NEAR(levelDb(tone(200, 0.5, 0.5)) - levelDb(tone(200, 0.5, 0.25)), 6.0206, 1e-3);
  EXPECT_NEAR(levelDb(std::vector<float>(100, 1.0f)), 0, 1e-6);
  EXPECT_EQ(levelDb({}), -120);
}

}  // namespace
}  // namespace dimts::evaluate

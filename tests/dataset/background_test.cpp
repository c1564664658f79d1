// Music under speech is told from noise, and what nobody speaks in is told from speech.
#include <gtest/gtest.h>

#include <cmath>

#include "engine/core/random.h"
#include "engine/dataset/quality/background.h"
#include "engine/dataset/quality/gates.h"
#include "tests/support/temp_dir.h"

namespace dimts::test {
namespace {

constexpr int kRate = 16000;
enum class Under { Nothing, Noise, Music };

/// Half a second of a loud buzz in every second, over what is asked for, 20 dB under it.
std::vector<int16_t> film(Under under) {
  core::Random random(3);
  std::vector<int16_t> out(kRate * 12);
  double previous = 0;
  for (size_t i = 0; i < out.size(); ++i) {
    const double t = static_cast<double>(i) / kRate;
    double value = 0;
    if (std::fmod(t, 1) < 0.5)
      for (int h = 1; h <= 10; ++h) value += 700 * std::sin(2 * M_PI * (120 + 20 * t) * h * t);
    previous = 0.7 * previous + (random.uniform() - 0.5) * 700;  // not white
    if (under == Under::Noise) value += previous;
    if (under == Under::Music)
      for (const double hz : {220.0, 277.2, 329.6, 440.0, 659.3}) value += 90 * std::sin(2 * M_PI * hz * t) + 40 * std::sin(4 * M_PI * hz * t);
    out[i] = static_cast<int16_t>(value + 4 * (random.uniform() - 0.5));
  }
  return out;
}

TEST(Background, MusicIsToldFromNoiseAndQuiet) {
  for (const Under under : {Under::Nothing, Under::Noise, Under::Music}) {
    const TempDir temp;
    const auto samples = film(under);
    auto writer = media::AudioStoreWriter::create(temp.file("a.s16"), kRate);
    ASSERT_TRUE(writer.ok() && writer->append(samples).ok() && writer->seal().ok());
    const auto audio = writer->sealed();
    ASSERT_TRUE(audio.ok());
    const auto detector = dataset::makeEnergyDetector(kRate);
    detector->add(samples);
    const auto track = detector->finish();
    const auto levels = dataset::localLevels(track.levelDb);
    dataset::BackgroundJudge judge(*audio, track, levels);
    EXPECT_EQ(judge.hasMusic(4, 6, 20), under == Under::Music) << judge.linesDb(5);
    EXPECT_FALSE(judge.hasMusic(4, 6, 45)) << "too far below the speech to matter";
  }
}

TEST(Background, WhatNobodySpeaksInIsSaid) {
  dataset::SpeechTrack track;
  track.speech.assign(300, 0.0f);
  track.levelDb.assign(300, -20.0f);
  EXPECT_TRUE(dataset::looksUnspoken(track, {0, 3}));
  std::fill_n(track.speech.begin() + 100, 100, 0.9f);
  EXPECT_FALSE(dataset::looksUnspoken(track, {0, 3}));
  EXPECT_TRUE(dataset::looksUnspoken(track, {2, 3}));
  track.voice.assign(300, 0.2f);
  EXPECT_TRUE(dataset::looksUnspoken(track, {0, 3})) << "the model knows better than loudness";
}

TEST(Background, ItsMarksStayAndItsGatesCanBeTakenBack) {
  ClipQuality q;
  q.measured = true;
  q.snrDb = q.wadaSnrDb = 40;
  q.bandwidthHz = 8000;
  q.marks = {"music", "not_speech"};
  dataset::GateOptions gates;
  dataset::markClip(q, gates);
  EXPECT_EQ(q.marks.size(), 2u);
  EXPECT_EQ(dataset::failedGate(q, gates), "music") << "on by default: clean speech is not taken for it";
  gates.rejectMusic = false;
  EXPECT_EQ(dataset::failedGate(q, gates), "");
  gates.rejectNotSpeech = true;
  EXPECT_EQ(dataset::failedGate(q, gates), "not_speech");
  gates.rejectMusic = true;
  EXPECT_EQ(dataset::failedGate(q, gates), "music");
  EXPECT_TRUE(dataset::isGateReason("music") && dataset::isGateReason("not_speech"));
}

}  // namespace
}  // namespace dimts::test

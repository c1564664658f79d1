// Decoding: every cut where it was put, in several containers; and each kind of bad file with its own code.
#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <filesystem>
#include <thread>

#include "engine/media/decode.h"
#include "engine/media/wav.h"
#include "tests/support/synthetic_film.h"
#include "tests/support/temp_dir.h"

namespace dimts::test {
namespace {

/// Seconds at which the level first rises over a quarter of the tone's, at or after `fromSeconds`.
double onset(const std::vector<int16_t>& samples, int rate, double fromSeconds) {
  for (size_t i = static_cast<size_t>(fromSeconds * rate); i < samples.size(); ++i)
    if (std::abs(samples[i]) > 2500) return static_cast<double>(i) / rate;
  return -1;
}

class Containers : public testing::TestWithParam<std::pair<const char*, const char*>> {};

TEST_P(Containers, KeepsEveryOnset) {
  const TempDir dir;
  media::FilmOptions options = quickFilm();
  options.audioEncoder = GetParam().second;
  FilmPlan plan;
  plan.seconds = 20;
  const SyntheticFilm film = makeFilm(dir.path(), GetParam().first, plan, options);
  const auto samples = media::decodeAll(film.mediaPath, 16000);
  ASSERT_TRUE(samples.ok()) << toString(samples.error());
  EXPECT_NEAR(static_cast<double>(samples->size()) / 16000, 20.0, 0.1);
  for (const FilmCue& cue : film.cues)
    EXPECT_NEAR(onset(*samples, 16000, cue.startSeconds - 0.1), cue.startSeconds, 0.015);
}

INSTANTIATE_TEST_SUITE_P(Kinds, Containers,
                         testing::Values(std::pair{"film.mkv", "aac"}, std::pair{"film.mp4", "aac"},
                                         std::pair{"film.mkv", "libopus"}, std::pair{"film.webm", "libopus"},
                                         std::pair{"film.mkv", "flac"}, std::pair{"film.ts", "aac"},
                                         std::pair{"film.mp4", "libmp3lame"}, std::pair{"film.mkv", "libvorbis"}));

TEST(Decode, SoundTrackThatStartsLateKeepsItsPlace) {
  for (const char* name : {"late.mkv", "late.mp4"}) {
    const TempDir dir;
    media::FilmOptions options;
    options.framesPerSecond = 2;
    options.audioStartSeconds = 1.5;
    FilmPlan plan;
    plan.seconds = 8;
    const SyntheticFilm film = makeFilm(dir.path(), name, plan, options);
    const auto samples = media::decodeAll(film.mediaPath, 16000);
    ASSERT_TRUE(samples.ok());
    EXPECT_NEAR(onset(*samples, 16000, 0), film.cues[0].startSeconds + 1.5, 0.015) << name;
  }
}

TEST(Decode, ChangesTheRateAndMixesToMono) {
  const TempDir dir;
  std::vector<float> tone(44100);
  for (size_t i = 0; i < tone.size(); ++i) tone[i] = 0.5f * std::sin(2 * M_PI * 440 * static_cast<double>(i) / 44100);
  const std::string path = dir.file("ቃና tone.wav");
  ASSERT_TRUE(media::writeWav(path, tone, 44100).ok());
  const auto samples = media::decodeAll(path, 16000);
  ASSERT_TRUE(samples.ok());
  ASSERT_NEAR(static_cast<double>(samples->size()), 16000, 2);
  for (size_t i = 4000; i < 12000; ++i)
    ASSERT_NEAR((*samples)[i] / 32768.0, 0.5 * std::sin(2 * M_PI * 440 * static_cast<double>(i) / 16000), 0.01);
}

std::string codeOf(const std::string& path) {
  const auto result = media::decodeAll(path, 16000);
  if (result.ok()) return "";
  EXPECT_FALSE(result.error().hint.empty());
  EXPECT_EQ(result.error().subject, path);
  return result.error().code;
}

TEST(Decode, TellsBadFilesApart) {
  const TempDir dir;
  EXPECT_EQ(codeOf(dir.file("not there.mkv")), "media.missing");
  EXPECT_EQ(codeOf(dir.write("empty.mkv", "")), "media.empty");
  EXPECT_EQ(codeOf(dir.write("noise.mp4", std::string(5000, '\x91'))), "media.unreadable");
  EXPECT_EQ(codeOf(dir.path()), "media.unreadable");
  EXPECT_EQ(codeOf(dir.write("text.srt", "1\n00:00:01,000 --> 00:00:02,000\nHello\n")), "media.no_audio");
}

TEST(Decode, FilmCutShortIsReadAsFarAsItGoes) {
  const TempDir dir;
  FilmPlan plan;
  plan.seconds = 40;
  const SyntheticFilm film = makeFilm(dir.path(), "whole.mkv", plan);
  const std::string bytes = readAll(film.mediaPath);
  const std::string half = dir.write("half.mkv", bytes.substr(0, bytes.size() / 2));
  int64_t samples = 0;
  const auto report = media::decode(half, {}, [&](std::span<const int16_t> block) -> Status {
    samples += static_cast<int64_t>(block.size());
    return {};
  });
  ASSERT_TRUE(report.ok()) << toString(report.error());
  EXPECT_GT(samples, 10 * 16000);
  EXPECT_LT(samples, 30 * 16000);
  ASSERT_EQ(report->warnings.size(), 1u);
  EXPECT_EQ(report->warnings[0].code, "media.truncated");
}

TEST(Decode, StopsWithinASecond) {
  const TempDir dir;
  FilmPlan plan;
  plan.seconds = 120;
  const SyntheticFilm film = makeFilm(dir.path(), "long.mkv", plan);
  JobControl control;
  const media::PcmSink slow = [](std::span<const int16_t>) -> Status {
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
    return {};
  };
  std::chrono::steady_clock::time_point asked;
  std::thread stopper([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    asked = std::chrono::steady_clock::now();
    control.requestStop();
  });
  const auto report = media::decode(film.mediaPath, {}, slow, &control);
  const auto after = std::chrono::steady_clock::now() - asked;
  stopper.join();
  ASSERT_FALSE(report.ok());
  EXPECT_EQ(report.error().kind, ErrorKind::Stopped);
  EXPECT_LT(after, std::chrono::seconds(1));
}

TEST(Decode, ErrorOfTheSinkEndsIt) {
  const TempDir dir;
  FilmPlan plan;
  plan.seconds = 5;
  const SyntheticFilm film = makeFilm(dir.path(), "film.mkv", plan);
  const auto report = media::decode(film.mediaPath, {}, [](std::span<const int16_t>) -> Status {
    return Error{"disk.full", "x", "full", "", ErrorKind::Resources};
  });
  ASSERT_FALSE(report.ok());
  EXPECT_EQ(report.error().code, "disk.full");
}

TEST(Probe, SaysWhatIsInside) {
  const TempDir dir;
  FilmPlan plan;
  plan.seconds = 6;
  const auto info = media::probe(makeFilm(dir.path(), "film.mkv", plan).mediaPath);
  ASSERT_TRUE(info.ok());
  EXPECT_EQ(info->codec, "flac");
  EXPECT_EQ(info->sampleRate, 16000);
  EXPECT_EQ(info->channels, 1);
  EXPECT_TRUE(info->hasPicture);
  EXPECT_NEAR(info->durationSeconds, 6, 0.3);
}

}  // namespace
}  // namespace dimts::test

// Sound files of every format come back with the same sound, rate and tags; a full disk leaves nothing behind.
#include "engine/media/sound_writer.h"

#include <gtest/gtest.h>
#include <sndfile.h>

#include <cmath>
#include <filesystem>

#include "engine/media/wav.h"
#include "tests/support/file_size_limit.h"
#include "tests/support/temp_dir.h"

namespace fs = std::filesystem;

namespace dimts::test {
namespace {

std::vector<float> tone(int rate, double hertz, double seconds) {
  std::vector<float> samples(static_cast<size_t>(seconds * rate));
  for (size_t i = 0; i < samples.size(); ++i) samples[i] = static_cast<float>(0.4 * std::sin(2 * M_PI * hertz * static_cast<double>(i) / rate));
  return samples;
}

std::string tagOf(const std::string& path, int kind) {
  SF_INFO info{};
  SNDFILE* file = sf_open(path.c_str(), SFM_READ, &info);
  if (!file) return "cannot be opened";
  const char* text = sf_get_string(file, kind);
  const std::string tag = text ? text : "";
  sf_close(file);
  return tag;
}

/// Upward zero crossings per second.
double hertzOf(const std::vector<float>& samples, int rate) {
  int64_t crossings = 0;
  for (size_t i = 1; i < samples.size(); ++i) crossings += samples[i - 1] < 0 && samples[i] >= 0;
  return static_cast<double>(crossings) * rate / static_cast<double>(samples.size());
}

class SoundFormats : public ::testing::TestWithParam<std::tuple<const char*, int, int>> {};

TEST_P(SoundFormats, ComeBackWithRateAndTags) {
  const auto [ending, rate, fileRate] = GetParam();
  const TempDir temp;
  const std::string path = temp.file(std::string("ድምፅ.") + ending);
  auto writer = media::SoundWriter::create(path, rate, {"A title", "A voice", "CC-BY-SA-4.0", "Synthetic speech"});
  ASSERT_TRUE(writer.ok()) << toString(writer.error());
  const auto samples = tone(rate, 440, 1.0);
  for (size_t i = 0; i < samples.size(); i += 1000)
    ASSERT_TRUE(writer->write(std::span(samples).subspan(i, std::min<size_t>(1000, samples.size() - i))).ok());
  ASSERT_TRUE(writer->writeSilence(rate / 2).ok());
  EXPECT_FALSE(fs::exists(path));
  ASSERT_TRUE(writer->finish().ok());
  EXPECT_EQ(writer->samplesWritten(), rate + rate / 2);
  const auto back = media::readWav(path);
  ASSERT_TRUE(back.ok()) << toString(back.error());
  EXPECT_EQ(back->sampleRate, fileRate);
  EXPECT_NEAR(static_cast<double>(back->samples.size()) / fileRate, 1.5, 0.02);
  const std::vector<float> first(back->samples.begin() + fileRate / 10, back->samples.begin() + fileRate * 9 / 10);
  EXPECT_NEAR(hertzOf(first, fileRate), 440, 3);
  EXPECT_EQ(tagOf(path, SF_STR_TITLE), "A title");
  EXPECT_EQ(tagOf(path, SF_STR_ARTIST), "A voice");
  EXPECT_EQ(tagOf(path, std::string(ending) == "wav" ? SF_STR_COPYRIGHT : SF_STR_LICENSE), "CC-BY-SA-4.0");
}

INSTANTIATE_TEST_SUITE_P(All, SoundFormats,
                         ::testing::Values(std::tuple{"wav", 22050, 22050}, std::tuple{"flac", 16000, 16000},
                                           std::tuple{"opus", 16000, 16000}, std::tuple{"opus", 22050, 24000},
                                           std::tuple{"ogg", 44100, 48000}));

TEST(SoundWriter, UnknownEndingsAndPlacesAreRefused) {
  const TempDir temp;
  EXPECT_EQ(media::SoundWriter::create(temp.file("a.mp7"), 16000).error().code, "sound.format");
  EXPECT_EQ(media::SoundWriter::create(temp.file("no/such/folder/a.wav"), 16000).error().code, "file.write");
}

TEST(SoundWriter, WithoutFinishNothingIsLeft) {
  const TempDir temp;
  {
    auto writer = media::SoundWriter::create(temp.file("a.flac"), 16000);
    ASSERT_TRUE(writer.ok());
    ASSERT_TRUE(writer->write(std::span<const float>(tone(16000, 300, 0.5))).ok());
  }
  EXPECT_TRUE(fs::is_empty(temp.path()));
}

TEST(SoundWriter, AFullDiskIsAnErrorAndLeavesNothing) {
  for (const char* ending : {"wav", "flac", "opus"}) {
    const TempDir temp;
    Status status;
    {
      const FileSizeLimit limit(20000);
      auto writer = media::SoundWriter::create(temp.file(std::string("a.") + ending), 16000);
      ASSERT_TRUE(writer.ok()) << ending;
      std::vector<float> noise(16000);
      uint32_t state = 1;
      for (float& s : noise) s = static_cast<float>((state = state * 1664525 + 1013904223) >> 8) / 16777216.0f - 0.5f;
      for (int i = 0; i < 60 && status.ok(); ++i) status = writer->write(std::span<const float>(noise));
      if (status.ok()) status = writer->finish();
    }
    ASSERT_FALSE(status.ok()) << ending;
    EXPECT_EQ(status.error().kind, ErrorKind::Resources) << ending << " " << toString(status.error());
    EXPECT_TRUE(fs::is_empty(temp.path())) << ending;
  }
}

}  // namespace
}  // namespace dimts::test

// The audio store: whole or not there, a slice is what was written, and damage is noticed.
#include <gtest/gtest.h>

#include <filesystem>
#include <stdexcept>

#include "engine/media/audio_store.h"
#include "engine/media/film_writer.h"
#include "engine/media/wav.h"
#include "engine/media/waveform.h"
#include "tests/support/file_size_limit.h"
#include "tests/support/temp_dir.h"

namespace dimts::test {
namespace {

std::vector<int16_t> ramp(size_t count) {
  std::vector<int16_t> out(count);
  for (size_t i = 0; i < count; ++i) out[i] = static_cast<int16_t>(i * 7);
  return out;
}

size_t filesIn(const std::string& dir) {
  return static_cast<size_t>(
      std::distance(std::filesystem::directory_iterator(dir), std::filesystem::directory_iterator()));
}

TEST(AudioStore, GivesBackWhatWasWritten) {
  const TempDir dir;
  const std::string path = dir.file("a.s16");
  const auto samples = ramp(600000);
  auto writer = media::AudioStoreWriter::create(path, 22050);
  ASSERT_TRUE(writer.ok());
  ASSERT_TRUE(writer->append(std::span(samples).first(100001)).ok());
  ASSERT_TRUE(writer->append(std::span(samples).subspan(100001)).ok());
  EXPECT_FALSE(std::filesystem::exists(path));
  ASSERT_TRUE(writer->commit().ok());
  const auto store = media::AudioStore::open(path);
  ASSERT_TRUE(store.ok());
  EXPECT_EQ(store->sampleRate(), 22050);
  ASSERT_EQ(store->samples(), 600000);
  const auto slice = store->read(100000, 3);
  EXPECT_EQ(slice[0], samples[100000]);
  EXPECT_EQ(slice[2], samples[100002]);
  EXPECT_EQ(store->read(600000, 0).size(), 0u);
  EXPECT_THROW(store->read(599999, 2), std::out_of_range);
  EXPECT_THROW(store->read(-1, 2), std::out_of_range);
  EXPECT_THROW(store->read(1, std::numeric_limits<int64_t>::max()), std::out_of_range);
}

TEST(AudioStore, LeavesNothingWhenNotCommitted) {
  const TempDir dir;
  {
    auto writer = media::AudioStoreWriter::create(dir.file("a.s16"), 16000);
    ASSERT_TRUE(writer.ok());
    ASSERT_TRUE(writer->append(ramp(300000)).ok());
    ASSERT_TRUE(writer->seal().ok());
  }
  EXPECT_EQ(filesIn(dir.path()), 0u);
}

TEST(AudioStore, NoticesDamage) {
  const TempDir dir;
  EXPECT_EQ(media::AudioStore::open(dir.file("none.s16")).error().code, "file.missing");
  EXPECT_EQ(media::AudioStore::open(dir.write("short.s16", "DIMTS")).error().code, "audio.damaged");
  EXPECT_EQ(media::AudioStore::open(dir.write("other.s16", std::string(200, 'x'))).error().code, "audio.damaged");
  auto writer = media::AudioStoreWriter::create(dir.file("cut.s16"), 16000);
  ASSERT_TRUE(writer->append(ramp(1000)).ok());
  ASSERT_TRUE(writer->commit().ok());
  std::filesystem::resize_file(dir.file("cut.s16"), 64 + 1998);
  EXPECT_EQ(media::AudioStore::open(dir.file("cut.s16")).error().code, "audio.damaged");
}

TEST(AudioStore, WriteThatFailsIsAnErrorAndLeavesNothing) {
  const TempDir dir;
  {
    const FileSizeLimit limit(100000);
    auto writer = media::AudioStoreWriter::create(dir.file("a.s16"), 16000);
    ASSERT_TRUE(writer.ok());
    Status status = writer->append(ramp(200000));
    if (status.ok()) status = writer->commit();
    ASSERT_FALSE(status.ok());
    EXPECT_EQ(status.error().kind, ErrorKind::Resources);
    EXPECT_FALSE(status.error().hint.empty());
  }
  EXPECT_EQ(filesIn(dir.path()), 0u);
}

TEST(Wav, RoundTripAndClipping) {
  const TempDir dir;
  const std::vector<float> samples{0.0f, 0.5f, -0.5f, 2.0f, -2.0f};
  ASSERT_TRUE(media::writeWav(dir.file("ድምፅ.wav"), samples, 22050).ok());
  const auto wav = media::readWav(dir.file("ድምፅ.wav"));
  ASSERT_TRUE(wav.ok());
  EXPECT_EQ(wav->sampleRate, 22050);
  ASSERT_EQ(wav->samples.size(), 5u);
  EXPECT_FLOAT_EQ(wav->samples[1], 0.5f);
  EXPECT_NEAR(wav->samples[3], 1.0f, 1e-4);
  EXPECT_FLOAT_EQ(wav->samples[4], -1.0f);
  EXPECT_EQ(filesIn(dir.path()), 1u);
  EXPECT_EQ(media::readWav(dir.file("none.wav")).error().code, "file.missing");
  EXPECT_EQ(media::readWav(dir.write("bad.wav", "no sound")).error().code, "media.unreadable");
  EXPECT_EQ(media::writeWav(dir.file("no/such/folder.wav"), samples, 16000).error().code, "file.write");
}

TEST(WaveformColumns, EverySampleInOneColumn) {
  const std::vector<int16_t> samples{0, 16384, -16384, 0, 32767, -32768, 8192};
  const auto columns = media::waveformColumns(samples, 3);
  ASSERT_EQ(columns.size(), 3u);
  EXPECT_FLOAT_EQ(columns[0].second, 0.5f);
  EXPECT_FLOAT_EQ(columns[1].first, -0.5f);
  EXPECT_FLOAT_EQ(columns[2].first, -1.0f);
  EXPECT_EQ(media::waveformColumns(samples, 20).size(), 20u);
  EXPECT_TRUE(media::waveformColumns({}, 5).empty());
}

TEST(FilmWriter, RefusesUnknownFormats) {
  const TempDir dir;
  media::FilmOptions options;
  EXPECT_EQ(media::FilmWriter::create(dir.file("film.xyz"), options).error().code, "film.format");
  options.audioEncoder = "no-such-encoder";
  EXPECT_EQ(media::FilmWriter::create(dir.file("film.mkv"), options).error().code, "film.format");
  EXPECT_EQ(filesIn(dir.path()), 0u);
}

}  // namespace
}  // namespace dimts::test

// Where a film's subtitles come from when none are named, and what is said when nothing can be read.
#include "engine/dataset/film_subtitles.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "tests/support/subtitle_film.h"
#include "tests/support/synthetic_film.h"
#include "tests/support/temp_dir.h"

namespace dimts::test {
namespace {

class FilmSubtitlesTest : public testing::Test {
 protected:
  FilmSubtitlesTest() {
    FilmPlan plan;
    plan.seconds = 12;
    film_ = makeFilm(dir_.path(), "plain.mkv", plan);
  }

  /// A copy of the film with these streams; no subtitle file lies beside it.
  std::string filmWith(const std::string& name, const std::vector<AddedStream>& streams, double shift = 0) {
    addStreams(film_.mediaPath, dir_.file(name), streams, shift);
    return dir_.file(name);
  }
  AddedStream text(const std::string& language, const std::string& words) {
    AddedStream stream{"subrip", {}, language};
    for (const FilmCue& cue : film_.cues) stream.cues.push_back({cue.startSeconds, cue.endSeconds, words});
    return stream;
  }
  static AddedStream pictures() { return {"hdmv_pgs_subtitle", {{1, 2, std::string("PG\0\0", 4)}}, "eng"}; }

  Result<dataset::FilmSubtitles> read(const std::string& film, const std::string& wanted = "",
                                      const std::string& language = "") {
    const auto info = media::probe(film);
    if (!info.ok()) return info.error();
    subtitles::ReadOptions options;
    options.language = language;
    return dataset::readFilmSubtitles(film, wanted, *info, options);
  }

  TempDir dir_;
  SyntheticFilm film_;
};

TEST_F(FilmSubtitlesTest, FileBesideTheFilmComesFirst) {
  const auto found = read(film_.mediaPath);
  ASSERT_TRUE(found.ok());
  EXPECT_EQ(found->path, film_.subtitlePath);
  EXPECT_EQ(found->stream, -1);
}

TEST_F(FilmSubtitlesTest, BestTextStreamInsideElse) {
  AddedStream forced = text("amh", "forced");
  forced.isForced = true;
  AddedStream english = text("eng", "English");
  english.isDefault = true;
  const std::string film = filmWith("film.mkv", {pictures(), forced, english, text("amh", "ሰላም")});
  const auto amharic = read(film, "", "am");
  ASSERT_TRUE(amharic.ok()) << toString(amharic.error());
  EXPECT_EQ(amharic->file.cues[0].rawText, "ሰላም");
  EXPECT_EQ(amharic->path, film);
  EXPECT_EQ(amharic->stream, 5);
  EXPECT_EQ(read(film, "", "ckb")->file.cues[0].rawText, "English") << "the film's default";
  EXPECT_EQ(read(film, "stream:3")->file.cues[0].rawText, "forced");
  EXPECT_EQ(read(film, "stream:2").error().code, "subtitle.stream");
  EXPECT_NE(read(film, "stream:2").error().detail.find("OCR"), std::string::npos);
  EXPECT_EQ(read(film, "stream:0").error().code, "media.no_stream");
  EXPECT_NEAR(amharic->file.cues[0].startSeconds, film_.cues[0].startSeconds, 0.002);
}

TEST_F(FilmSubtitlesTest, AnotherFilmMayHoldThem) {
  const std::string other = filmWith("other.mkv", {text("eng", "inside")});
  const auto found = read(film_.mediaPath, other);
  ASSERT_TRUE(found.ok()) << toString(found.error());
  EXPECT_EQ(found->file.cues[0].rawText, "inside");
}

TEST_F(FilmSubtitlesTest, WhatCannotBeReadIsNamed) {
  const std::string film = filmWith("film.mkv", {pictures()});
  const auto found = read(film);
  ASSERT_FALSE(found.ok());
  EXPECT_EQ(found.error().code, "subtitle.missing");
  EXPECT_NE(found.error().detail.find("hdmv_pgs_subtitle"), std::string::npos);
  EXPECT_NE(found.error().detail.find("OCR"), std::string::npos);
  EXPECT_EQ(read(filmWith("bare.mkv", {})).error().code, "subtitle.missing");
}

TEST_F(FilmSubtitlesTest, FramesCountAsTheFilmDoes) {
  const std::string film = filmWith("film.mkv", {});
  dir_.write("film.sub", "{2}{4}First\n{6}{8}Second\n");
  const auto found = read(film);
  ASSERT_TRUE(found.ok()) << toString(found.error());
  EXPECT_NEAR(found->file.cues[0].startSeconds, 1, 1e-6) << "quickFilm() shows two pictures a second";
}

TEST_F(FilmSubtitlesTest, TimeMapOfAFilmThatIsATransportStream) {
  media::FilmOptions options;
  options.framesPerSecond = 2;
  FilmPlan plan;
  plan.seconds = 8;
  const SyntheticFilm film = makeFilm(dir_.path(), "sound.mkv", plan, options);
  addStreams(film.mediaPath, dir_.file("film.ts"), {}, 10);
  const double origin = media::probe(dir_.file("film.ts"))->originSeconds;
  const auto ticks = static_cast<long long>(origin * 90000 + 0.5);
  dir_.write("film.vtt", "WEBVTT\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:" + std::to_string(ticks) +
                             "\n\n00:00.500 --> 00:02.000\nFirst\n");
  const auto found = read(dir_.file("film.ts"));
  ASSERT_TRUE(found.ok()) << toString(found.error());
  EXPECT_NEAR(found->file.cues[0].startSeconds, 0.5, 0.001);
}

}  // namespace
}  // namespace dimts::test

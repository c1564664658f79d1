// The demo's films: what is written as truth is what is in the film, and every missing part has its answer.
#include "engine/demo/films.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <set>

#include "engine/demo/film_builder.h"
#include "engine/demo/sentences.h"
#include "engine/media/decode.h"
#include "tests/support/temp_dir.h"

namespace dimts::demo {
namespace {

using nlohmann::json;
using test::TempDir;

FilmRequest request(const TempDir& dir, double minutes) {
  FilmRequest r;
  r.outDir = dir.file("films ፊልም");
  r.minutes = minutes;
  return r;
}

bool haveRecordings() { return findPrompts({}).ok(); }
bool haveEspeak() { return std::system("espeak-ng --version >/dev/null 2>&1") == 0; }

double level(const std::vector<int16_t>& samples, double from, double to) {
  double sum = 0;
  const auto first = static_cast<size_t>(from * kFilmRate),
             last = std::min(samples.size(), static_cast<size_t>(to * kFilmRate));
  for (size_t i = first; i < last; ++i) sum += static_cast<double>(samples[i]) * samples[i];
  return std::sqrt(sum / static_cast<double>(std::max<size_t>(1, last - first))) / 32768;
}

/// The truth's intervals hold speech and the gaps between them do not; cues surround the speech and do not overlap.
void expectTruthful(const FilmFiles& files) {
  const auto samples = media::decodeAll(files.film, kFilmRate);
  ASSERT_TRUE(samples.ok()) << toString(samples.error());
  EXPECT_NEAR(static_cast<double>(samples->size()) / kFilmRate, files.seconds, 0.2);  // AAC ends with whole frames
  const json truth = json::parse(test::readAll(files.truth));
  ASSERT_EQ(truth["cues"].size(), static_cast<size_t>(files.cues));
  double before = 0;
  for (const json& cue : truth["cues"]) {
    const double start = cue["speech_start"], end = cue["speech_end"];
    EXPECT_GE(start - before, 0.35);
    EXPECT_GT(level(*samples, start, end), 0.005) << cue;
    EXPECT_LT(level(*samples, before + 0.03, start - 0.01), 0.002) << cue;
    EXPECT_NEAR(cue["cue_start"], start, 0.001);
    EXPECT_GE(cue["cue_end"].get<double>(), end - 0.001);
    EXPECT_LE(cue["cue_end"].get<double>(), end + 0.201);
    before = end;
  }
}

TEST(Films, OneMinuteOfRecordings) {
  if (!haveRecordings()) GTEST_SKIP() << "the package asterisk-core-sounds-en-g722 is not installed";
  const TempDir dir;
  double last = 0;
  const auto files = makeEnglishFilm(request(dir, 1), nullptr, [&](double done, double) { last = done; });
  ASSERT_TRUE(files.ok()) << toString(files.error());
  EXPECT_EQ(files->source, "recordings");
  EXPECT_FALSE(files->synthetic);
  EXPECT_GE(files->seconds, 60);
  EXPECT_LT(files->seconds, 100);
  EXPECT_GE(last, 60);
  expectTruthful(*files);
  const std::string srt = test::readAll(files->subtitles);
  EXPECT_EQ(srt.rfind("1\n00:00:0", 0), 0u);
  const auto info = media::probe(files->film);
  EXPECT_TRUE(info->hasPicture);
}

TEST(Films, AFinishedFilmIsUsedAgainAndADamagedOneIsNot) {
  if (!haveRecordings()) GTEST_SKIP() << "the package asterisk-core-sounds-en-g722 is not installed";
  const TempDir dir;
  const auto first = makeEnglishFilm(request(dir, 0.2));
  ASSERT_TRUE(first.ok()) << toString(first.error());
  const auto made = std::filesystem::last_write_time(first->film);
  const auto again = makeEnglishFilm(request(dir, 0.2));
  EXPECT_EQ(again->cues, first->cues);
  EXPECT_EQ(again->licence, first->licence);
  EXPECT_EQ(std::filesystem::last_write_time(first->film), made);
  std::filesystem::resize_file(first->film, 1000);
  const auto mended = makeEnglishFilm(request(dir, 0.2));
  ASSERT_TRUE(mended.ok());
  EXPECT_GT(std::filesystem::file_size(mended->film), 1000u);
}

TEST(Films, TwoFilmsOfOneRequestAreTheSame) {
  if (!haveRecordings()) GTEST_SKIP() << "the package asterisk-core-sounds-en-g722 is not installed";
  const TempDir a, b;
  EXPECT_EQ(test::readAll(makeEnglishFilm(request(a, 0.2))->subtitles),
            test::readAll(makeEnglishFilm(request(b, 0.2))->subtitles));
}

TEST(Films, PromptsAreWordsOnly) {
  if (!haveRecordings()) GTEST_SKIP() << "the package asterisk-core-sounds-en-g722 is not installed";
  const auto prompts = findPrompts({});
  EXPECT_GT(prompts->size(), 500u);
  std::set<std::string> ids;
  for (const Prompt& prompt : *prompts) {
    EXPECT_TRUE(ids.insert(prompt.id).second) << prompt.id;
    EXPECT_EQ(prompt.text.find_first_of("[](){}<>*#|"), std::string::npos) << prompt.text;
  }
  for (const char* tone : {"beep", "beeperr", "silence/1", "tt-monkeys", "confbridge-join"})
    EXPECT_EQ(ids.count(tone), 0u) << tone;
}

TEST(Films, WithoutRecordingsEspeakSpeaksAndSaysSo) {
  if (!haveEspeak()) GTEST_SKIP() << "espeak-ng is not installed";
  const TempDir dir;
  FilmRequest r = request(dir, 0.2);
  r.recordingsDir = dir.file("nowhere");
  const auto files = makeEnglishFilm(r);
  ASSERT_TRUE(files.ok()) << toString(files.error());
  EXPECT_EQ(files->source, "espeak-ng");
  EXPECT_TRUE(files->synthetic);
  EXPECT_NE(files->note.find("espeak-ng"), std::string::npos);
  EXPECT_NE(files->note.find("asterisk-core-sounds-en-g722"), std::string::npos);
  EXPECT_GE(files->seconds, 12);
  expectTruthful(*files);
}

TEST(Films, AmharicFilm) {
  if (!haveEspeak()) GTEST_SKIP() << "espeak-ng is not installed";
  const TempDir dir;
  FilmRequest r = request(dir, 0);
  r.name = "ፊልም";
  const auto files = makeAmharicFilm(r);
  ASSERT_TRUE(files.ok()) << toString(files.error());
  EXPECT_EQ(files->language, "am");
  EXPECT_EQ(files->cues, static_cast<int64_t>(amharicSentences().size()));
  EXPECT_NE(test::readAll(files->subtitles).find("ሰላም፣ እንኳን ደህና መጣችሁ።"), std::string::npos);
  expectTruthful(*files);
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(r.outDir), {}), 3);
}

TEST(Films, WithoutAnySpeechTheErrorNamesThePackages) {
  const TempDir dir;
  const std::string path = std::getenv("PATH");
  ::setenv("PATH", dir.path().c_str(), 1);
  FilmRequest r = request(dir, 0.2);
  r.transcripts = dir.file("nowhere.gz");
  const auto files = makeEnglishFilm(r);
  ::setenv("PATH", path.c_str(), 1);
  ASSERT_FALSE(files.ok());
  EXPECT_EQ(files.error().code, "demo.no_speech");
  EXPECT_NE(files.error().hint.find("asterisk-core-sounds-en-g722"), std::string::npos);
  EXPECT_FALSE(std::filesystem::exists(pathsOf(r).film));
}

TEST(Films, StoppedLeavesNoFilm) {
  if (!haveRecordings() && !haveEspeak()) GTEST_SKIP() << "neither recordings nor espeak-ng are installed";
  const TempDir dir;
  JobControl control;
  const auto files = makeEnglishFilm(request(dir, 5), &control, [&](double done, double) {
    if (done > 3) control.requestStop();
  });
  ASSERT_FALSE(files.ok());
  EXPECT_EQ(files.error().kind, ErrorKind::Stopped);
  EXPECT_TRUE(std::filesystem::is_empty(dir.file("films ፊልም")));
}

TEST(FilmParts, TimesAndLines) {
  EXPECT_EQ(srtTime(0), "00:00:00,000");
  EXPECT_EQ(srtTime(3723.0046), "01:02:03,005");
  EXPECT_EQ(srtTime(59.9996), "00:01:00,000");
  EXPECT_EQ(wrapSubtitle("one two"), "one two");
  EXPECT_EQ(wrapSubtitle(std::string(40, 'a') + " bb cc"), std::string(40, 'a') + "\nbb cc");
  EXPECT_EQ(wrapSubtitle(std::string(50, 'a') + " b"), std::string(50, 'a') + "\nb");
}

TEST(FilmParts, SpeechSpan) {
  std::vector<int16_t> samples(kFilmRate);
  for (size_t i = 4800; i < 9600; ++i) samples[i] = static_cast<int16_t>(3000 * std::sin(0.2 * static_cast<double>(i)));
  EXPECT_EQ(speechSpan(samples), (std::pair<size_t, size_t>(4800 - 960, 9600 + 960)));
  EXPECT_EQ(speechSpan(std::vector<int16_t>(1000)), (std::pair<size_t, size_t>(0, 1000)));
}

}  // namespace
}  // namespace dimts::demo

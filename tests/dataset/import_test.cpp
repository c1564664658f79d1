// Import of films with known cut points: cuts, texts, refusals, stopping, and importing twice.
#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cmath>
#include <csignal>
#include <filesystem>
#include <thread>

#include "engine/dataset/clip_set.h"
#include "engine/dataset/importer.h"
#include "engine/dataset/store.h"
#include "engine/media/audio_store.h"
#include "engine/media/decode.h"
#include "tests/support/file_size_limit.h"
#include "tests/support/recorded_events.h"
#include "tests/support/synthetic_film.h"
#include "tests/support/temp_dir.h"

namespace dimts::test {
namespace {

namespace fs = std::filesystem;

class Import : public testing::Test {
 protected:
  Import() { fs::create_directories(project()); }
  std::string project() const { return dir_.file("ፕሮጀክት one"); }

  Outcome import(std::vector<MediaPair> items, dataset::ImportOptions options = {}) {
    ImportJob job;
    job.projectDir = project();
    job.items = std::move(items);
    job.speaker = "Selam";
    return dataset::importMedia(job, options, control_, events_);
  }
  Outcome import(const SyntheticFilm& film) { return import({{film.mediaPath, film.subtitlePath}}); }
  SyntheticFilm film(const std::string& name, double seconds, uint64_t seed = 1) {
    FilmPlan plan;
    plan.seconds = seconds;
    plan.seed = seed;
    return makeFilm(dir_.path(), name, plan);
  }
  std::unique_ptr<Dataset> open() {
    auto dataset = dataset::openDataset(project());
    EXPECT_TRUE(dataset.ok());
    return std::move(dataset).value();
  }
  size_t audioFiles() const {
    const fs::path audio = fs::path(project()) / "audio";
    if (!fs::exists(audio)) return 0;
    return static_cast<size_t>(std::distance(fs::directory_iterator(audio), fs::directory_iterator()));
  }
  void expectUntouched() {
    EXPECT_EQ(audioFiles(), 0u);
    if (!fs::exists(fs::path(project()) / "dataset.sqlite")) return;
    EXPECT_EQ(open()->stats()->sources, 0);
    EXPECT_EQ(open()->stats()->clips, 0);
  }

  TempDir dir_;
  JobControl control_;
  RecordedEvents events_;
};

TEST_F(Import, EveryCutAndEveryTextIsRight) {
  const SyntheticFilm truth = film("የመጀመሪያ film.mkv", 90);
  dataset::ImportOptions bare;
  bare.paddingSeconds = 0;
  const Outcome outcome = import({{truth.mediaPath, truth.subtitlePath}}, bare);
  ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  const auto clips = open()->clips({});
  ASSERT_TRUE(clips.ok());
  ASSERT_EQ(clips->size(), truth.cues.size());
  for (size_t i = 0; i < truth.cues.size(); ++i) {
    const ClipInfo& clip = (*clips)[i];
    EXPECT_EQ(clip.state, ClipState::Kept) << clip.reason;
    EXPECT_EQ(clip.text, truth.cues[i].text);
    EXPECT_EQ(clip.speaker, "Selam");
    EXPECT_NEAR(clip.startSeconds, truth.cues[i].startSeconds, 0.05);
    EXPECT_NEAR(clip.startSeconds + clip.durationSeconds, truth.cues[i].endSeconds, 0.05);
  }
  EXPECT_EQ(numberOf(outcome.summary, "kept"), static_cast<int64_t>(truth.cues.size()));
  EXPECT_EQ(numberOf(outcome.summary, "imported"), 1);
  EXPECT_EQ(audioFiles(), 1u);
}

TEST_F(Import, PaddingTakesInTheWholeSoundAndNothingOfTheNeighbours) {
  const SyntheticFilm truth = film("film.mkv", 90);
  ASSERT_EQ(import(truth).status, JobStatus::Finished);
  const auto clips = open()->clips({}).value();
  ASSERT_EQ(clips.size(), truth.cues.size());
  for (size_t i = 0; i < clips.size(); ++i) {
    const double start = clips[i].startSeconds, end = start + clips[i].durationSeconds;
    EXPECT_LE(start, truth.cues[i].startSeconds + 0.005);
    EXPECT_GE(end, truth.cues[i].endSeconds - 0.005);
    EXPECT_GE(start, i > 0 ? truth.cues[i - 1].endSeconds - 0.01 : 0);
    EXPECT_LE(end, i + 1 < clips.size() ? clips[i + 1].startSeconds + 1e-9 : 90);
  }
}

TEST_F(Import, NoiseIsLoweredInTheStoredSound) {
  const SyntheticFilm truth = film("film.mkv", 60);
  dataset::ImportOptions options;
  options.noiseReduction = 20;
  ASSERT_EQ(import({{truth.mediaPath, truth.subtitlePath}}, options).status, JobStatus::Finished);
  ASSERT_EQ(open()->clips({})->size(), truth.cues.size());
  ASSERT_EQ(audioFiles(), 1u);
  const auto store = media::AudioStore::open(fs::directory_iterator(fs::path(project()) / "audio")->path().string());
  ASSERT_TRUE(store.ok());
  const std::vector<int16_t> before = media::decodeAll(truth.mediaPath, options.sampleRate).value();
  ASSERT_EQ(store->samples(), static_cast<int64_t>(before.size()));
  const auto after = store->read(0, store->samples());
  double old = 0, now = 0;
  for (size_t i = truth.cues.size() / 2; i + 1 < truth.cues.size(); ++i)  // the noise is known by then
    for (auto at = static_cast<size_t>((truth.cues[i].endSeconds + 0.1) * options.sampleRate);
         at < static_cast<size_t>((truth.cues[i + 1].startSeconds - 0.1) * options.sampleRate); ++at) {
      old += static_cast<double>(before[at]) * before[at];
      now += static_cast<double>(after[at]) * after[at];
    }
  EXPECT_GT(10 * std::log10(old / now), 9);
}

TEST_F(Import, SoundOfAClipIsTheSoundOfItsCue) {
  const SyntheticFilm truth = film("film.mkv", 60);
  ASSERT_EQ(import(truth).status, JobStatus::Finished);
  const auto set = dataset::loadAllClips(project());
  ASSERT_TRUE(set.ok());
  ASSERT_EQ(set->size(), truth.cues.size());
  for (size_t i = 0; i < set->size(); ++i) {
    const auto samples = set->samples(i);
    // Zero crossings in the middle second give the tone back.
    const size_t first = samples.size() / 2 - 8000 / 2, last = first + 8000;
    int crossings = 0;
    for (size_t k = first + 1; k < last; ++k) crossings += (samples[k - 1] < 0) != (samples[k] < 0);
    EXPECT_NEAR(crossings / 2.0 / 0.5, truth.cues[i].toneHz, 5) << i;
  }
}

TEST_F(Import, TheSameFilmTwiceAddsNothing) {
  const SyntheticFilm truth = film("film.mkv", 40);
  ASSERT_EQ(import(truth).status, JobStatus::Finished);
  const int64_t before = open()->stats()->clips;
  const std::string copy = dir_.file("copy of it.mkv");
  fs::copy_file(truth.mediaPath, copy);
  const Outcome again = import({{truth.mediaPath, truth.subtitlePath}, {copy, truth.subtitlePath}});
  EXPECT_EQ(again.status, JobStatus::Finished);
  EXPECT_EQ(numberOf(again.summary, "already_imported"), 2);
  EXPECT_EQ(numberOf(again.summary, "imported"), 0);
  EXPECT_EQ(open()->stats()->clips, before);
  EXPECT_EQ(audioFiles(), 1u);
}

TEST_F(Import, FilmsOfOneNameAndAFilmThatChangedAreAllKept) {
  const SyntheticFilm one = film("one.mkv", 30, 1), two = film("two.mkv", 30, 2), three = film("three.mkv", 30, 3);
  for (const char* folder : {"first", "second"}) fs::create_directories(dir_.file(folder));
  const std::string first = dir_.file("first/film.mkv"), second = dir_.file("second/film.mkv");
  fs::copy_file(one.mediaPath, first);
  fs::copy_file(two.mediaPath, second);
  const Outcome both = import({{first, one.subtitlePath}, {second, two.subtitlePath}});
  EXPECT_EQ(numberOf(both.summary, "imported"), 2);
  EXPECT_EQ(audioFiles(), 2u);
  const int64_t before = open()->stats()->kept;
  fs::copy_file(three.mediaPath, first, fs::copy_options::overwrite_existing);
  const Outcome changed = import({{first, three.subtitlePath}});
  EXPECT_EQ(numberOf(changed.summary, "imported"), 1);
  EXPECT_EQ(open()->stats()->sources, 3);
  EXPECT_GT(open()->stats()->kept, before);
  EXPECT_TRUE(std::any_of(events_.log.begin(), events_.log.end(), [](const LogLine& line) {
    return line.level == LogLevel::Warning && line.text.find("import.film_changed") != std::string::npos;
  }));
}

TEST_F(Import, SubtitlesOfTheSameNameAreFound) {
  const SyntheticFilm truth = film("film.mkv", 30);
  EXPECT_EQ(import({{truth.mediaPath, ""}}).status, JobStatus::Finished);
  fs::remove(truth.subtitlePath);
  const Outcome outcome = import({{truth.mediaPath, ""}});
  EXPECT_EQ(outcome.status, JobStatus::Failed);
  EXPECT_EQ(outcome.error.code, "subtitle.missing");
  EXPECT_NE(outcome.error.hint.find("film.srt"), std::string::npos);
}

TEST_F(Import, AFolderStandsForItsFilms) {
  const fs::path folder = fs::path(dir_.path()) / "ፊልሞች";
  fs::create_directories(folder / "second season");
  fs::create_directories(folder / ".hidden");
  const SyntheticFilm one = film("one.mkv", 30, 1), two = film("two.mkv", 30, 2);
  for (const auto& [from, to] : {std::pair(one.mediaPath, folder / "one.mkv"), std::pair(one.subtitlePath, folder / "one.srt"),
                                 std::pair(two.mediaPath, folder / "second season" / "two.mkv"),
                                 std::pair(two.subtitlePath, folder / "second season" / "two.srt"),
                                 std::pair(two.mediaPath, folder / ".hidden" / "three.mkv")})
    fs::copy_file(from, to);
  const Outcome outcome = import({{folder.string(), ""}});
  EXPECT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  EXPECT_EQ(numberOf(outcome.summary, "imported"), 2);
  fs::create_directories(dir_.file("no films"));
  EXPECT_EQ(import({{dir_.file("no films"), ""}}).error.code, "import.empty_folder");
}

TEST_F(Import, StopLeavesTheDatasetAsItWas) {
  const SyntheticFilm one = film("one.mkv", 60, 1), two = film("two.mkv", 600, 2);
  events_.atProgress = [&](const Progress& progress) {
    if (progress.stage == "import.decode" && progress.item == two.mediaPath) control_.requestStop();
  };
  const Outcome outcome = import({{one.mediaPath, one.subtitlePath}, {two.mediaPath, two.subtitlePath}});
  EXPECT_EQ(outcome.status, JobStatus::Stopped);
  EXPECT_EQ(exitCode(outcome), 130);
  expectUntouched();
}

TEST_F(Import, PauseHoldsAndGoesOn) {
  const SyntheticFilm truth = film("film.mkv", 60);
  control_.pause();
  std::thread resume([this] {
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    control_.resume();
  });
  const auto started = std::chrono::steady_clock::now();
  EXPECT_EQ(import(truth).status, JobStatus::Finished);
  EXPECT_GT(std::chrono::steady_clock::now() - started, std::chrono::milliseconds(300));
  resume.join();
  EXPECT_NE(std::find(events_.phases.begin(), events_.phases.end(), JobPhase::Paused), events_.phases.end());
}

TEST_F(Import, OneBadFilmDoesNotCostTheOthers) {
  const SyntheticFilm good = film("good.mkv", 30);
  const Outcome outcome = import({{dir_.file("gone.mkv"), good.subtitlePath}, {good.mediaPath, good.subtitlePath}});
  EXPECT_EQ(outcome.status, JobStatus::Failed);
  EXPECT_EQ(outcome.error.code, "media.missing");
  EXPECT_EQ(numberOf(outcome.summary, "imported"), 1);
  EXPECT_EQ(numberOf(outcome.summary, "failed"), 1);
  EXPECT_EQ(open()->stats()->sources, 1);
}

struct BadInput {
  const char* name;
  const char* code;
};

class ImportRefuses : public Import, public testing::WithParamInterface<BadInput> {
 protected:
  MediaPair pairFor(const std::string& name) {
    if (name == "missing film") return {dir_.file("gone.mkv"), film("a.mkv", 20).subtitlePath};
    if (name == "empty film") return {dir_.write("zero.mkv", ""), film("a.mkv", 20).subtitlePath};
    if (name == "film without sound") return {silentPicture(), film("a.mkv", 20).subtitlePath};
    if (name == "no film at all")
      return {dir_.write("bad.mkv", std::string(9999, '\x17')), film("a.mkv", 20).subtitlePath};
    const SyntheticFilm good = film("good.mkv", name == "other film's subtitles" ? 300 : 90);
    if (name == "missing subtitles") return {good.mediaPath, dir_.file("gone.srt")};
    if (name == "empty subtitles") return {good.mediaPath, dir_.write("zero.srt", "")};
    if (name == "blank subtitles") return {good.mediaPath, dir_.write("blank.srt", "\n \n\r\n")};
    if (name == "binary subtitles") return {good.mediaPath, good.mediaPath};
    if (name == "no cues") return {good.mediaPath, dir_.write("note.srt", "Dear Anna,\nsee you tomorrow.\n")};
    if (name == "longer film's subtitles") return {good.mediaPath, otherSubtitles(600, 1)};
    if (name == "other film's subtitles") return {good.mediaPath, otherSubtitles(300, 77)};
    if (name == "shifted subtitles") return {good.mediaPath, shifted(good.cues, 3.0)};
    return {good.mediaPath, dir_.write("hi.srt", "1\n00:00:01,000 --> 00:00:02,000\n[door slams]\n")};
  }
  std::string silentPicture() {
    std::string bytes = "YUV4MPEG2 W16 H16 F5:1 Ip A1:1 C420jpeg\n";
    for (int i = 0; i < 10; ++i) bytes += "FRAME\n" + std::string(16 * 16 * 3 / 2, '\x40');
    return dir_.write("clip.y4m", bytes);
  }
  std::string otherSubtitles(double seconds, uint64_t seed) {
    FilmPlan plan;
    plan.seconds = seconds;
    plan.seed = seed;
    plan.cueSeconds = 1.2;
    plan.gapSeconds = 0.6;
    return dir_.write("other.srt", makeSrt(planCues(plan)));
  }
  std::string shifted(std::vector<FilmCue> cues, double seconds) {
    for (FilmCue& cue : cues) {
      cue.startSeconds += seconds;
      cue.endSeconds += seconds;
    }
    return dir_.write("shifted.srt", makeSrt(cues));
  }
};

TEST_P(ImportRefuses, WithItsOwnCodeAndAddsNothing) {
  const Outcome outcome = import({pairFor(GetParam().name)});
  EXPECT_EQ(outcome.status, JobStatus::Failed);
  EXPECT_EQ(outcome.error.code, GetParam().code) << toString(outcome.error);
  EXPECT_FALSE(outcome.error.hint.empty());
  EXPECT_FALSE(outcome.error.subject.empty());
  EXPECT_EQ(exitCode(outcome), 3);
  expectUntouched();
}

INSTANTIATE_TEST_SUITE_P(
    Inputs, ImportRefuses,
    testing::Values(BadInput{"missing film", "media.missing"}, BadInput{"empty film", "media.empty"},
                    BadInput{"film without sound", "media.no_audio"}, BadInput{"no film at all", "media.unreadable"},
                    BadInput{"missing subtitles", "subtitle.missing"}, BadInput{"empty subtitles", "subtitle.empty"},
                    BadInput{"blank subtitles", "subtitle.empty"}, BadInput{"binary subtitles", "subtitle.binary"},
                    BadInput{"no cues", "subtitle.no_cues"}, BadInput{"longer film's subtitles", "import.wrong_film"},
                    BadInput{"other film's subtitles", "import.wrong_film"},
                    BadInput{"shifted subtitles", "import.out_of_sync"}, BadInput{"only noises", "import.no_clips"}));

TEST_F(Import, WrongProjectsAreRefused) {
  const SyntheticFilm truth = film("film.mkv", 30);
  ImportJob job;
  job.projectDir = dir_.file("no such project");
  job.items = {{truth.mediaPath, truth.subtitlePath}};
  EXPECT_EQ(dataset::importMedia(job, {}, control_, events_).error.code, "dataset.no_project");
  ASSERT_EQ(import(truth).status, JobStatus::Finished);
  dataset::ImportOptions options;
  options.sampleRate = 22050;
  const SyntheticFilm other = film("other.mkv", 30, 5);
  EXPECT_EQ(import({{other.mediaPath, other.subtitlePath}}, options).error.code, "import.rate_differs");
  EXPECT_EQ(import(std::vector<MediaPair>{}).error.code, "import.nothing");
}

TEST_F(Import, FilmThatVanishesOnTheWayIsNamed) {
  const SyntheticFilm truth = film("film.mkv", 30);
  events_.atProgress = [&](const Progress& progress) {
    if (progress.stage == "import.hash") fs::remove(truth.mediaPath);
  };
  const Outcome outcome = import(truth);
  EXPECT_EQ(outcome.status, JobStatus::Failed);
  EXPECT_TRUE(outcome.error.code == "file.missing" || outcome.error.code == "media.missing") << outcome.error.code;
  expectUntouched();
}

TEST_F(Import, FullDiskLeavesTheDatasetAsItWas) {
  const SyntheticFilm one = film("one.mkv", 20, 1), two = film("two.mkv", 120, 2);
  ASSERT_EQ(import(one).status, JobStatus::Finished);
  const int64_t clips = open()->stats()->clips;
  Outcome outcome;
  {
    const FileSizeLimit limit(1000000);
    outcome = import(two);
  }
  EXPECT_EQ(outcome.status, JobStatus::Failed);
  EXPECT_EQ(exitCode(outcome), 4);
  EXPECT_FALSE(outcome.error.hint.empty());
  EXPECT_EQ(open()->stats()->clips, clips);
  EXPECT_EQ(audioFiles(), 1u);
  EXPECT_EQ(import(two).status, JobStatus::Finished);
}

TEST_F(Import, KilledImportLosesNothingAndIsTidiedUp) {
  const SyntheticFilm truth = film("film.mkv", 60);
  const pid_t child = ::fork();
  if (child == 0) {
    events_.atProgress = [](const Progress& progress) {
      if (progress.stage == "import.cut") ::kill(::getpid(), SIGKILL);
    };
    import(truth);
    ::_exit(0);
  }
  int status = 0;
  ::waitpid(child, &status, 0);
  ASSERT_TRUE(WIFSIGNALED(status));
  EXPECT_EQ(open()->stats()->clips, 0);
  EXPECT_EQ(audioFiles(), 1u);  // the half-made one
  EXPECT_EQ(import(truth).status, JobStatus::Finished);
  EXPECT_EQ(audioFiles(), 1u);
  EXPECT_TRUE(open()->check()->empty());
}

}  // namespace
}  // namespace dimts::test

// The main job on a small synthetic film, as a person would type it; every path has a space and Ethiopic letters.
#include <gtest/gtest.h>

#include <cmath>
#include <csignal>
#include <filesystem>
#include <set>

#include "tests/cli/program_runner.h"
#include "tests/support/synthetic_film.h"
#include "tests/support/temp_dir.h"

namespace dimts::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

class CliJob : public ::testing::Test {
 protected:
  ProgramRun run(std::vector<std::string> words, const LineWatcher& watcher = {}) {
    words.push_back("--json");
    return runProgram(std::move(words), {{"DIMTS_TRAIN_DEVICE", "cpu"}}, watcher);
  }
  /// Runs and expects to be done; returns the summary.
  json summary(std::vector<std::string> words) {
    const ProgramRun done = run(std::move(words));
    EXPECT_EQ(done.exitCode, 0) << done.err << done.out;
    return done.result().at("summary");
  }
  /// Runs and expects to be refused with a way out.
  void expectRefused(std::vector<std::string> words) {
    const ProgramRun refused = run(words);
    EXPECT_EQ(refused.exitCode, 3) << refused.err;
    EXPECT_EQ(refused.result().at("status"), "failed");
    EXPECT_FALSE(refused.result().at("error").at("hint").get<std::string>().empty()) << refused.out;
  }
  void makeProject() { summary({"new", dir, "--preset", "vits-tiny", "--language", "en"}); }
  void importFilm() {
    FilmPlan plan;
    plan.seconds = 100;
    film = makeFilm(temp.path(), "ፊልም one.mkv", plan);
    summary({"import", dir, "--media", film.mediaPath, "--subtitles", film.subtitlePath, "--speaker", "tone"});
  }

  void expectHistory(int64_t steps);

  TempDir temp;
  std::string dir = temp.file("my ፕሮጀክት");
  SyntheticFilm film;
};

/// The one run that was trained: listed, shown with its own settings, moved aside and brought back.
void CliJob::expectHistory(int64_t steps) {
  const json listed = summary({"runs", dir, "list"});
  ASSERT_EQ(listed.at("runs").size(), 1u);
  const json& one = listed.at("runs").at(0);
  EXPECT_EQ(one.at("status"), "finished");
  EXPECT_EQ(one.at("step"), steps);
  EXPECT_EQ(one.at("evaluation").at("step"), steps);
  EXPECT_TRUE(one.at("resumable"));
  EXPECT_EQ(listed.at("run_bytes"), one.at("bytes"));
  std::set<std::string> differ;
  const json shown = summary({"runs", dir, "show"});
  for (const json& difference : shown.at("settings").at("differences")) differ.insert(difference.at("key"));
  EXPECT_EQ(differ.count("sample.every"), 1u);
  EXPECT_EQ(summary({"runs", dir, "clean", "--whole", "run-001"}).at("items").size(), 1u);
  EXPECT_EQ(summary({"runs", dir, "list"}).at("runs").size(), 1u) << "a look changes nothing";
  const std::string id = summary({"runs", dir, "clean", "--whole", "run-001", "--apply"}).at("id");
  EXPECT_EQ(summary({"runs", dir, "list"}).at("runs").size(), 0u);
  summary({"runs", dir, "undo", id});
  EXPECT_EQ(summary({"runs", dir, "list"}).at("runs").at(0).at("step"), steps);
  expectRefused({"runs", dir, "delete", id});
  expectRefused({"runs", dir, "compare", "run-001", "run-009"});
}

TEST_F(CliJob, ProjectAndOptions) {
  makeProject();
  EXPECT_EQ(run({"new", dir}).exitCode, 3);
  EXPECT_EQ(run({"config", dir, "get", "train.batch_size"}).result().at("summary").at("origin"), "preset");
  EXPECT_EQ(summary({"config", dir, "set", "train.batch_size", "6"}).at("value"), "6");
  EXPECT_EQ(summary({"config", dir, "get", "train.batch_size"}).at("origin"), "project");
  EXPECT_EQ(summary({"config", dir, "get", "train.device"}).at("origin"), "environment");
  EXPECT_EQ(summary({"config", dir, "reset", "train.batch_size"}).at("origin"), "preset");

  const ProgramRun unknown = run({"config", dir, "get", "train.batchsize"});
  EXPECT_EQ(unknown.exitCode, 2);
  EXPECT_NE(unknown.err.find("train.batch_size"), std::string::npos) << unknown.err;
  EXPECT_NE(run({"config", dir, "set", "train.batch_size", "none"}).exitCode, 0);
  EXPECT_EQ(run({"config", temp.path(), "show"}).exitCode, 3);

  std::set<std::string> keys;
  const json shown = summary({"config", dir, "show", "--origin"});
  for (const json& option : shown.at("options")) EXPECT_TRUE(keys.insert(option.at("key")).second);
  EXPECT_TRUE(keys.count("train.learning_rate"));
  EXPECT_TRUE(summary({"config", dir, "validate"}).at("problems").empty());
  const json suggested = summary({"config", dir, "suggest"});
  EXPECT_EQ(suggested.at("from_voice"), false);
  EXPECT_EQ(suggested.at("applied"), false);
  const json estimate = summary({"config", dir, "estimate", "--set", "save.keep=4"});
  EXPECT_EQ(estimate.at("checkpoints"), 6);
  EXPECT_GT(estimate.at("network_bytes"), 0);
  EXPECT_EQ(estimate.at("time_run"), "");
  EXPECT_GE(summary({"config", dir, "presets"}).at("presets").size(), 3u);
}

TEST_F(CliJob, ClipsAreListedDroppedAndTakenBack) {
  makeProject();
  importFilm();
  const json stats = summary({"dataset", dir, "stats"});
  const int kept = stats.at("kept");
  EXPECT_GT(kept, 5);
  EXPECT_TRUE(summary({"dataset", dir, "check"}).at("problems").empty());
  const json list = summary({"dataset", dir, "list", "--kept", "--limit", "2"});
  EXPECT_EQ(list.at("total"), kept);
  ASSERT_EQ(list.at("clips").size(), 2u);
  const std::string id = std::to_string(list["clips"][0].at("id").get<int>());
  summary({"dataset", dir, "drop", id});
  EXPECT_EQ(summary({"dataset", dir, "stats"}).at("kept"), kept - 1);
  EXPECT_EQ(summary({"dataset", dir, "list", "--dropped", "--reason", "by_user"}).at("total"), 1);
  EXPECT_FALSE(summary({"dataset", dir, "undo"}).at("undone").get<std::string>().empty());
  EXPECT_EQ(summary({"dataset", dir, "stats"}).at("kept"), kept);
  EXPECT_EQ(summary({"dataset", dir, "edit", id, "አዲስ text"}).at("text"), "አዲስ text");
  expectRefused({"dataset", dir, "drop", "999999"});
  // The same film again adds nothing.
  summary({"import", dir, "--media", film.mediaPath, "--subtitles", film.subtitlePath});
  EXPECT_EQ(summary({"dataset", dir, "stats"}).at("kept"), kept);
}

TEST_F(CliJob, TrainStopResumeSpeakExport) {
  makeProject();
  EXPECT_EQ(run({"train", dir, "--steps", "2"}).exitCode, 3);
  expectRefused({"evaluate", dir});
  summary({"config", dir, "set", "split.validation_percent", "30"});
  importFilm();
  summary({"tokenizer", dir, "train"});
  EXPECT_TRUE(summary({"tokenizer", dir, "inspect"}).at("uncovered").empty());
  const json encoded = summary({"tokenizer", dir, "encode", "one ድ"});
  EXPECT_EQ(encoded.at("unknown").at(0).at("character"), "ድ");

  // Ctrl-C at the third step of a long run: stopped, saved, 130.
  int seen = 0;
  const ProgramRun stopped =
      run({"train", dir, "--steps", "100000", "--set", "sample.every=0"}, [&](pid_t program, const std::string& line) {
        if (line.find("\"train.step\"") != std::string::npos && ++seen == 3) ::kill(program, SIGINT);
      });
  EXPECT_EQ(stopped.exitCode, 130) << stopped.err;
  EXPECT_EQ(stopped.result().at("status"), "stopped");
  EXPECT_NE(stopped.err.find("saves first"), std::string::npos) << stopped.err;
  const int64_t step = stopped.result().at("summary").at("steps");
  EXPECT_GT(step, 0);

  const std::string until = std::to_string(step + 2);
  const ProgramRun resumed = run({"train", dir, "--resume", "--steps", until, "--set", "sample.every=0"});
  EXPECT_EQ(resumed.exitCode, 0) << resumed.err;
  EXPECT_EQ(resumed.result().at("summary").at("steps"), step + 2);

  const std::string wav = temp.file("ድምፅ.wav");
  summary({"speak", dir, "--text", film.cues[0].text, "--checkpoint", "last", "--out", wav});
  EXPECT_GT(fs::file_size(wav), 100u);
  const std::string voice = temp.file("my ድምፅ voice");
  summary({"export", dir, "--checkpoint", "last", "--out", voice});
  summary({"speak", voice, "--text", film.cues[0].text, "--out", temp.file("again.wav")});
  expectRefused({"export", dir, "--out", voice});
  const std::string text = film.cues[0].text;
  // Sound on standard output: a WAV header and then as many samples as the file has.
  const ProgramRun streamed = runProgram({"speak", voice, "--text", text, "--stream", "wav"});
  EXPECT_EQ(streamed.exitCode, 0) << streamed.err;
  EXPECT_EQ(streamed.out.substr(0, 4), "RIFF");
  EXPECT_EQ(streamed.out.size(), 44 + 2 * static_cast<size_t>(std::lround(8000 * summary({"speak", voice, "--text", text, "--out", wav}).at("seconds").get<double>())));
  EXPECT_NE(streamed.err.find("sentences"), std::string::npos) << streamed.err;
  // Every part is told.
  const ProgramRun told = run({"speak", voice, "--text", text, "--out", temp.file("again.flac"), "--pitch", "3"});
  EXPECT_NE(told.out.find("\"event\":\"spoken\""), std::string::npos) << told.out;
  temp.write("lines.txt", text + "\n\n" + text + "\n");
  EXPECT_EQ(summary({"speak", voice, "--lines", temp.file("lines.txt"), "--out", temp.file("lines"), "--format", "opus"}).at("spoken"), 2);
  EXPECT_TRUE(fs::exists(temp.file("lines/0002.opus")));
  EXPECT_TRUE(fs::exists(temp.file("lines/manifest.csv")));
  EXPECT_GT(summary({"speak", voice, "--subtitles", film.subtitlePath, "--track", "--out", temp.file("track.wav")}).at("spoken"), 3);
  expectRefused({"speak", voice, "--lines", temp.file("nothing.txt"), "--out", temp.file("more")});
  const json archive = summary({"export", dir, "--checkpoint", "last", "--half", "--licence", "CC0-1.0", "--out", temp.file("voice.zip")});
  EXPECT_EQ(archive.at("half_precision"), true);
  EXPECT_GT(archive.at("signal_to_difference_db"), 20);
  EXPECT_EQ(archive.at("bytes"), fs::file_size(temp.file("voice.zip")));
  expectRefused({"speak", dir, "--text", "a", "--checkpoint", "987654", "--out", wav});

  const std::string page = temp.file("ገጽ.html");
  const json scored =
      summary({"evaluate", dir, "--checkpoints", "last", "--clips", "1", "--recogniser", "off", "--html", page});
  EXPECT_EQ(scored.at("ranking").at(0).at("step"), step + 2);
  EXPECT_EQ(scored.at("page"), page);
  EXPECT_TRUE(fs::exists(page));
  expectRefused({"evaluate", dir, "--checkpoints", "987654"});
  expectHistory(step + 2);
}

TEST_F(CliJob, FilmsThatWillNotDo) {
  makeProject();
  const std::string notAFilm = temp.write("not a film.mkv", "these are words"), empty = temp.write("empty.mkv", "");
  const std::string subtitles = temp.write("s.srt", "1\n00:00:01,000 --> 00:00:02,000\nHello.\n");
  for (const std::string& media : {notAFilm, empty, temp.file("nowhere.mkv")}) {
    const ProgramRun refused = run({"import", dir, "--media", media, "--subtitles", subtitles});
    EXPECT_EQ(refused.exitCode, 3) << media << refused.out;
    EXPECT_FALSE(refused.result().at("error").at("hint").get<std::string>().empty()) << media;
  }
}

TEST_F(CliJob, DoctorLooksAtTheMachine) {
  std::set<std::string> names;
  const json examined = summary({"doctor"});
  for (const json& check : examined.at("checks")) names.insert(check.at("name"));
  EXPECT_TRUE(names.count("libtorch"));
  EXPECT_TRUE(names.count("disk"));
}

TEST_F(CliJob, ForPeopleResultsAreOnStandardOutputAndMessagesAreNot) {
  const ProgramRun made = runProgram({"new", dir, "--preset", "vits-tiny"});
  EXPECT_EQ(made.exitCode, 0);
  EXPECT_NE(made.out.find(dir), std::string::npos);
  EXPECT_EQ(made.err, "");
  const ProgramRun missing = runProgram({"dataset", temp.file("nowhere"), "stats"});
  EXPECT_EQ(missing.exitCode, 3);
  EXPECT_EQ(missing.out, "");
  EXPECT_EQ(missing.err.rfind("dimts: ", 0), 0u) << missing.err;
}

}  // namespace
}  // namespace dimts::test

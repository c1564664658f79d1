// Lists in and out, splits, merges and gates from the command line; every figure is in the result line.
#include <gtest/gtest.h>

#include <filesystem>

#include "engine/media/wav.h"
#include "tests/cli/program_runner.h"
#include "tests/support/synthetic_film.h"
#include "tests/support/temp_dir.h"

namespace dimts::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

class CliSets : public testing::Test {
 protected:
  CliSets() {
    writeList("list", 0);
    writeList("other", 100);
    for (const std::string& project : {one_, two_, three_}) runProgram({"new", project, "--language", "en"});
  }
  /// Eight sounds of two speakers with a line each, as Piper lists them.
  void writeList(const std::string& name, int first) {
    fs::create_directories(dir_.file(name + "/wavs"));
    std::string rows;
    for (int i = 0; i < 8; ++i) {
      const std::string id = "w" + std::to_string(i);
      const auto sound = makeSound({{0.3, 1.7, "", 200.0 + 30 * i}}, 2, 16000, static_cast<uint64_t>(first + i + 1));
      (void)media::writeWav(dir_.file(name + "/wavs/" + id + ".wav"), sound, 16000);
      rows += id + "|" + (i % 2 ? "Almaz" : "Bekele") + "|This is " + name + " " + std::string(static_cast<size_t>(i + 1), 'a') + "\n";
    }
    dir_.write(name + "/metadata.csv", rows);
  }
  ProgramRun run(std::vector<std::string> words) {
    words.push_back("--json");
    return runProgram(words);
  }
  json summary(std::vector<std::string> words) {
    const ProgramRun done = run(std::move(words));
    EXPECT_EQ(done.exitCode, 0) << done.err << done.out;
    return done.result().at("summary");
  }

  TempDir dir_;
  std::string one_ = dir_.file("ፕሮጀክት one"), two_ = dir_.file("two"), three_ = dir_.file("three");
};

TEST_F(CliSets, AListInAndOutAndMerged) {
  const json imported = summary({"import", one_, "--from", "piper", dir_.file("list")});
  EXPECT_EQ(imported.at("cues"), 8);
  EXPECT_EQ(imported.at("kept"), 8) << imported.dump();
  const json stats = summary({"dataset", one_, "stats"});
  EXPECT_EQ(stats.at("enough"), "too_little");
  EXPECT_EQ(stats.at("speakers").size(), 2u);
  const json written = summary({"dataset", one_, "export", "audiofolder", dir_.file("out")});
  EXPECT_EQ(written.at("clips"), 8);
  EXPECT_TRUE(fs::exists(dir_.file("out/metadata.jsonl")));
  EXPECT_EQ(run({"dataset", one_, "export", "audiofolder", dir_.file("out")}).exitCode, 3);
  EXPECT_EQ(run({"dataset", one_, "export", "parquet", dir_.file("other")}).exitCode, 2);
  EXPECT_EQ(summary({"import", two_, "--from", "audiofolder", dir_.file("out")}).at("kept"), 8);
  EXPECT_EQ(summary({"dataset", two_, "merge", one_}).at("sources"), 0);  // the same sound is here already

  EXPECT_EQ(summary({"import", three_, "--from", "piper", dir_.file("other")}).at("kept"), 8);
  const json merged = summary({"dataset", three_, "merge", one_, "--speaker", "Almaz=A", "--preview"});
  EXPECT_EQ(merged.at("sources"), 2);
  EXPECT_EQ(merged.at("applied"), false);
  EXPECT_EQ(summary({"dataset", three_, "merge", one_}).at("kept"), 8);
  EXPECT_EQ(summary({"dataset", three_, "stats"}).at("kept"), 16);
  EXPECT_EQ(summary({"dataset", three_, "undo"}).at("undone").get<std::string>().substr(0, 6), "merged");
  EXPECT_EQ(summary({"dataset", three_, "stats"}).at("kept"), 8);
}

TEST_F(CliSets, SplitAndGatesSayWhatTheyDid) {
  summary({"import", one_, "--from", "piper", dir_.file("list")});
  const json split = summary({"dataset", one_, "split", "--percent", "10", "--seed", "3"});
  EXPECT_EQ(split.at("shared_texts"), 0);
  EXPECT_EQ(split.at("shared_sound"), 0);
  EXPECT_EQ(run({"dataset", one_, "split", "--by", "sources"}).exitCode, 3);
  summary({"config", one_, "set", "quality.min_bandwidth_hz", "7900"});
  EXPECT_EQ(summary({"dataset", one_, "gate", "--preview"}).at("dropped"), 8);
  EXPECT_EQ(summary({"dataset", one_, "stats"}).at("kept"), 8);
  EXPECT_EQ(summary({"dataset", one_, "gate"}).at("dropped"), 8);
  EXPECT_EQ(summary({"dataset", one_, "stats"}).at("enough"), "nothing");
  summary({"config", one_, "reset", "quality.min_bandwidth_hz"});
  EXPECT_EQ(summary({"dataset", one_, "gate"}).at("restored"), 8);
  EXPECT_EQ(summary({"dataset", one_, "list", "--worst", "--limit", "1"}).at("clips").size(), 1u);
}

TEST_F(CliSets, ClipsAreMovedPartedJoinedAndTakenBack) {
  const auto sound = makeSound({{1, 3, "", 300}, {4, 6, "", 350}, {7, 9, "", 400}}, 10, 16000);
  fs::create_directories(dir_.file("sounds"));
  (void)media::writeWav(dir_.file("sounds/one.wav"), sound, 16000);
  EXPECT_EQ(summary({"import", one_, "--from", "silence", dir_.file("sounds")}).at("cues"), 3);
  dir_.write("texts.txt", "First of all\r\nAnd then\nThe end\n");
  EXPECT_EQ(summary({"dataset", one_, "transcript", "1", dir_.file("texts.txt")}).at("texts"), 3);
  EXPECT_EQ(run({"dataset", one_, "transcript", "1", dir_.file("texts.txt")}).exitCode, 3);
  const json parted = summary({"dataset", one_, "cut", "1", "--at", "2"});
  EXPECT_EQ(parted.at("first").at("text"), "First");
  EXPECT_EQ(parted.at("second").at("text"), "of all");
  const std::string second = std::to_string(parted.at("second").at("id").get<int64_t>());
  EXPECT_EQ(summary({"dataset", one_, "join", "1", second}).at("text"), "First of all");
  EXPECT_NEAR(summary({"dataset", one_, "span", "2", "--start", "3.5", "--seconds", "3"}).at("seconds").get<double>(), 3, 1e-4);
  EXPECT_EQ(run({"dataset", one_, "span", "2", "--start", "3.5", "--seconds", "5"}).exitCode, 3);
  EXPECT_EQ(summary({"dataset", one_, "retime", "1", "--point", "2=2.5", "--as-it-is"}).at("offset_seconds"), 0.5);
  EXPECT_EQ(run({"dataset", one_, "retime", "1", "--point", "2"}).exitCode, 2);
  EXPECT_EQ(run({"dataset", one_, "retime", "1", "--point", "2=1", "--offset", "1"}).exitCode, 2);
  const json sources = summary({"dataset", one_, "sources"}).at("sources");
  EXPECT_EQ(sources.at(0).at("timing"), "by_user");
  EXPECT_EQ(sources.at(0).at("kept"), 3);
  for (const char* undone : {"moved the subtitles", "moved the edges", "joined 2 clips", "parted clip 1", "gave texts to 3"})
    EXPECT_EQ(summary({"dataset", one_, "undo"}).at("undone").get<std::string>().rfind(undone, 0), 0u) << undone;
  EXPECT_EQ(summary({"dataset", one_, "stats"}).at("kept"), 0);
}

TEST_F(CliSets, WrongWordsAreRefused) {
  EXPECT_EQ(run({"import", one_}).exitCode, 2);
  EXPECT_EQ(run({"import", one_, "--from", "ljspeech"}).exitCode, 2);
  EXPECT_EQ(run({"import", one_, "--from", "ljspeech", dir_.file("gone")}).exitCode, 3);
  runProgram({"new", dir_.file("ckb"), "--language", "ckb"});
  EXPECT_EQ(run({"dataset", one_, "merge", dir_.file("ckb")}).exitCode, 3);
  EXPECT_EQ(run({"dataset", one_, "merge", one_}).exitCode, 3);
}

}  // namespace
}  // namespace dimts::test

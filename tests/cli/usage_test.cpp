// Wrong words, help, and the shape of what is printed; no project is needed.
#include <gtest/gtest.h>

#include <filesystem>
#include <limits>

#include "app/cli/console.h"
#include "tests/cli/program_runner.h"
#include "tests/support/temp_dir.h"

namespace dimts::test {
namespace {

const std::vector<std::string> kVerbs{"new",   "import", "dataset",  "tokenizer", "text", "config", "train",
                                      "speak", "export", "evaluate", "runs", "queue", "selftest", "doctor", "voices", "demo"};

TEST(CliUsage, HelpOfTheProgramAndOfEveryVerb) {
  const ProgramRun help = runProgram({"--help"});
  EXPECT_EQ(help.exitCode, 0);
  for (const std::string& verb : kVerbs) {
    EXPECT_NE(help.out.find("  " + verb + " "), std::string::npos) << verb;
    const ProgramRun one = runProgram({verb, "--help"});
    EXPECT_EQ(one.exitCode, 0) << verb;
    EXPECT_NE(one.out.find(verb), std::string::npos) << one.out;
    EXPECT_EQ(one.err, "");
  }
  EXPECT_EQ(runProgram({"--version"}).out.rfind("dimts ", 0), 0u);
}

TEST(CliUsage, WrongWordsEndWith2) {
  const std::vector<std::vector<std::string>> wrong{
      {},
      {"trian"},
      {"new"},
      {"import", "x"},
      {"import", "x", "--media"},
      {"dataset", "x"},
      {"dataset", "x", "stats", "more"},
      {"dataset", "x", "list", "--kept", "--dropped"},
      {"dataset", "x", "drop"},
      {"dataset", "x", "drop", "one"},
      {"tokenizer", "x", "encode"},
      {"config", "x", "set", "a"},
      {"train", "x", "--steps", "0"},
      {"train", "x", "--steps", "many"},
      {"train", "x", "--set", "novalue"},
      {"train", "x", "--run", "a", "--resume", "b"},
      {"speak", "x", "--out", "y.wav"},
      {"speak", "x", "--text", "a", "--file", "b", "--out", "y.wav"},
      {"speak", "x", "--text", "a", "--out", "y.wav", "--speed", "100"},
      {"speak", "x", "--text", "a"},
      {"speak", "x", "--text", "a", "--out", "y.wav", "--pitch", "20"},
      {"speak", "x", "--text", "a", "--stream", "mp3"},
      {"speak", "x", "--lines", "a", "--stream", "wav"},
      {"speak", "x", "--lines", "a", "--out", "y", "--track"},
      {"speak", "x", "--text", "a", "--lines", "b", "--out", "y.wav"},
      {"evaluate", "x", "--clips", "0"},
      {"evaluate", "x", "--recogniser", "maybe"},
      {"evaluate", "x", "--checkpoints", "best,newest"},
      {"queue", "x"},
      {"queue", "x", "add", "--steps", "0"},
      {"queue", "x", "move", "1", "0"},
      {"runs", "x"},
      {"runs", "x", "compare", "one"},
      {"demo", "x", "--minutes", "-1"},
      {"import", "x", "--media", "a", "--media", "b", "--subtitles", "c"}};
  for (auto words : wrong) {
    std::string said;
    for (const std::string& word : words) said += word + " ";
    const ProgramRun run = runProgram(words);
    EXPECT_EQ(run.exitCode, 2) << said << run.err;
    EXPECT_EQ(run.out, "") << said;
    EXPECT_EQ(run.err.rfind("dimts: ", 0), 0u) << said << run.err;
    words.insert(words.begin(), "--json");
    const auto result = runProgram(words).result();
    EXPECT_EQ(result.at("status"), "failed") << said;
    EXPECT_EQ(result.at("error").at("code"), "usage") << said;
    EXPECT_FALSE(result.at("error").at("detail").get<std::string>().empty()) << said;
  }
  EXPECT_FALSE(std::filesystem::exists("x"));
}

TEST(CliUsage, WithoutTheEngineTheMessageSaysSo) {
  const ProgramRun run = runProgram({"doctor", "--json"}, {{"DIMTS_ENGINE", "/nowhere/lib.so"}});
  EXPECT_EQ(run.exitCode, 70);
  EXPECT_EQ(run.result().at("error").at("code"), "engine.load");
}

TEST(CliUsage, FilesOfTextThatAreNotThere) {
  const TempDir dir;
  const ProgramRun run =
      runProgram({"speak", dir.path(), "--file", dir.file("nothing"), "--out", dir.file("x.wav"), "--json"});
  EXPECT_EQ(run.exitCode, 3);
  EXPECT_EQ(run.result().at("error").at("code"), "file.missing");
}

TEST(CliText, RecordsAsJson) {
  Record record;
  record.add("a", 1).add("b", "ድምፅ \"x\"\n").add("c", std::numeric_limits<double>::quiet_NaN()).add("d", true);
  record.add("e", Record().add("f", 2.5)).add("g", RecordList{Record().add("h", "\xff")});
  EXPECT_EQ(
      cli::toJson(record),
      "{\"a\":1,\"b\":\"ድምፅ \\\"x\\\"\\n\",\"c\":null,\"d\":true,\"e\":{\"f\":2.5},\"g\":[{\"h\":\"\xEF\xBF\xBD\"}]}");
}

TEST(CliText, RecordsForPeople) {
  Record record;
  record.add("kept_clips", 3).add("kept_seconds", 1.5).add("ok", false);
  record.add("dropped", RecordList{Record().add("reason", "too_short").add("clips", 2)})
      .add("none", RecordList{})
      .add("empty", Record());
  EXPECT_EQ(
      cli::toText(record),
      "kept clips: 3\nkept seconds: 1.5\nok: no\ndropped:\n  - reason too_short, clips 2\nnone: none\nempty: none\n");
}

TEST(CliText, Clocks) {
  EXPECT_EQ(cli::clockText(0), "0:00");
  EXPECT_EQ(cli::clockText(59.6), "1:00");
  EXPECT_EQ(cli::clockText(3723), "1:02:03");
  EXPECT_EQ(cli::clockText(-5), "0:00");
}

}  // namespace
}  // namespace dimts::test

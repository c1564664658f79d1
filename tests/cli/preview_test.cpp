// dimts dataset DIR preview: before and after, streams, encodings, rules switched for one look.
#include <gtest/gtest.h>

#include "tests/cli/program_runner.h"
#include "tests/support/subtitle_film.h"
#include "tests/support/synthetic_film.h"
#include "tests/support/temp_dir.h"

namespace dimts::test {
namespace {

class CliPreview : public testing::Test {
 protected:
  CliPreview() { runProgram({"new", project_, "--language", "ku"}); }
  ProgramRun preview(std::vector<std::string> words) {
    words.insert(words.begin(), {"dataset", project_, "preview"});
    return runProgram(words);
  }
  TempDir dir_;
  std::string project_ = dir_.file("project");
};

bool says(const ProgramRun& run, const std::string& text) { return run.out.find(text) != std::string::npos; }

TEST_F(CliPreview, BeforeAndAfterWithTheReason) {
  const std::string file = dir_.write("a.srt",
                                      "00:00:01,000 --> 00:00:02,000\n<i>[sighs] JOHN: Hi</i>\n\n"
                                      "00:00:03,000 --> 00:00:04,000\n- One.\n- Two.\n");
  const ProgramRun run = preview({file});
  EXPECT_EQ(run.exitCode, 0) << run.err;
  EXPECT_TRUE(says(run, "-> Hi")) << run.out;
  EXPECT_TRUE(says(run, "dropped: two_speakers")) << run.out;
  const ProgramRun off = preview({file, "--set", "subtitles.drop_two_speakers=false", "--json"});
  EXPECT_TRUE(says(off, "\"class\":\"two_speakers\"")) << off.out;
  EXPECT_FALSE(says(off, "\"reason\":\"two_speakers\"")) << off.out;
}

TEST_F(CliPreview, EncodingsToChooseFrom) {
  const std::string file = dir_.write("a.srt", "00:00:01,000 --> 00:00:02,000\n\xFE\xEEn \xFB ke\xE7\n");
  const ProgramRun run = preview({file});
  EXPECT_TRUE(says(run, "şîn û keç")) << run.out;
  EXPECT_TRUE(says(run, "windows-1252")) << run.out;
  EXPECT_TRUE(says(preview({file, "--set", "subtitles.encoding=windows-1252"}), "þîn û keç"));
}

TEST_F(CliPreview, StreamsOfAFilm) {
  FilmPlan plan;
  plan.seconds = 6;
  const SyntheticFilm film = makeFilm(dir_.path(), "plain.mkv", plan);
  const std::string path = dir_.file("film.mkv");
  addStreams(film.mediaPath, path,
             {{"hdmv_pgs_subtitle", {{1, 2, "PG"}}, "eng"}, {"subrip", {{1, 2, "Silav"}}, "kur", "Tev"}});
  const ProgramRun run = preview({path});
  EXPECT_EQ(run.exitCode, 0) << run.err;
  EXPECT_TRUE(says(run, "OCR")) << run.out;
  EXPECT_TRUE(says(run, "Silav")) << run.out;
  EXPECT_EQ(preview({path, "--stream", "2"}).exitCode, 3);
  EXPECT_EQ(preview({dir_.file("none.srt")}).exitCode, 3);
}

}  // namespace
}  // namespace dimts::test

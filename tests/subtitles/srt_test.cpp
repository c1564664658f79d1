// SubRip files with the defects that real ones have: what must come out of each.
#include "tests/subtitles/cases.h"
#include "tests/subtitles/named_case.h"

namespace dimts::test {
namespace {

class Srt : public testing::TestWithParam<SubtitleCase> {};

TEST_P(Srt, GivesTheExpectedCues) { expectCase(GetParam()); }

const std::vector<ExpectedCue> kTwo{{1, 2.5, "First line"}, {3, 4, "Second\nof two"}};
const std::string kPlain = plainSrt();

INSTANTIATE_TEST_SUITE_P(
    Lines, Srt,
    testing::Values(SubtitleCase{"plain", kPlain, kTwo, {}},
                    SubtitleCase{"blank_after_index", replaced(kPlain, "2\n00", "2\n\n00"), kTwo, {}},
                    SubtitleCase{
                        "lines_before_first", "My subtitles\nby nobody\n\n" + kPlain, kTwo, {"subtitle.not_cue"}}),
    caseName);

INSTANTIATE_TEST_SUITE_P(
    Times, Srt,
    testing::Values(SubtitleCase{"colon_msec", replaced(kPlain, ",", ":"), kTwo, {}},
                    SubtitleCase{"no_hours", replaced(kPlain, "00:00:0", "00:0"), kTwo, {}},
                    SubtitleCase{"short_arrow", replaced(kPlain, "-->", "->"), kTwo, {}},
                    SubtitleCase{"long_arrow", replaced(kPlain, "-->", "--->"), kTwo, {}},
                    SubtitleCase{"double_head_arrow", replaced(kPlain, "-->", "->>"), kTwo, {}},
                    SubtitleCase{"dash_arrow", replaced(kPlain, "-->", "—>"), kTwo, {}},
                    SubtitleCase{"unreadable_time",
                                 "1\n00:00:0x,000 --> 00:00:02,000\nWhat\n\n" + replaced(kPlain, "1\n00", "2\n00"),
                                 {{-1, -1, "What"}, kTwo[0], kTwo[1]},
                                 {"subtitle.bad_time"}},
                    SubtitleCase{"truncated_in_time", kPlain + "3\n00:00:05,0", kTwo, {"subtitle.truncated"}},
                    SubtitleCase{"truncated_after_index", kPlain + "3\n", kTwo, {"subtitle.truncated"}},
                    SubtitleCase{"truncated_after_time",
                                 kPlain + "3\n00:00:05,000 --> 00:00:06,000\n",
                                 {kTwo[0], kTwo[1], {5, 6, ""}},
                                 {"subtitle.truncated"}}),
    caseName);

TEST(SrtFrames, TwoDigitsNeverOverThirtyAreFrames) {
  std::string bytes;
  for (int i = 0; i < 12; ++i) {
    const std::string two = i < 10 ? "0" + std::to_string(i) : std::to_string(i);
    bytes += std::to_string(i + 1) + "\n00:00:" + two + ",00 --> 00:00:" + two + ",20\nText\n\n";
  }
  const auto file = subtitles::parseSubtitles(bytes, "frames");
  ASSERT_TRUE(file.ok());
  EXPECT_NEAR(file->cues[3].endSeconds, 3.8, 1e-9);
  ASSERT_EQ(file->warnings.size(), 1u);
  EXPECT_EQ(file->warnings[0].code, "subtitle.frames");
}

TEST(SrtLineNumbers, PointAtTheTimingLine) {
  const auto file = subtitles::parseSubtitles(kPlain, "plain");
  ASSERT_TRUE(file.ok());
  EXPECT_EQ(file->cues[0].lineNumber, 2);
  EXPECT_EQ(file->cues[1].lineNumber, 6);
}

TEST(SrtWriting, ComesBackTheSame) {
  const auto file = subtitles::parseSubtitles(kPlain, "plain");
  const auto again = subtitles::parseSubtitles(subtitles::writeSrt(file->cues), "again");
  ASSERT_TRUE(again.ok());
  ASSERT_EQ(again->cues.size(), 2u);
  EXPECT_EQ(again->cues[1].rawText, "Second\nof two");
  EXPECT_NEAR(again->cues[0].endSeconds, 2.5, 1e-9);
}

}  // namespace
}  // namespace dimts::test

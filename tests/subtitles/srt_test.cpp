// SubRip files with the defects that real ones have: what must come out of each.
#include "tests/subtitles/cases.h"

namespace dimts::test {
namespace {

class Srt : public testing::TestWithParam<SubtitleCase> {};

TEST_P(Srt, GivesTheExpectedCues) { expectCase(GetParam()); }

const std::vector<ExpectedCue> kTwo{{1, 2.5, "First line"}, {3, 4, "Second\nof two"}};
const std::string kPlain =
    "1\n00:00:01,000 --> 00:00:02,500\nFirst line\n\n2\n00:00:03,000 --> 00:00:04,000\nSecond\nof two\n\n";

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

INSTANTIATE_TEST_SUITE_P(
    Lines, Srt,
    testing::Values(
        SubtitleCase{"plain", kPlain, kTwo, {}}, SubtitleCase{"crlf", replaced(kPlain, "\n", "\r\n"), kTwo, {}},
        SubtitleCase{"cr_only", replaced(kPlain, "\n", "\r"), kTwo, {}},
        SubtitleCase{"mixed_eol", replaced(kPlain, "line\n", "line\r\n"), kTwo, {}},
        SubtitleCase{"nul_bytes", replaced(kPlain, "First", std::string("Fir\0st", 6)), kTwo, {}},
        SubtitleCase{"last_cue_no_newline", kPlain.substr(0, kPlain.size() - 2), kTwo, {}},
        SubtitleCase{"leading_whitespace", replaced(kPlain, "\nSecond", "\n   Second"), kTwo, {}},
        SubtitleCase{"blank_lines_in_text", replaced(kPlain, "Second\nof", "Second\n\n\nof"), kTwo, {}},
        SubtitleCase{"missing_blank_between_cues", replaced(kPlain, "line\n\n2", "line\n2"), kTwo, {}},
        SubtitleCase{"wrong_numbers_glued", replaced(kPlain, "line\n\n2", "line\n17"), kTwo, {}},
        SubtitleCase{"blank_after_index", replaced(kPlain, "2\n00", "2\n\n00"), kTwo, {}},
        SubtitleCase{"no_indexes", replaced(replaced(kPlain, "1\n00:", "00:"), "2\n00:", "00:"), kTwo, {}},
        SubtitleCase{"text_index", replaced(replaced(kPlain, "1\n00:", "one\n00:"), "2\n00:", "two\n00:"), kTwo, {}},
        SubtitleCase{"negative_index", replaced(kPlain, "2\n00", "-2\n00"), kTwo, {}},
        SubtitleCase{"index_with_dot", replaced(kPlain, "2\n00", "2.0\n00"), kTwo, {}},
        SubtitleCase{"index_leading_zeroes", replaced(kPlain, "2\n00", "0002\n00"), kTwo, {}},
        SubtitleCase{"number_only_text",
                     "1\n00:00:01,000 --> 00:00:02,000\n1941\n\n2\n00:00:03,000 --> 00:00:04,000\n6530\n",
                     {{1, 2, "1941"}, {3, 4, "6530"}},
                     {}},
        SubtitleCase{"empty_cue_between",
                     "1\n00:00:01,000 --> 00:00:02,000\nA\n\n2\n00:00:02,000 --> 00:00:03,000\n\n3\n00:00:03,000 --> "
                     "00:00:04,000\nB\n",
                     {{1, 2, "A"}, {2, 3, ""}, {3, 4, "B"}},
                     {}},
        SubtitleCase{"lines_before_first", "My subtitles\nby nobody\n\n" + kPlain, kTwo, {"subtitle.not_cue"}}),
    caseName);

INSTANTIATE_TEST_SUITE_P(
    Times, Srt,
    testing::Values(
        SubtitleCase{"dot_msec", replaced(kPlain, ",", "."), kTwo, {}},
        SubtitleCase{"colon_msec", replaced(kPlain, ",", ":"), kTwo, {}},
        SubtitleCase{"fullwidth_delim", replaced(replaced(kPlain, ":", "："), ",", "，"), kTwo, {}},
        SubtitleCase{"no_msec", replaced(replaced(kPlain, ",000", ""), ",500", ",5"), kTwo, {}},
        SubtitleCase{"short_hours", replaced(kPlain, "00:00:0", "0:0:"), kTwo, {}},
        SubtitleCase{"no_hours", replaced(kPlain, "00:00:0", "00:0"), kTwo, {}},
        SubtitleCase{"spaced_arrow", replaced(kPlain, "-->", "-- >"), kTwo, {}},
        SubtitleCase{"no_space_arrow", replaced(kPlain, " --> ", "-->"), kTwo, {}},
        SubtitleCase{"short_arrow", replaced(kPlain, "-->", "->"), kTwo, {}},
        SubtitleCase{"long_arrow", replaced(kPlain, "-->", "--->"), kTwo, {}},
        SubtitleCase{"double_head_arrow", replaced(kPlain, "-->", "->>"), kTwo, {}},
        SubtitleCase{"dash_arrow", replaced(kPlain, "-->", "—>"), kTwo, {}},
        SubtitleCase{"coords_after_time", replaced(kPlain, "02,500", "02,500 X1:100 X2:200 Y1:50 Y2:60"), kTwo, {}},
        SubtitleCase{"vtt_settings_after_time", replaced(kPlain, "02,500", "02,500 align:start line:0%"), kTwo, {}},
        SubtitleCase{"junk_after_time", replaced(kPlain, "02,500", "02,500 blah"), kTwo, {"subtitle.not_cue"}},
        SubtitleCase{"zero_width_in_time", replaced(kPlain, "00:00:03", "\u200B00:00\uFEFF:03"), kTwo, {}},
        SubtitleCase{"spaces_in_time", replaced(kPlain, "00:00:03", "00: 00: 03"), kTwo, {}},
        SubtitleCase{"over_24h", "1\n25:00:01,000 --> 25:00:02,000\nLate\n", {{90001, 90002, "Late"}}, {}},
        SubtitleCase{"overflow_100h", "1\n100:00:01,000 --> 100:00:02,000\nLater\n", {{360001, 360002, "Later"}}, {}},
        SubtitleCase{
            "negative_start", "1\n-00:00:01,000 --> 00:00:02,000\nEarly\n", {{-1, 2, "Early"}}, {"subtitle.bad_time"}},
        SubtitleCase{
            "end_before_start", "1\n00:00:05,000 --> 00:00:02,000\nBack\n", {{5, 2, "Back"}}, {"subtitle.bad_time"}},
        SubtitleCase{"unreadable_time",
                     "1\n00:00:0x,000 --> 00:00:02,000\nWhat\n\n" + replaced(kPlain, "1\n00", "2\n00"),
                     {{-1, -1, "What"}, kTwo[0], kTwo[1]},
                     {"subtitle.bad_time"}},
        SubtitleCase{"unsorted",
                     "1\n00:00:03,000 --> 00:00:04,000\nB\n\n2\n00:00:01,000 --> 00:00:02,000\nA\n",
                     {{1, 2, "A"}, {3, 4, "B"}},
                     {"subtitle.unsorted"}},
        SubtitleCase{"identical_times",
                     "1\n00:00:01,000 --> 00:00:02,000\nA\n\n2\n00:00:01,000 --> 00:00:02,000\nB\n",
                     {{1, 2, "A\nB"}},
                     {"subtitle.merged"}},
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

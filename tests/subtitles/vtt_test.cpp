// WebVTT: header, time map, notes, settings, voices, hourless times, and rolling captions.
#include "tests/subtitles/cases.h"

namespace dimts::test {
namespace {

class Vtt : public testing::TestWithParam<SubtitleCase> {};

TEST_P(Vtt, GivesTheExpectedCues) {
  expectCase(GetParam());
  EXPECT_EQ(subtitles::parseSubtitles(GetParam().bytes, "x")->format, "vtt");
}

INSTANTIATE_TEST_SUITE_P(
    Files, Vtt,
    testing::Values(
        SubtitleCase{"plain",
                     "WEBVTT\n\n00:00:01.000 --> 00:00:02.500\nFirst\n\n00:00:03.000 --> 00:00:04.000\nSecond\n",
                     {{1, 2.5, "First"}, {3, 4, "Second"}},
                     {}},
        SubtitleCase{"hourless", "WEBVTT\n\n00:01.000 --> 01:02.500\nFirst\n", {{1, 62.5, "First"}}, {}},
        SubtitleCase{"comma_short", "WEBVTT\n\n00:03,560 --> 00:04,000\nFirst\n", {{3.56, 4, "First"}}, {}},
        SubtitleCase{"names_and_settings",
                     "WEBVTT - title\nKind: captions\n\nintro\n00:01.000 --> 00:02.000 align:start line:0\nHi\n",
                     {{1, 2, "Hi"}},
                     {}},
        SubtitleCase{"notes_styles_regions",
                     "WEBVTT\n\nNOTE\nnot shown\n00 not a time\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:fred\n\n"
                     "NOTE one line\n\n00:01.000 --> 00:02.000\nHi\n",
                     {{1, 2, "Hi"}},
                     {}},
        SubtitleCase{"time_map",
                     "WEBVTT\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000\n\n00:01.000 --> 00:02.000\nHi\n",
                     {{11, 12, "Hi"}},
                     {}},
        SubtitleCase{"time_map_local",
                     "WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:900000,LOCAL:00:00:04.000\n\n00:01.000 --> 00:02.000\nHi\n",
                     {{7, 8, "Hi"}},
                     {}},
        SubtitleCase{"arrows_in_text", "WEBVTT\n\n00:01.000 --> 00:02.000\nA --> B\n", {{1, 2, "A --> B"}}, {}},
        SubtitleCase{"no_blank_between",
                     "WEBVTT\n\n1\n00:01.000 --> 00:02.000\nA\n2\n00:03.000 --> 00:04.000\nB\n",
                     {{1, 2, "A"}, {3, 4, "B"}},
                     {}},
        SubtitleCase{"timings_bad",
                     "WEBVTT\n\n00:05.000 --> 00:02.000\nBack\n\n00:06.000 --> 00:07.000\nOn\n",
                     {{5, 2, "Back"}, {6, 7, "On"}},
                     {"subtitle.bad_time"}},
        SubtitleCase{"bom", "\xEF\xBB\xBFWEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nHi\r\n", {{1, 2, "Hi"}}, {}},
        SubtitleCase{"truncated",
                     "WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n\n00:03.000 --> 00:04.000",
                     {{1, 2, "Hi"}, {3, 4, ""}},
                     {"subtitle.truncated"}},
        SubtitleCase{"karaoke_word_times",
                     "WEBVTT\n\n00:01.000 --> 00:03.000\nOne <00:01.500><c>two</c> <00:02.000><c>three</c>\n",
                     {{1, 3, "One <00:01.500><c>two</c> <00:02.000><c>three</c>"}},
                     {}}),
    caseName);

TEST(VttVoices, BecomeSpeakerHints) {
  const auto file = subtitles::parseSubtitles("WEBVTT\n\n00:01.000 --> 00:02.000\n<v.loud Abebe Bikila>Selam\n", "v");
  ASSERT_TRUE(file.ok());
  EXPECT_EQ(file->cues[0].speakerHint, "Abebe Bikila");
}

TEST(VttRollUp, ShowsEveryLineOnce) {
  const std::string bytes =
      "WEBVTT\nKind: captions\n\n"
      "00:00:01.000 --> 00:00:03.000\n \nwe went<00:00:01.500><c> out</c>\n\n"
      "00:00:03.000 --> 00:00:03.010\nwe went out\n \n\n"
      "00:00:03.010 --> 00:00:05.000\nwe went out\nto<00:00:03.500><c> see</c>\n\n"
      "00:00:05.000 --> 00:00:05.010\nto see\n \n\n"
      "00:00:05.010 --> 00:00:07.000\nto see\nthe<00:00:06.000><c> sea</c>\n\n"
      "00:00:07.000 --> 00:00:07.010\nthe sea\n \n";
  const auto file = subtitles::parseSubtitles(bytes, "roll");
  ASSERT_TRUE(file.ok());
  ASSERT_EQ(file->cues.size(), 3u);
  EXPECT_NEAR(file->cues[1].startSeconds, 3.01, 1e-9);
  EXPECT_NEAR(file->cues[1].endSeconds, 5.01, 1e-9);
  EXPECT_EQ(file->cues[2].rawText, "the<00:00:06.000><c> sea</c>");
  ASSERT_EQ(file->warnings.size(), 1u);
  EXPECT_EQ(file->warnings[0].code, "subtitle.rollup");
}

}  // namespace
}  // namespace dimts::test

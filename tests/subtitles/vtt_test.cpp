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
        SubtitleCase{"comma_short", "WEBVTT\n\n00:03,560 --> 00:04,000\nFirst\n", {{3.56, 4, "First"}}, {}},
        SubtitleCase{"names_and_settings",
                     "WEBVTT - title\nKind: captions\n\nintro\n00:01.000 --> 00:02.000 align:start line:0\nHi\n",
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
        SubtitleCase{"no_blank_between",
                     "WEBVTT\n\n1\n00:01.000 --> 00:02.000\nA\n2\n00:03.000 --> 00:04.000\nB\n",
                     {{1, 2, "A"}, {3, 4, "B"}},
                     {}},
        SubtitleCase{"bom", "\xEF\xBB\xBFWEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\nHi\r\n", {{1, 2, "Hi"}}, {}},
        SubtitleCase{"truncated",
                     "WEBVTT\n\n00:01.000 --> 00:02.000\nHi\n\n00:03.000 --> 00:04.000",
                     {{1, 2, "Hi"}, {3, 4, ""}},
                     {"subtitle.truncated"}}),
    caseName);

TEST(VttVoices, BecomeSpeakerHints) {
  const auto file = subtitles::parseSubtitles("WEBVTT\n\n00:01.000 --> 00:02.000\n<v.loud Abebe Bikila>Selam\n", "v");
  ASSERT_TRUE(file.ok());
  EXPECT_EQ(file->cues[0].speakerHint, "Abebe Bikila");
}

}  // namespace
}  // namespace dimts::test

// ASS, SBV, MicroDVD and TTML: times in each notation, names, line ends, and what is odd but tolerated.
#include "tests/subtitles/cases.h"

namespace dimts::test {
namespace {

class Formats : public testing::TestWithParam<SubtitleCase> {};

TEST_P(Formats, GiveTheExpectedCues) { expectCase(GetParam()); }

std::vector<SubtitleCase> in(const std::string& format, std::vector<SubtitleCase> cases) {
  for (SubtitleCase& one : cases) one.format = format;
  return cases;
}

const std::string kEvents =
    "[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n";

INSTANTIATE_TEST_SUITE_P(
    Ass, Formats,
    testing::ValuesIn(in(
        "ass",
        {{"ssa_marked",
          "[Script Info]\nScriptType: v4.00\n[Events]\nFormat: Marked, Start, End, Style, Name, MarginL, MarginR, "
          "MarginV, Effect, Text\nDialogue: Marked=0,0:00:01.00,0:00:02.50,Default,Abebe,0000,0000,0000,,Hi, you\n",
          {{1, 2.5, "Hi, you"}},
          {}},
         {"other_columns",
          "[Events]\nFormat: Start, Text\nFormat: End, Start, Text\nDialogue: 0:00:02.50,0:00:01.00,Hi, you\n",
          {{1, 2.5, "Hi, you"}},
          {}},
         {"no_format_line", "[Events]\nDialogue: 0,0:00:01.00,0:00:02.50,Default,,0,0,0,,Hi\n", {{1, 2.5, "Hi"}}, {}},
         {"no_sections", "Dialogue: 0,0:00:01.00,0:00:02.50,Default,,0,0,0,,Hi\n", {{1, 2.5, "Hi"}}, {}},
         {"lower_case",
          "[script info]\n[EVENTS]\ndialogue: 0,0:00:01.00,0:00:02.50,D,,0,0,0,,Hi\n",
          {{1, 2.5, "Hi"}},
          {}},
         {"unsorted_and_bad_time",
          kEvents + "Dialogue: 0,0:00:05.00,0:00:06.00,D,,0,0,0,,B\nDialogue: 0,x,0:00:02.00,D,,0,0,0,,bad\n"
                    "Dialogue: 0,0:00:01.00,0:00:02.50,D,,0,0,0,,A\n",
          {{-1, 2, "bad"}, {1, 2.5, "A"}, {5, 6, "B"}},
          {"subtitle.bad_time", "subtitle.unsorted"}},
         {"layers_of_one_text",
          kEvents + "Dialogue: 0,0:00:01.00,0:00:02.50,D,,0,0,0,,A\nDialogue: 1,0:00:01.00,0:00:02.50,D,,0,0,0,,A\n",
          {{1, 2.5, "A"}},
          {"subtitle.merged"}},
         {"sign_and_speech_stay_apart",
          kEvents +
              "Dialogue: 0,0:00:01.00,0:00:02.50,Sign,,0,0,0,,EXIT\nDialogue: 0,0:00:01.00,0:00:02.50,D,,0,0,0,,Run\n",
          {{1, 2.5, "EXIT"}, {1, 2.5, "Run"}},
          {}},
         {"moving_signs",
          kEvents + "Dialogue: 0,0:00:01.00,0:00:02.50,D,,0,0,0,,A\n"
                    "Dialogue: 0,0:00:03.00,0:00:09.00,D,,0,0,0,Banner;20,made by\n",
          {{1, 2.5, "A"}},
          {"subtitle.not_cue"}}})),
    caseName);

INSTANTIATE_TEST_SUITE_P(
    Sbv, Formats,
    testing::ValuesIn(
        in("sbv", {{"sbv_plain",
                    "0:00:01.000,0:00:02.500\nFirst line\n\n0:00:03.000,0:00:04.000\nSecond\nof two\n",
                    {{1, 2.5, "First line"}, {3, 4, "Second\nof two"}},
                    {}},
                   {"sbv_no_blank_between",
                    "0:00:01.000,0:00:02.500\nFirst\n0:00:03.000,0:00:04.000\nSecond\n",
                    {{1, 2.5, "First"}, {3, 4, "Second"}},
                    {}},
                   {"sbv_numbers_and_commas_in_text",
                    "0:00:01.000,0:00:02.500\n1, 2, 3\n\n0:00:03.000,0:00:04.000\n10:15, then\n",
                    {{1, 2.5, "1, 2, 3"}, {3, 4, "10:15, then"}},
                    {}},
                   {"sbv_bad_time", "0:00:05.000,0:00:02.500\nBack\n", {{5, 2.5, "Back"}}, {"subtitle.bad_time"}},
                   {"sbv_truncated",
                    "0:00:01.000,0:00:02.500\nFirst\n\n0:00:03.000,0:00:04.000",
                    {{1, 2.5, "First"}, {3, 4, ""}},
                    {"subtitle.truncated"}},
                   {"subviewer_2",
                    "[INFORMATION]\n[TITLE]x\n[END INFORMATION]\n00:00:01.00,00:00:02.50\nFirst[br]line\n",
                    {{1, 2.5, "First\nline"}},
                    {"subtitle.not_cue"}}})),
    caseName);

INSTANTIATE_TEST_SUITE_P(
    MicroDvd, Formats,
    testing::ValuesIn(in(
        "microdvd", {{"rate_in_file",
                      "{1}{1}25\n{25}{50}First|line\n{75}{100}{y:i}Second\n",
                      {{1, 2, "First\nline"}, {3, 4, "{y:i}Second"}},
                      {}},
                     {"rate_with_comma", "{0}{0}23,976\n{24}{48}/First\n", {{24 / 23.976, 48 / 23.976, "First"}}, {}},
                     {"open_end",
                      "{1}{1}25\n{25}{}First\n{75}{}Second\n{1000}{}Last\n",
                      {{1, 3, "First"}, {3, 8, "Second"}, {40, 45, "Last"}},
                      {}},
                     {"microdvd_bad",
                      "{1}{1}25\n{50}{25}Back\nwhat\n",
                      {{2, 1, "Back"}},
                      {"subtitle.bad_time", "subtitle.not_cue"}}})),
    caseName);

std::string tt(const std::string& attributes, const std::string& body) {
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tt xmlns=\"http://www.w3.org/ns/ttml\" " + attributes +
         "><head/><body><div>" + body + "</div></body></tt>\n";
}

INSTANTIATE_TEST_SUITE_P(
    Ttml, Formats,
    testing::ValuesIn(in(
        "ttml",
        {{"clock_times",
          tt("",
             "<p begin=\"00:00:01.000\" end=\"00:00:02.500\">First<br/>line</p>\n<p begin='00:00:03' dur='1s'>A &amp; "
             "B</p>"),
          {{1, 2.5, "First\nline"}, {3, 4, "A &amp; B"}},
          {}},
         {"offset_times",
          tt("ttp:tickRate=\"10000000\" ttp:frameRate=\"25\"",
             "<p begin=\"10000000t\" end=\"25000000t\">t</p><p begin=\"75f\" end=\"4000ms\">f</p><p begin=\"0.1m\" "
             "end=\"7s\">m</p>"),
          {{1, 2.5, "t"}, {3, 4, "f"}, {6, 7, "m"}},
          {}},
         {"frames_after_colon",
          tt("ttp:frameRate=\"30\" ttp:frameRateMultiplier=\"1000 1001\"",
             "<p begin=\"00:00:01:00\" end=\"00:00:02:15\">A</p>"),
          {{1, 2 + 15 * 1.001 / 30, "A"}},
          {}},
         {"nested_begin",
          "<tt><body begin=\"10s\"><div begin=\"1s\"><p begin=\"1s\" end=\"2s\">A</p></div></body></tt>",
          {{12, 13, "A"}},
          {}},
         {"timed_spans",
          tt("",
             "<p><span begin=\"1s\" end=\"2s\">A <span tts:fontStyle=\"italic\">b</span></span> "
             "<span begin=\"3s\" end=\"4s\">C</span></p>"),
          {{1, 2, "A b"}, {3, 4, "C"}},
          {}},
         {"prefixed_and_spaced",
          "<tt:tt xmlns:tt='x'><tt:body><tt:div>\n  <tt:p begin='1s' end='2s'>\n    One\n    two <tt:br/> three\n  "
          "</tt:p></tt:div></tt:body></tt:tt>",
          {{1, 2, "One two\nthree"}},
          {}},
         {"comments_and_cdata",
          tt("", "<!-- <p begin='9s' end='10s'>no</p> --><p begin='1s' end='2s'><![CDATA[2 < 3 & 4]]></p>"),
          {{1, 2, "2 &lt; 3 &amp; 4"}},
          {}},
         {"bad_time_named", tt("", "<p begin='soon' end='2s'>A</p>"), {{-1, -1, "A"}}, {"subtitle.bad_time"}},
         {"cut_off",
          "<tt><body><div><p begin='1s' end='2s'>A</p><p begin='3s' end='4s'>B",
          {{1, 2, "A"}, {3, 4, "B"}},
          {"subtitle.truncated"}},
         {"latin_1_declared",
          "<?xml version='1.0' encoding='ISO-8859-1'?><tt><body><p begin='1s' end='2s'>\xE9t\xE9</p></body></tt>",
          {{1, 2, "été"}},
          {},
          "ISO-8859-1"}})),
    caseName);

TEST(MicroDvdRate, ComesFromTheFilmOrMustBeAsked) {
  const std::string bytes = "{25}{50}First\n{75}{100}Second\n";
  const auto unknown = subtitles::parseSubtitles(bytes, "a.sub");
  ASSERT_FALSE(unknown.ok());
  EXPECT_EQ(unknown.error().code, "subtitle.frame_rate");
  EXPECT_NE(unknown.error().hint.find("subtitles.frames_per_second"), std::string::npos);
  subtitles::ReadOptions options;
  options.framesPerSecond = 12.5;
  const auto asked = subtitles::parseSubtitles(bytes, "a.sub", options);
  ASSERT_TRUE(asked.ok());
  EXPECT_NEAR(asked->cues[0].startSeconds, 2, 1e-9);
  const auto own = subtitles::parseSubtitles("{1}{1}25\n" + bytes, "a.sub", options);
  ASSERT_TRUE(own.ok());
  EXPECT_NEAR(own->cues[0].startSeconds, 1, 1e-9) << "the file knows better than the film";
}

TEST(TtmlSpeakers, AreTheAgentsNames) {
  const auto file = subtitles::parseSubtitles(
      "<tt><head><metadata><ttm:agent xml:id='a1' type='person'><ttm:name type='full'>Abebe</ttm:name></ttm:agent>"
      "</metadata></head><body><p begin='1s' end='2s' ttm:agent='a1'>Selam</p></body></tt>",
      "x");
  ASSERT_TRUE(file.ok());
  EXPECT_EQ(file->cues[0].speakerHint, "Abebe");
}

TEST(AssSpeakers, AreTheNameColumn) {
  const auto file =
      subtitles::parseSubtitles(kEvents + "Dialogue: 0,0:00:01.00,0:00:02.00,D,Abebe Bikila,0,0,0,,Selam\n", "x");
  ASSERT_TRUE(file.ok());
  EXPECT_EQ(file->cues[0].speakerHint, "Abebe Bikila");
}

TEST(VttTimeMap, CountsFromTheFilmsOwnClock) {
  const std::string bytes = "WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:900000,LOCAL:00:00:00.000\n\n00:01.000 --> 00:02.000\nHi\n";
  subtitles::ReadOptions options;
  options.originSeconds = 9.5;
  const auto file = subtitles::parseSubtitles(bytes, "x", options);
  ASSERT_TRUE(file.ok());
  EXPECT_NEAR(file->cues[0].startSeconds, 1.5, 1e-6);
  options.originSeconds = 95443.0;  // the clock of the stream went round between the film's start and the map
  const auto round = subtitles::parseSubtitles(bytes, "x", options);
  ASSERT_TRUE(round.ok());
  EXPECT_NEAR(round->cues[0].startSeconds, 11 + 8589934592.0 / 90000 - 95443.0, 1e-6);
}

}  // namespace
}  // namespace dimts::test

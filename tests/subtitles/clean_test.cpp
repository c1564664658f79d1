// What a voice should say of a cue, and why some cues say nothing.
#include <gtest/gtest.h>

#include "engine/core/random.h"
#include "engine/subtitles/clean.h"
#include "engine/subtitles/read.h"

namespace dimts::test {
namespace {

struct CleanCase {
  std::string name, raw, text, reason;
  std::string speaker = "";
  bool otherSound = false;
};
void PrintTo(const CleanCase& c, std::ostream* out) { *out << c.name; }

class Clean : public testing::TestWithParam<CleanCase> {};

TEST_P(Clean, GivesTextOrReason) {
  const CleanCase& expected = GetParam();
  const auto clean = subtitles::clean({1, 2, expected.raw, "", 1});
  EXPECT_EQ(clean.text, expected.text);
  EXPECT_EQ(clean.dropReason, expected.reason);
  EXPECT_EQ(clean.speakerHint, expected.speaker);
  EXPECT_EQ(clean.hasOtherSound, expected.otherSound);
}

std::string nameOf(const testing::TestParamInfo<CleanCase>& info) { return info.param.name; }

INSTANTIATE_TEST_SUITE_P(
    Markup, Clean,
    testing::Values(CleanCase{"two_lines", "Good\nmorning", "Good morning", ""},
                    CleanCase{"html_tags", "<i>Good</i> <font color=\"red\">day</font>", "Good day", ""},
                    CleanCase{"bad_nesting", "<b><i>Good</b> day</i>", "Good day", ""},
                    CleanCase{"unclosed_tag_shown", "Good <i day", "Good <i day", ""},
                    CleanCase{"less_than_kept", "2<3,5>1", "2<3,5>1", ""},
                    CleanCase{"override_tags", "{\\an8}Good\\Nday\\hnow", "Good day now", ""},
                    CleanCase{"word_times", "One <00:01.500><c.red>two</c>", "One two", ""},
                    CleanCase{"line_break_tag", "Good<br/>day", "Good day", ""},
                    CleanCase{"entities", "Tom &amp; Ann&nbsp;ran", "Tom & Ann ran", ""},
                    CleanCase{"rlm_lrm_marks", "\u200Fسڵاو\u200E چۆنی", "سڵاو چۆنی", ""},
                    CleanCase{"rlo_pdf_embedding", "\u202Bسڵاو\u202C \u2067هەیە\u2069", "سڵاو هەیە", ""},
                    CleanCase{"nfc", "e\u0302var\u0065\u0302", "êvarê", ""},
                    CleanCase{"many_spaces", "  Good \t  day\u00A0 ", "Good day", ""},
                    CleanCase{"amharic", "ሰላም፣ እንዴት ነህ?\nደህና ነኝ።", "ሰላም፣ እንዴት ነህ? ደህና ነኝ።", ""}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Notes, Clean,
    testing::Values(CleanCase{"hi_square", "[door slams]", "", "hearing_impaired_only", "", true},
                    CleanCase{"hi_inside", "[sighs] I am tired.", "I am tired.", "", "", true},
                    CleanCase{"hi_paren_nested", "(laughs (loudly)) Yes.", "Yes.", "", "", true},
                    CleanCase{"hi_two_lines", "[music\nplaying] Come in.", "Come in.", "", "", true},
                    CleanCase{"hi_trailing_label", "Come in. (knocking)", "Come in.", "", "", true},
                    CleanCase{"hi_unclosed", "Come in (please", "Come in (please", ""},
                    CleanCase{"hi_fullwidth", "（咳）好的", "好的", "", "", true},
                    CleanCase{"music_note_line", "♪ la la la ♪", "la la la", "lyric", "", true},
                    CleanCase{"music_two_lines", "♪ over the hills\nand far away ♪", "over the hills and far away",
                              "lyric", "", true},
                    CleanCase{"music_hash", "# la la la #", "# la la la #", "lyric"},
                    CleanCase{"music_star", "*sings*", "*sings*", "lyric"},
                    CleanCase{"mixed_song_and_speech", "♪ la la\nTurn it off!", "la la Turn it off!", "lyric", "",
                              true},
                    CleanCase{"hash_number_kept", "You are #1 here", "You are #1 here", ""},
                    CleanCase{"nothing", "", "", "no_text"}, CleanCase{"only_dots", "...", "", "no_text"},
                    CleanCase{"only_tags", "<i></i>", "", "no_text"},
                    CleanCase{"ad_url", "Get more at www.example.org", "Get more at www.example.org", "advert"},
                    CleanCase{"ad_credits", "Subtitles by Somebody", "Subtitles by Somebody", "advert"}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Speakers, Clean,
    testing::Values(CleanCase{"name_colon", "JOHN: Come in.", "Come in.", "", "JOHN"},
                    CleanCase{"name_two_words", "Old Man: Come in.", "Come in.", "", "Old Man"},
                    CleanCase{"name_number", "MAN 2: Come in.", "Come in.", "", "MAN 2"},
                    CleanCase{"colon_sentence_kept", "I want three things:\nbread, milk, salt.",
                              "I want three things: bread, milk, salt.", ""},
                    CleanCase{"one_word_speech_kept", "Listen: it rains.", "Listen: it rains.", ""},
                    CleanCase{"time_kept", "At 10:15 it rains.", "At 10:15 it rains.", ""},
                    CleanCase{"amharic_colon_kept", "ስሙ: አበበ", "ስሙ: አበበ", ""},
                    CleanCase{"dash_two_speakers", "- Are you there?\n- Yes.", "Are you there? Yes.", "two_speakers"},
                    CleanCase{"dash_no_space", "-Are you there?\n-Yes.", "Are you there? Yes.", "two_speakers"},
                    CleanCase{"u2010_dash", "\u2010 Are you there?\n\u2010 Yes.", "Are you there? Yes.",
                              "two_speakers"},
                    CleanCase{"dash_second_only", "Are you there?\n- Yes.", "Are you there? Yes.", "two_speakers"},
                    CleanCase{"dash_on_one_line", "- Are you there? - Yes.", "Are you there? - Yes.", "two_speakers"},
                    CleanCase{"dash_one_speaker", "- I am here\nand stay.", "I am here and stay.", ""},
                    CleanCase{"dash_with_noise", "- [knock]\n- Come in.", "Come in.", "", "", true},
                    CleanCase{"dash_in_sentence", "He came - late - as ever.", "He came - late - as ever.", ""},
                    CleanCase{"two_names", "JOHN: Hi.\nMARY: Hello.", "Hi. Hello.", "two_speakers", "JOHN"},
                    CleanCase{"two_voices", "<v Ann>Hi <v Bob>Hello", "Hi Hello", "two_speakers"}),
    nameOf);

TEST(CleanTimes, BadTimesAreNamed) {
  EXPECT_EQ(subtitles::clean({2, 1, "Text", "", 1}).dropReason, "bad_time");
  EXPECT_EQ(subtitles::clean({-1, 1, "Text", "", 1}).dropReason, "bad_time");
  EXPECT_EQ(subtitles::clean({1, 1, "Text", "", 1}).dropReason, "bad_time");
}

TEST(CleanFuzz, NothingCrashesAndNothingInvisibleStays) {
  const std::string pieces[] = {"<",    ">",        "[",      "]",    "(",  "{\\", "}", "\n", "- ",  ":",
                                "♪",    "\u202E",   "\u200B", "ሰ",    "ê",  "a",   "1", " ",  "-->", "00:00:01,000",
                                "\xFF", "\xE1\x88", "\\N",    "&lt;", "<v "};
  core::Random random(7);
  for (int round = 0; round < 4000; ++round) {
    std::string raw;
    for (uint64_t i = random.below(30); i > 0; --i) raw += pieces[random.below(std::size(pieces))];
    const std::string text = subtitles::clean({1, 2, raw, "", 1}).text;
    for (const char* sign : {"\n", "\u202E", "\u200B"}) ASSERT_EQ(text.find(sign), std::string::npos) << raw;
    static_cast<void>(subtitles::parseSubtitles("1\n00:00:01,000 --> 00:00:02,000\n" + raw, "fuzz"));
    static_cast<void>(subtitles::parseSubtitles("WEBVTT\n\n" + raw + raw, "fuzz"));
  }
}

}  // namespace
}  // namespace dimts::test

// What a voice should say of a cue, and why some cues say nothing.
#include <gtest/gtest.h>

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

INSTANTIATE_TEST_SUITE_P(Markup, Clean,
                         testing::Values(CleanCase{"two_lines", "Good\nmorning", "Good morning", ""},
                                         CleanCase{"html_tags", "<i>Good</i> <font color=\"red\">day</font>",
                                                   "Good day", ""},
                                         CleanCase{"override_tags", "{\\an8}Good\\Nday\\hnow", "Good day now", ""},
                                         CleanCase{"word_times", "One <00:01.500><c.red>two</c>", "One two", ""},
                                         CleanCase{"line_break_tag", "Good<br/>day", "Good day", ""},
                                         CleanCase{"entities", "Tom &amp; Ann&nbsp;ran", "Tom & Ann ran", ""},
                                         CleanCase{"nfc", "e\u0302var\u0065\u0302", "êvarê", ""},
                                         CleanCase{"many_spaces", "  Good \t  day\u00A0 ", "Good day", ""},
                                         CleanCase{"amharic", "ሰላም፣ እንዴት ነህ?\nደህና ነኝ።", "ሰላም፣ እንዴት ነህ? ደህና ነኝ።", ""}),
                         nameOf);

INSTANTIATE_TEST_SUITE_P(
    Notes, Clean,
    testing::Values(CleanCase{"hi_inside", "[sighs] I am tired.", "I am tired.", "", "", true},
                    CleanCase{"hi_two_lines", "[music\nplaying] Come in.", "Come in.", "", "", true},
                    CleanCase{"hi_unclosed", "Come in (please", "Come in (please", ""},
                    CleanCase{"hi_fullwidth", "（咳）好的", "好的", "", "", true},
                    CleanCase{"music_two_lines", "♪ over the hills\nand far away ♪", "over the hills and far away",
                              "lyric", "", true},
                    CleanCase{"nothing", "", "", "no_text"}, CleanCase{"only_dots", "...", "", "no_text"},
                    CleanCase{"only_tags", "<i></i>", "", "no_text"},
                    CleanCase{"ad_credits", "Subtitles by Somebody", "Subtitles by Somebody", "advert"}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Speakers, Clean,
    testing::Values(CleanCase{"name_two_words", "Old Man: Come in.", "Come in.", "", "Old Man"},
                    CleanCase{"name_number", "MAN 2: Come in.", "Come in.", "", "MAN 2"},
                    CleanCase{"one_word_speech_kept", "Listen: it rains.", "Listen: it rains.", ""},
                    CleanCase{"amharic_colon_kept", "ስሙ: አበበ", "ስሙ: አበበ", ""},
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

TEST(CleanRules, EachCanBeSwitchedOff) {
  const auto text = [](const std::string& raw, bool subtitles::CleaningRules::*rule) {
    subtitles::CleaningRules rules;
    rules.*rule = false;
    return subtitles::clean({1, 2, raw, "", 1}, rules).text;
  };
  using Rules = subtitles::CleaningRules;
  EXPECT_EQ(text("<i>Hi</i> \u200Fyou", &Rules::removeTags), "<i>Hi</i> you");
  EXPECT_EQ(text("[sighs] Hi", &Rules::removeNotes), "[sighs] Hi");
  EXPECT_EQ(text("JOHN: Hi", &Rules::removeNames), "JOHN: Hi");
  EXPECT_EQ(text("Hi ♪ you", &Rules::removeMusicSigns), "Hi ♪ you");
  EXPECT_EQ(text(".سڵاو", &Rules::movePunctuation), ".سڵاو");
  const auto reason = [](const std::string& raw, bool Rules::*rule) {
    Rules rules;
    rules.*rule = false;
    return subtitles::clean({1, 2, raw, "", 1}, rules).dropReason;
  };
  EXPECT_EQ(reason("♪ la la ♪", &Rules::dropLyrics), "");
  EXPECT_EQ(reason("See www.example.org", &Rules::dropAdverts), "");
  EXPECT_EQ(reason("- Hi.\n- You.", &Rules::dropTwoSpeakers), "");
}

TEST(CleanParts, OfTwoSpeakersInOrder) {
  using Parts = std::vector<std::string>;
  EXPECT_EQ(subtitles::clean({1, 2, "- Are you\nthere?\n- Yes.", "", 1}).parts, (Parts{"Are you there?", "Yes."}));
  EXPECT_EQ(subtitles::clean({1, 2, "- Hi. - You.", "", 1}).parts, (Parts{"Hi.", "You."}));
  EXPECT_EQ(subtitles::clean({1, 2, ">> Hi.\n>> You.", "", 1}).parts, (Parts{"Hi.", "You."}));
  EXPECT_EQ(subtitles::clean({1, 2, "JOHN: Hi.\nMARY: You.", "", 1}).parts, (Parts{"Hi.", "You."}));
  EXPECT_TRUE(subtitles::clean({1, 2, "Hi.", "", 1}).parts.empty());
}

/// Ethiopic and Arabic letters have no capitals: what comes again and again before a colon is a name, once it is a sentence.
TEST(CleanNames, WithoutCapitalsAreKnownByComingAgain) {
  std::vector<subtitles::Cue> cues;
  double at = 0;
  for (const char* line : {"አበበ፦ እንዴት ነህ?", "ደህና ነኝ።", "አበበ፡- ና ወዲህ።", "አበበ፦ ተቀመጥ።", "እንዲህ አለ፦ ተነሱ።", "አበበ: እሺ።", "ئازاد: بەخێربێیت.", "ئازاد: دانیشە.",
                           "ئازاد: سوپاس.", "ሰዓቱ 3:15 ነው።"}) {
    cues.push_back({});
    cues.back().startSeconds = at;
    cues.back().endSeconds = at + 1;
    cues.back().rawText = line;
    at += 2;
  }
  const auto cleaned = subtitles::cleanAll(cues);
  const std::vector<std::string> expected{"እንዴት ነህ?", "ደህና ነኝ።", "ና ወዲህ።", "ተቀመጥ።", "እንዲህ አለ፦ ተነሱ።", "እሺ።", "بەخێربێیت.", "دانیشە.", "سوپاس.", "ሰዓቱ 3:15 ነው።"};
  for (size_t i = 0; i < expected.size(); ++i) EXPECT_EQ(cleaned[i].text, expected[i]);
  EXPECT_EQ(cleaned[0].speakerHint, "አበበ");
  EXPECT_EQ(cleaned[4].speakerHint, "");
  EXPECT_EQ(cleaned[6].speakerHint, "ئازاد");
  EXPECT_EQ(cleaned[0].changes, std::vector<std::string>{"names"});
}

TEST(CleanAdverts, NeighboursAndSuspicions) {
  std::vector<subtitles::Cue> cues;
  for (int i = 0; i < 12; ++i) cues.push_back({i * 2.0, i * 2.0 + 1, "The bread is warm", "", i + 1});
  cues[5].rawText = "See www.example.org";
  cues[6].rawText = "or write to me@example.org";
  cues[8].rawText = "The subtitle was wrong";
  const auto cleaned = subtitles::cleanAll(cues);
  EXPECT_EQ(cleaned[5].dropReason, "advert");
  EXPECT_EQ(cleaned[6].dropReason, "") << "one sign and a neighbour are not enough";
  EXPECT_TRUE(cleaned[6].maybeAdvert);
  EXPECT_EQ(cleaned[8].dropReason, "");
  EXPECT_TRUE(cleaned[8].maybeAdvert);
  cues[6].rawText = "or at example.org";
  EXPECT_EQ(subtitles::cleanAll(cues)[6].dropReason, "advert");
}

TEST(CleanPreview, ShowsBeforeAndAfterWithTheRules) {
  const auto file = subtitles::parseSubtitles(
      "00:00:01,000 --> 00:00:02,000\n<i>[sighs] JOHN: Hi</i>\n\n00:00:03,000 --> 00:00:04,000\n♪ la ♪\n", "x");
  ASSERT_TRUE(file.ok());
  const auto preview = subtitles::previewCleaning(*file);
  ASSERT_EQ(preview.size(), 2u);
  EXPECT_EQ(preview[0].before, "<i>[sighs] JOHN: Hi</i>");
  EXPECT_EQ(preview[0].after, "Hi");
  EXPECT_EQ(preview[0].speaker, "JOHN");
  EXPECT_EQ(preview[0].cueClass, "spoken");
  EXPECT_EQ(preview[0].changes, (std::vector<std::string>{"tags", "notes", "names"}));
  EXPECT_EQ(preview[1].cueClass, "lyric");
  EXPECT_EQ(preview[1].dropReason, "lyric");
}

TEST(CleanMarkup, EntitiesCodesAndDrawings) {
  const auto text = [](const std::string& raw) { return subtitles::clean({1, 2, raw, "", 1}).text; };
  EXPECT_EQ(text("caf&#233; &#xE9;t&#xe9;"), "café été");
  EXPECT_EQ(text("AT&T; R&D &#0; &bogus;"), "AT&T; R&D &#0; &bogus;");
  EXPECT_EQ(text("{y:i}Hi {C:$0000FF}you"), "Hi you");
  EXPECT_EQ(text("{\\p1}m 0 0 l 5 5{\\p0}Hi"), "Hi");
  EXPECT_EQ(text("{\\pos(10,20)}Hi"), "Hi");
  EXPECT_EQ(text("&lrm;Hi&#8206;"), "Hi");
}

}  // namespace
}  // namespace dimts::test

// Named cases 58 to 78: tags, notes for the hard of hearing, speakers, songs, advertisements, right-to-left text.
#include "tests/subtitles/named_case.h"

namespace dimts::test {
namespace {

NamedCase spoken(const std::string& name, const std::string& raw, const std::string& text,
                 const std::string& speaker = "") {
  return {name, srtOf(raw), {{1, 3, text, "spoken", "", speaker}}};
}

NamedCase dropped(const std::string& name, const std::string& raw, const std::string& text, const std::string& kind,
                  const std::string& reason) {
  return {name, srtOf(raw), {{1, 3, text, kind, reason}}};
}

/// Ten cues, 10 s apart; the first is `first`, the one in the middle `middle`, the others everyday words.
std::string tenCues(const std::string& first, const std::string& middle) {
  std::string out;
  for (int i = 0; i < 10; ++i) {
    const std::string text = i == 0 ? first : i == 5 ? middle : "The bread is warm";
    out += "00:0" + std::to_string(i) + ":01,000 --> 00:0" + std::to_string(i) + ":02,000\n" + text + "\n\n";
  }
  return out;
}

std::vector<NamedCue> tenTimes(const NamedCue& first, const NamedCue& middle) {
  std::vector<NamedCue> out;
  for (int i = 0; i < 10; ++i) {
    NamedCue cue{0, 0, "The bread is warm"};
    if (i == 0) cue = first;
    if (i == 5) cue = middle;
    cue.start = i * 60 + 1;
    cue.end = i * 60 + 2;
    out.push_back(cue);
  }
  return out;
}

std::vector<NamedCase> adverts() {
  return {
      {"ad_first_last_cue", tenCues("Translated by Somebody", "It was translated by her"),
       tenTimes({0, 0, "Translated by Somebody", "advert", "advert"}, {0, 0, "It was translated by her"})},
      {"ad_url", tenCues("Good morning", "Get more at www.example.org"),
       tenTimes({0, 0, "Good morning"}, {0, 0, "Get more at www.example.org", "advert", "advert"})},
      {"ad_tech_tokens", tenCues("Good morning", "The.Film 1080p BluRay x264"),
       tenTimes({0, 0, "Good morning"}, {0, 0, "The.Film 1080p BluRay x264", "advert", "advert"})},
  };
}

}  // namespace

std::vector<NamedCase> namedCleaningCases() {
  std::vector<NamedCase> all{
      spoken("bad_html_nesting", "<b><i>Good</b> day</i>", "Good day"),
      spoken("unclosed_tag_shown", "Good <i day", "Good <i day"),
      spoken("less_than_and_greater_than_kept", "2<3,5>1", "2<3,5>1"),
      dropped("hi_square", "[door slams]", "", "hearing_impaired", "hearing_impaired_only"),
      spoken("hi_paren_nested", "(laughs (loudly)) Yes.", "Yes."),
      spoken("hi_name_colon", "JOHN: Come in.", "Come in.", "JOHN"),
      spoken("hi_trailing_label", "Come in. (knocking)", "Come in."),
      spoken("colon_sentence_kept", "I want three things:\nbread, milk, salt.",
             "I want three things: bread, milk, salt."),
      spoken("time_10_15_kept", "At 10:15 it rains.", "At 10:15 it rains."),
      dropped("dash_two_speakers", "- Are you there?\n- Yes.", "Are you there? Yes.", "two_speakers", "two_speakers"),
      dropped("dash_no_space", "-Are you there?\n-Yes.", "Are you there? Yes.", "two_speakers", "two_speakers"),
      dropped("u2010_dash", "\u2010 Are you there?\n\u2010 Yes.", "Are you there? Yes.", "two_speakers",
              "two_speakers"),
      dropped("music_note_line", "♪ la la la ♪", "la la la", "lyric", "lyric"),
      {"music_hash_star",
       "00:00:01,000 --> 00:00:02,000\n# la la la #\n\n00:00:03,000 --> 00:00:04,000\n*sings*\n\n"
       "00:00:05,000 --> 00:00:06,000\nYou are #1 here\n",
       {{1, 2, "# la la la #", "lyric", "lyric"}, {3, 4, "*sings*", "lyric", "lyric"}, {5, 6, "You are #1 here"}}},
      dropped("mixed_song_and_speech", "♪ la la\nTurn it off!", "la la Turn it off!", "lyric", "lyric"),
      spoken("rlm_lrm_marks", "\u200Fسڵاو\u200E چۆنی", "سڵاو چۆنی"),
      spoken("rlo_pdf_embedding", "\u202Bسڵاو\u202C \u2067هەیە\u2069 \u202Eباش\u202C", "سڵاو هەیە باش"),
      spoken("leading_punct_rtl", ".من دەچم بۆ ماڵەوە\n؟چۆنی", "من دەچم بۆ ماڵەوە. چۆنی؟"),
  };
  for (NamedCase& one : adverts()) all.push_back(std::move(one));
  return all;
}

}  // namespace dimts::test

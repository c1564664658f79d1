// Named cases 48 to 57: WebVTT and ASS.
#include "tests/subtitles/named_case.h"

namespace dimts::test {
namespace {

std::string assFile(const std::string& events) {
  return "[Script Info]\nScriptType: v4.00+\n\n[V4+ Styles]\nFormat: Name, Fontname\nStyle: Default,Arial\n\n"
         "[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n" +
         events;
}

std::string event(const std::string& text, const std::string& name = "") {
  return "Dialogue: 0,0:00:01.00,0:00:02.50,Default," + name + ",0,0,0,," + text + "\n";
}

std::vector<NamedCase> vtt() {
  return {
      {"youtube_rollup_vtt",
       "WEBVTT\nKind: captions\n\n"
       "00:00:01.000 --> 00:00:03.000\n \nwe went<00:00:01.500><c> out</c>\n\n"
       "00:00:03.000 --> 00:00:03.010\nwe went out\n \n\n"
       "00:00:03.010 --> 00:00:05.000\nwe went out\nto<00:00:03.500><c> see</c>\n\n"
       "00:00:05.000 --> 00:00:05.010\nto see\n \n\n"
       "00:00:05.010 --> 00:00:07.000\nto see\nthe<00:00:06.000><c> sea</c>\n\n"
       "00:00:07.000 --> 00:00:07.010\nthe sea\n \n",
       {{1, 3.01, "we went out"}, {3.01, 5.01, "to see"}, {5.01, 7.01, "the sea"}},
       {"subtitle.rollup"}},
      {"karaoke_word_times",
       "WEBVTT\n\n00:01.000 --> 00:03.000\nOne <00:01.500><c>two</c> <00:02.000><c>three</c>\n",
       {{1, 3, "One two three"}}},
      {"vtt_notes_styles_regions",
       "WEBVTT\n\nNOTE\nnot shown\n00 not a time\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:fred\n\nNOTE one line\n\n"
       "00:01.000 --> 00:02.000 region:fred\nHi\n",
       {{1, 2, "Hi"}}},
      {"vtt_hourless", "WEBVTT\n\n00:01.000 --> 01:02.500\nFirst\n", {{1, 62.5, "First"}}},
      {"vtt_arrows_in_text", "WEBVTT\n\n00:01.000 --> 00:02.000\nA --> B\n", {{1, 2, "A --> B"}}},
      {"vtt_timings_bad",
       "WEBVTT\n\n00:05.000 --> 00:02.000\nBack\n\n00:06.000 --> 00:07.000\nOn\n",
       {{5, 2, "Back", "spoken", "bad_time"}, {6, 7, "On"}},
       {"subtitle.bad_time"}},
  };
}

std::vector<NamedCase> ass() {
  return {
      {"ass_override_tags",
       assFile(event("{\\an8\\i1}Good{\\i0}\\Nday\\hnow, friend", "Abebe")),
       {{1, 2.5, "Good day now, friend", "spoken", "", "Abebe"}}},
      {"ass_drawing_p1",
       assFile(event("{\\p1}m 0 0 l 100 0 100 100{\\p0}") + replaced(event("Seen."), "0:00:0", "0:00:1")),
       {{1, 2.5, "", "empty", "no_text"}, {11, 12.5, "Seen."}}},
      {"ass_karaoke_k", assFile(event("{\\k20}Sing {\\kf30}with {\\ko10}me")), {{1, 2.5, "Sing with me"}}},
      {"ass_events_last",
       "[Script Info]\nTitle: x\n\n[Fonts]\nfontname: a.ttf\nDialogue: 0,0:00:09.00,0:00:10.00,D,,0,0,0,,no\n\n" +
           assFile("Comment: 0,0:00:00.00,0:00:01.00,Default,,0,0,0,,not shown\n" + event("Shown.")),
       {{1, 2.5, "Shown."}}},
  };
}

}  // namespace

std::vector<NamedCase> namedFormatCases() {
  std::vector<NamedCase> all = vtt();
  for (NamedCase& one : ass()) all.push_back(std::move(one));
  return all;
}

}  // namespace dimts::test

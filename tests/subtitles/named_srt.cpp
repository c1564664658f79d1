// Named cases 14 to 47: what SubRip files of the wild look like.
#include "tests/subtitles/named_case.h"

namespace dimts::test {
namespace {

/// The plain file with `from` replaced; its cues must not change.
NamedCase still(const std::string& name, const std::string& from, const std::string& to,
                std::vector<std::string> warnings = {}) {
  return {name, replaced(plainSrt(), from, to), plainCues(), std::move(warnings)};
}

std::vector<NamedCase> indexes() {
  return {
      {"no_indexes", replaced(replaced(plainSrt(), "1\n00:", "00:"), "2\n00:", "00:"), plainCues()},
      {"text_index", replaced(replaced(plainSrt(), "1\n00:", "one\n00:"), "2\n00:", "two\n00:"), plainCues()},
      still("negative_index", "2\n00", "-2\n00"),
      still("index_with_dot", "2\n00", "2.0\n00"),
      still("index_leading_zeroes", "2\n00", "0002\n00"),
  };
}

std::vector<NamedCase> times() {
  return {
      still("dot_msec", ",", "."),
      {"fullwidth_delim", replaced(replaced(plainSrt(), ":", "："), ",", "，"), plainCues()},
      {"no_msec", replaced(replaced(plainSrt(), ",000", ""), ",500", ",5"), plainCues()},
      still("short_hours", "00:00:0", "0:0:"),
      still("spaced_arrow", "-->", "-- >"),
      still("no_space_arrow", " --> ", "-->"),
      still("coords_after_time", "02,500", "02,500 X1:100 X2:200 Y1:50 Y2:60"),
      still("vtt_settings_after_time", "02,500", "02,500 align:start line:0%"),
      still("junk_after_time", "02,500", "02,500 blah", {"subtitle.not_cue"}),
      still("zero_width_in_time", "00:00:03", "\u200B00:00\uFEFF:03"),
      still("spaces_in_time", "00:00:03", "00: 00: 03"),
      {"over_24h", "1\n25:00:01,000 --> 25:00:02,000\nLate\n", {{90001, 90002, "Late"}}},
      {"overflow_100h", "1\n100:00:01,000 --> 100:00:02,000\nLater\n", {{360001, 360002, "Later"}}},
      {"negative_start",
       "1\n-00:00:01,000 --> 00:00:02,000\nEarly\n",
       {{-1, 2, "Early", "spoken", "bad_time"}},
       {"subtitle.bad_time"}},
      {"end_before_start",
       "1\n00:00:05,000 --> 00:00:02,000\nBack\n",
       {{5, 2, "Back", "spoken", "bad_time"}},
       {"subtitle.bad_time"}},
  };
}

std::vector<NamedCase> lines() {
  return {
      still("missing_blank_between_cues", "line\n\n2", "line\n2"),
      still("blank_lines_in_text", "Second\nof", "Second\n\n\nof"),
      {"number_only_text",
       "1\n00:00:01,000 --> 00:00:02,000\n1941\n\n2\n00:00:03,000 --> 00:00:04,000\n6530\n",
       {{1, 2, "1941"}, {3, 4, "6530"}}},
      {"empty_cue_between",
       "1\n00:00:01,000 --> 00:00:02,000\nA\n\n2\n00:00:02,000 --> 00:00:03,000\n\n3\n00:00:03,000 --> "
       "00:00:04,000\nB\n",
       {{1, 2, "A"}, {2, 3, "", "empty", "no_text"}, {3, 4, "B"}}},
      {"last_cue_no_newline", plainSrt().substr(0, plainSrt().size() - 2), plainCues()},
      still("wrong_numbers_glued", "line\n\n2", "line\n17"),
      still("leading_whitespace", "\nSecond", "\n   Second"),
      still("crlf", "\n", "\r\n"),
      still("cr_only", "\n", "\r"),
      still("mixed_eol", "line\n", "line\r\n"),
      still("nul_bytes", "First", std::string("Fir\0st", 6)),
  };
}

std::vector<NamedCase> order() {
  return {
      {"overlapping_cues",
       "1\n00:00:01,000 --> 00:00:03,000\nA\n\n2\n00:00:02,000 --> 00:00:04,000\nB\n",
       {{1, 3, "A"}, {2, 4, "B"}}},
      {"identical_times_two_cues",
       "1\n00:00:01,000 --> 00:00:02,000\nWe went\n\n2\n00:00:01,000 --> 00:00:02,000\nto the sea.\n",
       {{1, 2, "We went to the sea."}},
       {"subtitle.merged"}},
      {"unsorted",
       "1\n00:00:03,000 --> 00:00:04,000\nB\n\n2\n00:00:01,000 --> 00:00:02,000\nA\n",
       {{1, 2, "A"}, {3, 4, "B"}},
       {"subtitle.unsorted"}},
  };
}

}  // namespace

std::vector<NamedCase> namedSrtCases() {
  std::vector<NamedCase> all;
  for (auto part : {&indexes, &times, &lines, &order})
    for (NamedCase& one : part()) all.push_back(std::move(one));
  return all;
}

}  // namespace dimts::test

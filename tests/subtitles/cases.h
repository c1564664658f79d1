// A subtitle file as bytes, the cues expected of it and the warnings; one table per defect found in the wild.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "engine/subtitles/read.h"

namespace dimts::test {

struct ExpectedCue {
  double start, end;
  std::string text;
};

struct SubtitleCase {
  std::string name;
  std::string bytes;
  std::vector<ExpectedCue> cues;
  std::vector<std::string> warnings;  ///< codes, in order
  std::string encoding = "UTF-8";
  std::string format{};  ///< checked when given
};

inline void PrintTo(const SubtitleCase& c, std::ostream* out) { *out << c.name; }

inline std::string caseName(const testing::TestParamInfo<SubtitleCase>& info) { return info.param.name; }

inline void expectCase(const SubtitleCase& expected) {
  const auto file = subtitles::parseSubtitles(expected.bytes, expected.name);
  ASSERT_TRUE(file.ok()) << toString(file.error());
  EXPECT_EQ(file->encoding, expected.encoding);
  if (!expected.format.empty()) {
    EXPECT_EQ(file->format, expected.format);
  }
  ASSERT_EQ(file->cues.size(), expected.cues.size());
  for (size_t i = 0; i < expected.cues.size(); ++i) {
    EXPECT_NEAR(file->cues[i].startSeconds, expected.cues[i].start, 0.0005) << "cue " << i;
    EXPECT_NEAR(file->cues[i].endSeconds, expected.cues[i].end, 0.0005) << "cue " << i;
    EXPECT_EQ(file->cues[i].rawText, expected.cues[i].text) << "cue " << i;
  }
  std::vector<std::string> codes;
  for (const auto& warning : file->warnings) codes.push_back(warning.code);
  EXPECT_EQ(codes, expected.warnings);
}

}  // namespace dimts::test

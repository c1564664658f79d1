// Every named case through the whole way: bytes, encoding, format, order, cleaning.
#include <gtest/gtest.h>

#include <set>

#include "engine/subtitles/clean.h"
#include "engine/subtitles/read.h"
#include "tests/subtitles/named_case.h"

namespace dimts::test {
namespace {

std::vector<NamedCase> allCases() {
  std::vector<NamedCase> all;
  for (auto part : {&namedEncodingCases, &namedSrtCases, &namedFormatCases, &namedCleaningCases})
    for (NamedCase& one : part()) all.push_back(std::move(one));
  return all;
}

class Named : public testing::TestWithParam<NamedCase> {};

TEST_P(Named, GivesCuesTextsAndWarnings) {
  const NamedCase& expected = GetParam();
  const auto file = subtitles::parseSubtitles(expected.bytes, expected.name);
  if (!expected.error.empty()) {
    ASSERT_FALSE(file.ok());
    EXPECT_EQ(file.error().code, expected.error);
    EXPECT_FALSE(file.error().hint.empty());
    return;
  }
  ASSERT_TRUE(file.ok()) << toString(file.error());
  EXPECT_EQ(file->encoding, expected.encoding);
  std::vector<std::string> codes;
  for (const auto& warning : file->warnings) codes.push_back(warning.code);
  EXPECT_EQ(codes, expected.warnings);
  ASSERT_EQ(file->cues.size(), expected.cues.size());
  const auto cleaned = subtitles::cleanAll(file->cues);
  for (size_t i = 0; i < expected.cues.size(); ++i) {
    SCOPED_TRACE("cue " + std::to_string(i) + ": " + file->cues[i].rawText);
    EXPECT_NEAR(file->cues[i].startSeconds, expected.cues[i].start, 0.0005);
    EXPECT_NEAR(file->cues[i].endSeconds, expected.cues[i].end, 0.0005);
    EXPECT_EQ(cleaned[i].text, expected.cues[i].text);
    EXPECT_STREQ(subtitles::toString(cleaned[i].cueClass), expected.cues[i].cueClass.c_str());
    EXPECT_EQ(cleaned[i].dropReason, expected.cues[i].reason);
    EXPECT_EQ(cleaned[i].speakerHint, expected.cues[i].speaker);
  }
}

INSTANTIATE_TEST_SUITE_P(Cases, Named, testing::ValuesIn(allCases()),
                         [](const testing::TestParamInfo<NamedCase>& info) { return info.param.name; });

TEST(NamedCases, AreSeventyEightOfTheirOwnName) {
  std::set<std::string> names;
  for (const NamedCase& one : allCases()) names.insert(one.name);
  EXPECT_EQ(names.size(), 78u);
  EXPECT_EQ(allCases().size(), 78u);
}

}  // namespace

std::string plainSrt() {
  return "1\n00:00:01,000 --> 00:00:02,500\nFirst line\n\n2\n00:00:03,000 --> 00:00:04,000\nSecond\nof two\n\n";
}

std::vector<NamedCue> plainCues() { return {{1, 2.5, "First line"}, {3, 4, "Second of two"}}; }

std::string replaced(std::string text, const std::string& from, const std::string& to) {
  for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
  return text;
}

std::string srtOf(const std::string& lines) { return "1\n00:00:01,000 --> 00:00:03,000\n" + lines + "\n"; }

}  // namespace dimts::test

// Packets of text streams as they lie in Matroska and MP4.
#include "engine/subtitles/stream.h"

#include <gtest/gtest.h>

#include "engine/subtitles/clean.h"
#include "engine/subtitles/language.h"

namespace dimts::test {
namespace {

using subtitles::StreamPacket;

subtitles::SubtitleFile read(const std::string& codec, std::vector<StreamPacket> packets) {
  const auto file = subtitles::parseStream({codec, "", std::move(packets)}, "film");
  if (!file.ok()) throw std::runtime_error(toString(file.error()));
  return *file;
}

std::string timed(const std::string& text, const std::string& boxes = "") {
  return {std::string{static_cast<char>(text.size() >> 8), static_cast<char>(text.size() & 255)} + text + boxes};
}

TEST(TextStream, SubripAndWebvttAreTheirText) {
  for (const char* codec : {"subrip", "text", "webvtt"}) {
    const auto file = read(codec, {{1, 2, "First\r\nline", "line:0"}, {3, 4, "<i>Second</i>", ""}});
    ASSERT_EQ(file.cues.size(), 2u);
    EXPECT_EQ(file.cues[0].rawText, "First\nline");
    EXPECT_EQ(file.cues[0].region, "line:0");
    EXPECT_EQ(subtitles::clean(file.cues[1]).text, "Second");
    EXPECT_EQ(file.format, codec);
  }
}

TEST(TextStream, AssBlocksHaveTheirOwnColumns) {
  const auto file = read("ass", {{1, 2, "0,0,Default,Abebe,0,0,0,,{\\an8}Hi, you\\Nthere", ""},
                                 {3, 4, "1,0,Default,,0,0,0,Scroll up;0;100;5,credits", ""}});
  ASSERT_EQ(file.cues.size(), 1u);
  EXPECT_EQ(file.cues[0].speakerHint, "Abebe");
  EXPECT_EQ(subtitles::clean(file.cues[0]).text, "Hi, you there");
  EXPECT_EQ(file.warnings.at(0).code, "subtitle.not_cue");
}

TEST(TextStream, TimedTextHasALengthAndBoxes) {
  const std::string style("\0\0\0\x0Cstyl\0\0\0\0", 12);
  const auto file = read("mov_text", {{0, 1, timed(""), ""},
                                      {1, 2, timed("ሰላም", style), ""},
                                      {2, 3, timed(""), ""},
                                      {3, 4, timed(std::string("\xFE\xFF\x12\x30", 4)), ""},
                                      {5, 6, "\x7F", ""}});
  ASSERT_EQ(file.cues.size(), 2u);
  EXPECT_EQ(file.cues[0].rawText, "ሰላም");
  EXPECT_EQ(file.cues[1].rawText, "ሰ");
}

TEST(TextStream, TtmlDocumentsAreMovedByTheTrack) {
  const auto file = read("ttml", {{2, 10, "<tt><body><p begin='1s' end='2s'>A</p></body></tt>", ""},
                                  {10, 20, "<tt><body><p begin='9s' end='10s'>B</p></body></tt>", ""}});
  ASSERT_EQ(file.cues.size(), 2u);
  EXPECT_NEAR(file.cues[0].startSeconds, 3, 1e-9);
  EXPECT_NEAR(file.cues[1].startSeconds, 11, 1e-9);
}

TEST(TextStream, PacketsWithoutLengthLastToTheNext) {
  const auto file = read("subrip", {{1, 0, "A", ""}, {3, 0, "B", ""}, {60, 0, "C", ""}});
  EXPECT_NEAR(file.cues[0].endSeconds, 3, 1e-9);
  EXPECT_NEAR(file.cues[1].endSeconds, 8, 1e-9);
  EXPECT_NEAR(file.cues[2].endSeconds, 65, 1e-9);
  EXPECT_EQ(file.warnings.at(0).code, "subtitle.no_end");
}

TEST(TextStream, RefusalsHaveTheirCodes) {
  const auto code = [](const std::string& codec, std::vector<StreamPacket> packets) {
    const auto file = subtitles::parseStream({codec, "", std::move(packets)}, "film");
    EXPECT_FALSE(file.ok());
    EXPECT_FALSE(file.error().hint.empty());
    return file.error().code;
  };
  EXPECT_EQ(code("hdmv_pgs_subtitle", {{1, 2, "x", ""}}), "subtitle.stream");
  EXPECT_EQ(code("subrip", {}), "subtitle.no_cues");
  EXPECT_EQ(code("subrip", {{1, 2, "\xE9t\xE9", ""}, {3, 4, "\xE9", ""}}), "subtitle.encoding");
}

TEST(Languages, OfContainersAndProjects) {
  EXPECT_TRUE(subtitles::isSameLanguage("ger", "de"));
  EXPECT_TRUE(subtitles::isSameLanguage("deu", "de-AT"));
  EXPECT_TRUE(subtitles::isSameLanguage("amh", "am"));
  EXPECT_TRUE(subtitles::isSameLanguage("kur", "ckb"));
  EXPECT_TRUE(subtitles::isSameLanguage("kur", "kmr"));
  EXPECT_TRUE(subtitles::isSameLanguage("ku", "kmr"));
  EXPECT_FALSE(subtitles::isSameLanguage("ckb", "kmr"));
  EXPECT_FALSE(subtitles::isSameLanguage("eng", "am"));
  EXPECT_FALSE(subtitles::isSameLanguage("", ""));
}

}  // namespace
}  // namespace dimts::test

// Encodings: marks, code pages of the languages at hand, and everything that must be refused.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "engine/subtitles/clean.h"
#include "engine/subtitles/encoding.h"
#include "tests/subtitles/cases.h"
#include "tests/support/temp_dir.h"

namespace dimts::test {
namespace {

const std::string kAmharic = "1\n00:00:01,000 --> 00:00:02,000\nሰላም ነው።\n";

/// UTF-8 to UTF-16 or UTF-32 with its mark, for texts of the basic plane.
std::string wide(const std::string& utf8, int bytes, bool little) {
  std::u32string points = U"\uFEFF";
  for (size_t i = 0; i < utf8.size();) {
    const auto b = static_cast<unsigned char>(utf8[i]);
    const int length = b < 0x80 ? 1 : b < 0xE0 ? 2 : 3;
    char32_t c = length == 1 ? b : b & (0xFF >> (length + 1));
    for (int k = 1; k < length; ++k) c = c << 6 | (static_cast<unsigned char>(utf8[i + static_cast<size_t>(k)]) & 0x3F);
    points.push_back(c);
    i += static_cast<size_t>(length);
  }
  std::string out;
  for (const char32_t c : points)
    for (int k = 0; k < bytes; ++k) out.push_back(static_cast<char>(c >> 8 * (little ? k : bytes - 1 - k)));
  return out;
}

TEST(Encoding, MarksAreBelieved) {
  const std::vector<std::pair<std::string, std::string>> files{{"\xEF\xBB\xBF" + kAmharic, "UTF-8"},
                                                               {wide(kAmharic, 2, true), "UTF-16LE"},
                                                               {wide(kAmharic, 2, false), "UTF-16BE"},
                                                               {wide(kAmharic, 4, true), "UTF-32LE"},
                                                               {wide(kAmharic, 4, false), "UTF-32BE"}};
  for (const auto& [bytes, encoding] : files) {
    const auto file = subtitles::parseSubtitles(bytes, encoding);
    ASSERT_TRUE(file.ok()) << encoding;
    EXPECT_EQ(file->encoding, encoding);
    EXPECT_EQ(file->cues[0].rawText, "ሰላም ነው።") << encoding;
    EXPECT_TRUE(file->warnings.empty());
  }
}

TEST(Encoding, Utf16WithoutMark) {
  const std::string bytes = wide("1\n00:00:01,000 --> 00:00:02,000\nHello there\n", 2, true).substr(2);
  const auto file = subtitles::parseSubtitles(bytes, "x");
  ASSERT_TRUE(file.ok());
  EXPECT_EQ(file->cues[0].rawText, "Hello there");
}

std::string srtOf(const std::string& lines) { return "1\n00:00:01,000 --> 00:00:03,000\n" + lines + "\n"; }

TEST(Encoding, Cp1254Kurmanji) {
  // şîn û keç, êvarê Şengal, "dîsa"
  const std::string bytes = srtOf(
      "\xFE\xEEn \xFB ke\xE7, \xEAvar\xEA \xDE"
      "engal, d\xEEsa");
  const auto file = subtitles::parseSubtitles(bytes, "x");
  ASSERT_TRUE(file.ok());
  EXPECT_EQ(file->encoding, "windows-1254");
  EXPECT_EQ(file->cues[0].rawText, "şîn û keç, êvarê Şengal, dîsa");
  EXPECT_EQ(file->warnings[0].code, "subtitle.encoding_guessed");
}

TEST(Encoding, Cp1252French) {
  std::string lines;
  for (int i = 0; i < 6; ++i)
    lines +=
        "Il \xE9tait d\xE9j\xE0 tr\xE8s fatigu\xE9, o\xF9 \xE7"
        "a, l\x92\xE9t\xE9 pass\xE9.\n";
  const auto file = subtitles::parseSubtitles(srtOf(lines), "x");
  ASSERT_TRUE(file.ok());
  EXPECT_EQ(file->cues[0].rawText.substr(0, 47),
            std::string("Il était déjà très fatigué, où ça, l’été passé").substr(0, 47));
}

TEST(Encoding, Cp1251Russian) {
  std::string lines;
  for (int i = 0; i < 6; ++i)  // Добрый вечер, как дела сегодня?
    lines +=
        "\xC4\xEE\xE1\xF0\xFB\xE9 \xE2\xE5\xF7\xE5\xF0, \xEA\xE0\xEA \xE4\xE5\xEB\xE0 \xF1\xE5\xE3\xEE\xE4\xED\xFF?\n";
  const auto file = subtitles::parseSubtitles(srtOf(lines), "x");
  ASSERT_TRUE(file.ok());
  EXPECT_EQ(file->encoding, "windows-1251");
  EXPECT_EQ(file->cues[0].rawText.substr(0, std::string("Добрый вечер").size()), "Добрый вечер");
}

TEST(Encoding, Cp1256Arabic) {
  std::string lines;
  for (int i = 0; i < 8; ++i)  // مرحبا كيف حالك اليوم يا صديقي
    lines += "\xE3\xD1\xCD\xC8\xC7 \xDF\xED\xDD \xCD\xC7\xE1\xDF \xC7\xE1\xED\xE6\xE3 \xED\xC7 \xD5\xCF\xED\xDE\xED\n";
  const auto file = subtitles::parseSubtitles(srtOf(lines), "x");
  ASSERT_TRUE(file.ok()) << toString(file.error());
  EXPECT_EQ(file->cues[0].rawText.substr(0, std::string("مرحبا").size()), "مرحبا");
}

TEST(Encoding, Gb18030Chinese) {
  std::string lines;
  for (int i = 0; i < 8; ++i)
    lines += "\xC4\xE3\xBA\xC3\xA3\xAC\xBD\xF1\xCC\xEC\xCC\xEC\xC6\xF8\xBA\xDC\xBA\xC3\xA1\xA3\n";
  const auto file = subtitles::parseSubtitles(srtOf(lines), "x");
  ASSERT_TRUE(file.ok()) << toString(file.error());
  EXPECT_EQ(file->cues[0].rawText.substr(0, 6), "你好");
}

TEST(Encoding, TheUserMayForceOne) {
  const auto file = subtitles::parseSubtitles(srtOf("\xFE\xEEn"), "x", {"windows-1252"});
  ASSERT_TRUE(file.ok());
  EXPECT_EQ(file->cues[0].rawText, "þîn");
}

std::string codeOf(const std::string& bytes) {
  const auto file = subtitles::parseSubtitles(bytes, "the file");
  if (file.ok()) return "";
  EXPECT_FALSE(file.error().hint.empty());
  EXPECT_EQ(file.error().subject, "the file");
  return file.error().code;
}

TEST(Encoding, RefusesWhatIsNoSubtitle) {
  EXPECT_EQ(codeOf(""), "subtitle.empty");
  EXPECT_EQ(codeOf(" \r\n\n\t\n"), "subtitle.empty");
  EXPECT_EQ(codeOf("\xEF\xBB\xBF"), "subtitle.empty");
  EXPECT_EQ(codeOf(std::string("PK\x03\x04") + std::string(100, 'x')), "subtitle.binary");
  EXPECT_EQ(codeOf(std::string("\x1A\x45\xDF\xA3") + std::string(300, '\x01')), "subtitle.binary");
  EXPECT_EQ(codeOf(std::string(1000, '\0')), "subtitle.binary");
  EXPECT_EQ(codeOf("Just a letter.\nNothing more.\n"), "subtitle.no_cues");
  EXPECT_EQ(codeOf("WEBVTT\n\nNOTE nothing here\n"), "subtitle.no_cues");
}

std::string manyCues(int count, int broken) {
  std::string bytes;
  for (int i = 0; i < count; ++i) {
    char time[64];
    std::snprintf(time, sizeof time, "%d\n00:%02d:%02d,000 --> 00:%02d:%02d,900\n", i + 1, i / 60, i % 60, i / 60,
                  i % 60);
    bytes += time + std::string(i < broken ? "ሰላም \xE1\x88 ነው\n\n" : "ሰላም ነው ወይ\n\n");
  }
  return bytes;
}

TEST(Encoding, BrokenLettersCostTheirCueOrTheFile) {
  const auto few = subtitles::parseSubtitles(manyCues(200, 2), "few");
  ASSERT_TRUE(few.ok());
  EXPECT_EQ(subtitles::clean(few->cues[0]).dropReason, "bad_characters");
  EXPECT_EQ(subtitles::clean(few->cues[5]).dropReason, "");
  const auto many = subtitles::parseSubtitles(manyCues(200, 5), "many");
  ASSERT_FALSE(many.ok());
  EXPECT_EQ(many.error().code, "subtitle.encoding");
}

TEST(Reading, FilesAndFolders) {
  const TempDir dir;
  EXPECT_EQ(subtitles::readSubtitles(dir.file("none.srt")).error().code, "subtitle.missing");
  EXPECT_EQ(subtitles::readSubtitles(dir.path()).error().code, "subtitle.unreadable");
  EXPECT_TRUE(subtitles::readSubtitles(dir.write("ፊልም.srt", kAmharic)).ok());
}

TEST(Reading, FindsSubtitlesBesideTheFilm) {
  const TempDir dir;
  const std::string film = dir.write("ፊልም one.mkv", "x");
  EXPECT_EQ(subtitles::findSubtitlesFor(film).error().code, "subtitle.missing");
  dir.write("ፊልም one.am.vtt", "x");
  EXPECT_EQ(subtitles::findSubtitlesFor(film).value(), dir.file("ፊልም one.am.vtt"));
  dir.write("ፊልም one.srt", "x");
  EXPECT_EQ(subtitles::findSubtitlesFor(film).value(), dir.file("ፊልም one.srt"));
}

}  // namespace
}  // namespace dimts::test

// Encodings: marks, code pages of the languages at hand, and everything that must be refused.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "engine/subtitles/beside_film.h"
#include "engine/subtitles/clean.h"
#include "engine/subtitles/encoding.h"
#include "tests/subtitles/cases.h"
#include "tests/subtitles/legacy_bytes.h"
#include "tests/subtitles/named_case.h"
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

TEST(EncodingCandidates, LikeliestFirstWithASample) {
  const std::string line = "Şîn û keç, êvarê şevbaş";
  const auto found = subtitles::encodingCandidates(legacyBytes(srtOf(line), "windows-1254"));
  ASSERT_GE(found.size(), 3u);
  EXPECT_EQ(found[0].encoding, "windows-1254");
  EXPECT_EQ(found[0].sample, line);
  EXPECT_GT(found[0].confidence, 0.5);
  for (size_t i = 1; i < found.size(); ++i) {
    EXPECT_LT(found[i].confidence, found[0].confidence) << found[i].encoding;
    EXPECT_EQ(found[i].sample.find("\xEF\xBF\xBD"), std::string::npos) << found[i].encoding;
  }
}

TEST(EncodingCandidates, OneWhereNothingMustBeGuessed) {
  const auto plain = subtitles::encodingCandidates(kAmharic);
  ASSERT_EQ(plain.size(), 1u);
  EXPECT_EQ(plain[0].encoding, "UTF-8");
  EXPECT_EQ(plain[0].confidence, 1);
  EXPECT_TRUE(subtitles::encodingCandidates(std::string(1000, '\0')).empty());
  EXPECT_TRUE(subtitles::encodingCandidates("").empty());
}

/// A paragraph of each language in its page: the guess must be right, also for a single short line.
class Pages : public testing::TestWithParam<std::tuple<const char*, const char*, const char*>> {};

TEST_P(Pages, AreToldApart) {
  const auto& [page, expected, line] = GetParam();
  for (const int copies : {1, 20}) {
    std::string lines;
    for (int i = 0; i < copies; ++i) lines += std::string(line) + "\n";
    const auto decoded = subtitles::decodeBytes(legacyBytes(srtOf(lines), page), "x");
    ASSERT_TRUE(decoded.ok()) << toString(decoded.error());
    EXPECT_NE(decoded->utf8.find(line), std::string::npos) << copies << " " << decoded->encoding;
    EXPECT_EQ(decoded->encoding, expected);
    EXPECT_TRUE(decoded->guessed);
    EXPECT_GT(decoded->confidence, 0.4);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Languages, Pages,
    testing::Values(
        std::tuple{"windows-1252", "windows-1252", "Können Sie mir später über die Straße helfen?"},
        std::tuple{"windows-1252", "windows-1252", "¿Dónde está el niño? Mañana será otro día."},
        std::tuple{"windows-1252", "windows-1252", "På søndag går vi til øya, sa han til læreren."},
        std::tuple{"windows-1252", "windows-1252", "Ça a été très difficile, même à l’hôpital."},
        std::tuple{"windows-1250", "windows-1250", "Dzień dobry, chciałbym kupić świeże pączki, proszę."},
        std::tuple{"windows-1250", "windows-1250", "Jó reggelt, hogy érzi magát? Köszönöm, jól, őszintén szűkösen."},
        std::tuple{"windows-1251", "windows-1251", "Здравствуйте, где здесь ближайшая станция?"},
        std::tuple{"KOI8-R", "KOI8-R", "Здравствуйте, где здесь ближайшая станция?"},
        std::tuple{"IBM866", "IBM866", "Здравствуйте, где здесь ближайшая станция?"},
        std::tuple{"windows-1253", "windows-1253", "Καλημέρα σας, πού είναι το σπίτι του φίλου μου;"},
        std::tuple{"windows-1254", "windows-1254", "Günaydın, çocuklar şimdi nerede? Ağaçların altında."},
        std::tuple{"windows-1254", "windows-1254", "Sibê baş e, hûn çawa ne? Ez diçim malê, şevbaş."},
        std::tuple{"windows-1255", "windows-1255", "בוקר טוב, איפה הבית של החבר שלי?"},
        std::tuple{"windows-1256", "windows-1256", "صباح الخير، أين بيت صديقي القديم؟"},
        std::tuple{"windows-1256", "windows-1256", "ئه‌م پياوه له کوي ده‌ژي، چونه؟"},
        std::tuple{"windows-874", "windows-874", "สวัสดีครับ วันนี้อากาศดีมาก"},
        std::tuple{"GB18030", "GB18030", "早上好，我朋友的房子在哪里？"},
        std::tuple{"Shift_JIS", "Shift_JIS", "おはようございます、友達の家はどこですか。"},
        std::tuple{"EUC-KR", "EUC-KR", "안녕하세요, 친구의 집은 어디에 있습니까?"}));

TEST(Encoding, LanguageOfTheProjectDecides) {
  const std::string bytes = legacyBytes(srtOf("\u00FE"), "windows-1252");
  EXPECT_EQ(subtitles::decodeBytes(bytes, "x", {"", "ku"})->encoding, "windows-1254");
  const auto ethiopic = subtitles::decodeBytes(bytes, "x", {"", "am"});
  ASSERT_FALSE(ethiopic.ok());
  EXPECT_EQ(ethiopic.error().code, "subtitle.encoding");
  EXPECT_NE(ethiopic.error().detail.find("old font"), std::string::npos);
}

TEST(Encoding, SoraniVowelTypedTheOldWay) {
  const std::string bytes = legacyBytes(srtOf("له\u200C ماله\u200Cوه\u200C"), "windows-1256");
  const auto decoded = subtitles::decodeBytes(bytes, "x", {"", "ckb"});
  ASSERT_TRUE(decoded.ok());
  EXPECT_NE(decoded->utf8.find("لە مالەوە"), std::string::npos) << decoded->utf8;
}

TEST(Encoding, ForcedUtf8MayHaveAMark) {
  const auto file = subtitles::parseSubtitles("\xEF\xBB\xBFWEBVTT\n\n00:01.000 --> 00:02.000\nHi\n", "x", {"UTF-8"});
  ASSERT_TRUE(file.ok());
  EXPECT_EQ(file->format, "vtt");
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

TEST(Reading, PrefersSubtitlesInTheLanguageOfTheProject) {
  const TempDir dir;
  const std::string film = dir.write("film.mkv", "x");
  const std::string english = dir.write("film.en.srt", "x"), plain = dir.write("film.vtt", "x");
  dir.write("film.ckb.forced.srt", "x");
  EXPECT_EQ(subtitles::findSubtitlesFor(film, "am").value(), plain);
  EXPECT_EQ(subtitles::findSubtitlesFor(film, "en").value(), english);
  EXPECT_EQ(subtitles::findSubtitlesFor(film, "ckb").value(), plain);  // forced ones are only the signs in the picture
  const std::string sorani = dir.write("film_ckb.ass", "x");
  EXPECT_EQ(subtitles::findSubtitlesFor(film, "ckb").value(), sorani);
  EXPECT_EQ(subtitles::findSubtitlesFor(film, "xx").value(), plain);
  dir.write("film2.srt", "x");
  EXPECT_EQ(subtitles::findSubtitlesFor(film, "ar").value(), plain);
}

TEST(Reading, FindsSubtitlesOfAnEpisodeAndInTheirOwnFolder) {
  const TempDir dir;
  const std::string first = dir.write("Show.S01E01.1080p.mkv", "x"), second = dir.write("Show.S01E02.1080p.mkv", "x");
  const std::string own = dir.write("show - 1x02 - Name.srt", "x");
  EXPECT_EQ(subtitles::findSubtitlesFor(second).value(), own);
  EXPECT_EQ(subtitles::findSubtitlesFor(first).error().code, "subtitle.missing");
  std::filesystem::create_directories(dir.file("Subs/Show.S01E01.1080p"));
  dir.write("Subs/Show.S01E01.1080p/2_English.srt", "x");
  const std::string amharic = dir.write("Subs/Show.S01E01.1080p/3_Amharic.srt", "x");
  EXPECT_EQ(subtitles::findSubtitlesFor(first, "am").value(), amharic);
}

}  // namespace
}  // namespace dimts::test

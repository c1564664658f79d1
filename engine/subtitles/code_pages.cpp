// A page is judged by what its letters beyond ASCII become: letters of its languages in words of one script and case
// speak for it, signs inside words and controls against it.
#include "engine/subtitles/code_pages.h"

#include <uchardet.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

#include "engine/text/unicode.h"

namespace dimts::subtitles {
namespace {

struct Page {
  const char* name;
  std::u32string_view common;  ///< lower-case letters usual in the page's languages
  UScriptCode script;
  const char* languages;   ///< " ku tr "
  const char* otherNames;  ///< what the byte statistics call it
};

constexpr std::array<Page, 14> kPages{{
    {"windows-1252", U"éèàçêäöüåøæñáíóúãõßâîôûëïœ", USCRIPT_LATIN, " en fr de es pt it nl sv da no fi is ",
     " ISO-8859-1 ISO-8859-15 WINDOWS-1252 ASCII "},
    {"windows-1254", U"şğıiçöüâîûê", USCRIPT_LATIN, " tr ku kmr az ", " ISO-8859-9 WINDOWS-1254 ISO-8859-3 "},
    {"windows-1250", U"ąćęłńóśźżčďěňřšťůžýáéíúőűöüäôľđăâîşţ", USCRIPT_LATIN, " pl cs sk hu ro hr sl sr bs sq ",
     " ISO-8859-2 WINDOWS-1250 ISO-8859-16 "},
    {"windows-1257", U"āčēģīķļņšūžąęėįųõäöü", USCRIPT_LATIN, " lt lv et ", " ISO-8859-13 ISO-8859-4 WINDOWS-1257 "},
    {"windows-1251", U"оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґјљњћђџў", USCRIPT_CYRILLIC, " ru uk be bg sr mk kk ",
     " WINDOWS-1251 ISO-8859-5 "},
    {"KOI8-R", U"оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", USCRIPT_CYRILLIC, " ru ", " KOI8-R "},
    {"IBM866", U"оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", USCRIPT_CYRILLIC, " ru ", " IBM866 "},
    {"windows-1253", U"αοιετσνηυρπκμλωςάέήίόύώϊϋδγχθφβξζψ", USCRIPT_GREEK, " el ", " ISO-8859-7 WINDOWS-1253 "},
    {"windows-1255", U"יוהלאתרמנבשםדעקחפטגסצזכןךףץ", USCRIPT_HEBREW, " he yi ", " ISO-8859-8 WINDOWS-1255 "},
    {"windows-1256", U"اليومنترهبدكسفعحقجةشصخىطضذأئغثءزظآإپچژگ", USCRIPT_ARABIC, " ar fa ur ckb ku ps sd ",
     " ISO-8859-6 WINDOWS-1256 "},
    {"windows-874", U"", USCRIPT_THAI, " th ", " TIS-620 ISO-8859-11 "},
    {"GB18030", U"", USCRIPT_HAN, " zh ", " GB18030 GB2312 GBK HZ-GB-2312 "},
    {"Shift_JIS", U"", USCRIPT_HAN, " ja ", " SHIFT_JIS "},
    {"EUC-KR", U"", USCRIPT_HANGUL, " ko ", " EUC-KR UHC "},
}};

constexpr std::u32string_view kTypography = U"’‘“”„«»–—…¿¡،؛؟٪♪°\u00A0\u200C\u200D\u200E\u200F·‹›";
constexpr size_t kJudgedBytes = 32 << 10;

/// Lines that hold bytes beyond ASCII, whole, up to some kilobytes.
std::string tellingLines(std::string_view bytes) {
  std::string out;
  for (size_t at = 0; at < bytes.size() && out.size() < kJudgedBytes;) {
    const size_t end = std::min(bytes.find_first_of("\r\n", at), bytes.size());
    const std::string_view line = bytes.substr(at, end - at);
    if (std::any_of(line.begin(), line.end(), [](char c) { return (c & 0x80) != 0; })) {
      out += line;
      out.push_back('\n');
    }
    at = end + 1;
  }
  return out;
}

UScriptCode scriptOf(char32_t c) {
  UErrorCode code = U_ZERO_ERROR;
  return uscript_getScript(static_cast<UChar32>(c), &code);
}

bool isLetter(char32_t c) { return u_isalpha(static_cast<UChar32>(c)); }

double letterValue(char32_t c, const Page& page) {
  const auto point = static_cast<UChar32>(c);
  const auto lower = static_cast<char32_t>(u_tolower(point));
  const size_t place = page.common.find(lower);
  if (place != std::u32string_view::npos) return page.script == USCRIPT_LATIN || place < 14 ? 1.0 : 0.8;
  if (u_isalpha(point) || (U_GET_GC_MASK(point) & U_GC_M_MASK) != 0) {
    if (page.script == USCRIPT_THAI) return scriptOf(c) == USCRIPT_THAI ? 0.8 : 0;
    return scriptOf(c) == page.script ? 0.3 : 0.1;
  }
  if (kTypography.find(c) != std::u32string_view::npos) return 0.7;
  return u_charType(point) == U_CONTROL_CHAR || u_charType(point) == U_UNASSIGNED ? -2 : 0;
}

/// What two neighbours say against the reading.
double pairPenalty(char32_t before, char32_t c) {
  if (before < 0x80 && c < 0x80) return 0;
  const bool letters = isLetter(before) && isLetter(c);
  if (letters && u_islower(static_cast<UChar32>(before)) && u_isupper(static_cast<UChar32>(c))) return 1;
  if (letters && scriptOf(before) != scriptOf(c)) return 1;
  const bool signInWord = isLetter(before) && c >= 0x80 && !isLetter(c) &&
                          kTypography.find(c) == std::u32string_view::npos &&
                          (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) == 0;
  return signInWord ? 0.5 : 0;
}

double singleBytePlausibility(std::u32string_view text, const Page& page) {
  double sum = 0;
  int64_t count = 0;
  for (size_t i = 0; i < text.size(); ++i) {
    if (i > 0) sum -= pairPenalty(text[i - 1], text[i]);
    if (text[i] < 0x80) continue;
    ++count;
    sum += letterValue(text[i], page);
  }
  return count == 0 ? 0 : std::clamp(sum / static_cast<double>(count), 0.0, 1.0);
}

/// Share of double bytes that lie in the rows of everyday signs.
double doubleBytePlausibility(std::string_view bytes, const std::string& name) {
  double sum = 0;
  int64_t count = 0;
  for (size_t i = 0; i + 1 < bytes.size(); ++i) {
    const auto lead = static_cast<unsigned char>(bytes[i]), trail = static_cast<unsigned char>(bytes[i + 1]);
    if (lead < 0x80) continue;
    ++i;
    ++count;
    bool everyday = false;
    if (name == "GB18030") everyday = trail >= 0xA1 && ((lead >= 0xB0 && lead <= 0xD7) || lead == 0xA1 || lead == 0xA3);
    if (name == "EUC-KR") everyday = trail >= 0xA1 && ((lead >= 0xB0 && lead <= 0xC8) || lead == 0xA1 || lead == 0xA3);
    if (name == "Shift_JIS") everyday = (lead >= 0x81 && lead <= 0x83) || (lead >= 0x88 && lead <= 0x97);
    sum += everyday ? 1 : 0;
  }
  return count < 2 ? 0 : 0.95 * sum / static_cast<double>(count);
}

bool isDoubleByte(const Page& page) { return page.script == USCRIPT_HAN || page.script == USCRIPT_HANGUL; }

std::string statisticsGuess(std::string_view bytes) {
  const std::unique_ptr<uchardet, decltype(&uchardet_delete)> guesser(uchardet_new(), &uchardet_delete);
  uchardet_handle_data(guesser.get(), bytes.data(), bytes.size());
  uchardet_data_end(guesser.get());
  return uchardet_get_charset(guesser.get());
}

bool names(const char* list, const std::string& word) {
  return !word.empty() && std::string_view(list).find(" " + word + " ") != std::string_view::npos;
}

std::string cutSample(const std::u32string& text) {
  size_t length = std::min<size_t>(text.size(), 160);
  while (length > 0 && text[length - 1] == U'\n') --length;
  return text::toUtf8(std::u32string_view(text).substr(0, length));
}

int64_t beyondAscii(std::string_view bytes) {
  return std::count_if(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) != 0; });
}

/// Two pages that read the judged lines alike do not compete.
void setConfidence(std::vector<PageScore>& pages, const std::vector<double>& plausible, int64_t letters) {
  for (size_t i = 0; i < pages.size(); ++i) {
    double rival = 0;
    for (size_t k = 0; k < pages.size(); ++k)
      if (pages[k].sample != pages[i].sample) rival = std::max(rival, pages[k].score);
    const double margin = pages[i].score - rival;
    const double certain = 1 / (1 + std::exp(-margin / 0.06));
    const double enough = static_cast<double>(letters) / static_cast<double>(letters + 2);
    pages[i].confidence = std::clamp(plausible[i] * certain * enough, 0.0, 0.99);
  }
}

}  // namespace

std::optional<std::string> convertStrictly(std::string_view bytes, const std::string& encoding) {
  UErrorCode code = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding.c_str(), &code), &ucnv_close);
  if (U_FAILURE(code)) return std::nullopt;
  ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &code);
  const icu::UnicodeString wide(bytes.data(), static_cast<int32_t>(bytes.size()), converter.get(), code);
  if (U_FAILURE(code)) return std::nullopt;
  std::string out;
  wide.toUTF8String(out);
  return out;
}

std::vector<PageScore> scorePages(std::string_view bytes, const std::string& language) {
  const std::string lines = tellingLines(bytes);
  const std::string guess = statisticsGuess(bytes.substr(0, 1 << 20));
  std::vector<std::pair<PageScore, double>> found;
  for (const Page& page : kPages) {
    if (!convertStrictly(bytes, page.name)) continue;
    const auto decoded = convertStrictly(lines, page.name);
    if (!decoded) continue;
    const std::u32string wide = text::toUtf32(*decoded);
    const double plausible =
        isDoubleByte(page) ? doubleBytePlausibility(lines, page.name) : singleBytePlausibility(wide, page);
    double score = plausible;
    if (names(page.otherNames, guess)) score += 0.15;
    if (names(page.languages, language)) score += 0.15;
    found.push_back({{page.name, score, 0, cutSample(wide)}, plausible});
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.first.score > b.first.score; });
  std::vector<PageScore> pages;
  std::vector<double> plausible;
  for (auto& [page, value] : found) {
    pages.push_back(std::move(page));
    plausible.push_back(value);
  }
  setConfidence(pages, plausible, beyondAscii(lines));
  return pages;
}

bool isEthiopicLanguage(const std::string& language) { return names(" am amh ti tir gez tig sgw ", language); }

}  // namespace dimts::subtitles

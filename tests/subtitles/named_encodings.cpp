// Named cases 1 to 13: byte-order marks, code pages, and files without anything.
#include "tests/subtitles/legacy_bytes.h"
#include "tests/subtitles/named_case.h"

namespace dimts::test {
namespace {

NamedCase legacy(const std::string& name, const std::string& page, const std::string& line,
                 const std::string& cleaned = "") {
  const std::string encoding = page == "GB2312" ? "GB18030" : page;
  return {name,
          legacyBytes(srtOf(line), page),
          {{1, 3, cleaned.empty() ? line : cleaned}},
          {"subtitle.encoding_guessed"},
          encoding};
}

}  // namespace

std::vector<NamedCase> namedEncodingCases() {
  const std::string amharic = srtOf("ሰላም ነው።");
  const std::vector<NamedCue> greeting{{1, 3, "ሰላም ነው።"}};
  return {
      {"bom_utf8", "\xEF\xBB\xBF" + amharic, greeting},
      {"bom_utf16le", legacyBytes("\uFEFF" + amharic, "UTF-16LE"), greeting, {}, "UTF-16LE"},
      {"bom_utf16be", legacyBytes("\uFEFF" + amharic, "UTF-16BE"), greeting, {}, "UTF-16BE"},
      {"bom_utf32le", legacyBytes("\uFEFF" + amharic, "UTF-32LE"), greeting, {}, "UTF-32LE"},
      {"bom_utf32be", legacyBytes("\uFEFF" + amharic, "UTF-32BE"), greeting, {}, "UTF-32BE"},
      legacy("cp1252", "windows-1252", "Il était déjà très fatigué, l’été passé à la mer."),
      legacy("cp1250_auto", "windows-1250", "Příliš žluťoučký kůň úpěl ďábelské ódy, řekla paní."),
      legacy("cp1251_auto", "windows-1251", "Добрый вечер, как дела сегодня?"),
      legacy("gb2312", "GB2312", "你好，今天天气很好，我们去公园吧。"),
      legacy("cp1254_kurmanji", "windows-1254", "Ez ê sibê bi te re werim, şevbaş û bi xatirê te, çû mala xwe."),
      // The joiner stays inside words only.
      legacy("cp1256_sorani", "windows-1256", "ئه\u200Cم پياوه\u200C گه\u200Cوره\u200C چي ده\u200Cکات له\u200C بازار",
             "ئه\u200Cم پياوه گه\u200Cوره چي ده\u200Cکات له بازار"),
      {"empty_file", "", {}, {}, "", "subtitle.empty"},
      {"only_blank_lines", " \r\n\r\n\t\r\n", {}, {}, "", "subtitle.empty"},
  };
}

}  // namespace dimts::test

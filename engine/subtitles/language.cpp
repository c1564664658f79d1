// ICU knows the terminological codes; the older bibliographic ones stand in a table.
#include "engine/subtitles/language.h"

#include <unicode/locid.h>

#include <array>
#include <string_view>
#include <utility>

namespace dimts::subtitles {
namespace {

std::string threeLetters(const std::string& code) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 20> kOlder{
      {{"alb", "sqi"}, {"arm", "hye"}, {"baq", "eus"}, {"bur", "mya"}, {"chi", "zho"}, {"cze", "ces"}, {"dut", "nld"},
       {"fre", "fra"}, {"geo", "kat"}, {"ger", "deu"}, {"gre", "ell"}, {"ice", "isl"}, {"mac", "mkd"}, {"mao", "mri"},
       {"may", "msa"}, {"per", "fas"}, {"rum", "ron"}, {"slo", "slk"}, {"tib", "bod"}, {"wel", "cym"}}};
  for (const auto& [older, newer] : kOlder)
    if (code == older) return std::string(newer);
  // ICU would make "kmr" the same as "ku": only two-letter codes are looked up.
  const std::string first = code.substr(0, code.find_first_of("-_"));
  return first.size() == 3 ? first : icu::Locale(code.c_str()).getISO3Language();
}

bool isKurdish(const std::string& code) { return code == "kmr" || code == "ckb" || code == "sdh" || code == "kur"; }

}  // namespace

bool isSameLanguage(const std::string& a, const std::string& b) {
  if (a.empty() || b.empty()) return false;
  const std::string first = threeLetters(a), second = threeLetters(b);
  const bool kurdish = isKurdish(first) && isKurdish(second) && (first == "kur" || second == "kur");
  return (first == second && !first.empty()) || kurdish;
}

}  // namespace dimts::subtitles

// Which language has which rules, and the short rules of English, Amharic and Kurmanji in Latin and Cyrillic letters.
#include "engine/text/letter_rules.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include "engine/text/arabic_rules.h"
#include "engine/text/unicode.h"

namespace dimts::text {
namespace {

using View = std::u32string_view;
using Wide = std::u32string;

constexpr std::array<std::pair<Profile, const char*>, 7> kNames{{{Profile::General, "general"},
                                                                 {Profile::English, "en"},
                                                                 {Profile::Amharic, "am"},
                                                                 {Profile::Sorani, "ckb"},
                                                                 {Profile::KurmanjiLatin, "kmr"},
                                                                 {Profile::KurmanjiArabic, "kmr-arab"},
                                                                 {Profile::KurmanjiCyrillic, "kmr-cyrl"}}};

bool isLetter(char32_t c) { return u_isalpha(static_cast<UChar32>(c)); }
bool isDigit(char32_t c) { return u_isdigit(static_cast<UChar32>(c)); }

bool hasScript(char32_t c, UScriptCode script) {
  UErrorCode code = U_ZERO_ERROR;
  return uscript_getScript(static_cast<UChar32>(c), &code) == script;
}

char32_t at(View text, size_t i) { return i < text.size() ? text[i] : 0; }

// ---- Amharic

constexpr View kLabialU = U"ሉሙሩሡሱሹቁቡቱቹኑኙኩዙጉጡጩፉ";
constexpr View kLabialWa = U"ሏሟሯሧሷሿቋቧቷቿኗኟኳዟጓጧጯፏ";

/// Two word spaces or two colons are a full stop; spaces before Ethiopic punctuation go away.
Wide amharicStops(View text) {
  const bool own = std::any_of(text.begin(), text.end(), [](char32_t c) { return hasScript(c, USCRIPT_ETHIOPIC); });
  if (!own) return Wide(text);
  Wide out;
  for (size_t i = 0; i < text.size(); ++i) {
    const char32_t c = text[i];
    const bool pair = (c == U':' || c == U'፡') && (at(text, i + 1) == U':' || at(text, i + 1) == U'፡');
    const char32_t now = pair ? U'።' : c;
    if (pair) ++i;
    const bool pause = now >= U'።' && now <= U'፨';
    while (pause && !out.empty() && out.back() == U' ') out.pop_back();
    if (pause && now == U'።' && !out.empty() && out.back() == U'።') continue;
    out.push_back(now);
  }
  return out;
}

/// A consonant with u before wa is one labiovelar letter, inside a word.
Wide amharicLabiovelars(View text) {
  Wide out;
  for (const char32_t c : text) {
    const size_t place = out.empty() ? View::npos : kLabialU.find(out.back());
    if ((c == U'ዋ' || c == U'አ') && place != View::npos)
      out.back() = kLabialWa[place];
    else
      out.push_back(c);
  }
  return out;
}

/// Gemination and vowel length marks (U+135D-135F), written in marked text only.
Wide amharicMarks(View text) {
  Wide out;
  std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](char32_t c) { return c < 0x135D || c > 0x135F; });
  return out;
}

// ---- Kurmanji, Latin

Wide kurmanjiDotlessI(View text) {
  Wide out;
  for (const char32_t c : text) {
    if (c == U'ı')
      out.push_back(U'i');
    else if (c == U'İ')
      out.push_back(U'I');
    else if (!(c == 0x0307 && !out.empty() && (out.back() == U'i' || out.back() == U'I')))
      out.push_back(c);
  }
  return out;
}

Wide kurmanjiCaret(View text) {
  static constexpr View kPlain = U"eiuEIU", kHat = U"êîûÊÎÛ";
  Wide out;
  for (size_t i = 0; i < text.size(); ++i) {
    const char32_t next = at(text, i + 1);
    const size_t place = text[i] == U'^' && next != 0 ? kPlain.find(next) : View::npos;
    if (place != View::npos) {
      out.push_back(kHat[place]);
      ++i;
    } else if (text[i] != U'^') {
      out.push_back(text[i]);
    }
  }
  return out;
}

Wide kurmanjiCedilla(View text) {
  Wide out(text);
  for (char32_t& c : out) c = c == U'ș' ? U'ş' : c == U'Ș' ? U'Ş' : c;
  return out;
}

/// "2018-an", "2018'an": the ending belongs to the number.
Wide kurmanjiNumberSuffix(View text) {
  Wide out;
  for (size_t i = 0; i < text.size(); ++i) {
    const bool mark = text[i] == U'-' || text[i] == U'\'';
    const bool ending = mark && i > 0 && isDigit(text[i - 1]) && u_islower(static_cast<UChar32>(at(text, i + 1)));
    if (!ending) out.push_back(text[i]);
  }
  return out;
}

Wide kurmanjiIy(View text) {
  Wide out;
  for (size_t i = 0; i < text.size(); ++i) {
    const bool before = at(text, i + 1) == U'y' || at(text, i + 1) == U'Y';
    const char32_t c = text[i];
    out.push_back(before && c == U'i' ? U'î' : before && c == U'I' ? U'Î' : c);
  }
  return out;
}

// ---- Kurmanji, Cyrillic

/// Letters of other alphabets that look like Kurdish Cyrillic ones, inside Cyrillic words.
Wide cyrillicLookAlikes(View text) {
  static constexpr View kFrom = U"əqwöhaeopcxyƏQWÖHAEOPCXY", kTo = U"әԛԝӧһаеорсхуӘԚԜӦҺАЕОРСХУ";
  Wide out;
  for (size_t first = 0; first < text.size();) {
    size_t last = first;
    while (last < text.size() && isLetter(text[last])) ++last;
    const View word = text.substr(first, last - first);
    const bool cyrillic =
        std::any_of(word.begin(), word.end(), [](char32_t c) { return hasScript(c, USCRIPT_CYRILLIC); });
    for (const char32_t c : word) {
      const size_t place = cyrillic ? kFrom.find(c) : View::npos;
      out.push_back(place == View::npos ? c : kTo[place]);
    }
    if (last == first) out.push_back(text[last++]);
    first = last;
  }
  return out;
}

/// The mark behind к, п, т, ч, р, г, һ, ә is one sign, whatever was typed.
Wide cyrillicMarks(View text) {
  static constexpr View kMarked = U"кптчргһәКПТЧРГҺӘ", kMarks = U"\u2019\u02BC\u02B9\u0301\u00B4\u2018`";
  Wide out;
  for (const char32_t c : text) {
    const bool mark = kMarks.find(c) != View::npos && !out.empty() && kMarked.find(out.back()) != View::npos;
    out.push_back(mark ? U'\'' : c);
  }
  return out;
}

// ---- shared

/// Figures of other scripts (٣, ۳) as 0-9.
Wide asciiDigits(View text) {
  Wide out(text);
  for (char32_t& c : out)
    if (c > 0x7F && u_charType(static_cast<UChar32>(c)) == U_DECIMAL_DIGIT_NUMBER)
      c = U'0' + static_cast<char32_t>(u_charDigitValue(static_cast<UChar32>(c)));
  return out;
}

/// Ligatures of typesetting ("ﬁ") as their letters.
Wide latinLigatures(View text) {
  static constexpr std::array<View, 7> kParts{U"ff", U"fi", U"fl", U"ffi", U"ffl", U"st", U"st"};
  Wide out;
  for (const char32_t c : text) {
    if (c >= 0xFB00 && c <= 0xFB06)
      out += kParts[c - 0xFB00];
    else
      out.push_back(c);
  }
  return out;
}

using Rules = std::vector<LetterRule>;

Rules makeArabic(const std::string& prefix) {
  Rules rules;
  for (const LetterRule& rule : arabicRules())
    if (std::string_view(rule.name).substr(0, prefix.size()) == prefix) rules.push_back(rule);
  rules.push_back({"digits", RuleStage::Display, true, "Figures of other scripts as 0-9", asciiDigits});
  return rules;
}

const Rules& amharicRules() {
  static const Rules rules{
      {"am.stops", RuleStage::Display, true, "Two word spaces or two colons are the full stop ።", amharicStops},
      {"digits", RuleStage::Display, true, "Figures of other scripts as 0-9", asciiDigits},
      {"am.labiovelars", RuleStage::Display, true, "ሉዋ is written ሏ, and so on", amharicLabiovelars},
      {"am.marks", RuleStage::Spoken, true, "Gemination marks are taken out", amharicMarks},
  };
  return rules;
}

const Rules& kurmanjiRules() {
  static const Rules rules{
      {"kmr.dotless_i", RuleStage::Display, true, "Turkish ı and İ are i and I", kurmanjiDotlessI},
      {"kmr.caret", RuleStage::Display, true, "^e ^i ^u are ê î û", kurmanjiCaret},
      {"kmr.cedilla", RuleStage::Display, true, "Romanian ș is ş", kurmanjiCedilla},
      {"kmr.number_suffix", RuleStage::Display, true, "2018-an and 2018'an are 2018an", kurmanjiNumberSuffix},
      {"kmr.iy", RuleStage::Display, true, "hêviya is hêvîya", kurmanjiIy},
      {"digits", RuleStage::Display, true, "Figures of other scripts as 0-9", asciiDigits},
      {"ligatures", RuleStage::Display, true, "ﬁ is fi", latinLigatures},
  };
  return rules;
}

const Rules& cyrillicRules() {
  static const Rules rules{
      {"kmr.cyrillic_marks", RuleStage::Early, true, "One sign for the mark in к' п' т' ч' р'", cyrillicMarks},
      {"kmr.cyrillic_look_alikes", RuleStage::Display, true, "Latin letters inside Cyrillic words", cyrillicLookAlikes},
      {"digits", RuleStage::Display, true, "Figures of other scripts as 0-9", asciiDigits},
  };
  return rules;
}

const Rules& englishRules() {
  static const Rules rules{
      {"digits", RuleStage::Display, true, "Figures of other scripts as 0-9", asciiDigits},
      {"ligatures", RuleStage::Display, true, "ﬁ is fi", latinLigatures},
  };
  return rules;
}

}  // namespace

const char* toString(Profile profile) { return kNames[static_cast<size_t>(profile)].second; }

bool isProfileName(std::string_view name) {
  return std::any_of(kNames.begin(), kNames.end(), [&](const auto& one) { return name == one.second; });
}

Profile profileOfName(std::string_view name) {
  const auto found = std::find_if(kNames.begin(), kNames.end(), [&](const auto& one) { return name == one.second; });
  return found == kNames.end() ? Profile::General : found->first;
}

Profile profileOf(std::string_view languageTag) {
  std::vector<std::string> parts(1);
  for (const char c : languageTag) {
    if (c == '-' || c == '_')
      parts.emplace_back();
    else
      parts.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  }
  const auto has = [&](const char* part) { return std::find(parts.begin() + 1, parts.end(), part) != parts.end(); };
  const bool arabic = has("arab") || has("arabic"), cyrillic = has("cyrl") || has("cyrillic");
  const std::string& language = parts.front();
  if (language == "en" || language == "eng") return Profile::English;
  if (language == "am" || language == "amh") return Profile::Amharic;
  if (language == "ckb") return Profile::Sorani;
  if (language == "kmr")
    return arabic ? Profile::KurmanjiArabic : cyrillic ? Profile::KurmanjiCyrillic : Profile::KurmanjiLatin;
  if (language == "ku" || language == "kur")
    return arabic ? Profile::Sorani : cyrillic ? Profile::KurmanjiCyrillic : Profile::KurmanjiLatin;
  return Profile::General;
}

const std::vector<LetterRule>& letterRules(Profile profile) {
  static const Rules none, sorani = makeArabic("ckb."), badini = [] {
    // The same letters; what Sorani spells by its own habits is off.
    Rules rules = makeArabic("ckb.");
    for (LetterRule& rule : rules) {
      const std::string_view name = rule.name;
      if (name == "ckb.initial_rr" || name == "ckb.initial_waw") rule.byDefault = false;
    }
    return rules;
  }();
  switch (profile) {
    case Profile::General:
      return none;
    case Profile::English:
      return englishRules();
    case Profile::Amharic:
      return amharicRules();
    case Profile::Sorani:
      return sorani;
    case Profile::KurmanjiLatin:
      return kurmanjiRules();
    case Profile::KurmanjiArabic:
      return badini;
    case Profile::KurmanjiCyrillic:
      return cyrillicRules();
  }
  return none;
}

}  // namespace dimts::text

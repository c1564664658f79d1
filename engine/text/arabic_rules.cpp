// Kurdish in the Arabic script: presentation forms, residues of old fonts, ه and ە, Arabic letters, joiners, ر and و at
// the start of words. The order is that of the published rules; every rule leaves its own output unchanged.
#include "engine/text/arabic_rules.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <stdexcept>

#include "engine/text/unicode.h"

namespace dimts::text {
namespace {

using View = std::u32string_view;
using Wide = std::u32string;

constexpr char32_t kZwnj = 0x200C, kTatweel = 0x0640, kFatha = 0x064E, kFathatan = 0x064B, kKasra = 0x0650;
/// Signs that only ask for the joined shape of the letter before them: tatweel and the zero-width joiner.
constexpr View kStretchers = U"\u0640\u200D";
constexpr char32_t kHeh = 0x0647, kHehDoachashmee = 0x06BE, kAe = 0x06D5, kHamzaAbove = 0x0654;

char32_t at(View text, size_t i) { return i < text.size() ? text[i] : 0; }
bool oneOf(char32_t c, View set) { return c != 0 && set.find(c) != View::npos; }

bool isArabicLetter(char32_t c) {
  UErrorCode code = U_ZERO_ERROR;
  return u_isalpha(static_cast<UChar32>(c)) && c != kTatweel &&
         uscript_getScript(static_cast<UChar32>(c), &code) == USCRIPT_ARABIC;
}
bool isEthiopicNumeral(char32_t c) { return c >= 0x1369 && c <= 0x137C; }
bool isHaraka(char32_t c) { return (c >= 0x064B && c <= 0x0653) || (c >= 0x0655 && c <= 0x065F) || c == 0x0670; }

/// FB50–FDFF and FE70–FEFC as their letters.
Wide presentationForms(View text) {
  UErrorCode code = U_ZERO_ERROR;
  const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(code);
  if (U_FAILURE(code)) throw std::runtime_error(std::string("ICU cannot compose text: ") + u_errorName(code));
  Wide out;
  for (const char32_t c : text) {
    const bool form = (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC);
    if (!form) {
      out.push_back(c);
      continue;
    }
    std::string letters;
    nfkc->normalize(icu::UnicodeString(static_cast<UChar32>(c)), code).toUTF8String(letters);
    for (const char32_t letter : toUtf32(letters))
      if (letter != U' ') out.push_back(letter);  // isolated harakat carry a space
  }
  return out;
}

/// Word's "¬" and the byte-order mark used as a joiner; runs of joiners are one.
Wide joiners(View text) {
  Wide out;
  for (size_t i = 0; i < text.size(); ++i) {
    const char32_t c = text[i];
    const bool joiner = c == kZwnj || c == 0xFEFF || c == 0x00AC;
    const bool repeated = joiner && !out.empty() && out.back() == kZwnj;
    if (!repeated) out.push_back(joiner ? kZwnj : c);
  }
  return out;
}

/// Vowels that old fonts wrote as a letter with a mark.
Wide legacyMarks(View text) {
  Wide out;
  for (size_t i = 0; i < text.size(); ++i) {
    const char32_t c = text[i], next = at(text, i + 1);
    const bool fatha = next == kFatha || (next == kFathatan && oneOf(c, U"لڵ"));
    const bool lamAlef = oneOf(c, U"لڵ") && next == U'ا' && oneOf(at(text, i + 2), U"\u064E\u064B");
    if (lamAlef) {
      out += U"ڵا";
      i += 2;
    } else if (oneOf(c, U"لڵ") && next == U'أ') {
      out += U"ڵا";
      i += 1;
    } else if (fatha && oneOf(c, U"لڵيىیێوۆ")) {
      out.push_back(oneOf(c, U"لڵ") ? U'ڵ' : oneOf(c, U"وۆ") ? U'ۆ' : U'ێ');
      i += 1;
    } else if (next == kKasra && oneOf(c, U"رڕ")) {
      out.push_back(U'ڕ');
      i += 1;
    } else {
      out.push_back(c);
    }
  }
  return out;
}

bool endsInLetter(const Wide& text) {
  size_t last = text.size();
  while (last > 0 && (isHaraka(text[last - 1]) || text[last - 1] == kZwnj || oneOf(text[last - 1], kStretchers)))
    --last;
  // A number is a word too, once it is said.
  return last > 0 && (isArabicLetter(text[last - 1]) || u_isdigit(static_cast<UChar32>(text[last - 1])) ||
                      isEthiopicNumeral(text[last - 1]));
}

/// The vowel ە and the consonant h, which keyboards of other languages write alike.
Wide hehAndAe(View text) {
  Wide out;
  for (size_t i = 0; i < text.size(); ++i) {
    const char32_t c = text[i];
    size_t next = i + 1;
    if (c == U'ة') {
      out.push_back(kAe);
    } else if (c == kHeh && at(text, next) == kZwnj) {
      out.push_back(kAe);
      ++i;
    } else if (c == kHeh || c == kHehDoachashmee) {
      const bool stretched = oneOf(at(text, next), kStretchers);
      while (oneOf(at(text, next), kStretchers) || (stretched && at(text, next) == kZwnj)) ++next;
      size_t look = next;
      while (isHaraka(at(text, look)) || oneOf(at(text, look), kStretchers)) ++look;
      const bool inside = isArabicLetter(at(text, look)), final = !inside && endsInLetter(out);
      if (inside)
        out.push_back(kHeh);
      else if (c == kHeh && final)
        out.push_back(stretched ? kHehDoachashmee : kAe);
      else
        out.push_back(c);
      i = next - 1;
    } else {
      out.push_back(c);
    }
  }
  return out;
}

/// Arabic and other letters that stand for Kurdish ones.
Wide kurdishLetters(View text) {
  static constexpr View kFrom =
      U"\u064A\u0649\u06D2\u06CD\u0643\u06AA\u0692\u0693\u0694\u0691\u06B6\u06B7\u06B8\u06C4\u06C5\u06C8\u06A5";
  static constexpr View kTo =
      U"\u06CC\u06CC\u06CC\u06CC\u06A9\u06A9\u0695\u0695\u0695\u0695\u06B5\u06B5\u06B5\u06C6\u06C6\u06C6\u06A4";
  static_assert(kFrom.size() == kTo.size());
  Wide out;
  for (const char32_t c : text) {
    const size_t place = kFrom.find(c);
    // A hamza is never joined by a joiner to its letter.
    if (c == kHamzaAbove && out.size() > 1 && out.back() == kZwnj && out[out.size() - 2] == 0x06CC) out.pop_back();
    if (c == kHamzaAbove && !out.empty() && out.back() == 0x06CC)
      out.back() = 0x0626;
    else
      out.push_back(place == View::npos ? c : kTo[place]);
  }
  return out;
}

Wide tatweel(View text) {
  Wide out;
  std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](char32_t c) { return !oneOf(c, kStretchers); });
  return out;
}

Wide harakat(View text) {
  Wide out;
  std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](char32_t c) { return !isHaraka(c); });
  return out;
}

/// A joiner says nothing after a letter that never joins, or at the end of a word.
Wide uselessJoiners(View text) {
  Wide out;
  for (size_t i = 0; i < text.size(); ++i) {
    const bool useless = text[i] == kZwnj && (out.empty() || oneOf(out.back(), U"اأإآدذرزژڕوۆەةؤء") ||
                                              !isArabicLetter(out.back()) || !isArabicLetter(at(text, i + 1)));
    if (!useless) out.push_back(text[i]);
  }
  return out;
}

Wide allJoiners(View text) {
  Wide out;
  std::copy_if(text.begin(), text.end(), std::back_inserter(out), [](char32_t c) { return c != kZwnj; });
  return out;
}

bool startsWord(View text, size_t i) {
  return i == 0 || !(isArabicLetter(text[i - 1]) || text[i - 1] == kZwnj || isHaraka(text[i - 1]));
}

Wide initialRr(View text) {
  Wide out(text);
  for (size_t i = 0; i < out.size(); ++i)
    if (out[i] == U'ر' && isArabicLetter(at(text, i + 1)) && startsWord(text, i)) out[i] = U'ڕ';
  return out;
}

Wide initialWaw(View text) {
  static constexpr View kVowels = U"اەۆێوی";
  Wide out;
  for (size_t i = 0; i < text.size(); ++i) {
    const bool twice = text[i] == U'و' && at(text, i + 1) == U'و' && startsWord(text, i);
    const char32_t next = at(text, i + 2);
    if (twice && isArabicLetter(next) && !oneOf(next, kVowels)) continue;
    out.push_back(text[i]);
  }
  return out;
}

Wide hamzaLetters(View text) {
  Wide out(text);
  for (char32_t& c : out) c = c == U'ؤ' ? U'ۆ' : oneOf(c, U"آأإ") ? U'ا' : c;
  return out;
}

}  // namespace

const std::vector<LetterRule>& arabicRules() {
  using enum RuleStage;
  static const std::vector<LetterRule> rules{
      {"ckb.presentation_forms", Early, true, "Ready-made letter shapes as their letters", presentationForms},
      {"ckb.joiners", Early, true, "One joiner (ZWNJ) for all that was typed for it", joiners},
      {"ckb.legacy_marks", Early, true, "Letter and mark of old fonts as one Kurdish letter", legacyMarks},
      {"ckb.heh", Early, true, "The vowel ە and the consonant ه by their place", hehAndAe},
      {"ckb.harakat", Early, true, "Arabic vowel marks are taken out", harakat},
      {"ckb.tatweel", Early, true, "The stretching sign is taken out", tatweel},
      {"ckb.letters", Early, true, "Arabic ي ك and look-alikes as the Kurdish letters", kurdishLetters},
      {"ckb.useless_joiners", Early, true, "Joiners that say nothing are taken out", uselessJoiners},
      {"ckb.initial_rr", Display, true, "ر at the start of a word is ڕ", initialRr},
      {"ckb.initial_waw", Display, true, "وو at the start of a word before a consonant is و", initialWaw},
      {"ckb.hamza", Display, false, "ؤ is ۆ; آ أ إ are ا", hamzaLetters},
      {"ckb.all_joiners", Spoken, true, "No joiner in spoken text", allJoiners},
  };
  return rules;
}

}  // namespace dimts::text

// ICU behind a plain std::string interface.
#include "engine/text/unicode.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <memory>
#include <stdexcept>

namespace dimts::text {
namespace {

icu::UnicodeString fromUtf8(std::string_view text) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
}

std::string toStdString(const icu::UnicodeString& text) {
  std::string out;
  text.toUTF8String(out);
  return out;
}

icu::UnicodeString compose(const icu::UnicodeString& text) {
  UErrorCode code = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFCInstance(code);
  icu::UnicodeString out = U_SUCCESS(code) ? normalizer->normalize(text, code) : text;
  if (U_FAILURE(code)) throw std::runtime_error(std::string("ICU cannot compose text: ") + u_errorName(code));
  return out;
}

/// Calls `take(codePoint, first, last)` for every code point; invalid bytes give U+FFFD.
template <class Take>
void eachCodePoint(std::string_view text, Take take) {
  const auto* bytes = reinterpret_cast<const uint8_t*>(text.data());
  const auto length = static_cast<int32_t>(text.size());
  for (int32_t i = 0; i < length;) {
    const int32_t first = i;
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(bytes, i, length, c);
    take(c, static_cast<size_t>(first), static_cast<size_t>(i));
  }
}

bool isLetterOrDigit(UChar32 c) {
  const uint32_t mask = U_GET_GC_MASK(c);
  return (mask & (U_GC_L_MASK | U_GC_N_MASK)) != 0;
}

}  // namespace

bool isValidUtf8(std::string_view text) {
  const auto* bytes = reinterpret_cast<const uint8_t*>(text.data());
  const auto length = static_cast<int32_t>(text.size());
  for (int32_t i = 0; i < length;) {
    UChar32 c = 0;
    U8_NEXT(bytes, i, length, c);
    if (c < 0) return false;
  }
  return true;
}

std::string nfc(std::string_view text) { return toStdString(compose(fromUtf8(text))); }

std::string lowerCase(std::string_view text) {
  return toStdString(compose(fromUtf8(text).toLower(icu::Locale::getRoot())));
}

std::string foldCase(std::string_view text) { return toStdString(compose(fromUtf8(text).foldCase())); }

std::vector<std::string> codePoints(std::string_view text) {
  std::vector<std::string> out;
  eachCodePoint(text, [&](UChar32 c, size_t first, size_t last) {
    if (c == 0xFFFD)
      out.emplace_back("\xEF\xBF\xBD");
    else
      out.emplace_back(text.substr(first, last - first));
  });
  return out;
}

std::u32string toUtf32(std::string_view text) {
  std::u32string out;
  out.reserve(text.size());
  eachCodePoint(text, [&](UChar32 c, size_t, size_t) { out.push_back(static_cast<char32_t>(c)); });
  return out;
}

std::string toUtf8(std::u32string_view text) {
  std::string out;
  out.reserve(text.size() * 2);
  for (const char32_t c : text) {
    uint8_t bytes[U8_MAX_LENGTH];
    int32_t length = 0;
    UBool wrong = false;
    U8_APPEND(bytes, length, U8_MAX_LENGTH, static_cast<UChar32>(c), wrong);
    if (wrong)
      out += "\xEF\xBF\xBD";
    else
      out.append(reinterpret_cast<const char*>(bytes), static_cast<size_t>(length));
  }
  return out;
}

std::vector<std::string> graphemes(std::string_view text) {
  UErrorCode code = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> breaks(
      icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), code));
  if (U_FAILURE(code)) throw std::runtime_error(std::string("ICU cannot find characters: ") + u_errorName(code));
  const icu::UnicodeString wide = fromUtf8(text);
  breaks->setText(wide);
  std::vector<std::string> out;
  int32_t first = breaks->first();
  for (int32_t last = breaks->next(); last != icu::BreakIterator::DONE; first = last, last = breaks->next())
    out.push_back(toStdString(icu::UnicodeString(wide, first, last - first)));
  return out;
}

int64_t countLetters(std::string_view text) {
  int64_t count = 0;
  eachCodePoint(text, [&](UChar32 c, size_t, size_t) { count += isLetterOrDigit(c) ? 1 : 0; });
  return count;
}

bool isMostlyEthiopic(std::string_view text) {
  int64_t letters = 0, ethiopic = 0;
  eachCodePoint(text, [&](UChar32 c, size_t, size_t) {
    if (!isLetterOrDigit(c)) return;
    ++letters;
    UErrorCode code = U_ZERO_ERROR;
    if (uscript_getScript(c, &code) == USCRIPT_ETHIOPIC) ++ethiopic;
  });
  return ethiopic * 2 > letters;
}

}  // namespace dimts::text

// One pass over code points between two compositions; every rule leaves its own output unchanged.
#include "engine/text/normalizer.h"

#include <unicode/uchar.h>

#include "engine/text/unicode.h"

namespace dimts::text {
namespace {

constexpr char32_t kZwnj = 0x200C, kZwj = 0x200D;

bool isJoiner(char32_t c) { return c == kZwnj || c == kZwj; }

bool isRemoved(char32_t c) {
  if (isJoiner(c)) return false;
  const int8_t category = u_charType(static_cast<UChar32>(c));
  return category == U_CONTROL_CHAR || category == U_FORMAT_CHAR || category == U_PRIVATE_USE_CHAR;
}

bool isWordPart(char32_t c) {
  return u_isalpha(static_cast<UChar32>(c)) || (U_GET_GC_MASK(static_cast<UChar32>(c)) & U_GC_M_MASK) != 0;
}

bool isSpace(char32_t c) {
  return u_isUWhiteSpace(static_cast<UChar32>(c)) || c == 0x1361;  // Ethiopic word space
}

/// Replacement of one sign, or null when it stays.
const char32_t* unified(char32_t c) {
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x201A:
    case 0x201B:
    case 0x02BC:
    case 0x00B4:
    case 0x0060:
    case 0x2032:
      return U"'";
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x00AB:
    case 0x00BB:
    case 0x2033:
      return U"\"";
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return U"-";
    case 0x2026:
      return U"...";
    default:
      return nullptr;
  }
}

std::u32string unifyPunctuation(const std::u32string& text) {
  std::u32string out;
  for (size_t i = 0; i < text.size(); ++i) {
    const bool twoWordSpaces = text[i] == 0x1361 && i + 1 < text.size() && text[i + 1] == 0x1361;
    if (twoWordSpaces) {
      out.push_back(0x1362);
      ++i;
    } else if (const char32_t* other = unified(text[i])) {
      out += other;
    } else {
      out.push_back(text[i]);
    }
  }
  return out;
}

std::u32string collapse(const std::u32string& text) {
  std::u32string out;
  for (size_t i = 0; i < text.size(); ++i) {
    const char32_t c = text[i];
    if (isSpace(c)) {
      if (!out.empty() && out.back() != U' ') out.push_back(U' ');
    } else if (isJoiner(c)) {
      const bool inside = !out.empty() && isWordPart(out.back()) && i + 1 < text.size() && isWordPart(text[i + 1]);
      if (inside) out.push_back(c);
    } else if (!isRemoved(c)) {
      out.push_back(c);
    }
  }
  while (!out.empty() && out.back() == U' ') out.pop_back();
  return out;
}

}  // namespace

std::string normalize(std::string_view text, const NormalizerOptions& options) {
  std::u32string work = toUtf32(nfc(text));
  if (options.unifyPunctuation) work = unifyPunctuation(work);
  const std::string out = nfc(toUtf8(collapse(work)));
  return options.lowerCase ? lowerCase(out) : out;
}

}  // namespace dimts::text

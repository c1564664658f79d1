// UTF-8 decoding by the table of well-formed sequences (Unicode chapter 3, table 3-7); properties and forms from ICU.
#include "engine/tokenizer/utf8.h"

#include <unicode/bytestream.h>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <array>
#include <stdexcept>

namespace dimts::tokenizer {
namespace {

uint8_t classByProperties(char32_t c) {
  const auto u = static_cast<UChar32>(c);
  if (u_hasBinaryProperty(u, UCHAR_WHITE_SPACE)) return kSpaceClass;
  const uint32_t mask = U_GET_GC_MASK(u);
  const bool word = u_hasBinaryProperty(u, UCHAR_ALPHABETIC) || (mask & (U_GC_M_MASK | U_GC_ND_MASK | U_GC_PC_MASK)) ||
                    u_hasBinaryProperty(u, UCHAR_JOIN_CONTROL);
  return word ? kWordClass : kOtherClass;
}

const uint8_t* makeClasses() {
  static std::array<uint8_t, detail::kClassedBelow> table;
  for (char32_t c = 0; c < detail::kClassedBelow; ++c) table[c] = classByProperties(c);
  return table.data();
}

bool isAscii(std::string_view text) {
  for (const char c : text)
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  return true;
}

}  // namespace

namespace detail {

const uint8_t* const kClasses = makeClasses();

uint8_t classOfRare(char32_t c) { return classByProperties(c); }

CodePoint decodeLong(std::string_view text, size_t at) {
  const auto byte = [&](size_t i) -> uint32_t {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0;
  };
  const auto follows = [&](size_t i) { return (byte(i) & 0xC0) == 0x80; };
  const uint32_t first = byte(0);
  if (first >= 0xC2 && first <= 0xDF && follows(1)) return {((first & 0x1F) << 6) | (byte(1) & 0x3F), 2, true};
  if (first >= 0xE0 && first <= 0xEF && follows(1) && follows(2)) {
    const char32_t c = ((first & 0x0F) << 12) | ((byte(1) & 0x3F) << 6) | (byte(2) & 0x3F);
    if (c >= 0x800 && (c < 0xD800 || c > 0xDFFF)) return {c, 3, true};
  }
  if (first >= 0xF0 && first <= 0xF4 && follows(1) && follows(2) && follows(3)) {
    const char32_t c = ((first & 0x07) << 18) | ((byte(1) & 0x3F) << 12) | ((byte(2) & 0x3F) << 6) | (byte(3) & 0x3F);
    if (c >= 0x10000 && c <= 0x10FFFF) return {c, 4, true};
  }
  return {0xFFFD, 1, false};
}

}  // namespace detail

void appendUtf8(std::string& out, char32_t c) {
  const auto push = [&](uint32_t b) { out += static_cast<char>(b); };
  if (c < 0x80) {
    push(c);
  } else if (c < 0x800) {
    push(0xC0 | (c >> 6));
    push(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    push(0xE0 | (c >> 12));
    push(0x80 | ((c >> 6) & 0x3F));
    push(0x80 | (c & 0x3F));
  } else {
    push(0xF0 | (c >> 18));
    push(0x80 | ((c >> 12) & 0x3F));
    push(0x80 | ((c >> 6) & 0x3F));
    push(0x80 | (c & 0x3F));
  }
}

int64_t countCodePoints(std::string_view text) {
  int64_t count = 0;
  for (size_t at = 0; at < text.size(); at += codePointAt(text, at).bytes) ++count;
  return count;
}

bool isPunctuation(char32_t c) { return (U_GET_GC_MASK(static_cast<UChar32>(c)) & (U_GC_P_MASK | U_GC_S_MASK)) != 0; }

std::string toForm(std::string_view text, TextForm form) {
  if (isAscii(text)) return std::string(text);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = form == TextForm::Nfc    ? icu::Normalizer2::getNFCInstance(status)
                                       : form == TextForm::Nfd  ? icu::Normalizer2::getNFDInstance(status)
                                       : form == TextForm::Nfkc ? icu::Normalizer2::getNFKCInstance(status)
                                                                : icu::Normalizer2::getNFKDInstance(status);
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  if (U_SUCCESS(status))
    normalizer->normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<int32_t>(text.size())), sink, nullptr, status);
  if (U_FAILURE(status)) throw std::runtime_error(std::string("toForm: ") + u_errorName(status));
  return out;
}

std::string lowerEach(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = codePointAt(text, at);
    if (c.value < 0x80) {
      out += static_cast<char>(c.value >= 'A' && c.value <= 'Z' ? c.value + 32 : c.value);
    } else if (!c.valid) {
      appendUtf8(out, 0xFFFD);
    } else if (!u_hasBinaryProperty(static_cast<UChar32>(c.value), UCHAR_CHANGES_WHEN_LOWERCASED)) {
      out.append(text.substr(at, c.bytes));
    } else {
      icu::UnicodeString one(static_cast<UChar32>(c.value));
      one.toLower(icu::Locale::getRoot()).toUTF8String(out);
    }
    at += c.bytes;
  }
  return out;
}

}  // namespace dimts::tokenizer

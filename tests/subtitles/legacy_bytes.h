// Bytes of a text as an old program would have stored them, for tests of encodings.
#pragma once

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <memory>
#include <stdexcept>
#include <string>

namespace dimts::test {

/// Throws when a letter is not in the encoding.
inline std::string legacyBytes(const std::string& utf8, const std::string& encoding) {
  UErrorCode code = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding.c_str(), &code), &ucnv_close);
  ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &code);
  const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(utf8);
  std::string out(utf8.size() * 4 + 16, '\0');
  const int32_t length = ucnv_fromUChars(converter.get(), out.data(), static_cast<int32_t>(out.size()),
                                         wide.getBuffer(), wide.length(), &code);
  if (U_FAILURE(code)) throw std::invalid_argument(encoding + " cannot hold: " + utf8);
  out.resize(static_cast<size_t>(length));
  return out;
}

}  // namespace dimts::test

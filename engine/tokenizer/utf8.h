// Code points one by one, fast enough for the encoders, and the classes that pre-tokenizers cut at.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dimts::tokenizer {

struct CodePoint {
  char32_t value = 0;   ///< U+FFFD for a byte that begins no valid character
  uint32_t bytes = 1;
  bool valid = true;
};

namespace detail {
CodePoint decodeLong(std::string_view text, size_t at);
uint8_t classOfRare(char32_t c);
extern const uint8_t* const kClasses;  // one entry per code point below kClassedBelow
constexpr char32_t kClassedBelow = 0x3100;
}  // namespace detail

/// `at` must be inside the text.
inline CodePoint codePointAt(std::string_view text, size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) return {first, 1, true};
  return detail::decodeLong(text, at);
}

void appendUtf8(std::string& out, char32_t c);
/// Code points in a text that may be invalid (each bad byte is one).
int64_t countCodePoints(std::string_view text);

enum CharacterClass : uint8_t { kSpaceClass = 0, kWordClass = 1, kOtherClass = 2 };

/// As Unicode regular expressions see it: \s, \w (letters, marks, decimal digits, connectors, joiners), all else.
inline CharacterClass classOf(char32_t c) {
  return static_cast<CharacterClass>(c < detail::kClassedBelow ? detail::kClasses[c] : detail::classOfRare(c));
}

/// General categories P* and S*.
bool isPunctuation(char32_t c);

enum class TextForm { Nfc, Nfd, Nfkc, Nfkd };
std::string toForm(std::string_view text, TextForm form);
/// Each character by itself to lower case, full mappings, no context (as Hugging Face's Lowercase).
std::string lowerEach(std::string_view text);

}  // namespace dimts::tokenizer

// Unicode helpers over ICU: UTF-8 checks, NFC, case, characters one by one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dimts::text {

bool isValidUtf8(std::string_view text);
/// Canonical composition. Invalid bytes become U+FFFD. Idempotent.
std::string nfc(std::string_view text);
/// Lower case by the root locale (not Turkish), then NFC.
std::string lowerCase(std::string_view text);
/// For searching: case-folded NFC.
std::string foldCase(std::string_view text);
/// Code points, each as UTF-8.
std::vector<std::string> codePoints(std::string_view text);
std::u32string toUtf32(std::string_view text);
std::string toUtf8(std::u32string_view text);
/// What a reader sees as one character (extended grapheme clusters), each as UTF-8.
std::vector<std::string> graphemes(std::string_view text);
/// Letters and digits (general categories L*, N*): the length of what is spoken; marks do not count.
int64_t countLetters(std::string_view text);
/// True when most letters are Ethiopic: one letter is a syllable there.
bool isMostlyEthiopic(std::string_view text);

}  // namespace dimts::text

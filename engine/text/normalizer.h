// The careful general normaliser used for every language: it changes only how a character is written, never a word.
#pragma once

#include <string>
#include <string_view>

namespace dimts::text {

struct NormalizerOptions {
  bool lowerCase = false;
  bool unifyPunctuation = true;  ///< curly quotes to straight, dashes to "-", "…" to "...", "፡፡" to "።"
};

/// NFC; controls, bidi marks, zero-width spaces and soft hyphens removed (ZWNJ and ZWJ kept between letters); every run
/// of white space one space; trimmed. Idempotent. Invalid UTF-8 becomes U+FFFD.
std::string normalize(std::string_view text, const NormalizerOptions& options = {});

}  // namespace dimts::text

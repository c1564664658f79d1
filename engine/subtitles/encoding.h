// Bytes of a subtitle file to UTF-8: byte-order marks, strict UTF-8, then a guessed code page; binary files are
// refused.
#pragma once

#include <string>
#include <string_view>

#include "engine/api/result.h"

namespace dimts::subtitles {

struct DecodedText {
  std::string utf8;  ///< without BOM and NUL; lines end with '\n'
  std::string encoding;
  bool guessed = false;  ///< a code page was guessed: worth showing to the user
};

/// `forced` names an ICU encoding and skips the guess. Errors: "subtitle.empty", "subtitle.binary",
/// "subtitle.encoding" (no encoding fits without replacement characters).
Result<DecodedText> decodeBytes(std::string_view bytes, const std::string& subject, const std::string& forced = "");

}  // namespace dimts::subtitles

// Bytes of a subtitle file to UTF-8: byte-order marks, strict UTF-8, then a guessed code page; binary files are
// refused.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/api/result.h"
#include "engine/api/subtitles.h"

namespace dimts::subtitles {

/// What is known of the letters before the file is opened; both may be empty.
struct EncodingWish {
  std::string encoding;  ///< an ICU name: it is taken, nothing is guessed
  std::string language;  ///< "ku": its code page is preferred; "am": there is none, nothing is guessed
};

struct DecodedText {
  std::string utf8;  ///< without BOM and NUL; lines end with '\n'
  std::string encoding;
  bool guessed = false;     ///< a code page was guessed: worth showing to the user
  double confidence = 1.0;  ///< 0…1 when guessed
};

/// Errors: "subtitle.empty", "subtitle.binary", "subtitle.encoding" (no encoding fits without replacement characters,
/// or what fits does not look like any language).
Result<DecodedText> decodeBytes(std::string_view bytes, const std::string& subject, const EncodingWish& wish = {});

/// Encodings in which the file can be read without a broken letter, likeliest first, for the user to choose from. One
/// entry when a byte-order mark or strict UTF-8 settles it; none for binary files.
std::vector<EncodingCandidate> encodingCandidates(std::string_view bytes, const std::string& language = "");

}  // namespace dimts::subtitles

// The order of the tests matters: a byte-order mark is proof, strict UTF-8 nearly so, a code page is only a guess.
#include "engine/subtitles/encoding.h"

#include <uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include "engine/text/unicode.h"

namespace dimts::subtitles {
namespace {

using Bytes = std::string_view;

struct Mark {
  std::string_view bytes;
  const char* encoding;
};
using namespace std::string_view_literals;
// UTF-32LE before UTF-16LE: its mark begins with the other's.
constexpr std::array<Mark, 5> kMarks{{{"\xFF\xFE\0\0"sv, "UTF-32LE"},
                                      {"\0\0\xFE\xFF"sv, "UTF-32BE"},
                                      {"\xEF\xBB\xBF"sv, "UTF-8"},
                                      {"\xFF\xFE"sv, "UTF-16LE"},
                                      {"\xFE\xFF"sv, "UTF-16BE"}}};

struct Magic {
  std::string_view bytes;
  const char* what;
};
constexpr std::array<Magic, 9> kMagics{{{"\x1A\x45\xDF\xA3"sv, "a Matroska film"},
                                        {"PK\x03\x04"sv, "a ZIP archive"},
                                        {"Rar!"sv, "a RAR archive"},
                                        {"7z\xBC\xAF"sv, "a 7-Zip archive"},
                                        {"\x1F\x8B"sv, "a gzip archive"},
                                        {"%PDF"sv, "a PDF document"},
                                        {"RIFF"sv, "a sound or film file"},
                                        {"\x89PNG"sv, "a picture"},
                                        {"OggS"sv, "a sound or film file"}}};

Error binaryError(const std::string& subject, const std::string& what) {
  return {"subtitle.binary", subject, "This is " + what + ", not a subtitle text.",
          "Choose an .srt or .vtt file; unpack it first if it is in an archive.", ErrorKind::BadInput};
}

/// All of `bytes` in `encoding` as UTF-8, or nothing when some byte does not fit.
std::optional<std::string> convert(Bytes bytes, const std::string& encoding) {
  UErrorCode code = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding.c_str(), &code), &ucnv_close);
  if (U_FAILURE(code)) return std::nullopt;
  ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &code);
  const icu::UnicodeString wide(bytes.data(), static_cast<int32_t>(bytes.size()), converter.get(), code);
  if (U_FAILURE(code)) return std::nullopt;
  std::string out;
  wide.toUTF8String(out);
  return out;
}

/// Without NUL, every line end as '\n'.
std::string tidyLines(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\0') continue;
    if (text[i] == '\r') {
      out.push_back('\n');
      if (i + 1 < text.size() && text[i + 1] == '\n') ++i;
    } else {
      out.push_back(text[i]);
    }
  }
  return out;
}

/// UTF-16 without a mark: every other byte of mostly Latin text is nought.
std::optional<std::string> unmarkedUtf16(Bytes bytes) {
  const size_t pairs = std::min<size_t>(bytes.size(), 4096) / 2;
  if (pairs < 8) return std::nullopt;
  size_t evenZero = 0, oddZero = 0;
  for (size_t i = 0; i < pairs; ++i) {
    evenZero += bytes[2 * i] == '\0';
    oddZero += bytes[2 * i + 1] == '\0';
  }
  if (oddZero * 10 > pairs * 3 && evenZero * 20 < pairs) return "UTF-16LE";
  if (evenZero * 10 > pairs * 3 && oddZero * 20 < pairs) return "UTF-16BE";
  return std::nullopt;
}

bool looksBinary(Bytes bytes) {
  size_t controls = 0;
  for (const char c : bytes) {
    const auto b = static_cast<unsigned char>(c);
    controls += (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') || b == 0x7F;
  }
  return controls * 50 > bytes.size();
}

/// Valid multi-byte sequences against broken places, to tell a damaged UTF-8 file from a legacy page.
bool isNearlyUtf8(Bytes bytes) {
  int64_t good = 0, bad = 0;
  for (const std::string& point : text::codePoints(bytes)) {
    if (point == "\xEF\xBF\xBD")
      ++bad;
    else if (point.size() > 1)
      ++good;
  }
  return good >= 10 && bad * 20 <= good;
}

/// Kurmanji and Turkish letters of windows-1254 that guessers take for a Western page: ş is þ there, ı is ý.
bool looksTurkishPage(Bytes bytes) {
  constexpr std::string_view kLetters =
      "\xCA\xCE\xDB\xDE\xC7\xEA\xEE\xFB\xFE\xE7\xF0\xD0\xFD\xDD\xF6\xD6\xFC\xDC\xC2\xE2"sv;
  bool telling = false;
  for (const char c : bytes) {
    const auto b = static_cast<unsigned char>(c);
    if (b >= 0xC0 && kLetters.find(c) == std::string_view::npos) return false;
    telling = telling || b == 0xFE || b == 0xDE;
  }
  return telling;
}

std::string guessPage(Bytes bytes) {
  if (looksTurkishPage(bytes)) return "windows-1254";
  const std::unique_ptr<uchardet, decltype(&uchardet_delete)> guesser(uchardet_new(), &uchardet_delete);
  uchardet_handle_data(guesser.get(), bytes.data(), bytes.size());
  uchardet_data_end(guesser.get());
  std::string name = uchardet_get_charset(guesser.get());
  // The Windows pages hold all printable signs of their ISO cousins, and quotes and dashes besides.
  if (name == "ISO-8859-1" || name == "ISO-8859-15" || name == "ASCII") name = "windows-1252";
  if (name == "ISO-8859-9") name = "windows-1254";
  if (name == "ISO-8859-6") name = "windows-1256";
  return name;
}

Error encodingError(const std::string& subject, const std::string& detail) {
  return {"subtitle.encoding", subject, detail,
          "Open the file in a text editor, check that its letters are right, and save it as UTF-8.",
          ErrorKind::BadInput};
}

Result<DecodedText> decodeAs(Bytes bytes, const std::string& subject, const std::string& encoding, bool guessed) {
  const auto text = convert(bytes, encoding);
  if (!text) return encodingError(subject, "The file is not text in " + encoding + ".");
  return DecodedText{tidyLines(*text), encoding, guessed};
}

Result<DecodedText> decodeUnmarked(Bytes bytes, const std::string& subject) {
  if (const auto utf16 = unmarkedUtf16(bytes)) return decodeAs(bytes, subject, *utf16, true);
  for (const Magic& magic : kMagics)
    if (bytes.starts_with(magic.bytes)) return binaryError(subject, magic.what);
  if (looksBinary(bytes)) return binaryError(subject, "a binary file");
  if (text::isValidUtf8(bytes)) return DecodedText{tidyLines(bytes), "UTF-8", false};
  // Broken places become U+FFFD; cues that hold one are dropped later, and many of them refuse the file.
  if (isNearlyUtf8(bytes)) return DecodedText{tidyLines(text::toUtf8(text::toUtf32(bytes))), "UTF-8", true};
  const std::string page = guessPage(bytes);
  if (page.empty()) return encodingError(subject, "The encoding of the letters is not known.");
  return decodeAs(bytes, subject, page, true);
}

}  // namespace

Result<DecodedText> decodeBytes(std::string_view bytes, const std::string& subject, const std::string& forced) {
  if (bytes.empty())
    return Error{"subtitle.empty", subject, "The subtitle file has no bytes.", "Copy or download it again.",
                 ErrorKind::BadInput};
  for (const Mark& mark : kMarks) {
    if (!forced.empty() || !bytes.starts_with(mark.bytes)) continue;
    const Bytes rest = bytes.substr(mark.bytes.size());
    if (mark.encoding == "UTF-8"sv && !text::isValidUtf8(rest)) {
      if (looksBinary(rest)) return binaryError(subject, "a binary file");
      return DecodedText{tidyLines(text::toUtf8(text::toUtf32(rest))), "UTF-8", true};
    }
    return decodeAs(rest, subject, mark.encoding, false);
  }
  return forced.empty() ? decodeUnmarked(bytes, subject) : decodeAs(bytes, subject, forced, false);
}

}  // namespace dimts::subtitles

// The order of the tests matters: a byte-order mark is proof, strict UTF-8 nearly so, a code page is only a guess.
#include "engine/subtitles/encoding.h"

#include <algorithm>
#include <array>
#include <optional>

#include "engine/subtitles/code_pages.h"
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

/// `<?xml … encoding="windows-1252"?>` at the start.
std::string xmlEncoding(Bytes bytes) {
  if (!bytes.starts_with("<?xml")) return {};
  const Bytes head = bytes.substr(0, std::min(bytes.find("?>"), bytes.size()));
  const size_t key = head.find("encoding=");
  if (key == Bytes::npos || key + 11 > head.size()) return {};
  const size_t end = head.find(head[key + 9], key + 10);
  return end == Bytes::npos ? std::string() : std::string(head.substr(key + 10, end - key - 10));
}

Error encodingError(const std::string& subject, const std::string& detail) {
  return {"subtitle.encoding", subject, detail,
          "Choose the encoding in the preview (option subtitles.encoding), or save the file as UTF-8 in a text editor.",
          ErrorKind::BadInput};
}

Result<DecodedText> decodeAs(Bytes bytes, const std::string& subject, const std::string& encoding, bool guessed) {
  const auto text = convertStrictly(bytes, encoding);
  if (!text) return encodingError(subject, "The file is not text in " + encoding + ".");
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  const std::string_view body = text->starts_with(kMark) ? std::string_view(*text).substr(kMark.size()) : *text;
  return DecodedText{tidyLines(body), encoding, guessed, 1.0};
}

/// Below this the letters do not look like any language in any page.
constexpr double kLeastPlausible = 0.3;

Result<DecodedText> decodeGuessed(Bytes bytes, const std::string& subject, const std::string& language) {
  if (isEthiopicLanguage(language))
    return encodingError(subject,
                         "The file is not Unicode; Ethiopic letters have no other encoding, so it was typed with an "
                         "old font and cannot be read.");
  const auto pages = scorePages(bytes, language);
  if (pages.empty() || pages.front().score < kLeastPlausible)
    return encodingError(subject, "The encoding of the letters is not known.");
  auto decoded = decodeAs(bytes, subject, pages.front().encoding, true);
  if (decoded.ok()) decoded->confidence = pages.front().confidence;
  return decoded;
}

Result<DecodedText> decodeUnmarked(Bytes bytes, const std::string& subject, const std::string& language) {
  if (const auto utf16 = unmarkedUtf16(bytes)) {
    auto decoded = decodeAs(bytes.substr(0, bytes.size() / 2 * 2), subject, *utf16, true);
    if (decoded.ok()) decoded->confidence = 0.95;
    return decoded;
  }
  for (const Magic& magic : kMagics)
    if (bytes.starts_with(magic.bytes)) return binaryError(subject, magic.what);
  if (looksBinary(bytes)) return binaryError(subject, "a binary file");
  if (text::isValidUtf8(bytes)) return DecodedText{tidyLines(bytes), "UTF-8", false, 1.0};
  // Broken places become U+FFFD; cues that hold one are dropped later, and many of them refuse the file.
  if (isNearlyUtf8(bytes)) return DecodedText{tidyLines(text::toUtf8(text::toUtf32(bytes))), "UTF-8", true, 0.9};
  if (const std::string declared = xmlEncoding(bytes); !declared.empty() && convertStrictly(bytes, declared))
    return decodeAs(bytes, subject, declared, false);
  return decodeGuessed(bytes, subject, language);
}

/// Sorani was typed with Arabic letters before it had its own: heh and a non-joiner stand for the vowel ae. Cleaning
/// would take the non-joiner off the end of a word, and the vowel with it.
void restoreSorani(std::string& text) {
  constexpr std::string_view kTyped = "\xD9\x87\xE2\x80\x8C", kMeant = "\xDB\x95";
  std::string out;
  size_t from = 0;
  for (size_t at = text.find(kTyped); at != std::string::npos; at = text.find(kTyped, from)) {
    out.append(text, from, at - from);
    out += kMeant;
    from = at + kTyped.size();
  }
  out.append(text, from);
  text = std::move(out);
}

const Mark* markOf(Bytes bytes) {
  const auto mark =
      std::find_if(kMarks.begin(), kMarks.end(), [&](const Mark& m) { return bytes.starts_with(m.bytes); });
  return mark == kMarks.end() ? nullptr : &*mark;
}

std::string firstLetters(const std::string& utf8) {
  const std::u32string wide = text::toUtf32(std::string_view(utf8).substr(0, 1024));
  return text::toUtf8(std::u32string_view(wide).substr(0, 160));
}

Result<DecodedText> decodeWith(Bytes bytes, const std::string& subject, const EncodingWish& wish) {
  if (!wish.encoding.empty()) return decodeAs(bytes, subject, wish.encoding, false);
  const Mark* mark = markOf(bytes);
  if (!mark) return decodeUnmarked(bytes, subject, wish.language);
  Bytes rest = bytes.substr(mark->bytes.size());
  if (mark->encoding == "UTF-8"sv && !text::isValidUtf8(rest)) {
    if (looksBinary(rest)) return binaryError(subject, "a binary file");
    return DecodedText{tidyLines(text::toUtf8(text::toUtf32(rest))), "UTF-8", true, 0.9};
  }
  const size_t unit = std::string_view(mark->encoding).starts_with("UTF-32") ? 4 : mark->encoding == "UTF-8"sv ? 1 : 2;
  return decodeAs(rest.substr(0, rest.size() / unit * unit), subject, mark->encoding, false);
}

}  // namespace

Result<DecodedText> decodeBytes(std::string_view bytes, const std::string& subject, const EncodingWish& wish) {
  if (bytes.empty())
    return Error{"subtitle.empty", subject, "The subtitle file has no bytes.", "Copy or download it again.",
                 ErrorKind::BadInput};
  auto decoded = decodeWith(bytes, subject, wish);
  if (decoded.ok() && wish.language.starts_with("ckb")) restoreSorani(decoded->utf8);
  return decoded;
}

std::vector<EncodingCandidate> encodingCandidates(std::string_view bytes, const std::string& language) {
  const auto decoded = decodeBytes(bytes, "", {"", language});
  const bool settled = decoded.ok() && (!decoded->guessed || decoded->encoding.starts_with("UTF"));
  if (settled) return {{decoded->encoding, decoded->confidence, firstLetters(decoded->utf8)}};
  if (bytes.empty() || (!decoded.ok() && decoded.error().code == "subtitle.binary")) return {};
  std::vector<EncodingCandidate> out;
  for (PageScore& page : scorePages(bytes, language))
    out.push_back({std::move(page.encoding), page.confidence, std::move(page.sample)});
  return out;
}

}  // namespace dimts::subtitles

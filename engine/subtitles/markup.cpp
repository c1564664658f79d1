// Small scanners over code points instead of regular expressions: no catastrophic input, no locale.
#include "engine/subtitles/markup.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <utility>

#include "engine/subtitles/formats.h"
#include "engine/text/unicode.h"

namespace dimts::subtitles {
namespace {

bool isAsciiLetter(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z'); }
bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }

/// Length of the tag that starts at `text[at]` == '<', or 0: a name or '/' or a time must follow, then '>' on the line.
size_t tagLength(std::u32string_view text, size_t at) {
  if (at + 1 >= text.size()) return 0;
  const char32_t next = text[at + 1];
  const size_t end = text.find_first_of(U"<>\n", at + 1);
  if (end == std::u32string_view::npos || text[end] != U'>') return 0;
  const auto inside = text.substr(at + 1, end - at - 1);
  const bool time = isDigit(next) && inside.find(U':') != std::u32string_view::npos &&
                    inside.find_first_not_of(U"0123456789:.") == std::u32string_view::npos;
  const bool name = isAsciiLetter(next) || (next == U'/' && inside.size() > 1 && isAsciiLetter(inside[1]));
  return time || name ? end - at + 1 : 0;
}

bool isBreak(std::u32string_view tag) {
  return tag.size() >= 4 && (tag[1] == U'b' || tag[1] == U'B') && (tag[2] == U'r' || tag[2] == U'R') &&
         (tag[3] == U'>' || tag[3] == U'/' || tag[3] == U' ');
}

bool isInvisible(char32_t c) {
  return c == 0x200B || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) ||
         c == 0xFEFF || c == 0x00AD || c == 0x061C;
}

struct Entity {
  std::u32string_view name;
  char32_t sign;  ///< 0: an invisible mark, left out
};
constexpr std::array<Entity, 13> kEntities{{{U"amp", U'&'},
                                            {U"lt", U'<'},
                                            {U"gt", U'>'},
                                            {U"nbsp", U' '},
                                            {U"quot", U'"'},
                                            {U"apos", U'\''},
                                            {U"hellip", U'\u2026'},
                                            {U"mdash", U'\u2014'},
                                            {U"ndash", U'\u2013'},
                                            {U"lrm", 0},
                                            {U"rlm", 0},
                                            {U"shy", 0},
                                            {U"zwnj", U'\u200C'}}};

/// "#233" or "#xE9": the sign; nothing when it is no number of a sign.
std::optional<char32_t> numbered(std::u32string_view name) {
  if (name.size() < 2 || name.size() > 8 || name[0] != U'#') return std::nullopt;
  const bool hex = name[1] == U'x' || name[1] == U'X';
  uint32_t value = 0;
  const auto digits = name.substr(hex ? 2 : 1);
  for (const char32_t c : digits) {
    const int digit = isDigit(c)                                      ? static_cast<int>(c - U'0')
                      : hex && isAsciiLetter(c) && (c | 0x20) <= U'f' ? static_cast<int>((c | 0x20) - U'a') + 10
                                                                      : -1;
    if (digit < 0) return std::nullopt;
    value = value * (hex ? 16 : 10) + static_cast<uint32_t>(digit);
  }
  const bool usable = !digits.empty() && value >= 0x20 && value <= 0x10FFFF && (value < 0xD800 || value > 0xDFFF);
  return usable ? std::optional(static_cast<char32_t>(value)) : std::nullopt;
}

/// The sign of "name" in "&name;"; nothing for an unknown one.
std::optional<char32_t> entitySign(std::u32string_view name) {
  if (const auto sign = numbered(name)) return sign;
  const auto hit = std::find_if(kEntities.begin(), kEntities.end(), [&](const Entity& e) { return e.name == name; });
  return hit == kEntities.end() ? std::nullopt : std::optional(hit->sign);
}

std::u32string decodeEntities(std::u32string_view text) {
  constexpr size_t kLongest = 10;
  std::u32string out;
  for (size_t i = 0; i < text.size();) {
    const size_t end = text[i] == U'&' ? text.substr(i, kLongest).find(U';') : std::u32string_view::npos;
    const auto sign = end == std::u32string_view::npos ? std::nullopt : entitySign(text.substr(i + 1, end - 1));
    if (!sign) {
      out.push_back(text[i++]);
      continue;
    }
    if (*sign != 0 && !isInvisible(*sign)) out.push_back(*sign);
    i += end + 1;
  }
  return out;
}

/// "{\an8}" of ASS and "{y:i}" of MicroDVD; 0 for other braces.
size_t overrideLength(std::u32string_view rest) {
  const bool ass = rest.starts_with(U"{\\");
  const bool code = rest.size() > 3 && rest[0] == U'{' && isAsciiLetter(rest[1]) && rest[2] == U':';
  if (!ass && !code) return 0;
  constexpr size_t kLongestCode = 40;
  const size_t end = code ? rest.substr(0, kLongestCode).find_first_of(U"}\n ") : rest.find(U'}');
  return end == std::u32string_view::npos || rest[end] != U'}' ? 0 : end + 1;
}

/// What an override block says about drawing: "\p1" begins it, "\p0" ends it; nothing when it says neither.
std::optional<bool> drawingSwitch(std::u32string_view block) {
  std::optional<bool> out;
  for (size_t at = block.find(U"\\p"); at != std::u32string_view::npos; at = block.find(U"\\p", at + 2))
    if (at + 2 < block.size() && isDigit(block[at + 2])) out = block[at + 2] != U'0';
  return out;
}

/// `\N` and `\n` end a line, `\h` is a space; 0 for anything else.
char32_t escaped(std::u32string_view rest) {
  if (rest.size() < 2 || rest[0] != U'\\') return 0;
  if (rest[1] == U'N' || rest[1] == U'n') return U'\n';
  return rest[1] == U'h' ? U' ' : 0;
}

}  // namespace

std::vector<std::string> voices(std::string_view raw) {
  std::vector<std::string> names;
  for (size_t at = raw.find("<v"); at != std::string_view::npos; at = raw.find("<v", at + 2)) {
    const size_t end = raw.find('>', at);
    if (end == std::string_view::npos) break;
    const std::string_view inside = raw.substr(at + 2, end - at - 2);
    const size_t space = inside.find_first_of(" \t");
    if (space == std::string_view::npos || (space > 0 && inside.front() != '.')) continue;
    std::string name(trimBlanks(inside.substr(space)));
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(std::move(name));
  }
  return names;
}

std::string withoutMarkup(std::string_view raw, bool removeTags, bool& marks, bool& tags) {
  const std::u32string text = text::toUtf32(raw);
  std::u32string out;
  const size_t lastClose = text.rfind(U'}');  // behind it no block can end: no search for one
  bool drawing = false;
  for (size_t i = 0; i < text.size();) {
    const std::u32string_view rest = std::u32string_view(text).substr(i);
    const size_t tag = removeTags && text[i] == U'<' ? tagLength(text, i) : 0;
    const size_t block =
        removeTags && text[i] == U'{' && lastClose != std::u32string::npos && i < lastClose ? overrideLength(rest) : 0;
    if (tag + block > 0) {
      tags = true;
      if (tag > 0 && isBreak(rest.substr(0, tag))) out.push_back(U'\n');
      if (block > 0) drawing = drawingSwitch(rest.substr(0, block)).value_or(drawing);
      i += tag + block;
    } else if (const char32_t sign = escaped(rest); sign != 0) {
      out.push_back(sign);
      i += 2;
    } else {
      const bool invisible = isInvisible(text[i]);
      marks = marks || invisible;
      if (!invisible && !drawing) out.push_back(text[i]);
      ++i;
    }
  }
  return text::toUtf8(decodeEntities(out));
}

std::string withoutNotes(std::string_view text, bool& found) {
  constexpr std::u32string_view kOpen = U"[({\uFF3B\uFF08\u3010\uFF5B", kClose = U"])}\uFF3D\uFF09\u3011\uFF5D";
  const std::u32string wide = text::toUtf32(text);
  std::u32string out;
  std::vector<std::pair<size_t, size_t>> open;  // which bracket, where in `out`
  for (const char32_t c : wide) {
    const size_t opens = kOpen.find(c), closes = kClose.find(c);
    if (opens != std::u32string_view::npos) {
      open.emplace_back(opens, out.size());
      out.push_back(c);
    } else if (closes != std::u32string_view::npos && !open.empty() && open.back().first == closes) {
      out.resize(open.back().second);
      out.push_back(U' ');
      open.pop_back();
      found = true;
    } else {
      out.push_back(c);
    }
  }
  return text::toUtf8(out);
}

}  // namespace dimts::subtitles

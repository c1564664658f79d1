// Small scanners over code points instead of regular expressions: no catastrophic input, no locale.
#include "engine/subtitles/markup.h"

#include <algorithm>
#include <array>
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

std::u32string decodeEntities(std::u32string_view text) {
  static constexpr std::array<std::pair<std::u32string_view, char32_t>, 10> kEntities{{{U"&amp;", U'&'},
                                                                                       {U"&lt;", U'<'},
                                                                                       {U"&gt;", U'>'},
                                                                                       {U"&nbsp;", U' '},
                                                                                       {U"&quot;", U'"'},
                                                                                       {U"&apos;", U'\''},
                                                                                       {U"&#39;", U'\''},
                                                                                       {U"&lrm;", 0},
                                                                                       {U"&rlm;", 0},
                                                                                       {U"&shy;", 0}}};
  std::u32string out;
  for (size_t i = 0; i < text.size();) {
    const auto rest = text.substr(i);
    const auto hit = std::find_if(kEntities.begin(), kEntities.end(),
                                  [&](const auto& entity) { return rest.starts_with(entity.first); });
    if (hit == kEntities.end()) {
      out.push_back(text[i++]);
      continue;
    }
    if (hit->second != 0) out.push_back(hit->second);
    i += hit->first.size();
  }
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

std::string withoutMarkup(std::string_view raw) {
  const std::u32string text = text::toUtf32(raw);
  std::u32string out;
  for (size_t i = 0; i < text.size();) {
    const std::u32string_view rest = std::u32string_view(text).substr(i);
    if (text[i] == U'<') {
      if (const size_t length = tagLength(text, i); length > 0) {
        if (isBreak(rest.substr(0, length))) out.push_back(U'\n');
        i += length;
        continue;
      }
    }
    if (rest.starts_with(U"{\\")) {
      const size_t end = rest.find(U'}');
      if (end != std::u32string_view::npos) {
        i += end + 1;
        continue;
      }
    }
    if (const char32_t sign = escaped(rest); sign != 0) {
      out.push_back(sign);
      i += 2;
      continue;
    }
    if (!isInvisible(text[i])) out.push_back(text[i]);
    ++i;
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

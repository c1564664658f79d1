// Every step takes at least one byte off the front, so that no input can hold the walk up.
#include "engine/subtitles/xml_scan.h"

#include <algorithm>

namespace dimts::subtitles {
namespace {

constexpr std::string_view kSpace = " \t\n\r\f\v";

std::string withoutPrefix(std::string_view name) {
  const size_t colon = name.rfind(':');
  return std::string(colon == std::string_view::npos ? name : name.substr(colon + 1));
}

/// The five entities of XML; others stay as they are.
std::string decodeBasic(std::string_view text) {
  static constexpr std::pair<std::string_view, char> kBasic[] = {
      {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}};
  std::string out;
  while (!text.empty()) {
    size_t taken = 1;
    char sign = text.front();
    for (const auto& [name, value] : kBasic) {
      if (sign != '&' || !text.starts_with(name)) continue;
      sign = value;
      taken = name.size();
      break;
    }
    out.push_back(sign);
    text.remove_prefix(taken);
  }
  return out;
}

void readAttributes(std::string_view inside, XmlPiece& piece) {
  while (true) {
    const size_t first = inside.find_first_not_of(" \t\n\r\f\v/");
    if (first == std::string_view::npos) return;
    inside.remove_prefix(first);
    const size_t nameEnd = std::min(inside.find_first_of(" \t\n\r\f\v=/"), inside.size());
    const std::string name = withoutPrefix(inside.substr(0, nameEnd));
    inside.remove_prefix(std::max<size_t>(nameEnd, 1));
    const size_t equals = inside.find_first_not_of(kSpace);
    if (equals == std::string_view::npos || inside[equals] != '=') continue;
    inside.remove_prefix(equals + 1);
    const size_t begin = inside.find_first_not_of(kSpace);
    if (begin == std::string_view::npos) return;
    const char quote = inside[begin];
    const bool quoted = quote == '"' || quote == '\'';
    const size_t from = begin + (quoted ? 1 : 0);
    const size_t to = std::min(quoted ? inside.find(quote, from) : inside.find_first_of(kSpace, from), inside.size());
    piece.attributes.emplace_back(name, decodeBasic(inside.substr(from, to - from)));
    inside.remove_prefix(std::min(to + 1, inside.size()));
  }
}

/// End of the tag that begins at 0; a '>' inside quotes does not end it.
size_t tagEnd(std::string_view text) {
  char quote = 0;
  for (size_t i = 1; i < text.size(); ++i) {
    const char c = text[i];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '>') {
      return i;
    } else if (c == '<') {
      return std::string_view::npos;
    }
  }
  return std::string_view::npos;
}

bool startsName(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c & 0x80) != 0; }

}  // namespace

std::string_view XmlPiece::attribute(std::string_view wanted) const {
  for (const auto& [key, value] : attributes)
    if (key == wanted) return value;
  return {};
}

void XmlScanner::advance(size_t count) {
  count = std::min(count, text_.size());
  line_ += std::count(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(count), '\n');
  text_.remove_prefix(count);
}

bool XmlScanner::skipOver(std::string_view start, std::string_view end) {
  if (!text_.starts_with(start)) return false;
  const size_t at = text_.find(end, start.size());
  cutOff_ = cutOff_ || at == std::string_view::npos;
  advance(at == std::string_view::npos ? text_.size() : at + end.size());
  return true;
}

XmlPiece XmlScanner::readTag(size_t end) {
  XmlPiece piece;
  piece.lineNumber = line_;
  std::string_view inside = text_.substr(1, end - 1);
  const bool closing = inside.starts_with('/');
  if (closing) inside.remove_prefix(1);
  piece.kind = closing ? XmlPiece::Kind::Close : XmlPiece::Kind::Open;
  piece.closedAtOnce = !closing && inside.ends_with('/');
  const size_t nameEnd = std::min(inside.find_first_of(" \t\n\r\f\v/"), inside.size());
  piece.name = withoutPrefix(inside.substr(0, nameEnd));
  if (!closing) readAttributes(inside.substr(nameEnd), piece);
  advance(end + 1);
  return piece;
}

/// Escaped like other text, so that the reader needs to know one kind only.
XmlPiece XmlScanner::readCdata() {
  constexpr size_t kStart = 9;
  XmlPiece piece;
  piece.lineNumber = line_;
  const size_t end = text_.find("]]>", kStart);
  cutOff_ = cutOff_ || end == std::string_view::npos;
  for (const char c : text_.substr(kStart, end == std::string_view::npos ? end : end - kStart)) {
    if (c == '&')
      piece.text += "&amp;";
    else if (c == '<')
      piece.text += "&lt;";
    else
      piece.text.push_back(c);
  }
  advance(end == std::string_view::npos ? text_.size() : end + 3);
  return piece;
}

std::optional<XmlPiece> XmlScanner::next() {
  while (!text_.empty()) {
    if (skipOver("<!--", "-->") || skipOver("<?", "?>")) continue;
    if (text_.starts_with("<![CDATA[")) return readCdata();
    if (skipOver("<!", ">")) continue;
    const bool tag = text_.size() > 1 && text_[0] == '<' &&
                     (startsName(text_[1]) || (text_[1] == '/' && text_.size() > 2 && startsName(text_[2])));
    if (tag) {
      const size_t end = tagEnd(text_);
      if (end != std::string_view::npos) return readTag(end);
      cutOff_ = cutOff_ || text_.find('<', 1) == std::string_view::npos;
    }
    XmlPiece piece;
    piece.lineNumber = line_;
    const size_t end = std::min(text_.find('<', 1), text_.size());
    piece.text = text_.substr(0, end);
    if (piece.text.front() == '<') piece.text.replace(0, 1, "&lt;");
    advance(end);
    return piece;
  }
  return std::nullopt;
}

}  // namespace dimts::subtitles

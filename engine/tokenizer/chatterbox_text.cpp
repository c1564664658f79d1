// What Chatterbox does to a text; see chatterbox_text.h.
#include "engine/tokenizer/chatterbox_text.h"

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <utility>

#include "engine/text/unicode.h"
#include "engine/tokenizer/hf_bpe.h"
#include "engine/tokenizer/utf8.h"

namespace dimts::tokenizer {
namespace {

/// White space as Python sees it: separators, and the controls of the classes WS, B and S.
bool isSpace(char32_t c) {
  return (c >= 0x09 && c <= 0x0d) || (c >= 0x1c && c <= 0x20) || c == 0x85 || u_isUWhiteSpace(static_cast<UChar32>(c));
}

std::string withCapital(std::string_view text) {
  const CodePoint first = codePointAt(text, 0);
  if (!u_hasBinaryProperty(static_cast<UChar32>(first.value), UCHAR_LOWERCASE)) return std::string(text);
  std::string out;
  icu::UnicodeString(static_cast<UChar32>(first.value)).toUpper(icu::Locale::getRoot()).toUTF8String(out);
  return out.append(text.substr(first.bytes));
}

std::string withSingleSpaces(std::string_view text) {
  std::string out;
  bool gap = false;
  for (size_t at = 0; at < text.size();) {
    const CodePoint c = codePointAt(text, at);
    if (isSpace(c.value)) {
      gap = true;
    } else {
      if (gap && !out.empty()) out += ' ';
      gap = false;
      out.append(text.substr(at, c.bytes));
    }
    at += c.bytes;
  }
  return out;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
  for (size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) text.replace(at, from.size(), to);
}

std::string lowerInContext(const std::string& text) {
  std::string out;
  icu::UnicodeString::fromUTF8(text).toLower(icu::Locale::getRoot()).toUTF8String(out);
  return out;
}

}  // namespace

std::string chatterboxMarks(std::string_view text, bool manyLanguages) {
  if (text.empty()) return "You need to add some text for me to talk.";
  std::string out = withSingleSpaces(withCapital(text));
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 12> kMarks{{{"...", ", "},
                                                                                         {"…", ", "},
                                                                                         {":", ","},
                                                                                         {" - ", ", "},
                                                                                         {";", ", "},
                                                                                         {"—", "-"},
                                                                                         {"–", "-"},
                                                                                         {" ,", ","},
                                                                                         {"“", "\""},
                                                                                         {"”", "\""},
                                                                                         {"‘", "'"},
                                                                                         {"’", "'"}}};
  for (const auto& [from, to] : kMarks) replaceAll(out, from, to);
  while (!out.empty() && out.back() == ' ') out.pop_back();
  const auto ends = [&](std::initializer_list<std::string_view> marks) {
    return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return out.ends_with(mark); });
  };
  if (!ends({".", "!", "?", "-", ","}) && !(manyLanguages && ends({"、", "，", "。", "？", "！"}))) out += '.';
  return out;
}

std::string chatterboxText(std::string_view text, const std::string& language) {
  std::string out = toForm(lowerInContext(chatterboxMarks(text)), TextForm::Nfkd);
  if (language != "ko") return out;
  const auto all = text::toUtf32(out);
  const auto first = std::find_if_not(all.begin(), all.end(), isSpace);
  const auto last = std::find_if_not(all.rbegin(), all.rend(), isSpace).base();
  return first < last ? text::toUtf8(std::u32string(first, last)) : std::string();
}

std::string chatterboxSpoken(std::string_view text, const std::string& tag) {
  if (text.empty()) return {};
  std::string marked(text);
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kEthiopic{
      {{"።", "."}, {"፧", "?"}, {"፨", "."}, {"፣", ","}, {"፥", ","}, {"፦", ","}, {"፤", ","}}};
  for (const auto& [from, to] : kEthiopic) replaceAll(marked, from, to);
  return chatterboxText(marked, tag.size() > 2 ? tag.substr(1, tag.size() - 2) : "");
}

std::vector<int32_t> chatterboxIds(const Vocabulary& vocabulary, std::string_view text, const std::string& language) {
  std::string prepared = language.empty() ? "" : "[" + lowerInContext(language) + "]";
  prepared += chatterboxText(text, language);
  replaceAll(prepared, " ", HfBpe::kSpaceToken);
  std::vector<int32_t> ids;
  vocabulary.encode(prepared, ids);
  return ids;
}

}  // namespace dimts::tokenizer

// Lines of files and counts of characters.
#include "engine/tokenizer/text_source.h"

#include <algorithm>

#include "engine/core/files.h"
#include "engine/text/unicode.h"
#include "engine/tokenizer/utf8.h"

namespace dimts::tokenizer {
namespace {

constexpr size_t kLongestLine = size_t{1} << 20;

}  // namespace

Result<FileTexts> FileTexts::open(const std::string& path) {
  FileTexts texts;
  texts.path_ = path;
  texts.in_.open(path, std::ios::binary);
  if (!texts.in_) return core::fileError("file.missing", path, "The text file cannot be opened.");
  int64_t number = 0;
  for (std::string line; std::getline(texts.in_, line);) {
    ++number;
    if (!text::isValidUtf8(line))
      return Error{"tokenizer.bad_text", path, "Line " + std::to_string(number) + " is not UTF-8 text.",
                   "Save the file as UTF-8.", ErrorKind::BadInput};
  }
  texts.rewind();
  return texts;
}

void FileTexts::rewind() {
  in_.clear();
  in_.seekg(0);
}

bool FileTexts::next(std::string& text) {
  while (std::getline(in_, text)) {
    if (!text.empty() && text.back() == '\r') text.pop_back();
    if (text.compare(0, 3, "\xEF\xBB\xBF") == 0) text.erase(0, 3);
    if (text.size() > kLongestLine) {
      size_t end = kLongestLine;
      while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
      text.resize(end);
    }
    if (!text.empty()) return true;
  }
  return false;
}

bool MappedTexts::next(std::string& text) {
  for (std::string raw; source_.next(raw);) {
    text = map_(raw);
    if (!text.empty()) return true;
  }
  return false;
}

void ChainedTexts::rewind() {
  at_ = 0;
  for (const auto& source : sources_) source->rewind();
}

bool ChainedTexts::next(std::string& text) {
  for (; at_ < sources_.size(); ++at_)
    if (sources_[at_]->next(text)) return true;
  return false;
}

bool MeteredTexts::next(std::string& text) {
  if (!source_.next(text)) return false;
  if (done_++ % 1000 == 0) tell_(std::min(done_ - 1, total_), total_);
  return true;
}

int64_t countTexts(TextSource& texts) {
  int64_t count = 0;
  texts.rewind();
  for (std::string text; texts.next(text);) ++count;
  return count;
}

std::map<std::string, int64_t> countLetters(TextSource& texts) {
  std::unordered_map<char32_t, int64_t> counts;
  texts.rewind();
  for (std::string line; texts.next(line);)
    for (size_t at = 0; at < line.size();) {
      const CodePoint c = codePointAt(line, at);
      ++counts[c.value];
      at += c.bytes;
    }
  std::map<std::string, int64_t> out;
  for (const auto& [c, count] : counts) {
    std::string character;
    appendUtf8(character, c);
    out[character] = count;
  }
  return out;
}

}  // namespace dimts::tokenizer

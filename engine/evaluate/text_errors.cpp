// One row of the distance table is kept; characters are whole UTF-8 sequences.
#include "engine/evaluate/text_errors.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <string_view>

namespace dimts::evaluate {
namespace {

size_t sequenceLength(unsigned char lead) { return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4; }

std::vector<std::string> charactersOf(const std::string& text) {
  std::vector<std::string> characters;
  for (size_t at = 0; at < text.size();) {
    const size_t length = sequenceLength(static_cast<unsigned char>(text[at]));
    characters.push_back(text.substr(at, length));
    at += length;
  }
  return characters;
}

/// U+2010…U+205E, U+00A0…U+00BF and U+3000…U+303F: dashes, quotation marks, dots and spaces.
bool isPunctuation(const std::string& character) {
  const std::string_view view = character;
  if (view.size() == 3) return view.substr(0, 2) == "\xE2\x80" || view.substr(0, 2) == "\xE3\x80";
  return view.size() == 2 && view[0] == '\xC2';
}

bool isWordByte(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

std::string plainCharacter(const std::string& character) {
  if (character == "\xE2\x80\x99" || character == "\xE2\x80\x98") return "'";
  if (character.size() > 1) return isPunctuation(character) ? " " : character;
  char c = character[0];
  if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return isWordByte(c) || c == '\'' ? std::string(1, c) : " ";
}

void addWord(std::vector<std::string>& words, std::string& word) {
  const size_t first = word.find_first_not_of('\''), last = word.find_last_not_of('\'');
  if (first != std::string::npos) words.push_back(word.substr(first, last - first + 1));
  word.clear();
}

std::vector<std::string> plainCharacters(const std::string& text) {
  std::string joined;
  for (const std::string& word : plainWords(text)) joined += (joined.empty() ? "" : " ") + word;
  return charactersOf(joined);
}

}  // namespace

int64_t editDistance(const std::vector<std::string>& from, const std::vector<std::string>& to) {
  std::vector<int64_t> row(to.size() + 1);
  std::iota(row.begin(), row.end(), int64_t{0});
  for (size_t i = 1; i <= from.size(); ++i) {
    int64_t diagonal = row[0];
    row[0] = static_cast<int64_t>(i);
    for (size_t j = 1; j <= to.size(); ++j) {
      const int64_t exchanged = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({exchanged, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row.back();
}

std::vector<std::string> plainWords(const std::string& text) {
  std::vector<std::string> words;
  std::string word;
  for (const std::string& character : charactersOf(text)) {
    const std::string plain = plainCharacter(character);
    if (plain == " ")
      addWord(words, word);
    else
      word += plain;
  }
  addWord(words, word);
  return words;
}

double ErrorCount::rate() const {
  return length > 0 ? static_cast<double>(errors) / static_cast<double>(length) : std::numeric_limits<double>::quiet_NaN();
}

ErrorCount wordErrors(const std::string& meant, const std::string& understood) {
  const auto words = plainWords(meant);
  return {editDistance(words, plainWords(understood)), static_cast<int64_t>(words.size())};
}

ErrorCount characterErrors(const std::string& meant, const std::string& understood) {
  const auto characters = plainCharacters(meant);
  return {editDistance(characters, plainCharacters(understood)), static_cast<int64_t>(characters.size())};
}

}  // namespace dimts::evaluate

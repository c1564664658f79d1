// One pass over the texts, then one over the vocabulary.
#include "engine/tokenizer/vocabulary_report.h"

#include <algorithm>

#include "engine/tokenizer/utf8.h"

namespace dimts::tokenizer {
namespace {

constexpr size_t kExamples = 5, kLongest = 12;

int64_t countSpacedWords(const std::string& text) {
  int64_t words = 0;
  bool inside = false;
  for (const char c : text) {
    words += c != ' ' && !inside;
    inside = c != ' ';
  }
  return words;
}

std::string cutText(const Tokenizer& tokenizer, const Encoding& encoding) {
  std::string out;
  for (size_t i = 0; i < encoding.ids.size(); ++i) {
    if (encoding.pieces[i].empty()) continue;
    if (!out.empty()) out += "·";
    out += tokenizer.vocabulary().spelling(encoding.ids[i]);
  }
  return out;
}

void describePieces(const Vocabulary& vocabulary, VocabularyReport& report) {
  std::vector<std::pair<int64_t, std::string>> byLength;
  for (int64_t id = 0; id < vocabulary.rows(); ++id) {
    if (vocabulary.role(id) != TokenRole::Text) continue;
    const std::string spelling = vocabulary.spelling(id);
    const int64_t length = countCodePoints(spelling);
    if (static_cast<size_t>(length) >= report.lengthHistogram.size())
      report.lengthHistogram.resize(static_cast<size_t>(length) + 1, 0);
    ++report.lengthHistogram[static_cast<size_t>(length)];
    report.unusedPieces += report.uses[static_cast<size_t>(id)] == 0;
    byLength.emplace_back(length, spelling);
  }
  std::stable_sort(byLength.begin(), byLength.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  for (size_t i = 0; i < std::min(kLongest, byLength.size()); ++i) report.longestPieces.push_back(byLength[i].second);
}

}  // namespace

VocabularyReport describeVocabulary(const Tokenizer& tokenizer, TextSource& texts) {
  VocabularyReport report;
  report.rows = tokenizer.size();
  report.entries = tokenizer.vocabulary().entries();
  report.uses.assign(static_cast<size_t>(report.rows), 0);
  std::map<std::string, int64_t> unknown;
  texts.rewind();
  for (std::string text; texts.next(text);) {
    const Encoding encoding = tokenizer.encode(text);
    ++report.texts;
    report.words += countSpacedWords(encoding.normalized);
    report.characters += countCodePoints(encoding.normalized);
    report.unknownCharacters += static_cast<int64_t>(encoding.unknown.size());
    report.longestIds = std::max(report.longestIds, static_cast<int64_t>(encoding.ids.size()));
    for (const std::string& character : encoding.unknown) ++unknown[character];
    for (size_t i = 0; i < encoding.ids.size(); ++i) {
      if (encoding.pieces[i].empty()) continue;  // a blank
      ++report.uses[static_cast<size_t>(encoding.ids[i])];
      ++report.tokens;
    }
    if (report.examples.size() < kExamples) report.examples.emplace_back(encoding.normalized, cutText(tokenizer, encoding));
  }
  report.unknown.assign(unknown.begin(), unknown.end());
  std::stable_sort(report.unknown.begin(), report.unknown.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  describePieces(tokenizer.vocabulary(), report);
  return report;
}

}  // namespace dimts::tokenizer

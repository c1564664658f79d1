// Words are what stands between spaces, as the trainer parts them.
#include "engine/tokenizer/sentencepiece_input.h"

#include <algorithm>

#include "engine/core/random.h"
#include "engine/tokenizer/vocabulary_training.h"

namespace dimts::tokenizer {
namespace {

constexpr int kRounds = 4;            ///< occurrences of a word that stand among others
constexpr size_t kWordsOfLine = 50;
constexpr uint64_t kSeed = 20;

/// One occurrence of every word that has one left, shuffled, many to a line.
void writeRound(std::vector<CountedWord>& words, uint64_t round, std::vector<std::string>& lines) {
  std::vector<size_t> order;
  for (size_t i = 0; i < words.size(); ++i)
    if (words[i].count > 0) order.push_back(i);
  core::Random(core::derive(kSeed, {round})).shuffle(order);
  for (size_t i = 0; i < order.size(); i += kWordsOfLine) {
    std::string& line = lines.emplace_back();
    for (size_t k = i; k < std::min(i + kWordsOfLine, order.size()); ++k) {
      CountedWord& word = words[order[k]];
      (line += k > i ? " " : "") += word.text;
      --word.count;
    }
    line += "\t1";
  }
}

}  // namespace

std::vector<std::string> countedLines(TextSource& texts, bool unigram) {
  std::vector<CountedWord> words = countSpacedWords(texts);
  std::vector<std::string> lines;
  for (uint64_t round = 0; unigram && round < kRounds; ++round) writeRound(words, round, lines);
  for (const auto& [word, count] : words)
    if (count > 0) lines.push_back(word + "\t" + std::to_string(count));
  return lines;
}

}  // namespace dimts::tokenizer

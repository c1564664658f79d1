// A round takes one occurrence of every word that has one left.
#include "engine/tokenizer/sentencepiece_input.h"

#include <algorithm>

#include "engine/core/random.h"

namespace dimts::tokenizer {
namespace {

constexpr int kRounds = 4;            ///< occurrences of a word that stand among others
constexpr size_t kWordsOfLine = 50;
constexpr uint64_t kSeed = 20;

}  // namespace

CountedLines::CountedLines(TextSource& texts, bool unigram) : words_(countSpacedWords(texts)), rounds_(unigram ? kRounds : 0) { beginRound(); }

void CountedLines::beginRound() {
  order_.clear();
  at_ = 0;
  for (; round_ < rounds_ && order_.empty(); ++round_) {
    for (size_t i = 0; i < words_.size(); ++i)
      if (words_[i].count > 0) order_.push_back(static_cast<uint32_t>(i));
    core::Random(core::derive(kSeed, {static_cast<uint64_t>(round_)})).shuffle(order_);
  }
}

bool CountedLines::next(std::string& line) {
  line.clear();
  if (at_ == order_.size() && !order_.empty()) beginRound();
  for (size_t k = 0; k < kWordsOfLine && at_ < order_.size(); ++k, ++at_) {
    CountedWord& word = words_[order_[at_]];
    (line += k > 0 ? " " : "") += word.text;
    --word.count;
  }
  if (!line.empty()) return line += "\t1", true;
  while (at_ < words_.size() && words_[at_].count == 0) ++at_;
  if (at_ == words_.size()) return false;
  line = words_[at_].text + "\t" + std::to_string(words_[at_].count);
  return ++at_, true;
}

}  // namespace dimts::tokenizer

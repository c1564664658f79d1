// What SentencePiece is fed with: every word of the texts with its count, instead of the texts themselves.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/tokenizer/text_source.h"
#include "engine/tokenizer/vocabulary_training.h"

namespace dimts::tokenizer {

/// Lines "text<TAB>count" that stand for the texts, so that the trainer's memory grows with the number of different words
/// and not with the length of the texts. Once through.
/// bpe: one line a word; the model is the same as from the texts, as pieces never cross a space.
/// unigram: the seeds are substrings that are followed by different characters, which the end of a line is not. So up to
/// four occurrences of each word are written in lines of many words, in an order that is drawn but always the same, and
/// only the rest of its count stands alone. Pieces differ a little from those of the texts; measured on English
/// sentences (400 to 60,000 lines, 500 to 8,000 pieces) held-out texts took 0 to 3 % fewer tokens a word.
class CountedLines {
 public:
  CountedLines(TextSource& texts, bool unigram);
  /// False at the end.
  bool next(std::string& line);

 private:
  void beginRound();

  std::vector<CountedWord> words_;
  std::vector<uint32_t> order_;  ///< words of this round
  size_t at_ = 0;                ///< in order_, after the rounds in words_
  int round_ = 0, rounds_;
};

}  // namespace dimts::tokenizer

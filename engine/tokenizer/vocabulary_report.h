// What a vocabulary does to texts, in figures: for the report after training and for the coverage of new texts.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/tokenizer/text_source.h"
#include "engine/tokenizer/tokenizer.h"

namespace dimts::tokenizer {

struct VocabularyReport {
  int64_t rows = 0, entries = 0;                   ///< entries: rows that are no holes
  int64_t texts = 0, words = 0, characters = 0, tokens = 0, unknownCharacters = 0;
  int64_t longestIds = 0;                          ///< of one text, blanks counted
  std::vector<int64_t> lengthHistogram;            ///< pieces by their number of characters; [0] is not used
  std::vector<int64_t> uses;                       ///< [rows], over all texts
  int64_t unusedPieces = 0;                        ///< text pieces that never came out
  std::vector<std::string> longestPieces;          ///< up to 12, spelled out
  std::vector<std::pair<std::string, int64_t>> unknown;              ///< characters, most frequent first
  std::vector<std::pair<std::string, std::string>> examples;         ///< text and its pieces parted by "·"; up to 5

  double tokensPerWord() const { return words > 0 ? static_cast<double>(tokens) / static_cast<double>(words) : 0; }
  double unknownRate() const {
    return characters > 0 ? static_cast<double>(unknownCharacters) / static_cast<double>(characters) : 0;
  }
};

VocabularyReport describeVocabulary(const Tokenizer& tokenizer, TextSource& texts);

}  // namespace dimts::tokenizer

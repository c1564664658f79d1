// Adds tokens behind a vocabulary's own, takes tokens out of one, and joins several: what merging is made of.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/tokenizer/tokenizer.h"

namespace dimts::tokenizer {

struct NewPiece {
  std::string left, right;  ///< pieces as the vocabulary spells them; together they are the new piece
  int64_t count = 0;        ///< how often it stood in the texts
};

struct VocabularyExtension {
  std::vector<std::pair<std::string, int64_t>> letters;  ///< single characters and their counts
  std::string tag;                                       ///< an added token; empty: none
  std::vector<NewPiece> pieces;                          ///< in the order they were learned
  int64_t tokens = 1;                                    ///< of the texts, to turn counts into scores
};

/// Base ids stay; new ids follow the highest: letters, tag, pieces. What the base has already is left out.
/// Unigram pieces get scores by their counts inside the range of the base's scores; BPE pieces come after all of its own.
/// Error: "tokenizer.unsupported" (a tag for a kind without tags is never one: SentencePiece gets a symbol).
Result<VocabularyPtr> extendVocabulary(const Vocabulary& base, const VocabularyExtension& extension);

struct ReducedVocabulary {
  VocabularyPtr vocabulary;
  std::vector<int64_t> oldIds;  ///< [new rows]: the row of the old table that belongs to each new one
};
/// Keeps control tokens, symbols, single characters, and the pieces with uses[id] > 0 with all they are made of. Texts
/// that gave those uses are cut as before. Holes are closed.
Result<ReducedVocabulary> reduceVocabulary(const Vocabulary& vocabulary, const std::vector<int64_t>& uses);

/// Base ids stay; the tokens of the others follow in their order, each text once. All must be of one kind.
/// Error: "tokenizer.kinds_differ".
Result<VocabularyPtr> joinVocabularies(const Vocabulary& base, const std::vector<VocabularyPtr>& others);

}  // namespace dimts::tokenizer

// Trains any kind of vocabulary from texts that are ready to be encoded.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "engine/api/job.h"
#include "engine/tokenizer/text_source.h"
#include "engine/tokenizer/tokenizer.h"

namespace dimts::tokenizer {

constexpr int64_t kSmallestTrained = 100, kLargestTrained = 10'000;

struct VocabularyPlan {
  VocabularyKind kind = VocabularyKind::Character;
  int64_t size = 1000;                 ///< pieces, 100 to 10,000; not used by the character kind
  TokenizerOptions rules;              ///< texts are normalised by these; a tag becomes a token
  bool punctuationAsSymbols = true;    ///< marks are tokens of their own and never part of a piece
  int64_t leastCount = 2;              ///< hf-bpe: rarer pairs are not merged
  double coverage = 1.0;               ///< share of all characters that become tokens, the rarest left out first
  std::string alphabet = {};           ///< characters that become tokens whether the texts have them or not
};

struct TrainedVocabulary {
  VocabularyPtr vocabulary;
  int64_t askedSize = 0, triedSize = 0;  ///< tried is larger when the alphabet needed more room
  std::vector<std::string> notes;        ///< what differs from what was asked, in plain English
};

/// Every covered character of the texts is a token (byte pieces off). Layouts: <pad> 0, <unk> 1; hf-bpe also
/// [SPACE] and the tag behind them. Errors: "tokenizer.no_text", "tokenizer.bad_size", "job.stopped"
/// (within a second), those of trainSentencePiece.
Result<TrainedVocabulary> trainVocabulary(const VocabularyPlan& plan, TextSource& texts, const JobControl* control = nullptr,
                                          const std::function<void(int64_t, int64_t)>& progress = {});

/// What the rules make of a text, as encode() sees it (without the tag).
std::string applyRules(const TokenizerOptions& rules, const std::string& text);

/// Error "tokenizer.no_text" for texts without a letter.
Error noLetters();

/// "character", "unigram", "bpe", "hf-bpe". Error: "tokenizer.unknown_kind".
Result<VocabularyKind> vocabularyKind(const std::string& name);

/// Words of the texts as an HF BPE with these added tokens would see them, with their counts, in order of first sight.
struct CountedWord {
  std::string text;
  int64_t count = 0;
};
std::vector<CountedWord> countWords(TextSource& texts);
/// What stands between spaces, as SentencePiece sees words.
std::vector<CountedWord> countSpacedWords(TextSource& texts);

}  // namespace dimts::tokenizer

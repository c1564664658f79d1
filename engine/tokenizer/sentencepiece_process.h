// SentencePiece's trainer in a process of its own: texts in, model out, progress from its log, stopped within a second.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "engine/api/job.h"
#include "engine/api/result.h"
#include "engine/tokenizer/text_source.h"

namespace dimts::tokenizer {

struct SentencePieceRun {
  bool unigram = true;
  int64_t size = 1000;
  std::vector<std::string> symbols;   ///< one piece each, never merged with others
  std::string requiredCharacters;     ///< always among the pieces
};

/// Serialised model with <pad> 0, <unk> 1, no sentence marks, identity normaliser, full coverage, no byte pieces; smaller
/// than asked for when the texts do not give more. Errors: "tokenizer.no_trainer" (the helper is not installed),
/// "tokenizer.size_too_small" (detail names the least size), "tokenizer.no_text", "tokenizer.training_failed",
/// "job.stopped". progress(done, total) is called as its log goes on.
Result<std::string> trainSentencePiece(const SentencePieceRun& run, TextSource& texts, const JobControl* control,
                                       const std::function<void(int64_t, int64_t)>& progress);

/// The helper program: $DIMTS_VOCABULARY_TRAINER, else beside the running program or in ../bin; empty when missing.
std::string sentencePieceTrainerPath();

}  // namespace dimts::tokenizer

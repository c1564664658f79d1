// A base vocabulary learns a new language: every base id stays what it was, every new row is used, and the old language
// is cut as before. The same texts and base give the same result.
#pragma once

#include <string>
#include <vector>

#include "engine/api/job.h"
#include "engine/tokenizer/text_source.h"
#include "engine/tokenizer/tokenizer.h"

namespace dimts::tokenizer {

struct MergeRequest {
  int64_t size = 0;                   ///< rows afterwards; 0: only what the texts cannot do without
  std::string tag;                    ///< language token to add and to put before every text, "[am]"; empty: the base's
  std::string language;               ///< ISO code of the new voice; empty: the base's
  double largestProbeChange = 0.005;  ///< share of the probe's words that may be cut differently
  int64_t leastUses = 1;              ///< every new piece comes out of the texts at least so often
  bool punctuationApart = true;       ///< marks are never part of a new piece
};

struct MergedToken {
  enum class Origin { Letter, Tag, Piece };
  int64_t id = 0;
  std::string spelling;
  Origin origin = Origin::Piece;
  int64_t uses = 0;                   ///< in the texts
  int64_t saved = 0;                  ///< tokens that it saves there
  std::string example;                ///< a word of the texts that has it
  std::vector<int64_t> basePieces;    ///< what spelled it before: base ids and ids of new letters; none for a letter
};

struct MergeFigures {
  int64_t baseRows = 0, rows = 0, letters = 0, pieces = 0, words = 0;
  double tokensPerWordBefore = 0, tokensPerWordAfter = 0;
  double unknownRateBefore = 0, unknownRateAfter = 0;
  int64_t deadTokens = 0;             ///< new tokens that never come out of the texts (the tag aside)
  int64_t passedOver = 0;             ///< pieces not taken for the sake of the old language or of their own parts
  int64_t probeWords = 0, probeChanged = 0;
  double probeShare() const { return probeWords > 0 ? static_cast<double>(probeChanged) / static_cast<double>(probeWords) : 0; }
};

struct MergedVocabulary {
  Tokenizer tokenizer;
  std::vector<MergedToken> tokens;    ///< every new id in order
  MergeFigures figures;
};

/// Tokens learned so far of those asked for, in the first round; then how many of the rounds that look for tokens which are
/// of no use are over: most end after a few.
using MergeProgress = std::function<void(bool checking, int64_t done, int64_t total)>;

/// `probe` holds texts of the base's languages; it may be empty. Errors: "tokenizer.no_text", "tokenizer.bad_size" (below
/// the base's rows), "tokenizer.unsupported", "job.stopped".
Result<MergedVocabulary> mergeVocabulary(const Tokenizer& base, TextSource& texts, TextSource& probe,
                                         const MergeRequest& request, const JobControl* control = nullptr,
                                         const MergeProgress& progress = {});

}  // namespace dimts::tokenizer

// The tables of a voice for a network that goes on from it with another vocabulary: every row by where its token comes from.
#pragma once

#include <cstdint>
#include <vector>

#include "engine/models/module_state.h"
#include "engine/nn/vocabulary_tables.h"
#include "engine/tokenizer/row_origins.h"

namespace dimts::models {

struct VocabularyFit {
  const tokenizer::RowOrigins& rows;
  int64_t baseTokens = 0;  ///< of the voice's vocabulary
  uint64_t seed = 0;
};

/// How many rows of the new vocabulary come from the voice's, and how many do not.
struct FittedRows {
  int64_t known = 0, fresh = 0;
};

/// Rows of `tables` by nn::growTables: copies of their one origin bit for bit, means of several, else drawn from the mean
/// and spread of the voice's rows, column by column. Nothing is changed unless all fit. Errors: "vocabulary.size",
/// "vocabulary.no_table", mismatch.code (rows beyond the voice's).
Result<FittedRows> fitVocabulary(TensorMap& voice, const std::vector<nn::VocabularyTable>& tables, const VocabularyFit& fit,
                                 const StateMismatch& mismatch);

}  // namespace dimts::models

// The tables of a voice for another vocabulary; see vocabulary_fit.h.
#include "engine/models/vocabulary_fit.h"

#include <string>

namespace dimts::models {

Result<FittedRows> fitVocabulary(TensorMap& voice, const std::vector<nn::VocabularyTable>& tables, const VocabularyFit& fit,
                                 const StateMismatch& mismatch) {
  FittedRows counts;
  nn::VocabularyGrowth growth;
  growth.baseRows = fit.baseTokens;
  growth.keepBase = false;
  growth.noise = 1;
  growth.seed = fit.seed;
  for (const std::vector<int64_t>& from : fit.rows) {
    (from.empty() ? counts.fresh : counts.known) += 1;
    for (const int64_t row : from)
      if (row < 0 || row >= fit.baseTokens)
        return Error{mismatch.code, tables.empty() ? "" : tables.front().name,
                     "The vocabulary asks for row " + std::to_string(row) + " of the voice, which has " +
                         std::to_string(fit.baseTokens) + ".",
                     "The vocabulary beside these weights is not theirs. Copy the voice folder again."};
    growth.rows.push_back({from});
  }
  DIMTS_TRY(nn::growTables(voice, tables, growth));
  return counts;
}

}  // namespace dimts::models

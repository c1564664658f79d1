// The jobs that make the project's tokenizer out of vocabularies that are there: merge, join, reduce.
#pragma once

#include "engine/api/job.h"
#include "engine/api/jobs.h"
#include "engine/tokenizer/tokenizer.h"

namespace dimts::tokenizer {

/// `rules` are the project's text stage and language; what the base knows of its model (tag, blanks, NFKD) stays.
/// Summary: figures before and after, and every new token with what it buys (tokens); when applied also dir and
/// fingerprint. Errors: those of Tokenizer::load and mergeVocabulary, "tokenizer.merge_broken" (never written).
Outcome mergeTokenizer(const TokenizerMergeJob&, const TokenizerOptions& rules, JobControl&, JobEvents&);

/// Errors: those of Tokenizer::load and joinVocabularies.
Outcome joinTokenizers(const TokenizerJoinJob&, const TokenizerOptions& rules, JobControl&, JobEvents&);

/// Errors: those of Tokenizer::load and reduceVocabulary.
Outcome reduceTokenizer(const TokenizerReduceJob&, const TokenizerOptions& rules, JobControl&, JobEvents&);

}  // namespace dimts::tokenizer

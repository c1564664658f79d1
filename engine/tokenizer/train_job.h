// The job that makes the project's tokenizer from its kept clips.
#pragma once

#include <string>

#include "engine/api/job.h"
#include "engine/api/jobs.h"
#include "engine/tokenizer/project_texts.h"
#include "engine/tokenizer/tokenizer.h"
#include "engine/tokenizer/vocabulary_training.h"

namespace dimts::tokenizer {

/// Trains by the plan on the texts of both splits and the job's files, proves the round trip on every text, saves to
/// tokenizerDir() or the job's own folder and reads it back. A stop is obeyed within a second and changes nothing.
/// Summary: kind, dir, symbols, asked, characters, clips, texts, longest_ids, uncovered, tokens_per_word, unused,
/// fingerprint, notes. Errors: those of dataset::loadAllClips, trainVocabulary, save and load, "job.stopped".
Outcome trainTokenizer(const TokenizerTrainJob& job, const VocabularyPlan& plan, JobControl& control, JobEvents& events);

}  // namespace dimts::tokenizer

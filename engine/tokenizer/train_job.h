// The job that makes the project's tokenizer from its kept clips.
#pragma once

#include <string>

#include "engine/api/job.h"
#include "engine/api/jobs.h"
#include "engine/tokenizer/tokenizer.h"

namespace dimts::tokenizer {

/// <project>/tokenizer
std::string tokenizerDir(const std::string& projectDir);

/// Trains on the texts of both splits, proves the round trip on every clip, saves to tokenizerDir() and reads it back.
/// Summary: kind, dir, symbols, characters, clips, longest_ids, fingerprint, uncovered.
/// Errors: those of dataset::loadAllClips, Tokenizer::train, save and load, "job.stopped".
Outcome trainTokenizer(const TokenizerTrainJob& job, const TokenizerOptions& options, JobControl& control,
                       JobEvents& events);

}  // namespace dimts::tokenizer

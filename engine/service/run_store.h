// The runs of a project on disk: names, settings, tokenizer copies, and models built again from a checkpoint.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/api/engine.h"
#include "engine/service/run_config.h"
#include "engine/tokenizer/tokenizer.h"
#include "engine/train/family.h"

namespace dimts::service {

std::string runDir(const std::string& projectDir, const std::string& run);

/// Names of all runs, oldest first.
std::vector<std::string> runNames(const std::string& projectDir);

/// The named run, or the newest when `run` is empty. Errors: "run.none", "run.missing" (names those there are).
Result<std::string> findRun(const std::string& projectDir, const std::string& run);

/// Newest first; a run whose process died counts as "interrupted".
Result<std::vector<RunInfo>> listRuns(const std::string& projectDir);

/// Writes <folder>/samples.json: which sentence each WAV of the folder speaks.
Status writeSampleList(const std::string& folder, const std::vector<SampleInfo>& samples);

/// All samples of a run by step and index, those whose WAV is there.
std::vector<SampleInfo> listSamples(const std::string& runDir);

/// A model with the weights of a checkpoint, the tokenizer and the settings of its run.
struct RunModel {
  RunConfig config;
  std::unique_ptr<train::Model> model;
  std::shared_ptr<const tokenizer::Tokenizer> tokenizer;
  CheckpointInfo checkpoint;
};

/// `checkpoint`: "best", "last" or a step number. Errors: "run.no_checkpoint", "checkpoint.corrupt", "run.damaged".
Result<RunModel> openRunModel(const std::string& projectDir, const std::string& run, const std::string& checkpoint);

}  // namespace dimts::service

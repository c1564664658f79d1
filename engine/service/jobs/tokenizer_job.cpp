// The tokenizer jobs: the project's text stage and options, then training, merging, joining or reducing.
#include <algorithm>

#include "engine/service/jobs/jobs.h"
#include "engine/service/project_context.h"
#include "engine/service/tokenizer_options.h"
#include "engine/service/vocabulary_path.h"
#include "engine/tokenizer/change_jobs.h"
#include "engine/tokenizer/train_job.h"

namespace dimts::service {
namespace {

Result<tokenizer::TokenizerOptions> rulesOf(const std::string& projectDir) {
  DIMTS_TRY_ASSIGN(const ProjectContext project, openContext(projectDir));
  return textRulesOf(project);
}

}  // namespace

Outcome runTokenizerTraining(const TokenizerTrainJob& job, JobControl& control, JobEvents& events) {
  DIMTS_TRY_JOB_ASSIGN(const ProjectContext project, openContext(job.projectDir, job.overrides));
  DIMTS_TRY_JOB_ASSIGN(auto rules, textRulesOf(project));
  const core::OptionReader options(project.options);
  DIMTS_TRY_JOB_ASSIGN(const auto plan, vocabularyPlan(options, std::move(rules)));
  TokenizerTrainJob all = job;
  all.textFiles = textFilesOf(options, job.projectDir);
  for (const std::string& file : job.textFiles)
    if (std::find(all.textFiles.begin(), all.textFiles.end(), file) == all.textFiles.end()) all.textFiles.push_back(file);
  return tokenizer::trainTokenizer(all, plan, control, events);
}

Outcome runTokenizerMerge(const TokenizerMergeJob& job, JobControl& control, JobEvents& events) {
  DIMTS_TRY_JOB_ASSIGN(const auto rules, rulesOf(job.projectDir));
  TokenizerMergeJob opened = job;
  DIMTS_TRY_JOB_ASSIGN(opened.base, vocabularyPath(job.base));
  return tokenizer::mergeTokenizer(opened, rules, control, events);
}

Outcome runTokenizerJoin(const TokenizerJoinJob& job, JobControl& control, JobEvents& events) {
  DIMTS_TRY_JOB_ASSIGN(const auto rules, rulesOf(job.projectDir));
  TokenizerJoinJob opened = job;
  DIMTS_TRY_JOB_ASSIGN(opened.base, vocabularyPath(job.base));
  for (std::string& other : opened.others) {
    DIMTS_TRY_JOB_ASSIGN(other, vocabularyPath(other));
  }
  return tokenizer::joinTokenizers(opened, rules, control, events);
}

Outcome runTokenizerReduction(const TokenizerReduceJob& job, JobControl& control, JobEvents& events) {
  DIMTS_TRY_JOB_ASSIGN(const auto rules, rulesOf(job.projectDir));
  TokenizerReduceJob opened = job;
  DIMTS_TRY_JOB_ASSIGN(opened.base, vocabularyPath(job.base));
  return tokenizer::reduceTokenizer(opened, rules, control, events);
}

}  // namespace dimts::service

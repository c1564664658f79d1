// The tokenizer jobs: the project's text stage and options, then training, merging, joining or reducing.
#include "engine/service/common_options.h"
#include "engine/service/jobs/jobs.h"
#include "engine/service/project_context.h"
#include "engine/service/text_options.h"
#include "engine/service/tokenizer_options.h"
#include "engine/tokenizer/change_jobs.h"
#include "engine/tokenizer/train_job.h"

namespace dimts::service {
namespace {

/// The project's text rules as a tokenizer takes them.
Result<tokenizer::TokenizerOptions> rulesOf(const ProjectContext& project) {
  auto rules = tokenizerOptions(core::OptionReader(project.options), project.info.language);
  DIMTS_TRY_ASSIGN(rules.text, textStageOf(project));
  return rules;
}

Result<tokenizer::TokenizerOptions> rulesOf(const std::string& projectDir) {
  DIMTS_TRY_ASSIGN(const ProjectContext project, openContext(projectDir));
  return rulesOf(project);
}

}  // namespace

Outcome runTokenizerTraining(const TokenizerTrainJob& job, JobControl& control, JobEvents& events) {
  DIMTS_TRY_JOB_ASSIGN(const ProjectContext project, openContext(job.projectDir, job.overrides));
  DIMTS_TRY_JOB_ASSIGN(auto rules, rulesOf(project));
  DIMTS_TRY_JOB_ASSIGN(const auto plan, vocabularyPlan(core::OptionReader(project.options), std::move(rules)));
  return tokenizer::trainTokenizer(job, plan, control, events);
}

Outcome runTokenizerMerge(const TokenizerMergeJob& job, JobControl& control, JobEvents& events) {
  DIMTS_TRY_JOB_ASSIGN(const auto rules, rulesOf(job.projectDir));
  return tokenizer::mergeTokenizer(job, rules, control, events);
}

Outcome runTokenizerJoin(const TokenizerJoinJob& job, JobControl& control, JobEvents& events) {
  DIMTS_TRY_JOB_ASSIGN(const auto rules, rulesOf(job.projectDir));
  return tokenizer::joinTokenizers(job, rules, control, events);
}

Outcome runTokenizerReduction(const TokenizerReduceJob& job, JobControl& control, JobEvents& events) {
  DIMTS_TRY_JOB_ASSIGN(const auto rules, rulesOf(job.projectDir));
  return tokenizer::reduceTokenizer(job, rules, control, events);
}

}  // namespace dimts::service

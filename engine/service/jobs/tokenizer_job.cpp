// The tokenizer job: the project's language and case rule, then training on the kept clips.
#include "engine/service/common_options.h"
#include "engine/service/jobs/jobs.h"
#include "engine/service/project_context.h"
#include "engine/tokenizer/train_job.h"

namespace dimts::service {

Outcome runTokenizerTraining(const TokenizerTrainJob& job, JobControl& control, JobEvents& events) {
  DIMTS_TRY_JOB_ASSIGN(const ProjectContext project, openContext(job.projectDir));
  const auto options = tokenizerOptions(core::OptionReader(project.options), project.info.language);
  return tokenizer::trainTokenizer(job, options, control, events);
}

}  // namespace dimts::service

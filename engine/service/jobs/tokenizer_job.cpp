// The tokenizer job: the project's text stage, then training on the kept clips.
#include "engine/service/common_options.h"
#include "engine/service/jobs/jobs.h"
#include "engine/service/project_context.h"
#include "engine/service/text_options.h"
#include "engine/tokenizer/train_job.h"

namespace dimts::service {

Outcome runTokenizerTraining(const TokenizerTrainJob& job, JobControl& control, JobEvents& events) {
  DIMTS_TRY_JOB_ASSIGN(const ProjectContext project, openContext(job.projectDir));
  auto options = tokenizerOptions(core::OptionReader(project.options), project.info.language);
  DIMTS_TRY_JOB_ASSIGN(options.text, textStageOf(project));
  return tokenizer::trainTokenizer(job, options, control, events);
}

}  // namespace dimts::service

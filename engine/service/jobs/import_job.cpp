// The import job: project options to import options, then the dataset's importer.
#include "engine/dataset/importer.h"
#include "engine/service/common_options.h"
#include "engine/service/jobs/jobs.h"
#include "engine/service/project_context.h"

namespace dimts::service {

Outcome runImport(const ImportJob& job, JobControl& control, JobEvents& events) {
  DIMTS_TRY_JOB_ASSIGN(const ProjectContext project, openContext(job.projectDir));
  dataset::ImportOptions options = importOptions(core::OptionReader(project.options));
  options.subtitles.reading.language = project.info.language;
  return dataset::importMedia(job, options, control, events);
}

}  // namespace dimts::service

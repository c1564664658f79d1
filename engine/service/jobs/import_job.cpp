// The import job: project options to import options, then the dataset's importer.
#include "engine/dataset/importer.h"
#include "engine/service/import_settings.h"
#include "engine/service/jobs/jobs.h"

namespace dimts::service {

Outcome runImport(const ImportJob& job, JobControl& control, JobEvents& events) {
  DIMTS_TRY_JOB_ASSIGN(const ProjectContext project, openContext(job.projectDir));
  DIMTS_TRY_JOB_ASSIGN(const dataset::ImportOptions options, importOptionsOf(project));
  if (options.detector) events.onLog({LogLevel::Info, "Speech is found by the silero model."});
  return dataset::importMedia(job, options, control, events);
}

}  // namespace dimts::service

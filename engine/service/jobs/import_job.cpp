// The import job: project options to import options, then the dataset's importer.
#include "engine/dataset/importer.h"
#include "engine/service/jobs/jobs.h"
#include "engine/service/project_context.h"

namespace dimts::service {

Outcome runImport(const ImportJob& job, JobControl& control, JobEvents& events) {
  DIMTS_TRY_JOB_ASSIGN(const ProjectContext project, openContext(job.projectDir));
  const core::OptionReader options(project.options);
  dataset::ImportOptions import;
  import.sampleRate = static_cast<int>(options.integer("audio.sample_rate"));
  import.shortestSeconds = options.real("import.min_seconds");
  import.longestSeconds = options.real("import.max_seconds");
  import.paddingSeconds = options.real("import.padding_seconds");
  import.fastestLettersPerSecond = options.real("import.max_letters_per_second");
  import.validationShare = options.real("split.validation_percent") / 100;
  import.splitSeed = static_cast<uint64_t>(options.integer("train.seed"));
  return dataset::importMedia(job, import, control, events);
}

}  // namespace dimts::service

// The gates of the project's options held against clips that are there.
#include "engine/dataset/quality/regate.h"
#include "engine/service/jobs/jobs.h"
#include "engine/service/project_context.h"
#include "engine/service/timing_options.h"

namespace dimts::service {

Outcome runGates(const GateJob& job, JobControl&, JobEvents& events) {
  events.onPhase(JobPhase::Preparing);
  DIMTS_TRY_JOB_ASSIGN(const ProjectContext project, openContext(job.projectDir));
  events.onPhase(JobPhase::Running);
  const dataset::GateOptions gates = gateOptions(core::OptionReader(project.options));
  DIMTS_TRY_JOB_ASSIGN(Record summary, dataset::holdGates(job.projectDir, gates, job.apply));
  return {JobStatus::Finished, {}, std::move(summary)};
}

}  // namespace dimts::service

// Jobs on clips that are there: parting them anew, writing them out, taking in those of other projects.
#include "engine/dataset/lists/export_clips.h"
#include "engine/dataset/merge.h"
#include "engine/dataset/resplit.h"
#include "engine/service/common_options.h"
#include "engine/service/jobs/jobs.h"
#include "engine/service/project_context.h"

namespace dimts::service {
namespace {

/// "am" and "am-Ethi" are one language, "am" and "ckb" are not.
std::string baseLanguage(const std::string& tag) { return tag.substr(0, tag.find('-')); }

Status checkLanguages(const ProjectInfo& here, const std::vector<std::string>& others) {
  for (const std::string& dir : others) {
    DIMTS_TRY_ASSIGN(const auto other, project::Project::open(dir));
    const std::string there = describeProject(other).language;
    if (baseLanguage(there) != baseLanguage(here.language))
      return Error{"merge.language_differs", dir, "Its language is " + there + ", here it is " + here.language + ".",
                   "A voice learns one language at a time: merge projects of one language.", ErrorKind::BadInput};
  }
  return {};
}

}  // namespace

Outcome runSplit(const SplitJob& job, JobControl&, JobEvents& events) {
  events.onPhase(JobPhase::Preparing);
  DIMTS_TRY_JOB_ASSIGN(const ProjectContext project, openContext(job.projectDir));
  const dataset::ImportOptions options = importOptions(core::OptionReader(project.options));
  dataset::SplitOptions split;
  split.share = job.percent < 0 ? options.validationShare : job.percent / 100;
  split.seed = job.seed < 0 ? options.splitSeed : static_cast<uint64_t>(job.seed);
  events.onPhase(JobPhase::Running);
  DIMTS_TRY_JOB_ASSIGN(Record summary, dataset::splitAnew(job.projectDir, job.by, split));
  return {JobStatus::Finished, {}, std::move(summary)};
}

Outcome runExportClips(const ExportClipsJob& job, JobControl& control, JobEvents& events) {
  events.onPhase(JobPhase::Preparing);
  DIMTS_TRY_JOB_ASSIGN(const ProjectContext project, openContext(job.projectDir));
  events.onPhase(JobPhase::Running);
  const auto tell = [&](int64_t done, int64_t total) { events.onProgress({"export.clips", job.outDir, done, total, -1}); };
  DIMTS_TRY_JOB_ASSIGN(Record summary,
                       dataset::exportClips(project.info.dir, job.format, job.outDir, control, tell));
  return {JobStatus::Finished, {}, std::move(summary)};
}

Outcome runMerge(const MergeJob& job, JobControl& control, JobEvents& events) {
  events.onPhase(JobPhase::Preparing);
  DIMTS_TRY_JOB_ASSIGN(const ProjectContext project, openContext(job.projectDir));
  if (const Status same = checkLanguages(project.info, job.others); !same.ok())
    return {JobStatus::Failed, same.error(), {}};
  events.onPhase(JobPhase::Running);
  DIMTS_TRY_JOB_ASSIGN(Record summary,
                       dataset::mergeProjects(job.projectDir, job.others, job.speakers, job.apply, control));
  return {JobStatus::Finished, {}, std::move(summary)};
}

}  // namespace dimts::service

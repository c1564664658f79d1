// The speakers of the clips: by the encoder when its file is there, else by pitch and timbre.
#include "engine/dataset/voices/speakers.h"
#include "engine/hearing/model_files.h"
#include "engine/hearing/speaker_encoder.h"
#include "engine/service/jobs/jobs.h"
#include "engine/service/project_context.h"
#include "engine/service/timing_options.h"

namespace dimts::service {

Outcome runSpeakers(const SpeakersJob& job, JobControl& control, JobEvents& events) {
  events.onPhase(JobPhase::Preparing);
  DIMTS_TRY_JOB_ASSIGN(const ProjectContext project, openContext(job.projectDir));
  const core::OptionReader reader(project.options);
  DIMTS_TRY_JOB_ASSIGN(const auto file, hearing::findModel(hearing::speakerModel(), modelChoice(reader).speaker));
  dataset::VoiceEncoder encoder = dataset::pitchAndTimbre();
  if (file) {
    DIMTS_TRY_JOB_ASSIGN(encoder, hearing::loadSpeakerEncoder(*file));
  }
  events.onPhase(JobPhase::Running);
  const dataset::SpeakerRequest request{job.names, job.keep, job.again};
  auto summary = dataset::sortSpeakers(job.projectDir, request, encoder, gateOptions(reader), control, events);
  if (!summary.ok()) {
    Outcome outcome = failed(summary.error());
    if (summary.error().kind == ErrorKind::Stopped) outcome.status = JobStatus::Stopped;
    return outcome;
  }
  return {JobStatus::Finished, {}, std::move(summary).value()};
}

}  // namespace dimts::service

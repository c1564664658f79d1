// The import job: project options to import options, then the dataset's importer.
#include "engine/dataset/importer.h"
#include "engine/hearing/model_files.h"
#include "engine/hearing/silero_detector.h"
#include "engine/service/common_options.h"
#include "engine/service/jobs/jobs.h"
#include "engine/service/project_context.h"
#include "engine/service/text_options.h"
#include "engine/service/timing_options.h"

namespace dimts::service {

Outcome runImport(const ImportJob& job, JobControl& control, JobEvents& events) {
  DIMTS_TRY_JOB_ASSIGN(const ProjectContext project, openContext(job.projectDir));
  dataset::ImportOptions options = importOptions(core::OptionReader(project.options));
  options.subtitles.reading.language = project.info.language;
  // What is counted is what is said: numbers in words, but letters, not phonemes.
  text::TextSettings spoken = textSettings(core::OptionReader(project.options), project.info.language);
  spoken.phonemes.clear();
  spoken.romanize = false;
  DIMTS_TRY_JOB_ASSIGN(options.text, text::TextStage::make(spoken, project.info.dir));
  const ModelChoice models = modelChoice(core::OptionReader(project.options));
  DIMTS_TRY_JOB_ASSIGN(const auto model, hearing::findModel(hearing::voiceActivityModel(), models.voice));
  if (model) {
    DIMTS_TRY_JOB_ASSIGN(options.detector, hearing::loadSilero(*model));
    events.onLog({LogLevel::Info, "Speech is found by the model " + *model + "."});
  }
  return dataset::importMedia(job, options, control, events);
}

}  // namespace dimts::service

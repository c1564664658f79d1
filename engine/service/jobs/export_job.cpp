// The export job: a checkpoint becomes a voice folder, which is then opened again and spoken with.
#include <cmath>

#include "engine/dataset/store.h"
#include "engine/service/jobs/jobs.h"
#include "engine/service/project_context.h"
#include "engine/service/run_store.h"
#include "engine/synth/speak_text.h"
#include "engine/synth/voice.h"
#include "engine/train/run_record.h"

namespace dimts::service {
namespace {

/// One clip's text for the sample, and a line about the data for the card.
Status describeData(const std::string& projectDir, std::string& sampleText, std::string& data) {
  DIMTS_TRY_ASSIGN(const auto dataset, dataset::openDataset(projectDir));
  DIMTS_TRY_ASSIGN(const DatasetStats stats, dataset->stats());
  ClipFilter kept;
  kept.keptOnly = true;
  DIMTS_TRY_ASSIGN(const auto clips, dataset->clips(kept, 0, 1));
  if (!clips.empty()) sampleText = clips.front().text;
  data = std::to_string(stats.kept) + " clips, " + std::to_string(std::lround(stats.keptSeconds / 60)) + " minutes";
  return {};
}

}  // namespace

Outcome runExport(const ExportJob& job, JobControl&, JobEvents& events) {
  events.onPhase(JobPhase::Preparing);
  DIMTS_TRY_JOB_ASSIGN(const ProjectContext project, openContext(job.projectDir));
  DIMTS_TRY_JOB_ASSIGN(const std::string run, findRun(job.projectDir, job.run));
  DIMTS_TRY_JOB_ASSIGN(RunModel opened, openRunModel(job.projectDir, run, job.checkpoint));
  synth::VoiceCard card;
  card.family = opened.config.family;
  card.name = project.info.name;
  card.language = opened.config.language;
  card.speakers = opened.config.speakers;
  card.step = opened.checkpoint.step;
  card.run = run;
  card.base = opened.config.base;
  card.baseLicence = opened.config.baseLicence;
  card.created = train::utcNow();
  card.score = opened.checkpoint.validation;
  std::string sampleText;
  DIMTS_TRY_JOB(describeData(job.projectDir, sampleText, card.data));
  events.onPhase(JobPhase::Saving);
  DIMTS_TRY_JOB(synth::writeVoice(*opened.model, *opened.tokenizer, card, sampleText, job.outDir));
  DIMTS_TRY_JOB_ASSIGN(synth::Voice voice, synth::openVoice(job.outDir));
  DIMTS_TRY_JOB_ASSIGN(const auto speech, synth::speakText(*voice.model, *voice.tokenizer, sampleText, {}));
  Record summary;
  summary.add("voice", job.outDir).add("run", run).add("step", card.step).add("family", card.family);
  summary.add("read_back", true).add("sample_seconds", static_cast<double>(speech.samples.size()) / speech.sampleRate);
  return {JobStatus::Finished, {}, std::move(summary)};
}

}  // namespace dimts::service

// The export job: a checkpoint becomes a voice folder or a ZIP file of it, which is opened again and spoken with.
#include <cmath>
#include <filesystem>
#include <optional>

#include "engine/core/temporary_folder.h"
#include "engine/dataset/store.h"
#include "engine/formats/zip_folder.h"
#include "engine/service/common_options.h"
#include "engine/service/jobs/jobs.h"
#include "engine/service/project_context.h"
#include "engine/service/run_store.h"
#include "engine/synth/speak_text.h"
#include "engine/synth/voice.h"
#include "engine/train/run_record.h"

namespace fs = std::filesystem;

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

/// Where the folder is made: in its place, or beside the archive until that is written.
struct Place {
  explicit Place(const std::string& outDir) : archive(fs::path(outDir).extension() == ".zip" ? outDir : "") {
    name = archive.empty() ? fs::path(outDir).filename().string() : fs::path(outDir).stem().string();
    if (!archive.empty()) around.emplace(core::nameAside(archive + ".folder"));
    folder = archive.empty() ? outDir : around->path() + "/" + name;
  }

  std::string archive, name, folder;
  std::optional<core::TemporaryFolder> around;  ///< of the archive's folder
};

int64_t bytesBelow(const std::string& path) {
  std::error_code code;
  if (fs::is_regular_file(path, code)) return static_cast<int64_t>(fs::file_size(path, code));
  int64_t bytes = 0;
  for (const auto& entry : fs::directory_iterator(path, code)) bytes += static_cast<int64_t>(entry.file_size(code));
  return bytes;
}

/// Ratio of the sound's energy to that of the difference, in dB; NaN where the lengths differ.
double differenceDb(const std::vector<float>& sound, const std::vector<float>& other) {
  if (sound.size() != other.size()) return NAN;
  double energy = 0, difference = 0;
  for (size_t i = 0; i < sound.size(); ++i) {
    energy += static_cast<double>(sound[i]) * sound[i];
    difference += std::pow(static_cast<double>(sound[i]) - other[i], 2);
  }
  return 10 * std::log10(energy / std::max(difference, 1e-20));
}

/// Fills the card's file, reads everything back and speaks. The difference is that of 16-bit weights.
Result<Record> makeVoice(RunModel& opened, const synth::VoiceCard& card, const std::string& sampleText, const ExportJob& job,
                         const Place& place) {
  DIMTS_TRY(synth::writeVoice(*opened.model, *opened.tokenizer, card, sampleText, place.folder, {job.halfPrecision}));
  DIMTS_TRY_ASSIGN(synth::Voice voice, synth::openVoice(place.folder));
  train::SpeakOptions options;
  options.noiseScaleDuration = 0;  // the same lengths, so that sounds can be compared
  DIMTS_TRY_ASSIGN(const auto speech, synth::speakText(*voice.model, *voice.tokenizer, sampleText, options));
  Record summary;
  summary.add("voice", job.outDir).add("run", card.run).add("step", card.step).add("family", card.family);
  summary.add("read_back", true).add("sample_seconds", static_cast<double>(speech.samples.size()) / speech.sampleRate);
  summary.add("half_precision", job.halfPrecision);
  if (job.halfPrecision) {
    DIMTS_TRY_ASSIGN(const auto full, synth::speakText(*opened.model, *opened.tokenizer, sampleText, options));
    summary.add("signal_to_difference_db", differenceDb(full.samples, speech.samples));
  }
  if (!place.archive.empty()) DIMTS_TRY(formats::writeZip(place.folder, place.name, place.archive));
  return summary;
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
  const VoiceRights rights = voiceRights(core::OptionReader(project.options));
  card.dataLicence = job.dataLicence.empty() ? rights.licence : job.dataLicence;
  card.permission = rights.permission;
  card.permissionFrom = rights.permissionFrom;
  card.base = opened.config.base;
  card.baseLicence = opened.config.baseRights.licence;
  card.basePermission = opened.config.baseRights.permission;
  card.basePermissionFrom = opened.config.baseRights.permissionFrom;
  card.created = train::utcNow();
  card.score = opened.checkpoint.validation;
  std::string sampleText;
  DIMTS_TRY_JOB(describeData(job.projectDir, sampleText, card.data));
  events.onPhase(JobPhase::Saving);
  const Place place(job.outDir);
  std::error_code code;
  if (!place.archive.empty()) {
    if (fs::exists(place.archive, code))
      return failed(Error{"voice.exists", job.outDir, "There is already something at this place.", "Choose a new name."});
    DIMTS_TRY_JOB(place.around->make());
  }
  DIMTS_TRY_JOB_ASSIGN(Record summary, makeVoice(opened, card, sampleText, job, place));
  summary.add("bytes", bytesBelow(place.archive.empty() ? place.folder : place.archive));
  return {JobStatus::Finished, {}, std::move(summary)};
}

}  // namespace dimts::service

// The evaluate job: scores of checkpoints on held-out clips, their order with reasons, and what is written of it.
#include <algorithm>
#include <cmath>
#include <filesystem>

#include "engine/core/files.h"
#include "engine/core/temporary_folder.h"
#include "engine/evaluate/ranking.h"
#include "engine/hearing/model_files.h"
#include "engine/hearing/speaker_encoder.h"
#include "engine/service/evaluator.h"
#include "engine/service/jobs/jobs.h"
#include "engine/service/project_context.h"
#include "engine/service/timing_options.h"
#include "engine/train/run_record.h"

namespace fs = std::filesystem;

namespace dimts::service {
namespace {

constexpr const char* kSounds = "evaluation";

Status openRecogniser(const std::string& wish, const std::string& language, Listeners& listeners, std::string& note) {
  note = wish == "off" ? "the recogniser was turned off." : "";
  if (wish == "off") return {};
  if (!evaluate::isEnglish(language)) {
    note = "the recogniser knows English only, and this voice speaks \"" + language + "\".";
    if (wish == "on")
      return Error{"recogniser.language", language, "There is a recogniser for English only.",
                   "Leave it off; the other scores work for every language."};
    return {};
  }
  auto opened = evaluate::Recogniser::load();
  if (opened.ok()) {
    listeners.recogniser.emplace(std::move(opened).value());
    return {};
  }
  if (wish == "on") return opened.error();
  note = toString(opened.error());
  return {};
}

Status openSpeakerEncoder(const std::string& choice, Listeners& listeners, std::string& note) {
  DIMTS_TRY_ASSIGN(const auto file, hearing::findModel(hearing::speakerModel(), choice));
  if (!file) {
    note = "the model that tells speakers apart is not there. " + hearing::howToGet(hearing::speakerModel());
    return {};
  }
  DIMTS_TRY_ASSIGN(listeners.speakers, hearing::loadSpeakerEncoder(*file));
  return {};
}

Status checkWords(const EvaluateJob& job) {
  if (job.recogniser != "auto" && job.recogniser != "on" && job.recogniser != "off")
    return Error{"usage", job.recogniser, "The recogniser is \"auto\", \"on\" or \"off\".", "", ErrorKind::Usage};
  if (job.clips < 1) return Error{"usage", std::to_string(job.clips), "At least one clip is needed.", "", ErrorKind::Usage};
  return {};
}

/// The way from the page's folder to the run's, for links.
std::string linkToRun(const std::string& page, const std::string& runFolder) {
  const fs::path way = fs::absolute(runFolder).lexically_relative(fs::absolute(page).parent_path());
  return way.empty() || way == "." ? "" : evaluate::linkOf(way.generic_string()) + "/";
}

RecordList rankingOf(const evaluate::Evaluation& evaluation) {
  RecordList list;
  for (const auto& one : evaluation.checkpoints) {
    const evaluate::Scores scores = evaluate::scoresOf(one);
    Record row;
    row.add("place", static_cast<int64_t>(list.size()) + 1).add("step", one.step).add("reason", one.reason);
    row.add("mel_cepstral_distortion_db", scores.distortionDb).add("pitch_error_cents", scores.pitchCents);
    row.add("voicing_error_share", scores.voicingErrorShare).add("duration_ratio", scores.durationRatio);
    row.add("level_difference_db", scores.levelDifferenceDb).add("real_time_factor", scores.realTimeFactor);
    row.add("word_error", scores.wordError).add("character_error", scores.characterError);
    row.add("speaker_likeness", scores.likeness).add("validation", one.validation);
    list.push_back(std::move(row));
  }
  return list;
}

Record summaryOf(const evaluate::Evaluation& evaluation, const std::string& json, const std::string& page) {
  Record summary;
  summary.add("run", evaluation.run).add("clips", static_cast<int64_t>(evaluation.clips.size()));
  summary.add("held_out_clips", evaluation.heldOutClips).add("left_out", static_cast<int64_t>(evaluation.leftOut.size()));
  const auto& first = evaluation.checkpoints.front();
  summary.add("best_step", first.step).add("reason", first.reason);
  summary.add("ranking", rankingOf(evaluation));
  summary.add("recordings_word_error", evaluate::recordingsWords(evaluation).rate());
  summary.add("recordings_character_error", evaluate::recordingsCharacters(evaluation).rate());
  summary.add("recordings_speaker_likeness", evaluation.recordingsLikeness);
  if (!evaluation.recogniserNote.empty()) summary.add("no_word_error", evaluation.recogniserNote);
  if (!evaluation.likenessNote.empty()) summary.add("no_speaker_likeness", evaluation.likenessNote);
  summary.add("rule", evaluate::rankingRule()).add("json", json).add("page", page);
  return summary;
}

/// Nothing was measured when no checkpoint could be used.
Status checkAnyUsable(const evaluate::Evaluation& evaluation) {
  for (const auto& one : evaluation.checkpoints)
    if (one.problem.empty()) return {};
  return Error{"evaluate.nothing", evaluation.run, "No checkpoint could be evaluated. " + evaluation.checkpoints.front().problem,
               "Choose other checkpoints."};
}

Result<RunConfig> configOf(const std::string& folder) {
  DIMTS_TRY_ASSIGN(const std::string yaml, core::readFile(folder + "/config.yaml"));
  return runConfigFromYaml(yaml, folder + "/config.yaml");
}

Result<Record> evaluateRun(const EvaluateJob& job, JobControl& control, JobEvents& events) {
  DIMTS_TRY(checkWords(job));
  DIMTS_TRY_ASSIGN(const ProjectContext project, openContext(job.projectDir));
  DIMTS_TRY_ASSIGN(const std::string run, findRun(job.projectDir, job.run));
  const std::string folder = runDir(job.projectDir, run);
  DIMTS_TRY_ASSIGN(const auto checkpoints, chooseCheckpoints(job.projectDir, run, job.checkpoints));
  DIMTS_TRY_ASSIGN(const RunConfig config, configOf(folder));
  DIMTS_TRY_ASSIGN(const auto tokenizer, tokenizer::Tokenizer::load(folder + "/tokenizer"));
  DIMTS_TRY_ASSIGN(const auto set, dataset::loadClips(job.projectDir, Split::Validation));
  DIMTS_TRY_ASSIGN(const HeldOutClips clips, chooseHeldOut(set, {job.clips, job.speakers}, config, tokenizer));
  Listeners listeners;
  std::string recogniserNote, likenessNote;
  DIMTS_TRY(openRecogniser(job.recogniser, config.language, listeners, recogniserNote));
  DIMTS_TRY(openSpeakerEncoder(modelChoice(core::OptionReader(project.options)).speaker, listeners, likenessNote));
  const core::TemporaryFolder sounds(folder + "/" + kSounds + ".new");
  Evaluator evaluator(sounds.path(), kSounds, std::move(listeners), control, events);
  evaluator.evaluation.project = project.info.name;
  evaluator.evaluation.run = run;
  evaluator.evaluation.language = config.language;
  evaluator.evaluation.speakers = job.speakers;
  evaluator.evaluation.made = train::utcNow();
  evaluator.evaluation.recogniserNote = recogniserNote;
  evaluator.evaluation.likenessNote = likenessNote;
  events.onPhase(JobPhase::Running);
  DIMTS_TRY(evaluator.measureRecordings(set, clips, static_cast<int64_t>(checkpoints.size())));
  for (const CheckpointInfo& checkpoint : checkpoints) DIMTS_TRY(evaluator.measureCheckpoint(job.projectDir, run, checkpoint));
  evaluate::Evaluation& evaluation = evaluator.evaluation;
  DIMTS_TRY(checkAnyUsable(evaluation));
  evaluate::putInOrder(evaluation);
  events.onPhase(JobPhase::Saving);
  const std::string json = folder + "/evaluation.json", page = job.htmlPath.empty() ? folder + "/evaluation.html" : job.htmlPath;
  DIMTS_TRY(sounds.keepAs(folder + "/" + kSounds));
  DIMTS_TRY(core::writeFileAtomically(json, evaluate::toJson(evaluation)));
  DIMTS_TRY(core::writeFileAtomically(page, evaluate::toPage(evaluation, linkToRun(page, folder))));
  return summaryOf(evaluation, json, page);
}

}  // namespace

Outcome runEvaluation(const EvaluateJob& job, JobControl& control, JobEvents& events) {
  events.onPhase(JobPhase::Preparing);
  auto summary = evaluateRun(job, control, events);
  if (!summary.ok()) return failed(summary.error());
  return {JobStatus::Finished, {}, std::move(summary).value()};
}

}  // namespace dimts::service

// The self-test: a few real steps on one batch of the project, and everything that must hold before a night of training.
#include <filesystem>

#include "engine/core/files.h"
#include "engine/core/temporary_folder.h"
#include "engine/dataset/clip_set.h"
#include "engine/service/common_options.h"
#include "engine/service/grow_from.h"
#include "engine/service/jobs/jobs.h"
#include "engine/service/project_context.h"
#include "engine/service/text_gate.h"
#include "engine/service/text_options.h"
#include "engine/service/voice_check.h"
#include "engine/tokenizer/train_job.h"
#include "engine/train/preflight.h"

namespace fs = std::filesystem;

namespace dimts::service {
namespace {

constexpr int64_t kRows = 4;

struct Bench {
  ProjectContext project;
  std::vector<std::string> speakers;
  std::shared_ptr<const tokenizer::Tokenizer> tokenizer;
  std::unique_ptr<train::ExampleSource> examples;
  std::unique_ptr<train::Model> model;
  train::Batch batch;
  std::string sentence;
};

Result<Bench> makeBench(const SelfTestJob& job, JobControl& control, JobEvents& events) {
  Bench bench;
  DIMTS_TRY_ASSIGN(bench.project, openContext(job.projectDir, job.overrides));
  DIMTS_TRY_ASSIGN(auto tokenizer, tokenizer::Tokenizer::load(tokenizer::tokenizerDir(job.projectDir)));
  bench.tokenizer = std::make_shared<const tokenizer::Tokenizer>(std::move(tokenizer));
  DIMTS_TRY(checkTextStage(*bench.tokenizer, bench.project));
  DIMTS_TRY_ASSIGN(auto clips, dataset::loadClips(job.projectDir, Split::Train));
  const core::OptionReader reader(bench.project.options);
  DIMTS_TRY(allowLetters(checkLetters(*bench.tokenizer, {&clips}), mostUnknownPercent(reader), job.projectDir));
  bench.speakers = clips.speakers();
  if (!clips.empty()) bench.sentence = clips.clip(0).text;
  const auto& family = *bench.project.family;
  const auto& options = bench.project.options;
  DIMTS_TRY_ASSIGN(const auto base, openBase(reader, family, job.projectDir));
  const train::Blueprint blueprint{bench.tokenizer->size(), bench.speakers, base ? base->architecture : ""};
  DIMTS_TRY(family.prepareTraining(options, blueprint, {{&clips}, *bench.tokenizer}, control, events));
  DIMTS_TRY_ASSIGN(bench.examples, family.examples(options, blueprint, std::make_shared<const dataset::ClipSet>(std::move(clips)),
                                                   bench.tokenizer, nullptr));
  if (bench.examples->size() == 0)
    return Error{"train.no_examples", job.projectDir, "No clip is left to learn from.", "Import a film with subtitles first."};
  DIMTS_TRY_ASSIGN(bench.model, family.create(options, blueprint, 1));
  DIMTS_TRY(checkSizes(*bench.tokenizer, blueprint.vocabularySize, *bench.model));
  DIMTS_TRY(keepOf(*bench.examples, *bench.model));
  std::vector<int64_t> rows;
  for (int64_t i = 0; i < std::min(kRows, bench.examples->size()); ++i) rows.push_back(i);
  bench.batch = bench.examples->collate(rows);
  return bench;
}

}  // namespace

Outcome runSelfTest(const SelfTestJob& job, JobControl& control, JobEvents& events) {
  events.onPhase(JobPhase::Preparing);
  DIMTS_TRY_JOB_ASSIGN(Bench bench, makeBench(job, control, events));
  const core::TemporaryFolder scratch(core::nameAside((fs::temp_directory_path() / "dimts-selftest").string()));
  DIMTS_TRY_JOB(scratch.make());
  events.onPhase(JobPhase::Running);
  const train::PreflightOptions options;
  auto& objective = bench.model->objective();
  auto checks = train::trainBriefly(objective, bench.batch, options, [&](int step) {
                  events.onProgress({"selftest.step", "", step, options.steps, -1});
                  return !control.stopRequested();
                }).checks;
  if (control.stopRequested()) return failed(core::stoppedError());
  if (auto check = train::textReaches(objective, bench.batch, options.seed)) checks.push_back(std::move(*check));
  checks.push_back(train::saveAndCompare(objective, scratch.path() + "/checkpoints"));
  for (auto& check : checkVoice({*bench.project.family, *bench.model, *bench.tokenizer, bench.tokenizer->size(), bench.sentence,
                                 scratch.path() + "/voice"}))
    checks.push_back(std::move(check));
  for (const train::PreflightCheck& check : checks)
    events.onLog({check.ok ? LogLevel::Info : LogLevel::Error, (check.ok ? "ok: " : "FAILED: ") + check.name +
                                                                   (check.detail.empty() ? "" : " (" + check.detail + ")")});
  Record summary;
  summary.add("clips", bench.batch.size()).add("steps", options.steps).add("checks", train::toRecords(checks));
  const std::string broken = train::brokenOf(checks);
  if (broken.empty()) return {JobStatus::Finished, {}, std::move(summary)};
  return failed({"selftest.failed", job.projectDir, "These do not hold: " + broken + ".",
                 "Do not start a long run with these settings; go back to a preset.", ErrorKind::TrainingFailed},
                std::move(summary));
}

}  // namespace dimts::service

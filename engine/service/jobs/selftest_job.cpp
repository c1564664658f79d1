// The self-test: a few real steps on one batch of the project, and everything that must hold before a night of training.
#include <cmath>
#include <filesystem>
#include <unistd.h>

#include "engine/core/files.h"
#include "engine/core/random.h"
#include "engine/dataset/clip_set.h"
#include "engine/formats/safetensors.h"
#include "engine/service/common_options.h"
#include "engine/service/jobs/jobs.h"
#include "engine/service/project_context.h"
#include "engine/service/text_options.h"
#include "engine/synth/speak_text.h"
#include "engine/tokenizer/train_job.h"
#include "engine/train/optimizer.h"

namespace fs = std::filesystem;

namespace dimts::service {
namespace {

constexpr int kSteps = 8;
constexpr int64_t kRows = 4;
constexpr double kLearningRate = 1e-3;
constexpr train::AdamWOptions kOptimizer{0.9, 0.999, 1e-8, 0.01};

struct Check {
  std::string name;
  bool ok;
  std::string detail;
};

struct Bench {
  ProjectContext project;
  std::vector<std::string> speakers;
  std::shared_ptr<const tokenizer::Tokenizer> tokenizer;
  std::unique_ptr<train::ExampleSource> examples;
  std::unique_ptr<train::Model> model;
  train::Batch batch;
  std::string sentence;
};

Result<Bench> makeBench(const SelfTestJob& job) {
  Bench bench;
  DIMTS_TRY_ASSIGN(bench.project, openContext(job.projectDir, job.overrides));
  DIMTS_TRY_ASSIGN(auto tokenizer, tokenizer::Tokenizer::load(tokenizer::tokenizerDir(job.projectDir)));
  bench.tokenizer = std::make_shared<const tokenizer::Tokenizer>(std::move(tokenizer));
  DIMTS_TRY(checkTextStage(*bench.tokenizer, bench.project));
  DIMTS_TRY_ASSIGN(auto clips, dataset::loadClips(job.projectDir, Split::Train));
  bench.speakers = clips.speakers();
  if (!clips.empty()) bench.sentence = clips.clip(0).text;
  const auto& family = *bench.project.family;
  const auto& options = bench.project.options;
  DIMTS_TRY_ASSIGN(bench.examples, family.examples(options, std::make_shared<const dataset::ClipSet>(std::move(clips)),
                                                   bench.tokenizer, bench.speakers, nullptr));
  if (bench.examples->size() == 0)
    return Error{"train.no_examples", job.projectDir, "No clip is left to learn from.", "Import a film with subtitles first."};
  DIMTS_TRY_ASSIGN(bench.model, family.create(options, bench.tokenizer->size(), bench.speakers, 1));
  std::vector<int64_t> rows;
  for (int64_t i = 0; i < std::min(kRows, bench.examples->size()); ++i) rows.push_back(i);
  bench.batch = bench.examples->collate(rows);
  return bench;
}

double scoreOf(train::Objective& objective, const train::Batch& batch) {
  objective.setTraining(false);
  double score = NAN;
  for (const auto& term : objective.validate(batch, 7).terms)
    if (term.name == objective.scoreTerm()) score = term.value.item<double>();
  objective.setTraining(true);
  return score;
}

/// A few steps of the trainer's own optimiser on one batch; says which parameters never had a gradient or never moved.
std::vector<Check> trainBriefly(Bench& bench, JobControl& control, JobEvents& events) {
  auto& objective = bench.model->objective();
  objective.setTraining(true);
  const auto passes = objective.passes();
  std::vector<train::FusedAdamW> optimizers;
  std::vector<std::vector<torch::Tensor>> before;
  for (const auto& pass : passes) {
    std::vector<torch::Tensor> copies;
    for (const auto& [name, tensor] : pass.parameters) copies.push_back(tensor.detach().clone());
    optimizers.emplace_back(pass.parameters, kOptimizer);
    before.push_back(std::move(copies));
  }
  const double first = scoreOf(objective, bench.batch);
  bool finite = true;
  for (int step = 0; step < kSteps && !control.stopRequested(); ++step) {
    events.onProgress({"selftest.step", "", step, kSteps, -1});
    for (size_t pass = 0; pass < passes.size(); ++pass) {
      optimizers[pass].zeroGradients();
      const auto total = objective.loss(pass, bench.batch, {step, 0, 1, static_cast<uint64_t>(step)}).total();
      finite = finite && std::isfinite(total.item<double>());
      total.backward();
      optimizers[pass].step(kLearningRate);
    }
    objective.endStep();
  }
  std::string unmoved;
  for (size_t pass = 0; pass < passes.size(); ++pass)
    for (size_t i = 0; i < passes[pass].parameters.size(); ++i)
      if (torch::equal(before[pass][i], passes[pass].parameters[i].second)) unmoved += " " + passes[pass].parameters[i].first;
  const double last = scoreOf(objective, bench.batch);
  return {{"losses are finite", finite, ""},
          {"every parameter learns", unmoved.empty(), unmoved.empty() ? "" : "unmoved:" + unmoved},
          {"the loss falls", last < first, objective.scoreTerm() + " " + std::to_string(first) + " → " + std::to_string(last)}};
}

/// Saves everything, reads it into a second network and compares bit by bit.
Result<Check> saveAndLoad(Bench& bench, const std::string& folder) {
  const auto state = bench.model->objective().state();
  DIMTS_TRY(formats::writeSafetensors(folder + "/weights.safetensors", state));
  DIMTS_TRY_ASSIGN(const auto read, formats::readSafetensors(folder + "/weights.safetensors"));
  DIMTS_TRY_ASSIGN(auto second, bench.project.family->create(bench.project.options, bench.tokenizer->size(), bench.speakers, 2));
  DIMTS_TRY(second->loadState(read));
  for (const auto& [name, tensor] : second->objective().state())
    if (!torch::equal(tensor, state.at(name))) return Check{"saved state reads back the same", false, name};
  return Check{"saved state reads back the same", true, std::to_string(state.size()) + " tensors"};
}

/// Exports a voice, opens it and compares what both say.
Result<Check> exportAndSpeak(Bench& bench, const std::string& folder) {
  DIMTS_TRY(bench.model->exportVoice(folder));
  DIMTS_TRY_ASSIGN(auto voice, bench.project.family->openVoice(folder));
  train::SpeakOptions options;
  options.noiseScaleDuration = 0;
  const auto mine = synth::speakText(*bench.model, *bench.tokenizer, bench.sentence, options);
  const auto theirs = synth::speakText(*voice, *bench.tokenizer, bench.sentence, options);
  if (!mine.ok() && theirs.ok() == mine.ok() && mine.error().code == "synth.too_long")
    return Check{"an exported voice speaks", true, "durations are not learned after " + std::to_string(kSteps) + " steps"};
  if (!mine.ok()) return mine.error();
  if (!theirs.ok()) return theirs.error();
  double difference = mine->samples.size() == theirs->samples.size() ? 0 : INFINITY;
  for (size_t i = 0; i < mine->samples.size() && std::isfinite(difference); ++i)
    difference = std::max(difference, static_cast<double>(std::fabs(mine->samples[i] - theirs->samples[i])));
  return Check{"an exported voice speaks the same", difference < 1e-3, "largest difference " + std::to_string(difference)};
}

/// A folder that is removed again.
class ScratchFolder {
 public:
  ScratchFolder() : path_((fs::temp_directory_path() / ("dimts-selftest-" + std::to_string(::getpid()))).string()) {
    fs::create_directories(path_);
  }
  ~ScratchFolder() {
    std::error_code code;
    fs::remove_all(path_, code);
  }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

}  // namespace

Outcome runSelfTest(const SelfTestJob& job, JobControl& control, JobEvents& events) {
  events.onPhase(JobPhase::Preparing);
  DIMTS_TRY_JOB_ASSIGN(Bench bench, makeBench(job));
  const ScratchFolder scratch;
  events.onPhase(JobPhase::Running);
  std::vector<Check> checks = trainBriefly(bench, control, events);
  if (control.stopRequested()) return failed(core::stoppedError());
  DIMTS_TRY_JOB_ASSIGN(checks.emplace_back(), saveAndLoad(bench, scratch.path()));
  DIMTS_TRY_JOB_ASSIGN(checks.emplace_back(), exportAndSpeak(bench, scratch.path()));
  RecordList list;
  std::string broken;
  for (const Check& check : checks) {
    list.push_back(Record().add("check", check.name).add("ok", check.ok).add("detail", check.detail));
    events.onLog({check.ok ? LogLevel::Info : LogLevel::Error, (check.ok ? "ok: " : "FAILED: ") + check.name +
                                                                   (check.detail.empty() ? "" : " (" + check.detail + ")")});
    if (!check.ok) broken += (broken.empty() ? "" : "; ") + check.name + " (" + check.detail + ")";
  }
  Record summary;
  summary.add("clips", bench.batch.size()).add("steps", kSteps).add("checks", std::move(list));
  if (broken.empty()) return {JobStatus::Finished, {}, std::move(summary)};
  return failed({"selftest.failed", job.projectDir, "These do not hold: " + broken + ".",
                 "Do not start a long run with these settings; go back to a preset.", ErrorKind::TrainingFailed},
                std::move(summary));
}

}  // namespace dimts::service

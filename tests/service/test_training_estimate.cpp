// What a training would take: room by counting and by what a run measured, time only by what a run measured.
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "engine/core/files.h"
#include "engine/service/measured_trainings.h"
#include "engine/service/run_store.h"
#include "engine/train/run_record.h"
#include "tests/service/small_project.h"

namespace fs = std::filesystem;

namespace dimts::test {
namespace {

int64_t bytesBelow(const std::string& folder) {
  int64_t bytes = 0;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) bytes += static_cast<int64_t>(entry.file_size());
  return bytes;
}

TrainingEstimate known(const Result<TrainingEstimate>& estimate) {
  EXPECT_TRUE(estimate.ok()) << toString(estimate.error());
  return estimate.ok() ? *estimate : TrainingEstimate{};
}

/// C2.9: memory by the size of the batch, from what was measured.
TEST_F(SmallProject, WhatATrainingWouldTake) {
  const std::map<std::string, std::string> here{{"train.device", "cpu"}, {"train.precision", "fp32"}};
  const auto with = [&](std::map<std::string, std::string> more) {
    more.insert(here.begin(), here.end());
    return more;
  };
  const TrainingEstimate empty = known(engine->trainingEstimate(dir(), here));
  EXPECT_EQ(empty.stepsPerRound, 0);
  EXPECT_GT(empty.parameters, 10'000);

  importFilm();
  makeTokenizer();
  const auto clips = (*engine->dataset(dir()))->stats()->trainClips;
  const TrainingEstimate before = known(engine->trainingEstimate(dir(), here));
  EXPECT_EQ(before.device, "cpu");
  EXPECT_EQ(before.stepsPerRound, (clips + 3) / 4);
  EXPECT_EQ(before.memoryBytes, 0) << "nothing was measured yet";
  EXPECT_TRUE(before.timeRun.empty() && before.memoryRun.empty());
  EXPECT_EQ(before.secondsPerStep, 0);
  EXPECT_EQ(before.seconds, 0);
  EXPECT_EQ(before.networkBytes, 16 * before.parameters) << "weights, gradients and two averages of AdamW";
  EXPECT_GT(known(engine->trainingEstimate(dir(), with({{"train.average_decay", "0.999"}}))).networkBytes, before.networkBytes);
  EXPECT_GT(before.freeMemoryBytes, 0);
  EXPECT_EQ(before.checkpoints, 5);
  EXPECT_EQ(known(engine->trainingEstimate(dir(), with({{"save.keep", "7"}}))).checkpoints, 9);
  EXPECT_FALSE(engine->trainingEstimate(dir(), {{"train.batch_size", "0"}}).ok());
  EXPECT_FALSE(engine->trainingEstimate(temp.file("nowhere"), {}).ok());

  TrainJob job = trainJob(6);
  job.overrides["train.precision"] = "fp32";
  ASSERT_EQ(run(job).status, JobStatus::Finished);
  const std::string folder = service::runDir(dir(), "run-001");
  const auto record = train::readRun(folder);
  ASSERT_TRUE(record.ok());
  EXPECT_GT(record->memoryBefore, 0);
  EXPECT_GE(record->memoryPeak, record->memoryBefore);
  const int64_t onDisk = bytesBelow(folder + "/checkpoints");
  EXPECT_NEAR(static_cast<double>(before.checkpointBytes), static_cast<double>(onDisk), 0.06 * static_cast<double>(onDisk));

  // Speeds as a long run would have written them; the first ones do not count, and one slow moment neither.
  const auto tellSpeeds = [&](int first, int last) {
    std::ofstream file(folder + "/metrics.jsonl", std::ios::app);
    for (int step = first; step < last; ++step)
      file << R"({"step": )" << step << R"(, "speed/steps_per_second": )" << (step < 200 ? 1.0 : step == 390 ? 0.01 : 4.0) << "}\n";
  };
  tellSpeeds(7, 13);
  EXPECT_TRUE(known(engine->trainingEstimate(dir(), with({}))).timeRun.empty()) << "too short a run to tell";
  tellSpeeds(13, 400);
  const TrainingEstimate same = known(engine->trainingEstimate(dir(), with({{"train.max_steps", "1000"}})));
  EXPECT_EQ(same.timeRun, "run-001");
  EXPECT_DOUBLE_EQ(same.secondsPerStep, 0.25);
  EXPECT_EQ(same.steps, 1000);
  EXPECT_DOUBLE_EQ(same.seconds, 250);
  EXPECT_EQ(same.memoryRun, "run-001");
  const auto peak = static_cast<double>(record->memoryPeak);
  EXPECT_NEAR(static_cast<double>(same.memoryBytes), peak, 0.05 * peak) << "the same settings take what they took";

  const TrainingEstimate larger = known(engine->trainingEstimate(dir(), with({{"train.batch_size", "8"}, {"train.accumulation", "3"}})));
  EXPECT_DOUBLE_EQ(larger.secondsPerStep, 0.25 * 6) << "six times the clips";
  EXPECT_GE(larger.memoryBytes, same.memoryBytes) << "accumulation takes no memory, clips at once do";
  EXPECT_EQ(larger.stepsPerRound, (clips + 23) / 24);

  // What changes a step's work in a way that was not measured is not guessed.
  for (const auto& [key, value] : std::map<std::string, std::string>{{"train.precision", "bf16"}, {"model.architecture", "vits-small"},
                                                                     {"train.gradient_checkpointing", "true"}}) {
    std::map<std::string, std::string> other = here;
    other[key] = value;
    const TrainingEstimate unknown = known(engine->trainingEstimate(dir(), other));
    EXPECT_TRUE(unknown.timeRun.empty() && unknown.memoryBytes == 0) << key;
  }
  EXPECT_GT(known(engine->trainingEstimate(dir(), with({{"model.architecture", "vits-small"}}))).checkpointBytes, same.checkpointBytes);

  const TrainingEstimate hour = known(engine->trainingEstimate(dir(), with({{"train.max_minutes", "60"}})));
  EXPECT_EQ(hour.steps, 4 * 3600);
  EXPECT_DOUBLE_EQ(hour.seconds, 3600);
  const TrainingEstimate rounds = known(engine->trainingEstimate(dir(), with({{"train.max_epochs", "10"}, {"train.max_steps", "1000000"}})));
  EXPECT_EQ(rounds.steps, 10 * rounds.stepsPerRound);
}

/// What one project's run took tells the next project of the machine, scaled by its clips; nothing of another kind does.
TEST_F(SmallProject, OtherProjectsTellWhatATrainingTakes) {
  const std::map<std::string, std::string> here{{"train.device", "cpu"}, {"train.precision", "fp32"}};
  importFilm();
  makeTokenizer();
  TrainJob job = trainJob(6);
  job.overrides["train.precision"] = "fp32";
  ASSERT_EQ(run(job).status, JobStatus::Finished);
  const auto own = (*engine->dataset(dir()))->stats().value();

  // As a run long enough to have measured its speed would have left it: 0.5 s for each second of sound.
  const std::string file = temp.file("data") + "/dimts/trainings.json";
  auto kept = nlohmann::json::parse(core::readFile(file).value(), nullptr, false);
  ASSERT_EQ(kept.size(), 1U) << "remembered when the run ended";
  EXPECT_GT(kept[0]["bytes_of_clip"].get<double>(), 0);
  EXPECT_NEAR(kept[0]["longest_clip_seconds"].get<double>(), own.longestSeconds, 1e-6);
  EXPECT_EQ(kept[0].dump().find(temp.path()), std::string::npos) << "no folder of the user's";
  service::MeasuredTraining measured{kept[0]["kind"], 0.5, 10e6, own.longestSeconds};
  service::rememberTraining(measured);

  const std::string other = temp.file("another");
  NewProject wish;
  wish.dir = other;
  wish.preset = "vits-tiny";
  ASSERT_TRUE(engine->createProject(wish).ok());
  EXPECT_FALSE(known(engine->trainingEstimate(other, here)).timeOfOthers) << "there are no clips yet";
  FilmPlan plan;
  plan.seconds = 90;
  const SyntheticFilm second = makeFilm(temp.path(), "another film.mkv", plan);
  ASSERT_EQ(run(ImportJob{other, {{second.mediaPath, second.subtitlePath}}, "tone"}).status, JobStatus::Finished);
  const auto stats = (*engine->dataset(other))->stats().value();
  const double sound = stats.trainSeconds / static_cast<double>(stats.trainClips);

  const TrainingEstimate told = known(engine->trainingEstimate(other, here));
  EXPECT_TRUE(told.timeOfOthers && told.memoryOfOthers && told.timeRun.empty() && told.memoryRun.empty());
  EXPECT_NEAR(told.secondsPerStep, 0.5 * 4 * sound, 1e-9);
  EXPECT_GT(told.memoryBytes, told.networkBytes);
  auto more = here;
  more["train.batch_size"] = "12";
  const TrainingEstimate larger = known(engine->trainingEstimate(other, more));
  EXPECT_NEAR(larger.secondsPerStep, 3 * told.secondsPerStep, 1e-9);
  const double longer = std::max(1.0, stats.longestSeconds / own.longestSeconds);
  EXPECT_NEAR(static_cast<double>(larger.memoryBytes - told.memoryBytes), 8 * 10e6 * longer, 30e6) << "the program itself moves a little";

  for (const auto& [key, value] : std::map<std::string, std::string>{{"train.precision", "bf16"}, {"model.architecture", "vits-small"},
                                                                     {"train.gradient_checkpointing", "true"}}) {
    auto unlike = here;
    unlike[key] = value;
    const TrainingEstimate unknown = known(engine->trainingEstimate(other, unlike));
    EXPECT_TRUE(!unknown.timeOfOthers && !unknown.memoryOfOthers && unknown.memoryBytes == 0) << key;
  }
  // The project's own run counts more than others'.
  const TrainingEstimate first = known(engine->trainingEstimate(dir(), here));
  EXPECT_FALSE(first.memoryOfOthers);
  EXPECT_EQ(first.memoryRun, "run-001");

  std::ofstream(file) << "{ no list";
  EXPECT_FALSE(known(engine->trainingEstimate(other, here)).timeOfOthers) << "a file that cannot be read is no error";
  service::rememberTraining(measured);
  EXPECT_TRUE(service::measuredTraining(measured.kind).has_value());
  service::rememberTraining({measured.kind, 0, 20e6, 3});
  EXPECT_EQ(service::measuredTraining(measured.kind)->stepSeconds, 0.5) << "what a short run did not measure stays";
  EXPECT_EQ(service::measuredTraining(measured.kind)->bytesOfClip, 20e6);
}

}  // namespace
}  // namespace dimts::test

// Stop, pause, save now, speak now and a kill: obeyed at step boundaries, nothing saved is lost.
#include <gtest/gtest.h>
#include <signal.h>
#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <thread>

#include "engine/checkpoint/checkpoint.h"
#include "engine/train/run_record.h"
#include "tests/support/temp_dir.h"
#include "tests/train/child.h"
#include "tests/train/toy.h"

namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace dimts::train {
namespace {

void waitFor(const std::function<bool()>& condition) {
  for (int i = 0; i < 2000 && !condition(); ++i) std::this_thread::sleep_for(5ms);
  ASSERT_TRUE(condition());
}

/// C3.6: a stop is graceful, and the pauses below go on exactly.
TEST(TrainerControl, StopFromAnotherThreadSavesAndEndsWithinAStep) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  std::atomic<int64_t> step{0};
  run.objective.onLoss = [&](size_t, const Batch&, const StepContext& context) {
    step = context.step;
    std::this_thread::sleep_for(1ms);
  };
  Outcome outcome;
  std::jthread job([&] { outcome = run.train(); });
  waitFor([&] { return step > 3; });
  run.control.requestStop();
  const int64_t asked = step;
  const auto begin = std::chrono::steady_clock::now();
  job.join();
  EXPECT_LT(std::chrono::steady_clock::now() - begin, 2s);
  EXPECT_LE(step, asked + 1);
  ASSERT_EQ(outcome.status, JobStatus::Stopped);
  ASSERT_EQ(run.events.checkpoints.size(), 1U);
  EXPECT_EQ(run.events.checkpoints[0].reason, "stop");
  EXPECT_EQ(run.events.checkpoints[0].step, step + 1);
  EXPECT_TRUE(std::count(run.events.phases.begin(), run.events.phases.end(), JobPhase::Stopping));
  EXPECT_EQ(readRun(dir.file("run"))->status, "stopped");
}

TEST(TrainerControl, StopBeforeTheFirstStepIsStoppedAndCanBeResumed) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  run.control.requestStop();
  EXPECT_EQ(run.train().status, JobStatus::Stopped);
  toy::Run again(dir.file("run"));
  again.options.maxSteps = 2;
  EXPECT_EQ(again.train(true).status, JobStatus::Finished);
}

TEST(TrainerControl, StopWhileTheLoaderIsSlowAnswersAtOnce) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  std::atomic<bool> released{false};
  run.training.onCollate = [&] {
    while (!released) std::this_thread::sleep_for(1ms);
  };
  run.inputs.validation = nullptr;
  Outcome outcome;
  std::atomic<bool> stopping{false};
  run.events.phaseHook = [&](JobPhase phase) { stopping = phase == JobPhase::Stopping || stopping; };
  std::jthread job([&] { outcome = run.train(); });
  std::this_thread::sleep_for(50ms);
  run.control.requestStop();
  waitFor([&] { return stopping.load(); });
  released = true;
  job.join();
  EXPECT_EQ(outcome.status, JobStatus::Stopped);
}

TEST(TrainerControl, PauseSavesWaitsAndGoesOnExactly) {
  test::TempDir dir;
  const auto trainOne = [&](const std::string& name, bool pausing) {
    toy::Run run(dir.file(name));
    run.options.maxSteps = 8;
    std::atomic<bool> paused{false};
    run.objective.onLoss = [&](size_t pass, const Batch&, const StepContext& context) {
      if (pausing && pass == 0 && context.step == 3) run.control.pause();
    };
    run.events.phaseHook = [&](JobPhase phase) { paused = phase == JobPhase::Paused || paused; };
    Outcome outcome;
    const auto begin = std::chrono::steady_clock::now();
    std::jthread job([&] { outcome = run.train(); });
    if (pausing) {
      waitFor([&] { return paused.load(); });
      std::this_thread::sleep_for(200ms);
      const auto saved = checkpoint::readNewest(dir.file(name) + "/checkpoints");
      ASSERT_TRUE(saved.ok());
      EXPECT_EQ(saved->step, 4);
      run.control.resume();
    }
    job.join();
    ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
    if (!pausing) return;
    EXPECT_EQ(run.events.checkpoints.front().reason, "pause");
    // The pause is not time spent training.
    const auto took = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    EXPECT_LE(std::get<double>(*outcome.summary.find("seconds")), took - 0.2);
  };
  trainOne("paused", true);
  trainOne("whole", false);
  const auto a = checkpoint::readNewest(dir.file("paused/checkpoints")), b = checkpoint::readNewest(dir.file("whole/checkpoints"));
  ASSERT_TRUE(a.ok() && b.ok());
  for (const auto& [name, tensor] : a->weights) EXPECT_TRUE(torch::equal(tensor, b->weights.at(name))) << name;
}

TEST(TrainerControl, StopWhilePausedEndsTheRun) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  std::atomic<bool> paused{false};
  run.events.phaseHook = [&](JobPhase phase) { paused = phase == JobPhase::Paused || paused; };
  run.objective.onLoss = [&](size_t, const Batch&, const StepContext& context) {
    if (context.step == 1) run.control.pause();
  };
  Outcome outcome;
  std::jthread job([&] { outcome = run.train(); });
  waitFor([&] { return paused.load(); });
  run.control.requestStop();
  job.join();
  EXPECT_EQ(outcome.status, JobStatus::Stopped);
  EXPECT_EQ(checkpoint::list(dir.file("run/checkpoints")).size(), 1U);
}

TEST(TrainerControl, SavesAndSpeaksWhenAskedAndAtIntervals) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  run.options.maxSteps = 10;
  run.options.sampleEvery = 4;
  run.options.checkpointEvery = 6;
  std::vector<int64_t> spokenAt;
  run.inputs.speak = [&](int64_t step, const std::string& folder) -> Result<std::vector<SampleInfo>> {
    EXPECT_FALSE(torch::GradMode::is_enabled());
    EXPECT_FALSE(run.objective.is_training());
    EXPECT_TRUE(fs::is_directory(folder));
    spokenAt.push_back(step);
    if (step == 8) throw std::runtime_error("no voice today");
    return std::vector<SampleInfo>{{step, 0, "hello", folder + "/0.wav", 1.0}};
  };
  run.objective.onLoss = [&](size_t pass, const Batch&, const StepContext& context) {
    if (pass == 0 && context.step == 2) run.control.requestSpeak();
    if (pass == 0 && context.step == 1) run.control.requestSave();
  };
  ASSERT_EQ(run.train().status, JobStatus::Finished);
  EXPECT_EQ(spokenAt, (std::vector<int64_t>{3, 4, 8, 10}));
  EXPECT_EQ(run.events.samples.size(), 3U);
  EXPECT_TRUE(run.events.logged("no voice today"));
  std::vector<std::pair<int64_t, std::string>> saved;
  for (const CheckpointInfo& info : run.events.checkpoints) saved.emplace_back(info.step, info.reason);
  EXPECT_EQ(saved, (std::vector<std::pair<int64_t, std::string>>{{2, "requested"}, {6, "interval"}, {10, "final"}}));
}

/// C2.13, C3.11: the time left is measured while the run goes on, not promised.
TEST(TrainerControl, LimitOfMinutesEndsTheRunAndTellsTheTimeLeft) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  run.options.maxMinutes = 0.5 / 60;
  run.options.validateEvery = 0;
  run.objective.onLoss = [&](size_t, const Batch&, const StepContext&) { std::this_thread::sleep_for(2ms); };
  const Outcome outcome = run.train();
  ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  const double seconds = std::get<double>(*outcome.summary.find("seconds_in_this_call"));
  EXPECT_GE(seconds, 0.5);
  EXPECT_LT(seconds, 5);
  const auto first = std::find_if(run.events.progress.begin(), run.events.progress.end(),
                                  [](const Progress& p) { return p.stage == "train.step"; });
  ASSERT_NE(first, run.events.progress.end());
  EXPECT_GT(first->secondsLeft, 0);
  EXPECT_LE(first->secondsLeft, 0.5);
  EXPECT_GT(first->total, 0);
  EXPECT_EQ(run.objective.validations, 2 * 2);  // at the start and at the end
}

/// The child of the next test: saves every other step until it is killed.
TEST(TrainerControl, DISABLED_TrainsForEver) {
  ASSERT_FALSE(childFolder().empty());
  toy::Run run(childFolder());
  run.options.checkpointEvery = 2;
  run.options.keepCheckpoints = 2;
  run.train(!checkpoint::list(childFolder() + "/checkpoints").empty());
}

TEST(TrainerControl, KilledRunIsInterruptedAndGoesOnFromItsLastSave) {
  test::TempDir dir;
  const std::string folder = dir.file("run");
  int64_t newest = 0;
  for (int kill = 0; kill < 4; ++kill) {
    const pid_t child = startChild("TrainerControl.DISABLED_TrainsForEver", folder);
    const int64_t before = newest;
    waitFor([&] {
      const auto entries = checkpoint::list(folder + "/checkpoints");
      return !entries.empty() && entries.back().step > before + kill;
    });
    ::kill(child, SIGKILL);
    const int status = waitForChild(child);
    ASSERT_TRUE(WIFSIGNALED(status)) << status;
    const auto record = readRun(folder);
    ASSERT_TRUE(record.ok()) << toString(record.error());
    EXPECT_EQ(record->status, "interrupted");
    const auto saved = checkpoint::readNewest(folder + "/checkpoints");
    ASSERT_TRUE(saved.ok()) << toString(saved.error());
    EXPECT_GT(saved->step, newest);
    newest = saved->step;
  }
  toy::Run last(folder);
  last.options.maxSteps = newest + 3;
  EXPECT_EQ(last.train(true).status, JobStatus::Finished);
  EXPECT_EQ(readRun(folder)->step, newest + 3);
}

}  // namespace
}  // namespace dimts::train

// What goes wrong in training: not finite, out of memory, unreadable clips, full disk, damaged or foreign checkpoints,
// nothing trained. Each has its code, names the culprit and loses nothing that was saved.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>
#include <torch/torch.h>

#include <chrono>
#include <filesystem>
#include <set>
#include <thread>

#include "engine/checkpoint/checkpoint.h"
#include "engine/train/run_record.h"
#include "tests/support/temp_dir.h"
#include "tests/train/child.h"
#include "tests/train/toy.h"

namespace fs = std::filesystem;

#ifdef __SANITIZE_ADDRESS__
// The test that asks for more memory than there is must get the allocator's answer, not the sanitizer's.
extern "C" const char* __asan_default_options() { return "allocator_may_return_null=1"; }
#endif

namespace dimts::train {
namespace {

TEST(TrainerFaults, OneBadClipIsSkippedCountedAndNamed) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));  // 6 batches an epoch, one of them with the clip that is not finite
  run.training.nanIndex = 11;
  run.options.maxSteps = 12;
  const Outcome outcome = run.train();
  ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  const auto counts = std::get<std::shared_ptr<Record>>(*outcome.summary.find("not_finite_batches"));
  EXPECT_EQ(std::get<int64_t>(*counts->find("discriminator")), 2);
  EXPECT_EQ(std::get<int64_t>(*counts->find("generator")), 2);
  EXPECT_TRUE(run.events.logged("111"));
  const auto newest = checkpoint::readNewest(dir.file("run/checkpoints"));
  for (const auto& [name, tensor] : newest->weights)
    EXPECT_TRUE(torch::isfinite(tensor).all().item<bool>()) << name;
  for (const MetricPoint& point : run.events.metrics) EXPECT_TRUE(std::isfinite(point.value)) << point.name;
}

/// C1.3: a step is taken from the backward passes that succeeded, and divided by their number.
TEST(TrainerFaults, AccumulationLeavesOutOnlyTheBadMicroBatch) {
  test::TempDir dir;
  toy::Run run(dir.file("run"), 8);
  run.training.nanIndex = 3;
  run.options.accumulation = 2;
  run.options.maxSteps = 2;
  run.options.validateEvery = 0;
  const auto before = run.objective.state().at("in.weight").clone();
  ASSERT_EQ(run.train().status, JobStatus::Finished);
  EXPECT_FALSE(torch::equal(before, run.objective.state().at("in.weight")));
}

TEST(TrainerFaults, TooManyBadStepsEndTheRunAndKeepTheLastGoodCheckpoint) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  run.options.maxSteps = 100;
  run.options.checkpointEvery = 3;
  run.objective.onLoss = [&](size_t pass, const Batch& batch, const StepContext& context) {
    if (pass == 1 && context.step >= 7) batch.at("x").fill_(std::numeric_limits<float>::infinity());
  };
  const Outcome outcome = run.train();
  ASSERT_EQ(outcome.status, JobStatus::Failed);
  EXPECT_EQ(outcome.error.code, "train.not_finite");
  EXPECT_EQ(exitCode(outcome), 5);
  EXPECT_NE(outcome.error.detail.find("clips 1"), std::string::npos) << outcome.error.detail;
  EXPECT_NE(outcome.error.detail.find("generator"), std::string::npos);
  const auto newest = checkpoint::readNewest(dir.file("run/checkpoints"));
  ASSERT_TRUE(newest.ok());
  for (const auto& [name, tensor] : newest->weights) EXPECT_TRUE(torch::isfinite(tensor).all().item<bool>()) << name;
  const auto record = readRun(dir.file("run"));
  EXPECT_EQ(record->status, "failed");
  EXPECT_EQ(record->reason, "train.not_finite");
  // Steps 8 to 12 bad: the rate is lowered. 13 to 17 bad: back to step 6. 8 to 12 bad again: no rung is left.
  EXPECT_EQ(record->step, 12);
  EXPECT_TRUE(run.events.logged("the learning rate is lowered to 0.00"));
  EXPECT_TRUE(run.events.logged("it goes back from step 17 to the saved step 6"));
  EXPECT_EQ(std::get<int64_t>(*outcome.summary.find("roll_backs")), 1);
  EXPECT_EQ(newest->step, 6);  // no save while every step was bad
}

void limitRows(toy::Run& run, int64_t rows, bool typed) {
  run.objective.onLoss = [rows, typed](size_t pass, const Batch& batch, const StepContext&) {
    if (pass == 0 || batch.size() <= rows) return;
    if (typed) TORCH_CHECK_WITH(OutOfMemoryError, false, "CUDA out of memory. Tried to allocate 9 GiB.");
    torch::empty({int64_t{1} << 50});  // what the CPU allocator says when there is no more
  };
}

TEST(TrainerFaults, OutOfMemoryHalvesTheMicroBatchAndGoesOn) {
  for (const bool typed : {true, false}) {
    test::TempDir dir;
    toy::Run run(dir.file("run"));
    run.options.batchSize = 8;
    run.options.maxSteps = 7;
    limitRows(run, 2, typed);
    std::multiset<int64_t> trained;
    const auto inner = run.objective.onLoss;
    run.objective.onLoss = [&](size_t pass, const Batch& batch, const StepContext& context) {
      inner(pass, batch, context);
      if (pass == 1 && context.step < 3) trained.insert(batch.clipIds.begin(), batch.clipIds.end());
    };
    const Outcome outcome = run.train();
    ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
    EXPECT_EQ(std::get<int64_t>(*outcome.summary.find("micro_batch_parts")), 4);
    EXPECT_EQ(std::get<int64_t>(*outcome.summary.find("steps")), 7);
    EXPECT_TRUE(run.events.logged("Memory ran out"));
    for (int64_t clip = 100; clip < 123; ++clip) EXPECT_EQ(trained.count(clip), 1U) << clip;
    const auto newest = checkpoint::readNewest(dir.file("run/checkpoints"));
    // The discriminator had been stepped before memory ran out and must not be stepped twice.
    EXPECT_EQ(newest->optimizer.at("discriminator/judge.weight.step").item<int64_t>(), 7);
    EXPECT_EQ(newest->optimizer.at("generator/in.weight.step").item<int64_t>(), 7);
  }
}

TEST(TrainerFaults, OutOfMemoryWithOneClipIsAnError) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  run.options.maxSteps = 7;
  limitRows(run, 0, true);
  const Outcome outcome = run.train();
  EXPECT_EQ(outcome.error.code, "memory.out");
  EXPECT_EQ(exitCode(outcome), 4);
  EXPECT_FALSE(outcome.error.hint.empty());
}

TEST(TrainerFaults, ClipThatCannotBePreparedIsNamedAndTheRunSaved) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  run.training.badIndex = 17;
  run.options.maxSteps = 50;
  run.options.guard.errorLimit = 1;
  const Outcome outcome = run.train();
  EXPECT_EQ(outcome.error.code, "train.too_many_errors");
  EXPECT_NE(outcome.error.detail.find("clip 117"), std::string::npos);
  EXPECT_NE(outcome.error.detail.find("no sound"), std::string::npos);
  const int64_t steps = std::get<int64_t>(*outcome.summary.find("steps"));
  if (steps > 0) {
    EXPECT_EQ(checkpoint::readNewest(dir.file("run/checkpoints"))->step, steps);
  }
}

/// C2.6: parameters that do not change are an error, whatever the loss says.
TEST(TrainerFaults, NothingTrainedIsNeverFinished) {
  test::TempDir dir;
  toy::Run still(dir.file("still"));
  still.options.learningRate = 0;
  still.options.maxSteps = 3;
  EXPECT_EQ(still.train().error.code, "train.nothing_trained");
  toy::Run done(dir.file("done"));
  done.options.maxSteps = 2;
  ASSERT_EQ(done.train().status, JobStatus::Finished);
  toy::Run again(dir.file("done"));
  again.options.maxSteps = 2;
  const Outcome outcome = again.train(true);
  EXPECT_EQ(outcome.error.code, "train.at_end");
  EXPECT_EQ(exitCode(outcome), 2);
  EXPECT_EQ(checkpoint::readNewest(dir.file("done/checkpoints"))->step, 2);
}

TEST(TrainerFaults, RefusesWhatDoesNotBelongTogether) {
  test::TempDir dir;
  toy::Run empty(dir.file("empty"), 0);
  EXPECT_EQ(empty.train().error.code, "train.no_examples");
  toy::Run none(dir.file("none"));
  EXPECT_EQ(none.train(true).error.code, "train.no_checkpoint");
  toy::Run half(dir.file("none"));
  half.options.precision = "fp24";
  EXPECT_EQ(half.train().error.code, "train.precision");

  toy::Run first(dir.file("run"));
  first.options.maxSteps = 2;
  ASSERT_EQ(first.train().status, JobStatus::Finished);
  toy::Run overwrite(dir.file("run"));
  EXPECT_EQ(overwrite.train(false).error.code, "train.run_exists");
  toy::Run otherTokenizer(dir.file("run"));
  otherTokenizer.inputs.fingerprints["tokenizer"] = "t2";
  const Outcome refused = otherTokenizer.train(true);
  EXPECT_EQ(refused.error.code, "train.checkpoint_mismatch");
  EXPECT_EQ(refused.error.subject, "tokenizer");
  toy::Run otherData(dir.file("run"));
  toy::Source changed(23, "changed");
  otherData.inputs.training = &changed;
  EXPECT_EQ(otherData.train(true).error.subject, "examples");
  EXPECT_EQ(readRun(dir.file("run"))->status, "finished") << "a refusal must not change what the run says";
}

TEST(TrainerFaults, DamagedCheckpointFallsBackToTheOlderOne) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  run.options.maxSteps = 6;
  run.options.checkpointEvery = 3;
  ASSERT_EQ(run.train().status, JobStatus::Finished);
  const std::string file = dir.file("run/checkpoints/step-00000006/weights.safetensors");
  std::string bytes = test::readAll(file);
  bytes.back() = static_cast<char>(bytes.back() ^ 1);
  std::ofstream(file, std::ios::binary) << bytes;
  toy::Run again(dir.file("run"));
  again.options.maxSteps = 8;
  const Outcome outcome = again.train(true);
  ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  EXPECT_EQ(std::get<int64_t>(*outcome.summary.find("steps_in_this_call")), 5);
  EXPECT_TRUE(again.events.logged("damaged"));
  EXPECT_TRUE(fs::exists(dir.file("run/checkpoints/damaged-step-00000006")));
  EXPECT_NE(test::readAll(dir.file("run/log.txt")).find("weights.safetensors"), std::string::npos);
}

TEST(TrainerFaults, ExceptionOfTheObjectiveIsAnInternalErrorAndTheRunIsSaved) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  run.options.maxSteps = 9;
  run.objective.onLoss = [](size_t pass, const Batch&, const StepContext& context) {
    if (context.step == 4 && pass == 0) torch::ones({2, 3}).matmul(torch::ones({2, 3}));
  };
  const Outcome outcome = run.train();
  EXPECT_EQ(outcome.error.code, "internal.exception");
  EXPECT_EQ(exitCode(outcome), 70);
  EXPECT_EQ(outcome.error.detail.find("frame #"), std::string::npos);
  EXPECT_EQ(checkpoint::readNewest(dir.file("run/checkpoints"))->step, 4);
}

/// The child of the next test: a limit on the size of files fails like a full disk once it is set.
TEST(TrainerFaults, DISABLED_TrainsOnAFullDisk) {
  ASSERT_FALSE(childFolder().empty());
  ::signal(SIGXFSZ, SIG_IGN);
  toy::Run run(childFolder());
  run.options.maxSteps = 20;
  run.options.checkpointEvery = 2;
  run.objective.onLoss = [](size_t, const Batch&, const StepContext& context) {
    if (context.step != 5) return;
    // The save of step 4 runs in the background; the disk is to be full for the next one.
    while (checkpoint::list(childFolder() + "/checkpoints").back().step < 4)
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
    const rlimit limit{1000, 1000};
    ::setrlimit(RLIMIT_FSIZE, &limit);
  };
  const Outcome outcome = run.train();
  ASSERT_EQ(outcome.status, JobStatus::Failed);
  EXPECT_EQ(outcome.error.code, "disk.full");
  EXPECT_EQ(exitCode(outcome), 4);
  EXPECT_TRUE(run.events.logged("could not be saved"));
}

TEST(TrainerFaults, FullDiskEndsTheRunWithTheLastGoodCheckpoint) {
  test::TempDir dir;
  const int status = waitForChild(startChild("TrainerFaults.DISABLED_TrainsOnAFullDisk", dir.file("run")));
  ASSERT_TRUE(WIFEXITED(status));
  EXPECT_EQ(WEXITSTATUS(status), 0);
  const auto newest = checkpoint::readNewest(dir.file("run/checkpoints"));
  ASSERT_TRUE(newest.ok());
  EXPECT_EQ(newest->step, 4);
}

}  // namespace
}  // namespace dimts::train

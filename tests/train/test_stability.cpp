// What the training loop does when steps go wrong, each line driven by the fault harness: gates, ladder, loss scaling,
// accounting, and the end of everything that was not really trained.
#include <ATen/autocast_mode.h>
#include <gtest/gtest.h>
#include <torch/torch.h>

#include <filesystem>

#include "engine/checkpoint/checkpoint.h"
#include "engine/train/run_record.h"
#include "tests/support/temp_dir.h"
#include "tests/train/toy.h"

namespace fs = std::filesystem;

namespace dimts::train {
namespace {

using toy::countOf;
using toy::numberOf;
using toy::recordOf;

checkpoint::Checkpoint lastOf(const std::string& runDir) {
  auto newest = checkpoint::readNewest(runDir + "/checkpoints");
  if (!newest.ok()) throw std::runtime_error(toString(newest.error()));
  return *newest;
}

void expectSame(const checkpoint::TensorMap& a, const checkpoint::TensorMap& b) {
  ASSERT_EQ(a.size(), b.size());
  for (const auto& [name, tensor] : a) EXPECT_TRUE(torch::equal(tensor, b.at(name))) << name;
}

/// C0.3, C1.2: a loss or gradient that is not finite changes nothing, is counted by kind and shown; the run goes on.
TEST(Stability, StepsThatAreNotFiniteAreSkippedAndCounted) {
  for (const bool gradient : {false, true}) {
    test::TempDir dir;
    toy::Run run(dir.file("run"));
    faults::Plan plan;
    (gradient ? plan.gradientNotFinite : plan.lossNotFinite) = faults::inPass(1, faults::at({2, 7}));
    run.plan(plan);
    run.options.maxSteps = 12;
    const Outcome outcome = run.train();
    ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
    const char* kind = gradient ? "gradient_not_finite" : "loss_not_finite";
    EXPECT_EQ(countOf(recordOf(outcome.summary, "skipped"), kind), 2);
    EXPECT_EQ(countOf(recordOf(run.events.facts.back(), "skipped"), kind), 2);
    EXPECT_EQ(countOf(recordOf(recordOf(outcome.summary, "errors"), "by_kind"), kind), 2);
    const auto last = lastOf(dir.file("run"));
    EXPECT_EQ(last.optimizer.at("generator/in.weight.step").item<int64_t>(), 10);  // no step without a good backward
    EXPECT_EQ(last.optimizer.at("discriminator/judge.weight.step").item<int64_t>(), 12);
    for (const auto& [name, tensor] : last.weights) EXPECT_TRUE(torch::isfinite(tensor).all().item<bool>()) << name;
    EXPECT_EQ(numberOf(outcome.summary, "clips_processed") + numberOf(outcome.summary, "clips_skipped"), 46);  // two epochs
    EXPECT_GT(numberOf(outcome.summary, "clips_skipped"), 0);
  }
}

TEST(Stability, OutliersOfLossAndGradientAreSkipped) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  faults::Plan plan;
  plan.huge = faults::at({70});
  run.plan(plan);
  run.options.maxSteps = 80;
  run.options.validateEvery = 0;
  const Outcome outcome = run.train();
  ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  EXPECT_EQ(countOf(recordOf(outcome.summary, "skipped"), "loss_outlier"), 2);
  EXPECT_EQ(lastOf(dir.file("run")).optimizer.at("generator/in.weight.step").item<int64_t>(), 79);
  const auto written = readMetrics(dir.file("run"));
  ASSERT_TRUE(written.ok());
  std::vector<int64_t> marks;  // the curves' marks: one for the step, whatever passes it has
  for (const MetricPoint& point : *written)
    if (point.name == std::string(kSkippedCurve) + "loss_outlier") marks.push_back(point.step);
  EXPECT_EQ(marks, (std::vector<int64_t>{71}));
  EXPECT_TRUE(run.events.logged("far out of the usual"));

  toy::Run off(dir.file("off"));
  off.plan(plan);
  off.options.maxSteps = 80;
  off.options.validateEvery = 0;
  off.options.guard.outlierZ = 0;
  ASSERT_EQ(off.train().status, JobStatus::Finished);
  EXPECT_EQ(lastOf(dir.file("off")).optimizer.at("generator/in.weight.step").item<int64_t>(), 80);
}

/// The ladder: skip, lower the learning rate, (nothing saved to go back to), fp32, and the run lives.
TEST(Stability, LadderLowersTheRateAndEndsInFloat32) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  faults::Plan plan;
  plan.lossNotFinite = [](size_t, const StepContext& context) {
    return context.step >= 3 && at::autocast::is_autocast_enabled(torch::kCPU);
  };
  run.plan(plan);
  run.options.precision = "bf16";
  run.options.maxSteps = 20;
  const Outcome outcome = run.train();
  ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  EXPECT_EQ(std::get<std::string>(*outcome.summary.find("precision")), "fp32");
  EXPECT_TRUE(run.events.logged("the learning rate is lowered"));
  EXPECT_TRUE(run.events.logged("it goes on in fp32"));
  const auto changes = std::get<std::shared_ptr<RecordList>>(*outcome.summary.find("changes"));
  ASSERT_EQ(changes->size(), 2U);
  EXPECT_EQ(std::get<std::string>(*changes->at(1).find("key")), "precision");
  EXPECT_EQ(lastOf(dir.file("run")).optimizer.at("generator/in.weight.step").item<int64_t>(), 20 - 10);
}

/// C0.1: 50 steps without anything that is not finite, in each number format; C1.1: fp16 works with and without scaling.
/// C3.4: the gradient scaler too.
TEST(Stability, EveryPrecisionTrains) {
  for (const std::string precision : {"fp32", "bf16", "fp16", "fp16 unscaled"}) {
    test::TempDir dir;
    toy::Run run(dir.file("run"));
    run.options.precision = precision.substr(0, 4);
    run.options.scaler.enabled = precision.size() == 4;
    run.options.scaler.initial = 1024;
    run.options.maxSteps = 50;
    const Outcome outcome = run.train();
    ASSERT_EQ(outcome.status, JobStatus::Finished) << precision << " " << toString(outcome.error);
    EXPECT_LT(numberOf(outcome.summary, "last_score"), 0.85 * numberOf(outcome.summary, "first_score")) << precision;
    EXPECT_TRUE(recordOf(outcome.summary, "skipped").fields.empty()) << precision;
    EXPECT_EQ(std::get<std::string>(*run.events.facts.back().find("precision")), precision.substr(0, 4));
    const bool scaled = precision == "fp16";
    EXPECT_EQ(lastOf(dir.file("run")).optimizer.count("scaler/generator/scale"), scaled ? 1U : 0U);
    bool telemetry = false;
    for (const MetricPoint& point : run.events.metrics) telemetry = telemetry || point.name == "train/scale/generator";
    EXPECT_EQ(telemetry, scaled);
  }
}

TEST(Stability, ScaleBelowOneIsAnAlarmAndGoesOnInFloat32) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  faults::Plan plan;
  plan.gradientNotFinite = [](size_t, const StepContext&) { return at::autocast::is_autocast_enabled(torch::kCPU); };
  run.plan(plan);
  run.options.precision = "fp16";
  run.options.scaler.initial = 8;
  run.options.maxSteps = 12;
  const Outcome outcome = run.train();
  ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  EXPECT_TRUE(run.events.logged("The loss scale fell to 0.5, below 1"));
  EXPECT_EQ(std::get<std::string>(*outcome.summary.find("precision")), "fp32");
  EXPECT_EQ(lastOf(dir.file("run")).optimizer.at("generator/in.weight.step").item<int64_t>(), 8);
}

/// C0.8: too large a first scale is found by skipping, in each pass for itself, and is no error; a resumed run has it.
/// C0.7: the protections are those of a resumed run as well.
TEST(Stability, LossScaleFindsItsLevelAndIsResumed) {
  test::TempDir dir;
  const auto make = [&](toy::Run& run, int64_t steps) {
    run.options.precision = "fp16";
    run.options.scaler.initial = 1 << 18;
    run.options.scaler.ceiling = 1 << 18;
    run.options.scaler.interval = 4;
    run.options.maxSteps = steps;
  };
  toy::Run whole(dir.file("whole"));
  make(whole, 24);
  const Outcome outcome = whole.train();
  ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  EXPECT_GT(countOf(recordOf(outcome.summary, "skipped"), "scale_overflow"), 2);
  EXPECT_EQ(numberOf(recordOf(outcome.summary, "errors"), "total"), 0);
  EXPECT_LT(lastOf(dir.file("whole")).optimizer.at("scaler/generator/scale").item<float>(), 1 << 18);
  toy::Run half(dir.file("half"));
  make(half, 11);
  const Outcome first = half.train();
  ASSERT_EQ(first.status, JobStatus::Finished) << toString(first.error);
  toy::Run rest(dir.file("half"));
  make(rest, 24);
  ASSERT_EQ(rest.train(true).status, JobStatus::Finished);
  expectSame(lastOf(dir.file("whole")).weights, lastOf(dir.file("half")).weights);
  expectSame(lastOf(dir.file("whole")).optimizer, lastOf(dir.file("half")).optimizer);
}

TEST(Stability, ManyOverflowsAreAnAlarm) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  faults::Plan plan;
  plan.gradientNotFinite = [](size_t, const StepContext& context) { return context.step % 6 == 0; };
  run.plan(plan);
  run.options.precision = "fp16";
  run.options.scaler.interval = 5;
  run.options.maxSteps = 60;
  run.options.validateEvery = 0;
  ASSERT_EQ(run.train().status, JobStatus::Finished);
  EXPECT_TRUE(run.events.logged("More than 10 % of the steps were skipped"));
}

/// C2.1, C2.2, C2.5: a loss of exactly 0, no clip processed, a part without gradient: errors, and no voice is saved.
TEST(Stability, WhatWasNotTrainedIsAnErrorAndNotSaved) {
  test::TempDir dir;
  toy::Run zero(dir.file("zero"));
  faults::Plan zeroPlan;
  zeroPlan.zero = faults::from(2);
  zero.plan(zeroPlan);
  zero.options.maxSteps = 50;
  EXPECT_EQ(zero.train().error.code, "train.zero_loss");

  toy::Run dead(dir.file("dead"));
  faults::Plan deadPlan;
  deadPlan.deadParameter = true;
  dead.plan(deadPlan);
  dead.options.maxSteps = 12;
  const Outcome outcome = dead.train();
  EXPECT_EQ(outcome.error.code, "train.dead_part");
  EXPECT_EQ(outcome.error.subject, "generator/dead.weight");
  EXPECT_EQ(exitCode(outcome), 5);

  toy::Run none(dir.file("none"), 24);
  none.training.allBad = true;
  none.options.maxSteps = 3;
  const Outcome nothing = none.train();
  EXPECT_EQ(nothing.error.code, "train.nothing_trained");
  EXPECT_EQ(numberOf(nothing.summary, "clips_processed"), 0);
  EXPECT_EQ(countOf(recordOf(recordOf(nothing.summary, "errors"), "by_kind"), "clip"), 12);
  for (const char* name : {"zero", "dead", "none"})
    EXPECT_TRUE(checkpoint::list(dir.file(name) + "/checkpoints").empty()) << name;
}

/// C2.4, C1.7: the first ten errors in full, all counted, one bad clip does not end the run, but a limit does.
TEST(Stability, ErrorsAreCountedAndLimited) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  run.training.badIndex = 17;
  run.options.maxEpochs = 15;
  run.options.validateEvery = 0;
  const Outcome outcome = run.train();
  ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  const Record& errors = recordOf(outcome.summary, "errors");
  EXPECT_EQ(countOf(recordOf(errors, "by_kind"), "clip"), 15);
  EXPECT_EQ(std::get<std::shared_ptr<RecordList>>(*errors.find("first"))->size(), 10U);
  EXPECT_EQ(numberOf(outcome.summary, "clips_processed"), 15 * 22);  // C2.7: all that can be used, in every epoch
  int shown = 0;
  for (const LogLine& line : run.events.logs) shown += line.text.find("clip 117") != std::string::npos;
  EXPECT_EQ(shown, 10);

  toy::Run limited(dir.file("limited"));
  limited.training.badIndex = 17;
  limited.options.maxEpochs = 15;
  limited.options.guard.errorLimit = 4;
  const Outcome stopped = limited.train();
  EXPECT_EQ(stopped.error.code, "train.too_many_errors");
  EXPECT_EQ(exitCode(stopped), 5);
}

/// C1.6: any other exception stops the run at once with its own message; C1.5: out of memory does not.
TEST(Stability, OtherExceptionsStopAndMemoryDoesNot) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  faults::Plan plan;
  plan.throws = faults::at({4});
  run.plan(plan);
  run.options.maxSteps = 9;
  const Outcome outcome = run.train();
  EXPECT_EQ(outcome.error.code, "internal.exception");
  EXPECT_EQ(outcome.error.detail, "broken network");
  EXPECT_EQ(lastOf(dir.file("run")).step, 4);

  toy::Run memory(dir.file("memory"));
  bool once = false;
  faults::Plan memoryPlan;
  memoryPlan.outOfMemory = [&once](size_t pass, const StepContext& context) {
    return pass == 1 && context.step == 3 && !std::exchange(once, true);
  };
  memory.plan(memoryPlan);
  memory.options.maxSteps = 9;
  const Outcome recovered = memory.train();
  ASSERT_EQ(recovered.status, JobStatus::Finished) << toString(recovered.error);
  EXPECT_EQ(numberOf(recovered.summary, "micro_batch_parts"), 2);
  const auto changes = std::get<std::shared_ptr<RecordList>>(*recovered.summary.find("changes"));
  ASSERT_EQ(changes->size(), 1U);  // what changed is written down
  EXPECT_EQ(std::get<std::string>(*changes->at(0).find("key")), "micro_batch_parts");
  EXPECT_EQ(countOf(recordOf(recordOf(recovered.summary, "errors"), "by_kind"), "memory"), 1);
}

TEST(Stability, AnomalySearchNamesTheOperation) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  faults::Plan plan;
  plan.gradientNotFinite = faults::inPass(1, faults::at({2}));
  run.plan(plan);
  run.options.guard.nameBadOperation = true;
  run.options.maxSteps = 4;
  ASSERT_EQ(run.train().status, JobStatus::Finished);
  EXPECT_TRUE(run.events.logged("SqrtBackward0"));
}

}  // namespace
}  // namespace dimts::train

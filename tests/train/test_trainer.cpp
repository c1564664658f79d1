// The training loop on a toy problem: it learns, reports, saves, and a resumed run equals the uninterrupted one bit for bit.
#include <gtest/gtest.h>
#include <torch/torch.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "engine/checkpoint/checkpoint.h"
#include "engine/train/run_record.h"
#include "tests/support/temp_dir.h"
#include "tests/train/toy.h"

namespace fs = std::filesystem;

namespace dimts::train {
namespace {

checkpoint::Checkpoint lastCheckpoint(const std::string& runDir) {
  auto newest = checkpoint::readNewest(runDir + "/checkpoints");
  if (!newest.ok()) throw std::runtime_error(toString(newest.error()));
  return *newest;
}

void expectSameTensors(const checkpoint::TensorMap& a, const checkpoint::TensorMap& b) {
  ASSERT_EQ(a.size(), b.size());
  for (const auto& [name, tensor] : a) EXPECT_TRUE(torch::equal(tensor, b.at(name))) << name;
}

double valueOf(const Record& record, const std::string& name) {
  const Value* value = record.find(name);
  if (!value) throw std::runtime_error("no field " + name);
  if (const auto* whole = std::get_if<int64_t>(value)) return static_cast<double>(*whole);
  return std::get<double>(*value);
}

std::vector<double> curve(const std::vector<MetricPoint>& points, const std::string& name) {
  std::vector<double> values;
  for (const MetricPoint& point : points)
    if (point.name == name) values.push_back(point.value);
  return values;
}

/// C4.7: each pass and each term of the losses is computed and has its curve.
TEST(Trainer, LearnsReportsAndFinishes) {
  test::TempDir dir;
  toy::Run run(dir.file("ሩጫ 1"));
  run.options.maxSteps = 60;
  const Outcome outcome = run.train();
  ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  EXPECT_EQ(valueOf(outcome.summary, "steps"), 60);
  EXPECT_EQ(valueOf(outcome.summary, "epochs"), 10);  // 23 clips in 6 batches
  EXPECT_LT(valueOf(outcome.summary, "last_score"), 0.8 * valueOf(outcome.summary, "first_score"));
  EXPECT_GT(valueOf(outcome.summary, "steps_per_second"), 0);
  const auto scores = curve(run.events.metrics, "val/mel");
  EXPECT_EQ(scores.size(), 13U);  // step 0, every 5 steps, and the last is one of them
  EXPECT_EQ(run.objective.validations, 13 * 2);
  EXPECT_FALSE(curve(run.events.metrics, "train/mel").empty());
  EXPECT_FALSE(curve(run.events.metrics, "train/discriminator").empty());
  EXPECT_FALSE(curve(run.events.metrics, "train/gradient_norm/generator").empty());
  EXPECT_EQ(run.objective.stepsEnded, 60);
  EXPECT_EQ(run.events.phases.front(), JobPhase::Preparing);
  ASSERT_FALSE(run.events.facts.empty());
  EXPECT_EQ(std::get<std::string>(*run.events.facts.front().find("device")), "cpu");
  ASSERT_EQ(run.events.checkpoints.size(), 1U);
  EXPECT_EQ(run.events.checkpoints[0].reason, "final");
  EXPECT_TRUE(run.events.checkpoints[0].best);
  const auto steps = std::find_if(run.events.progress.rbegin(), run.events.progress.rend(),
                                  [](const Progress& p) { return p.stage == "train.step"; });
  ASSERT_NE(steps, run.events.progress.rend());
  EXPECT_EQ(steps->done, 60);
  EXPECT_EQ(run.events.progress.front().stage, "train.validate");
}

/// Random weights have nothing to compare with: the first measurement does not keep the user from the first step.
TEST(Trainer, MeasuresAfterTheFirstStepWhereNothingWasThereBefore) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  run.options.maxSteps = 6;
  run.options.measureBefore = false;
  ASSERT_EQ(run.train().status, JobStatus::Finished);
  std::vector<int64_t> measuredAt;
  for (const MetricPoint& point : run.events.metrics)
    if (point.name == "val/mel") measuredAt.push_back(point.step);
  EXPECT_EQ(measuredAt, (std::vector<int64_t>{1, 5, 6}));
}

TEST(Trainer, RunFilesTellTheSameStory) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  run.options.maxSteps = 12;
  run.events.phaseHook = [&](JobPhase phase) {
    if (phase != JobPhase::Running) return;
    const auto record = readRun(dir.file("run"));
    ASSERT_TRUE(record.ok()) << toString(record.error());
    EXPECT_EQ(record->status, "running");
  };
  ASSERT_EQ(run.train().status, JobStatus::Finished);
  const auto record = readRun(dir.file("run"));
  ASSERT_TRUE(record.ok());
  EXPECT_EQ(record->status, "finished");
  EXPECT_EQ(record->step, 12);
  EXPECT_GT(record->seconds, 0);
  EXPECT_FALSE(record->finishedAt.empty());
  const auto points = readMetrics(dir.file("run"));
  ASSERT_TRUE(points.ok());
  ASSERT_EQ(points->size(), run.events.metrics.size());
  std::multiset<std::string> written, seen;
  for (const MetricPoint& p : *points) written.insert(p.name + std::to_string(p.step) + " " + std::to_string(p.value));
  for (const MetricPoint& p : run.events.metrics) seen.insert(p.name + std::to_string(p.step) + " " + std::to_string(p.value));
  EXPECT_EQ(written, seen);
  EXPECT_NE(test::readAll(dir.file("run/log.txt")).find("Finished at step 12"), std::string::npos);
  EXPECT_EQ(lastCheckpoint(dir.file("run")).configYaml, "toy: true\n");
}

TEST(Trainer, TwoRunsWithOneSeedAreIdenticalAndAnotherSeedIsNot) {
  test::TempDir dir;
  for (const std::string name : {"a", "b", "c"}) {
    toy::Run run(dir.file(name));
    run.options.maxSteps = 9;
    run.options.loaderThreads = name == "b" ? 3 : 1;
    if (name == "c") run.options.seed = 99;
    ASSERT_EQ(run.train().status, JobStatus::Finished);
  }
  const auto a = lastCheckpoint(dir.file("a")), b = lastCheckpoint(dir.file("b")), c = lastCheckpoint(dir.file("c"));
  expectSameTensors(a.weights, b.weights);
  expectSameTensors(a.optimizer, b.optimizer);
  EXPECT_FALSE(torch::equal(a.weights.at("in.weight"), c.weights.at("in.weight")));
}

/// 14 steps over 2⅓ epochs (23 clips: 6 batches, the last of 3) with stops after the given steps.
checkpoint::Checkpoint trainWithStops(const std::string& dir, const std::vector<int64_t>& stops, int64_t accumulation) {
  bool resume = false;
  for (size_t i = 0; i <= stops.size(); ++i) {
    toy::Run run(dir);
    run.options.maxSteps = 14;
    run.options.accumulation = accumulation;
    run.options.clip.maximum = 0.5;
    const int64_t stopAt = i < stops.size() ? stops[i] : -1;
    run.objective.onLoss = [&run, stopAt](size_t pass, const Batch&, const StepContext& context) {
      if (context.step + 1 == stopAt && pass == 0) run.control.requestStop();
    };
    torch::manual_seed(777 + i);  // torch's generator is somewhere else in every process
    const Outcome outcome = run.train(resume);
    EXPECT_EQ(outcome.status, i < stops.size() ? JobStatus::Stopped : JobStatus::Finished) << toString(outcome.error);
    if (stopAt >= 0) {
      EXPECT_EQ(lastCheckpoint(dir).step, stopAt);
    }
    resume = true;
  }
  return lastCheckpoint(dir);
}

TEST(Trainer, ResumedRunEqualsTheUninterruptedOneBitForBit) {
  test::TempDir dir;
  for (const int64_t accumulation : {1, 4}) {
    const std::string base = dir.file(std::to_string(accumulation));
    const auto whole = trainWithStops(base + "-whole", {}, accumulation);
    for (const std::vector<int64_t>& stops : {std::vector<int64_t>{1}, {6}, {2, 7, 8, 13}}) {
      const auto resumed = trainWithStops(base + "-stop" + std::to_string(stops[0]), stops, accumulation);
      EXPECT_EQ(resumed.step, whole.step);
      expectSameTensors(whole.weights, resumed.weights);
      expectSameTensors(whole.optimizer, resumed.optimizer);
    }
  }
}

TEST(Trainer, CurvesOfAResumedRunNeverGoBackwards) {
  test::TempDir dir;
  const auto trainTo = [&](int64_t steps, bool resume) {
    toy::Run run(dir.file("run"));
    run.options.maxSteps = steps;
    run.options.validateEvery = 2;
    ASSERT_EQ(run.train(resume).status, JobStatus::Finished);
  };
  trainTo(4, false);
  // As if it had been killed after writing more curves than it saved.
  std::ofstream(dir.file("run/metrics.jsonl"), std::ios::app) << "{\"step\":5,\"val/mel\":9}\n{\"step\":6,\"val/m";
  trainTo(8, true);
  const auto points = readMetrics(dir.file("run"));
  ASSERT_TRUE(points.ok());
  int64_t before = 0;
  for (const MetricPoint& point : *points) {
    EXPECT_GE(point.step, before);
    EXPECT_NE(point.value, 9);
    before = point.step;
  }
  EXPECT_EQ(before, 8);
}

/// C2.10: micro-batches together are one batch.
TEST(Trainer, AccumulationEqualsTheMeanOfItsGradients) {
  test::TempDir dir;
  toy::Run run(dir.file("run"), 8);
  run.options.accumulation = 2;
  run.options.maxSteps = 1;
  toy::Gan reference;
  run.objective.onLoss = [&](size_t pass, const Batch& batch, const StepContext& context) {
    EXPECT_EQ(context.microBatches, 2);
    if (pass != 0) return;
    auto generator = at::detail::getDefaultCPUGenerator();
    const torch::Tensor randomState = generator.get_state();
    reference.loss(0, batch, context).total().backward();  // the same weights and the same dropout
    generator.set_state(randomState);
  };
  ASSERT_EQ(run.train().status, JobStatus::Finished);
  double squares = 0;
  const auto passes = reference.passes();
  for (const auto& [name, parameter] : passes[0].parameters)
    squares += (parameter.grad() / 2).square().sum().item<double>();
  EXPECT_NEAR(curve(run.events.metrics, "train/gradient_norm/discriminator").at(0), std::sqrt(squares), 1e-5);
}

/// C1.4: the rest of an epoch is a step too, divided by what is in it.
TEST(Trainer, EpochsEndWithTheirLastPartialStepAndDecayTheLearningRate) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));  // 6 batches; with accumulation 4: steps of 4 and 2 micro-batches
  run.options.accumulation = 4;
  run.options.maxEpochs = 2;
  std::vector<int64_t> microBatches;
  std::multiset<int64_t> clips;
  run.objective.onLoss = [&](size_t pass, const Batch& batch, const StepContext& context) {
    if (pass != 0) return;
    if (context.microBatch == 0) microBatches.push_back(context.microBatches);
    clips.insert(batch.clipIds.begin(), batch.clipIds.end());
  };
  const Outcome outcome = run.train();
  ASSERT_EQ(outcome.status, JobStatus::Finished);
  EXPECT_EQ(microBatches, (std::vector<int64_t>{4, 2, 4, 2}));
  for (int64_t i = 0; i < 23; ++i) EXPECT_EQ(clips.count(100 + i), 2U) << i;
  EXPECT_NEAR(curve(run.events.metrics, "train/learning_rate").front(), 0.01, 1e-9);
  EXPECT_NEAR(valueOf(run.events.facts.back(), "learning_rate"), 0.01 * 0.81, 1e-9);
}

/// C3.13: every size of batch with every learning rate.
TEST(Trainer, BatchesAndLearningRatesOfEverySizeRun) {
  test::TempDir dir;
  for (const int64_t batch : {4, 8, 16, 32}) {
    for (const double rate : {1e-5, 1e-4, 1e-3}) {
      toy::Run run(dir.file(std::to_string(batch) + " " + std::to_string(rate)), 70);
      run.options.batchSize = batch;
      run.options.learningRate = rate;
      run.options.maxEpochs = 1;
      const Outcome outcome = run.train();
      ASSERT_EQ(outcome.status, JobStatus::Finished) << batch << " " << rate << " " << toString(outcome.error);
      EXPECT_EQ(valueOf(outcome.summary, "steps"), static_cast<double>((70 + batch - 1) / batch));
    }
  }
}

/// C0.5: half precision by the calls that torch keeps; a deprecated one does not compile, warnings are errors.
TEST(Trainer, Bfloat16ComputesUnderAutocastAndKeepsFloatWeights) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  run.options.precision = "bf16";
  run.options.maxSteps = 3;
  bool autocast = false;
  run.objective.onLoss = [&](size_t, const Batch&, const StepContext&) {
    autocast = torch::linear(torch::ones({2, 2}), torch::ones({2, 2})).scalar_type() == torch::kBFloat16;
  };
  ASSERT_EQ(run.train().status, JobStatus::Finished);
  EXPECT_TRUE(autocast);
  EXPECT_EQ(torch::linear(torch::ones({2, 2}), torch::ones({2, 2})).scalar_type(), torch::kFloat);
  EXPECT_EQ(lastCheckpoint(dir.file("run")).weights.at("in.weight").scalar_type(), torch::kFloat);
}

TEST(Trainer, KeepsTheNewestCheckpointsAndTheBest) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  run.options.maxSteps = 10;
  run.options.checkpointEvery = 1;
  run.options.validateEvery = 1;
  run.options.keepCheckpoints = 2;
  ASSERT_EQ(run.train().status, JobStatus::Finished);
  EXPECT_EQ(run.events.checkpoints.size(), 10U + 1U);  // the last step is saved again as final
  const auto entries = checkpoint::list(dir.file("run/checkpoints"));
  EXPECT_LE(entries.size(), 3U);
  EXPECT_EQ(entries.back().step, 10);
  EXPECT_EQ(entries.back().reason, "final");
}

}  // namespace
}  // namespace dimts::train

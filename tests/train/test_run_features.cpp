// What a run can do besides learning: changes while it runs, averages, early stop, going on beyond its end, frozen parts,
// the trial before the first step, and every option that provably changes it.
#include <gtest/gtest.h>
#include <torch/torch.h>

#include <filesystem>
#include <set>

#include "engine/checkpoint/checkpoint.h"
#include "engine/train/device.h"
#include "tests/support/temp_dir.h"
#include "tests/train/toy.h"

namespace fs = std::filesystem;

namespace dimts::train {
namespace {

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

/// Changes are taken at the next step, recorded, read back, and stay in force after a resume (C4.6: weights in use).
/// C0.6: what is told to be in force comes from the engine itself.
TEST(RunFeatures, SettingsCanBeChangedWhileItRuns) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  run.options.maxSteps = 8;
  run.objective.onLoss = [&](size_t pass, const Batch&, const StepContext& context) {
    if (context.step != 3 || pass != 0) return;
    run.control.requestChange("train.learning_rate", 0.5);
    run.control.requestChange("train.learning_rate", 0.002);
    run.control.requestChange("train.weight_decay", 0.25);
    run.control.requestChange("loss.mel", 7);
    run.control.requestChange("loss.unheard_of", 7);
    run.control.requestChange("train.learning_rat", 7);
  };
  const Outcome outcome = run.train();
  ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  const Record& facts = run.events.facts.back();
  EXPECT_NEAR(numberOf(facts, "learning_rate"), 0.002 * 0.9, 1e-9);  // second epoch
  EXPECT_EQ(numberOf(facts, "weight_decay"), 0.25);
  EXPECT_EQ(numberOf(recordOf(facts, "loss_weights"), "mel"), 7);
  EXPECT_EQ(numberOf(recordOf(facts, "loss_weights"), "adversarial"), 1);
  EXPECT_EQ(std::get<std::shared_ptr<RecordList>>(*outcome.summary.find("changes"))->size(), 3U);
  EXPECT_TRUE(run.events.logged("loss.unheard_of"));
  EXPECT_TRUE(run.events.logged("Changed at step 4: train.learning_rate from 0.01 to 0.002."));

  toy::Run rest(dir.file("run"));
  rest.options.maxSteps = 10;
  ASSERT_EQ(rest.train(true).status, JobStatus::Finished);
  EXPECT_NEAR(numberOf(rest.events.facts.front(), "learning_rate"), 0.002 * 0.9, 1e-9);
  EXPECT_EQ(numberOf(rest.events.facts.front(), "weight_decay"), 0.25);
  toy::Run own(dir.file("run"));
  own.options.maxSteps = 12;
  own.options.learningRate = 0.004;  // a setting changed before the resume counts more
  ASSERT_EQ(own.train(true).status, JobStatus::Finished);
  EXPECT_NEAR(numberOf(own.events.facts.front(), "learning_rate"), 0.004 * 0.9, 1e-9);
}

TEST(RunFeatures, AverageOfTheWeightsIsSavedUsedAndResumed) {
  test::TempDir dir;
  const auto make = [&](toy::Run& run, int64_t steps) {
    run.options.averageDecay = 0.8;
    run.options.maxSteps = steps;
  };
  toy::Run whole(dir.file("whole"));
  make(whole, 12);
  torch::Tensor spokenWith;
  whole.options.sampleEvery = 12;
  whole.inputs.speak = [&](int64_t, const std::string&) -> Result<std::vector<SampleInfo>> {
    spokenWith = whole.objective.state().at("in.weight").clone();
    return std::vector<SampleInfo>{};
  };
  ASSERT_EQ(whole.train().status, JobStatus::Finished);
  const auto saved = lastOf(dir.file("whole"));
  EXPECT_EQ(saved.average.size(), 4U);  // the generator's parameters
  EXPECT_FALSE(torch::equal(saved.average.at("in.weight"), saved.weights.at("in.weight")));
  EXPECT_TRUE(torch::equal(spokenWith, saved.average.at("in.weight")));
  EXPECT_TRUE(torch::equal(whole.objective.state().at("in.weight"), saved.weights.at("in.weight")));
  const auto voice = checkpoint::readWeights(dir.file("whole/checkpoints/step-00000012"));
  ASSERT_TRUE(voice.ok());
  EXPECT_TRUE(torch::equal(voice->weights.at("in.weight"), saved.average.at("in.weight")));
  EXPECT_TRUE(torch::equal(voice->weights.at("judge.weight"), saved.weights.at("judge.weight")));

  toy::Run half(dir.file("half")), rest(dir.file("half"));
  make(half, 5);
  make(rest, 12);
  ASSERT_EQ(half.train().status, JobStatus::Finished);
  ASSERT_EQ(rest.train(true).status, JobStatus::Finished);
  expectSame(lastOf(dir.file("half")).average, saved.average);
}

TEST(RunFeatures, StopsEarlyWhenNothingIsGained) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  run.options.learningRate = 1e-6;
  run.options.maxSteps = 500;
  run.options.validateEvery = 2;
  run.options.earlyStop = {3, 1e-3};
  const Outcome outcome = run.train();
  ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  EXPECT_EQ(std::get<std::string>(*outcome.summary.find("ended_by")), "early_stop");
  EXPECT_EQ(numberOf(outcome.summary, "steps"), 6);
}

/// A project of many hours keeps hundreds of clips aside: a measurement takes the same few of them each time, from all over.
/// C3.2: validation is computed from clips that are kept aside.
TEST(RunFeatures, MeasuresTheSameSpreadClipsEachTime) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  run.validation = toy::Source(50, "held out");
  run.options.validationClips = 5;
  run.options.maxSteps = 4;
  run.options.validateEvery = 2;
  ASSERT_EQ(run.train().status, JobStatus::Finished);
  std::vector<int64_t>& ids = run.objective.validated;  // before the run, after step 2 and after step 4
  ASSERT_EQ(ids.size(), 15u);
  for (size_t i = 5; i < ids.size(); ++i) EXPECT_EQ(ids[i], ids[i - 5]);
  EXPECT_EQ(std::set<int64_t>(ids.begin(), ids.end()), (std::set<int64_t>{100, 110, 120, 130, 140}));
}

/// A run at its end is not over at once in silence: the error asks, and "so many more" goes on, also after a kill.
TEST(RunFeatures, GoesOnBeyondItsEndOnlyWhenAsked) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  run.options.maxSteps = 4;
  ASSERT_EQ(run.train().status, JobStatus::Finished);
  toy::Run again(dir.file("run"));
  again.options.maxSteps = 4;
  const Outcome refused = again.train(true);
  EXPECT_EQ(refused.error.code, "train.at_end");
  EXPECT_NE(refused.error.detail.find("step 4"), std::string::npos);
  toy::Run more(dir.file("run"));
  more.options.maxSteps = 4;
  more.options.moreSteps = 6;
  more.objective.onLoss = [&](size_t, const Batch&, const StepContext& context) {
    if (context.step == 6) more.control.requestStop();
  };
  EXPECT_EQ(more.train(true).status, JobStatus::Stopped);
  toy::Run rest(dir.file("run"));
  rest.options.maxSteps = 4;
  const Outcome outcome = rest.train(true);
  ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  EXPECT_EQ(numberOf(outcome.summary, "steps"), 10);
  toy::Run epochs(dir.file("run"));
  epochs.options.maxSteps = 4;
  epochs.options.moreEpochs = 1;
  ASSERT_EQ(epochs.train(true).status, JobStatus::Finished);
  EXPECT_EQ(lastOf(dir.file("run")).step, 12);  // 6 steps an epoch
}

/// C3.8: frozen parts and rows are bit-identical after 100 steps of AdamW with weight decay, momentum from before,
/// accumulation and mixed precision.
TEST(RunFeatures, FrozenPartsAndRowsStayBitForBit) {
  for (const std::string precision : {"fp32", "bf16", "fp16"}) {
    test::TempDir dir;
    const auto make = [&](toy::Run& run, int64_t steps) {
      run.options.accumulation = 2;
      run.options.optimizer.weightDecay = 0.1;
      run.options.maxSteps = steps;
      run.options.precision = precision;
      run.options.validateEvery = 0;
      run.options.averageDecay = 0.9;
    };
    toy::Run before(dir.file("run"));
    make(before, 5);  // gathers momentum for the rows
    ASSERT_EQ(before.train().status, JobStatus::Finished);
    const auto was = lastOf(dir.file("run"));
    ASSERT_GT(was.optimizer.at("generator/in.weight.exp_avg").narrow(0, 0, 5).abs().sum().item<float>(), 0);
    toy::Run run(dir.file("run"));
    make(run, 105);
    run.options.freeze = {"out", "", "in.weight:5"};
    const Outcome outcome = run.train(true);
    ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
    const auto now = lastOf(dir.file("run"));
    for (const char* name : {"out.weight", "out.bias"}) {
      EXPECT_TRUE(torch::equal(was.weights.at(name), now.weights.at(name))) << precision << " " << name;
    }
    const torch::Tensor rowsWere = was.weights.at("in.weight"), rowsAre = now.weights.at("in.weight");
    EXPECT_TRUE(torch::equal(rowsWere.narrow(0, 0, 5), rowsAre.narrow(0, 0, 5))) << precision;
    EXPECT_FALSE(torch::equal(rowsWere.narrow(0, 5, 11), rowsAre.narrow(0, 5, 11)));
    EXPECT_EQ(numberOf(run.events.facts.back(), "frozen_rows"), 5);
    EXPECT_EQ(numberOf(run.events.facts.back(), "frozen_parameters"), 16 * 6 + 6);
  }
}

/// C0.9, C2.12: the trial before the run changes nothing of it, and finds what would fail later.
/// A pass may rest at the beginning: it costs nothing, stays as it is, and is not called dead; going on is exact.
TEST(RunFeatures, PassThatRestsIsLeftOut) {
  test::TempDir dir;
  const auto trained = [&](const std::string& name, int64_t from, int64_t steps, bool resume = false) {
    toy::Run run(dir.file(name));
    run.objective.judgeFrom = from;
    run.options.maxSteps = steps;
    int64_t asked = 0;
    run.objective.onLoss = [&](size_t pass, const Batch&, const StepContext&) { asked += pass == 0 ? 1 : 0; };
    const torch::Tensor before = run.objective.state().at("judge.weight").clone();
    const Outcome outcome = run.train(resume);
    EXPECT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
    const bool moved = !torch::equal(before, run.objective.state().at("judge.weight"));
    return std::pair(asked, moved);
  };
  EXPECT_EQ(trained("all", 12, 12), std::pair(int64_t{0}, false));
  EXPECT_EQ(trained("whole", 12, 20), std::pair(int64_t{8}, true));
  EXPECT_EQ(trained("half", 12, 7), std::pair(int64_t{0}, false));
  EXPECT_EQ(trained("half", 12, 20, true), std::pair(int64_t{8}, true));
  expectSame(lastOf(dir.file("whole")).weights, lastOf(dir.file("half")).weights);
  expectSame(lastOf(dir.file("whole")).optimizer, lastOf(dir.file("half")).optimizer);
}

TEST(RunFeatures, TrialBeforeTheRunChangesNothingAndFindsFaults) {
  test::TempDir dir;
  for (const bool trial : {true, false}) {
    toy::Run run(dir.file(trial ? "with" : "without"));
    run.options.preflight = trial;
    run.options.maxSteps = 5;
    run.inputs.moreChecks = [&](const std::string& folder) {
      EXPECT_TRUE(trial);
      EXPECT_FALSE(folder.empty());
      return std::vector<PreflightCheck>{{"the voice speaks", true, ""}};
    };
    ASSERT_EQ(run.train().status, JobStatus::Finished);
    EXPECT_EQ(run.events.logged("Before the run, ok: the loss falls"), trial);
    EXPECT_EQ(run.events.logged("Before the run, ok: the voice speaks"), trial);
    EXPECT_FALSE(fs::exists(dir.file("with/.preflight")));
  }
  expectSame(lastOf(dir.file("with")).weights, lastOf(dir.file("without")).weights);
  expectSame(lastOf(dir.file("with")).optimizer, lastOf(dir.file("without")).optimizer);

  const auto refuses = [&](const std::string& name, faults::Plan plan, const std::string& words) {
    toy::Run run(dir.file(name));
    run.options.preflight = true;
    run.options.maxSteps = 5;
    run.plan(std::move(plan));
    const Outcome outcome = run.train();
    EXPECT_EQ(outcome.error.code, "train.preflight") << name;
    EXPECT_NE(outcome.error.detail.find(words), std::string::npos) << outcome.error.detail;
    EXPECT_TRUE(checkpoint::list(dir.file(name) + "/checkpoints").empty());
  };
  faults::Plan dead, zero, broken;
  dead.deadParameter = true;
  zero.zero = faults::inPass(1, faults::from(0));
  broken.lossNotFinite = faults::inPass(0, faults::from(0));
  refuses("dead", dead, "a gradient reaches every part (dead.weight)");
  refuses("zero", zero, "losses are not zero");
  refuses("broken", broken, "losses are finite");
}

/// The longest batch is met in the second step, not in the night.
TEST(RunFeatures, LongestBatchComesFirst) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  run.options.preflight = true;
  run.options.maxSteps = 3;
  int64_t firstStepParts = 0;
  run.objective.onLoss = [&](size_t pass, const Batch& batch, const StepContext& context) {
    if (pass == 1 && batch.size() > 2) TORCH_CHECK_WITH(OutOfMemoryError, false, "CUDA out of memory.");
    if (context.microBatches > 1 && firstStepParts == 0) firstStepParts = context.microBatches;
  };
  const Outcome outcome = run.train();
  ASSERT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
  EXPECT_EQ(numberOf(outcome.summary, "micro_batch_parts"), 2);
  EXPECT_EQ(firstStepParts, 2);
  EXPECT_TRUE(run.events.logged("The longest clips, 2 at once, fit"));
}

/// Complaint 18: the size of what will be saved is said before the run and is right, and must fit on the disk.
TEST(RunFeatures, SizeOfCheckpointsIsKnownBefore) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  run.options.maxSteps = 3;
  ASSERT_EQ(run.train().status, JobStatus::Finished);
  const auto said = numberOf(run.events.facts.front(), "checkpoint_bytes");
  double real = 0;
  for (const auto& file : fs::directory_iterator(dir.file("run/checkpoints/step-00000003"))) real += static_cast<double>(file.file_size());
  EXPECT_GT(said, 0.2 * real);
  EXPECT_LT(std::fabs(said - real), 70000);
  toy::Run many(dir.file("many"));
  many.options.maxSteps = 3;
  many.options.keepCheckpoints = int64_t{1} << 40;
  const Outcome outcome = many.train();
  EXPECT_EQ(outcome.error.code, "disk.space");
  EXPECT_EQ(exitCode(outcome), 4);
}

/// C3.5: resumed in the middle of an epoch with another number of loader threads, the run is the same bit for bit.
TEST(RunFeatures, ResumeWithOtherLoaderThreadsIsExact) {
  test::TempDir dir;
  toy::Run whole(dir.file("whole"));
  whole.options.maxSteps = 11;
  ASSERT_EQ(whole.train().status, JobStatus::Finished);
  toy::Run half(dir.file("half")), rest(dir.file("half"));
  half.options.maxSteps = 4;
  half.options.loaderThreads = 4;
  rest.options.maxSteps = 11;
  rest.options.loaderThreads = 2;
  rest.options.prefetch = 7;
  ASSERT_EQ(half.train().status, JobStatus::Finished);
  ASSERT_EQ(rest.train(true).status, JobStatus::Finished);
  expectSame(lastOf(dir.file("whole")).weights, lastOf(dir.file("half")).weights);
  expectSame(lastOf(dir.file("whole")).optimizer, lastOf(dir.file("half")).optimizer);
  EXPECT_EQ(numberOf(rest.events.facts.front(), "loader_threads"), 2);
}

/// C4.2, C4.8: no option is without effect on the weights after eight steps.
TEST(RunFeatures, EveryOptionChangesTheEngine) {
  using Change = std::function<void(TrainerOptions&)>;
  const std::vector<std::pair<std::string, Change>> changes{
      {"seed", [](auto& o) { o.seed = 5; }},
      {"batch size", [](auto& o) { o.batchSize = 3; }},
      {"accumulation", [](auto& o) { o.accumulation = 2; }},
      {"learning rate", [](auto& o) { o.learningRate = 0.02; }},
      {"adam", [](auto& o) { o.optimizer.kind = OptimizerKind::Adam; }},
      {"sgd", [](auto& o) { o.optimizer.kind = OptimizerKind::Sgd; }},
      {"beta1", [](auto& o) { o.optimizer.beta1 = 0.9; }},
      {"beta2", [](auto& o) { o.optimizer.beta2 = 0.999; }},
      {"epsilon", [](auto& o) { o.optimizer.epsilon = 1e-3; }},
      {"weight decay", [](auto& o) { o.optimizer.weightDecay = 0.5; }},
      {"clip", [](auto& o) { o.clip = {ClipKind::Global, 0.1}; }},
      {"clip group", [](auto& o) { o.clip = {ClipKind::PerGroup, 0.1}; }},
      {"clip adaptive", [](auto& o) { o.clip = {ClipKind::Adaptive, 0.01}; }},
      {"constant", [](auto& o) { o.schedule.kind = ScheduleKind::Constant; }},
      {"linear", [](auto& o) { o.schedule.kind = ScheduleKind::Linear; }},
      {"cosine", [](auto& o) { o.schedule.kind = ScheduleKind::Cosine; }},
      {"one-cycle", [](auto& o) { o.schedule.kind = ScheduleKind::OneCycle; }},
      {"noam", [](auto& o) { o.schedule.kind = ScheduleKind::Noam; o.schedule.warmupSteps = 4; }},
      {"multi-step", [](auto& o) { o.schedule.kind = ScheduleKind::MultiStep; o.schedule.milestones = {3}; }},
      {"restarts", [](auto& o) { o.schedule.kind = ScheduleKind::Restarts; o.schedule.restartSteps = 5; }},
      {"warm-up", [](auto& o) { o.schedule.warmupSteps = 4; }},
      {"decay", [](auto& o) { o.schedule.decayPerEpoch = 0.5; }},
      {"bf16", [](auto& o) { o.precision = "bf16"; }},
      {"freeze", [](auto& o) { o.freeze.parts = "in"; }},
  };
  test::TempDir dir;
  std::map<std::string, torch::Tensor> results;
  const auto trained = [&](const std::string& name, const Change& change) {
    toy::Run run(dir.file(name));
    run.options.maxSteps = 8;
    run.options.validateEvery = 0;
    if (change) change(run.options);
    const Outcome outcome = run.train();
    EXPECT_EQ(outcome.status, JobStatus::Finished) << name << " " << toString(outcome.error);
    return run.objective.state().at("out.weight").clone();
  };
  results["as it is"] = trained("as it is", {});
  for (const auto& [name, change] : changes) {
    const torch::Tensor result = trained(name, change);
    for (const auto& [other, value] : results) EXPECT_FALSE(torch::equal(result, value)) << name << " = " << other;
    results[name] = result;
  }
}

TEST(RunFeatures, ScheduleWithoutALengthIsRefused) {
  test::TempDir dir;
  toy::Run run(dir.file("run"));
  run.options.schedule.kind = ScheduleKind::Cosine;
  run.options.maxMinutes = 1;
  EXPECT_EQ(run.train().error.code, "train.bad_setting");
}

TEST(Device, PrecisionIsChosenForTheDevice) {
  const bool multipliesBf16 = __builtin_cpu_supports("amx-bf16") != 0 || __builtin_cpu_supports("avx512bf16") != 0;
  EXPECT_EQ(*choosePrecision("auto", "cpu"), multipliesBf16 ? "bf16" : "fp32");
  EXPECT_EQ(*choosePrecision("bf16", "cpu"), "bf16");
  EXPECT_EQ(choosePrecision("fp16", "cpu").error().code, "train.precision");
  EXPECT_EQ(choosePrecision("half", "cpu").error().code, "train.precision");
}

}  // namespace
}  // namespace dimts::train

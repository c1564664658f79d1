// The parts of the trainer on their own: sampler, loader, optimiser, meters, run record and device choice.
#include <gtest/gtest.h>
#include <torch/torch.h>
#include <unistd.h>

#include <chrono>
#include <set>
#include <thread>

#include "engine/train/device.h"
#include "engine/train/kept_memory.h"
#include "engine/train/loader.h"
#include "engine/train/meters.h"
#include "engine/train/run_record.h"
#include "tests/support/temp_dir.h"
#include "tests/train/toy.h"

using namespace std::chrono_literals;

namespace dimts::train {
namespace {

BucketSampler samplerOf(const ExampleSource& source, int64_t batchSize, uint64_t seed = 3) {
  std::vector<int64_t> lengths;
  for (int64_t i = 0; i < source.size(); ++i) lengths.push_back(source.length(i));
  return {lengths, batchSize, seed};
}

/// C3.12: the last, partial batch is kept.
TEST(BucketSampler, EveryExampleOnceAndSimilarLengthsTogether) {
  std::vector<int64_t> lengths;
  core::Random random(1);
  for (int i = 0; i < 1003; ++i) lengths.push_back(static_cast<int64_t>(random.below(1000)));
  const BucketSampler sampler(lengths, 8, 42);
  const auto batches = sampler.epoch(0);
  EXPECT_EQ(static_cast<int64_t>(batches.size()), sampler.batchesPerEpoch());
  EXPECT_EQ(batches.size(), 126U);
  EXPECT_EQ(BucketSampler(std::vector<int64_t>(263, 1), 16, 1).batchesPerEpoch(), 17);
  std::set<int64_t> seen;
  int64_t partial = 0, padded = 0, real = 0;
  for (const IndexBatch& batch : batches) {
    int64_t longest = 0;
    for (const int64_t index : batch) {
      EXPECT_TRUE(seen.insert(index).second);
      longest = std::max(longest, lengths[static_cast<size_t>(index)]);
      real += lengths[static_cast<size_t>(index)];
    }
    padded += longest * static_cast<int64_t>(batch.size());
    partial += batch.size() < 8;
  }
  EXPECT_EQ(seen.size(), 1003U);
  EXPECT_EQ(partial, 1);
  EXPECT_LT(static_cast<double>(padded), 1.15 * static_cast<double>(real));  // random batches would waste about 78 %
}

TEST(BucketSampler, TheLongestAreTheSecondBatchOfARun) {
  std::vector<int64_t> lengths;
  for (int64_t i = 0; i < 103; ++i) lengths.push_back(100 + (i * 37) % 103);
  const BucketSampler sampler(lengths, 8, 42);
  const auto first = sampler.epoch(0);
  ASSERT_EQ(first.size(), 13U);
  for (const int64_t index : first[1]) EXPECT_GE(lengths[static_cast<size_t>(index)], 195);
  EXPECT_EQ(first[1].size(), 8U);
}

TEST(BucketSampler, IsAFunctionOfSeedAndEpoch) {
  std::vector<int64_t> lengths(100);
  for (size_t i = 0; i < lengths.size(); ++i) lengths[i] = static_cast<int64_t>(i % 17);
  const BucketSampler a(lengths, 4, 1), same(lengths, 4, 1), other(lengths, 4, 2);
  (void)same.epoch(7);
  EXPECT_EQ(a.epoch(5), same.epoch(5));
  EXPECT_NE(a.epoch(5), a.epoch(6));
  EXPECT_NE(a.epoch(5), other.epoch(5));
  EXPECT_EQ(BucketSampler({9, 9}, 16, 1).epoch(0).size(), 1U);
  EXPECT_THROW(BucketSampler({1}, 0, 1), std::invalid_argument);
}

/// A weight of 2.5 is twice and thrice by turns, 0 never, 1 once; every epoch is equally long.
TEST(BucketSampler, ExamplesComeAsOftenAsTheirWeights) {
  const std::vector<int64_t> lengths{5, 6, 7, 8, 9};
  const std::vector<double> weights{2.5, 0, 1, 0.25, 3.25};
  const BucketSampler sampler(lengths, 2, 11, weights);
  std::vector<double> comings(lengths.size());
  constexpr int kEpochs = 400;
  for (int epoch = 0; epoch < kEpochs; ++epoch) {
    int64_t all = 0;
    std::vector<int64_t> here(lengths.size());
    for (const IndexBatch& batch : sampler.epoch(epoch))
      for (const int64_t index : batch) ++all, ++here[static_cast<size_t>(index)];
    EXPECT_EQ(all, 7);
    for (size_t i = 0; i < here.size(); ++i) {
      EXPECT_LE(std::abs(static_cast<double>(here[i]) - weights[i]), 1.0);
      comings[i] += static_cast<double>(here[i]) / kEpochs;
    }
  }
  for (size_t i = 0; i < weights.size(); ++i) EXPECT_NEAR(comings[i], weights[i], 0.1);
  EXPECT_EQ(sampler.batchesPerEpoch(), 4);
  EXPECT_THROW(BucketSampler(lengths, 2, 1, {1, 2}), std::invalid_argument);
  EXPECT_THROW(BucketSampler(lengths, 2, 1, {0, 0, 0, 0, 0}), std::invalid_argument);
  EXPECT_THROW(BucketSampler(lengths, 2, 1, {1, 1, 1, 1, -1}), std::invalid_argument);
}

TEST(Loader, DeliversInOrderWhateverTheWorkersDo) {
  toy::Source source(37);
  std::atomic<int> calls{0};
  source.onCollate = [&] { std::this_thread::sleep_for(std::chrono::milliseconds(calls++ % 3)); };
  const BucketSampler sampler = samplerOf(source, 4);
  Loader loader(source, sampler, {.threads = 4, .prefetch = 5, .accumulation = 3}, {0, 2});
  std::vector<int64_t> ids;
  LoaderPosition next{};
  for (int step = 0; step < 9; ++step) {
    auto batches = loader.next();
    ASSERT_TRUE(batches.ok());
    for (const Batch& batch : batches->microBatches) ids.insert(ids.end(), batch.clipIds.begin(), batch.clipIds.end());
    next = batches->next;
  }
  std::vector<int64_t> expected;  // epoch 0 from batch 2 (8 left: steps of 3, 3, 2), epochs 1 (3, 3, 3, 1) and 2 (3, 3)
  for (int64_t epoch = 0; epoch < 3; ++epoch) {
    const auto batches = sampler.epoch(epoch);
    for (size_t i = epoch == 0 ? 2 : 0; i < (epoch == 2 ? 6 : batches.size()); ++i)
      for (const int64_t index : batches[i]) expected.push_back(source.clipId(index));
  }
  EXPECT_EQ(ids, expected);
  EXPECT_EQ(next, (LoaderPosition{2, 6}));
}

TEST(Loader, NeverRunsFurtherAheadThanAllowed) {
  toy::Source source(400);
  std::atomic<int> calls{0};
  source.onCollate = [&] { ++calls; };
  Loader loader(source, samplerOf(source, 2), {.threads = 2, .prefetch = 3}, {});
  std::this_thread::sleep_for(100ms);
  EXPECT_EQ(calls, 3);
  ASSERT_TRUE(loader.next().ok());
  std::this_thread::sleep_for(100ms);
  EXPECT_EQ(calls, 4);
}

TEST(Loader, LeavesOutAndNamesTheClipThatFails) {
  toy::Source source(10);
  source.badIndex = 6;
  Loader loader(source, samplerOf(source, 5), {}, {});
  std::vector<Error> leftOut;
  int64_t rows = 0;
  for (int i = 0; i < 2; ++i) {
    const auto step = loader.next();
    ASSERT_TRUE(step.ok());
    rows += step->microBatches.at(0).size();
    leftOut.insert(leftOut.end(), step->leftOut.begin(), step->leftOut.end());
  }
  EXPECT_EQ(rows, 9);
  ASSERT_EQ(leftOut.size(), 1U);
  EXPECT_EQ(leftOut[0].code, "train.worker");
  EXPECT_EQ(leftOut[0].subject, "clip 106");
}

TEST(Loader, WorkersComputeOnOneCoreAndOthersKeepTheirs) {
  at::set_num_threads(2);
  toy::Source source(40);
  std::atomic<int> most{0};
  source.onCollate = [&] { most = std::max(most.load(), at::get_num_threads()); };
  Loader loader(source, samplerOf(source, 4), {.threads = 2}, {});
  for (int i = 0; i < 5; ++i) ASSERT_TRUE(loader.next().ok());
  EXPECT_EQ(most, 1);
  EXPECT_EQ(at::get_num_threads(), 2);
  int later = 0;
  std::thread([&] { later = at::get_num_threads(); }).join();
  EXPECT_EQ(later, 2);
}

TEST(Loader, WaitCanBeCancelledAndPartsAreCut) {
  toy::Source source(8);
  std::atomic<bool> go{false};
  source.onCollate = [&] { while (!go) std::this_thread::sleep_for(1ms); };
  Loader loader(source, samplerOf(source, 8), {.parts = 3}, {});
  EXPECT_EQ(loader.next([] { return true; }).error().code, "job.stopped");
  go = true;
  const auto step = loader.next();
  ASSERT_TRUE(step.ok());
  std::vector<int64_t> sizes;
  for (const Batch& batch : step->microBatches) sizes.push_back(batch.size());
  EXPECT_EQ(sizes, (std::vector<int64_t>{3, 3, 2}));
}

/// C4.11: what was taken is gone, nothing of it is in the next means.
TEST(Meters, MeansOfTheFiniteValues) {
  Meters meters;
  EXPECT_TRUE(meters.take(1).empty());
  meters.add("a", torch::tensor(1.0F));
  meters.add("a", torch::tensor({3.0F}));
  meters.add("a", torch::tensor(std::nanf("")));
  meters.add("b", torch::tensor(std::nanf("")));
  meters.add("c", 7.0);
  const auto points = meters.take(9);
  ASSERT_EQ(points.size(), 2U);
  EXPECT_EQ(points[0].name, "a");
  EXPECT_EQ(points[0].value, 2.0);
  EXPECT_EQ(points[0].step, 9);
  EXPECT_EQ(points[1].value, 7.0);
  EXPECT_TRUE(meters.empty());
}

TEST(RunRecord, RoundTripAndInterruptedRuns) {
  test::TempDir dir;
  EXPECT_EQ(readRun(dir.path()).error().code, "run.missing");
  RunRecord run;
  run.status = "running";
  run.step = 7;
  run.seconds = 1.5;
  run.detail = "ዝርዝር \"x\"";
  run.processId = ::getpid();
  run.processStart = processStartTime(::getpid());
  ASSERT_GT(run.processStart, 0);
  ASSERT_TRUE(writeRun(dir.path(), run).ok());
  EXPECT_EQ(readRun(dir.path())->status, "running");
  EXPECT_EQ(readRun(dir.path())->detail, run.detail);
  EXPECT_TRUE(std::isnan(readRun(dir.path())->bestScore));
  run.processStart -= 5;  // the number of the process was given to another one
  ASSERT_TRUE(writeRun(dir.path(), run).ok());
  EXPECT_EQ(readRun(dir.path())->status, "interrupted");
  for (const std::string text : {"", "{", "[]", "{\"status\":1}"}) {
    dir.write("run.json", text);
    EXPECT_EQ(readRun(dir.path()).error().code, "run.corrupt") << text;
  }
}

TEST(RunRecord, MetricsTolerateHalfLines) {
  test::TempDir dir;
  EXPECT_TRUE(readMetrics(dir.path())->empty());
  dir.write("metrics.jsonl", "{\"step\":1,\"a\":2}\nnonsense\n[]\n{\"step\":3,\"a\":4,\"b\":null}\n{\"step\":4,\"a\"");
  const auto points = readMetrics(dir.path());
  ASSERT_TRUE(points.ok());
  ASSERT_EQ(points->size(), 2U);
  EXPECT_EQ((*points)[1].step, 3);
  ASSERT_TRUE(truncateMetrics(dir.path(), 1).ok());
  EXPECT_EQ(readMetrics(dir.path())->size(), 1U);
}

TEST(Device, CpuIsAlwaysThereAndAMissingGpuIsExplained) {
  EXPECT_EQ(chooseDevice("cpu")->id, "cpu");
  EXPECT_TRUE(chooseDevice("cpu")->whyCpu.empty());
  for (const std::string name : {"", "gpu", "cuda:", "cuda:x", "cuda:-1", "cuda:12345", "cpu:0"})
    EXPECT_EQ(chooseDevice(name).error().code, "device.unknown") << name;
  std::string reason;
  const auto gpus = findGpus(&reason);
  const auto chosen = chooseDevice("auto");
  ASSERT_TRUE(chosen.ok());
  if (!gpus.empty()) GTEST_SKIP() << "this computer has a GPU: " << gpus[0].name;
  EXPECT_EQ(chosen->id, "cpu");
  EXPECT_FALSE(chosen->whyCpu.empty());
  EXPECT_EQ(chosen->whyCpu, reason);
  EXPECT_EQ(chooseDevice("cuda").error().code, "device.not_available");
  EXPECT_EQ(chooseDevice("cuda:1").error().detail, reason);
  EXPECT_GT(memoryInUseBytes("cpu"), 1 << 20);
  emptyDeviceCache("cuda:0");
}

torch::Tensor megabytesOf(int64_t count) { return torch::empty({count << 20}, torch::kUInt8); }

TEST(KeptMemory, AFreedTensorsBlockServesTheNextThatFillsTwoThirdsOfIt) {
  const KeptMemory kept;
  torch::Tensor large = megabytesOf(40), small = megabytesOf(20);
  void* const address = large.data_ptr();
  large = torch::Tensor();
  EXPECT_EQ(KeptMemory::keptBytes(), 40 << 20);
  EXPECT_EQ(megabytesOf(27).data_ptr(), address);
  small = torch::Tensor();
  EXPECT_NE(megabytesOf(19).data_ptr(), address) << "the smallest that is large enough";
  EXPECT_EQ(megabytesOf(38).data_ptr(), address);
  EXPECT_NE(megabytesOf(13).data_ptr(), address);
}

TEST(KeptMemory, WhatLiesIdleAndWhatIsInUseStayBelowTheMostInUseAtOnce) {
  const KeptMemory kept;
  { const torch::Tensor first = megabytesOf(64), second = megabytesOf(64); }
  for (int64_t size = 3; size < 120; size += 5) {
    const torch::Tensor tensor = megabytesOf(size);
    EXPECT_LE(KeptMemory::keptBytes() + tensor.nbytes(), (128 << 20) / 20 * 21) << size;
  }
}

TEST(KeptMemory, NothingIsKeptAfterTheLastUser) {
  torch::Tensor longer;
  {
    const KeptMemory kept;
    longer = megabytesOf(8).fill_(7);
    megabytesOf(16);
    KeptMemory::giveBack();
    EXPECT_EQ(KeptMemory::keptBytes(), 0);
    megabytesOf(16);
  }
  EXPECT_EQ(KeptMemory::keptBytes(), 0);
  EXPECT_EQ(longer[-1].item<int>(), 7);
  longer = torch::Tensor();
  EXPECT_EQ(KeptMemory::keptBytes(), 0);
}

TEST(Device, ACardThatCannotBeUsedIsNamedWithTheReason) {
  EXPECT_EQ(explainTooOld("H200", 90), "");
  EXPECT_EQ(explainTooOld("T4", 75), "");
  EXPECT_EQ(explainTooOld("RTX 5090", 120), "");
  EXPECT_EQ(explainTooOld("?", 0), "") << "a card that does not say is tried";
  const std::string old = explainTooOld("GeForce GTX 1080", 61);
  for (const char* part : {"GeForce GTX 1080", "6.1", "7.5", "RTX 20"}) EXPECT_NE(old.find(part), std::string::npos) << part;
  EXPECT_NE(explainNoGpu("CUDA driver version is insufficient for CUDA runtime version").find("580"), std::string::npos);
  EXPECT_NE(explainNoGpu("no CUDA-capable device is detected").find("finds no graphics card"), std::string::npos);
  EXPECT_NE(explainNoGpu("system has unsupported display driver / cuda driver combination").find("restart"), std::string::npos);
  EXPECT_EQ(explainNoGpu("something new"), "The GPU cannot be used: something new.");
}

TEST(Device, LoadFailuresAreSaidInPlainWords) {
  EXPECT_NE(explainLoadFailure("", false).find("driver"), std::string::npos);
  EXPECT_EQ(explainLoadFailure("libcufile.so.0: cannot open shared object file: No such file or directory", true),
            "A library that the GPU needs is not installed: libcufile.so.0.");
  EXPECT_NE(explainLoadFailure("x.so: undefined symbol: _Zfoo", true).find("do not fit"), std::string::npos);
}

}  // namespace
}  // namespace dimts::train

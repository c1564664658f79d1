// Checkpoints: exact round trip, verification of every file, refusal of damage, listing, retaining and falling back.
#include <gtest/gtest.h>
#include <torch/torch.h>

#include <cmath>
#include <filesystem>
#include <limits>

#include "engine/checkpoint/checkpoint.h"
#include "tests/support/temp_dir.h"

namespace fs = std::filesystem;

namespace dimts::checkpoint {
namespace {

constexpr double kNoScore = std::numeric_limits<double>::quiet_NaN();

Checkpoint sample(int64_t step) {
  torch::manual_seed(static_cast<uint64_t>(step));
  Checkpoint checkpoint;
  checkpoint.step = step;
  checkpoint.weights = {{"a.weight", torch::randn({3, 4})}, {"b", torch::full({2}, static_cast<double>(step))}};
  checkpoint.optimizer = {{"a.weight.exp_avg", torch::randn({3, 4})}};
  checkpoint.trainerState = "{\"epoch\": 1}";
  checkpoint.configYaml = "train:\n  seed: 7\n";
  return checkpoint;
}

void put(const std::string& folder, int64_t step, double score = kNoScore) {
  const Status status = write(folder, sample(step), {step, "", false, score, "interval"});
  ASSERT_TRUE(status.ok()) << toString(status.error());
}

std::vector<int64_t> stepsOf(const std::string& folder) {
  std::vector<int64_t> steps;
  for (const auto& entry : list(folder)) steps.push_back(entry.step);
  return steps;
}

std::string bestOf(const std::string& folder) {
  for (const auto& entry : list(folder))
    if (entry.best) return fs::path(entry.path).filename().string();
  return "";
}

void flipByte(const std::string& path, size_t at) {
  std::string bytes = test::readAll(path);
  bytes.at(at) = static_cast<char>(bytes[at] ^ 1);
  std::ofstream(path, std::ios::binary) << bytes;
}

TEST(Checkpoint, RoundTripIsExact) {
  test::TempDir dir;
  put(dir.path(), 1200, 0.5);
  EXPECT_TRUE(fs::is_directory(dir.file("step-00001200")));
  const auto back = read(dir.file("step-00001200"));
  ASSERT_TRUE(back.ok()) << toString(back.error());
  const Checkpoint expected = sample(1200);
  EXPECT_EQ(back->step, 1200);
  EXPECT_TRUE(torch::equal(back->weights.at("a.weight"), expected.weights.at("a.weight")));
  EXPECT_TRUE(torch::equal(back->optimizer.at("a.weight.exp_avg"), expected.optimizer.at("a.weight.exp_avg")));
  EXPECT_EQ(back->trainerState, expected.trainerState);
  EXPECT_EQ(back->configYaml, expected.configYaml);
  const auto weights = readWeights(dir.file("step-00001200"));
  ASSERT_TRUE(weights.ok());
  EXPECT_EQ(weights->weights.size(), 2U);
  EXPECT_TRUE(weights->optimizer.empty());
}

TEST(Checkpoint, EveryFileIsVerified) {
  for (const std::string name : {"weights.safetensors", "optimizer.safetensors", "trainer.json", "config.yaml"}) {
    test::TempDir dir;
    put(dir.path(), 5);
    const std::string file = dir.file("step-00000005/" + name);
    flipByte(file, fs::file_size(file) - 1);
    const auto back = read(dir.file("step-00000005"));
    ASSERT_FALSE(back.ok()) << name;
    EXPECT_EQ(back.error().code, "checkpoint.corrupt");
    EXPECT_NE(back.error().subject.find(name), std::string::npos);
    fs::remove(file);
    EXPECT_EQ(read(dir.file("step-00000005")).error().code, "checkpoint.corrupt");
    EXPECT_TRUE(list(dir.path()).empty());
  }
}

TEST(Checkpoint, DamagedManifestIsNotListed) {
  test::TempDir dir;
  put(dir.path(), 5);
  const std::string manifest = dir.file("step-00000005/manifest.json");
  for (const std::string text : {"", "{", "[]", "{}", R"({"format":"dimts-checkpoint","version":1,"step":"x"})"}) {
    std::ofstream(manifest, std::ios::binary) << text;
    EXPECT_EQ(read(dir.file("step-00000005")).error().code, "checkpoint.corrupt") << text;
    EXPECT_TRUE(list(dir.path()).empty()) << text;
  }
  std::ofstream(manifest, std::ios::binary) << R"({"format":"dimts-checkpoint","version":99})";
  EXPECT_EQ(read(dir.file("step-00000005")).error().code, "checkpoint.version");
  fs::remove(manifest);
  EXPECT_EQ(read(dir.file("step-00000005")).error().code, "checkpoint.missing");
  EXPECT_EQ(read(dir.file("nothing")).error().code, "checkpoint.missing");
}

TEST(Checkpoint, RefusesValuesThatAreNotFinite) {
  test::TempDir dir;
  put(dir.path(), 1);
  for (const double bad : {std::nan(""), HUGE_VAL}) {
    Checkpoint broken = sample(2);
    broken.weights["b"][1] = bad;
    const Status status = write(dir.path(), broken, {2, "", false, kNoScore, "stop"});
    ASSERT_FALSE(status.ok());
    EXPECT_EQ(status.error().code, "checkpoint.not_finite");
    EXPECT_EQ(status.error().subject, "b");
  }
  Checkpoint broken = sample(2);
  broken.optimizer["a.weight.exp_avg"][0][0] = std::nan("");
  EXPECT_EQ(write(dir.path(), broken, {2, "", false, kNoScore, "stop"}).error().code, "checkpoint.not_finite");
  EXPECT_EQ(stepsOf(dir.path()), (std::vector<int64_t>{1}));
}

TEST(Checkpoint, SameStepIsReplaced) {
  test::TempDir dir;
  put(dir.path(), 4);
  Checkpoint second = sample(4);
  second.weights["b"].fill_(99);
  ASSERT_TRUE(write(dir.path(), second, {4, "", false, 0.25, "final"}).ok());
  const auto entries = list(dir.path());
  ASSERT_EQ(entries.size(), 1U);
  EXPECT_EQ(entries[0].reason, "final");
  EXPECT_EQ(entries[0].score, 0.25);
  EXPECT_EQ(read(entries[0].path)->weights.at("b")[0].item<float>(), 99);
  EXPECT_EQ(std::distance(fs::directory_iterator(dir.path()), {}), 1);
}

TEST(Checkpoint, BestIsTheLowestScoreElseTheNewest) {
  test::TempDir dir;
  EXPECT_EQ(bestOf(dir.path()), "");
  put(dir.path(), 1);
  put(dir.path(), 2);
  EXPECT_EQ(bestOf(dir.path()), "step-00000002");
  put(dir.path(), 3, 0.9);
  put(dir.path(), 4, 0.4);
  put(dir.path(), 5, 0.6);
  put(dir.path(), 6);
  EXPECT_EQ(bestOf(dir.path()), "step-00000004");
  EXPECT_TRUE(std::isnan(list(dir.path()).back().score));
}

TEST(Checkpoint, RetainKeepsTheNewestAndTheBestAndClearsLeftOvers) {
  test::TempDir dir;
  put(dir.path(), 1, 0.9);
  put(dir.path(), 2, 0.1);
  for (int64_t step = 3; step <= 7; ++step) put(dir.path(), step, 0.5);
  fs::create_directories(dir.file(".step-00000009.tmp-999999999"));
  fs::create_directories(dir.file(".step-00000009.tmp-1"));  // a process that lives: perhaps another writer
  fs::create_directories(dir.file("mine"));
  retain(dir.path(), 3);
  EXPECT_EQ(stepsOf(dir.path()), (std::vector<int64_t>{2, 5, 6, 7}));
  EXPECT_FALSE(fs::exists(dir.file(".step-00000009.tmp-999999999")));
  EXPECT_TRUE(fs::exists(dir.file(".step-00000009.tmp-1")));
  EXPECT_TRUE(fs::exists(dir.file("mine")));
  retain(dir.path(), 0);
  EXPECT_EQ(stepsOf(dir.path()), (std::vector<int64_t>{2, 7}));
}

TEST(Checkpoint, FallsBackToTheNewestThatVerifies) {
  test::TempDir dir;
  EXPECT_EQ(readNewest(dir.path()).error().code, "checkpoint.missing");
  for (int64_t step : {10, 20, 30}) put(dir.path(), step);
  flipByte(dir.file("step-00000030/weights.safetensors"), 180);
  std::vector<Error> passedOver;
  const auto newest = readNewest(dir.path(), &passedOver);
  ASSERT_TRUE(newest.ok());
  EXPECT_EQ(newest->step, 20);
  ASSERT_EQ(passedOver.size(), 1U);
  EXPECT_NE(passedOver[0].subject.find("step-00000030"), std::string::npos);
  flipByte(dir.file("step-00000020/trainer.json"), 3);
  flipByte(dir.file("step-00000010/optimizer.safetensors"), 100);
  EXPECT_EQ(readNewest(dir.path()).error().code, "checkpoint.corrupt");
}

}  // namespace
}  // namespace dimts::checkpoint

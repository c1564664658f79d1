// Does the text matter? Swapped texts must raise the loss of what listens to them, and what does not is named.
#include <gtest/gtest.h>
#include <torch/torch.h>

#include <cmath>

#include "tests/support/temp_dir.h"
#include "tests/train/toy.h"

namespace dimts::train {
namespace {

constexpr int64_t kLetters = 5;

/// Clip i says the letter i % kLetters, and sounds like it.
class Spoken : public ExampleSource {
 public:
  explicit Spoken(int64_t count, int64_t letters = kLetters) : count_(count), letters_(letters) {}
  int64_t size() const override { return count_; }
  int64_t clipId(int64_t index) const override { return index; }
  int64_t length(int64_t index) const override { return 3 + index % 4; }
  Batch collate(const std::vector<int64_t>& indices) const override {
    Batch batch;
    std::vector<int64_t> ids, lengths;
    std::vector<torch::Tensor> sounds;
    for (const int64_t index : indices) {
      ids.push_back(index % letters_);
      lengths.push_back(length(index));
      sounds.push_back(torch::sin(torch::arange(toy::kWidth) * static_cast<double>(1 + index % letters_)));
      batch.clipIds.push_back(index);
    }
    const auto rows = static_cast<int64_t>(ids.size());
    batch.tensors = {{"ids", torch::tensor(ids).view({rows, 1})}, {"id_lengths", torch::ones({rows}, torch::kLong)},
                     {"lengths", torch::tensor(lengths)}, {"x", torch::stack(sounds)}};
    return batch;
  }
  std::string fingerprint() const override { return "spoken"; }

 private:
  int64_t count_, letters_;
};

/// Learns the sound of every letter, or one sound for all of them.
class Learner : public Objective {
 public:
  explicit Learner(bool listens) : listens_(listens), table_(torch::full({kLetters, toy::kWidth}, 3.0, torch::requires_grad())) {}
  std::vector<Pass> passes() override { return {{"generator", {{"table", table_}}}}; }
  LossTerms loss(size_t, const Batch& batch, const StepContext&) override { return {{{"mel", difference(batch).mean()}}}; }
  LossTerms validate(const Batch& batch, uint64_t) override { return {{{"mel", difference(batch).mean()}}}; }
  torch::Tensor textLoss(const Batch& batch, uint64_t) override { return difference(batch); }
  std::string scoreTerm() const override { return "mel"; }
  std::optional<Batch> withSwappedTexts(const Batch& batch) override {
    const auto other = otherTexts(batch.at("ids"), batch.at("id_lengths"), batch.at("lengths"));
    if (other.empty() || other.front() < 0) return std::nullopt;
    Batch swapped = batch;
    swapped.tensors["ids"] = batch.at("ids").index_select(0, torch::tensor(other));
    return swapped;
  }
  std::map<std::string, torch::Tensor> state() override { return {{"table", table_}}; }
  void setTraining(bool) override {}
  void to(torch::Device) override {}

 private:
  torch::Tensor difference(const Batch& batch) const {
    const torch::Tensor made = listens_ ? table_.index_select(0, batch.at("ids").flatten()) : table_.mean(0).expand_as(batch.at("x"));
    return (made - batch.at("x")).abs().mean(1);
  }
  bool listens_;
  torch::Tensor table_;
};

struct Measured {
  std::vector<MetricPoint> points;
  Outcome outcome;
};

Measured learn(bool listens, int64_t letters = kLetters) {
  const test::TempDir dir;
  toy::Run run(dir.file("run"));
  Learner learner(listens);
  const Spoken training(23, letters), held(9, letters);
  run.inputs.objective = &learner;
  run.inputs.training = &training;
  run.inputs.validation = &held;
  run.options.maxSteps = 2400;
  run.options.validateEvery = 400;
  run.options.schedule.decayPerEpoch = 1;
  Measured measured;
  measured.outcome = run.train();
  for (const MetricPoint& point : run.events.metrics)
    if (point.name == "val/text_matters") measured.points.push_back(point);
  return measured;
}

bool calledIgnored(const Outcome& outcome) {
  for (const Record& finding : *std::get<std::shared_ptr<RecordList>>(*outcome.summary.find("health")))
    if (std::get<std::string>(*finding.find("code")) == "text_ignored") return true;
  return false;
}

TEST(TextMatters, RisesWhereTheTextIsLearned) {
  const Measured measured = learn(true);
  ASSERT_EQ(measured.outcome.status, JobStatus::Finished) << toString(measured.outcome.error);
  ASSERT_EQ(measured.points.size(), 6U) << "at every measurement but the one before the first step";
  EXPECT_GT(measured.points.front().step, 0);
  EXPECT_EQ(measured.points.back().value, 1);
  EXPECT_FALSE(calledIgnored(measured.outcome));
}

TEST(TextMatters, WhatIgnoresTheTextIsNamed) {
  const Measured measured = learn(false);
  ASSERT_EQ(measured.outcome.status, JobStatus::Finished) << toString(measured.outcome.error);
  ASSERT_EQ(measured.points.size(), 6U);
  for (const MetricPoint& point : measured.points) EXPECT_EQ(point.value, 0.5);
  EXPECT_TRUE(calledIgnored(measured.outcome));
}

/// Weights that are not trained yet cannot know the text, but it must reach them.
TEST(TextMatters, ATextThatReachesNothingStopsTheRunBeforeItsFirstStep) {
  const Spoken training(23), held(9);
  for (const bool listens : {true, false}) {
    const test::TempDir dir;
    toy::Run run(dir.file("run"));
    Learner learner(listens);
    run.inputs.objective = &learner;
    run.inputs.training = &training;
    run.inputs.validation = &held;
    run.options.maxSteps = 2;
    run.options.preflight = true;
    const Outcome outcome = run.train();
    if (listens) {
      EXPECT_EQ(outcome.status, JobStatus::Finished) << toString(outcome.error);
    } else {
      EXPECT_EQ(outcome.error.code, "train.preflight");
      EXPECT_NE(outcome.error.detail.find("the text reaches the voice"), std::string::npos) << outcome.error.detail;
    }
  }
}

TEST(TextMatters, NothingIsSaidWhereAllReadTheSame) { EXPECT_TRUE(learn(true, 1).points.empty()); }

TEST(TextMatters, PartnersReadOtherwiseAndSoundAboutAsLong) {
  const torch::Tensor ids = torch::tensor({{1, 2, 9}, {1, 2, 7}, {3, 0, 0}, {4, 4, 4}});
  const torch::Tensor idLengths = torch::tensor({2, 2, 1, 3}), sounds = torch::tensor({40, 30, 20, 10});
  EXPECT_EQ(otherTexts(ids, idLengths, sounds), (std::vector<int64_t>{2, 2, 3, 0})) << "rows 0 and 1 read the same";
  EXPECT_EQ(otherTexts(ids.narrow(0, 0, 2), idLengths.narrow(0, 0, 2), sounds.narrow(0, 0, 2)), (std::vector<int64_t>{-1, -1}));
  EXPECT_EQ(otherTexts(ids.narrow(0, 0, 1), idLengths.narrow(0, 0, 1), sounds.narrow(0, 0, 1)), (std::vector<int64_t>{-1}));
}

}  // namespace
}  // namespace dimts::train

// Parts that are launched as a whole give the same numbers as the operations one by one. The recorder here repeats the work
// into the same memory, as a graphics card does; cuda_test.cpp has the card's own.
#include "engine/nn/replayed.h"

#include <torch/torch.h>

#include <stdexcept>

#include "engine/models/graph_recorder.h"
#include "engine/models/vits/vits_objective.h"
#include "engine/train/autocast.h"
#include "engine/train/stepper.h"
#include "tests/models/vits_support.h"

namespace {

using namespace dimts;
using namespace dimts::models::vits;

class Repeater : public nn::Recorder {
 public:
  struct Repeated : nn::Recording {
    Repeated(std::function<void()> what, int& count) : work(std::move(what)), replays(count) {}
    void replay() override {
      ++replays;
      work();
    }
    std::function<void()> work;
    int& replays;
  };
  void warmUp(const std::function<void()>& work) override { work(); }
  std::unique_ptr<nn::Recording> record(const std::function<void()>& work, const nn::Recording*) override {
    ++records;
    work();
    return std::make_unique<Repeated>(work, replays);
  }
  int records = 0, replays = 0;
};

class Replayed : public testing::Test {
 protected:
  std::vector<at::Tensor> call(const at::Tensor& x) {
    return part({x}, {weight}, [this](const std::vector<at::Tensor>& in) { return std::vector{(in[0] * weight).sin(), in[0].square() * weight}; });
  }
  std::shared_ptr<Repeater> recorder = std::make_shared<Repeater>();
  at::Tensor weight = torch::full({3}, 0.5, torch::requires_grad());
  nn::Replayed part;
};

TEST_F(Replayed, ValuesAndGradientsAreThoseOfThePiece) {
  for (const double first : {1.0, 2.0, 3.0}) {
    std::vector<at::Tensor> found[2];
    for (const bool recorded : {false, true}) {
      part.setRecorder(recorded ? recorder : nullptr);
      for (int again = 0; again < 2; ++again) {
        const at::Tensor x = torch::tensor({first, 2.0, 3.0}, torch::kFloat).requires_grad_();
        weight.mutable_grad() = at::Tensor();
        const auto y = call(x);
        (y[0].sum() + 2 * y[1].sum()).backward();
        found[recorded] = {y[0].detach(), y[1].detach(), x.grad(), weight.grad()};
      }
    }
    for (size_t i = 0; i < 4; ++i) EXPECT_TRUE(at::equal(found[0][i], found[1][i])) << i;
  }
  EXPECT_GT(recorder->replays, 0);
}

TEST_F(Replayed, GradientsAddUpOverMicroBatches) {
  part.setRecorder(recorder);
  const at::Tensor x = torch::ones({3}, torch::requires_grad());
  call(x)[1].sum().backward();
  const at::Tensor once = weight.grad().clone();
  call(x)[1].sum().backward();
  EXPECT_TRUE(at::equal(weight.grad(), 2 * once));
}

TEST_F(Replayed, IsRecordedAnewForOtherShapesMovedWeightsAndOtherPrecisionOnly) {
  part.setRecorder(recorder);
  const auto run = [this](int64_t rows) { call(torch::ones({rows, 3}, torch::requires_grad()))[0].sum().backward(); };
  run(4), run(4);
  EXPECT_EQ(recorder->records, 2) << "forward and backward";
  run(2), run(4), run(2);
  EXPECT_EQ(recorder->records, 4);
  { const torch::NoGradGuard noGraph; weight.mul_(2); }
  run(4);
  EXPECT_EQ(recorder->records, 4) << "an update writes into the same memory";
  weight = weight.detach().clone().requires_grad_();
  run(4);
  EXPECT_EQ(recorder->records, 6);
  {
    const train::AutocastGuard half(train::Precision::BFloat16, torch::kCPU);
    run(4);
  }
  EXPECT_EQ(recorder->records, 8);
  EXPECT_EQ(part.recordings(), 2) << "the oldest is given up";
}

TEST_F(Replayed, WithoutAGradientOrUnderAnomalyDetectionThePieceIsComputed) {
  part.setRecorder(recorder);
  {
    const torch::NoGradGuard noGraph;
    call(torch::ones({3}));
  }
  {
    const torch::autograd::DetectAnomalyGuard watched;
    call(torch::ones({3}));
  }
  EXPECT_EQ(recorder->records, 0);
}

TEST_F(Replayed, GradientsOfAnEarlierCallAreRefused) {
  part.setRecorder(recorder);
  const at::Tensor x = torch::ones({3}, torch::requires_grad());
  const at::Tensor first = call(x)[0];
  call(x);
  EXPECT_THROW(first.sum().backward(), std::exception);
}

TEST(GraphRecorder, TheProcessorHasNone) { EXPECT_EQ(models::makeGraphRecorder(torch::kCPU), nullptr); }

/// Three steps of training.
std::map<std::string, at::Tensor> trained(bool replayed, train::Precision precision, int64_t& recordings) {
  const VitsConfig config = presetConfig("vits-tiny").value();
  VitsObjective objective(VitsModel(config, 3), VitsDiscriminator(config, 5), LossWeights{});
  objective.shareRows(false);
  objective.setTraining(true);
  if (replayed) objective.setRecorder(std::make_shared<Repeater>());
  const train::Batch batch = test::microBatchOf(test::sineBatch(config, 2, 3 * config.segmentSize + 70));
  train::StepperOptions options;
  options.precision = precision;
  const auto stepper = std::move(train::Stepper::make(objective, options)).value();
  train::Meters meters;
  train::StepBatches step;
  step.microBatches = {batch};
  for (int64_t count = 0; count < 3; ++count) stepper->run(step, {count, 2e-4, {}}, meters, nullptr);
  recordings = objective.recordings();
  std::map<std::string, at::Tensor> state;
  for (const auto& [name, tensor] : objective.state()) state[name] = tensor.detach();
  return state;
}

TEST(GraphRecorder, VitsLearnsTheSameFromReplayedParts) {
  for (const train::Precision precision : {train::Precision::Float32, train::Precision::BFloat16}) {
    int64_t none = 0, some = 0;
    const auto expected = trained(false, precision, none), found = trained(true, precision, some);
    EXPECT_EQ(none, 0);
    EXPECT_EQ(some, 3) << "decoder, discriminators, and what the generator hears of them";
    for (const auto& [name, tensor] : expected) EXPECT_TRUE(at::equal(tensor, found.at(name))) << name << " " << toString(precision);
  }
}

}  // namespace

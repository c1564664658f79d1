// What the GPU computes equals what the processor computes. Without a GPU these tests are skipped and say so.
#include <torch/torch.h>

#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "engine/models/graph_recorder.h"
#include "engine/models/vits/training_graph.h"
#include "engine/models/vits/vits_objective.h"
#include "engine/nn/alignment.h"
#include "engine/nn/packed_attention.h"
#include "engine/train/device.h"
#include "engine/train/stepper.h"
#include "tests/models/vits_support.h"

namespace {

using namespace dimts;
using namespace dimts::models::vits;

class OnGpu : public testing::Test {
 protected:
  void SetUp() override {
    std::string reason;
    if (train::findGpus(&reason).empty()) GTEST_SKIP() << reason;
  }
};

TEST_F(OnGpu, AlignmentsAreTheSame) {
  torch::manual_seed(4);
  for (const auto& [rows, frames, tokens] : {std::array<int64_t, 3>{1, 1, 1}, {3, 40, 40}, {8, 700, 171}, {2, 2500, 1200}}) {
    const at::Tensor scores = at::randn({rows, frames, tokens}).mul_(4).round_();  // with ties
    const at::Tensor tokenLengths = torch::randint(1, tokens + 1, {rows}, at::kLong);
    const at::Tensor frameLengths = at::maximum(tokenLengths, torch::randint(1, frames + 1, {rows}, at::kLong));
    const nn::Alignment expected = nn::searchAlignment(scores, tokenLengths, frameLengths);
    const nn::Alignment found = nn::searchAlignment(scores.cuda(), tokenLengths.cuda(), frameLengths.cuda());
    EXPECT_TRUE(at::equal(found.path.cpu(), expected.path)) << frames << " frames, " << tokens << " tokens";
    EXPECT_TRUE(at::equal(found.durations.cpu(), expected.durations));
    EXPECT_TRUE(at::equal(found.tokens.cpu(), expected.tokens));
  }
}

TEST_F(OnGpu, PackedAttentionAndItsGradientsAreTheSame) {
  torch::manual_seed(5);
  const std::vector<int64_t> bounds{0, 1, 40, 79, 300};
  const auto attended = [&](const std::vector<at::Tensor>& inputs, at::Device device) {
    std::vector<at::Tensor> leaves;
    for (const at::Tensor& one : inputs) leaves.push_back(one.to(device).requires_grad_());
    const at::Tensor out = nn::packedCausalAttention(leaves[0], leaves[1], leaves[2], nn::PackedSequences(bounds, device));
    (out * at::sin(at::arange(out.numel(), out.options())).view_as(out)).sum().backward();
    std::vector<at::Tensor> results{out.detach().cpu()};
    for (const at::Tensor& leaf : leaves) results.push_back(leaf.grad().cpu());
    return results;
  };
  const std::vector<at::Tensor> inputs{at::randn({300, 4, 64}), at::randn({300, 4, 64}), at::randn({300, 4, 64})};
  const auto expected = attended(inputs, at::kCPU), found = attended(inputs, at::kCUDA);
  for (size_t i = 0; i < expected.size(); ++i)
    EXPECT_LT((found[i] - expected[i]).abs().max().item<double>(), 2e-3 * expected[i].abs().max().item<double>()) << i;
}

/// Recorded and launched as a whole, the same kernels give the same numbers.
TEST_F(OnGpu, CudaGraphsGiveTheNumbersOfTheSingleOperations) {
  torch::manual_seed(6);
  const auto convolution = [](int64_t in, int64_t out) { return torch::nn::Conv1d(torch::nn::Conv1dOptions(in, out, 7).padding(3)); };
  torch::nn::Sequential network(convolution(4, 32), torch::nn::LeakyReLU(), convolution(32, 1));
  network->to(at::kCUDA);
  nn::Replayed part;
  std::vector<at::Tensor> found[2];
  for (const bool recorded : {false, true}) {
    part.setRecorder(recorded ? models::makeGraphRecorder(at::kCUDA) : nullptr);
    for (int call = 0; call < 3; ++call) {
      network->zero_grad();
      const at::Tensor x = at::sin(at::arange(2 * 4 * 512, at::kCUDA).view({2, 4, 512}) * (0.01 * (call + 1))).requires_grad_();
      const at::Tensor y = part({x}, network->parameters(), [&](const std::vector<at::Tensor>& in) { return std::vector{network->forward(in[0])}; })[0];
      y.square().mean().backward();
      found[recorded] = {y.detach(), x.grad()};
      for (const at::Tensor& parameter : network->parameters()) found[recorded].push_back(parameter.grad().clone());
    }
  }
  EXPECT_EQ(part.recordings(), 1);
  for (size_t i = 0; i < found[0].size(); ++i) EXPECT_TRUE(at::allclose(found[0][i], found[1][i], 1e-5, 1e-7)) << i;
}

TEST_F(OnGpu, TrainingWithGraphsRecordsItsPartsAndGoesOnLearning) {
  const VitsConfig config = presetConfig("vits-tiny").value();
  VitsObjective objective{VitsModel(config, 1), VitsDiscriminator(config, 2), LossWeights{}};
  objective.useGraphs(true);
  objective.to(at::kCUDA);
  objective.setTraining(true);
  const train::Batch batch = test::microBatchOf(test::sineBatch(config, 4, 3 * config.segmentSize));
  train::StepperOptions options;
  options.device = at::kCUDA;
  const auto stepper = std::move(train::Stepper::make(objective, options)).value();
  train::Meters meters;
  train::StepBatches step;
  step.microBatches = {batch.to(at::kCUDA)};
  double first = 0, last = 0;
  for (int64_t count = 0; count < 60; ++count) {
    stepper->run(step, {count, 1e-3, {}}, meters, nullptr);
    for (const auto& point : meters.take(count))
      if (point.name == "train/mel") (count == 0 ? first : last) = point.value;
  }
  EXPECT_EQ(objective.recordings(), 3);
  EXPECT_LT(last, first);
  for (const auto& report : stepper->takeReports()) EXPECT_FALSE(report.bad()) << report.step;
}

TEST_F(OnGpu, LossesAreTheSame) {
  const VitsConfig config = presetConfig("vits-tiny").value();
  TrainingGraph graph{VitsModel(config, 1), VitsDiscriminator(config, 2)};
  TrainingBatch batch = test::sineBatch(config, 4, 1536);
  TrainingNoise noise;
  noise.posterior = at::randn({4, config.flowSize, 1536 / config.hopLength()});
  noise.duration = at::randn({4, 2, batch.ids.size(1)});
  noise.slice = at::rand({4});
  graph.model()->eval();
  const auto losses = [&] {
    const GeneratorGraph g = graph.forwardGenerator(batch, nn::Rng::seeded(1), noise);
    std::vector<double> values;
    for (const auto& terms : {graph.discriminatorLosses(g.realSegment, g.fakeSegment), graph.generatorLosses(g)})
      for (const auto& term : terms) values.push_back(term.value.item<double>());
    return values;
  };
  const std::vector<double> expected = losses();
  graph.model()->to(at::kCUDA);
  graph.discriminator()->to(at::kCUDA);
  for (at::Tensor* tensor : {&batch.ids, &batch.idLengths, &batch.wave, &batch.waveLengths, &noise.posterior, &noise.duration, &noise.slice})
    *tensor = tensor->cuda();
  const std::vector<double> found = losses();
  ASSERT_EQ(found.size(), expected.size());
  for (size_t i = 0; i < found.size(); ++i) EXPECT_NEAR(found[i], expected[i], 1e-3 * std::abs(expected[i]) + 1e-4) << i;
}

}  // namespace

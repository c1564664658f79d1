// The training direction against the original order on reference modules (tests/golden/vits/make.py): losses,
// gradients of all parameters, and the parameters after three AdamW steps of both networks.
#include <torch/torch.h>

#include "engine/models/vits/vits_objective.h"
#include "engine/train/stepper.h"
#include "tests/models/vits_support.h"

namespace {

using namespace dimts;
using namespace dimts::models::vits;

/// A parameter's own name with the discriminator's prefix where it belongs.
std::map<std::string, at::Tensor> allParameters(TrainingGraph& graph) {
  std::map<std::string, at::Tensor> out;
  for (const auto& item : graph.model()->named_parameters()) out[item.key()] = item.value();
  for (const auto& item : graph.discriminator()->named_parameters()) out["discriminator." + item.key()] = item.value();
  return out;
}

class VitsTraining : public testing::TestWithParam<const char*> {
 protected:
  VitsTraining() : golden("vits/training_" + std::string(GetParam())) {
    const VitsConfig config = test::goldenConfig(golden);
    VitsModel model(config);
    VitsDiscriminator discriminator(config);
    const auto loaded = model->loadState(test::Golden("vits/modules_" + std::string(GetParam())).under("weights/"));
    const auto loadedToo = discriminator->loadState(golden.under("weights/"));
    if (!loaded.ok() || !loadedToo.ok()) throw std::runtime_error("golden weights do not fit");
    graph = std::make_unique<TrainingGraph>(model, discriminator);
    batch = {golden["batch/ids"], golden["batch/id_lengths"], golden["batch/wave"], golden["batch/wave_lengths"],
             config.multiSpeaker() ? golden["batch/speaker"] : at::Tensor()};
  }

  TrainingNoise noise(int step) const {
    const std::string prefix = "noise/" + std::to_string(step) + "/";
    return {golden[prefix + "posterior"], golden[prefix + "duration"], golden[prefix + "slice"]};
  }
  at::Tensor loss(int step, const std::string& name) const {
    return golden["loss/" + std::to_string(step) + "/" + name][0];
  }
  void expectLosses(int step, const std::vector<LossTerm>& terms) const {
    for (const LossTerm& term : terms) {
      if (term.name.starts_with("discriminator")) continue;
      EXPECT_LE(test::relativeDifference(term.value, loss(step, term.name)), 1e-5) << step << " " << term.name;
    }
  }

  test::Golden golden;
  std::unique_ptr<TrainingGraph> graph;
  TrainingBatch batch;
};

TEST_P(VitsTraining, GraphEqualsTheReference) {
  const GeneratorGraph g = graph->forwardGenerator(batch, {}, noise(0));
  EXPECT_TRUE(at::equal(g.path, golden["graph/path"]));
  EXPECT_TRUE(at::equal(g.segmentStart, golden["graph/start"]));
  const at::Tensor spec = golden["graph/spec"];
  EXPECT_CLOSE(g.spectrogram * g.frameMask, spec * g.frameMask, 1e-5);
  EXPECT_CLOSE(g.priorLatent, golden["graph/z_p"], 1e-5);
  EXPECT_CLOSE(g.fakeSegment, golden["graph/fake"], 1e-5);
  EXPECT_CLOSE(g.realSegment, golden["graph/real"], 0);
  EXPECT_CLOSE(g.realMel, golden["graph/real_mel"], 1e-4);
  EXPECT_CLOSE(graph->logMel(g.fakeSegment.squeeze(1)), golden["graph/fake_mel"], 1e-4);
}

TEST_P(VitsTraining, DiscriminatorsLossAndGradientsEqualTheReference) {
  const GeneratorGraph g = graph->forwardGenerator(batch, {}, noise(0));
  const auto discriminatorTerms = graph->discriminatorLosses(g.realSegment, g.fakeSegment);
  EXPECT_LE(test::relativeDifference(totalOf(discriminatorTerms), loss(0, "discriminator")), 1e-5);
  totalOf(discriminatorTerms).backward();
  for (const auto& [name, gradient] : golden.under("grad/discriminator.")) {
    const at::Tensor own = allParameters(*graph).at("discriminator." + name).grad();
    ASSERT_TRUE(own.defined()) << name;
    EXPECT_LE(test::relativeDifference(own, gradient), 1e-4) << name;
  }
  for (const at::Tensor& parameter : graph->model()->parameters()) ASSERT_FALSE(parameter.grad().defined());
}

/// C1.8, C1.11, C2.14: the training forward of the original with the losses of posterior, flow, durations and discriminators, not
/// the spectra of a voice that speaks.
TEST_P(VitsTraining, LossesGradientsAndThreeStepsOfAdamWEqualTheReference) {
  const auto options = torch::optim::AdamWOptions(2e-4).betas({0.8, 0.99}).eps(1e-9).weight_decay(0.01);
  torch::optim::AdamW generator(graph->model()->parameters(), options);
  torch::optim::AdamW discriminator(graph->discriminator()->parameters(), options);
  std::map<std::string, at::Tensor> before;
  for (const auto& [name, parameter] : allParameters(*graph)) before[name] = parameter.detach().clone();
  for (int step = 0; step < 3; ++step) {
    const GeneratorGraph g = graph->forwardGenerator(batch, {}, noise(step));
    discriminator.zero_grad();
    const at::Tensor lossD = totalOf(graph->discriminatorLosses(g.realSegment, g.fakeSegment));
    EXPECT_LE(test::relativeDifference(lossD, loss(step, "discriminator")), step == 0 ? 1e-5 : 1e-4);
    lossD.backward();
    std::map<std::string, at::Tensor> kept;
    for (const auto& [name, parameter] : allParameters(*graph)) {
      if (name.starts_with("discriminator.")) kept[name] = parameter.grad().clone();
    }
    discriminator.step();
    const auto terms = graph->generatorLosses(g);
    if (step == 0) expectLosses(step, terms);
    EXPECT_LE(test::relativeDifference(totalOf(terms), loss(step, "total")), step == 0 ? 1e-5 : 1e-4);
    generator.zero_grad();
    totalOf(terms).backward();
    for (const auto& [name, parameter] : allParameters(*graph)) {
      if (kept.contains(name)) {
        ASSERT_TRUE(at::equal(parameter.grad(), kept[name])) << "the generator's pass touched " << name;
      } else if (step == 0) {
        const double limit = name.starts_with("duration_predictor.") ? 1e-3 : 1e-4;
        const at::Tensor expected = golden["grad/" + name];
        const at::Tensor own = parameter.grad().defined() ? parameter.grad() : at::zeros_like(expected);
        // Gradients that vanish analytically (keys' bias) are rounding noise on both sides.
        if (expected.abs().max().item<double>() < 1e-5) {
          EXPECT_LE(own.abs().max().item<double>(), 1e-4) << name;
          continue;
        }
        EXPECT_LE(test::relativeDifference(own, expected), limit) << name;
      }
    }
    generator.step();
  }
  for (const auto& [name, parameter] : allParameters(*graph)) {
    const at::Tensor expected = golden["after/" + name];
    // AdamW divides by the gradient's size: where a gradient is rounding noise (all of the keys' bias), so is the step.
    const at::Tensor gradient = golden["grad/" + name].abs();
    if (gradient.max().item<double>() < 1e-5) continue;
    const at::Tensor clear = gradient > 1e-3 * gradient.max();
    const at::Tensor moved = (expected - before[name]) * clear, own = (parameter.detach() - before[name]) * clear;
    EXPECT_GT(moved.abs().max().item<double>(), 1e-4) << name;
    EXPECT_LE(test::relativeDifference(own, moved), 1e-2) << name;
    EXPECT_CLOSE(parameter.detach(), expected, 3 * 2 * 2e-4) << name;
  }
}

INSTANTIATE_TEST_SUITE_P(Configurations, VitsTraining, testing::Values("single", "speakers", "plain"),
                         [](const auto& info) { return std::string(info.param); });

TEST(VitsTraining, AnUtteranceThatCannotBeTrainedOnIsNamed) {
  const VitsConfig config = presetConfig("vits-tiny").value();
  TrainingGraph graph{VitsModel(config), VitsDiscriminator(config)};
  TrainingBatch batch = test::sineBatch(config, 2, 1024);
  batch.waveLengths[1] = 3 * config.hopLength();
  try {
    graph.forwardGenerator(batch, nn::Rng::seeded(1));
    FAIL() << "no error";
  } catch (const std::invalid_argument& error) {
    EXPECT_NE(std::string(error.what()).find("row 1"), std::string::npos) << error.what();
  }
}

/// C2.15: what a batch lacks is named.
TEST(VitsTraining, ATensorThatABatchLacksIsNamed) {
  const VitsConfig config = presetConfig("vits-tiny").value();
  VitsObjective objective{VitsModel(config), VitsDiscriminator(config), LossWeights{}};
  train::Batch batch;
  batch.tensors = {{"ids", torch::ones({1, 3}, torch::kLong)}, {"id_lengths", torch::tensor({3})}};
  try {
    objective.loss(0, batch, {0, 0, 1, 7});
    FAIL() << "no error";
  } catch (const std::out_of_range& error) {
    EXPECT_NE(std::string(error.what()).find("\"wave\""), std::string::npos) << error.what();
  }
}

TEST(VitsTraining, AnUtteranceShorterThanASegmentIsFollowedBySilence) {
  const VitsConfig config = presetConfig("vits-tiny").value();
  TrainingGraph graph{VitsModel(config), VitsDiscriminator(config)};
  for (const int64_t samples : {400, 2000}) {  // shorter than a segment alone, and beside a longer row
    TrainingBatch batch = test::sineBatch(config, 2, samples);
    batch.waveLengths[1] = 400;
    batch.wave[1].narrow(0, 390, samples - 390).zero_();
    const GeneratorGraph g = graph.forwardGenerator(batch, nn::Rng::seeded(1));
    EXPECT_EQ(g.segmentStart[1].item<int64_t>(), 0);
    EXPECT_EQ(g.realSegment.sizes(), (at::IntArrayRef{2, 1, config.segmentSize}));
    EXPECT_EQ(g.realSegment[1][0].narrow(0, 400, 112).abs().max().item<double>(), 0.0);
    EXPECT_TRUE(totalOf(graph.generatorLosses(g)).isfinite().item<bool>());
  }
}

/// Mel loss per step of training the tiny preset on one batch.
std::vector<double> overfit(uint64_t seed, int steps) {
  VitsConfig config = presetConfig("vits-tiny").value();
  TrainingGraph graph{VitsModel(config, seed), VitsDiscriminator(config, seed + 1)};
  const auto options = torch::optim::AdamWOptions(2e-3).betas({0.8, 0.99}).eps(1e-9);
  torch::optim::AdamW generator(graph.model()->parameters(), options);
  torch::optim::AdamW discriminator(graph.discriminator()->parameters(), options);
  const TrainingBatch batch = test::sineBatch(config, 4, 1536);
  std::vector<double> mel;
  for (int step = 0; step < steps; ++step) {
    const GeneratorGraph g = graph.forwardGenerator(batch, nn::Rng::seeded(seed * 1000 + step));
    discriminator.zero_grad();
    totalOf(graph.discriminatorLosses(g.realSegment, g.fakeSegment)).backward();
    discriminator.step();
    const auto terms = graph.generatorLosses(g);
    generator.zero_grad();
    totalOf(terms).backward();
    generator.step();
    mel.push_back(terms[0].value.item<double>());
  }
  return mel;
}

/// C2.8: the mel loss falls while all the others are learned.
TEST(VitsTraining, OverfittingOneBatchDrivesTheMelLossBelowAThird) {
  const std::vector<double> mel = overfit(1, 150);
  double last = 0;
  for (size_t i = mel.size() - 10; i < mel.size(); ++i) last += mel[i] / 10;
  EXPECT_LT(last, mel[0] / 3) << "from " << mel[0];
}

/// With bf16 arithmetic every part of the graph computes, and the same is learned.
TEST(VitsTraining, LearnsInBfloat16) {
  const VitsConfig config = presetConfig("vits-tiny").value();
  VitsObjective objective{VitsModel(config, 1), VitsDiscriminator(config, 2), {}};
  objective.setTraining(true);
  train::StepperOptions options;
  options.precision = train::Precision::BFloat16;
  auto stepper = train::Stepper::make(objective, options);
  ASSERT_TRUE(stepper.ok()) << toString(stepper.error());
  const train::Batch batch = test::microBatchOf(test::sineBatch(config, 4, 1536));
  const double before = objective.validate(batch, 5).terms[0].value.item<double>();
  train::StepBatches batches;
  batches.microBatches.push_back(batch);
  train::Meters meters;
  for (int64_t step = 0; step < 60; ++step) (*stepper)->run(batches, {step, 2e-3, {}}, meters, nullptr);
  for (const train::StepReport& report : (*stepper)->takeReports()) EXPECT_FALSE(report.bad());
  EXPECT_LT(objective.validate(batch, 5).terms[0].value.item<double>(), before / 2);
}

TEST(VitsTraining, TwoRunsWithOneSeedAreIdentical) {
  EXPECT_EQ(overfit(2, 6), overfit(2, 6));
  EXPECT_NE(overfit(2, 2), overfit(3, 2));
}

}  // namespace

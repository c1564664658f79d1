// LoRA of T3: the same voice at first, the base bit for bit afterwards, learning that shows, and plain weights that say the
// same. Tokens are made up: no speech is behind them.
#include <torch/torch.h>

#include "engine/models/chatterbox/t3_low_rank.h"
#include "engine/models/chatterbox/t3_objective.h"
#include "engine/train/stepper.h"
#include "tests/models/chatterbox_support.h"

namespace {

using namespace dimts;
using namespace dimts::models::chatterbox;
using test::Golden;

const Golden& golden() {
  static const Golden file("chatterbox/t3");
  return file;
}

LowRankOptions rank(int64_t rank) {
  LowRankOptions options;
  options.rank = rank;
  options.alpha = 8;
  return options;
}

models::TensorMap copyOf(const models::TensorMap& state) {
  models::TensorMap copies;
  for (const auto& [name, tensor] : state) copies[name] = tensor.detach().clone();
  return copies;
}

at::Tensor hiddenOf(T3& model) {
  const at::NoGradGuard noGrad;
  return model->forward(test::goldenVoices(golden(), 0, 2), test::goldenLayout(golden(), 0, 2, RowLayout::Packed));
}

train::StepBatches batch() {
  train::Batch one;
  one.clipIds = {1, 2};
  for (const char* part : {"text", "speech"}) {
    const TokenRows rows = test::goldenTokens(golden(), part, 0, 2);
    one.tensors[part] = rows.ids;
    one.tensors[std::string(part) + "_lengths"] = rows.lengths;
  }
  one.tensors["speaker"] = golden()["speaker"];
  one.tensors["prompt"] = golden()["prompt"];
  one.tensors["prompt_lengths"] = at::full({2}, golden()["prompt"].size(1), at::kLong);
  one.tensors["emotion"] = golden()["emotion"];
  train::StepBatches batches;
  batches.microBatches = {one};
  return batches;
}

/// Steps with weight decay; returns the speech loss before the first and after the last.
std::pair<double, double> trained(T3 model, int64_t steps) {
  T3Objective objective(model, {});
  objective.setTraining(true);
  train::StepperOptions options;
  options.seed = 5;
  options.optimizer.weightDecay = 0.1;
  auto stepper = train::Stepper::make(objective, options);
  if (!stepper.ok()) throw std::runtime_error(toString(stepper.error()));
  const auto speech = [&] { return objective.validate(batch().microBatches[0], 1).terms.at(0).value.item<double>(); };
  const double before = speech();
  train::Meters meters;
  for (int64_t i = 0; i < steps; ++i) (*stepper)->run(batch(), {i, 3e-3, {}}, meters, nullptr);
  return {before, speech()};
}

class ChatterboxLowRank : public testing::Test {
  test::OneThread oneThread_;
};

TEST_F(ChatterboxLowRank, SaysTheSameAtFirstAndOnlyTheSmallAndTheTextTablesLearn) {
  T3 plain = test::smallT3(), beside = test::smallT3();
  addLowRank(beside, rank(3), 1);
  EXPECT_CLOSE(hiddenOf(beside), hiddenOf(plain), 1e-6);
  T3Objective objective(beside, {});
  const auto passes = objective.passes();
  EXPECT_EQ(passes.at(0).parameters.size(), 2U + 2 * 7 * 2);
  for (const auto& [name, parameter] : passes[0].parameters) EXPECT_TRUE(learnsBesideBase(name)) << name;
  LowRankOptions attention = rank(3);
  attention.mlp = false;
  T3 fewer = test::smallT3();
  addLowRank(fewer, attention, 1);
  EXPECT_EQ(T3Objective(fewer, {}).passes().at(0).parameters.size(), 2U + 2 * 4 * 2);
  T3 again = test::smallT3();
  addLowRank(again, rank(3), 1);
  for (const auto& [name, tensor] : again->state()) EXPECT_TRUE(at::equal(tensor, beside->state().at(name))) << name;
}

TEST_F(ChatterboxLowRank, TheBaseStaysBitForBitWhileTheLossFalls) {
  for (const bool recompute : {false, true}) {
    T3 model = test::smallT3();
    addLowRank(model, rank(4), 2);
    model->backbone->setRecompute(recompute);
    const auto before = copyOf(model->state());
    const auto [first, last] = trained(model, 60);
    EXPECT_LT(last, 0.7 * first);
    for (const auto& [name, tensor] : model->state())
      EXPECT_EQ(at::equal(tensor, before.at(name)), !learnsBesideBase(name)) << name;
  }
}

TEST_F(ChatterboxLowRank, MergedWeightsSayTheSameInAPlainNetwork) {
  T3 model = test::smallT3();
  addLowRank(model, rank(4), 2);
  trained(model, 20);
  model->eval();
  const auto merged = mergedState(model);
  T3 plain(test::smallT3Config());
  ASSERT_TRUE(plain->loadState(merged).ok());
  plain->eval();
  EXPECT_EQ(merged.size(), plain->state().size());
  EXPECT_CLOSE(hiddenOf(plain), hiddenOf(model), 1e-5);
  T3 untouched = test::smallT3();
  EXPECT_GT(test::maxDifference(hiddenOf(plain), hiddenOf(untouched)), 1e-3);
}

TEST_F(ChatterboxLowRank, ABaseIsLoadedWithoutTouchingWhatWasLearned) {
  T3 model = test::smallT3();
  addLowRank(model, rank(4), 2);
  trained(model, 5);
  const auto before = copyOf(model->state());
  auto base = copyOf(test::smallT3()->state());
  for (auto& [name, tensor] : base) tensor += 1;
  ASSERT_TRUE(model->loadState(base).ok());
  for (const auto& [name, tensor] : model->state()) {
    const bool small = name.ends_with(".lora_a") || name.ends_with(".lora_b");
    EXPECT_TRUE(at::equal(tensor, small ? before.at(name) : base.at(name))) << name;
  }
}

}  // namespace

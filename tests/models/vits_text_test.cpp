// Does the text matter to VITS: swapped texts raise the kl once the prior has learned them, the mel never; and not where
// texts told nothing.
#include <gtest/gtest.h>

#include "engine/models/vits/vits_objective.h"
#include "engine/train/optimizer.h"
#include "tests/models/vits_support.h"

namespace dimts::test {
namespace {

using namespace models::vits;

constexpr int64_t kRows = 6, kTokens = 9, kFramesOfToken = 5;

/// Every token sounds for some frames in its own pitch.
train::Batch spokenBatch(const VitsConfig& config, uint64_t seed) {
  auto random = at::detail::createCPUGenerator(seed);
  const at::Tensor ids = at::randint(1, 8, {kRows, kTokens}, random, at::kLong);
  const int64_t samples = kFramesOfToken * config.hopLength();
  const at::Tensor time = at::arange(samples).to(at::kFloat);
  at::Tensor wave = at::zeros({kRows, kTokens * samples});
  for (int64_t row = 0; row < kRows; ++row)
    for (int64_t token = 0; token < kTokens; ++token)
      wave[row].narrow(0, token * samples, samples).copy_(0.4 * at::sin(time * (0.1 + 0.3 * ids[row][token].item<float>())));
  train::Batch batch;
  batch.tensors = {{"ids", ids}, {"id_lengths", at::full({kRows}, kTokens, at::kLong)}, {"wave", wave},
                   {"wave_lengths", at::full({kRows}, kTokens * samples, at::kLong)}};
  for (int64_t row = 0; row < kRows; ++row) batch.clipIds.push_back(row);
  return batch;
}

double termOf(const train::LossTerms& terms, const std::string& name) {
  for (const auto& term : terms.terms)
    if (term.name == name) return term.value.item<double>();
  throw std::runtime_error("no term " + name);
}

/// Some steps of the generator alone.
void learn(VitsObjective& objective, const VitsConfig& config, int steps) {
  train::FusedOptimizer optimizer(objective.passes()[1].parameters, {train::OptimizerKind::AdamW, 0.8, 0.99, 1e-9, 0.01, 0.9});
  objective.setTraining(true);
  for (int step = 0; step < steps; ++step) {
    optimizer.zeroGradients();
    objective.loss(1, spokenBatch(config, static_cast<uint64_t>(step)), {step, 0, 2, static_cast<uint64_t>(step)}).total().backward();
    optimizer.step(5e-3);
  }
}

struct Compared {
  double told = 0, rise = 0;  ///< share of clips in which the wrong text costs more, and by how much of the right one's loss
};

/// On clips that were not trained on.
Compared compare(VitsObjective& objective, const VitsConfig& config) {
  objective.setTraining(false);
  std::vector<at::Tensor> right, wrong;
  for (uint64_t seed = 900000; seed < 900004; ++seed) {
    const train::Batch held = spokenBatch(config, seed);
    const auto swapped = objective.withSwappedTexts(held);
    if (!swapped) throw std::runtime_error("no partners");
    right.push_back(objective.textLoss(held, 5));
    wrong.push_back(objective.textLoss(*swapped, 5));
    EXPECT_NEAR(right.back().mean().item<double>(), termOf(objective.validate(held, 5), "kl"), 1e-4) << "rows of one length";
    EXPECT_NEAR(termOf(objective.validate(*swapped, 5), "mel"), termOf(objective.validate(held, 5), "mel"), 1e-5) << "the mel cannot tell";
  }
  const at::Tensor a = at::cat(right), b = at::cat(wrong);
  return {b.gt(a).to(at::kDouble).mean().item<double>(), ((b - a).mean() / a.mean()).item<double>()};
}

TEST(VitsText, WrongTextsRaiseTheKlOnceTheyAreLearned) {
  const VitsConfig config = presetConfig("vits-tiny").value();
  VitsObjective objective(VitsModel(config, 1), VitsDiscriminator(config, 1), {});
  const Compared untrained = compare(objective, config);
  EXPECT_LT(untrained.told, 0.85);
  EXPECT_LT(std::abs(untrained.rise), 0.05);
  learn(objective, config, 190);
  const Compared learned = compare(objective, config);
  EXPECT_GT(learned.told, 0.95);
  EXPECT_GT(learned.rise, 0.1);
}

TEST(VitsText, TextsTooLongForTheSoundAreCut) {
  const VitsConfig config = presetConfig("vits-tiny").value();
  VitsObjective objective(VitsModel(config, 1), VitsDiscriminator(config, 1), {});
  train::Batch batch = spokenBatch(config, 3);
  batch.tensors["wave_lengths"][0] = 6 * config.hopLength();
  batch.tensors["id_lengths"][0] = 4;
  const auto swapped = objective.withSwappedTexts(batch);
  ASSERT_TRUE(swapped.has_value());
  EXPECT_EQ(swapped->at("id_lengths")[0].item<int64_t>(), 6);
  EXPECT_FALSE(at::equal(swapped->at("ids")[0], batch.at("ids")[0]));
  objective.setTraining(false);
  EXPECT_TRUE(termOf(objective.validate(*swapped, 1), "kl") == termOf(objective.validate(*swapped, 1), "kl"));
  train::Batch one;
  one.clipIds = {1};
  for (const auto& [name, tensor] : batch.tensors) one.tensors[name] = tensor.narrow(0, 0, 1);
  EXPECT_FALSE(objective.withSwappedTexts(one).has_value());
}

}  // namespace
}  // namespace dimts::test

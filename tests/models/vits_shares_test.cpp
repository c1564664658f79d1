// A batch whose rows are shared among threads gives the losses and gradients of the whole batch, and the same bits
// every time, whichever thread is first.
#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "engine/models/vits/vits_objective.h"
#include "tests/models/vits_support.h"

namespace {

using namespace dimts;
using namespace dimts::models::vits;

class VitsShares : public testing::Test {
 protected:
  VitsShares() {
    config = test::goldenConfig(test::Golden("vits/modules_single"));
    model = VitsModel(config, 3);
    const torch::NoGradGuard noGradient;
    for (at::Tensor& parameter : model->parameters()) parameter.add_(at::randn(parameter.sizes(), at::detail::createCPUGenerator(9)) * 0.02);
    objective = std::make_unique<VitsObjective>(model, VitsDiscriminator(config), LossWeights{});
    batch = test::microBatchOf(test::sineBatch(config, 5, 3 * config.segmentSize + 70));
  }

  std::vector<at::Tensor> parametersOf(size_t pass) {
    std::vector<at::Tensor> list;
    const train::Pass learning = objective->passes()[pass];
    for (const auto& [name, parameter] : learning.parameters) list.push_back(parameter);
    return list;
  }
  struct Learned {
    train::LossTerms terms;
    std::vector<at::Tensor> gradients;
  };
  Learned learn(size_t pass, int64_t microBatches) {
    train::LossTerms terms = objective->loss(pass, batch, {0, 0, microBatches, 77});
    for (train::LossTerm& term : terms.terms)
      if (term.name == "mel") term.weight = 20;  // another weight than the objective's own
    auto gradients = torch::autograd::grad({terms.total()}, parametersOf(pass), {}, false, false, true);
    for (train::LossTerm& term : terms.terms) term.value = term.value.detach();
    return {terms, gradients};
  }
  /// Both passes with the rows shared among `threads` threads; 0: every batch as a whole.
  std::vector<Learned> learn(int threads, int64_t microBatches = 1) {
    std::vector<Learned> results;
    const int before = at::get_num_threads();
    at::set_num_threads(std::max(1, threads));
    objective->shareRows(threads > 0);
    for (size_t pass = 0; pass < 2; ++pass) results.push_back(learn(pass, microBatches));
    objective->endStep();
    at::set_num_threads(before);
    return results;
  }

  VitsConfig config;
  VitsModel model{nullptr};
  std::unique_ptr<VitsObjective> objective;
  train::Batch batch;
};

TEST_F(VitsShares, EqualTheWholeBatch) {
  objective->setTraining(false);
  const auto whole = learn(0), shared = learn(2), repeated = learn(2, 2);
  for (size_t pass = 0; pass < 2; ++pass) {
    const auto& expected = whole[pass].terms.terms;
    ASSERT_EQ(expected.size(), shared[pass].terms.terms.size());
    for (size_t i = 0; i < expected.size(); ++i) {
      const at::Tensor& own = shared[pass].terms.terms[i].value;
      EXPECT_LE(test::relativeDifference(own, expected[i].value), 2e-5) << expected[i].name;
      EXPECT_TRUE(at::equal(own, repeated[pass].terms.terms[i].value)) << "the forward pass done again: " << expected[i].name;
    }
    double difference = 0, size = 0;
    for (size_t i = 0; i < whole[pass].gradients.size(); ++i) {
      const at::Tensor &gradient = whole[pass].gradients[i], &own = shared[pass].gradients[i];
      ASSERT_EQ(gradient.defined(), own.defined());
      if (!gradient.defined()) continue;
      difference += (gradient - own).square().sum().item<double>();
      size += gradient.square().sum().item<double>();
    }
    EXPECT_GT(size, 0);
    EXPECT_LT(std::sqrt(difference / size), 1e-4);
  }
  for (const at::Tensor& parameter : parametersOf(0)) EXPECT_TRUE(parameter.requires_grad());
}

TEST_F(VitsShares, TheAlignmentOfAClipGivesEveryFrameAToken) {
  const at::Tensor alignment = objective->alignment(batch);
  const int64_t frames = batch.at("wave_lengths")[0].item<int64_t>() / config.hopLength();
  ASSERT_EQ(alignment.sizes(), (at::IntArrayRef{frames, batch.at("id_lengths")[0].item<int64_t>()}));
  EXPECT_TRUE(at::equal(alignment.sum(1), at::ones({frames})));
  const at::Tensor token = alignment.argmax(1);
  EXPECT_EQ(token[0].item<int64_t>(), 0);
  EXPECT_EQ(token[frames - 1].item<int64_t>(), alignment.size(1) - 1);
  const at::Tensor moves = token.diff();
  EXPECT_TRUE(((moves == 0) | (moves == 1)).all().item<bool>());
}

TEST_F(VitsShares, GiveTheSameBitsEveryTime) {
  objective->setTraining(true);  // with dropout
  for (const int threads : {2, 3}) {
    const auto first = learn(threads), again = learn(threads);
    for (size_t pass = 0; pass < 2; ++pass)
      for (size_t i = 0; i < first[pass].gradients.size(); ++i)
        if (first[pass].gradients[i].defined()) {
          ASSERT_TRUE(at::equal(first[pass].gradients[i], again[pass].gradients[i]));
        }
  }
}

/// Gradient checkpointing changes what is kept, not what comes out, but for the order in which gradients meet.
TEST_F(VitsShares, AreTheSameWhenInnerValuesAreComputedAgain) {
  objective->setTraining(false);
  for (const int threads : {0, 2}) {
    const auto kept = learn(threads);
    model->setRecompute(true);
    const auto again = learn(threads);
    model->setRecompute(false);
    for (size_t pass = 0; pass < 2; ++pass) {
      EXPECT_TRUE(at::equal(kept[pass].terms.total(), again[pass].terms.total()));
      for (size_t i = 0; i < kept[pass].gradients.size(); ++i)
        if (kept[pass].gradients[i].defined()) {
          ASSERT_LE(test::relativeDifference(again[pass].gradients[i], kept[pass].gradients[i]), 1e-5) << threads << " threads, gradient " << i;
        }
    }
  }
}

/// A clip that cannot be trained on is the whole step's error, and the next step is not the worse for it.
TEST_F(VitsShares, AnErrorInOneShareIsTheSteps) {
  objective->setTraining(false);
  const auto before = learn(2);
  const at::Tensor lengths = batch.tensors["id_lengths"];
  batch.tensors["id_lengths"] = lengths.clone();
  batch.tensors["id_lengths"][4] = 0;
  EXPECT_THROW(learn(2), std::invalid_argument);
  objective->endStep();
  batch.tensors["id_lengths"] = lengths;
  const auto after = learn(2);
  EXPECT_TRUE(at::equal(before[1].terms.total(), after[1].terms.total()));
}

}  // namespace

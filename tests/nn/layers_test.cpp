// Layers that families share: splines, weight norm, relative attention, masks and segments, explicit randomness.
#include <torch/torch.h>

#include <stdexcept>

#include "engine/nn/gate.h"
#include "engine/nn/masks.h"
#include "engine/nn/relative_attention.h"
#include "engine/nn/rng.h"
#include "engine/nn/spline.h"
#include "engine/nn/weight_norm.h"
#include "tests/support/golden.h"

namespace {

using namespace dimts;

TEST(Spline, ValuesAndGradientsEqualTheReference) {
  const test::Golden golden("vits/spline");
  at::Tensor leaves[4];
  const char* names[4] = {"x", "widths", "heights", "slopes"};
  for (int i = 0; i < 4; ++i) leaves[i] = golden[names[i]].clone().requires_grad_();
  const auto [y, logSlope] = nn::rationalQuadraticSpline(leaves[0], leaves[1], leaves[2], leaves[3], false, 5.0);
  EXPECT_CLOSE(y, golden["y"], 1e-5);
  EXPECT_CLOSE(logSlope, golden["logdet"], 1e-4);
  (y.sin() + logSlope).sum().backward();
  for (int i = 0; i < 4; ++i) {
    EXPECT_LE(test::relativeDifference(leaves[i].grad(), golden[std::string("grad_") + names[i]]), 1e-4) << names[i];
  }
  const auto [x, inverseSlope] =
      nn::rationalQuadraticSpline(golden["x"], golden["widths"], golden["heights"], golden["slopes"], true, 5.0);
  EXPECT_CLOSE(x, golden["inverse"], 1e-4);
  EXPECT_CLOSE(inverseSlope, golden["inverse_logdet"], 2e-4);
}

TEST(Spline, InverseUndoesItAndFarInputsStayFinite) {
  torch::manual_seed(1);
  const at::Tensor w = at::randn({4, 50, 10}), h = at::randn({4, 50, 10}), d = at::randn({4, 50, 9});
  const at::Tensor x = (at::randn({4, 50}) * 100).requires_grad_();
  const auto [y, slope] = nn::rationalQuadraticSpline(x, w, h, d, false, 5.0);
  const auto [back, inverseSlope] = nn::rationalQuadraticSpline(y.detach(), w, h, d, true, 5.0);
  EXPECT_CLOSE(back, x.detach(), 1e-4);
  EXPECT_CLOSE(inverseSlope, -slope.detach(), 1e-3);
  (y.sum() + slope.sum()).backward();
  EXPECT_TRUE(x.grad().isfinite().all().item<bool>());
}

TEST(WeightNorm, FoldsToTheSameConvolution) {
  torch::manual_seed(2);
  const at::Tensor x = at::randn({2, 6, 20}), weight = at::randn({8, 6, 5}), bias = at::randn({8});
  nn::WeightNormConv1d conv(nn::ConvShape{.in = 6, .out = 8, .kernel = 5, .padding = 4, .dilation = 2});
  conv->setWeight(weight);
  const at::NoGradGuard noGrad;
  conv->bias.copy_(bias);
  EXPECT_CLOSE(conv(x), at::conv1d(x, weight, bias, 1, 4, 2), 1e-5);
  conv->weightG.mul_(2);
  EXPECT_CLOSE(conv(x), at::conv1d(x, weight * 2, bias, 1, 4, 2), 2e-5);

  const at::Tensor up = at::randn({6, 3, 8});
  nn::WeightNormConvTranspose1d transpose(nn::ConvShape{.in = 6, .out = 3, .kernel = 8, .stride = 4, .padding = 2});
  transpose->setWeight(up);
  ASSERT_EQ(transpose->weightG.sizes(), (at::IntArrayRef{6, 1, 1}));
  EXPECT_CLOSE(transpose(x), at::conv_transpose1d(x, up, transpose->bias, 4, 2), 1e-5);
}

TEST(RelativeAttention, OffsetsAndPositionsAreEachOthersViews) {
  torch::manual_seed(3);
  for (const int64_t t : {1, 2, 4, 5, 9}) {
    const int64_t w = 4;
    const at::Tensor scores = at::randn({2, t, 2 * w + 1});
    const at::Tensor positions = nn::offsetsToPositions(scores, w);
    const at::Tensor offsets = nn::positionsToOffsets(positions, w);
    for (int64_t i = 0; i < t; ++i) {
      for (int64_t j = 0; j < t; ++j) {
        const double expected = std::abs(j - i) <= w ? scores[1][i][j - i + w].item<double>() : 0.0;
        EXPECT_EQ(positions[1][i][j].item<double>(), expected) << t << " " << i << " " << j;
        if (std::abs(j - i) > w) continue;
        EXPECT_EQ(offsets[1][i][j - i + w].item<double>(), expected);
      }
    }
    EXPECT_NEAR(offsets.sum().item<double>(), positions.sum().item<double>(), 1e-4);
  }
}

TEST(RelativeAttention, PaddedKeysDoNotMatter) {
  torch::manual_seed(4);
  nn::RelativeAttention attention(nn::RelativeAttentionOptions{.hidden = 8, .heads = 2, .window = 2, .dropout = 0.0});
  {
    const at::NoGradGuard noGrad;
    for (auto& parameter : attention->parameters()) parameter.normal_();
  }
  at::Tensor x = at::randn({1, 6, 8});
  const at::Tensor padding = (at::arange(6) >= 4).view({1, 1, 1, 6});
  const at::Tensor first = attention(x, padding);
  x.narrow(1, 4, 2).fill_(100);
  EXPECT_CLOSE(attention(x, padding).narrow(1, 0, 4), first.narrow(1, 0, 4), 1e-6);
}

TEST(Gate, IsTanhTimesSigmoid) {
  torch::manual_seed(5);
  at::Tensor x = at::randn({2, 6, 9}).requires_grad_(), copy = x.detach().clone().requires_grad_();
  const at::Tensor expected = copy.narrow(1, 0, 3).tanh() * copy.narrow(1, 3, 3).sigmoid();
  const at::Tensor got = nn::gatedTanh(x);
  EXPECT_CLOSE(got, expected, 1e-6);
  got.sin().sum().backward();
  expected.sin().sum().backward();
  EXPECT_CLOSE(x.grad(), copy.grad(), 1e-6);
}

TEST(Segments, StartInsideEveryRowAndContinueWithZeros) {
  const at::Tensor lengths = torch::tensor({10, 4, 3});
  const at::Tensor last = nn::randomStarts(lengths, 4, at::full({3}, 0.999999));
  EXPECT_TRUE(at::equal(last, torch::tensor({6, 0, 0})));
  EXPECT_TRUE(at::equal(nn::randomStarts(lengths, 4, at::ones({3})), last)) << "rounding must not leave the row";
  const at::Tensor x = at::arange(10).to(at::kFloat).expand({3, 2, 10});
  EXPECT_TRUE(at::equal(nn::cutSegments(x, last, 4)[0][1], torch::tensor({6.F, 7.F, 8.F, 9.F})));
  const at::Tensor longer = nn::cutSegments(x, torch::tensor({0, 0, 0}), 12);
  EXPECT_TRUE(at::equal(longer[2][0].narrow(0, 9, 3), torch::tensor({9.F, 0.F, 0.F})));
}

TEST(Rng, IsAPureFunctionOfItsSeedAndSaysWhenItIsMissing) {
  const nn::Rng a = nn::Rng::seeded(5), b = nn::Rng::seeded(5);
  const at::Tensor x = at::ones({1000});
  EXPECT_TRUE(at::equal(a.normal({7}, x.options()), b.normal({7}, x.options())));
  const at::Tensor dropped = a.dropout(x, 0.25, true);
  EXPECT_TRUE(at::equal(dropped, b.dropout(x, 0.25, true)));
  EXPECT_NEAR(dropped.mean().item<double>(), 1.0, 0.1);
  EXPECT_TRUE(nn::Rng().dropout(x, 0.5, false).is_same(x));
  EXPECT_THROW(nn::Rng().dropout(x, 0.5, true), std::invalid_argument);
  EXPECT_THROW(nn::Rng().normal({1}, x.options()), std::invalid_argument);
}

}  // namespace

// The decoder's own operations beside torch's: values and gradients, at sizes that do not divide by the processor's widths.
#include <gtest/gtest.h>
#include <torch/torch.h>

#include <ATen/autocast_mode.h>

#include <cmath>
#include <functional>

#include "engine/nn/decoder_ops.h"
#include "engine/nn/dense.h"
#include "engine/nn/packed_attention.h"
#include "engine/nn/row_grid.h"
#include "engine/nn/wide_loops.h"
#include "tests/support/golden.h"

namespace {

using namespace dimts;
using Computed = std::function<at::Tensor(const std::vector<at::Tensor>&)>;

/// Both computations of the same inputs give the same values and gradients.
void expectSame(const Computed& ours, const Computed& torchs, const std::vector<at::Tensor>& inputs, double tolerance) {
  std::vector<std::vector<at::Tensor>> gradients;
  std::vector<at::Tensor> values;
  for (const Computed& one : {ours, torchs}) {
    std::vector<at::Tensor> leaves;
    for (const at::Tensor& input : inputs) leaves.push_back(input.detach().clone().requires_grad_(input.requires_grad()));
    const at::Tensor y = one(leaves);
    torch::manual_seed(9);
    (y.to(at::kFloat) * at::randn(y.sizes())).sum().backward();
    gradients.emplace_back();
    for (const at::Tensor& leaf : leaves) gradients.back().push_back(leaf.grad());
    values.push_back(y.detach());
  }
  EXPECT_LE(test::relativeDifference(values[0], values[1]), tolerance);
  for (size_t i = 0; i < inputs.size(); ++i) {
    ASSERT_EQ(gradients[0][i].defined(), inputs[i].requires_grad()) << i;
    if (!inputs[i].requires_grad()) continue;
    EXPECT_LE(test::relativeDifference(gradients[0][i], gradients[1][i]), tolerance) << i;
  }
}

at::Tensor learned(at::IntArrayRef sizes) { return at::randn(sizes).requires_grad_(); }

TEST(DecoderOps, NormEqualsTorchs) {
  torch::manual_seed(1);
  for (const int64_t size : {int64_t{5}, int64_t{15}, int64_t{32}, int64_t{77}})
    for (std::vector<int64_t> sizes : {std::vector<int64_t>{1}, {3, 35}}) {
      sizes.push_back(size);
      expectSame([](const auto& in) { return nn::rmsNorm(in[0], in[1], 1e-5); },
                 [&](const auto& in) { return at::rms_norm(in[0], {size}, in[1], 1e-5); }, {learned(sizes), learned({size})}, 2e-6);
    }
}

TEST(DecoderOps, RotationEqualsItsFormula) {
  torch::manual_seed(2);
  const int64_t rows = 37, heads = 3;
  for (const int64_t half : {int64_t{4}, int64_t{16}, int64_t{21}}) {
    const at::Tensor angles = at::randn({rows, 1, half}) * 5, cos = angles.cos(), sin = angles.sin();
    expectSame([&](const auto& in) { return nn::rotatedHeads(in[0], cos, sin); },
               [&](const auto& in) {
                 const auto halves = in[0].view({rows, heads, 2 * half}).chunk(2, -1);
                 return at::cat({halves[0] * cos - halves[1] * sin, halves[1] * cos + halves[0] * sin}, -1);
               },
               {learned({rows, heads * 2 * half})}, 1e-6);
  }
}

TEST(DecoderOps, GateEqualsTorchsAlsoFarFromNought) {
  torch::manual_seed(3);
  for (const double spread : {1.0, 30.0, 1000.0})
    expectSame([](const auto& in) { return nn::siluTimes(in[0], in[1]); },
               [](const auto& in) { return at::silu(in[0]) * in[1]; },
               {(at::randn({19, 31}) * spread).requires_grad_(), learned({19, 31})}, 2e-6);
  const at::Tensor half = nn::siluTimes(at::randn({8, 8}).to(at::kBFloat16), at::randn({8, 8}).to(at::kBFloat16));
  EXPECT_EQ(half.scalar_type(), at::kBFloat16);
}

TEST(DecoderOps, ProductsEqualTorchs) {
  torch::manual_seed(4);
  for (const int64_t rows : {int64_t{2}, nn::kRowGrid, 2 * nn::kRowGrid}) {  // not for oneDNN, and for it
    const Computed ours = [](const auto& in) { return nn::dense(in[0], in[1], in.size() > 2 ? in[2] : at::Tensor()); };
    const Computed torchs = [](const auto& in) { return at::linear(in[0], in[1], in.size() > 2 ? in[2] : at::Tensor()); };
    expectSame(ours, torchs, {learned({rows, 3, 33}), learned({17, 33})}, 2e-6);
    expectSame(ours, torchs, {learned({rows, 33}), learned({17, 33}), learned({17})}, 2e-6);
    expectSame(ours, torchs, {at::randn({rows, 33}), learned({17, 33})}, 2e-6);
    expectSame(ours, torchs, {learned({rows, 33}), at::randn({17, 33})}, 2e-6);
  }
}

/// Sequences of one row, shorter and longer than what is computed at once; heads of one vector and of more than a panel.
TEST(DecoderOps, AttentionEqualsItsFormulaInEachSequence) {
  torch::manual_seed(10);
  const std::vector<int64_t> bounds{0, 1, 7, 55, 103, 210, 317};
  for (const int64_t size : {int64_t{16}, int64_t{23}, int64_t{64}, int64_t{80}}) {
    const Computed ours = [&](const auto& in) { return nn::packedCausalAttention(in[0], in[1], in[2], nn::PackedSequences(bounds, at::kCPU)); };
    const Computed formula = [&](const auto& in) {
      std::vector<at::Tensor> parts;
      for (size_t i = 0; i + 1 < bounds.size(); ++i) {
        const int64_t rows = bounds[i + 1] - bounds[i];
        const auto cut = [&](const at::Tensor& x) { return x.narrow(0, bounds[i], rows).transpose(0, 1).to(at::kDouble); };
        const at::Tensor scores = at::matmul(cut(in[0]), cut(in[1]).transpose(1, 2)) / std::sqrt(static_cast<double>(size));
        const at::Tensor later = at::ones({rows, rows}, at::kBool).triu(1);
        parts.push_back(at::matmul(scores.masked_fill(later, -INFINITY).softmax(-1), cut(in[2])).transpose(0, 1).reshape({rows, -1}));
      }
      return at::cat(parts).to(at::kFloat);
    };
    expectSame(ours, formula, {learned({317, 3, size}), learned({317, 3, size}), learned({317, 3, size})}, 2e-6);
    const auto drawn = [&] { return (at::randn({317, 3, size}) * 20).requires_grad_(); };  // scores of thousands, themselves rounded
    expectSame(ours, formula, {drawn(), drawn(), learned({317, 3, size})}, 3e-4);
  }
}

/// What the gates look for in the loss and the gradients must get there.
TEST(DecoderOps, AttentionPassesOnWhatIsNoNumber) {
  for (const float bad : {NAN, INFINITY})
    for (const size_t place : {size_t{0}, size_t{1}, size_t{2}}) {
      std::vector<at::Tensor> in;
      for (int i = 0; i < 3; ++i) in.push_back(at::randn({100, 2, 16}));
      in[place][20][1][3] = bad;
      for (at::Tensor& one : in) one.requires_grad_();
      const at::Tensor out = nn::packedCausalAttention(in[0], in[1], in[2], nn::PackedSequences({0, 60, 100}, at::kCPU));
      EXPECT_FALSE(out[20].isfinite().all().item<bool>()) << bad << " in " << place;
      EXPECT_TRUE(out.narrow(0, 60, 40).isfinite().all().item<bool>()) << "of another sequence";
      out.sum().backward();
      EXPECT_FALSE(in[1].grad().isfinite().all().item<bool>() && in[0].grad().isfinite().all().item<bool>()) << bad << " in " << place;
    }
}

TEST(DecoderOps, LowRankProductsEqualTheSumOfBoth) {
  torch::manual_seed(5);
  const Computed ours = [](const auto& in) { return nn::denseLowRank(in[0], in[1], {}, {in[2], in[3], 0.7}); };
  const Computed torchs = [](const auto& in) {
    return at::linear(in[0], in[1]) + 0.7 * at::linear(at::linear(in[0], in[2]), in[3]);
  };
  for (const int64_t rows : {int64_t{2}, nn::kRowGrid})
    expectSame(ours, torchs, {learned({rows, 33}), at::randn({17, 33}), learned({4, 33}), learned({17, 4})}, 2e-6);
  const at::Tensor x = at::randn({40, 33}), weight = at::randn({17, 33});
  const nn::LowRank lowRank{at::randn({4, 33}), at::randn({17, 4}), 0.7};
  EXPECT_LE(test::relativeDifference(at::linear(x, nn::mergedWeight(weight, lowRank)), nn::denseLowRank(x, weight, {}, lowRank)), 2e-6);
}

TEST(DecoderOps, LowRankProductsFollowAutocast) {
  torch::manual_seed(6);
  at::autocast::set_autocast_enabled(at::kCPU, true);
  at::autocast::set_autocast_dtype(at::kCPU, at::kBFloat16);
  const at::Tensor x = learned({40, 32}), weight = at::randn({16, 32}), down = learned({4, 32}), up = learned({16, 4});
  const at::Tensor y = nn::denseLowRank(x, weight, {}, {down, up, 1});
  at::autocast::set_autocast_enabled(at::kCPU, false);
  EXPECT_EQ(y.scalar_type(), at::kBFloat16);
  y.to(at::kFloat).square().sum().backward();
  for (const at::Tensor& leaf : {x, down, up}) {
    EXPECT_EQ(leaf.grad().scalar_type(), at::kFloat);
    EXPECT_GT(leaf.grad().norm().item<double>(), 0);
  }
}

TEST(WideLoops, ProductsOfFewRowsEqualTorchs) {
  torch::manual_seed(7);
  for (const int64_t in : {int64_t{5}, int64_t{64}, int64_t{147}}) {
    const at::Tensor weight = at::randn({21, in}), half = weight.to(at::kBFloat16);
    for (int64_t rows = 1; rows <= 3; ++rows) {
      const at::Tensor x = at::randn({rows, in});
      for (const bool halved : {false, true}) {
        const nn::wide::Matrix matrix{halved ? nullptr : weight.const_data_ptr<float>(),
                                      halved ? static_cast<const uint16_t*>(half.const_data_ptr()) : nullptr, 21, in};
        const at::Tensor y = at::full({rows, 30}, -1.0f);
        nn::wide::products(matrix, x.const_data_ptr<float>(), rows, 2, 21, y.data_ptr<float>(), 30);
        const at::Tensor expected = at::linear(x, halved ? half.to(at::kFloat) : weight);
        EXPECT_CLOSE(y.narrow(1, 2, 19), expected.narrow(1, 2, 19), 1e-6) << in << " " << rows;
        EXPECT_TRUE((y.narrow(1, 0, 2) == -1).all().item<bool>());
        EXPECT_TRUE((y.narrow(1, 21, 9) == -1).all().item<bool>());
      }
    }
  }
}

TEST(WideLoops, AttentionOfOnePlaceEqualsTorchs) {
  torch::manual_seed(8);
  for (const int64_t size : {int64_t{16}, int64_t{23}, int64_t{64}})
    for (const int64_t places : {int64_t{1}, int64_t{16}, int64_t{51}}) {
      const at::Tensor q = at::randn({1, 1, 1, size}) * 3, k = at::randn({1, 1, places, size}), v = at::randn({1, 1, places, size});
      std::vector<float> scores(static_cast<size_t>(places));
      const at::Tensor got = at::empty({size});
      nn::wide::attendOne(q.const_data_ptr<float>(), k.const_data_ptr<float>(), v.const_data_ptr<float>(), places, size,
                          scores.data(), got.data_ptr<float>());
      EXPECT_CLOSE(got, at::scaled_dot_product_attention(q, k, v).view({size}), 2e-6) << size << " " << places;
    }
}

}  // namespace

// Rows that are frozen stay bit for bit through a hundred AdamW steps with weight decay, whatever was there before:
// an embedding tied to an output head, gradients accumulated, forward in half precision, momentum from earlier steps.
#include <gtest/gtest.h>
#include <torch/torch.h>

#include <cstring>
#include <string>
#include <tuple>

#include "engine/train/gradients.h"
#include "engine/train/optimizer.h"

namespace dimts::train {
namespace {

constexpr int64_t kRows = 60, kOldRows = 40, kWidth = 16;

bool sameBits(const torch::Tensor& a, const torch::Tensor& b) {
  return std::memcmp(a.contiguous().data_ptr(), b.contiguous().data_ptr(), static_cast<size_t>(a.numel() * a.element_size())) == 0;
}

struct Table {
  torch::Tensor embedding, head, bias;
  bool tied = false, half = false;

  /// Cross entropy of guessing each id from its own row.
  torch::Tensor loss(const torch::Tensor& ids) const {
    torch::Tensor rows = embedding.index_select(0, ids), out = tied ? embedding : head;
    if (half) {
      rows = rows.to(torch::kBFloat16);
      out = out.to(torch::kBFloat16);
    }
    return torch::nn::functional::cross_entropy(rows.matmul(out.t()).to(torch::kFloat) + bias, ids.roll(1));
  }
};

class FrozenRows : public testing::TestWithParam<std::tuple<bool, bool>> {};

TEST_P(FrozenRows, StayBitForBitForAHundredSteps) {
  torch::manual_seed(5);
  Table t;
  std::tie(t.tied, t.half) = GetParam();
  t.embedding = torch::randn({kRows, kWidth}).requires_grad_();
  t.head = torch::randn({kRows, kWidth}).requires_grad_();
  t.bias = torch::randn({kRows}).requires_grad_();
  NamedTensors parameters{{"emb.weight", t.embedding}, {"head.bias", t.bias}};
  if (!t.tied) parameters.emplace_back("head.weight", t.head);
  OptimizerOptions options;
  options.kind = OptimizerKind::AdamW;
  options.weightDecay = 0.1;
  FusedOptimizer optimizer(parameters, options);
  const auto step = [&](Freezer* freezer) {
    optimizer.zeroGradients();
    for (int micro = 0; micro < 3; ++micro) (t.loss(torch::randint(0, kRows, {32}, torch::kLong)) / 3).backward();
    if (freezer) freezer->clearGradients(0);
    optimizer.step(1e-2);
    if (freezer) freezer->restore(0);
  };
  for (int i = 0; i < 5; ++i) step(nullptr);  // momentum for every row
  const std::string rows = "emb.weight:40, head.bias:40" + std::string(t.tied ? "" : ", head.weight:40");
  auto freezer = Freezer::make({"", "", rows}, {{"all", parameters}});
  ASSERT_TRUE(freezer.ok()) << toString(freezer.error());
  std::vector<torch::Tensor> before;
  for (const auto& [name, parameter] : parameters) before.push_back(parameter.detach().clone());
  for (int i = 0; i < 100; ++i) step(&*freezer);
  for (size_t i = 0; i < parameters.size(); ++i) {
    const torch::Tensor now = parameters[i].second.detach();
    EXPECT_TRUE(sameBits(now.narrow(0, 0, kOldRows), before[i].narrow(0, 0, kOldRows))) << parameters[i].first;
    EXPECT_GT((now.narrow(0, kOldRows, kRows - kOldRows) - before[i].narrow(0, kOldRows, kRows - kOldRows)).abs().min().item<float>(), 0)
        << parameters[i].first << ": new rows learn";
  }
}

TEST(FrozenRowsNeedMore, ClearedGradientsAloneWouldNotHold) {
  torch::manual_seed(5);
  const torch::Tensor table = torch::randn({kRows, kWidth}).requires_grad_();
  OptimizerOptions options;
  options.kind = OptimizerKind::AdamW;
  options.weightDecay = 0.1;
  FusedOptimizer optimizer({{"emb.weight", table}}, options);
  auto freezer = Freezer::make({"", "", "emb.weight:40"}, {{"all", {{"emb.weight", table}}}});
  const torch::Tensor before = table.detach().clone();
  optimizer.zeroGradients();
  table.square().sum().backward();
  freezer->clearGradients(0);
  optimizer.step(1e-2);
  EXPECT_FALSE(torch::equal(table.detach().narrow(0, 0, 40), before.narrow(0, 0, 40))) << "weight decay moves them";
}

INSTANTIATE_TEST_SUITE_P(Tables, FrozenRows, testing::Combine(testing::Bool(), testing::Bool()),
                         [](const auto& info) {
                           return std::string(std::get<0>(info.param) ? "Tied" : "Apart") + (std::get<1>(info.param) ? "Half" : "Full");
                         });

}  // namespace
}  // namespace dimts::train

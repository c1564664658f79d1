// Optimisers against torch's own, clipping, loss scaling, averages and freezing, each on its own.
#include <gtest/gtest.h>
#include <torch/torch.h>

#include "engine/train/gradients.h"
#include "engine/train/optimizer.h"
#include "engine/train/tensor_parts.h"

namespace dimts::train {
namespace {

torch::Tensor leaf(const torch::Tensor& from) { return from.clone().requires_grad_(); }

std::unique_ptr<torch::optim::Optimizer> referenceOf(OptimizerKind kind, std::vector<torch::Tensor> parameters) {
  if (kind == OptimizerKind::AdamW)
    return std::make_unique<torch::optim::AdamW>(parameters, torch::optim::AdamWOptions(2e-3).betas({0.8, 0.99}).eps(1e-9).weight_decay(0.01));
  if (kind == OptimizerKind::Adam)
    return std::make_unique<torch::optim::Adam>(parameters, torch::optim::AdamOptions(2e-3).betas({0.8, 0.99}).eps(1e-9).weight_decay(0.01));
  return std::make_unique<torch::optim::SGD>(parameters, torch::optim::SGDOptions(2e-3).momentum(0.9).nesterov(true).weight_decay(0.01));
}

TEST(Optimizers, EqualTorchsOwn) {
  for (const OptimizerKind kind : {OptimizerKind::AdamW, OptimizerKind::Adam, OptimizerKind::Sgd}) {
    torch::manual_seed(1);
    const torch::Tensor start = torch::randn({40, 30}), bias = torch::randn({30});
    const torch::Tensor a1 = leaf(start), a2 = leaf(bias), b1 = leaf(start), b2 = leaf(bias), unused = leaf(bias);
    OptimizerOptions options;
    options.kind = kind;
    FusedOptimizer fused({{"w", a1}, {"b", a2}, {"unused", unused}}, options);
    const auto reference = referenceOf(kind, {b1, b2});
    for (int step = 0; step < 20; ++step) {
      const torch::Tensor x = torch::randn({5, 40});
      fused.zeroGradients();
      reference->zero_grad();
      (x.matmul(a1) + a2).square().mean().backward();
      (x.matmul(b1) + b2).square().mean().backward();
      fused.step(2e-3);
      reference->step();
    }
    EXPECT_TRUE(torch::allclose(a1, b1, 1e-5, 1e-6)) << toString(kind);
    EXPECT_TRUE(torch::allclose(a2, b2, 1e-5, 1e-6)) << toString(kind);
    EXPECT_FALSE(torch::equal(a1, start));
    EXPECT_TRUE(torch::equal(unused, bias));
    EXPECT_EQ(fused.state().at("unused.step").item<int64_t>(), 0);
    EXPECT_EQ(fused.state().at("w.step").item<int64_t>(), 20);
    EXPECT_EQ(fused.neverMoved(), std::vector<std::string>{"unused"});
  }
}

TEST(Optimizers, PartsOfAListAreAboutEqual) {
  using Ends = std::vector<size_t>;
  EXPECT_EQ(partEnds({1, 1, 1, 1}, 2), (Ends{2, 4}));
  EXPECT_EQ(partEnds({3, 1, 1, 1, 1, 1}, 2), (Ends{2, 6}));
  EXPECT_EQ(partEnds({1, 1, 1, 1}, 1), (Ends{4}));
  EXPECT_EQ(partEnds({5, 5}, 8), (Ends{2}));  // two threads of eight would work: each kernel shares a tensor instead
  EXPECT_EQ(partEnds({0, 0, 7}, 2), (Ends{3}));
  const Ends many = partEnds(std::vector<int64_t>(1000, 10), 16);
  ASSERT_EQ(many.size(), 16U);
  EXPECT_EQ(many.back(), 1000U);
}

TEST(Optimizers, ManySmallTensorsAreAllTreatedWhateverTheThreads) {
  const int threads = at::get_num_threads();
  std::vector<std::vector<torch::Tensor>> ends;
  std::vector<torch::Tensor> norms;
  for (const int count : {1, 3}) {
    at::set_num_threads(count);
    torch::manual_seed(1);
    NamedTensors parameters;
    std::vector<torch::Tensor> gradients;
    for (int i = 0; i < 50; ++i) {
      parameters.emplace_back(std::to_string(i), torch::randn({1 + i % 7, 5}).requires_grad_());
      parameters.back().second.mutable_grad() = torch::randn({1 + i % 7, 5});
      gradients.push_back(parameters.back().second.grad());
    }
    WeightAverage average(parameters, 0.5);
    FusedOptimizer optimizer(parameters, {});
    norms.push_back(gradientNorm(gradients));
    clipGradients(parameters, norms.back(), {ClipKind::Global, 0.1});
    EXPECT_NEAR(gradientNorm(gradients).item<float>(), 0.1, 1e-5);
    optimizer.step(0.1, torch::zeros({}));
    average.update(torch::zeros({}));
    ends.emplace_back();
    for (const auto& [name, parameter] : parameters) ends.back().push_back(parameter.detach());
    for (const auto& [name, tensor] : average.state()) ends.back().push_back(tensor);
  }
  at::set_num_threads(threads);
  ASSERT_EQ(ends[0].size(), ends[1].size());
  EXPECT_TRUE(torch::equal(norms[0], norms[1]));
  for (size_t i = 0; i < ends[0].size(); ++i) EXPECT_TRUE(torch::equal(ends[0][i], ends[1][i])) << i;
}

TEST(Optimizers, FoundInfChangesNothing) {
  for (const OptimizerKind kind : {OptimizerKind::AdamW, OptimizerKind::Adam, OptimizerKind::Sgd}) {
    const torch::Tensor w = torch::ones({8}).requires_grad_();
    OptimizerOptions options;
    options.kind = kind;
    FusedOptimizer fused({{"w", w}}, options);
    (w * std::nan("")).sum().backward();
    fused.step(0.1, torch::ones({}));
    EXPECT_TRUE(torch::equal(w, torch::ones({8}))) << toString(kind);
    for (const auto& [name, tensor] : fused.state()) EXPECT_EQ(tensor.to(torch::kFloat).abs().sum().item<float>(), 0) << name;
    w.mutable_grad().fill_(1);
    fused.step(0.1, torch::zeros({}));
    EXPECT_FALSE(torch::equal(w, torch::ones({8})));
    EXPECT_EQ(fused.state().at("w.step").item<int64_t>(), 1);
  }
}

TEST(Optimizers, RefuseAForeignStateAndTakeTheirOwn) {
  const torch::Tensor w = torch::ones({8}).requires_grad_();
  FusedOptimizer fused({{"w", w}}, {});
  EXPECT_EQ(fused.load({}).error().code, "train.checkpoint_mismatch");
  auto state = fused.state();
  EXPECT_TRUE(fused.load(state).ok());
  state["w.exp_avg"] = torch::zeros({7});
  EXPECT_EQ(fused.load(state).error().subject, "w.exp_avg");
}

NamedTensors twoParts() {
  NamedTensors parts{{"net.a.weight", leaf(torch::full({2, 2}, 3.0))}, {"net.b.weight", leaf(torch::full({4}, 0.5))}};
  parts[0].second.mutable_grad() = torch::full({2, 2}, 1.0);   // norm 2
  parts[1].second.mutable_grad() = torch::full({4}, 100.0);    // norm 200
  return parts;
}

std::vector<torch::Tensor> gradientsOf(const NamedTensors& parts) {
  std::vector<torch::Tensor> gradients;
  for (const auto& [name, tensor] : parts) gradients.push_back(tensor.grad());
  return gradients;
}

TEST(Clipping, GlobalShortensAllTogether) {
  const NamedTensors parts = twoParts();
  const torch::Tensor norm = gradientNorm(gradientsOf(parts));
  EXPECT_NEAR(norm.item<double>(), std::sqrt(4.0 + 40000.0), 1e-2);
  clipGradients(parts, norm, {ClipKind::Global, 0});
  EXPECT_EQ(parts[1].second.grad()[0].item<float>(), 100);
  clipGradients(parts, norm, {ClipKind::Global, 1});
  EXPECT_NEAR(gradientNorm(gradientsOf(parts)).item<double>(), 1, 1e-4);
  EXPECT_EQ(gradientNorm({}).item<float>(), 0);
}

TEST(Clipping, PerGroupLeavesGoodPartsAlone) {
  const NamedTensors parts = twoParts();
  EXPECT_EQ(groupsOf(parts).at("net.a.weight"), "net.a");
  clipGradients(parts, gradientNorm(gradientsOf(parts)), {ClipKind::PerGroup, 4});
  EXPECT_EQ(parts[0].second.grad()[0][0].item<float>(), 1);
  EXPECT_NEAR(parts[1].second.grad().norm().item<double>(), 4, 1e-4);
}

TEST(Clipping, AdaptiveGoesByTheSizeOfTheWeights) {
  const NamedTensors parts = twoParts();
  clipGradients(parts, gradientNorm(gradientsOf(parts)), {ClipKind::Adaptive, 0.5});
  EXPECT_NEAR(parts[0].second.grad()[0][0].item<float>(), 1, 1e-6);           // row norm 1.41 < 0.5 · 4.24
  EXPECT_NEAR(parts[1].second.grad().norm().item<double>(), 0.5 * 1, 1e-4);   // weights' norm 1
}

/// C0.2: the first scale is the one that was set. C0.4: gradients are clipped after unscaling.
TEST(Scaler, ScalesUnscalesGrowsToTheCeilingAndBacksOff) {
  ScalerOptions options;
  options.initial = 1024;
  options.interval = 2;
  options.ceiling = 4096;
  GradientScaler scaler(options, torch::kCPU);
  EXPECT_EQ(scaler.scaled(torch::tensor(2.0F)).item<float>(), 2048);
  std::vector<float> scales;
  for (int step = 0; step < 9; ++step) {
    std::vector<torch::Tensor> gradients{torch::full({3}, step == 6 ? INFINITY : 1024.0F)};
    scaler.unscale(gradients);
    EXPECT_EQ(scaler.found().item<float>(), step == 6 ? 1 : 0);
    if (step == 0) {
      EXPECT_EQ(gradients[0][0].item<float>(), 1);
    }
    scaler.update();
    scales.push_back(scaler.scale().item<float>());
  }
  EXPECT_EQ(scales, (std::vector<float>{1024, 2048, 2048, 4096, 4096, 4096, 2048, 2048, 4096}));
  GradientScaler other(options, torch::kCPU);
  other.load("g", scaler.state("g"));
  EXPECT_EQ(other.scale().item<float>(), 4096);
}

TEST(Average, FollowsSwapsAndSkips) {
  const torch::Tensor w = torch::zeros({3});
  WeightAverage average({{"w", w}}, 0.9);
  w.fill_(1);
  average.update(torch::ones({}));  // a skipped step
  EXPECT_EQ(average.state().at("w")[0].item<float>(), 0);
  average.update(torch::zeros({}));
  EXPECT_NEAR(average.state().at("w")[0].item<float>(), 0.1, 1e-6);
  average.swap();
  EXPECT_NEAR(w[0].item<float>(), 0.1, 1e-6);
  average.swap();
  EXPECT_EQ(w[0].item<float>(), 1);
}

TEST(Freezer, NamesWhatDoesNotFit) {
  const std::vector<Pass> passes{{"all", {{"enc.layers.0.w", leaf(torch::ones({2}))},
                                          {"enc.layers.1.w", leaf(torch::ones({2}))},
                                          {"enc.layers.10.w", leaf(torch::ones({2}))},
                                          {"emb.weight", leaf(torch::ones({5, 2}))}}}};
  EXPECT_EQ(Freezer::make({"decoder", "", ""}, passes).error().code, "train.freeze");
  EXPECT_EQ(Freezer::make({"", "", "emb.weight:6"}, passes).error().code, "train.freeze");
  EXPECT_EQ(Freezer::make({"", "", "emb:2"}, passes).error().code, "train.freeze");
  const auto freezer = Freezer::make({"", "enc.layers:2", "emb.weight:3"}, passes);
  ASSERT_TRUE(freezer.ok());
  EXPECT_EQ(freezer->frozenParameters(), (std::vector<std::string>{"enc.layers.0.w", "enc.layers.1.w"}));
  EXPECT_TRUE(passes[0].parameters[2].second.requires_grad());
  EXPECT_EQ(freezer->frozenRows(), 3);
}

}  // namespace
}  // namespace dimts::train

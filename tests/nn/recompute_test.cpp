// Parts that are computed again in the backward pass: the same gradients, less memory until then.
#include <gtest/gtest.h>
#include <torch/torch.h>

#include <ATen/autocast_mode.h>
#include <c10/core/Allocator.h>
#include <c10/util/ThreadLocalDebugInfo.h>

#include <memory>

#include "engine/nn/recompute.h"

namespace {

using namespace dimts;

/// Bytes of tensors that this thread holds, counted from its beginning.
class HeldBytes : public c10::MemoryReportingInfoBase {
 public:
  void reportMemoryUsage(void*, int64_t bytes, size_t, size_t, c10::Device) override { held += bytes; }
  bool memoryProfilingEnabled() const override { return true; }
  int64_t held = 0;
};

struct Network {
  torch::Tensor first = torch::randn({16, 16}, torch::requires_grad()), second = torch::randn({16, 16}, torch::requires_grad());
  int* calls = nullptr;
  torch::Tensor operator()(const std::vector<torch::Tensor>& in) const {
    if (calls) ++*calls;
    torch::Tensor y = in[0];
    for (int i = 0; i < 4; ++i) y = (y.matmul(first).tanh().matmul(second) + in[1]).sigmoid();
    return y;
  }
};

TEST(Recompute, GradientsAreTheSameBits) {
  torch::manual_seed(3);
  int calls = 0;
  const Network network{.calls = &calls};
  const torch::Tensor x = torch::randn({8, 16}, torch::requires_grad()), shift = torch::randn({16});
  const std::vector<torch::Tensor> leaves{x, network.first, network.second};
  const auto gradients = [&](bool again) {
    const torch::Tensor in = x * 2;  // not a leaf, so that the graph goes on in front of the part
    const torch::Tensor y = again ? nn::recomputed(network, {in, shift}, {network.first, network.second}) : network({in, shift});
    return std::pair(y, torch::autograd::grad({y.square().sum()}, leaves));
  };
  const auto [kept, expected] = gradients(false);
  calls = 0;
  const auto [computed, found] = gradients(true);
  EXPECT_EQ(calls, 2) << "forward, and again in the backward pass";
  EXPECT_TRUE(torch::equal(kept, computed));
  for (size_t i = 0; i < leaves.size(); ++i) EXPECT_TRUE(torch::equal(found[i], expected[i])) << i;
}

TEST(Recompute, HalfPrecisionIsThatOfTheForwardPass) {
  torch::manual_seed(3);
  const Network network;
  const torch::Tensor x = torch::randn({8, 16}, torch::requires_grad()), shift = torch::randn({16});
  at::autocast::set_autocast_cache_enabled(false);  // with it, gradients of one weight are added up in half precision
  const auto gradient = [&](bool again) {
    at::autocast::set_autocast_enabled(torch::kCPU, true);
    const torch::Tensor y = again ? nn::recomputed(network, {x, shift}, {network.first, network.second}) : network({x, shift});
    at::autocast::set_autocast_enabled(torch::kCPU, false);
    return torch::autograd::grad({y.to(torch::kFloat).sum()}, {network.first})[0];
  };
  const torch::Tensor half = gradient(false);
  EXPECT_TRUE(torch::equal(gradient(true), half));
  at::autocast::set_autocast_cache_enabled(true);
}

TEST(Recompute, NothingInsideIsKept) {
  const Network network;
  const torch::Tensor x = torch::randn({4096, 16}, torch::requires_grad()), shift = torch::randn({16});
  const auto kept = [&](bool again) {
    const auto held = std::make_shared<HeldBytes>();
    const c10::DebugInfoGuard guard(c10::DebugInfoKind::PROFILER_STATE, held);
    const torch::Tensor y = again ? nn::recomputed(network, {x, shift}, {network.first, network.second}) : network({x, shift});
    return held->held;
  };
  const int64_t output = 4096 * 16 * 4;
  EXPECT_EQ(kept(true), output);
  EXPECT_GE(kept(false), 8 * output);
}

TEST(Recompute, WithoutGradientsThePartIsJustCalled) {
  int calls = 0;
  const Network network{.calls = &calls};
  const torch::NoGradGuard noGradients;
  const torch::Tensor y = nn::recomputed(network, {torch::randn({2, 16}), torch::randn({16})}, {network.first, network.second});
  EXPECT_EQ(calls, 1);
  EXPECT_FALSE(y.requires_grad());
}

TEST(Recompute, AnInputThatIsChangedAfterwardsIsAnError) {
  const Network network;
  const torch::Tensor leaf = torch::randn({2, 16}, torch::requires_grad());
  const torch::Tensor x = leaf * 1;
  const torch::Tensor y = nn::recomputed(network, {x, torch::randn({16})}, {network.first, network.second});
  x.add_(1);
  EXPECT_THROW(y.sum().backward(), c10::Error);
}

}  // namespace

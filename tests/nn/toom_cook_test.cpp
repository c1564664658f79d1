// The fast convolution against the direct one in double precision.
#include <gtest/gtest.h>
#include <torch/torch.h>

#include <string>

#include "engine/nn/toom_cook.h"

namespace dimts {
namespace {

/// x [T, in] → [T, out].
at::Tensor direct(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias, int64_t dilation, double slope) {
  const auto in = at::leaky_relu(x.to(at::kDouble), slope).t().unsqueeze(0);
  return at::conv1d(in, weight.to(at::kDouble), bias.to(at::kDouble), 1, weight.size(2) / 2 * dilation, dilation)[0].t();
}

double decibels(const at::Tensor& error, const at::Tensor& wanted) {
  return 20 * std::log10((error.norm() / wanted.norm()).item<double>());
}

TEST(ToomCook, EqualsTheDirectConvolution) {
  torch::manual_seed(1);
  for (const int64_t kernel : {1, 3, 5, 7, 9, 11, 13})
    for (const int64_t dilation : {1, 3, 5})
      for (const int64_t length : {1, 4, 30, 31, 517}) {
        const int64_t in = 16, out = kernel == 3 ? 48 : 32;
        const at::Tensor weight = at::randn({out, in, kernel}), bias = at::randn({out}), x = at::randn({length, in});
        const nn::ToomCookConvolution convolution(weight, bias, dilation);
        at::Tensor y = at::full({length, out}, 5.0);
        convolution(x, 0.1, length, {}, y);
        const at::Tensor wanted = direct(x, weight, bias, dilation, 0.1);
        EXPECT_LT(decibels(y - wanted, wanted), -100) << "kernel " << kernel << ", dilation " << dilation << ", length " << length;
      }
}

TEST(ToomCook, AddsAndReadsNothingBehindTheEnd) {
  torch::manual_seed(2);
  const at::Tensor weight = at::randn({32, 32, 7}), bias = at::randn({32});
  const nn::ToomCookConvolution convolution(weight, bias, 3);
  at::Tensor x = at::randn({70, 32}), y = at::randn({70, 32});
  x.narrow(0, 50, 20).fill_(std::nan(""));
  const at::Tensor before = y.clone(), wanted = direct(x.narrow(0, 0, 50), weight, bias, 3, 1) + before.narrow(0, 0, 50);
  convolution(x, 1, 50, y, y);
  EXPECT_LT(decibels(y.narrow(0, 0, 50) - wanted, wanted), -100);
  EXPECT_TRUE(at::equal(y.narrow(0, 50, 20), before.narrow(0, 50, 20)));
}

TEST(ToomCook, IsTheSameWhateverTheThreads) {
  torch::manual_seed(3);
  const at::Tensor weight = at::randn({64, 64, 11}), bias = at::randn({64}), x = at::randn({3000, 64});
  const nn::ToomCookConvolution convolution(weight, bias, 5);
  const int threads = at::get_num_threads();
  std::vector<at::Tensor> results;
  for (const int count : {1, 4}) {
    at::set_num_threads(count);
    results.push_back(at::empty({3000, 64}));
    convolution(x, 0.1, 3000, {}, results.back());
  }
  at::set_num_threads(threads);
  EXPECT_TRUE(at::allclose(results[0], results[1], 0, 1e-4));
}

TEST(ToomCook, GradientsAreThoseOfTheDirectConvolution) {
  torch::manual_seed(4);
  for (const int64_t kernel : {3, 7, 11})
    for (const int64_t dilation : {1, 5})
      for (const int64_t length : {3, 40}) {
        const at::Tensor weight = at::randn({32, 16, kernel}).requires_grad_(), bias = at::randn({32}).requires_grad_();
        const at::Tensor x = at::randn({3, length, 16}).requires_grad_(), grad = at::randn({3, length, 32});
        const at::Tensor y = nn::toomCookConvolve(x, 0.1, weight, bias, dilation);
        const auto found = torch::autograd::grad({y}, {x, weight, bias}, {grad});
        const at::Tensor x2 = x.detach().to(at::kDouble).requires_grad_(), weight2 = weight.detach().to(at::kDouble).requires_grad_(),
                         bias2 = bias.detach().to(at::kDouble).requires_grad_();
        const at::Tensor y2 = at::conv1d(at::leaky_relu(x2, 0.1).transpose(1, 2), weight2, bias2, 1, kernel / 2 * dilation, dilation).transpose(1, 2);
        const auto wanted = torch::autograd::grad({y2}, {x2, weight2, bias2}, {grad.to(at::kDouble)});
        const std::string where = "kernel " + std::to_string(kernel) + ", dilation " + std::to_string(dilation) + ", length " + std::to_string(length);
        EXPECT_LT(decibels(y.detach() - y2.detach(), y2.detach()), -100) << where;
        for (size_t i = 0; i < 3; ++i) EXPECT_LT(decibels(found[i] - wanted[i], wanted[i]), -95) << where << ", gradient " << i;
      }
}

TEST(ToomCook, SuitsWideFloatsOnly) {
  EXPECT_TRUE(nn::ToomCookConvolution::suits(at::zeros({16, 32, 3})));
  EXPECT_FALSE(nn::ToomCookConvolution::suits(at::zeros({16, 24, 3})));
  EXPECT_FALSE(nn::ToomCookConvolution::suits(at::zeros({16, 32, 4})));
  EXPECT_FALSE(nn::ToomCookConvolution::suits(at::zeros({16, 32, 3}, at::kHalf)));
}

}  // namespace
}  // namespace dimts

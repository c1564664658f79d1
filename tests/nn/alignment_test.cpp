// Monotonic alignment search: exact paths of the reference with ties, clear errors, and likelihood scores.
#include <torch/torch.h>

#include <cmath>
#include <limits>
#include <stdexcept>
#include <vector>

#include "engine/cuda/alignment_cells.h"
#include "engine/nn/alignment.h"
#include "tests/support/golden.h"

namespace {

using namespace dimts;

TEST(Alignment, PathsEqualTheReferenceIncludingTies) {
  const test::Golden golden("vits/alignment");
  const at::Tensor scores = golden["scores"], before = scores.clone();
  const nn::Alignment result = nn::searchAlignment(scores, golden["tokens"], golden["frames"]);
  EXPECT_TRUE(at::equal(result.path, golden["path"]));
  EXPECT_TRUE(at::equal(result.durations, golden["path"].sum(1)));
  EXPECT_TRUE(at::equal(scores, before)) << "the scores belong to the caller";
  const at::Tensor frames = golden["path"].sum(2);
  EXPECT_TRUE(at::equal(result.tokens * frames, golden["path"].argmax(2) * frames));
}

/// The steps of the GPU's kernel, put together as it does: one row of values after the other.
TEST(Alignment, StepsOfTheKernelGiveTheSamePaths) {
  const test::Golden golden("vits/alignment");
  const at::Tensor scores = golden["scores"].contiguous(), tokens = golden["tokens"], frames = golden["frames"];
  const nn::Alignment expected = nn::searchAlignment(scores, tokens, frames);
  const int64_t f = scores.size(1), t = scores.size(2);
  for (int64_t row = 0; row < scores.size(0); ++row) {
    const auto tokenCount = tokens[row].item<int64_t>(), frameCount = frames[row].item<int64_t>();
    const float* score = scores.const_data_ptr<float>() + row * f * t;
    const float nan = std::numeric_limits<float>::quiet_NaN();
    std::vector<float> before(static_cast<size_t>(t), nan), now = before;  // what is never written is never read
    std::vector<uint8_t> advances(static_cast<size_t>(f * t));
    for (int64_t y = 0; y < frameCount; ++y, before.swap(now))
      for (int64_t x = cuda::firstToken(tokenCount, frameCount, y); x < cuda::endToken(tokenCount, y); ++x) {
        const cuda::AlignmentCell cell = cuda::alignmentCell(before.data(), score[y * t + x], x, y);
        now[static_cast<size_t>(x)] = cell.value;
        advances[static_cast<size_t>(y * t + x)] = cell.advances;
      }
    const at::Tensor tokenOf = at::zeros({f}, at::kLong), path = at::zeros({f, t}), durations = at::zeros({t});
    cuda::walkBack(advances.data(), t, tokenCount, frameCount, tokenOf.mutable_data_ptr<int64_t>(),
                   path.mutable_data_ptr<float>(), durations.mutable_data_ptr<float>());
    EXPECT_TRUE(at::equal(path, expected.path[row])) << "row " << row;
    EXPECT_TRUE(at::equal(durations, expected.durations[row])) << "row " << row;
    EXPECT_TRUE(at::equal(tokenOf, expected.tokens[row])) << "row " << row;
  }
}

TEST(Alignment, IsTheBestOfAllPathsByExhaustiveSearch) {
  torch::manual_seed(1);
  const int64_t tokens = 3, frames = 7;
  const at::Tensor scores = at::randn({1, frames, tokens});
  double best = -1e9;
  for (int64_t a = 1; a < frames; ++a) {
    for (int64_t b = a + 1; b < frames; ++b) {
      double sum = 0;
      for (int64_t f = 0; f < frames; ++f) sum += scores[0][f][f < a ? 0 : (f < b ? 1 : 2)].item<double>();
      best = std::max(best, sum);
    }
  }
  const auto result = nn::searchAlignment(scores, torch::tensor({tokens}), torch::tensor({frames}));
  EXPECT_NEAR((result.path * scores).sum().item<double>(), best, 1e-5);
}

TEST(Alignment, MoreTokensThanFramesIsAClearError) {
  const at::Tensor scores = at::zeros({2, 4, 6});
  try {
    nn::searchAlignment(scores, torch::tensor({3, 5}), torch::tensor({4, 4}));
    FAIL() << "no error";
  } catch (const std::invalid_argument& error) {
    EXPECT_NE(std::string(error.what()).find("row 1"), std::string::npos) << error.what();
    EXPECT_NE(std::string(error.what()).find("more tokens (5) than frames (4)"), std::string::npos) << error.what();
  }
  EXPECT_THROW(nn::searchAlignment(scores, torch::tensor({0, 3}), torch::tensor({4, 4})), std::invalid_argument);
  EXPECT_THROW(nn::searchAlignment(scores, torch::tensor({3, 3}), torch::tensor({4, 5})), std::invalid_argument);
}

TEST(Alignment, GaussianScoresAreLogDensities) {
  torch::manual_seed(2);
  const at::Tensor z = at::randn({2, 3, 5}), mean = at::randn({2, 3, 4}), logScale = at::randn({2, 3, 4}) * 0.3;
  const at::Tensor scores = nn::gaussianScores(z, mean, logScale);
  const at::Tensor distance = (z.unsqueeze(3) - mean.unsqueeze(2)) / logScale.exp().unsqueeze(2);
  const at::Tensor density = -0.5 * std::log(2 * M_PI) - logScale.unsqueeze(2) - 0.5 * distance.square();
  EXPECT_CLOSE(scores, density.sum(1), 1e-5);
}

}  // namespace

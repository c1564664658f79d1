// Decoding in spans gives the wave of the whole, and blends of speakers lie between them.
#include <torch/torch.h>

#include "engine/models/vits/vits_family.h"
#include "tests/models/vits_support.h"

namespace dimts::test {
namespace {

using namespace dimts::models::vits;

TEST(VitsSpans, AnySpanIsThatOfTheWhole) {
  for (const char* name : {"tiny", "small"}) {
    auto config = presetConfig(std::string("vits-") + name);
    ASSERT_TRUE(config.ok());
    config->vocabSize = 20;
    VitsModel model(*config, 7);
    torch::manual_seed(3);
    const at::Tensor latents = at::randn({1, config->flowSize, 90});
    const int64_t hop = config->hopLength();
    at::Tensor whole;
    {
      const at::NoGradGuard noGrad;
      model->eval();
      whole = model->decoder(latents);
    }
    for (const auto& [first, count] : {std::pair<int64_t, int64_t>{0, 5}, {0, 90}, {37, 8}, {40, 1}, {80, 10}}) {
      const at::Tensor span = model->decodeSpan(latents, {}, first, count);
      const at::Tensor expected = whole.narrow(2, first * hop, count * hop);
      EXPECT_CLOSE(span, expected, 1e-5);
    }
    // The halo is no wider than needed by more than a few frames: three frames less are heard.
    const int64_t halo = model->decoder->haloFrames();
    const at::Tensor far = latents.clone();
    far.narrow(2, 0, 40 - halo).add_(1);
    const at::NoGradGuard noGrad;
    EXPECT_CLOSE(model->decoder(far).narrow(2, 40 * hop, hop), whole.narrow(2, 40 * hop, hop), 1e-5);
    EXPECT_LT(halo, 24);
  }
}

TEST(VitsSpans, AVoiceThatIsOpenedForSpeakingDecodesTheSame) {
  auto config = presetConfig("vits-small");
  ASSERT_TRUE(config.ok());
  config->vocabSize = 20;
  config->speakerEmbeddingSize = 16;
  config->numSpeakers = 3;
  VitsModel model(*config, 7);
  torch::manual_seed(3);
  const at::Tensor latents = at::randn({2, config->flowSize, 61}), speaker = at::randn({2, 16, 1});
  const at::Tensor whole = model->decodeSpan(latents, speaker, 0, 61), part = model->decodeSpan(latents, speaker, 20, 9);
  model->prepareToSpeak();
  ASSERT_NE(SpeakingDecoder::make(*model->decoder), nullptr);
  EXPECT_FALSE(at::equal(model->decodeSpan(latents, speaker, 0, 61), whole)) << "the other way was taken";
  EXPECT_CLOSE(model->decodeSpan(latents, speaker, 0, 61), whole, 2e-5);
  EXPECT_CLOSE(model->decodeSpan(latents, speaker, 20, 9), part, 2e-5);
  EXPECT_CLOSE(model->decodeSpan(latents.narrow(0, 1, 1), speaker.narrow(0, 1, 1), 0, 61), whole.narrow(0, 1, 1), 2e-5);
}

TEST(VitsSpans, ABlendOfOneIsThatSpeakerAndOfTwoLiesBetween) {
  VitsModel model = goldenModel("speakers");
  const at::NoGradGuard noGrad;
  const auto own = [&](int64_t speaker) { return model->speakerVectors(torch::tensor({speaker})); };
  EXPECT_CLOSE(model->blendedVector({{1, 5.0}}), own(1), 1e-6);
  EXPECT_CLOSE(model->blendedVector({{0, 1.0}, {2, 3.0}}), own(0) * 0.25 + own(2) * 0.75, 1e-6);
  EXPECT_THROW(model->blendedVector({{99, 1.0}}), std::invalid_argument);
  EXPECT_THROW(model->blendedVector({{0, 0.0}}), std::invalid_argument);
  const at::Tensor ids = torch::tensor({{0, 5, 0, 7, 0}}), lengths = torch::tensor({5});
  const auto single = model->infer(ids, lengths, torch::tensor({1}), {}, nn::Rng::seeded(4));
  const auto blended = model->inferLatents(ids, lengths, model->blendedVector({{1, 1.0}}), {}, nn::Rng::seeded(4));
  ASSERT_TRUE(single.ok() && blended.ok());
  EXPECT_CLOSE(blended->latents, single->latents, 1e-5);
}

}  // namespace
}  // namespace dimts::test

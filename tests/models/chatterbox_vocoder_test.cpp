// The vocoder against HiFTGenerator of chatterbox-tts 0.1.7 on a small network (tests/golden/chatterbox/make_vocoder.py).
#include <torch/torch.h>

#include "engine/models/chatterbox/vocoder.h"
#include "tests/support/formula_weights.h"
#include "tests/support/golden.h"

namespace {

using namespace dimts;
using namespace dimts::models::chatterbox;
using test::Golden;

const Golden& golden() {
  static const Golden file("chatterbox/vocoder");
  return file;
}

/// Weights by their released names, which also go through loading.
Vocoder smallVocoder() {
  VocoderConfig config;
  config.channels = 32;
  config.pitchChannels = 16;
  Vocoder vocoder(config);
  models::TensorMap weights;
  for (const auto& [name, tensor] : vocoder->state()) weights[name] = test::formulaTensor(name, tensor.sizes());
  if (const Status status = vocoder->loadState(weights); !status.ok()) throw std::runtime_error(toString(status.error()));
  return vocoder;
}

TEST(ChatterboxVocoder, PitchSourceAndSoundEqualTheReference) {
  Vocoder vocoder = smallVocoder();
  const at::NoGradGuard noGrad;
  EXPECT_CLOSE(vocoder->pitch(golden()["mel"]), golden()["pitch"], 1e-5);
  const SourceNoise noise{golden()["phases"], test::formulaTensor("noise", {2, 9, 7 * 480}) * 50};
  EXPECT_CLOSE(vocoder->source(golden()["hz"], noise), golden()["source"], 1e-4);
  EXPECT_CLOSE(vocoder->decode(golden()["mel"], golden()["source"]), golden()["wave"], 1e-4);
}

TEST(ChatterboxVocoder, SoundIsAFunctionOfTheSeedAndHasAWholeFrameForEach) {
  Vocoder vocoder = smallVocoder();
  const at::Tensor mel = golden()["mel"];
  const at::Tensor wave = vocoder->forward(mel, nn::Rng::seeded(3));
  EXPECT_EQ(wave.sizes(), (at::IntArrayRef{2, 7 * 480}));
  EXPECT_TRUE(at::equal(wave, vocoder->forward(mel, nn::Rng::seeded(3))));
  EXPECT_FALSE(at::equal(wave, vocoder->forward(mel, nn::Rng::seeded(4))));
  EXPECT_LE(wave.abs().max().item<double>(), 0.99 + 1e-6);
  const SourceNoise drawn = vocoder->drawNoise(2, 7, nn::Rng::seeded(3));
  EXPECT_EQ(drawn.phases.select(1, 0).abs().max().item<double>(), 0);
  EXPECT_GT(drawn.phases.abs().max().item<double>(), 1);
}

TEST(ChatterboxVocoder, ReleasedWeightsHaveTheseNamesAndShapes) {
  const auto state = Vocoder()->state();
  int64_t count = 0;
  for (const auto& [name, tensor] : state) count += tensor.numel();
  EXPECT_EQ(count, 20'821'295);
  EXPECT_EQ(state.at("ups.0.parametrizations.weight.original1").sizes(), (at::IntArrayRef{512, 256, 16}));
  EXPECT_EQ(state.at("ups.0.parametrizations.weight.original0").sizes(), (at::IntArrayRef{512, 1, 1}));
  EXPECT_EQ(state.at("source_downs.0.weight").sizes(), (at::IntArrayRef{256, 18, 30}));
  EXPECT_EQ(state.at("source_downs.2.weight").sizes(), (at::IntArrayRef{64, 18, 1}));
  EXPECT_EQ(state.at("resblocks.8.activations2.2.alpha").sizes(), (at::IntArrayRef{64}));
  EXPECT_EQ(state.at("m_source.l_linear.weight").sizes(), (at::IntArrayRef{1, 9}));
  EXPECT_TRUE(state.contains("f0_predictor.condnet.8.parametrizations.weight.original1"));
  EXPECT_TRUE(state.contains("conv_post.bias"));
}

}  // namespace

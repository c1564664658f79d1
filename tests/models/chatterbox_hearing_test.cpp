// The voice encoder and the speech tokenizer against chatterbox-tts 0.1.7 and s3tokenizer 0.3.0 on small networks
// (tests/golden/chatterbox/make_hearing.py), and the layout of their released weights.
#include <torch/torch.h>

#include "engine/models/chatterbox/speech_tokenizer.h"
#include "engine/models/chatterbox/voice_encoder.h"
#include "engine/signal/spectrogram.h"
#include "tests/support/formula_weights.h"
#include "tests/support/golden.h"

namespace {

using namespace dimts;
using namespace dimts::models::chatterbox;
using models::TensorMap;
using test::Golden;

const Golden& golden() {
  static const Golden file("chatterbox/hearing");
  return file;
}

struct Sound {
  const char* name;
  int64_t samples;
};

VoiceEncoder smallEncoder() {
  VoiceEncoder encoder(VoiceEncoderConfig{40, 32, 16});
  test::fillByFormula(*encoder);
  return encoder;
}

TEST(ChatterboxVoiceEncoder, TrimMelAndVectorsEqualTheReference) {
  VoiceEncoder encoder = smallEncoder();
  for (const Sound& sound : {Sound{"short", 20000}, {"middle", 40000}, {"long", 70000}}) {
    const at::Tensor wave = test::formulaWave(sound.name, sound.samples);
    const std::string name = "voice/" + std::string(sound.name) + "/";
    const auto [first, end] = soundingPart(wave);
    EXPECT_EQ(first, golden()[name + "bounds"][0].item<int64_t>()) << sound.name;
    EXPECT_EQ(end, golden()[name + "bounds"][1].item<int64_t>()) << sound.name;
    if (golden().has(name + "mel")) {
      EXPECT_CLOSE(voiceMel(wave.narrow(0, first, end - first), 40), golden()[name + "mel"], 1e-5);
    }
    EXPECT_CLOSE(encoder->ofWave(wave), golden()[name + "vector"], 1e-4) << sound.name;
  }
}

TEST(ChatterboxVoiceEncoder, SilenceAndVeryShortSoundsGiveZerosOrUnitVectors) {
  VoiceEncoder encoder = smallEncoder();
  EXPECT_EQ(encoder->ofWave(at::zeros({150})).abs().max().item<double>(), 0.0);
  EXPECT_TRUE(encoder->ofWave(at::zeros({16000})).isfinite().all().item<bool>());
  EXPECT_NEAR(encoder->ofWave(test::formulaWave("short", 20000)).norm().item<double>(), 1, 1e-5);
}

TEST(ChatterboxVoiceEncoder, ReleasedFileHasExactlyTheseNamesAndShapes) {
  const VoiceEncoder encoder;
  TensorMap state;
  for (const auto& item : encoder->named_parameters()) state[item.key()] = item.value();
  EXPECT_EQ(state.size(), 16U);
  EXPECT_EQ(formats::safetensorsBytes(state), 5'695'784U);  // ve.safetensors
  VoiceEncoder other;
  state.erase("lstm.weight_hh_l2");
  const Status status = other->loadState(state);
  ASSERT_FALSE(status.ok());
  EXPECT_EQ(status.error().code, "chatterbox.state");
  EXPECT_NE(status.error().detail.find("lstm.weight_hh_l2"), std::string::npos);
}

SpeechTokenizer smallTokenizer() {
  const at::NoGradGuard noGrad;
  SpeechTokenizer tokenizer(SpeechTokenizerConfig{128, 128, 2, 2});
  const at::Tensor filters = tokenizer->melFilters.clone();
  test::fillByFormula(*tokenizer);
  tokenizer->melFilters.copy_(filters);
  return tokenizer;
}

std::vector<int64_t> ids(const std::string& name) {
  const at::Tensor found = golden()[name].contiguous();
  return {found.const_data_ptr<int64_t>(), found.const_data_ptr<int64_t>() + found.numel()};
}

/// How near a value is to where rounding turns to the other digit.
double leastMargin(const at::Tensor& digits) {
  return ((digits.abs() - 0.5).abs()).min().item<double>();
}

TEST(ChatterboxSpeechTokenizer, MelAndWhatIsRoundedEqualTheReference) {
  SpeechTokenizer tokenizer = smallTokenizer();
  const at::Tensor mel = tokenizer->melOf(test::formulaWave("short", 20000));
  EXPECT_EQ(mel.sizes(), (at::IntArrayRef{128, 125}));
  EXPECT_CLOSE(mel.slice(0, 0, 128, 8), golden()["codes/short/mel"], 1e-5);
  EXPECT_CLOSE(tokenizer->digitsOf(mel), golden()["codes/short/digits"], 1e-4);
  EXPECT_GT(leastMargin(golden()["codes/short/digits"]), 1e-4) << "a golden whose codes hang on rounding";
}

TEST(ChatterboxSpeechTokenizer, CodesEqualTheReferenceAlsoBeyondHalfAMinute) {
  SpeechTokenizer tokenizer = smallTokenizer();
  EXPECT_EQ(tokenizer->codesOf(test::formulaWave("short", 20000)), ids("codes/short/ids"));
  EXPECT_EQ(tokenizer->codesOf(test::formulaWave("middle", 43210)), ids("codes/middle/ids"));
  EXPECT_EQ(tokenizer->codesOf(test::formulaWave("middle", 43210), 30), ids("codes/middle/first30"));
  const auto minute = tokenizer->codesOf(test::formulaWave("minute", 16000 * 61));
  EXPECT_EQ(minute.size(), 61U * 25);
  EXPECT_EQ(minute, ids("codes/minute/ids"));
  EXPECT_TRUE(tokenizer->codesOf(at::zeros({200})).empty());
}

TEST(ChatterboxSpeechTokenizer, DigitsRoundHalfToEvenAndCountInThrees) {
  const at::Tensor digits = torch::tensor({{-0.9, 0.0, 0.9, 0.0, 0.0, 0.0, 0.0, 0.0}, {0.5, -0.5, 0.51, 0.0, 0.0, 0.0, 0.0, 0.9}});
  const at::Tensor codes = SpeechTokenizerImpl::codesOfDigits(digits);
  EXPECT_EQ(codes[0].item<int64_t>(), 0 + 3 * 1 + 9 * 2 + 27 + 81 + 243 + 729 + 2187);
  EXPECT_EQ(codes[1].item<int64_t>(), 1 + 3 * 1 + 9 * 2 + 27 + 81 + 243 + 729 + 2 * 2187);
  EXPECT_EQ(SpeechTokenizerImpl::codesOfDigits(at::full({1, 8}, 0.999)).item<int64_t>(), kSpeechCodes - 1);
}

TEST(ChatterboxSpeechTokenizer, ReleasedWeightsHaveTheseNamesAndShapes) {
  const SpeechTokenizer tokenizer(SpeechTokenizerConfig{}, at::TensorOptions(at::kMeta).dtype(at::kFloat));
  const TensorMap state = tokenizer->state();
  int64_t count = 0;
  for (const auto& [name, tensor] : state) count += tensor.numel();
  EXPECT_EQ(count, 123'714'568 + 128 * 201);  // weights, mel filters
  EXPECT_EQ(state.at("encoder.conv2.weight").sizes(), (at::IntArrayRef{1280, 1280, 3}));
  EXPECT_EQ(state.at("encoder.blocks.5.attn.fsmn_block.weight").sizes(), (at::IntArrayRef{1280, 1, 31}));
  EXPECT_EQ(state.at("encoder.blocks.0.mlp.2.weight").sizes(), (at::IntArrayRef{1280, 5120}));
  EXPECT_EQ(state.at("quantizer._codebook.project_down.bias").sizes(), (at::IntArrayRef{8}));
  EXPECT_FALSE(state.contains("encoder.blocks.0.attn.key.bias"));
  SpeechTokenizer other = smallTokenizer();
  TensorMap small = smallTokenizer()->state();
  small["window"] = at::hann_window(400);  // s3gen.pt has it
  EXPECT_TRUE(other->loadState(small).ok());
}

}  // namespace

// What hears and speaks with a voice: CAM++ and both filter banks against chatterbox-tts 0.1.7 on small networks
// (tests/golden/chatterbox/make_speaker.py), the whole released file's layout to the byte, and sound from codes.
#include <torch/torch.h>

#include "engine/formats/safetensors.h"
#include "engine/models/chatterbox/speech_generator.h"
#include "tests/support/formula_weights.h"
#include "tests/support/golden.h"

namespace {

using namespace dimts;
using namespace dimts::models::chatterbox;
using test::Golden;

const Golden& golden() {
  static const Golden file("chatterbox/speaker");
  return file;
}

SpeakerVectorConfig smallSpeaker() {
  SpeakerVectorConfig config;
  config.growth = 4;
  config.narrow = 2;
  config.channels = 16;
  config.size = 8;
  return config;
}

TEST(ChatterboxSpeakerVector, FilterBankAndVectorEqualTheReference) {
  SpeakerVector encoder(smallSpeaker());
  test::fillByFormula(*encoder);
  for (const auto& [name, samples] : {std::pair{"short", 20000}, {"middle", 43210}}) {
    const at::Tensor wave = test::formulaWave(name, samples);
    const at::Tensor bands = filterBank(wave, 80);
    EXPECT_EQ(bands.size(0), (samples - 400) / 160 + 1);
    EXPECT_CLOSE((bands - bands.mean(0, true)).slice(0, 0, bands.size(0), 5), golden()[std::string(name) + "/bands"], 1e-4) << name;
    EXPECT_CLOSE(encoder->ofWave(wave), golden()[std::string(name) + "/vector"], 1e-4) << name;
  }
}

TEST(ChatterboxGenerator, MelOfTheFlowEqualsTheReference) {
  const at::Tensor mel = flowMel(test::formulaWave("voice", 20000), 80);
  EXPECT_EQ(mel.sizes(), (at::IntArrayRef{41, 80}));
  EXPECT_CLOSE(mel.slice(0, 0, 41, 3), golden()["mel"], 1e-4);
}

TEST(ChatterboxGenerator, ReleasedFileHasExactlyTheseNamesAndShapes) {
  const SpeechGenerator generator(SpeechGeneratorConfig{}, at::TensorOptions(at::kMeta).dtype(at::kFloat));
  const auto state = generator->state();
  EXPECT_EQ(state.size(), 2489U);
  EXPECT_EQ(formats::safetensorsBytes(state), 1'056'484'620U);  // s3gen.safetensors
}

SpeechGenerator smallGenerator() {
  SpeechGeneratorConfig config;
  config.tokenizer = {128, 128, 2, 2};
  config.speaker = smallSpeaker();
  config.flow.encoder = {64, 64, 4, 1, 1};
  config.flow.decoder = {80, 32, 1, 1, 2, 16};
  config.flow.speakerSize = 8;
  config.vocoder.channels = 32;
  config.vocoder.pitchChannels = 16;
  SpeechGenerator generator(config);
  models::TensorMap weights;
  for (const auto& [name, tensor] : generator->state())
    weights[name] = tensor.is_floating_point() && name != "tokenizer._mel_filters" ? test::formulaTensor(name, tensor.sizes())
                                                                                    : tensor.clone();
  weights["tokenizer.window"] = at::hann_window(400);
  if (const Status status = generator->loadState(weights); !status.ok()) throw std::runtime_error(toString(status.error()));
  return generator;
}

TEST(ChatterboxGenerator, CodesBecomeSoundInAVoice) {
  SpeechGenerator generator = smallGenerator();
  const FlowVoice voice = generator->voiceOf(test::formulaWave("voice", 16000), test::formulaWave("voice", 24000));
  EXPECT_EQ(voice.codes.size(0), 25);
  EXPECT_EQ(voice.mel.sizes(), (at::IntArrayRef{50, 80}));
  EXPECT_EQ(voice.speaker.sizes(), (at::IntArrayRef{8}));
  const at::Tensor codes = torch::tensor({5, 900, 6560, 0}, at::kLong);
  const at::Tensor wave = generator->speak(codes, voice, nn::Rng::seeded(1), 3);
  EXPECT_EQ(wave.sizes(), (at::IntArrayRef{4 * 960}));
  EXPECT_EQ(wave.narrow(0, 0, 480).abs().max().item<double>(), 0.0);
  EXPECT_GT(wave.narrow(0, 960, 960).abs().max().item<double>(), 0.0);
  EXPECT_TRUE(at::equal(wave, generator->speak(codes, voice, nn::Rng::seeded(1), 3)));
  EXPECT_FALSE(at::equal(wave, generator->speak(codes, voice, nn::Rng::seeded(2), 3)));
}

TEST(ChatterboxGenerator, LoadingNamesWhatIsWrongInAllFourParts) {
  SpeechGenerator generator = smallGenerator();
  auto state = generator->state();
  for (const char* name : {"tokenizer.encoder.conv1.bias", "speaker_encoder.head.bn1.running_mean",
                           "flow.encoder_proj.weight", "mel2wav.conv_pre.bias"})
    state.erase(name);
  state["flow.unknown"] = at::zeros({1});
  const Status status = generator->loadState(state);
  ASSERT_FALSE(status.ok());
  EXPECT_EQ(status.error().code, "chatterbox.state");
  for (const char* part : {"missing (4)", "tokenizer.encoder.conv1.bias", "speaker_encoder.head.bn1.running_mean",
                           "flow.encoder_proj.weight", "mel2wav.conv_pre.bias", "unexpected (1): flow.unknown"})
    EXPECT_NE(status.error().detail.find(part), std::string::npos) << part << " in " << status.error().detail;
}

}  // namespace

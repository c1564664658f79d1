// The speech model beside the way its authors run it; skipped where its file is not.
#include <gtest/gtest.h>
#include <torch/script.h>

#include <cmath>
#include <fstream>

#include "engine/core/random.h"
#include "engine/hearing/model_files.h"
#include "engine/hearing/silero_detector.h"
#include "tests/support/temp_dir.h"


namespace dimts::test {
namespace {

constexpr int kRate = 16000;

/// Syllables of a buzzing voice for 2 s in every 4, over faint noise.
std::vector<int16_t> sound(double seconds, int rate) {
  core::Random random(4);
  std::vector<int16_t> out(static_cast<size_t>(seconds * rate));
  double phase = 0;
  for (size_t i = 0; i < out.size(); ++i) {
    const double t = static_cast<double>(i) / rate;
    phase += 2 * M_PI * (130 + 30 * std::sin(2 * M_PI * 0.9 * t)) / rate;
    double value = 0;
    for (int h = 1; h <= 20; ++h) {
      const double hz = h * 130.0, formant = 600 + 250 * std::sin(2 * M_PI * 2.1 * t);
      value += std::sin(h * phase) * (std::exp(-std::pow((hz - formant) / 200, 2)) + 0.4 * std::exp(-std::pow((hz - 1700) / 300, 2)));
    }
    const bool speaks = std::fmod(t, 4) < 2;
    const double syllable = std::max(0.0, std::sin(2 * M_PI * 4 * t));
    out[i] = static_cast<int16_t>((speaks ? 4000 * syllable * value : 0) + 20 * (random.uniform() - 0.5));
  }
  return out;
}

std::string modelPath() {
  const auto found = hearing::findModel(hearing::voiceActivityModel(), "");
  return found.ok() && *found ? **found : "";
}

dataset::SpeechTrack track(const hearing::DetectorFactory& factory, const std::vector<int16_t>& samples, int rate) {
  const auto detector = factory(rate);
  for (size_t done = 0; done < samples.size(); done += 5000)
    detector->add(std::span(samples).subspan(done, std::min<size_t>(5000, samples.size() - done)));
  return detector->finish();
}

TEST(Silero, SideBySideIsAsOneAfterTheOther) {
  if (modelPath().empty()) GTEST_SKIP() << hearing::howToGet(hearing::voiceActivityModel());
  const auto factory = hearing::loadSilero(modelPath());
  ASSERT_TRUE(factory.ok());
  const auto samples = sound(40, kRate);
  const auto found = track(*factory, samples, kRate);
  ASSERT_EQ(found.voice.size(), 4000u);
  ASSERT_EQ(found.levelDb.size(), 4000u);
  const torch::NoGradGuard noGrad;
  auto model = torch::jit::load(modelPath());
  int apart = 0, windows = 0;
  for (size_t at = 0; at + 512 <= samples.size(); at += 512, ++windows) {
    at::Tensor window = at::empty({1, 512});
    for (size_t i = 0; i < 512; ++i) window.data_ptr<float>()[i] = static_cast<float>(samples[at + i]) / 32768;
    const double wanted = model.forward({window, int64_t{kRate}}).toTensor().item<double>();
    const auto frame = static_cast<size_t>((static_cast<double>(at) + 256) / 160);
    apart += std::abs(found.voice[frame] - wanted) > 0.2;
  }
  EXPECT_LT(apart, windows / 50) << "of " << windows;
}

TEST(Silero, OtherRatesKeepToTheClock) {
  if (modelPath().empty()) GTEST_SKIP() << hearing::howToGet(hearing::voiceActivityModel());
  const auto factory = hearing::loadSilero(modelPath());
  ASSERT_TRUE(factory.ok());
  const auto plain = track(*factory, sound(20, kRate), kRate);
  for (const int rate : {22050, 48000}) {
    const auto other = track(*factory, sound(20, rate), rate);
    ASSERT_EQ(other.voice.size(), 2000u) << rate;
    double apart = 0;
    for (size_t f = 0; f < 2000; ++f) apart += std::abs(other.voice[f] - plain.voice[f]) / 2000;
    EXPECT_LT(apart, 0.06) << rate;
  }
}

TEST(Silero, NoProgramThatIsNotTorchScript) {
  const TempDir temp;
  const std::string path = temp.file("silero_vad.jit");
  std::ofstream(path) << "print('hello')";
  const auto factory = hearing::loadSilero(path);
  ASSERT_FALSE(factory.ok());
  EXPECT_EQ(factory.error().code, "model_file.damaged");
}

}  // namespace
}  // namespace dimts::test

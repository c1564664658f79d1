// Figures of a clip's sound on signals made by formula, and the gates that read them.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "engine/core/random.h"
#include "engine/dataset/quality/gates.h"
#include "engine/dataset/quality/measure.h"

namespace dimts::test {
namespace {

double gauss(core::Random& random) {
  return std::sqrt(-2 * std::log(random.uniform() + 1e-300)) * std::cos(2 * M_PI * random.uniform());
}

/// Gamma distributed with shape 0.4, both signs (Marsaglia and Tsang with the boost for shapes under 1).
double gammaSample(core::Random& random) {
  const double shape = 1.4, d = shape - 1.0 / 3, c = 1 / std::sqrt(9 * d);
  while (true) {
    const double x = gauss(random), v = std::pow(1 + c * x, 3);
    if (v <= 0 || std::log(random.uniform()) >= 0.5 * x * x + d - d * v + d * std::log(v)) continue;
    const double value = d * v * std::pow(random.uniform(), 1 / 0.4);
    return random.below(2) ? value : -value;
  }
}

std::vector<int16_t> speechLike(double snrDb) {
  core::Random random(6);
  constexpr double kPower = 0.4 * 1.4;  // mean square of the gamma values
  const double noise = std::sqrt(kPower / std::pow(10, snrDb / 10));
  std::vector<int16_t> out(80000);
  for (auto& sample : out)
    sample = static_cast<int16_t>(std::clamp(2000 * (gammaSample(random) + noise * gauss(random)), -32000.0, 32000.0));
  return out;
}

TEST(Quality, WadaFindsTheNoise) {
  for (const double snr : {0.0, 10.0, 20.0, 30.0}) EXPECT_NEAR(dataset::wadaSnrDb(speechLike(snr)), snr, 2) << snr;
  EXPECT_EQ(dataset::wadaSnrDb(std::vector<int16_t>(1000, 0)), -20);
}

TEST(Quality, BandwidthIsTheHighestPartOfTheSound) {
  std::vector<int16_t> tones(16000);
  for (size_t i = 0; i < tones.size(); ++i) {
    const double t = static_cast<double>(i) / 16000;
    tones[i] = static_cast<int16_t>(8000 * std::sin(2 * M_PI * 500 * t) + 1000 * std::sin(2 * M_PI * 3400 * t));
  }
  EXPECT_NEAR(dataset::bandwidthHz(tones, 16000), 3400, 100);
  EXPECT_EQ(dataset::bandwidthHz(std::vector<int16_t>(16000, 0), 16000), 0);
}

TEST(Quality, OnlyRunsAtFullScaleAreClipping) {
  std::vector<int16_t> samples(1000, 100);
  samples[10] = samples[11] = 32767;
  EXPECT_EQ(dataset::findClipping(samples).longestRun, 0);
  std::fill_n(samples.begin() + 500, 5, int16_t{-32768});
  EXPECT_EQ(dataset::findClipping(samples).longestRun, 5);
  EXPECT_DOUBLE_EQ(dataset::findClipping(samples).percent, 0.5);
}

ClipQuality good() {
  ClipQuality q;
  q.measured = true;
  q.snrDb = q.wadaSnrDb = 40;
  q.bandwidthHz = 8000;
  return q;
}

TEST(Gates, EachSaysItsReason) {
  EXPECT_EQ(dataset::failedGate(good(), {}), "");
  ClipQuality q = good();
  q.snrDb = 10;
  EXPECT_EQ(dataset::failedGate(q, {}), "") << "one estimate alone may be wrong";
  q.wadaSnrDb = 12;
  EXPECT_EQ(dataset::failedGate(q, {}), "noisy");
  q = good();
  q.clippedPercent = 0.5;
  EXPECT_EQ(dataset::failedGate(q, {}), "clipped");
  q = good();
  q.longestPauseSeconds = 5;
  EXPECT_EQ(dataset::failedGate(q, {}), "long_pause");
  q = good();
  q.marks = {"duplicate_sound"};
  EXPECT_EQ(dataset::failedGate(q, {}), "duplicate_sound");
  dataset::GateOptions gates;
  gates.rejectDuplicates = false;
  EXPECT_EQ(dataset::failedGate(q, gates), "");
  gates.leastBandwidthHz = 9000;
  EXPECT_EQ(dataset::failedGate(q, gates), "narrow_band");
  EXPECT_EQ(dataset::failedGate({}, gates), "") << "not measured";
}

TEST(Gates, WorseClipsComeFirst) {
  ClipQuality fine = good(), noisy = good(), worse = good();
  noisy.snrDb = noisy.wadaSnrDb = 17;
  worse.snrDb = worse.wadaSnrDb = 5;
  for (ClipQuality* q : {&fine, &noisy, &worse}) dataset::markClip(*q, {});
  EXPECT_TRUE(fine.marks.empty());
  EXPECT_EQ(noisy.marks, std::vector<std::string>{"noisy"});
  EXPECT_LT(fine.badness, noisy.badness);
  EXPECT_LT(noisy.badness, worse.badness);
}

}  // namespace
}  // namespace dimts::test

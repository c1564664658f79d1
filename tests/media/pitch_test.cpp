// The pitch moves by the semitones asked for, the length not by a sample, and the vowel stays where it was.
#include "engine/media/pitch.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <complex>

namespace dimts::test {
namespace {

/// A voice-like sound: pulses through two resonances (formants at 700 and 1200 Hz, as in "a").
std::vector<float> vowel(int rate, double pitch, double seconds) {
  std::vector<double> out(static_cast<size_t>(seconds * rate));
  double phase = 0;
  for (double& s : out) {
    phase += pitch / rate;
    s = phase >= 1 ? 1 : 0;
    if (phase >= 1) phase -= 1;
  }
  for (const double formant : {700.0, 1200.0}) {
    const double r = std::exp(-M_PI * 90 / rate), a = 2 * r * std::cos(2 * M_PI * formant / rate);
    double y1 = 0, y2 = 0;
    for (double& s : out) {
      const double y = s + a * y1 - r * r * y2;
      y2 = std::exchange(y1, y);
      s = y;
    }
  }
  const double peak = std::abs(*std::max_element(out.begin(), out.end(), [](double a, double b) { return std::abs(a) < std::abs(b); }));
  std::vector<float> samples;
  for (const double s : out) samples.push_back(static_cast<float>(0.5 * s / peak));
  return samples;
}

/// F0 by autocorrelation of the middle half, 60 to 600 Hz, with a parabola through the best lag.
double pitchOf(const std::vector<float>& samples, int rate) {
  const size_t first = samples.size() / 4, count = samples.size() / 2;
  const auto shortest = static_cast<size_t>(rate / 600), longest = static_cast<size_t>(rate / 60);
  std::vector<double> score(longest + 2);
  for (size_t lag = shortest - 1; lag <= longest + 1; ++lag)
    for (size_t i = first; i < first + count - longest - 1; ++i) score[lag] += static_cast<double>(samples[i]) * samples[i + lag];
  // The shortest lag near the maximum: multiples of the period are as high.
  const double highest = *std::max_element(score.begin() + static_cast<ptrdiff_t>(shortest), score.end() - 1);
  size_t best = shortest;
  while (score[best] < 0.85 * highest || score[best] < score[best - 1] || score[best] < score[best + 1]) ++best;
  const double l = score[best - 1], m = score[best], r = score[best + 1];
  return rate / (static_cast<double>(best) + 0.5 * (l - r) / (l - 2 * m + r));
}

/// Mean frequency of the spectrum from 300 to 2000 Hz: where the formants are.
double centroid(const std::vector<float>& samples, int rate) {
  double weighted = 0, sum = 0;
  for (double hertz = 300; hertz < 2000; hertz += 10) {
    std::complex<double> bin;
    for (size_t i = samples.size() / 4; i < samples.size() / 2; ++i)
      bin += static_cast<double>(samples[i]) * std::polar(1.0, -2 * M_PI * hertz * static_cast<double>(i) / rate);
    weighted += std::norm(bin) * hertz;
    sum += std::norm(bin);
  }
  return weighted / sum;
}

class Pitch : public ::testing::TestWithParam<std::tuple<int, double>> {};

TEST_P(Pitch, MovesByTheSemitonesAskedFor) {
  const auto [rate, semitones] = GetParam();
  const auto before = vowel(rate, 130, 1.5);
  ASSERT_NEAR(pitchOf(before, rate), 130, 1);
  const auto after = media::shiftPitch(before, rate, semitones);
  EXPECT_EQ(after.size(), before.size());
  const double cents = 1200 * std::log2(pitchOf(after, rate) / 130);
  EXPECT_NEAR(cents, 100 * semitones, 20);
  // A sound that is merely played at another speed has 0.75 at -5 and 1.5 at +7.
  if (std::abs(semitones) >= 5) {
    EXPECT_NEAR(centroid(after, rate) / centroid(before, rate), 1, 0.15);
  }
}

INSTANTIATE_TEST_SUITE_P(All, Pitch,
                         ::testing::Combine(::testing::Values(16000, 22050), ::testing::Values(-5.0, -2.0, 0.5, 3.0, 7.0)));

TEST(Pitch, BlocksOfAnySizeGiveTheSame) {
  const auto sound = vowel(16000, 120, 0.7);
  const auto whole = media::shiftPitch(sound, 16000, 3);
  media::PitchShifter shifter(16000, 3);
  std::vector<float> parts;
  for (size_t i = 0; i < sound.size(); i += 1024)
    shifter.add(std::span(sound).subspan(i, std::min<size_t>(1024, sound.size() - i)), parts);
  shifter.finish(parts);
  ASSERT_EQ(parts.size(), whole.size());
  for (size_t i = 0; i < parts.size(); ++i) ASSERT_NEAR(parts[i], whole[i], 1e-4) << i;
}

TEST(Pitch, SoundStaysWhereItWas) {
  std::vector<float> sound(16000, 0.0f);
  const auto tone = vowel(16000, 150, 0.3);
  std::copy(tone.begin(), tone.end(), sound.begin() + 8000);
  const auto shifted = media::shiftPitch(sound, 16000, 4);
  const auto energy = [&](size_t from, size_t to) {
    double sum = 0;
    for (size_t i = from; i < to; ++i) sum += static_cast<double>(shifted[i]) * shifted[i];
    return sum;
  };
  EXPECT_LT(energy(0, 7500) + energy(13300, 16000), 0.02 * energy(7500, 13300));
}

TEST(Pitch, EmptyAndWrong) {
  EXPECT_TRUE(media::shiftPitch({}, 16000, 2).empty());
  EXPECT_EQ(media::shiftPitch(std::vector<float>(10, 0.1f), 16000, 2).size(), 10u);
  EXPECT_THROW(media::PitchShifter(16000, 13), std::invalid_argument);
  EXPECT_THROW(media::PitchShifter(16000, NAN), std::invalid_argument);
  EXPECT_THROW(media::PitchShifter(4000, 1), std::invalid_argument);
}

}  // namespace
}  // namespace dimts::test

// Steady noise goes down, what is no noise stays, and no sample moves.
#include "engine/media/noise_reduction.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace dimts::test {
namespace {

constexpr int kRate = 22050;
constexpr double kWord = 0.4, kPause = 0.6;  // s

/// Bursts of a tone with overtones as long as words, with pauses between them.
std::vector<double> words(double seconds) {
  std::vector<double> sound(static_cast<size_t>(seconds * kRate));
  for (size_t i = 0; i < sound.size(); ++i) {
    const double t = static_cast<double>(i) / kRate, inWord = std::fmod(t, kWord + kPause);
    if (inWord >= kWord) continue;
    const double swell = std::sin(M_PI * inWord / kWord);
    for (int k = 1; k <= 12; ++k) sound[i] += 3000.0 / k * swell * std::sin(2 * M_PI * 150 * k * (t + 0.02 * swell));
  }
  return sound;
}

std::vector<int16_t> withNoise(std::vector<double> sound, double level) {
  std::mt19937 random(7);
  std::normal_distribution<double> hiss(0, level);
  std::vector<int16_t> noisy;
  for (const double s : sound) noisy.push_back(static_cast<int16_t>(std::clamp(s + (level > 0 ? hiss(random) : 0), -32768.0, 32767.0)));
  return noisy;
}

std::vector<int16_t> reduced(const std::vector<int16_t>& sound, double decibels, size_t block) {
  media::NoiseReducer reducer(kRate, decibels);
  std::vector<int16_t> out;
  for (size_t i = 0; i < sound.size(); i += block)
    reducer.add(std::span(sound).subspan(i, std::min(block, sound.size() - i)), out);
  reducer.finish(out);
  return out;
}

double decibels(double power) { return 10 * std::log10(power); }

/// Mean square of the second half, in the words or in the pauses.
template <class Sample>
double power(const std::vector<Sample>& sound, bool inWords) {
  double sum = 0, count = 0;
  for (size_t i = sound.size() / 2; i < sound.size(); ++i) {
    const double place = std::fmod(static_cast<double>(i) / kRate, kWord + kPause);
    if (inWords ? place > kWord : place < kWord + 0.1) continue;
    sum += static_cast<double>(sound[i]) * static_cast<double>(sound[i]);
    ++count;
  }
  return sum / count;
}

std::vector<double> difference(const std::vector<int16_t>& one, const std::vector<double>& other) {
  std::vector<double> rest;
  for (size_t i = 0; i < one.size(); ++i) rest.push_back(one[i] - other[i]);
  return rest;
}

TEST(NoiseReducer, HissGoesDownAndWordsStay) {
  const std::vector<double> clean = words(8);
  const std::vector<int16_t> noisy = withNoise(clean, 300);
  const std::vector<int16_t> out = reduced(noisy, 20, 1024);
  ASSERT_EQ(out.size(), noisy.size());
  const double quieter = decibels(power(noisy, false) / power(out, false));
  EXPECT_GT(quieter, 9);
  EXPECT_LT(quieter, 21);
  EXPECT_GT(decibels(power(difference(noisy, clean), true) / power(difference(out, clean), true)), 4);  // in its place, too
  EXPECT_NEAR(decibels(power(out, true) / power(clean, true)), 0, 0.5);
  // By no more than was asked for.
  EXPECT_LT(decibels(power(noisy, false) / power(reduced(noisy, 6, 1024), false)), 6.5);
}

TEST(NoiseReducer, SoundWithoutNoiseIsLeftAlone) {
  const std::vector<double> clean = words(4);
  const std::vector<int16_t> out = reduced(withNoise(clean, 0), 20, 1024);
  EXPECT_GT(decibels(power(clean, true) / power(difference(out, clean), true)), 25);
}

TEST(NoiseReducer, BlocksOfAnyLengthGiveTheSame) {
  const std::vector<int16_t> noisy = withNoise(words(1.0 + 0.0123), 300);
  const std::vector<int16_t> whole = reduced(noisy, 15, noisy.size());
  for (const size_t block : {size_t{1}, size_t{441}, size_t{5000}}) EXPECT_EQ(reduced(noisy, 15, block), whole) << block;
  for (const size_t length : {size_t{0}, size_t{1}, size_t{440}, size_t{441}, size_t{442}, size_t{1000}}) {
    const std::vector<int16_t> first(noisy.begin(), noisy.begin() + static_cast<ptrdiff_t>(length));
    EXPECT_EQ(reduced(first, 15, 100).size(), length);
  }
}

TEST(NoiseReducer, RefusesWhatItCannotDo) {
  EXPECT_THROW(media::NoiseReducer(4000, 10), std::invalid_argument);
  EXPECT_THROW(media::NoiseReducer(kRate, -1), std::invalid_argument);
  EXPECT_THROW(media::NoiseReducer(kRate, 41), std::invalid_argument);
}

}  // namespace
}  // namespace dimts::test

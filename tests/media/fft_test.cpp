// The Fourier transform against its definition, and there and back again.
#include <gtest/gtest.h>

#include <cmath>
#include <stdexcept>
#include <vector>

#include "engine/media/fft.h"

namespace dimts::test {
namespace {

std::vector<float> wave(int length) {
  std::vector<float> out(static_cast<size_t>(length));
  for (int i = 0; i < length; ++i) out[static_cast<size_t>(i)] = static_cast<float>(std::sin(0.37 * i) + (i == 3));
  return out;
}

TEST(RealFft, FollowsTheDefinition) {
  constexpr int kLength = 16;
  media::RealFft fft(kLength);
  const auto signal = wave(kLength);
  std::vector<std::complex<float>> bins(kLength / 2 + 1);
  fft.forward(signal, bins);
  for (int k = 0; k <= kLength / 2; ++k) {
    std::complex<double> sum = 0;
    for (int i = 0; i < kLength; ++i)
      sum += static_cast<double>(signal[static_cast<size_t>(i)]) * std::polar(1.0, -2 * M_PI * k * i / kLength);
    EXPECT_NEAR(bins[static_cast<size_t>(k)].real(), sum.real(), 1e-5);
    EXPECT_NEAR(bins[static_cast<size_t>(k)].imag(), sum.imag(), 1e-5);
  }
}

TEST(RealFft, GoesThereAndBackAtEveryLength) {
  for (int length = 8; length <= media::RealFft::kLongest; length *= 8) {
    media::RealFft fft(length);
    const auto signal = wave(length);
    std::vector<std::complex<float>> bins(static_cast<size_t>(length) / 2 + 1);
    std::vector<float> back(signal.size());
    fft.forward(signal, bins);
    fft.inverse(bins, back);
    for (size_t i = 0; i < signal.size(); ++i) ASSERT_NEAR(back[i], signal[i], 1e-5) << length;
  }
}

TEST(RealFft, RefusesLengthsItCannotDo) {
  EXPECT_THROW(media::RealFft(12), std::invalid_argument);
  EXPECT_THROW(media::RealFft(4), std::invalid_argument);
  EXPECT_THROW(media::RealFft(1 << 20), std::invalid_argument);
}

}  // namespace
}  // namespace dimts::test

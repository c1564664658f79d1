// Spectrograms and mel spectra against librosa and Coqui, and the rows of unequal length.
#include <gtest/gtest.h>
#include <torch/torch.h>

#include <cmath>

#include "engine/signal/spectrogram.h"

namespace {

using namespace dimts;

at::Tensor sine(int64_t samples) { return at::sin(at::arange(samples) * 0.3).unsqueeze(0) * 0.5; }

TEST(Spectrogram, PeakOfASineLiesAtItsFrequency) {
  const at::Tensor magnitude = signal::Spectrogram(256, 64)(sine(2048));
  ASSERT_EQ(magnitude.sizes(), (at::IntArrayRef{1, 129, 32}));
  const auto peak = magnitude.select(2, 16).argmax(1).item<int64_t>();
  EXPECT_EQ(peak, std::llround(0.3 / (2 * M_PI) * 256));
}

TEST(Spectrogram, CountsWholeFramesOnly) {
  EXPECT_EQ(signal::Spectrogram(256, 64)(sine(127 + 64)).size(2), 2);
  EXPECT_EQ(signal::Spectrogram(256, 64)(sine(128 + 64)).size(2), 3);
}

TEST(Spectrogram, RefusesAWaveShorterThanItsPadding) {
  EXPECT_THROW(signal::Spectrogram(256, 64)(sine(96)), std::invalid_argument);
  EXPECT_THROW(signal::Spectrogram(256, 63), std::invalid_argument);
}

TEST(Spectrogram, EveryRowIsReflectedAtItsOwnEnd) {
  const signal::Spectrogram spectrogram(256, 64);
  at::Tensor batch = at::zeros({3, 1000});
  const int64_t lengths[] = {1000, 613, 320};
  for (int64_t i = 0; i < 3; ++i) batch[i].narrow(0, 0, lengths[i]).copy_(sine(lengths[i])[0] * (1.0 + 0.1 * i));
  const at::Tensor all = spectrogram(batch, torch::tensor({1000, 613, 320}));
  for (int64_t i = 0; i < 3; ++i) {
    const at::Tensor own = spectrogram(batch.narrow(0, i, 1).narrow(1, 0, lengths[i]))[0];
    EXPECT_LE((all[i].narrow(1, 0, own.size(1)) - own).abs().max().item<double>(), 1e-5) << "row " << i;
  }
}

TEST(Spectrogram, SilenceHasAFiniteGradient) {
  const at::Tensor wave = at::zeros({1, 512}).requires_grad_();
  signal::MelScale mel(8000, 256, 20, 0, 0);
  mel(signal::Spectrogram(256, 64)(wave)).sum().backward();
  EXPECT_TRUE(wave.grad().isfinite().all().item<bool>());
}

TEST(MelScale, FiltersHaveUnitAreaAndCoverTheRange) {
  const at::Tensor filters = signal::melFilters(16000, 1024, 80, 0, 0);
  ASSERT_EQ(filters.sizes(), (at::IntArrayRef{80, 513}));
  EXPECT_TRUE((filters >= 0).all().item<bool>());
  EXPECT_NEAR(filters[79].sum().item<double>() * 16000 / 1024, 1.0, 0.02);
}

}  // namespace

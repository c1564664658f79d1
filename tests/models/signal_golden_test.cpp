// Spectrogram and mel values against librosa and Coqui (tests/golden/signal/make.py).
#include <torch/torch.h>

#include "engine/signal/spectrogram.h"
#include "tests/support/golden.h"

namespace {

using namespace dimts;

TEST(SignalGolden, SpectrogramAndLogMelMatchCoqui) {
  const test::Golden golden("signal/spectrogram");
  const signal::Spectrogram spectrogram(256, 64);
  const signal::MelScale mel(8000, 256, 20, 0, 0);
  EXPECT_CLOSE(spectrogram(golden["wave"]), golden["spectrogram"], 1e-5);
  EXPECT_CLOSE(mel(spectrogram(golden["wave"])), golden["log_mel"], 1e-5);
  EXPECT_CLOSE(mel(spectrogram(at::zeros({1, 512}))), golden["silence_log_mel"], 1e-5);
  const at::Tensor shorter = spectrogram(golden["wave"], at::full({2}, 613, at::kLong));
  EXPECT_CLOSE(shorter.narrow(2, 0, 9), golden["short"], 1e-5);
}

TEST(SignalGolden, MelFiltersMatchLibrosa) {
  const test::Golden golden("signal/spectrogram");
  EXPECT_CLOSE(signal::melFilters(16000, 512, 80, 0, 0), golden["filters_16000"], 1e-7);
  EXPECT_CLOSE(signal::melFilters(22050, 512, 13, 60, 7600), golden["filters_limits"], 1e-7);
}

}  // namespace

// Spectrograms and mel spectra; see spectrogram.h.
#include "engine/signal/spectrogram.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <vector>

namespace dimts::signal {
namespace {

// Slaney's scale (Auditory Toolbox): linear below 1 kHz, logarithmic above.
constexpr double kLinearHzPerMel = 200.0 / 3.0;
constexpr double kLogStartHz = 1000.0;
constexpr double kLogStartMel = kLogStartHz / kLinearHzPerMel;
const double kLogStep = std::log(6.4) / 27.0;

double toMel(double hz) {
  return hz < kLogStartHz ? hz / kLinearHzPerMel : kLogStartMel + std::log(hz / kLogStartHz) / kLogStep;
}

double toHz(double mel) {
  return mel < kLogStartMel ? mel * kLinearHzPerMel : kLogStartHz * std::exp(kLogStep * (mel - kLogStartMel));
}

}  // namespace

at::Tensor melFilters(int64_t samplingRate, int64_t fftSize, int64_t mels, double minimumHz, double maximumHz) {
  const double top = maximumHz > 0 ? maximumHz : static_cast<double>(samplingRate) / 2;
  const double first = toMel(minimumHz), last = toMel(top);
  std::vector<double> edges(static_cast<size_t>(mels) + 2);
  for (size_t i = 0; i < edges.size(); ++i) {
    edges[i] = toHz(first + (last - first) * static_cast<double>(i) / static_cast<double>(mels + 1));
  }
  const int64_t bins = fftSize / 2 + 1;
  const at::Tensor filters = at::zeros({mels, bins});
  auto cell = filters.accessor<float, 2>();
  for (int64_t m = 0; m < mels; ++m) {
    const double low = edges[m], centre = edges[m + 1], high = edges[m + 2];
    const double area = 2.0 / (high - low);
    for (int64_t k = 0; k < bins; ++k) {
      const double hz = static_cast<double>(k) * static_cast<double>(samplingRate) / static_cast<double>(fftSize);
      const double height = std::min((hz - low) / (centre - low), (high - hz) / (high - centre));
      cell[m][k] = static_cast<float>(std::max(0.0, height) * area);
    }
  }
  return filters;
}

Spectrogram::Spectrogram(int64_t fftSize, int64_t hop)
    : fftSize_(fftSize), hop_(hop), window_(at::hann_window(fftSize, /*periodic=*/true)) {
  if (hop < 1 || hop > fftSize || (fftSize - hop) % 2 != 0) {
    throw std::invalid_argument("Spectrogram: hop must lie in 1..fftSize and differ from it by an even number");
  }
}

at::Tensor Spectrogram::transform(const at::Tensor& padded) const {
  if (window_.device() != padded.device()) window_ = window_.to(padded.device());
  const at::Tensor spectrum = at::stft(padded, fftSize_, hop_, fftSize_, window_, /*center=*/false, "reflect",
                                       /*normalized=*/false, /*onesided=*/true, /*return_complex=*/true);
  return (at::view_as_real(spectrum).square().sum(-1) + 1e-6).sqrt();
}

at::Tensor Spectrogram::operator()(const at::Tensor& wave) const {
  const int64_t pad = (fftSize_ - hop_) / 2;
  if (wave.size(1) <= pad) throw std::invalid_argument("Spectrogram: the wave must be longer than its reflect padding");
  return transform(at::reflection_pad1d(wave.to(at::kFloat), {pad, pad}));
}

at::Tensor Spectrogram::operator()(const at::Tensor& wave, const at::Tensor& lengths) const {
  const int64_t pad = (fftSize_ - hop_) / 2, size = wave.size(1);
  if (size <= pad) throw std::invalid_argument("Spectrogram: the wave must be longer than its reflect padding");
  const at::Tensor length = lengths.to(wave.device(), at::kLong, /*non_blocking=*/true).unsqueeze(1);
  const at::Tensor position = at::arange(-pad, size + pad, length.options()).abs().unsqueeze(0);
  const at::Tensor source = at::where(position < length, position, 2 * (length - 1) - position);
  const at::Tensor inside = source >= 0;
  const at::Tensor used = (position < length + pad) & inside;
  return transform(wave.to(at::kFloat).gather(1, source.clamp(0, size - 1)) * used);
}

MelScale::MelScale(int64_t samplingRate, int64_t fftSize, int64_t mels, double minimumHz, double maximumHz)
    : filters_(melFilters(samplingRate, fftSize, mels, minimumHz, maximumHz)) {}

at::Tensor MelScale::operator()(const at::Tensor& magnitude) const {
  if (filters_.device() != magnitude.device()) filters_ = filters_.to(magnitude.device());
  return at::matmul(filters_, magnitude.to(at::kFloat)).clamp_min(1e-5).log();
}

}  // namespace dimts::signal

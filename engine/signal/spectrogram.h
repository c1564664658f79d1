// Linear magnitude spectrograms and log-mel spectra as VITS defines them.
// Formulas: jaywalnut310/vits mel_processing.py; mel filters as librosa.filters.mel (Slaney scale and norm).
#pragma once

#include <torch/torch.h>

#include <cstdint>

namespace dimts::signal {

/// Slaney mel filters [mels, fftSize / 2 + 1], float32; maximumHz 0 means half the sampling rate.
at::Tensor melFilters(int64_t samplingRate, int64_t fftSize, int64_t mels, double minimumHz, double maximumHz);

/// sqrt(re² + im² + 1e-6) of a periodic Hann window STFT, frames not centred, (fftSize - hop) / 2 samples of reflect
/// padding on both sides. Buffers follow the device and are float32.
class Spectrogram {
 public:
  Spectrogram(int64_t fftSize, int64_t hop);
  /// wave [B, S] float, S > (fftSize - hop) / 2 → [B, fftSize / 2 + 1, S / hop]. Differentiable.
  at::Tensor operator()(const at::Tensor& wave) const;
  /// The same for rows of unequal length: each row is reflected at its own end, so that every frame inside a row's
  /// length equals the one of the row alone. lengths [B] long, zero behind them.
  at::Tensor operator()(const at::Tensor& wave, const at::Tensor& lengths) const;

 private:
  at::Tensor transform(const at::Tensor& padded) const;
  int64_t fftSize_, hop_;
  mutable at::Tensor window_;
};

/// log(max(filters · magnitude, 1e-5)).
class MelScale {
 public:
  MelScale(int64_t samplingRate, int64_t fftSize, int64_t mels, double minimumHz, double maximumHz);
  /// magnitude [B, bins, F] → [B, mels, F].
  at::Tensor operator()(const at::Tensor& magnitude) const;

 private:
  mutable at::Tensor filters_;
};

}  // namespace dimts::signal

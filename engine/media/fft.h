// Fourier transform of real signals through FFmpeg's libavutil.
#pragma once

#include <complex>
#include <memory>
#include <span>

namespace dimts::media {

/// One length, forth and back; use by one thread at a time.
class RealFft {
 public:
  static constexpr int kLongest = 1 << 18;  ///< libavutil 57 looks for a plan of longer ones without end
  /// Throws std::invalid_argument unless `length` is a power of two from 8 to kLongest.
  explicit RealFft(int length);
  RealFft(RealFft&&) noexcept;
  ~RealFft();

  int length() const;
  /// `in` has length() values, `out` length() / 2 + 1.
  void forward(std::span<const float> in, std::span<std::complex<float>> out);
  /// The inverse of forward(), scaled; `in` is used as scratch.
  void inverse(std::span<std::complex<float>> in, std::span<float> out);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace dimts::media

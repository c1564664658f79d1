// Steady noise (hiss, hum, fans) is lowered in sound that passes in blocks: the preprocessor of the Speex DSP library.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace dimts::media {

/// Sample n of what comes out belongs to sample n that goes in, and there are as many. The noise is learned from the sound
/// itself within the first second. Use by one thread.
class NoiseReducer {
 public:
  static constexpr double kMostDecibels = 40;
  /// Mono at `sampleRate`; noise is lowered by at most so many dB. Throws std::invalid_argument beyond 0 to kMostDecibels, or
  /// rates from 8000 to 192000.
  NoiseReducer(int sampleRate, double decibels);
  NoiseReducer(NoiseReducer&&) noexcept;
  ~NoiseReducer();

  /// Appends what is ready to `out`; the rest waits for more.
  void add(std::span<const int16_t> samples, std::vector<int16_t>& out);
  /// Once, after the last add().
  void finish(std::vector<int16_t>& out);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace dimts::media

// A change of sampling rate for mono sound that arrives in blocks.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace dimts::media {

/// Sample 0 of what comes out is the time of sample 0 that goes in. Use by one thread.
class Resampler {
 public:
  /// Rates in Hz; throws std::invalid_argument when they are not from 1000 to 384000.
  Resampler(int fromRate, int toRate);
  Resampler(Resampler&&) noexcept;
  ~Resampler();

  /// Appends what is ready to `out`; the rest waits for more.
  void add(std::span<const int16_t> samples, std::vector<int16_t>& out);
  /// Once, after the last add().
  void finish(std::vector<int16_t>& out);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace dimts::media

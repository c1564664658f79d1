// Random numbers as a pure function of (seed, stream, counters): a resumed run draws what the uninterrupted one would.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <utility>
#include <vector>

namespace dimts::core {

/// SplitMix64 finaliser (Steele, Lea, Flood 2014): a bijective mixing of 64 bits.
inline uint64_t mix(uint64_t x) {
  x += 0x9e3779b97f4a7c15ULL;
  x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
  x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
  return x ^ (x >> 31);
}

/// A seed for one purpose: derive(runSeed, {kStreamNoise, step, microBatch}).
inline uint64_t derive(uint64_t seed, std::initializer_list<uint64_t> counters) {
  uint64_t value = mix(seed);
  for (const uint64_t counter : counters) value = mix(value ^ mix(counter + 0x632be59bd9b4e019ULL));
  return value;
}

/// Small counter-based generator for shuffles and choices.
class Random {
 public:
  explicit Random(uint64_t seed) : state_(seed) {}
  uint64_t next() { return mix(state_++); }
  /// Uniform in [0, bound); bound > 0. Lemire's multiply-shift.
  uint64_t below(uint64_t bound) { return static_cast<uint64_t>((static_cast<unsigned __int128>(next()) * bound) >> 64); }
  double uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
  template <class T>
  void shuffle(std::vector<T>& items) {
    for (size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[below(i)]);
  }

 private:
  uint64_t state_;
};

}  // namespace dimts::core

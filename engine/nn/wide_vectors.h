// Sixteen float32 numbers at a time in GCC's vector types, for loops that are compiled once for each kind of processor.
// For loops in .cpp files only: what is declared here is always inlined.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

#pragma GCC diagnostic ignored "-Wpsabi"  // vectors are passed between functions that are always inlined only

// Sanitizers are not ready yet when the loader chooses among the copies.
#if defined(__x86_64__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define DIMTS_FOR_EACH_PROCESSOR __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define DIMTS_FOR_EACH_PROCESSOR
#endif
#define DIMTS_INLINE inline __attribute__((always_inline))

namespace dimts::nn::wide {

constexpr int64_t kLanes = 16;
typedef float Wide __attribute__((vector_size(64)));
typedef int32_t WideInt __attribute__((vector_size(64)));

/// The first `count` numbers, zeros behind them; all where count is kLanes or more.
DIMTS_INLINE Wide load(const float* from, int64_t count = kLanes) {
  Wide out{};
  if (count >= kLanes) std::memcpy(&out, from, sizeof out);
  else std::memcpy(&out, from, static_cast<size_t>(count) * sizeof(float));
  return out;
}

DIMTS_INLINE void store(float* to, const Wide& value, int64_t count = kLanes) {
  if (count >= kLanes) std::memcpy(to, &value, sizeof value);
  else std::memcpy(to, &value, static_cast<size_t>(count) * sizeof(float));
}

/// In a fixed order.
DIMTS_INLINE float sumOf(const Wide& x) {
  const auto eight = __builtin_shufflevector(x, x, 0, 1, 2, 3, 4, 5, 6, 7) + __builtin_shufflevector(x, x, 8, 9, 10, 11, 12, 13, 14, 15);
  const auto four = __builtin_shufflevector(eight, eight, 0, 1, 2, 3) + __builtin_shufflevector(eight, eight, 4, 5, 6, 7);
  return (four[0] + four[2]) + (four[1] + four[3]);
}

/// e^x to the last two bits of a float32 in -87…88, the ends' value outside: 2^n · e^r with |r| ≤ ln 2 / 2, e^r by the
/// polynomial of the Cephes library (Moshier 1989).
DIMTS_INLINE Wide expOf(const Wide& wanted) {
  const Wide least = Wide{} - 87.0f, most = Wide{} + 88.0f, round = Wide{} + 12582912.0f;  // 1.5 · 2^23
  Wide x = wanted < least ? least : wanted;
  x = x > most ? most : x;
  const Wide shifted = x * 1.44269504088896341f + round;
  const Wide n = shifted - round;
  const Wide r = x - n * 0.693359375f + n * 2.12194440e-4f;
  Wide p = r * 1.9875691500e-4f + 1.3981999507e-3f;
  p = p * r + 8.3334519073e-3f;
  p = p * r + 4.1665795894e-2f;
  p = p * r + 1.6666665459e-1f;
  p = p * r + 5.0000001201e-1f;
  p = p * r * r + r + 1.0f;
  const WideInt power = (std::bit_cast<WideInt>(shifted) - 0x4B400000 + 127) << 23;
  return p * std::bit_cast<Wide>(power);
}

}  // namespace dimts::nn::wide

// Sixteen float32 numbers at a time in GCC's vector types, for loops that are compiled once for each kind of processor.
// For loops in .cpp files only: what is declared here is always inlined.
#pragma once

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

}  // namespace dimts::nn::wide

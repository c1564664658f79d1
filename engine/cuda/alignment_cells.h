// The steps of monotonic alignment search that the GPU kernel is made of, as plain functions: a test on the processor
// puts them together as the kernel does. Sums, comparisons and the tie rule are those of engine/nn/alignment.cpp.
#pragma once

#include <cstdint>

#ifdef __CUDACC__
#define DIMTS_ANYWHERE __host__ __device__
#else
#define DIMTS_ANYWHERE
#endif

namespace dimts::cuda {

struct AlignmentCell {
  float value = 0;
  bool advances = false;  ///< the frame before belongs to the token before
};

/// The tokens that frame y can belong to when every token gets a frame: first ≤ x < end.
DIMTS_ANYWHERE inline int64_t firstToken(int64_t tokens, int64_t frames, int64_t y) {
  const int64_t first = tokens + y - frames;
  return first > 0 ? first : 0;
}
DIMTS_ANYWHERE inline int64_t endToken(int64_t tokens, int64_t y) { return y + 1 < tokens ? y + 1 : tokens; }

/// Frame y on token x: its score and the better way there. `before` holds the values of frame y - 1 by token; for the
/// first frame it is not read.
DIMTS_ANYWHERE inline AlignmentCell alignmentCell(const float* before, float score, int64_t x, int64_t y) {
  constexpr float kOffPath = -1e9F;
  const float stay = x == y ? kOffPath : before[x];
  const float advance = x == 0 ? (y == 0 ? 0.0F : kOffPath) : before[x - 1];
  return {score + (advance > stay ? advance : stay), x != 0 && (x == y || stay < advance)};
}

/// Walks back from the last token of the last frame. advances [frames, stride] of 0 and 1; tokenOf [frames]; path
/// [frames, stride] and durations [tokens] begin as zeros.
DIMTS_ANYWHERE inline void walkBack(const uint8_t* advances, int64_t stride, int64_t tokens, int64_t frames,
                                    int64_t* tokenOf, float* path, float* durations) {
  int64_t x = tokens - 1;
  for (int64_t y = frames - 1; y >= 0; --y) {
    tokenOf[y] = x;
    path[y * stride + x] = 1.0F;
    durations[x] += 1.0F;
    if (advances[y * stride + x] != 0) --x;
  }
}

}  // namespace dimts::cuda

// One block per clip: frames in order, the tokens of a frame side by side, two rows of values in shared memory.
#include <math_constants.h>

#include "engine/cuda/alignment_cells.h"
#include "engine/cuda/alignment_kernel.h"

namespace dimts::cuda {
namespace {

__global__ void searchAlignment(AlignmentSearch s) {
  extern __shared__ float values[];
  const int64_t row = blockIdx.x, tokens = s.tokenLengths[row], frames = s.frameLengths[row];
  float* durations = s.durations + row * s.tokens;
  if (tokens < 1 || tokens > s.tokens || frames < tokens || frames > s.frames) {
    for (int64_t x = threadIdx.x; x < s.tokens; x += blockDim.x) durations[x] = CUDART_NAN_F;
    return;
  }
  const float* scores = s.scores + row * s.frames * s.tokens;
  uint8_t* advances = s.advances + row * s.frames * s.tokens;
  float *before = values, *now = values + s.tokens;
  for (int64_t y = 0; y < frames; ++y) {
    for (int64_t x = firstToken(tokens, frames, y) + threadIdx.x; x < endToken(tokens, y); x += blockDim.x) {
      const AlignmentCell cell = alignmentCell(before, scores[y * s.tokens + x], x, y);
      now[x] = cell.value;
      advances[y * s.tokens + x] = cell.advances;
    }
    __syncthreads();
    float* const last = before;
    before = now;
    now = last;
  }
  if (threadIdx.x == 0)
    walkBack(advances, s.tokens, tokens, frames, s.tokenOf + row * s.frames, s.path + row * s.frames * s.tokens, durations);
}

}  // namespace

cudaError_t launchAlignmentSearch(const AlignmentSearch& search, cudaStream_t stream) {
  const int64_t warps = (search.tokens + 31) / 32;
  const auto threads = static_cast<unsigned>(warps < 32 ? warps * 32 : 1024);
  const size_t shared = 2 * static_cast<size_t>(search.tokens) * sizeof(float);
  searchAlignment<<<static_cast<unsigned>(search.rows), threads, shared, stream>>>(search);
  return cudaGetLastError();
}

}  // namespace dimts::cuda

// Launch of the alignment search on a GPU, with nothing of torch: the .cu file is compiled by nvcc alone.
#pragma once

#include <cuda_runtime_api.h>

#include <cstdint>

namespace dimts::cuda {

/// All pointers are the GPU's. A row whose lengths do not fit gets durations that are not a number.
struct AlignmentSearch {
  const float* scores = nullptr;  ///< [rows, frames, tokens]
  const int64_t* tokenLengths = nullptr;
  const int64_t* frameLengths = nullptr;
  int64_t rows = 0, frames = 0, tokens = 0;
  uint8_t* advances = nullptr;  ///< [rows, frames, tokens], scratch
  int64_t* tokenOf = nullptr;   ///< [rows, frames] of zeros
  float* path = nullptr;        ///< [rows, frames, tokens] of zeros
  float* durations = nullptr;   ///< [rows, tokens] of zeros
};

/// The most tokens whose two rows of values fit a block's shared memory.
constexpr int64_t kMostAlignmentTokens = 6000;

cudaError_t launchAlignmentSearch(const AlignmentSearch& search, cudaStream_t stream);

}  // namespace dimts::cuda

// Names of the random streams: which counter of core::derive separates the purposes of one run's seed.
#pragma once

#include <cstdint>

namespace dimts::train {

inline constexpr uint64_t kStreamSampler = 1;
inline constexpr uint64_t kStreamLoss = 2;        ///< StepContext::seed, from (step, micro-batch)
inline constexpr uint64_t kStreamTorch = 3;       ///< torch's own generator before each loss call
inline constexpr uint64_t kStreamValidation = 4;  ///< from the validation batch alone

}  // namespace dimts::train

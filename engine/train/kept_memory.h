// Large tensors on the processor come and go by the hundred in every step, in the same sizes; each time the system would
// hand out fresh pages and clear them first (4 to 8 % of a step). No torch in this header.
#pragma once

#include <cstdint>

namespace dimts::train {

/// While one of these lives, the blocks of freed large tensors are kept for the next ones that fill two thirds of them.
/// Both together never take more than what was in use at once, and a twentieth; the blocks unused for longest go first.
/// When the last one ends everything kept is given back. Any thread.
class KeptMemory {
 public:
  KeptMemory();
  ~KeptMemory();
  KeptMemory(const KeptMemory&) = delete;
  KeptMemory& operator=(const KeptMemory&) = delete;

  /// Tensors of fewer bytes are none of its business: malloc keeps such blocks itself.
  static constexpr int64_t kSmallest = int64_t{1} << 20;

  static int64_t keptBytes();  ///< lying idle now
  static void giveBack();      ///< all that lies idle
};

}  // namespace dimts::train

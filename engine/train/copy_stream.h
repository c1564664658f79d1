// Batches on their way to the device.
#pragma once

#include <c10/core/Stream.h>

#include <optional>

#include "engine/train/batch.h"

namespace dimts::train {

/// Copies batches to a device. On a GPU from pinned memory and on a stream of its own, so that a batch travels while the
/// step before it is still computing; the stream that is current then waits for what it is given, the program does not.
class CopyStream {
 public:
  explicit CopyStream(torch::Device device) : device_(device) {}
  Batch toDevice(const Batch& batch);

 private:
  torch::Device device_;
  std::optional<c10::Stream> copies_;
};

}  // namespace dimts::train

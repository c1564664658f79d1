// Streams and events by torch's device-independent interface: the engine is built without CUDA.
#include "engine/train/copy_stream.h"

#include <c10/core/Event.h>
#include <c10/core/StreamGuard.h>
#include <c10/core/impl/VirtualGuardImpl.h>

namespace dimts::train {

Batch CopyStream::toDevice(const Batch& batch) {
  if (!device_.is_cuda()) return batch.to(device_);
  const c10::impl::VirtualGuardImpl device(device_.type());
  if (!copies_) copies_ = device.getStreamFromGlobalPool(device_);
  const c10::Stream computing = device.getStream(device_);
  c10::Event arrived(device_.type());
  Batch moved;
  {
    const c10::StreamGuard onCopies(*copies_);
    moved = batch.to(device_);
    arrived.record(*copies_);
  }
  arrived.block(computing);
  for (auto& [name, tensor] : moved.tensors) tensor.record_stream(computing);  // its memory is not given away before
  return moved;
}

}  // namespace dimts::train

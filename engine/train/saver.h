// Writes checkpoints on a background thread, one at a time, so that training waits only for the copy of the tensors.
#pragma once

#include <atomic>
#include <cstdint>
#include <optional>
#include <string>
#include <thread>

#include "engine/checkpoint/checkpoint.h"

namespace dimts::train {

class CheckpointSaver {
 public:
  CheckpointSaver(std::string folder, int64_t keep) : folder_(std::move(folder)), keep_(keep) {}

  /// Takes the checkpoint (tensors on the CPU that nobody else changes) and returns at once. No save may be under way.
  void start(checkpoint::Checkpoint, checkpoint::CheckpointEntry);
  bool busy() const { return thread_.joinable(); }
  /// The result of the save under way: at once when it is done, after waiting with `wait`; nothing when none is done.
  std::optional<Result<checkpoint::CheckpointEntry>> take(bool wait);

 private:
  Result<checkpoint::CheckpointEntry> save(const checkpoint::Checkpoint&, const checkpoint::CheckpointEntry&) const;

  std::string folder_;
  int64_t keep_;
  std::atomic<bool> done_{false};
  std::optional<Result<checkpoint::CheckpointEntry>> result_;
  std::jthread thread_;  // last: joined before the rest is destroyed
};

/// Copies that share no memory with `tensors`, on the CPU.
checkpoint::TensorMap copyToCpu(const checkpoint::TensorMap& tensors);

}  // namespace dimts::train

// The background writer of checkpoints.
#include "engine/train/saver.h"

#include <exception>

#include "engine/train/one_core.h"

namespace dimts::train {

void CheckpointSaver::start(checkpoint::Checkpoint data, checkpoint::CheckpointEntry entry) {
  if (busy()) throw std::logic_error("CheckpointSaver: a save is still under way");
  done_ = false;
  thread_ = threadOnOneCore([this, data = std::move(data), entry = std::move(entry)](const std::stop_token&) {
    try {
      result_ = save(data, entry);
    } catch (const std::exception& problem) {
      result_ = Error{"checkpoint.write", folder_, problem.what(), "Save again; older checkpoints are not touched.",
                      ErrorKind::Resources};
    }
    done_ = true;
  });
}

Result<checkpoint::CheckpointEntry> CheckpointSaver::save(const checkpoint::Checkpoint& data,
                                                          const checkpoint::CheckpointEntry& entry) const {
  DIMTS_TRY(checkpoint::write(folder_, data, entry));
  checkpoint::retain(folder_, keep_);
  for (const checkpoint::CheckpointEntry& written : checkpoint::list(folder_))
    if (written.step == data.step) return written;
  return Error{"checkpoint.write", folder_, "The checkpoint that was just written is not there.",
               "Check the disk; training can go on.", ErrorKind::Resources};
}

std::optional<Result<checkpoint::CheckpointEntry>> CheckpointSaver::take(bool wait) {
  if (!busy() || (!wait && !done_)) return std::nullopt;
  thread_.join();
  auto result = std::move(result_);
  result_.reset();
  return result;
}

checkpoint::TensorMap copyToCpu(const checkpoint::TensorMap& tensors) {
  const torch::NoGradGuard noGradients;
  checkpoint::TensorMap copies;
  for (const auto& [name, tensor] : tensors)
    copies[name] = tensor.is_cpu() ? tensor.detach().clone(at::MemoryFormat::Contiguous) : tensor.detach().to(torch::kCPU).contiguous();
  return copies;
}

}  // namespace dimts::train

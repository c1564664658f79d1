// Weights in PyTorch's own files (.pt, .pth, .bin): a ZIP archive of raw storages with a pickled list of tensors, or the
// pickles and storages one after the other, as before PyTorch 1.6. Read without running anything of them.
// Format: torch/serialization.py and caffe2/serialize.
#pragma once

#include <string>

#include "engine/formats/safetensors.h"

namespace dimts::formats {

/// Owned CPU tensors by name: the dictionary in the file, or the one at its key "model", "model_state", "state_dict" or "weight". Values
/// that are no tensors (step counters, settings) are left out. Memory is bounded by the size of the file.
/// Errors: "file.missing", "torch_file.zip" (no file of PyTorch, or damaged),
/// "torch_file.tensor" (one tensor's shape, type or data are wrong), "torch_file.none", "pickle.damaged", "pickle.code".
Result<TensorMap> readTorchFile(const std::string& path);

/// The tensors of the dictionary in the file and of dictionaries inside it, their keys joined by dots ("t3.speaker_emb").
/// Errors: those of readTorchFile.
Result<TensorMap> readTorchTree(const std::string& path);

}  // namespace dimts::formats

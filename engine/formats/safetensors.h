// The safetensors file format: 8-byte header length, JSON header, raw little-endian tensors. Own strict reader and writer.
// Format: github.com/huggingface/safetensors README.
#pragma once

#include <torch/torch.h>

#include <map>
#include <string>

#include "engine/api/result.h"

namespace dimts::formats {

using TensorMap = std::map<std::string, torch::Tensor>;
using Metadata = std::map<std::string, std::string>;

/// Owned CPU tensors by name. Errors name file and place: "file.missing", "safetensors.header", "safetensors.tensor".
Result<TensorMap> readSafetensors(const std::string& path, Metadata* metadata = nullptr);

/// The file's bytes; tensors are made contiguous on the CPU. Names are written in order, data 8-byte aligned.
std::string toSafetensors(const TensorMap&, const Metadata& metadata = {});

/// Atomic write. Error: "file.write" or "disk.full".
Status writeSafetensors(const std::string& path, const TensorMap&, const Metadata& metadata = {});

}  // namespace dimts::formats

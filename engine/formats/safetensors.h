// The safetensors file format: 8-byte header length, JSON header, raw little-endian tensors. Own strict reader and writer.
// Format: github.com/huggingface/safetensors README.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "engine/api/result.h"

namespace dimts::formats {

using TensorMap = std::map<std::string, torch::Tensor>;
using Metadata = std::map<std::string, std::string>;

/// Owned CPU tensors by name. Errors name file and place: "file.missing", "file.read", "safetensors.header" (the header
/// is too long, no JSON, or not of the form), "safetensors.tensor" (dtype, shape, range or bytes of one tensor are wrong).
Result<TensorMap> readSafetensors(const std::string& path, Metadata* metadata = nullptr);

/// The same for bytes in memory; `subject` names them in errors.
Result<TensorMap> parseSafetensors(std::string_view bytes, const std::string& subject, Metadata* metadata = nullptr);

/// The file's bytes; tensors are made contiguous on the CPU. Data lie largest element first, then by name, so that
/// every tensor is aligned without holes; the header is padded with spaces to 8 bytes.
std::string toSafetensors(const TensorMap&, const Metadata& metadata = {});

/// How long that file would be. Tensors need only shape and type: those of torch's "meta" device will do.
uint64_t safetensorsBytes(const TensorMap&, const Metadata& metadata = {});

/// Atomic write, one tensor at a time (no second copy of everything in memory). Errors: "file.write", "disk.full";
/// the old file is then still there.
Status writeSafetensors(const std::string& path, const TensorMap&, const Metadata& metadata = {});

}  // namespace dimts::formats

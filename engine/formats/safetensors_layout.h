// The JSON header of a safetensors file as a checked list of tensors: the part that meets hostile input.
// Internal to the room; everything here is a pure function of the header's bytes.
#pragma once

#include <torch/torch.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/formats/safetensors.h"

namespace dimts::formats {

inline constexpr uint64_t kMaxHeaderBytes = 100'000'000;  ///< the format's own limit

struct TensorEntry {
  std::string name;
  torch::ScalarType dtype = torch::kFloat;
  std::vector<int64_t> shape;
  uint64_t begin = 0, end = 0;  ///< bytes, from the start of the data
};

/// Length of the JSON header from the first 8 bytes, checked against the file's size.
Result<uint64_t> headerLength(std::string_view firstBytes, uint64_t fileBytes, const std::string& subject);

/// Entries in the order of their data; every check of the format is done: known dtypes, no duplicate key, no product
/// overflow, ranges of the right size, contiguous from 0 to `dataBytes` without holes or overlap.
Result<std::vector<TensorEntry>> parseLayout(std::string_view header, uint64_t dataBytes, const std::string& subject,
                                             Metadata* metadata);

std::optional<torch::ScalarType> dtypeFromName(std::string_view name);
/// Empty for dtypes that the format does not know.
std::string_view dtypeName(torch::ScalarType dtype);
/// Data are written by falling rank, then by name, as the reference implementation does; larger elements rank higher.
size_t dtypeRank(torch::ScalarType dtype);

}  // namespace dimts::formats

// Where the numbers of a PyTorch file lie: what its two layouts have in common, and the older one; private to this room.
#pragma once

#include <ATen/core/Tensor.h>

#include <map>
#include <memory>
#include <set>
#include <string>

#include "engine/api/result.h"
#include "engine/formats/pickle.h"

namespace dimts::formats {

/// Raw numbers by key.
class TensorStorages {
 public:
  virtual ~TensorStorages() = default;
  /// Bytes of a storage. Error: "torch_file.zip" when there is none.
  virtual Result<uint64_t> sizeOf(const std::string& key) const = 0;
  /// Fills `tensor`, which must have the storage's size.
  virtual Status readInto(const std::string& key, at::Tensor& tensor) const = 0;
  virtual const std::string& path() const = 0;
};

/// Types of storages by their names in Python.
const std::map<std::string, at::ScalarType>& storageTypes();

/// A file of PyTorch before 1.6: five pickles (magic number, version, machine, the list, keys), then for each key the
/// number of its elements in 8 bytes and the elements.
struct LegacyFile {
  pickle::Document document;
  std::unique_ptr<TensorStorages> storages;
};

bool beginsAsLegacy(const std::string& path);
/// Errors: "torch_file.zip", "pickle.damaged", "pickle.code".
Result<LegacyFile> readLegacy(const std::string& path, const std::set<std::string>& names);

}  // namespace dimts::formats

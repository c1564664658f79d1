// Reading and writing of safetensors files; the checks of the header are in safetensors_layout.cpp.
// Little-endian machines only, which is what the format stores.
#include "engine/formats/safetensors.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <functional>
#include <nlohmann/json.hpp>

#include "engine/core/files.h"
#include "engine/formats/safetensors_layout.h"

namespace dimts::formats {
namespace {

static_assert(std::endian::native == std::endian::little, "safetensors data are little-endian");

/// Copies `size` bytes at `offset` of the data to `target`; false when they cannot be read.
using ReadData = std::function<bool(uint64_t offset, void* target, size_t size)>;

bool holdsOnlyBooleans(const torch::Tensor& tensor) {
  const auto* bytes = static_cast<const unsigned char*>(tensor.data_ptr());
  return std::all_of(bytes, bytes + tensor.numel(), [](unsigned char byte) { return byte <= 1; });
}

Result<TensorMap> readTensors(const std::vector<TensorEntry>& entries, const std::string& subject, const ReadData& read) {
  TensorMap tensors;
  for (const TensorEntry& entry : entries) {
    torch::Tensor tensor = torch::empty(entry.shape, torch::TensorOptions().dtype(entry.dtype));
    const size_t bytes = static_cast<size_t>(entry.end - entry.begin);
    if (bytes > 0 && !read(entry.begin, tensor.data_ptr(), bytes))
      return core::fileError("file.read", subject, "Tensor \"" + entry.name + "\" could not be read.");
    if (entry.dtype == torch::kBool && !holdsOnlyBooleans(tensor))
      return Error{"safetensors.tensor", subject, "Tensor \"" + entry.name + "\": a truth value is neither 0 nor 1.",
                   "The file is damaged: copy or download it again.", ErrorKind::BadInput};
    tensors.emplace(entry.name, std::move(tensor));
  }
  return tensors;
}

struct Prepared {
  std::string head;                    ///< length and JSON header
  std::vector<torch::Tensor> tensors;  ///< in the order of their data, not yet on the CPU
};

Prepared prepare(const TensorMap& tensors, const Metadata& metadata) {
  std::vector<std::pair<std::string, torch::Tensor>> order(tensors.begin(), tensors.end());
  std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
    return dtypeRank(a.second.scalar_type()) > dtypeRank(b.second.scalar_type());
  });
  nlohmann::ordered_json header = nlohmann::ordered_json::object();
  if (!metadata.empty()) header["__metadata__"] = metadata;
  Prepared prepared;
  uint64_t position = 0;
  for (const auto& [name, tensor] : order) {
    const std::string_view dtype = dtypeName(tensor.scalar_type());
    if (dtype.empty() || name == "__metadata__" || tensor.layout() != torch::kStrided)
      throw std::invalid_argument("safetensors cannot hold tensor " + name + " of type " +
                                  torch::toString(tensor.scalar_type()));
    const uint64_t end = position + tensor.nbytes();
    header[name] = {{"dtype", dtype}, {"shape", tensor.sizes().vec()}, {"data_offsets", {position, end}}};
    position = end;
    prepared.tensors.push_back(tensor);
  }
  std::string json = header.dump();
  json.append((8 - json.size() % 8) % 8, ' ');
  const uint64_t length = json.size();
  prepared.head.resize(8);
  std::memcpy(prepared.head.data(), &length, 8);
  prepared.head += json;
  return prepared;
}

std::string_view bytesOf(const torch::Tensor& cpu) {
  return {static_cast<const char*>(cpu.data_ptr()), static_cast<size_t>(cpu.nbytes())};
}

torch::Tensor plain(const torch::Tensor& tensor) { return tensor.detach().to(torch::kCPU).contiguous(); }

bool writeAll(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(fd, bytes.data(), std::min<size_t>(bytes.size(), 16 << 20));
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return false;
    bytes.remove_prefix(static_cast<size_t>(n));
  }
  return true;
}

bool writePrepared(int fd, const Prepared& prepared) {
  if (!writeAll(fd, prepared.head)) return false;
  for (const torch::Tensor& tensor : prepared.tensors) {
    const torch::Tensor cpu = plain(tensor);
    if (cpu.nbytes() > 0 && !writeAll(fd, bytesOf(cpu))) return false;
  }
  return ::fsync(fd) == 0;
}

}  // namespace

Result<TensorMap> parseSafetensors(std::string_view bytes, const std::string& subject, Metadata* metadata) {
  DIMTS_TRY_ASSIGN(const uint64_t length, headerLength(bytes, bytes.size(), subject));
  const std::string_view data = bytes.substr(8 + length);
  DIMTS_TRY_ASSIGN(const auto entries, parseLayout(bytes.substr(8, length), data.size(), subject, metadata));
  return readTensors(entries, subject, [&](uint64_t offset, void* target, size_t size) {
    std::memcpy(target, data.data() + offset, size);
    return true;
  });
}

Result<TensorMap> readSafetensors(const std::string& path, Metadata* metadata) {
  errno = 0;
  std::ifstream file(path, std::ios::binary | std::ios::ate);
  if (!file) return core::fileError("file.missing", path, "The file cannot be opened for reading.");
  const std::streamoff end = file.tellg();
  if (end < 0) return core::fileError("file.read", path, "The file's size cannot be read; it may be a folder.");
  const auto fileBytes = static_cast<uint64_t>(end);
  const auto readAt = [&](uint64_t offset, void* target, size_t size) {
    file.seekg(static_cast<std::streamoff>(offset));
    return static_cast<bool>(file.read(static_cast<char*>(target), static_cast<std::streamsize>(size)));
  };
  std::string first(std::min<uint64_t>(8, fileBytes), '\0');
  if (!readAt(0, first.data(), first.size())) return core::fileError("file.read", path, "The file cannot be read.");
  DIMTS_TRY_ASSIGN(const uint64_t length, headerLength(first, fileBytes, path));
  std::string header(length, '\0');
  if (!readAt(8, header.data(), header.size())) return core::fileError("file.read", path, "The file cannot be read.");
  DIMTS_TRY_ASSIGN(const auto entries, parseLayout(header, fileBytes - 8 - length, path, metadata));
  return readTensors(entries, path, [&](uint64_t offset, void* target, size_t size) {
    return readAt(8 + length + offset, target, size);
  });
}

std::string toSafetensors(const TensorMap& tensors, const Metadata& metadata) {
  Prepared prepared = prepare(tensors, metadata);
  std::string bytes = std::move(prepared.head);
  for (const torch::Tensor& tensor : prepared.tensors) {
    const torch::Tensor cpu = plain(tensor);
    if (cpu.nbytes() > 0) bytes += bytesOf(cpu);
  }
  return bytes;
}

uint64_t safetensorsBytes(const TensorMap& tensors, const Metadata& metadata) {
  const Prepared prepared = prepare(tensors, metadata);
  uint64_t bytes = prepared.head.size();
  for (const torch::Tensor& tensor : prepared.tensors) bytes += tensor.nbytes();
  return bytes;
}

Status writeSafetensors(const std::string& path, const TensorMap& tensors, const Metadata& metadata) {
  const Prepared prepared = prepare(tensors, metadata);
  const std::string temporary = path + ".tmp-" + std::to_string(::getpid());
  errno = 0;
  const int fd = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (fd < 0) return core::fileError("file.write", path, "The file cannot be written.");
  const bool written = writePrepared(fd, prepared);
  const int cause = errno;
  const bool closed = ::close(fd) == 0;
  if (!written) errno = cause;
  if (!written || !closed || ::rename(temporary.c_str(), path.c_str()) != 0) {
    const Error error = core::fileError("file.write", path, "The file could not be written whole.");
    ::unlink(temporary.c_str());
    return error;
  }
  const size_t slash = path.rfind('/');
  return core::flushToDisk(slash == std::string::npos ? "." : path.substr(0, slash + 1));
}

}  // namespace dimts::formats

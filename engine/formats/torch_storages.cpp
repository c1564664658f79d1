// The layout of torch.save before PyTorch 1.6 (torch/serialization.py, _legacy_save).
#include "engine/formats/torch_storages.h"

#include <ATen/core/Tensor.h>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <vector>

namespace dimts::formats {
namespace {

using pickle::Document;
using pickle::Kind;
using pickle::Value;

constexpr std::string_view kMagic("\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19", 10);
constexpr std::string_view kBegin("\x80\x02\x8a\x0a", 4);
constexpr uint64_t kLongestHead = uint64_t{64} << 20;
constexpr int64_t kVersion = 1001;

Error damaged(const std::string& path, const std::string& detail) {
  return {"torch_file.zip", path, detail, "Copy the file again from where it came, or save its weights as safetensors.",
          ErrorKind::BadInput};
}

struct Place {
  uint64_t offset = 0, bytes = 0;
};

class LegacyStorages final : public TensorStorages {
 public:
  LegacyStorages(std::string path, std::map<std::string, Place> places)
      : path_(std::move(path)), places_(std::move(places)) {}

  Result<uint64_t> sizeOf(const std::string& key) const override {
    const auto place = places_.find(key);
    if (place == places_.end()) return damaged(path_, "The numbers \"" + key + "\" are missing in it.");
    return place->second.bytes;
  }

  Status readInto(const std::string& key, at::Tensor& tensor) const override {
    DIMTS_TRY_ASSIGN(const uint64_t bytes, sizeOf(key));
    if (bytes != tensor.nbytes()) return damaged(path_, "The numbers \"" + key + "\" have another length than they should.");
    std::ifstream in(path_, std::ios::binary);
    in.seekg(static_cast<std::streamoff>(places_.at(key).offset));
    in.read(static_cast<char*>(tensor.data_ptr()), static_cast<std::streamsize>(bytes));
    if (!in && bytes > 0) return damaged(path_, "The numbers \"" + key + "\" cannot be read.");
    return {};
  }

  const std::string& path() const override { return path_; }

 private:
  std::string path_;
  std::map<std::string, Place> places_;
};

/// Widths of the elements by key, from what the list asks for.
std::map<std::string, uint64_t> widthsIn(const Document& document) {
  std::map<std::string, uint64_t> widths;
  for (const Value& value : document.values) {
    if (value.kind != Kind::Persistent || value.items.size() != 1) continue;
    const Value& id = document.at(value.items[0]);
    if (id.kind != Kind::Tuple || id.items.size() < 5) continue;
    const auto type = storageTypes().find(document.at(id.items[1]).text);
    if (type != storageTypes().end()) widths.emplace(document.at(id.items[2]).text, at::elementSize(type->second));
  }
  return widths;
}

/// Walks over the storages behind the pickles.
Result<std::map<std::string, Place>> findPlaces(const std::string& path, uint64_t offset, uint64_t size,
                                                const Document& list, const Document& keys) {
  const auto widths = widthsIn(list);
  std::map<std::string, Place> places;
  std::ifstream in(path, std::ios::binary);
  const Value& root = keys.at(keys.root);
  if (root.kind != Kind::List) return damaged(path, "Its list of numbers is damaged.");
  for (const size_t item : root.items) {
    const std::string& key = keys.at(item).text;
    const auto width = widths.find(key);
    uint64_t count = 0;
    in.seekg(static_cast<std::streamoff>(offset));
    in.read(reinterpret_cast<char*>(&count), sizeof count);
    offset += sizeof count;
    if (!in || width == widths.end() || offset > size || count > (size - offset) / width->second)
      return damaged(path, "It is cut off, or its list of numbers is damaged.");
    places[key] = {offset, count * width->second};
    offset += count * width->second;
  }
  return places;
}

}  // namespace

const std::map<std::string, at::ScalarType>& storageTypes() {
  static const std::map<std::string, at::ScalarType> types{
      {"torch.FloatStorage", at::kFloat}, {"torch.HalfStorage", at::kHalf},   {"torch.DoubleStorage", at::kDouble},
      {"torch.BFloat16Storage", at::kBFloat16}, {"torch.LongStorage", at::kLong}, {"torch.IntStorage", at::kInt},
      {"torch.ShortStorage", at::kShort}, {"torch.CharStorage", at::kChar},   {"torch.ByteStorage", at::kByte},
      {"torch.BoolStorage", at::kBool}};
  return types;
}

bool beginsAsLegacy(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::string head(kBegin.size() + kMagic.size(), '\0');
  return in.read(head.data(), static_cast<std::streamsize>(head.size())) && head == std::string(kBegin) + std::string(kMagic);
}

Result<LegacyFile> readLegacy(const std::string& path, const std::set<std::string>& names) {
  std::error_code code;
  const uint64_t size = std::filesystem::file_size(path, code);
  std::string head(code ? 0 : std::min(size, kLongestHead), '\0');
  std::ifstream in(path, std::ios::binary);
  if (code || !in.read(head.data(), static_cast<std::streamsize>(head.size())))
    return damaged(path, "The file cannot be read.");
  std::vector<Document> parts;
  size_t at = 0;
  for (int part = 0; part < 5; ++part) {
    size_t used = 0;
    DIMTS_TRY_ASSIGN(Document document, pickle::parse(std::string_view(head).substr(at), path, names, &used));
    parts.push_back(std::move(document));
    at += used;
  }
  if (parts[1].at(parts[1].root).integer != kVersion) return damaged(path, "Its layout is of a version that is not known.");
  const Value* little = parts[2].find(parts[2].at(parts[2].root), "little_endian");
  if (!little || little->integer != 1) return damaged(path, "Its numbers are written the other way round.");
  DIMTS_TRY_ASSIGN(auto places, findPlaces(path, at, size, parts[3], parts[4]));
  return LegacyFile{std::move(parts[3]), std::make_unique<LegacyStorages>(path, std::move(places))};
}

}  // namespace dimts::formats

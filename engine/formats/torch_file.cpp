// ZIP by libzip, the list of tensors by the pickle reader; see torch_file.h.
#include "engine/formats/torch_file.h"

#include <zip.h>

#include <filesystem>
#include <memory>
#include <optional>

#include "engine/formats/pickle.h"
#include "engine/formats/torch_storages.h"

namespace dimts::formats {
namespace {

using pickle::Document;
using pickle::Kind;
using pickle::Value;

constexpr uint64_t kLongestList = uint64_t{64} << 20;
constexpr int kDeepest = 4;  // dictionaries inside dictionaries

std::set<std::string> knownNames() {
  std::set<std::string> names{"collections.OrderedDict", "torch._utils._rebuild_tensor_v2",
                              "torch._utils._rebuild_parameter", "torch.Size", "torch.device"};
  for (const auto& [name, type] : storageTypes()) names.insert(name);
  return names;
}

Error zipError(const std::string& path, const std::string& detail) {
  return {"torch_file.zip", path, detail, "Copy the file again from where it came, or save its weights as safetensors.",
          ErrorKind::BadInput};
}

/// The archive; entries must be stored as they are, so that nothing in it is larger than the file.
class Archive final : public TensorStorages {
 public:
  static Result<Archive> open(const std::string& path) {
    std::error_code code;
    if (!std::filesystem::is_regular_file(path, code))
      return Error{"file.missing", path, "There is no such file.", "Check the path."};
    int problem = 0;
    zip_t* zip = zip_open(path.c_str(), ZIP_RDONLY, &problem);
    if (!zip) return zipError(path, "This is no file of PyTorch, or it is cut off.");
    return Archive(path, zip);
  }

  /// The bytes of an entry, whose name ends with `end`. `limit`: error when longer.
  Result<std::string> read(const std::string& end, uint64_t limit) const {
    DIMTS_TRY_ASSIGN(const Entry entry, find(end));
    if (entry.size > limit) return zipError(path_, "\"" + end + "\" is longer than it can be.");
    std::string bytes(entry.size, '\0');
    DIMTS_TRY(fill(entry, bytes.data(), end));
    return bytes;
  }

  Status readInto(const std::string& key, at::Tensor& tensor) const override {
    const std::string end = "data/" + key;
    DIMTS_TRY_ASSIGN(const Entry entry, find(end));
    if (entry.size != tensor.nbytes())
      return zipError(path_, "The data \"" + end + "\" has " + std::to_string(entry.size) + " bytes instead of " +
                                 std::to_string(tensor.nbytes()) + ".");
    return fill(entry, static_cast<char*>(tensor.data_ptr()), end);
  }

  bool has(const std::string& end) const { return find(end).ok(); }
  const std::string& path() const override { return path_; }
  Result<uint64_t> sizeOf(const std::string& key) const override {
    DIMTS_TRY_ASSIGN(const Entry entry, find("data/" + key));
    return entry.size;
  }

 private:
  struct Entry {
    zip_int64_t index = 0;
    uint64_t size = 0;
  };
  struct Close {
    void operator()(zip_t* zip) const { zip_discard(zip); }
  };

  Archive(std::string path, zip_t* zip) : path_(std::move(path)), zip_(zip) {
    const zip_int64_t count = zip_get_num_entries(zip, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
      const char* name = zip_get_name(zip, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_RAW);
      if (!name) continue;
      const std::string_view full(name);
      const size_t slash = full.find('/');  // everything lies in one folder named after the file
      if (slash != std::string_view::npos) places_.emplace(full.substr(slash + 1), i);
    }
  }

  Result<Entry> find(const std::string& name) const {
    const auto place = places_.find(name);
    if (place == places_.end()) return zipError(path_, "The part \"" + name + "\" is missing in it.");
    zip_stat_t stat;
    if (zip_stat_index(zip_.get(), static_cast<zip_uint64_t>(place->second), 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE) ||
        !(stat.valid & ZIP_STAT_COMP_METHOD) || stat.comp_method != ZIP_CM_STORE || stat.encryption_method != ZIP_EM_NONE)
      return zipError(path_, "The part \"" + name + "\" is packed, which PyTorch never does.");
    std::error_code code;
    if (stat.size > std::filesystem::file_size(path_, code) || code)
      return zipError(path_, "The part \"" + name + "\" claims to be longer than the file.");
    return Entry{place->second, stat.size};
  }

  Status fill(const Entry& entry, char* bytes, const std::string& name) const {
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> file(
        zip_fopen_index(zip_.get(), static_cast<zip_uint64_t>(entry.index), 0), zip_fclose);
    for (uint64_t done = 0; done < entry.size;) {
      const zip_int64_t count = file ? zip_fread(file.get(), bytes + done, entry.size - done) : -1;
      if (count <= 0) return zipError(path_, "The part \"" + name + "\" cannot be read.");
      done += static_cast<uint64_t>(count);
    }
    return {};
  }

  std::string path_;
  std::unique_ptr<zip_t, Close> zip_;
  std::map<std::string, zip_int64_t, std::less<>> places_;
};

class Tensors {
 public:
  Tensors(const TensorStorages& archive, const Document& document) : archive_(archive), document_(document) {}

  /// The tensors among the values of a Dict; none when it has none.
  Result<TensorMap> of(const Value& dict) {
    TensorMap tensors;
    for (size_t i = 0; i + 1 < dict.items.size(); i += 2) {
      const Value& key = document_.at(dict.items[i]);
      const Value* made = tensorCall(document_.at(dict.items[i + 1]));
      if (key.kind != Kind::Text || !made) continue;
      DIMTS_TRY_ASSIGN(tensors[key.text], rebuild(*made, key.text));
    }
    return tensors;
  }

  /// Those of the dictionaries inside, too, behind `prefix`.
  Status addTree(const Value& dict, const std::string& prefix, int depth, TensorMap& tensors) {
    DIMTS_TRY_ASSIGN(const TensorMap own, of(dict));
    for (const auto& [name, tensor] : own) tensors[prefix + name] = tensor;
    for (size_t i = 0; i + 1 < dict.items.size() && depth < kDeepest; i += 2) {
      const Value& key = document_.at(dict.items[i]);
      const Value& inner = document_.at(dict.items[i + 1]);
      if (key.kind == Kind::Text && inner.kind == Kind::Dict) DIMTS_TRY(addTree(inner, prefix + key.text + ".", depth + 1, tensors));
    }
    return {};
  }

 private:
  /// The arguments of the call that makes a tensor; a parameter is one inside another call.
  const Value* tensorCall(const Value& value, bool inParameter = false) const {
    if (value.kind != Kind::Call) return nullptr;
    const std::string& name = document_.at(value.items[0]).text;
    const Value& arguments = document_.at(value.items[1]);
    if (arguments.kind != Kind::Tuple) return nullptr;
    if (name == "torch._utils._rebuild_tensor_v2") return &arguments;
    if (name == "torch._utils._rebuild_parameter" && !inParameter && !arguments.items.empty())
      return tensorCall(document_.at(arguments.items[0]), true);
    return nullptr;
  }

  Error wrong(const std::string& name, const std::string& detail) const {
    return {"torch_file.tensor", archive_.path(), "The tensor \"" + name + "\" " + detail, "Copy the file again from where it came.",
            ErrorKind::BadInput};
  }

  /// Arguments: storage, offset, sizes, strides, …
  Result<at::Tensor> rebuild(const Value& arguments, const std::string& name) {
    if (arguments.items.size() < 4) return wrong(name, "is described with too few words.");
    const Value& offset = document_.at(arguments.items[1]);
    std::vector<int64_t> sizes, strides;
    if (offset.kind != Kind::Int || !numbers(arguments.items[2], sizes) || !numbers(arguments.items[3], strides) ||
        sizes.size() != strides.size())
      return wrong(name, "has no proper shape.");
    DIMTS_TRY_ASSIGN(const at::Tensor data, storage(document_.at(arguments.items[0]), name));
    int64_t last = offset.integer, count = 1;
    bool fits = offset.integer >= 0;
    for (size_t d = 0; d < sizes.size() && fits; ++d) {
      int64_t reach = 0;
      fits = sizes[d] >= 0 && strides[d] >= 0 && !__builtin_mul_overflow(count, sizes[d], &count) &&
             !__builtin_mul_overflow(std::max<int64_t>(sizes[d] - 1, 0), strides[d], &reach) &&
             !__builtin_add_overflow(last, reach, &last);
    }
    if (!fits || count > data.numel() || (count > 0 && last >= data.numel()))
      return wrong(name, "reaches beyond its data.");
    return count == 0 ? at::empty(sizes, data.options()) : data.as_strided(sizes, strides, offset.integer).clone(at::MemoryFormat::Contiguous);
  }

  bool numbers(size_t index, std::vector<int64_t>& out) const {
    const Value& tuple = document_.at(index);
    if (tuple.kind != Kind::Tuple || tuple.items.size() > 8) return false;
    for (const size_t item : tuple.items) {
      if (document_.at(item).kind != Kind::Int) return false;
      out.push_back(document_.at(item).integer);
    }
    return true;
  }

  /// Persistent ("storage", type, key, device, elements). Storages are shared between tensors.
  Result<at::Tensor> storage(const Value& value, const std::string& name) {
    const Value* id = value.kind == Kind::Persistent ? &document_.at(value.items[0]) : nullptr;
    if (!id || id->kind != Kind::Tuple || id->items.size() < 5 || document_.at(id->items[2]).kind != Kind::Text)
      return wrong(name, "has no data.");
    const std::string& key = document_.at(id->items[2]).text;
    const auto type = storageTypes().find(document_.at(id->items[1]).text);
    if (type == storageTypes().end()) return wrong(name, "is of a type that is not known.");
    if (const auto found = storages_.find(key); found != storages_.end()) {
      if (found->second.scalar_type() != type->second) return wrong(name, "shares its data with one of another type.");
      return found->second;
    }
    DIMTS_TRY_ASSIGN(const uint64_t bytes, archive_.sizeOf(key));
    const uint64_t width = at::elementSize(type->second);
    if (bytes % width != 0) return wrong(name, "has data of an odd length.");
    at::Tensor data = at::empty({static_cast<int64_t>(bytes / width)}, at::TensorOptions().dtype(type->second));
    DIMTS_TRY(archive_.readInto(key, data));
    storages_.emplace(key, data);
    return data;
  }

  const TensorStorages& archive_;
  const Document& document_;
  std::map<std::string, at::Tensor> storages_;
};

Result<TensorMap> tensorsIn(const TensorStorages& storages, const Document& document) {
  Tensors tensors(storages, document);
  const Value& root = document.at(document.root);
  DIMTS_TRY_ASSIGN(TensorMap found, tensors.of(root));
  for (const char* key : {"model", "model_state", "state_dict", "weight"}) {
    const Value* inner = found.empty() ? document.find(root, key) : nullptr;
    if (inner && inner->kind == Kind::Dict) {
      DIMTS_TRY_ASSIGN(found, tensors.of(*inner));
    }
  }
  return found;
}

Result<TensorMap> treeIn(const TensorStorages& storages, const Document& document) {
  TensorMap found;
  DIMTS_TRY(Tensors(storages, document).addTree(document.at(document.root), "", 0, found));
  return found;
}

Result<TensorMap> someOf(Result<TensorMap> found, const std::string& path) {
  if (!found.ok() || !found->empty()) return found;
  return Error{"torch_file.none", path, "There are no named tensors in this file.", "Choose the file with the weights.",
               ErrorKind::BadInput};
}

using Pick = Result<TensorMap> (*)(const TensorStorages&, const Document&);

Result<TensorMap> readWith(const std::string& path, Pick pick) {
  if (beginsAsLegacy(path)) {
    DIMTS_TRY_ASSIGN(const LegacyFile file, readLegacy(path, knownNames()));
    return someOf(pick(*file.storages, file.document), path);
  }
  DIMTS_TRY_ASSIGN(const Archive archive, Archive::open(path));
  if (archive.has("byteorder")) {
    DIMTS_TRY_ASSIGN(const std::string order, archive.read("byteorder", 16));
    if (order != "little") return zipError(path, "Its numbers are written the other way round (" + order + " endian).");
  }
  DIMTS_TRY_ASSIGN(const std::string list, archive.read("data.pkl", kLongestList));
  DIMTS_TRY_ASSIGN(const Document document, pickle::parse(list, path, knownNames()));
  return someOf(pick(archive, document), path);
}

}  // namespace

Result<TensorMap> readTorchFile(const std::string& path) { return readWith(path, tensorsIn); }

Result<TensorMap> readTorchTree(const std::string& path) { return readWith(path, treeIn); }

}  // namespace dimts::formats

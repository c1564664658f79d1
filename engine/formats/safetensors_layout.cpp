// Reads the safetensors header with a state machine over JSON events: nothing nested deeper than the form is accepted,
// nothing is allocated beyond the header's own size.
#include "engine/formats/safetensors_layout.h"

#include <algorithm>
#include <array>
#include <limits>
#include <nlohmann/json.hpp>
#include <set>

namespace dimts::formats {
namespace {

constexpr size_t kMaxDimensions = 32;
constexpr const char* kHint = "The file is damaged or not a safetensors file: copy or download it again.";

struct NamedType {
  std::string_view name;
  torch::ScalarType type;
};
/// In the reference implementation's order, which is also the order of the data in a file (last first).
constexpr std::array<NamedType, 16> kTypes{{{"BOOL", torch::kBool},
                                            {"U8", torch::kByte},
                                            {"I8", torch::kChar},
                                            {"F8_E5M2", torch::kFloat8_e5m2},
                                            {"F8_E4M3", torch::kFloat8_e4m3fn},
                                            {"I16", torch::kShort},
                                            {"U16", torch::kUInt16},
                                            {"F16", torch::kHalf},
                                            {"BF16", torch::kBFloat16},
                                            {"I32", torch::kInt},
                                            {"U32", torch::kUInt32},
                                            {"F32", torch::kFloat},
                                            {"C64", torch::kComplexFloat},
                                            {"F64", torch::kDouble},
                                            {"I64", torch::kLong},
                                            {"U64", torch::kUInt64}}};

Error headerError(const std::string& subject, std::string detail) {
  return {"safetensors.header", subject, std::move(detail), kHint, ErrorKind::BadInput};
}

Error tensorError(const std::string& subject, const std::string& name, const std::string& detail) {
  return {"safetensors.tensor", subject, "Tensor \"" + name + "\": " + detail, kHint, ErrorKind::BadInput};
}

/// Bytes of a tensor; nothing when the product does not fit. Zero dimensions do not hide an overflow of the others.
std::optional<uint64_t> bytesOf(const std::vector<int64_t>& shape, uint64_t elementBytes) {
  constexpr uint64_t kLimit = std::numeric_limits<int64_t>::max();
  uint64_t product = elementBytes;
  bool empty = false;
  for (const int64_t dimension : shape) {
    if (dimension == 0) {
      empty = true;
      continue;
    }
    if (product > kLimit / static_cast<uint64_t>(dimension)) return std::nullopt;
    product *= static_cast<uint64_t>(dimension);
  }
  return empty ? 0 : product;
}

/// Events of the JSON reader. Every handler returns false to stop at the first offence.
class HeaderReader {
 public:
  using json = nlohmann::json;
  explicit HeaderReader(Metadata* metadata) : metadata_(metadata) {}

  bool null() { return refuse("null is not allowed"); }
  bool boolean(bool) { return refuse("true and false are not allowed"); }
  bool number_integer(json::number_integer_t) { return refuse("negative numbers are not allowed"); }
  bool number_float(json::number_float_t, const json::string_t&) { return refuse("numbers with a point are not allowed"); }
  bool binary(json::binary_t&) { return refuse("binary values are not allowed"); }

  bool number_unsigned(json::number_unsigned_t value) {
    if (place_ != Place::Numbers) return refuse("a number where none belongs");
    if (numbers_.size() >= kMaxDimensions) return refuse("a list with more than 32 numbers");
    if (value > static_cast<uint64_t>(std::numeric_limits<int64_t>::max())) return refuse("a number that is too large");
    numbers_.push_back(value);
    return true;
  }

  bool string(json::string_t& value) {
    if (place_ == Place::Metadata) {
      if (metadata_) (*metadata_)[key_] = value;
      return true;
    }
    if (place_ != Place::Tensor || key_ != "dtype") return refuse("text where none belongs");
    const auto type = dtypeFromName(value);
    if (!type) return refuse("the unknown dtype \"" + value.substr(0, 40) + "\"");
    entry_.dtype = *type;
    return true;
  }

  bool start_object(size_t) {
    if (place_ == Place::Outside) {
      place_ = Place::Top;
    } else if (place_ == Place::Top) {
      place_ = entry_.name == "__metadata__" ? Place::Metadata : Place::Tensor;
      keys_.clear();
    } else {
      return refuse("objects nested too deep");
    }
    return true;
  }

  bool key(json::string_t& value) {
    key_ = value;
    if (place_ == Place::Top) {
      entry_ = {};
      entry_.name = value;
      return names_.insert(value).second || refuse("the name twice");
    }
    if (place_ == Place::Tensor && value != "dtype" && value != "shape" && value != "data_offsets")
      return refuse("the unknown key \"" + value.substr(0, 40) + "\"");
    return keys_.insert(value).second || refuse("the key \"" + value.substr(0, 40) + "\" twice");
  }

  bool end_object() {
    if (place_ == Place::Tensor) {
      if (keys_.size() != 3) return refuse("not all of dtype, shape and data_offsets");
      entries_.push_back(std::move(entry_));
      entry_ = {};
    }
    place_ = place_ == Place::Top ? Place::Outside : Place::Top;
    return true;
  }

  bool start_array(size_t) {
    if (place_ != Place::Tensor || key_ == "dtype") return refuse("a list where none belongs");
    place_ = Place::Numbers;
    numbers_.clear();
    return true;
  }

  bool end_array() {
    place_ = Place::Tensor;
    if (key_ == "shape") {
      entry_.shape.assign(numbers_.begin(), numbers_.end());
      return true;
    }
    if (numbers_.size() != 2) return refuse("data_offsets that are not two numbers");
    entry_.begin = numbers_[0];
    entry_.end = numbers_[1];
    return true;
  }

  bool parse_error(size_t position, const std::string&, const json::exception&) {
    detail_ = "The header is not valid JSON at byte " + std::to_string(position) + ".";
    return false;
  }

  const std::string& detail() const { return detail_; }
  std::vector<TensorEntry> takeEntries() { return std::move(entries_); }

 private:
  enum class Place { Outside, Top, Metadata, Tensor, Numbers };

  bool refuse(const std::string& what) {
    detail_ = "The header has, at \"" + entry_.name.substr(0, 200) + "\", " + what + ".";
    return false;
  }

  Metadata* metadata_;
  Place place_ = Place::Outside;
  std::string key_, detail_;
  TensorEntry entry_;
  std::set<std::string> names_, keys_;
  std::vector<uint64_t> numbers_;
  std::vector<TensorEntry> entries_;
};

Status checkRanges(const std::vector<TensorEntry>& entries, uint64_t dataBytes, const std::string& subject) {
  uint64_t position = 0;
  for (const TensorEntry& entry : entries) {
    const auto bytes = bytesOf(entry.shape, torch::elementSize(entry.dtype));
    if (!bytes) return tensorError(subject, entry.name, "the shape is too large.");
    if (entry.end < entry.begin || entry.end - entry.begin != *bytes)
      return tensorError(subject, entry.name, "its bytes do not match its shape and dtype.");
    if (entry.begin != position)
      return tensorError(subject, entry.name, "its bytes overlap others or leave a hole before them.");
    if (entry.end > dataBytes) return tensorError(subject, entry.name, "its bytes reach past the end of the file.");
    position = entry.end;
  }
  if (position != dataBytes) return headerError(subject, "There are bytes after the last tensor.");
  return {};
}

}  // namespace

std::optional<torch::ScalarType> dtypeFromName(std::string_view name) {
  for (const NamedType& known : kTypes)
    if (known.name == name) return known.type;
  return std::nullopt;
}

std::string_view dtypeName(torch::ScalarType dtype) {
  for (const NamedType& known : kTypes)
    if (known.type == dtype) return known.name;
  return {};
}

size_t dtypeRank(torch::ScalarType dtype) {
  size_t rank = 0;
  while (rank < kTypes.size() && kTypes[rank].type != dtype) ++rank;
  return rank;
}

Result<uint64_t> headerLength(std::string_view firstBytes, uint64_t fileBytes, const std::string& subject) {
  if (firstBytes.size() < 8 || fileBytes < 8) return headerError(subject, "The file is shorter than 8 bytes.");
  uint64_t length = 0;
  for (int i = 7; i >= 0; --i) length = length << 8 | static_cast<unsigned char>(firstBytes[static_cast<size_t>(i)]);
  if (length > std::min(kMaxHeaderBytes, fileBytes - 8))
    return headerError(subject, "The header would be " + std::to_string(length) + " bytes long, more than there are.");
  return length;
}

Result<std::vector<TensorEntry>> parseLayout(std::string_view header, uint64_t dataBytes, const std::string& subject,
                                             Metadata* metadata) {
  if (header.empty() || header.front() != '{') return headerError(subject, "The header does not begin with {.");
  Metadata found;
  HeaderReader reader(&found);
  if (!nlohmann::json::sax_parse(header.begin(), header.end(), &reader)) return headerError(subject, reader.detail());
  std::vector<TensorEntry> entries = reader.takeEntries();
  std::stable_sort(entries.begin(), entries.end(), [](const TensorEntry& a, const TensorEntry& b) {
    return a.begin != b.begin ? a.begin < b.begin : a.end < b.end;
  });
  DIMTS_TRY(checkRanges(entries, dataBytes, subject));
  if (metadata) *metadata = std::move(found);
  return entries;
}

}  // namespace dimts::formats

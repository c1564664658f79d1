// The wire format of Protocol Buffers (encoding guide, "message structure"), as far as model files need it.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace dimts::tokenizer {

/// Reads one message field by field. A damaged message ends with ok() false.
class ProtoReader {
 public:
  explicit ProtoReader(std::string_view bytes) : bytes_(bytes) {}

  /// The next field; false at the end and at damage.
  bool next();
  bool ok() const { return ok_; }
  uint32_t field() const { return field_; }
  uint32_t wire() const { return wire_; }  ///< 0 varint, 1 64 bit, 2 bytes, 5 32 bit
  uint64_t number() const { return number_; }
  std::string_view text() const { return text_; }
  std::string_view raw() const { return raw_; }  ///< the whole field with its tag
  float real() const {
    float value = 0;
    const auto bits = static_cast<uint32_t>(number_);
    std::memcpy(&value, &bits, sizeof value);
    return value;
  }

 private:
  bool varint(uint64_t& value);
  bool fixed(size_t bytes, uint64_t& value);

  std::string_view bytes_, text_, raw_;
  size_t at_ = 0;
  uint64_t number_ = 0;
  uint32_t field_ = 0, wire_ = 0;
  bool ok_ = true;
};

void putVarint(std::string& out, uint64_t value);
void putNumber(std::string& out, uint32_t field, uint64_t value);
void putFloat(std::string& out, uint32_t field, float value);
void putText(std::string& out, uint32_t field, std::string_view bytes);

}  // namespace dimts::tokenizer

// Varints, fixed numbers and length-delimited fields.
#include "engine/tokenizer/protobuf.h"

namespace dimts::tokenizer {

bool ProtoReader::varint(uint64_t& value) {
  value = 0;
  for (int shift = 0; shift < 64 && at_ < bytes_.size(); shift += 7) {
    const auto byte = static_cast<unsigned char>(bytes_[at_++]);
    value |= static_cast<uint64_t>(byte & 0x7F) << shift;
    if (byte < 0x80) return true;
  }
  return ok_ = false;
}

bool ProtoReader::fixed(size_t bytes, uint64_t& value) {
  if (bytes_.size() - at_ < bytes) return ok_ = false;
  value = 0;
  for (size_t i = 0; i < bytes; ++i)
    value |= static_cast<uint64_t>(static_cast<unsigned char>(bytes_[at_ + i])) << (8 * i);
  at_ += bytes;
  return true;
}

bool ProtoReader::next() {
  if (!ok_ || at_ >= bytes_.size()) return false;
  const size_t start = at_;
  uint64_t tag = 0;
  if (!varint(tag)) return false;
  field_ = static_cast<uint32_t>(tag >> 3);
  wire_ = static_cast<uint32_t>(tag & 7);
  number_ = 0;
  text_ = {};
  if (field_ == 0 || (tag >> 32) != 0) return ok_ = false;
  if (wire_ == 0) {
    if (!varint(number_)) return false;
  } else if (wire_ == 1 || wire_ == 5) {
    if (!fixed(wire_ == 1 ? 8 : 4, number_)) return false;
  } else if (wire_ == 2) {
    uint64_t size = 0;
    if (!varint(size)) return false;
    if (size > bytes_.size() - at_) return ok_ = false;
    text_ = bytes_.substr(at_, size);
    at_ += size;
  } else {
    return ok_ = false;
  }
  raw_ = bytes_.substr(start, at_ - start);
  return true;
}

void putVarint(std::string& out, uint64_t value) {
  for (; value >= 0x80; value >>= 7) out += static_cast<char>(value | 0x80);
  out += static_cast<char>(value);
}

void putNumber(std::string& out, uint32_t field, uint64_t value) {
  putVarint(out, uint64_t{field} << 3);
  putVarint(out, value);
}

void putFloat(std::string& out, uint32_t field, float value) {
  putVarint(out, (uint64_t{field} << 3) | 5);
  uint32_t bits = 0;
  std::memcpy(&bits, &value, sizeof bits);
  for (int i = 0; i < 4; ++i) out += static_cast<char>((bits >> (8 * i)) & 0xFF);
}

void putText(std::string& out, uint32_t field, std::string_view bytes) {
  putVarint(out, (uint64_t{field} << 3) | 2);
  putVarint(out, bytes.size());
  out.append(bytes);
}

}  // namespace dimts::tokenizer

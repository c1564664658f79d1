// Stored deflate blocks (RFC 1951), their Adler-32 (RFC 1950) and chunks with CRC-32 (RFC 2083).
#include "engine/formats/png.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string_view>

namespace dimts::formats {
namespace {

constexpr std::array<uint32_t, 256> makeTable() {
  std::array<uint32_t, 256> table{};
  for (uint32_t i = 0; i < 256; ++i) {
    uint32_t value = i;
    for (int bit = 0; bit < 8; ++bit) value = (value >> 1) ^ ((value & 1U) != 0 ? 0xedb88320U : 0U);
    table[i] = value;
  }
  return table;
}

uint32_t crc32(std::string_view bytes) {
  static constexpr std::array<uint32_t, 256> kTable = makeTable();
  uint32_t value = 0xffffffffU;
  for (const char byte : bytes) value = kTable[(value ^ static_cast<unsigned char>(byte)) & 0xffU] ^ (value >> 8);
  return ~value;
}

uint32_t adler32(std::string_view bytes) {
  constexpr uint32_t kPrime = 65521;
  uint32_t a = 1, b = 0;
  for (const char byte : bytes) {
    a = (a + static_cast<unsigned char>(byte)) % kPrime;
    b = (b + a) % kPrime;
  }
  return b << 16 | a;
}

std::string bigEndian(uint32_t value) {
  return {static_cast<char>(value >> 24), static_cast<char>(value >> 16), static_cast<char>(value >> 8), static_cast<char>(value)};
}

std::string chunk(const std::string& name, const std::string& data) {
  return bigEndian(static_cast<uint32_t>(data.size())) + name + data + bigEndian(crc32(name + data));
}

std::string stored(const std::string& bytes) {
  constexpr size_t kBlock = 65535;
  std::string out("\x78\x01", 2);
  for (size_t at = 0; at < bytes.size(); at += kBlock) {
    const auto size = static_cast<uint16_t>(std::min(kBlock, bytes.size() - at));
    const auto inverse = static_cast<uint16_t>(~size);
    out += static_cast<char>(at + kBlock >= bytes.size());
    for (const uint16_t value : {size, inverse}) {
      out += static_cast<char>(value & 0xff);
      out += static_cast<char>(value >> 8);
    }
    out.append(bytes, at, size);
  }
  return out + bigEndian(adler32(bytes));
}

}  // namespace

std::string encodePng(int64_t width, int64_t height, const std::vector<uint8_t>& rgb) {
  if (width < 1 || height < 1 || static_cast<int64_t>(rgb.size()) != width * height * 3)
    throw std::invalid_argument("encodePng: expected " + std::to_string(width * height * 3) + " bytes, got " + std::to_string(rgb.size()));
  std::string rows;
  for (int64_t row = 0; row < height; ++row) {
    rows += '\0';  // no filter
    rows.append(reinterpret_cast<const char*>(rgb.data()) + row * width * 3, static_cast<size_t>(width * 3));
  }
  const std::string header = bigEndian(static_cast<uint32_t>(width)) + bigEndian(static_cast<uint32_t>(height)) +
                             std::string("\x08\x02\0\0\0", 5);  // 8 bits, RGB
  return std::string("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header) + chunk("IDAT", stored(rows)) + chunk("IEND", "");
}

}  // namespace dimts::formats

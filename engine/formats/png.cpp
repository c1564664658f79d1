// Chunks with CRC-32 (RFC 2083); stream and checksums by zlib.
#include "engine/formats/png.h"

#include <zlib.h>

#include <new>
#include <stdexcept>

namespace dimts::formats {
namespace {

std::string bigEndian(uint32_t value) {
  return {static_cast<char>(value >> 24), static_cast<char>(value >> 16), static_cast<char>(value >> 8), static_cast<char>(value)};
}

uint32_t crcOf(const std::string& bytes) {
  return static_cast<uint32_t>(crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
}

std::string chunk(const std::string& name, const std::string& data) {
  return bigEndian(static_cast<uint32_t>(data.size())) + name + data + bigEndian(crcOf(name + data));
}

/// A zlib stream that keeps the bytes as they are: event files are packed as a whole where anybody wants that.
std::string stored(const std::string& bytes) {
  uLongf size = compressBound(static_cast<uLong>(bytes.size()));
  std::string out(size, '\0');
  if (compress2(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<const Bytef*>(bytes.data()),
                static_cast<uLong>(bytes.size()), Z_NO_COMPRESSION) != Z_OK)
    throw std::bad_alloc();  // the only way to fail with a buffer of that size
  out.resize(size);
  return out;
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

// PNG files in memory, without compression: small pictures for event files. RFC 2083.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace dimts::formats {

/// `rgb`: three bytes a pixel, rows from top to bottom, width * height * 3 bytes; throws std::invalid_argument otherwise.
std::string encodePng(int64_t width, int64_t height, const std::vector<uint8_t>& rgb);

}  // namespace dimts::formats

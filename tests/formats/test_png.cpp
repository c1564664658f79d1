// PNG files: the fixed parts byte for byte, and the pixels where a stored file keeps them.
#include <gtest/gtest.h>

#include "engine/formats/png.h"

namespace dimts::formats {
namespace {

TEST(Png, HoldsThePixelsBetweenSignatureAndEnd) {
  const std::string png = encodePng(2, 1, {1, 2, 3, 250, 251, 252});
  EXPECT_EQ(png.substr(0, 8), std::string("\x89PNG\r\n\x1a\n"));
  EXPECT_EQ(png.substr(8, 8), std::string("\0\0\0\x0dIHDR", 8));
  EXPECT_EQ(png.substr(16, 8), std::string("\0\0\0\2\0\0\0\1", 8));
  EXPECT_NE(png.find(std::string("\0\1\2\3\xfa\xfb\xfc", 7)), std::string::npos);
  EXPECT_EQ(png.substr(png.size() - 12), std::string("\0\0\0\0IEND\xae\x42\x60\x82", 12));
  EXPECT_GT(encodePng(300, 100, std::vector<uint8_t>(90000, 7)).size(), 90100U);  // two blocks
  EXPECT_THROW(encodePng(2, 2, {1}), std::invalid_argument);
}

}  // namespace
}  // namespace dimts::formats

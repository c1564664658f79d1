// The loss picture: curves leave their colours where they should be, gaps stay gaps, and nothing to draw is said.
#include "engine/evaluate/loss_picture.h"

#include <cairo.h>
#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <limits>

#include "engine/evaluate/picture_axes.h"
#include "tests/support/temp_dir.h"

namespace dimts::evaluate {
namespace {

using test::TempDir;

/// Pixels of a PNG as 0xRRGGBB.
struct Picture {
  int width = 0, height = 0;
  std::vector<unsigned> pixels;
  explicit Picture(const std::string& path) {
    cairo_surface_t* surface = cairo_image_surface_create_from_png(path.c_str());
    width = cairo_image_surface_get_width(surface);
    height = cairo_image_surface_get_height(surface);
    const unsigned char* data = cairo_image_surface_get_data(surface);
    const int stride = cairo_image_surface_get_stride(surface);
    for (int y = 0; y < height; ++y)
      for (int x = 0; x < width; ++x)
        pixels.push_back(*reinterpret_cast<const unsigned*>(data + y * stride + x * 4) & 0xFFFFFF);
    cairo_surface_destroy(surface);
  }
  /// How many pixels have the colour within columns [from, to).
  int64_t count(unsigned colour, int from, int to) const {
    int64_t n = 0;
    for (int y = 0; y < height; ++y)
      for (int x = from; x < to; ++x) n += pixels[static_cast<size_t>(y * width + x)] == colour;
    return n;
  }
};

Curve falling(const std::string& name, double from, int steps) {
  Curve curve{name, {}};
  for (int i = 0; i < steps; ++i)
    curve.points.emplace_back(i * 10, from * std::exp(-i * 3.0 / steps) + 0.05 * from * std::sin(i * 1.7));
  return curve;
}

constexpr int kPlotLeft = 90, kPlotRight = 980;

TEST(LossPicture, CurvesAreDrawnInTheirColours) {
  const TempDir dir;
  const std::string path = dir.file("losses.png");
  Curve validation{"val/mel", {{0, 40}, {500, 20}, {990, 12}}};
  const Status made =
      writeLossPicture(path, {falling("train/mel", 45, 100), falling("train/kl", 5, 100), validation}, {"Losses"});
  ASSERT_TRUE(made.ok()) << toString(made.error());
  const Picture picture(path);
  EXPECT_EQ(picture.width, 1280);
  EXPECT_EQ(picture.height, 800);
  for (const unsigned colour : {0x0072B2u, 0xD55E00u, 0x009E73u}) {
    EXPECT_GT(picture.count(colour, kPlotLeft, kPlotRight), 100) << std::hex << colour;
    EXPECT_GT(picture.count(colour, kPlotRight + 20, 1280), 5) << std::hex << colour;
  }
  EXPECT_EQ(picture.count(0xCC79A7u, 0, 1280), 0);
}

TEST(LossPicture, ValuesThatAreNotFiniteLeaveAGap) {
  const TempDir dir;
  const std::string path = dir.file("gap.png");
  Curve curve{"val/mel", {}};
  for (int i = 0; i < 100; ++i) curve.points.emplace_back(i, i > 30 && i < 70 ? std::nan("") : 2.0);
  ASSERT_TRUE(writeLossPicture(path, {curve}).ok());
  const Picture picture(path);
  EXPECT_GT(picture.count(0x0072B2, 100, 300), 100);
  EXPECT_EQ(picture.count(0x0072B2, 450, 620), 0);
}

TEST(LossPicture, LogScaleLeavesOutWhatHasNoLogarithm) {
  const TempDir dir;
  const std::string path = dir.file("log.png");
  LossPictureOptions options;
  options.logScale = true;
  EXPECT_TRUE(writeLossPicture(path, {{"train/a", {{0, 100}, {1, 0}, {2, -3}, {3, 0.01}}}}, options).ok());
  EXPECT_EQ(writeLossPicture(path, {{"train/a", {{1, 0}, {2, -3}}}}, options).error().code, "picture.no_points");
}

TEST(LossPicture, OnePointAndEqualValues) {
  const TempDir dir;
  EXPECT_TRUE(writeLossPicture(dir.file("one.png"), {{"train/a", {{7, 0.0}}}}).ok());
  EXPECT_TRUE(writeLossPicture(dir.file("same.png"), {{"train/a", {{0, -1.5}, {1, -1.5}}}}).ok());
}

TEST(LossPicture, NothingToDrawAndNowhereToWrite) {
  const TempDir dir;
  EXPECT_EQ(writeLossPicture(dir.file("x.png"), {}).error().code, "picture.no_points");
  EXPECT_EQ(writeLossPicture(dir.file("x.png"), {{"a", {{0, std::numeric_limits<double>::infinity()}}}}).error().code,
            "picture.no_points");
  EXPECT_FALSE(std::filesystem::exists(dir.file("x.png")));
  EXPECT_EQ(writeLossPicture(dir.file("no/x.png"), {{"a", {{0, 1}}}}).error().code, "file.write");
  EXPECT_THROW((void)writeLossPicture(dir.file("x.png"), {{"a", {{0, 1}}}}, {"", 10, 10}), std::invalid_argument);
}

TEST(LossPicture, CurvesOfPoints) {
  const auto curves = curvesOf({{"b", 1, 2}, {"a", 1, 3}, {"b", 2, 4}});
  ASSERT_EQ(curves.size(), 2u);
  EXPECT_EQ(curves[0].name, "b");
  EXPECT_EQ(curves[0].points, (std::vector<std::pair<int64_t, double>>{{1, 2}, {2, 4}}));
  EXPECT_EQ(curvesOf({{"val/mel", 1, 2}, {"train/mel", 1, 3}}, "val/").size(), 1u);
}

TEST(PictureAxes, RoundNumbers) {
  EXPECT_EQ(linearTicks(0, 10, 5), (std::vector<double>{0, 2, 4, 6, 8, 10}));
  EXPECT_EQ(linearTicks(0, 1, 2), (std::vector<double>{0, 0.5, 1}));
  EXPECT_EQ(logTicks(0.9, 2000), (std::vector<double>{1, 10, 100, 1000}));
  EXPECT_EQ(logTicks(1, 10), (std::vector<double>{1, 2, 5, 10}));
  EXPECT_EQ(tickText(0.25), "0.25");
  EXPECT_EQ(tickText(1200), "1,200");
  EXPECT_EQ(tickText(0), "0");
  EXPECT_EQ(tickText(0.00003), "3e-05");
}

}  // namespace
}  // namespace dimts::evaluate

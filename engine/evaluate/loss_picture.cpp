// Draws curves with cairo on an image surface and writes the PNG at one go.
#include "engine/evaluate/loss_picture.h"

#include <cairo.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <memory>

#include "engine/core/files.h"
#include "engine/evaluate/picture_axes.h"

namespace dimts::evaluate {
namespace {

struct Colour {
  double r, g, b;
};

constexpr Colour rgb(unsigned hex) {
  return {static_cast<double>(hex >> 16 & 255) / 255, static_cast<double>(hex >> 8 & 255) / 255,
          static_cast<double>(hex & 255) / 255};
}

constexpr Colour kGround = rgb(0xFAF8F4), kSurface = rgb(0xFFFFFF), kText = rgb(0x1F2328), kMuted = rgb(0x5B6470),
                 kBorder = rgb(0xE2DED6);
/// Safe for colour-blind readers; each curve has its own dash too.
constexpr std::array kCurveColours{rgb(0x0072B2), rgb(0xD55E00), rgb(0x009E73),
                                   rgb(0xCC79A7), rgb(0xE69F00), rgb(0x56B4E9)};
constexpr double kMarginLeft = 84, kMarginTop = 60, kMarginBottom = 60, kMarginRight = 290;

struct Range {
  double low = std::numeric_limits<double>::infinity();
  double high = -std::numeric_limits<double>::infinity();
  void take(double v) {
    low = std::min(low, v);
    high = std::max(high, v);
  }
  bool empty() const { return low > high; }
};

bool isValidation(const Curve& curve) { return curve.name.rfind("val/", 0) == 0; }

class Painter {
 public:
  Painter(const std::vector<Curve>& curves, const LossPictureOptions& options)
      : curves_(curves),
        options_(options),
        surface_(cairo_image_surface_create(CAIRO_FORMAT_RGB24, options.width, options.height), cairo_surface_destroy),
        cr_(cairo_create(surface_.get()), cairo_destroy) {
    for (const Curve& curve : curves_)
      for (const auto& [step, value] : curve.points)
        if (drawable(value)) {
          x_.take(static_cast<double>(step));
          y_.take(value);
        }
  }

  bool nothingToDraw() const { return x_.empty(); }

  void paint() {
    widenRanges();
    fill(kGround, 0, 0, options_.width, options_.height);
    fill(kSurface, left(), top(), right() - left(), bottom() - top());
    paintAxes();
    cairo_save(cr_.get());
    cairo_rectangle(cr_.get(), left(), top(), right() - left(), bottom() - top());
    cairo_clip(cr_.get());
    for (size_t i = 0; i < curves_.size(); ++i) paintCurve(i);
    cairo_restore(cr_.get());
    paintLegend();
  }

  std::string png() const {
    std::string bytes;
    const auto append = [](void* to, const unsigned char* data, unsigned length) {
      static_cast<std::string*>(to)->append(reinterpret_cast<const char*>(data), length);
      return CAIRO_STATUS_SUCCESS;
    };
    if (cairo_surface_write_to_png_stream(surface_.get(), append, &bytes) != CAIRO_STATUS_SUCCESS) bytes.clear();
    return bytes;
  }

 private:
  bool drawable(double value) const { return std::isfinite(value) && (!options_.logScale || value > 0); }
  double left() const { return kMarginLeft; }
  double top() const { return kMarginTop; }
  double right() const { return options_.width - kMarginRight; }
  double bottom() const { return options_.height - kMarginBottom; }
  double scaled(double v) const { return options_.logScale ? std::log10(v) : v; }
  double px(double step) const { return left() + (step - x_.low) / (x_.high - x_.low) * (right() - left()); }
  double py(double v) const {
    return bottom() - (scaled(v) - scaled(y_.low)) / (scaled(y_.high) - scaled(y_.low)) * (bottom() - top());
  }

  void widenRanges() {
    if (x_.high - x_.low < 1) x_.high = x_.low + 1;
    if (options_.logScale) {
      y_.low /= 1.15;
      y_.high *= 1.15;
      return;
    }
    const double room = std::max({1e-6, (y_.high - y_.low) * 0.04, y_.high == y_.low ? std::fabs(y_.high) * 0.1 : 0.0});
    if (y_.low >= 0 && y_.low < y_.high * 0.5)
      y_.low = 0;
    else
      y_.low -= room;
    y_.high += room;
  }

  void set(Colour c, double alpha = 1) { cairo_set_source_rgba(cr_.get(), c.r, c.g, c.b, alpha); }
  void fill(Colour c, double x, double y, double w, double h) {
    set(c);
    cairo_rectangle(cr_.get(), x, y, w, h);
    cairo_fill(cr_.get());
  }
  void line(double x1, double y1, double x2, double y2) {
    cairo_move_to(cr_.get(), x1, y1);
    cairo_line_to(cr_.get(), x2, y2);
    cairo_stroke(cr_.get());
  }
  /// `align` 0 left, 0.5 centre, 1 right of x.
  void text(const std::string& words, double x, double y, double size, Colour colour, double align = 0,
            bool bold = false) {
    cairo_select_font_face(cr_.get(), "sans-serif", CAIRO_FONT_SLANT_NORMAL,
                           bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
    cairo_set_font_size(cr_.get(), size);
    cairo_text_extents_t extents;
    cairo_text_extents(cr_.get(), words.c_str(), &extents);
    set(colour);
    cairo_move_to(cr_.get(), x - align * extents.x_advance, y);
    cairo_show_text(cr_.get(), words.c_str());
  }

  void paintAxes() {
    cairo_set_line_width(cr_.get(), 1);
    for (const double v : options_.logScale ? logTicks(y_.low, y_.high) : linearTicks(y_.low, y_.high, 8)) {
      set(kBorder);
      line(left(), std::round(py(v)) + 0.5, right(), std::round(py(v)) + 0.5);
      text(tickText(v), left() - 10, py(v) + 4, 12, kMuted, 1);
    }
    for (const double s : linearTicks(x_.low, x_.high, 8)) {
      if (s != std::round(s)) continue;
      set(kBorder);
      line(std::round(px(s)) + 0.5, top(), std::round(px(s)) + 0.5, bottom());
      text(tickText(s), px(s), bottom() + 20, 12, kMuted, 0.5);
    }
    set(kMuted);
    line(left() + 0.5, top(), left() + 0.5, bottom());
    line(left(), bottom() + 0.5, right(), bottom() + 0.5);
    text("step", (left() + right()) / 2, bottom() + 44, 14, kMuted, 0.5);
    text(options_.title, left(), top() - 24, 18, kText, 0, true);
    if (options_.logScale) text("logarithmic", right(), top() - 24, 12, kMuted, 1);
  }

  void setStyle(size_t index, double alpha) {
    static constexpr std::array<std::array<double, 4>, 4> kDashes{
        {{0, 0, 0, 0}, {7, 3, 0, 0}, {2, 3, 0, 0}, {9, 3, 2, 3}}};
    const auto& dash = kDashes[index % kDashes.size()];
    const int count = dash[0] == 0 ? 0 : dash[2] == 0 ? 2 : 4;
    set(kCurveColours[index % kCurveColours.size()], alpha);
    cairo_set_dash(cr_.get(), dash.data(), count, 0);
  }

  void paintPolyline(const std::vector<std::pair<double, double>>& points) {
    bool open = false;
    for (const auto& [step, value] : points) {
      if (!drawable(value)) {
        open = false;
        continue;
      }
      if (open)
        cairo_line_to(cr_.get(), px(step), py(value));
      else
        cairo_move_to(cr_.get(), px(step), py(value));
      open = true;
    }
    cairo_stroke(cr_.get());
  }

  void paintCurve(size_t index) {
    const Curve& curve = curves_[index];
    std::vector<std::pair<double, double>> raw, smooth;
    double mean = 0, weight = 0;
    for (const auto& [step, value] : curve.points) {
      raw.emplace_back(step, value);
      if (!drawable(value)) continue;
      // Moving average with the start corrected for its few values (as Adam does).
      mean = options_.smoothing * mean + (1 - options_.smoothing) * value;
      weight = options_.smoothing * weight + (1 - options_.smoothing);
      smooth.emplace_back(step, mean / weight);
    }
    const bool plain = isValidation(curve) || options_.smoothing <= 0;
    if (!plain) {
      setStyle(index, 0.25);
      cairo_set_dash(cr_.get(), nullptr, 0, 0);
      cairo_set_line_width(cr_.get(), 1);
      paintPolyline(raw);
    }
    setStyle(index, 1);
    cairo_set_line_width(cr_.get(), 2);
    paintPolyline(plain ? raw : smooth);
    if (isValidation(curve)) paintMarkers(index, raw);
  }

  void paintMarkers(size_t index, const std::vector<std::pair<double, double>>& points) {
    cairo_set_dash(cr_.get(), nullptr, 0, 0);
    for (const auto& [step, value] : points) {
      if (!drawable(value)) continue;
      cairo_arc(cr_.get(), px(step), py(value), 4, 0, 2 * M_PI);
      set(kSurface);
      cairo_fill_preserve(cr_.get());
      set(kCurveColours[index % kCurveColours.size()]);
      cairo_stroke(cr_.get());
    }
  }

  void paintLegend() {
    const double x = right() + 20;
    double y = top() + 12;
    for (size_t i = 0; i < curves_.size() && y < bottom(); ++i, y += 44) {
      const Curve& curve = curves_[i];
      setStyle(i, 1);
      cairo_set_line_width(cr_.get(), 2);
      line(x, y - 4.5, x + 30, y - 4.5);
      if (isValidation(curve)) {
        cairo_set_dash(cr_.get(), nullptr, 0, 0);
        cairo_arc(cr_.get(), x + 15, y - 4.5, 4, 0, 2 * M_PI);
        cairo_stroke(cr_.get());
      }
      text(curve.name, x + 40, y, 14, kText);
      if (!curve.points.empty())
        text("last " + tickText(curve.points.back().second) + " at step " +
                 tickText(static_cast<double>(curve.points.back().first)),
             x + 40, y + 17, 12, kMuted);
    }
    cairo_set_dash(cr_.get(), nullptr, 0, 0);
  }

  const std::vector<Curve>& curves_;
  const LossPictureOptions& options_;
  std::unique_ptr<cairo_surface_t, void (*)(cairo_surface_t*)> surface_;
  std::unique_ptr<cairo_t, void (*)(cairo_t*)> cr_;
  Range x_, y_;
};

}  // namespace

std::vector<Curve> curvesOf(const std::vector<MetricPoint>& points, const std::string& prefix) {
  std::vector<Curve> curves;
  for (const MetricPoint& point : points) {
    if (point.name.rfind(prefix, 0) != 0) continue;
    auto found = std::find_if(curves.begin(), curves.end(), [&](const Curve& c) { return c.name == point.name; });
    if (found == curves.end()) found = curves.insert(curves.end(), {point.name, {}});
    found->points.emplace_back(point.step, point.value);
  }
  return curves;
}

Status writeLossPicture(const std::string& path, const std::vector<Curve>& curves, const LossPictureOptions& options) {
  if (options.width < 480 || options.height < 240 || options.width > 16384 || options.height > 16384)
    throw std::invalid_argument("writeLossPicture: the size must be from 480 × 240 to 16384 × 16384 pixels, got " +
                                std::to_string(options.width) + " × " + std::to_string(options.height));
  Painter painter(curves, options);
  if (painter.nothingToDraw())
    return Error{"picture.no_points", path, "There are no values to draw yet.", "Train for a few steps first.",
                 ErrorKind::BadInput};
  painter.paint();
  const std::string bytes = painter.png();
  if (bytes.empty()) return Error{"picture.failed", path, "The picture could not be made.", "", ErrorKind::Internal};
  return core::writeFileAtomically(path, bytes);
}

}  // namespace dimts::evaluate

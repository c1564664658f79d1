// Loss curves as a PNG: what the demo leaves behind and what reports show.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "engine/api/job.h"
#include "engine/api/result.h"

namespace dimts::evaluate {

struct Curve {
  std::string name;
  std::vector<std::pair<int64_t, double>> points;  ///< step, value; values that are not finite leave a gap
};

struct LossPictureOptions {
  std::string title;
  int width = 1280, height = 800;  ///< pixels
  bool logScale = false;           ///< only values > 0 are drawn
  double smoothing = 0.9;          ///< weight of the past in the moving average; 0 draws the raw values only
};

/// Curves in the order in which their names first come; empty `prefix` takes all, "val/" only those that begin so.
std::vector<Curve> curvesOf(const std::vector<MetricPoint>& points, const std::string& prefix = "");

/// Light background, axes with round numbers, a legend with each curve's last value; the raw values lie pale behind the
/// smoothed line. Validation curves ("val/…") are drawn with markers and without smoothing.
/// Errors: "picture.no_points" when nothing can be drawn, "file.write", "disk.full".
Status writeLossPicture(const std::string& path, const std::vector<Curve>& curves,
                        const LossPictureOptions& options = {});

}  // namespace dimts::evaluate

// Lines are fitted by weighted least squares with Tukey's weights, renewed until they settle.
#include "engine/dataset/timing/drift.h"

#include <algorithm>
#include <cmath>

namespace dimts::dataset {
namespace {

constexpr double kBlockSeconds = 300, kLagSeconds = 3, kAroundSeconds = 30;
constexpr size_t kLeastBlockCues = 8, kLeastOnsets = 15;
constexpr double kSureBlockZ = 3.5, kNearOnsetSeconds = 0.6, kLongestCueSeconds = 10;

double scoreAt(const std::vector<double>& sums, const TimedSpan* first, const TimedSpan* last, int64_t lag) {
  const auto frames = static_cast<int64_t>(sums.size()) - 1;
  const auto at = [&](double seconds) {
    return sums[static_cast<size_t>(std::clamp<int64_t>(std::llround(seconds / kFrameSeconds) + lag, 0, frames))];
  };
  double total = 0;
  for (; first != last; ++first) total += at(std::min(first->end, first->start + kLongestCueSeconds)) - at(first->start);
  return total;
}

struct Point {
  double x = 0, y = 0, weight = 1;
};

double medianOf(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

DriftLine fitLine(std::vector<Point> points) {
  DriftLine line;
  std::vector<double> xs, ys;
  for (const Point& p : points) xs.push_back(p.x), ys.push_back(p.y);
  line.middleSeconds = medianOf(xs);
  line.at = medianOf(ys);
  line.points = points.size();
  for (int round = 0; round < 12; ++round) {
    std::vector<double> distances;
    for (const Point& p : points)
      distances.push_back(std::abs(p.y - line.at - line.slope * (p.x - line.middleSeconds)));
    line.residual = medianOf(distances);
    const double reach = std::max(0.05, 4.7 * 1.48 * line.residual);
    double w = 0, wx = 0, wy = 0, wxx = 0, wxy = 0, wrr = 0;
    for (size_t i = 0; i < points.size(); ++i) {
      const double u = distances[i] / reach, x = points[i].x - line.middleSeconds;
      const double weight = u >= 1 ? 0 : points[i].weight * (1 - u * u) * (1 - u * u);
      w += weight, wx += weight * x, wy += weight * points[i].y;
      wxx += weight * x * x, wxy += weight * x * points[i].y, wrr += weight * distances[i] * distances[i];
    }
    const double spread = wxx - wx * wx / std::max(w, 1e-9);
    if (w <= 0 || spread <= 1e-9) break;
    line.slope = (wxy - wx * wy / w) / spread;
    line.at = (wy - line.slope * wx) / w;
    line.slopeError = std::sqrt(wrr / w / spread);
  }
  return line;
}

}  // namespace

std::vector<BlockLag> blockLags(const Correlator& correlator, const std::vector<TimedSpan>& cues) {
  std::vector<BlockLag> out;
  const auto around = static_cast<int64_t>(kAroundSeconds / kFrameSeconds);
  const auto near = static_cast<int64_t>(kLagSeconds / kFrameSeconds);
  for (size_t first = 0; first < cues.size();) {
    size_t last = first;
    while (last < cues.size() && cues[last].start < cues[first].start + kBlockSeconds) ++last;
    if (last - first >= kLeastBlockCues) {
      OffsetScores scores;
      for (int64_t lag = -around; lag <= around; ++lag)
        scores.push_back(static_cast<float>(scoreAt(correlator.sums(), &cues[first], &cues[first] + (last - first), lag)));
      const auto middle = scores.begin() + around;
      const auto peak = std::max_element(middle - near, middle + near + 1);
      BlockLag block{cues[first].start, cues[last - 1].end, static_cast<double>(peak - middle) * kFrameSeconds, 0,
                     last - first};
      const OffsetPeak best = findPeak(scores);
      if (std::abs(best.offsetSeconds - block.lagSeconds) < kFrameSeconds / 2) block.z = best.z;
      out.push_back(block);
    }
    first = last;
  }
  return out;
}

std::optional<DriftLine> blockDrift(const std::vector<BlockLag>& blocks) {
  std::vector<Point> points;
  for (const BlockLag& block : blocks)
    if (block.z >= kSureBlockZ)
      points.push_back({(block.fromSeconds + block.toSeconds) / 2, block.lagSeconds, static_cast<double>(block.cues)});
  if (points.size() < 3) return std::nullopt;
  return fitLine(std::move(points));
}

std::optional<DriftLine> onsetDrift(const SpeechTrack& track, const std::vector<TimedSpan>& cues) {
  std::vector<Point> points;
  const auto spans = speechSpans(track, 20, 20);
  size_t at = 0;
  for (const TimedSpan& cue : cues) {
    const auto start = static_cast<int64_t>(cue.start / kFrameSeconds);
    while (at < spans.size() && spans[at].first < start) ++at;
    double nearest = 1e9;
    for (size_t i = at > 0 ? at - 1 : 0; i < std::min(spans.size(), at + 1); ++i) {
      const double distance = static_cast<double>(spans[i].first) * kFrameSeconds - cue.start;
      if (std::abs(distance) < std::abs(nearest)) nearest = distance;
    }
    if (std::abs(nearest) <= kNearOnsetSeconds) points.push_back({cue.start, nearest, 1});
  }
  if (points.size() < kLeastOnsets) return std::nullopt;
  return fitLine(std::move(points));
}

}  // namespace dimts::dataset

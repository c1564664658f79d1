// One growing curve with a min/max pyramid: a view of any width is cut from a million points without losing a spike.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace dimts::widgets {

struct CurvePoint {
  double x = 0, y = 0;
};

/// Points in order of x. Values that are not finite are kept as gaps and counted.
class CurveData {
 public:
  /// A point at or before the last x replaces everything from there on: a run resumed at step N writes its steps again.
  void append(double x, double y);
  void clear();

  size_t size() const { return xs_.size(); }
  bool empty() const { return xs_.empty(); }
  double firstX() const { return xs_.empty() ? 0 : xs_.front(); }
  double lastX() const { return xs_.empty() ? 0 : xs_.back(); }
  double x(size_t i) const { return xs_[i]; }
  double y(size_t i) const { return ys_[i]; }
  size_t notFinite() const { return notFinite_; }
  /// Counts replacements (not plain appends); lets a derived series know that it must begin anew.
  uint64_t rewrites() const { return rewrites_; }

  /// Index of the point nearest to x; size() when empty.
  size_t nearest(double x) const;
  /// Smallest and largest finite value with x0 ≤ x ≤ x1; false when there is none. positiveOnly is for the log scale.
  bool range(double x0, double x1, bool positiveOnly, double& low, double& high) const;
  /// Where the smallest and the largest value of the whole curve are; false when there is none that is finite.
  bool extremePoints(CurvePoint& lowest, CurvePoint& highest) const;
  /// At most about 4 × columns points that draw like all of them: first, lowest, highest and last of each column.
  /// One point beyond either edge is included so that lines reach the border.
  std::vector<CurvePoint> view(double x0, double x1, int columns) const;

 private:
  static constexpr size_t kBlock = 16;
  static constexpr size_t kNone = static_cast<size_t>(-1);
  struct Extreme {
    size_t at = kNone;
    double value = 0;  ///< of the point there, so that its page of memory need not be looked into
  };
  struct Extremes {
    Extreme low, high, lowPositive;
  };

  void truncate(size_t count);
  void extend(Extremes& extremes, size_t i) const;
  static void merge(Extremes& extremes, const Extremes& other);
  Extremes extremes(size_t begin, size_t end) const;

  std::vector<double> xs_, ys_;
  std::vector<std::vector<Extremes>> levels_;  ///< levels_[k][i]: points i·kBlock^(k+1) …
  size_t notFinite_ = 0;
  uint64_t rewrites_ = 0;
};

/// Exponential moving average with bias correction, kept up while points arrive. Gaps do not enter.
class SmoothedCurve {
 public:
  /// weight 0 (none) … 0.999.
  void setWeight(double weight);
  double weight() const { return weight_; }
  /// Takes the points that `source` has more than before, or everything after a change.
  void update(const CurveData& source);
  const CurveData& data() const { return data_; }

 private:
  CurveData data_;
  double weight_ = 0, average_ = 0, remaining_ = 1;
  uint64_t rewrites_ = 0;
};

}  // namespace dimts::widgets

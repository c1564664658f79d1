// How fast a training is: the steps of the last half minute over the time that they took.
#pragma once

#include <cstdint>
#include <deque>
#include <utility>

namespace dimts::studio {

class SpeedMeter {
 public:
  static constexpr double kWindowSeconds = 30;

  void clear() { points_.clear(); }
  /// `seconds`: any clock that only goes forward. A step below the last one begins anew.
  void add(double seconds, int64_t step) {
    if (!points_.empty() && step < points_.back().second) points_.clear();
    if (!points_.empty() && step == points_.back().second) return;
    points_.emplace_back(seconds, step);
    while (points_.size() > 2 && seconds - points_[1].first >= kWindowSeconds) points_.pop_front();
  }
  /// 0 as long as it is not known.
  double stepsPerSecond() const {
    if (points_.size() < 2) return 0;
    const double seconds = points_.back().first - points_.front().first;
    return seconds > 0 ? static_cast<double>(points_.back().second - points_.front().second) / seconds : 0;
  }

 private:
  std::deque<std::pair<double, int64_t>> points_;
};

}  // namespace dimts::studio

// The pyramid: blocks of 16 points keep their lowest and highest value, blocks of 16 blocks again.
#include "widgets/charts/curve_data.h"

#include <algorithm>
#include <cmath>

namespace dimts::widgets {

void CurveData::append(double x, double y) {
  if (!std::isfinite(x)) return;
  if (!xs_.empty() && x <= xs_.back()) {
    truncate(static_cast<size_t>(std::lower_bound(xs_.begin(), xs_.end(), x) - xs_.begin()));
    ++rewrites_;
  }
  const size_t i = xs_.size();
  xs_.push_back(x);
  ys_.push_back(y);
  if (!std::isfinite(y)) ++notFinite_;
  size_t block = i / kBlock;
  for (size_t level = 0;; ++level, block /= kBlock) {
    if (level == levels_.size()) {
      if (level > 0 && levels_[level - 1].size() <= kBlock) break;
      levels_.emplace_back();
      if (level > 0)  // a new top: gather what lies below
        for (size_t b = 0; b < levels_[level - 1].size(); ++b) {
          if (b / kBlock == levels_[level].size()) levels_[level].emplace_back();
          merge(levels_[level].back(), levels_[level - 1][b]);
        }
    }
    if (block == levels_[level].size()) levels_[level].emplace_back();
    extend(levels_[level][block], i);
  }
}

void CurveData::clear() {
  xs_.clear();
  ys_.clear();
  levels_.clear();
  notFinite_ = 0;
  ++rewrites_;
}

void CurveData::truncate(size_t count) {
  for (size_t i = count; i < ys_.size(); ++i)
    if (!std::isfinite(ys_[i])) --notFinite_;
  xs_.resize(count);
  ys_.resize(count);
  size_t size = count;
  for (auto& level : levels_) {  // whole blocks stay, the broken one is made anew
    const size_t span = static_cast<size_t>(&level - levels_.data());
    size_t width = kBlock;
    for (size_t k = 0; k < span; ++k) width *= kBlock;
    size = count / width;
    level.resize(size);
    if (size * width < count) {
      level.emplace_back();
      for (size_t i = size * width; i < count; ++i) extend(level.back(), i);
    }
  }
}

void CurveData::extend(Extremes& e, size_t i) const {
  const double y = ys_[i];
  if (std::isfinite(y)) merge(e, {{i, y}, {i, y}, {y > 0 ? i : kNone, y}});
}

void CurveData::merge(Extremes& e, const Extremes& other) {
  if (other.low.at != kNone && (e.low.at == kNone || other.low.value < e.low.value)) e.low = other.low;
  if (other.high.at != kNone && (e.high.at == kNone || other.high.value > e.high.value)) e.high = other.high;
  const Extreme& positive = other.lowPositive;
  if (positive.at != kNone && (e.lowPositive.at == kNone || positive.value < e.lowPositive.value)) e.lowPositive = positive;
}

CurveData::Extremes CurveData::extremes(size_t begin, size_t end) const {
  Extremes e;
  size_t i = begin;
  while (i < end) {
    size_t level = 0, width = kBlock;
    if (i % kBlock != 0 || i + kBlock > end || levels_.empty()) {
      extend(e, i++);
      continue;
    }
    while (level + 1 < levels_.size() && i % (width * kBlock) == 0 && i + width * kBlock <= end) {
      width *= kBlock;
      ++level;
    }
    merge(e, levels_[level][i / width]);
    i += width;
  }
  return e;
}

size_t CurveData::nearest(double x) const {
  if (xs_.empty()) return 0;
  const auto it = std::lower_bound(xs_.begin(), xs_.end(), x);
  if (it == xs_.begin()) return 0;
  if (it == xs_.end()) return xs_.size() - 1;
  const size_t i = static_cast<size_t>(it - xs_.begin());
  return x - xs_[i - 1] <= xs_[i] - x ? i - 1 : i;
}

bool CurveData::range(double x0, double x1, bool positiveOnly, double& low, double& high) const {
  const auto begin = static_cast<size_t>(std::lower_bound(xs_.begin(), xs_.end(), x0) - xs_.begin());
  const auto end = static_cast<size_t>(std::upper_bound(xs_.begin(), xs_.end(), x1) - xs_.begin());
  if (begin >= end) return false;
  const Extremes e = extremes(begin, end);
  const Extreme& lowest = positiveOnly ? e.lowPositive : e.low;
  if (lowest.at == kNone) return false;
  low = lowest.value;
  high = e.high.value;
  return true;
}

bool CurveData::extremePoints(CurvePoint& lowest, CurvePoint& highest) const {
  const Extremes e = extremes(0, xs_.size());
  if (e.low.at == kNone) return false;
  lowest = {xs_[e.low.at], e.low.value};
  highest = {xs_[e.high.at], e.high.value};
  return true;
}

std::vector<CurvePoint> CurveData::view(double x0, double x1, int columns) const {
  std::vector<CurvePoint> points;
  if (xs_.empty() || columns < 1 || !(x1 > x0)) return points;
  auto begin = static_cast<size_t>(std::lower_bound(xs_.begin(), xs_.end(), x0) - xs_.begin());
  auto end = static_cast<size_t>(std::upper_bound(xs_.begin(), xs_.end(), x1) - xs_.begin());
  const auto put = [&](size_t i) { points.push_back({xs_[i], ys_[i]}); };
  const size_t count = end - begin;
  if (count <= static_cast<size_t>(columns) * 4) {
    begin -= begin > 0;
    end += end < xs_.size();
    for (size_t i = begin; i < end; ++i) put(i);
    return points;
  }
  points.reserve(static_cast<size_t>(columns) * 4 + 2);
  if (begin > 0) put(begin - 1);
  // Columns end with whole blocks where a column is many of them: a shift by under a quarter of a column.
  size_t grain = 1;
  while (grain * kBlock * 4 <= count / static_cast<size_t>(columns)) grain *= kBlock;
  size_t i = begin;
  for (int column = 0; column < columns && i < end; ++column) {
    const double edge = x0 + (x1 - x0) * (column + 1) / columns;
    size_t last = end;
    if (column + 1 < columns) {
      last = static_cast<size_t>(std::upper_bound(xs_.begin() + static_cast<std::ptrdiff_t>(i),
                                                  xs_.begin() + static_cast<std::ptrdiff_t>(end), edge) - xs_.begin());
      last -= last % grain;
    }
    if (last <= i) continue;
    const Extremes e = extremes(i, last);
    size_t picks[4] = {i, e.low.at == kNone ? i : e.low.at, e.high.at == kNone ? i : e.high.at, last - 1};
    std::sort(std::begin(picks), std::end(picks));
    for (size_t k = 0; k < 4; ++k)
      if (k == 0 || picks[k] != picks[k - 1]) put(picks[k]);
    i = last;
  }
  if (end < xs_.size()) put(end);
  return points;
}

void SmoothedCurve::setWeight(double weight) {
  weight = std::clamp(weight, 0.0, 0.999);
  if (weight == weight_) return;
  weight_ = weight;
  data_.clear();
}

void SmoothedCurve::update(const CurveData& source) {
  if (rewrites_ != source.rewrites() || data_.size() > source.size()) data_.clear();
  rewrites_ = source.rewrites();
  if (data_.empty()) {
    average_ = 0;
    remaining_ = 1;
  }
  for (size_t i = data_.size(); i < source.size(); ++i) {
    const double y = source.y(i);
    double smooth = y;
    if (std::isfinite(y)) {
      average_ = weight_ * average_ + (1 - weight_) * y;
      remaining_ *= weight_;
      smooth = average_ / (1 - remaining_);  // bias correction: no pull towards 0 at the beginning
    }
    data_.append(source.x(i), smooth);
  }
}

}  // namespace dimts::widgets

// One small curve without axes: how something went, at a glance. Its summary in words is what a screen reader tells.
#pragma once

#include <QWidget>
#include <vector>

#include "engine/api/job.h"

namespace dimts::widgets {

class Sparkline : public QWidget {
  Q_OBJECT
 public:
  explicit Sparkline(QWidget* parent = nullptr);

  /// Points in order of their steps; the lowest is marked. `name` is what the curve is of, `summary` tells its course.
  void setCurve(std::vector<dimts::MetricPoint> points, const QString& name, const QString& summary);
  int count() const { return static_cast<int>(points_.size()); }
  /// Where a point is drawn; the first is on the left in every language, as on the large chart.
  QPointF place(int index) const;

  QSize sizeHint() const override { return {200, 56}; }
  QSize minimumSizeHint() const override { return {96, 40}; }

 protected:
  void paintEvent(QPaintEvent*) override;

 private:
  std::vector<dimts::MetricPoint> points_;
  double low_ = 0, high_ = 0;
  int best_ = -1;
};

}  // namespace dimts::widgets

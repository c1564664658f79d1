// A line in the first curve colour over a pale fill, its lowest point as a disc in the accent, on the colours of the theme.
#include "widgets/charts/sparkline.h"

#include <QAccessibleWidget>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "widgets/common/theme.h"

namespace dimts::widgets {

namespace {

constexpr double kMargin = 5, kDot = 3.5;

QAccessibleInterface* chartInterface(const QString&, QObject* object) {
  auto* line = qobject_cast<Sparkline*>(object);
  return line ? new QAccessibleWidget(line, QAccessible::Chart) : nullptr;
}

}  // namespace

Sparkline::Sparkline(QWidget* parent) : QWidget(parent) {
  static const bool installed = (QAccessible::installFactory(chartInterface), true);
  Q_UNUSED(installed)
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Sparkline::setCurve(std::vector<dimts::MetricPoint> points, const QString& name, const QString& summary) {
  std::erase_if(points, [](const auto& point) { return !std::isfinite(point.value); });
  points_ = std::move(points);
  best_ = -1;
  const auto lower = [](const auto& a, const auto& b) { return a.value < b.value; };
  if (!points_.empty()) {
    const auto [low, high] = std::minmax_element(points_.begin(), points_.end(), lower);
    low_ = low->value;
    high_ = high->value;
    best_ = static_cast<int>(low - points_.begin());
  }
  setAccessibleName(name);
  setAccessibleDescription(summary);
  setToolTip(summary);
  update();
}

QPointF Sparkline::place(int index) const {
  const auto& point = points_[static_cast<size_t>(index)];
  const double first = static_cast<double>(points_.front().step), last = static_cast<double>(points_.back().step);
  const double along = last > first ? (static_cast<double>(point.step) - first) / (last - first) : 0.5;
  const double up = high_ > low_ ? (point.value - low_) / (high_ - low_) : 0.5;
  return {kMargin + along * (width() - 2 * kMargin), height() - kMargin - up * (height() - 2 * kMargin)};
}

void Sparkline::paintEvent(QPaintEvent*) {
  const ThemeColors& c = Theme::instance().colors();
  QPainter painter(this);
  painter.setPen(QPen(c.border, 1));
  painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
  if (points_.empty()) return;
  painter.setRenderHint(QPainter::Antialiasing);
  QPainterPath line(place(0));
  for (int i = 1; i < count(); ++i) line.lineTo(place(i));
  if (count() > 1) {
    QPainterPath ground = line;
    ground.lineTo(place(count() - 1).x(), height());
    ground.lineTo(place(0).x(), height());
    QColor fill = Theme::curveStyle(0).color;
    fill.setAlphaF(0.12F);
    painter.fillPath(ground, fill);
    QColor ink = Theme::curveStyle(0).color;
    painter.setPen(QPen(ink, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
  }
  painter.setPen(QPen(c.surface, 1));
  painter.setBrush(c.accent);
  painter.drawEllipse(place(best_), kDot, kDot);
}

}  // namespace dimts::widgets

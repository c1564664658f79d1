// Bars in the accent of the theme; figures and words beside them, so that no colour has to be told from another.
#include "widgets/charts/bar_chart.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "widgets/common/script.h"
#include "widgets/common/theme.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kBarHeight = 14, kGap = 8, kWidestBar = 56, kNarrowestBar = 20, kPlotHeight = 84;

double lengthOf(const ChartBar& bar) { return std::isfinite(bar.value) && bar.value > 0 ? bar.value : 0; }

}  // namespace

BarChart::BarChart(Qt::Orientation orientation, QWidget* parent) : QWidget(parent), orientation_(orientation) {
  setObjectName(u"barChart"_s);
  setFocusPolicy(Qt::StrongFocus);
  setFont(interfaceFont(kSmallPixels));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void BarChart::setBars(std::vector<ChartBar> bars) {
  bars_ = std::move(bars);
  current_ = -1;
  describe();
  updateGeometry();
  update();
}

void BarChart::describe() {
  QStringList all;
  for (const ChartBar& bar : bars_) all << bar.sentence;
  setAccessibleDescription(current_ >= 0 ? bars_[static_cast<size_t>(current_)].sentence : all.join(u"; "_s));
}

void BarChart::setCurrent(int index) {
  if (bars_.empty()) return;
  current_ = qBound(0, index, count() - 1);
  describe();
  QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&changed);
  update();
}

double BarChart::highest() const {
  double most = 0;
  for (const ChartBar& bar : bars_) most = std::max(most, lengthOf(bar));
  return most > 0 ? most : 1;
}

int BarChart::lineHeight() const { return fontMetrics().height() + 4; }

int BarChart::labelWidth() const {
  int widest = 0;
  for (const ChartBar& bar : bars_) widest = qMax(widest, fontMetrics().horizontalAdvance(bar.label));
  return qMin(widest + kGap + 2, width() / 2);
}

int BarChart::figureWidth() const {
  int widest = 0;
  for (const ChartBar& bar : bars_) widest = qMax(widest, fontMetrics().horizontalAdvance(bar.figure));
  return widest + kGap;
}

QSize BarChart::sizeHint() const {
  if (orientation_ == Qt::Horizontal) return {320, qMax(1, count()) * lineHeight()};
  return {qMax(1, count()) * kWidestBar, kPlotHeight + 2 * lineHeight()};
}

QSize BarChart::minimumSizeHint() const {
  if (orientation_ == Qt::Horizontal) return {160, sizeHint().height()};
  return {qMax(1, count()) * kNarrowestBar, sizeHint().height()};
}

QRect BarChart::placeOf(int index) const {
  if (orientation_ == Qt::Horizontal) return {0, index * lineHeight(), width(), lineHeight()};
  const int step = qMin(kWidestBar, width() / qMax(1, count()));
  return {index * step, 0, step, height()};
}

int BarChart::barAt(const QPoint& point) const {
  for (int i = 0; i < count(); ++i)
    if (placeOf(i).contains(point)) return i;
  return -1;
}

QColor BarChart::fillOf(const ChartBar& bar) const {
  const ThemeColors& c = Theme::instance().colors();
  return bar.muted ? c.muted : c.accent;
}

void BarChart::paintUpright(QPainter& painter, int index) const {
  const ChartBar& bar = bars_[static_cast<size_t>(index)];
  const QRect place = placeOf(index);
  const int ground = place.height() - lineHeight();
  const double room = ground - lineHeight();
  const double tall = lengthOf(bar) > 0 ? qMax(2.0, room * lengthOf(bar) / highest()) : 0;
  const double side = qMax(2.0, place.width() * 0.14);
  painter.fillRect(QRectF(place.x() + side, ground - tall, place.width() - 2 * side, tall), fillOf(bar));
  const ThemeColors& c = Theme::instance().colors();
  painter.setPen(c.border);
  painter.drawLine(place.left(), ground, place.right() + 1, ground);
  painter.setPen(c.muted);
  painter.drawText(QRect(place.x(), ground, place.width(), lineHeight()), Qt::AlignCenter, bar.label);
  if (fontMetrics().horizontalAdvance(bar.figure) > place.width() - 2) return;  // it is in the tool tip
  painter.setPen(c.text);
  painter.drawText(QRectF(place.x(), ground - tall - lineHeight(), place.width(), lineHeight()), Qt::AlignCenter, bar.figure);
}

void BarChart::paintLying(QPainter& painter, int index) const {
  const ChartBar& bar = bars_[static_cast<size_t>(index)];
  const QRect place = placeOf(index);
  const int label = labelWidth(), figure = figureWidth();
  const int room = qMax(8, place.width() - label - figure);
  const int length = lengthOf(bar) > 0 ? qMax(2, static_cast<int>(room * lengthOf(bar) / highest())) : 0;
  const auto mirrored = [&](const QRect& rect) {
    return layoutDirection() == Qt::RightToLeft ? QRect(width() - rect.right() - 1, rect.y(), rect.width(), rect.height()) : rect;
  };
  const ThemeColors& c = Theme::instance().colors();
  const QRect words = mirrored(QRect(0, place.y(), label - kGap, place.height()));
  painter.setPen(c.muted);
  painter.drawText(words, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter) | Qt::AlignAbsolute,
                   fontMetrics().elidedText(bar.label, Qt::ElideRight, words.width()));
  painter.fillRect(mirrored(QRect(label, place.y() + (place.height() - kBarHeight) / 2, length, kBarHeight)), fillOf(bar));
  painter.setPen(c.text);
  painter.drawText(mirrored(QRect(label + length + kGap / 2, place.y(), figure, place.height())),
                   QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter) | Qt::AlignAbsolute, bar.figure);
}

void BarChart::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setFont(font());
  for (int i = 0; i < count(); ++i) {
    if (orientation_ == Qt::Horizontal) paintLying(painter, i);
    else paintUpright(painter, i);
  }
  if (!hasFocus() || current_ < 0) return;
  painter.setPen(QPen(Theme::instance().colors().accent, 1, Qt::DotLine));
  painter.drawRect(placeOf(current_).adjusted(0, 0, -1, -1));
}

void BarChart::keyPressEvent(QKeyEvent* event) {
  const bool mirrored = orientation_ == Qt::Horizontal && layoutDirection() == Qt::RightToLeft;
  switch (event->key()) {
    case Qt::Key_Up: return setCurrent(current_ - 1);
    case Qt::Key_Down: return setCurrent(current_ + 1);
    case Qt::Key_Left: return setCurrent(current_ + (mirrored ? 1 : -1));
    case Qt::Key_Right: return setCurrent(current_ + (mirrored ? -1 : 1));
    case Qt::Key_Home: return setCurrent(0);
    case Qt::Key_End: return setCurrent(count() - 1);
    default: QWidget::keyPressEvent(event);
  }
}

void BarChart::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  if (current_ < 0) setCurrent(0);
}

bool BarChart::event(QEvent* event) {
  if (event->type() == QEvent::FocusOut) {
    current_ = -1;
    describe();
    update();
  }
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const int index = barAt(help->pos());
  if (index >= 0) QToolTip::showText(help->globalPos(), bars_[static_cast<size_t>(index)].sentence, this);
  else QToolTip::hideText();
  return true;
}

}  // namespace dimts::widgets

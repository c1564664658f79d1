// Columns are the lowest and highest sample of each pixel; time runs from left to right in every language.
#include "widgets/audio/waveform_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "widgets/common/format.h"
#include "widgets/common/theme.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double kDragPixels = 4;

/// Lowest and highest of `items` falling into each of `columns` equal parts.
template <class T, class Low, class High>
std::vector<std::pair<float, float>> reduced(const std::vector<T>& items, int columns, Low low, High high) {
  std::vector<std::pair<float, float>> result;
  const size_t count = items.size();
  if (count == 0 || columns < 1) return result;
  result.reserve(static_cast<size_t>(columns));
  for (int c = 0; c < columns; ++c) {
    const size_t begin = count * static_cast<size_t>(c) / static_cast<size_t>(columns);
    const size_t end = std::max(begin + 1, count * static_cast<size_t>(c + 1) / static_cast<size_t>(columns));
    float a = low(items[begin]), b = high(items[begin]);
    for (size_t i = begin + 1; i < end; ++i) {
      a = std::min(a, low(items[i]));
      b = std::max(b, high(items[i]));
    }
    result.emplace_back(a, b);
  }
  return result;
}
}  // namespace

WaveformView::WaveformView(QWidget* parent) : QWidget(parent) {
  setObjectName(u"waveformView"_s);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  setAttribute(Qt::WA_OpaquePaintEvent);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
  describe();
}

void WaveformView::setWaveform(const dimts::Waveform& waveform, double durationSeconds) {
  samples_.clear();
  source_ = waveform.columns;
  sampleRate_ = waveform.sampleRate;
  durationSeconds_ = source_.empty() ? 0 : std::max(0.0, durationSeconds);
  playheadSeconds_ = -1;
  selectionStart_ = selectionEnd_ = 0;
  rebuild();
}

void WaveformView::setSamples(std::vector<float> samples, int sampleRate) {
  source_.clear();
  samples_ = std::move(samples);
  sampleRate_ = sampleRate;
  durationSeconds_ = sampleRate > 0 ? static_cast<double>(samples_.size()) / sampleRate : 0;
  playheadSeconds_ = -1;
  selectionStart_ = selectionEnd_ = 0;
  rebuild();
}

void WaveformView::clear() { setSamples({}, 0); }

void WaveformView::setSubject(const QString& subject) {
  subject_ = subject;
  describe();
}

void WaveformView::rebuild() {
  if (!samples_.empty())
    columns_ = reduced(samples_, width(), [](float v) { return v; }, [](float v) { return v; });
  else
    columns_ = reduced(source_, width(), [](const auto& p) { return p.first; }, [](const auto& p) { return p.second; });
  describe();
  update();
}

void WaveformView::describe() {
  const QString name = isEmpty() ? tr("Waveform, no sound") : tr("Waveform, %1").arg(durationText(durationSeconds_));
  setAccessibleName(subject_.isEmpty() ? name : tr("%1: %2").arg(subject_, name));
  if (hasSelection())
    setAccessibleDescription(tr("Selected from %1 to %2").arg(clockText(selectionStart_), clockText(selectionEnd_)));
  else
    setAccessibleDescription(playheadSeconds_ >= 0 ? tr("At %1").arg(clockText(playheadSeconds_)) : QString());
}

double WaveformView::secondsAt(double x) const {
  return width() > 1 ? std::clamp(x / (width() - 1), 0.0, 1.0) * durationSeconds_ : 0;
}

double WaveformView::xAt(double seconds) const {
  return durationSeconds_ > 0 ? seconds / durationSeconds_ * (width() - 1) : 0;
}

void WaveformView::setPlayhead(double seconds) {
  const double before = playheadSeconds_;
  playheadSeconds_ = seconds < 0 ? -1 : std::min(seconds, durationSeconds_);
  if (playheadSeconds_ == before) return;
  for (double at : {before, playheadSeconds_})
    if (at >= 0) update(QRect(static_cast<int>(xAt(at)) - 2, 0, 5, height()));
}

void WaveformView::setSelection(double startSeconds, double endSeconds) {
  const double a = std::clamp(std::min(startSeconds, endSeconds), 0.0, durationSeconds_);
  const double b = std::clamp(std::max(startSeconds, endSeconds), 0.0, durationSeconds_);
  if (a == selectionStart_ && b == selectionEnd_) return;
  selectionStart_ = a;
  selectionEnd_ = b;
  describe();
  update();
  Q_EMIT selectionChanged(a, b);
}

void WaveformView::paintEvent(QPaintEvent* event) {
  const ThemeColors& c = Theme::instance().colors();
  QPainter painter(this);
  painter.fillRect(event->rect(), c.surface);
  const double middle = height() / 2.0, scale = middle - 3;
  if (hasSelection()) {
    QColor fill = c.accent;
    fill.setAlphaF(0.18F);
    painter.fillRect(QRectF(xAt(selectionStart_), 0, xAt(selectionEnd_) - xAt(selectionStart_), height()), fill);
  }
  painter.setPen(isEmpty() ? c.muted : c.border);
  if (isEmpty()) painter.drawText(rect(), Qt::AlignCenter, tr("No sound"));
  else painter.drawLine(QPointF(0, middle), QPointF(width(), middle));
  painter.setPen(c.accent);
  const int first = std::max(0, event->rect().left()), last = std::min(static_cast<int>(columns_.size()) - 1, event->rect().right());
  for (int x = first; x <= last; ++x) {
    const auto& [low, high] = columns_[static_cast<size_t>(x)];
    painter.drawLine(QPointF(x, middle - std::clamp(high, -1.F, 1.F) * scale), QPointF(x, middle - std::clamp(low, -1.F, 1.F) * scale));
  }
  if (playheadSeconds_ >= 0) {
    painter.setPen(QPen(c.text, 2));
    painter.drawLine(QPointF(xAt(playheadSeconds_), 0), QPointF(xAt(playheadSeconds_), height()));
  }
  painter.setPen(QPen(hasFocus() ? c.accent : c.border, hasFocus() ? 2 : 1));
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void WaveformView::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton || isEmpty()) return QWidget::mousePressEvent(event);
  pressX_ = event->position().x();
  dragging_ = false;
  if (!selectable_) Q_EMIT seekRequested(secondsAt(pressX_));
}

void WaveformView::mouseMoveEvent(QMouseEvent* event) {
  if (pressX_ < 0) return QWidget::mouseMoveEvent(event);
  const double x = event->position().x();
  if (!selectable_) return void(Q_EMIT seekRequested(secondsAt(x)));
  if (std::abs(x - pressX_) >= kDragPixels) dragging_ = true;
  if (dragging_) setSelection(secondsAt(pressX_), secondsAt(x));
}

void WaveformView::mouseReleaseEvent(QMouseEvent* event) {
  if (pressX_ < 0) return QWidget::mouseReleaseEvent(event);
  if (!dragging_ && selectable_) {
    setSelection(0, 0);
    Q_EMIT seekRequested(secondsAt(pressX_));
  }
  pressX_ = -1;
}

void WaveformView::keyPressEvent(QKeyEvent* event) {
  if (isEmpty()) return QWidget::keyPressEvent(event);
  const double at = std::max(0.0, playheadSeconds_), step = event->modifiers() & Qt::ControlModifier ? 1.0 : 0.1;
  double to = at;
  switch (event->key()) {
    case Qt::Key_Left: to = at - step; break;
    case Qt::Key_Right: to = at + step; break;
    case Qt::Key_Home: to = 0; break;
    case Qt::Key_End: to = durationSeconds_; break;
    default: return QWidget::keyPressEvent(event);
  }
  to = std::clamp(to, 0.0, durationSeconds_);
  if (event->modifiers() & Qt::ShiftModifier && selectable_) {
    const double anchor = hasSelection() ? (at == selectionStart_ ? selectionEnd_ : selectionStart_) : at;
    setSelection(anchor, to);
  }
  Q_EMIT seekRequested(to);
  setPlayhead(to);
  describe();
}

void WaveformView::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  rebuild();
}

}  // namespace dimts::widgets

// Time runs from left to right in every language. A drag is shown at once and told when the button is let go.
#include "widgets/dataset/timing_strip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "widgets/common/format.h"
#include "widgets/common/script.h"
#include "widgets/common/theme.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr double kRulerPixels = 20, kBlockPixels = 34, kPreviewPixels = 16, kGripPixels = 6;
constexpr double kSnapPixels = 8, kSnapSeconds = 0.6, kOutsideSeconds = 0.04, kShortestSeconds = 0.1;
constexpr double kNudgeSeconds = 0.01;

double rulerStep(double seconds) {
  for (const double step : {0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 300.0, 600.0, 1800.0})
    if (seconds / step <= 12) return step;
  return 3600;
}
}  // namespace

TimingStrip::TimingStrip(QWidget* parent) : QWidget(parent) {
  setObjectName(u"timingStrip"_s);
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setLayoutDirection(Qt::LeftToRight);
  setAttribute(Qt::WA_OpaquePaintEvent);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
  describe();
}

void TimingStrip::setRange(double fromSeconds, double toSeconds) {
  from_ = fromSeconds;
  to_ = std::max(fromSeconds + 0.01, toSeconds);
  columns_.clear();
  update();
}

void TimingStrip::setWaveform(const dimts::Waveform& waveform) {
  columns_ = waveform.columns;
  update();
}

void TimingStrip::setClips(std::vector<dimts::ClipInfo> clips) {
  clips_ = std::move(clips);
  grip_ = Grip::None;
  describe();
  update();
}

void TimingStrip::setSpeech(std::vector<dimts::SpeechSpan> speech) {
  speech_ = std::move(speech);
  update();
}

void TimingStrip::setCurrent(int64_t clipId) {
  if (current_ == clipId) return;
  current_ = clipId;
  describe();
  update();
  Q_EMIT currentChanged(clipId);
}

const dimts::ClipInfo* TimingStrip::currentClip() const {
  const auto found = std::find_if(clips_.begin(), clips_.end(), [this](const auto& clip) { return clip.id == current_; });
  return found == clips_.end() ? nullptr : &*found;
}

void TimingStrip::setPreview(const std::optional<dimts::Retiming>& preview) {
  preview_ = preview;
  update();
}

void TimingStrip::setCursor(double seconds) {
  if (seconds == cursor_) return;
  cursor_ = seconds;
  update();
  Q_EMIT cursorMoved(seconds);
}

void TimingStrip::setPlayhead(double seconds) {
  playhead_ = seconds;
  update();
}

double TimingStrip::xAt(double seconds) const { return (seconds - from_) / (to_ - from_) * width(); }
double TimingStrip::secondsAt(double x) const { return from_ + x / std::max(1, width()) * (to_ - from_); }

double TimingStrip::nearestSpeechEdge(double seconds, bool start) const {
  double best = seconds, nearest = kSnapSeconds;
  for (const auto& span : speech_) {
    const double edge = start ? span.start - kOutsideSeconds : span.end + kOutsideSeconds;
    if (std::abs(edge - seconds) >= nearest) continue;
    nearest = std::abs(edge - seconds);
    best = edge;
  }
  return best;
}

dimts::SpeechSpan TimingStrip::spanOf(const dimts::ClipInfo& clip) const {
  if (grip_ != Grip::None && clip.id == current_) return dragged_;
  return {clip.startSeconds, clip.startSeconds + clip.durationSeconds};
}

QRectF TimingStrip::blockRect(const dimts::ClipInfo& clip) const {
  const auto span = spanOf(clip);
  return {xAt(span.start), kRulerPixels + 2, std::max(2.0, xAt(span.end) - xAt(span.start)), kBlockPixels};
}

void TimingStrip::describe() {
  const dimts::ClipInfo* clip = currentClip();
  setAccessibleName(clip ? tr("Timing of the clip: %1").arg(QString::fromStdString(clip->text)) : tr("Timing, no clip chosen"));
  QString text = tr("Up and Down choose a clip. Shift with Left or Right moves its beginning, Control its end, Alt the whole clip.");
  if (clip) text = tr("From %1 to %2.").arg(clockText(spanOf(*clip).start), clockText(spanOf(*clip).end)) + u' ' + text;
  setAccessibleDescription(text);
}

void TimingStrip::paintEvent(QPaintEvent*) {
  const ThemeColors& c = Theme::instance().colors();
  QPainter painter(this);
  painter.fillRect(rect(), c.surface);
  paintWave(painter);
  paintRuler(painter);
  paintBlocks(painter);
  paintPreview(painter);
  const auto line = [&](double seconds, const QColor& color, Qt::PenStyle style) {
    if (seconds < from_ || seconds > to_) return;
    painter.setPen(QPen(color, 2, style));
    painter.drawLine(QPointF(xAt(seconds), kRulerPixels), QPointF(xAt(seconds), height()));
  };
  line(cursor_, c.warn, Qt::DashLine);
  line(playhead_, c.text, Qt::SolidLine);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(hasFocus() ? c.accent : c.border, hasFocus() ? 2 : 1));
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void TimingStrip::paintRuler(QPainter& painter) const {
  const ThemeColors& c = Theme::instance().colors();
  QFont small = font();
  small.setPixelSize(kSmallPixels);
  painter.setFont(small);
  const double step = rulerStep(to_ - from_);
  for (double at = std::ceil(from_ / step) * step; at <= to_; at += step) {
    painter.setPen(c.border);
    painter.drawLine(QPointF(xAt(at), 0), QPointF(xAt(at), height()));
    painter.setPen(c.muted);
    painter.drawText(QRectF(xAt(at) + 3, 1, 90, kRulerPixels - 2), Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter, clockText(at));
  }
}

void TimingStrip::paintWave(QPainter& painter) const {
  const ThemeColors& c = Theme::instance().colors();
  const double top = kRulerPixels + kBlockPixels + 6, bottom = height() - kPreviewPixels - 4, middle = (top + bottom) / 2,
               scale = std::max(4.0, (bottom - top) / 2 - 2);
  QColor said = c.accent;
  said.setAlphaF(0.10F);
  for (const auto& span : speech_) painter.fillRect(QRectF(xAt(span.start), top, xAt(span.end) - xAt(span.start), bottom - top), said);
  painter.setPen(c.border);
  painter.drawLine(QPointF(0, middle), QPointF(width(), middle));
  painter.setPen(c.accent);
  const double wide = columns_.empty() ? 0 : static_cast<double>(width()) / static_cast<double>(columns_.size());
  for (size_t i = 0; i < columns_.size(); ++i) {
    const double x = (static_cast<double>(i) + 0.5) * wide;
    painter.drawLine(QPointF(x, middle - static_cast<double>(columns_[i].second) * scale), QPointF(x, middle - static_cast<double>(columns_[i].first) * scale));
  }
  if (columns_.empty()) {
    painter.setPen(c.muted);
    painter.drawText(QRectF(0, top, width(), bottom - top), Qt::AlignCenter, tr("Choose a film to see its sound."));
  }
}

void TimingStrip::paintBlocks(QPainter& painter) const {
  const ThemeColors& c = Theme::instance().colors();
  painter.setRenderHint(QPainter::Antialiasing);
  QFont words = font();
  words.setPixelSize(13);
  painter.setFont(words);
  for (const dimts::ClipInfo& clip : clips_) {
    const bool current = clip.id == current_, dropped = clip.state == dimts::ClipState::Dropped;
    const QRectF box = blockRect(clip);
    QColor fill = dropped ? c.muted : c.accent;
    fill.setAlphaF(current ? 0.38F : dropped ? 0.12F : 0.20F);
    painter.setBrush(fill);
    painter.setPen(QPen(current ? c.text : dropped ? c.muted : c.accent, current ? 2 : 1, dropped ? Qt::DashLine : Qt::SolidLine));
    painter.drawRoundedRect(box, 4, 4);
    QString text = QString::fromStdString(clip.text.empty() ? clip.rawText : clip.text);
    if (text.isEmpty()) text = tr("no text");
    painter.setPen(dropped ? c.muted : c.text);
    const QRectF inside = box.adjusted(kGripPixels, 0, -kGripPixels, 0).intersected(QRectF(4, 0, width() - 8, height()));
    if (inside.width() > 16)
      painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute, painter.fontMetrics().elidedText(isolated(text), Qt::ElideRight, static_cast<int>(inside.width())));
    if (!current) continue;
    QColor edge = c.text;
    edge.setAlphaF(0.5F);
    painter.setPen(QPen(edge, 1, Qt::DotLine));
    for (const double x : {box.left(), box.right()}) painter.drawLine(QPointF(x, box.bottom()), QPointF(x, height() - kPreviewPixels));
  }
  painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimingStrip::paintPreview(QPainter& painter) const {
  if (!preview_) return;
  const ThemeColors& c = Theme::instance().colors();
  QColor fill = c.warn;
  fill.setAlphaF(0.25F);
  painter.setBrush(fill);
  painter.setPen(c.warn);
  for (const dimts::ClipInfo& clip : clips_) {
    const double start = clip.cueStartSeconds * preview_->ratio + preview_->offsetSeconds;
    const double end = clip.cueEndSeconds * preview_->ratio + preview_->offsetSeconds;
    painter.drawRoundedRect(QRectF(xAt(start), height() - kPreviewPixels, std::max(2.0, xAt(end) - xAt(start)), kPreviewPixels - 4), 3, 3);
  }
}

TimingStrip::Hit TimingStrip::hitAt(const QPointF& at) const {
  if (at.y() < kRulerPixels || at.y() > kRulerPixels + kBlockPixels + 4) return {};
  Hit hit;
  for (const dimts::ClipInfo& clip : clips_) {
    const QRectF box = blockRect(clip);
    if (at.x() < box.left() - kGripPixels || at.x() > box.right() + kGripPixels) continue;
    Hit here{clip.id, Grip::Whole};
    if (std::abs(at.x() - box.left()) <= kGripPixels) here.grip = Grip::Start;
    if (std::abs(at.x() - box.right()) <= kGripPixels && at.x() > box.center().x()) here.grip = Grip::End;
    if (clip.id == current_) return here;
    if (hit.clip == 0 || box.contains(at)) hit = here;
  }
  return hit;
}

void TimingStrip::mousePressEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return QWidget::mousePressEvent(event);
  const Hit hit = hitAt(event->position());
  pressSeconds_ = secondsAt(event->position().x());
  moved_ = false;
  if (hit.clip == 0) return setCursor(pressSeconds_);
  setCurrent(hit.clip);
  if (const auto* clip = currentClip()) {
    dragged_ = spanOf(*clip);
    grip_ = hit.grip;
  }
}

void TimingStrip::drag(double x) {
  const dimts::ClipInfo* clip = currentClip();
  if (!clip) return;
  const double by = secondsAt(x) - pressSeconds_;
  if (!moved_ && std::abs(x - xAt(pressSeconds_)) < 3) return;
  moved_ = true;
  double start = clip->startSeconds, end = start + clip->durationSeconds;
  const double reach = secondsAt(kSnapPixels) - secondsAt(0);
  const auto snapped = [&](double seconds, bool isStart) {
    const double edge = snapping_ ? nearestSpeechEdge(seconds, isStart) : seconds;
    return std::abs(edge - seconds) <= reach ? edge : seconds;
  };
  if (grip_ == Grip::Start) start = std::min(snapped(start + by, true), end - kShortestSeconds);
  if (grip_ == Grip::End) end = std::max(snapped(end + by, false), start + kShortestSeconds);
  if (grip_ == Grip::Whole) {
    const double to = snapped(start + by, true);
    end += to - start;
    start = to;
  }
  dragged_ = {std::max(0.0, start), end};
  describe();
  update();
}

void TimingStrip::mouseMoveEvent(QMouseEvent* event) {
  if (grip_ != Grip::None) return drag(event->position().x());
  const Grip over = hitAt(event->position()).grip;
  QWidget::setCursor(over == Grip::None ? Qt::ArrowCursor : over == Grip::Whole ? Qt::OpenHandCursor : Qt::SizeHorCursor);
}

void TimingStrip::mouseReleaseEvent(QMouseEvent*) {
  if (grip_ == Grip::None) return;
  grip_ = Grip::None;
  update();
  if (moved_) Q_EMIT spanEdited(current_, dragged_.start, dragged_.end - dragged_.start);
}

void TimingStrip::wheelEvent(QWheelEvent* event) {
  const QPoint angle = event->angleDelta();
  if (event->modifiers() & Qt::ControlModifier)
    Q_EMIT zoomRequested(angle.y() > 0 ? 0.8 : 1.25, secondsAt(event->position().x()));
  else
    Q_EMIT scrollRequested(-(angle.x() != 0 ? angle.x() : angle.y()) / 1200.0);
  event->accept();
}

/// Shift: the beginning, Control: the end, Alt: the whole clip, by a hundredth of a second.
bool TimingStrip::nudge(QKeyEvent* event) {
  const dimts::ClipInfo* clip = currentClip();
  const auto keys = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier);
  if (!clip || keys == Qt::NoModifier) return false;
  const double by = event->key() == Qt::Key_Left ? -kNudgeSeconds : kNudgeSeconds;
  double start = clip->startSeconds, length = clip->durationSeconds;
  if (keys & Qt::ShiftModifier)
    start += by, length -= by;
  else if (keys & Qt::ControlModifier)
    length += by;
  else
    start += by;
  if (length < kShortestSeconds || start < 0) return true;
  Q_EMIT spanEdited(clip->id, start, length);
  return true;
}

void TimingStrip::step(int by) {
  std::vector<const dimts::ClipInfo*> order;
  for (const auto& clip : clips_)
    if (clip.durationSeconds > 0) order.push_back(&clip);
  std::sort(order.begin(), order.end(), [](auto* a, auto* b) { return a->startSeconds < b->startSeconds; });
  const auto at = std::find_if(order.begin(), order.end(), [this](auto* clip) { return clip->id == current_; });
  const auto next = at == order.end() ? 0 : at - order.begin() + by;
  if (next < 0 || next >= static_cast<std::ptrdiff_t>(order.size()) || order.empty()) return Q_EMIT scrollRequested(by * 0.5);
  setCurrent(order[static_cast<size_t>(next)]->id);
}

void TimingStrip::keyPressEvent(QKeyEvent* event) {
  switch (event->key()) {
    case Qt::Key_Left: case Qt::Key_Right:
      if (!nudge(event)) Q_EMIT scrollRequested(event->key() == Qt::Key_Left ? -0.1 : 0.1);
      return;
    case Qt::Key_Up: return step(-1);
    case Qt::Key_Down: return step(1);
    case Qt::Key_PageUp: return Q_EMIT scrollRequested(-0.9);
    case Qt::Key_PageDown: return Q_EMIT scrollRequested(0.9);
    case Qt::Key_Plus: case Qt::Key_Equal: return Q_EMIT zoomRequested(0.8, (from_ + to_) / 2);
    case Qt::Key_Minus: return Q_EMIT zoomRequested(1.25, (from_ + to_) / 2);
    case Qt::Key_Escape:
      if (grip_ == Grip::None) break;
      grip_ = Grip::None;
      return update();
    default: break;
  }
  QWidget::keyPressEvent(event);
}

void TimingStrip::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  update();
}

void TimingStrip::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

}  // namespace dimts::widgets

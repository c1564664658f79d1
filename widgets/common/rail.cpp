// The rail of tabs and its painted buttons.
#include "widgets/common/rail.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include "widgets/common/theme.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

RailButton::RailButton(int number, const QString& word, Icon icon, QWidget* parent)
    : QAbstractButton(parent), number_(number), icon_(icon) {
  setText(word);
  setCheckable(true);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setState(RailState::Open, {});
}

void RailButton::setState(RailState state, const QString& reason) {
  state_ = state;
  reason_ = reason;
  QString word;
  switch (state) {
    case RailState::Open: break;
    case RailState::Done: word = tr("done"); break;
    case RailState::Next: word = tr("next"); break;
    case RailState::NotYet: word = tr("not yet"); break;
  }
  setAccessibleName(word.isEmpty() ? text() : tr("%1, %2", "tab and its state").arg(text(), word));
  setAccessibleDescription(reason);
  const QString keys = tr("Ctrl+%1").arg(number_);
  setToolTip(reason.isEmpty() ? u"%1 (%2)"_s.arg(accessibleName(), keys) : u"%1: %2"_s.arg(accessibleName(), reason));
  update();
}

QSize RailButton::sizeHint() const {
  return {16 + 20 + 8 + 22 + 8 + fontMetrics().horizontalAdvance(text()) + 12 + 18 + 12, qMax(44, fontMetrics().height() + 20)};
}

void RailButton::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) return event->ignore();  // the rail's
  QAbstractButton::keyPressEvent(event);
}

void RailButton::enterEvent(QEnterEvent* event) {
  QAbstractButton::enterEvent(event);
  update();
}

void RailButton::leaveEvent(QEvent* event) {
  QAbstractButton::leaveEvent(event);
  update();
}

void RailButton::paintEvent(QPaintEvent*) {
  const ThemeColors& c = Theme::instance().colors();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const auto mirrored = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
  const QRectF ground = QRectF(rect()).adjusted(6, 2, -6, -2);
  if (isChecked() || underMouse()) {
    QColor fill = isChecked() ? c.accent : c.text;
    fill.setAlphaF(isChecked() ? 0.14F : 0.06F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(ground, kRadiusPixels, kRadiusPixels);
  }
  if (isChecked()) painter.fillRect(mirrored(QRect(6, 10, 3, height() - 20)), c.accent);
  if (hasFocus()) {
    painter.setPen(QPen(c.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), kRadiusPixels, kRadiusPixels);
  }
  const QColor ink = state_ == RailState::NotYet && !isChecked() ? c.muted : c.text;
  painter.setPen(c.muted);
  painter.drawText(mirrored(QRect(14, 0, 18, height())), Qt::AlignCenter, QLocale().toString(number_));
  painter.drawPixmap(mirrored(QRect(38, (height() - 22) / 2, 22, 22)), iconPixmap(icon_, 22, ink, devicePixelRatioF()));
  QFont font = this->font();
  font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
  painter.setFont(font);
  painter.setPen(ink);
  painter.drawText(mirrored(QRect(68, 0, width() - 68 - 32, height())),
                   static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                   painter.fontMetrics().elidedText(text(), Qt::ElideRight, width() - 68 - 32));
  const QRect mark = mirrored(QRect(width() - 32, (height() - 16) / 2, 16, 16));
  if (state_ == RailState::Done) painter.drawPixmap(mark, iconPixmap(Icon::Done, 16, c.accent, devicePixelRatioF()));
  if (state_ == RailState::Next) painter.drawPixmap(mark, iconPixmap(Icon::Next, 16, c.accent, devicePixelRatioF()));
  if (state_ == RailState::NotYet) painter.drawPixmap(mark, iconPixmap(Icon::NotYet, 16, c.muted, devicePixelRatioF()));
}

Rail::Rail(QWidget* parent) : QWidget(parent), layout_(new QVBoxLayout(this)) {
  setObjectName(u"rail"_s);
  setAccessibleName(tr("Steps"));
  layout_->setContentsMargins(0, 8, 0, 8);
  layout_->setSpacing(0);
  layout_->addStretch(1);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
  connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

int Rail::addTab(const QString& name, const QString& word, Icon icon) {
  const int index = count();
  auto* button = new RailButton(index + 1, word, icon, this);
  button->setObjectName(name + u"RailButton"_s);
  button->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
  layout_->insertWidget(index, button);
  buttons_ << button;
  connect(button, &QAbstractButton::clicked, this, [this, index] {
    buttons_.at(index)->setChecked(true);
    setCurrent(index);
  });
  if (current_ < 0) setCurrent(0);
  return index;
}

void Rail::setState(int index, RailState state, const QString& reason) { buttons_.at(index)->setState(state, reason); }

void Rail::setCurrent(int index) {
  if (index < 0 || index >= count()) return;
  for (int i = 0; i < count(); ++i) buttons_.at(i)->setChecked(i == index);
  if (index == current_) return;
  current_ = index;
  Q_EMIT currentChanged(index);
}

void Rail::keyPressEvent(QKeyEvent* event) {
  int to = -1;
  if (event->key() == Qt::Key_Up) to = current_ - 1;
  if (event->key() == Qt::Key_Down) to = current_ + 1;
  if (event->key() == Qt::Key_Home) to = 0;
  if (event->key() == Qt::Key_End) to = count() - 1;
  if (to < 0 || to >= count()) return QWidget::keyPressEvent(event);
  setCurrent(to);
  buttons_.at(to)->setFocus(Qt::TabFocusReason);
}

void Rail::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
  painter.fillRect(rightToLeft ? 0 : width() - 1, 0, 1, height(), Theme::instance().colors().border);
}

}  // namespace dimts::widgets

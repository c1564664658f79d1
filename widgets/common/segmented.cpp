// Only the button that is down takes the focus by Tab, as radio buttons do.
#include "widgets/common/segmented.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>

namespace dimts::widgets {

SegmentedControl::SegmentedControl(const QString& accessibleName, QWidget* parent) : QWidget(parent) {
  setAccessibleName(accessibleName);
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  group_ = new QButtonGroup(this);
  row_ = new QHBoxLayout(this);
  row_->setContentsMargins(0, 0, 0, 0);
  row_->setSpacing(4);
  connect(group_, &QButtonGroup::idToggled, this, [this](int id, bool on) {
    button(id)->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
    if (on) Q_EMIT currentChanged(id);
  });
}

int SegmentedControl::add(const QString& name, const QString& text, const QString& hint, const QKeySequence& key) {
  auto* button = new QPushButton(text, this);
  const int index = static_cast<int>(group_->buttons().size());
  button->setObjectName(name);
  button->setCheckable(true);
  button->setAutoDefault(false);
  button->setFocusPolicy(Qt::ClickFocus);
  button->setToolTip(QStringLiteral("%1 (%2)").arg(hint, key.toString(QKeySequence::NativeText)));
  button->setAccessibleDescription(hint);
  button->installEventFilter(this);
  group_->addButton(button, index);
  row_->addWidget(button);
  connect(new QShortcut(key, this, nullptr, nullptr, Qt::WindowShortcut), &QShortcut::activated, button, [this, button, index] {
    setCurrent(index);
    button->setFocus(Qt::ShortcutFocusReason);
  });
  if (index == 0) button->setChecked(true);
  return index;
}

int SegmentedControl::current() const { return group_->checkedId(); }
QAbstractButton* SegmentedControl::button(int index) const { return group_->button(index); }

void SegmentedControl::setCurrent(int index) {
  if (QAbstractButton* button = group_->button(index)) button->setChecked(true);
}

bool SegmentedControl::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent*>(event)->key();
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  const int step = key == Qt::Key_Left ? (mirrored ? 1 : -1) : key == Qt::Key_Right ? (mirrored ? -1 : 1) : 0;
  QAbstractButton* next = step == 0 ? nullptr : group_->button(current() + step);
  if (!next) return QWidget::eventFilter(watched, event);
  next->setChecked(true);
  next->setFocus(Qt::TabFocusReason);
  return true;
}

}  // namespace dimts::widgets

// Isolating characters of Unicode, and absolute alignment.
#include "widgets/common/direction.h"

#include <QGuiApplication>
#include <QLabel>

#include "widgets/common/script.h"

namespace dimts::widgets {

QString ofItsOwnDirection(const QString& text) {
  return text.isEmpty() || !QGuiApplication::isRightToLeft() ? text : isolated(text);
}

void alignToLayout(QLabel* label) {
  const Qt::Alignment usual = Qt::AlignLeft | Qt::AlignVCenter;
  if (QGuiApplication::isRightToLeft() && label->alignment() == usual)
    label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void alignLabelsToLayout(QWidget* parent) {
  for (auto* label : parent->findChildren<QLabel*>()) alignToLayout(label);
}

}  // namespace dimts::widgets

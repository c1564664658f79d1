// Small helpers for putting widgets together: names for tests, names for screen readers, plain-text labels.
#pragma once

#include <QString>
#include <QWidget>

#include "widgets/common/text_label.h"

namespace dimts::widgets {

/// Object names end with the widget's class without the Q, for example "stopPushButton".
template <class W>
W* named(W* widget, const QString& objectName, const QString& accessibleName = {}) {
  widget->setObjectName(objectName);
  if (!accessibleName.isEmpty()) widget->setAccessibleName(accessibleName);
  return widget;
}

/// A label that shows text as it is (no markup) and wraps.
inline QLabel* plainLabel(const QString& objectName, const QString& text = {}, QWidget* parent = nullptr) {
  auto* label = named(new TextLabel(text, parent), objectName);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  return label;
}

}  // namespace dimts::widgets

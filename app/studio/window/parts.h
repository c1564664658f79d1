// Small shared pieces of the tabs: cards, labels by role, buttons with names for tests and screen readers.
#pragma once

#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/common/text_label.h"
#include "widgets/common/theme.h"

namespace dimts::studio {

/// A paper-like card; its layout is the returned frame's QVBoxLayout.
inline QFrame* makeCard(const QString& name, QWidget* parent) {
  auto* frame = new QFrame(parent);
  frame->setObjectName(name);
  widgets::makeCard(frame);
  auto* column = new QVBoxLayout(frame);
  column->setContentsMargins(24, 20, 24, 24);
  column->setSpacing(12);
  return frame;
}

inline QVBoxLayout* columnOf(QFrame* card) { return qobject_cast<QVBoxLayout*>(card->layout()); }

inline QLabel* makeLabel(const QString& text, widgets::TextRole role, QWidget* parent, const QString& name = {}) {
  auto* label = new widgets::TextLabel(text, parent);
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  widgets::setTextRole(label, role);
  if (!name.isEmpty()) label->setObjectName(name);
  return label;
}

inline QPushButton* makeButton(const QString& name, const QString& text, QWidget* parent) {
  auto* button = new QPushButton(text, parent);
  button->setObjectName(name);
  return button;
}

}  // namespace dimts::studio

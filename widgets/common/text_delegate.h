// Draws the texts of a table in their own direction.
#pragma once

#include <QStyledItemDelegate>

#include "widgets/common/script.h"

namespace dimts::widgets {

/// Texts of another direction than the window's keep their full stops and units on the right side of the words.
class TextDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  QString displayText(const QVariant& value, const QLocale& locale) const override {
    const QString text = QStyledItemDelegate::displayText(value, locale);
    return text.isEmpty() ? text : isolated(text);
  }
};

}  // namespace dimts::widgets

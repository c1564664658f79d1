// Which texts of a window do not fit into their widgets.
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>

#include <algorithm>

namespace dimts::test {

inline int widestWord(const QLabel& label) {
  int widest = 0;
  for (const QString& word : label.text().split(QRegularExpression(QStringLiteral("[\\s/\\-]+"))))
    widest = std::max(widest, label.fontMetrics().horizontalAdvance(word));
  return widest;
}

inline bool isCut(const QLabel& label) {
  if (label.text().isEmpty()) return false;
  if (!label.wordWrap()) return label.sizeHint().width() > label.width() + 1;
  return label.heightForWidth(label.width()) > label.height() + 2 || widestWord(label) > label.contentsRect().width() + 2;
}

inline bool isCut(const QLineEdit& edit) {
  if (edit.placeholderText().isEmpty() || !edit.text().isEmpty()) return false;
  const int icons = 28 * static_cast<int>(edit.findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly).size());
  return edit.fontMetrics().horizontalAdvance(edit.placeholderText()) > edit.width() - icons - 8;
}

inline QString cutSection(const QHeaderView& header) {
  for (int i = 0; header.model() && i < header.count(); ++i) {
    const QString text = header.model()->headerData(i, header.orientation()).toString();
    if (!header.isSectionHidden(i) && header.fontMetrics().horizontalAdvance(text) > header.sectionSize(i) - 4) return text;
  }
  return {};
}

/// The text that does not fit into this widget; empty when all does.
inline QString cutText(const QWidget& widget) {
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) return isCut(*label) ? label->text() : QString();
  if (const auto* edit = qobject_cast<const QLineEdit*>(&widget)) return isCut(*edit) ? edit->placeholderText() : QString();
  if (const auto* header = qobject_cast<const QHeaderView*>(&widget))
    return header->orientation() == Qt::Horizontal ? cutSection(*header) : QString();
  if (const auto* box = qobject_cast<const QComboBox*>(&widget))
    return box->fontMetrics().horizontalAdvance(box->currentText()) > box->width() - 24 ? box->currentText() : QString();
  const auto* button = qobject_cast<const QAbstractButton*>(&widget);
  return button && !button->text().isEmpty() && button->sizeHint().width() > button->width() + 1 ? button->text() : QString();
}

/// Every visible text below the window that does not fit, with its place.
inline QStringList cutTexts(const QWidget& window) {
  QStringList cut;
  for (const auto* widget : window.findChildren<QWidget*>())
    if (const QString text = widget->isVisibleTo(&window) ? cutText(*widget) : QString(); !text.isEmpty())
      cut << QStringLiteral("%1 (%2 wide): %3").arg(widget->objectName()).arg(widget->width()).arg(text);
  return cut;
}

}  // namespace dimts::test

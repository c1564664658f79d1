// Lines of items; the line breaks where the width ends.
#include "widgets/common/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <utility>
#include <vector>

namespace dimts::widgets {

FlowLayout::FlowLayout(QWidget* parent, int spacing) : QLayout(parent) {
  setSpacing(spacing);
  setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
  while (!items_.isEmpty()) delete items_.takeLast();
}

QLayoutItem* FlowLayout::takeAt(int index) {
  return index >= 0 && index < items_.size() ? items_.takeAt(index) : nullptr;
}

void FlowLayout::setGeometry(const QRect& rect) {
  QLayout::setGeometry(rect);
  arrange(rect, true);
}

QSize FlowLayout::minimumSize() const {
  QSize size;
  for (const QLayoutItem* item : items_) size = size.expandedTo(item->minimumSize());
  return size.grownBy(contentsMargins());
}

/// Items of a line stand on its middle.
int FlowLayout::arrange(const QRect& rect, bool move) const {
  const QRect inner = rect.marginsRemoved(contentsMargins());
  const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
  int x = inner.left(), y = inner.top(), lineHeight = 0;
  std::vector<std::pair<QLayoutItem*, QRect>> line;
  const auto endLine = [&] {
    for (auto& [item, place] : line)
      if (move) item->setGeometry(QStyle::visualRect(direction, inner, place.translated(0, (lineHeight - place.height()) / 2)));
    line.clear();
  };
  for (QLayoutItem* item : items_) {
    if (item->isEmpty()) continue;
    const QSize size = item->sizeHint();
    if (x > inner.left() && x + size.width() > inner.right() + 1) {
      endLine();
      x = inner.left();
      y += lineHeight + spacing();
      lineHeight = 0;
    }
    line.emplace_back(item, QRect(QPoint(x, y), size));
    x += size.width() + spacing();
    lineHeight = qMax(lineHeight, size.height());
  }
  endLine();
  return y + lineHeight - rect.top() + contentsMargins().bottom();
}

}  // namespace dimts::widgets

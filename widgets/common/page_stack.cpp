// Answers to layouts are kept until invalidate(), which Qt calls when the page in front changes.
#include "widgets/common/page_stack.h"

#include <algorithm>

namespace dimts::widgets {

QSize PageLayout::sizeHint() const {
  if (!hint_) hint_ = QStackedLayout::sizeHint();
  return *hint_;
}

QSize PageLayout::minimumSize() const {
  if (!least_) least_ = QStackedLayout::minimumSize();
  return *least_;
}

int PageLayout::heightForWidth(int width) const {
  if (height_ && height_->first == width) return height_->second;
  int height = minimumSize().height();
  if (const QLayoutItem* front = itemAt(currentIndex()); front && front->hasHeightForWidth()) height = std::max(height, front->heightForWidth(width));
  height_ = {width, height};
  return height;
}

void PageLayout::invalidate() {
  hint_.reset();
  least_.reset();
  height_.reset();
  QStackedLayout::invalidate();
}

PageStack::PageStack(QWidget* parent) : QWidget(parent), pages_(new PageLayout(this)) {
  connect(pages_, &QStackedLayout::currentChanged, this, &PageStack::currentChanged);
}

}  // namespace dimts::widgets

// One page of several, like QStackedWidget. Stacks stand within stacks here, and Qt's asks every page for its sizes at each
// question of the layout above, which multiplies at each level; this one remembers the answers until a page changes.
#pragma once

#include <QStackedLayout>
#include <QWidget>

#include <optional>
#include <utility>

namespace dimts::widgets {

class PageLayout : public QStackedLayout {
 public:
  using QStackedLayout::QStackedLayout;

  QSize sizeHint() const override;
  QSize minimumSize() const override;
  /// Of the page in front; no less than the highest page needs.
  int heightForWidth(int width) const override;
  void invalidate() override;

 private:
  mutable std::optional<QSize> hint_, least_;
  mutable std::optional<std::pair<int, int>> height_;  ///< width, height
};

class PageStack : public QWidget {
  Q_OBJECT
 public:
  explicit PageStack(QWidget* parent = nullptr);

  /// Takes the page as a child; the first one is in front.
  int addWidget(QWidget* page) { return pages_->addWidget(page); }
  int count() const { return pages_->count(); }
  int currentIndex() const { return pages_->currentIndex(); }
  QWidget* currentWidget() const { return pages_->currentWidget(); }
  QWidget* widget(int index) const { return pages_->widget(index); }
  int indexOf(const QWidget* page) const { return pages_->indexOf(page); }
  void setCurrentIndex(int index) { pages_->setCurrentIndex(index); }
  void setCurrentWidget(QWidget* page) { pages_->setCurrentWidget(page); }

 Q_SIGNALS:
  void currentChanged(int index);

 private:
  PageLayout* pages_;
};

}  // namespace dimts::widgets

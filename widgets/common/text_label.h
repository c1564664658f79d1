// A label that remembers how high its text is at a width: layouts ask again and again, and laying the text out is most of
// what an arrangement of a window costs.
#pragma once

#include <QEvent>
#include <QLabel>

#include <array>

namespace dimts::widgets {

class TextLabel : public QLabel {
 public:
  using QLabel::QLabel;

  int heightForWidth(int width) const override {
    if (text() != text_ || wordWrap() != wrapped_ || contentsMargins() != margins_) {
      text_ = text();
      wrapped_ = wordWrap();
      margins_ = contentsMargins();
      known_.fill({});
    }
    for (const Known& known : known_)
      if (known.width == width) return known.height;
    const int height = QLabel::heightForWidth(width);
    known_[next_] = {width, height};
    next_ = (next_ + 1) % known_.size();
    return height;
  }

 protected:
  void changeEvent(QEvent* event) override {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange) known_.fill({});
    QLabel::changeEvent(event);
  }

 private:
  struct Known {
    int width = -1, height = 0;
  };
  mutable std::array<Known, 8> known_{};
  mutable size_t next_ = 0;
  mutable QString text_;
  mutable QMargins margins_;
  mutable bool wrapped_ = false;
};

}  // namespace dimts::widgets

// A few bars with a word and a figure each: upright for a distribution, lying for a comparison. Every bar can be reached
// with the arrow keys and is told as a sentence; the whole is told as one description.
#pragma once

#include <QWidget>
#include <vector>

namespace dimts::widgets {

struct ChartBar {
  QString label;     ///< what the bar stands for
  double value = 0;  ///< its length; negative and not finite count as 0
  QString figure;    ///< the value as people read it
  QString sentence;  ///< both in words, for the tool tip and the screen reader
  bool muted = false;  ///< of less weight, for example the state of before
};

class BarChart : public QWidget {
  Q_OBJECT
 public:
  /// Vertical: bars stand side by side, from the left in every language. Horizontal: bars lie below each other and
  /// begin where the language begins.
  explicit BarChart(Qt::Orientation orientation, QWidget* parent = nullptr);

  void setBars(std::vector<ChartBar> bars);
  int count() const { return static_cast<int>(bars_.size()); }
  /// The bar that the keyboard is on; -1 for none.
  int current() const { return current_; }
  /// The bar under a point; -1 for none.
  int barAt(const QPoint& point) const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent*) override;
  void keyPressEvent(QKeyEvent*) override;
  void focusInEvent(QFocusEvent*) override;
  bool event(QEvent*) override;

 private:
  void setCurrent(int index);
  void describe();
  double highest() const;
  int lineHeight() const;
  int labelWidth() const;
  int figureWidth() const;
  QRect placeOf(int index) const;  ///< label, bar and figure together
  void paintUpright(QPainter& painter, int index) const;
  void paintLying(QPainter& painter, int index) const;
  QColor fillOf(const ChartBar& bar) const;

  Qt::Orientation orientation_;
  std::vector<ChartBar> bars_;
  int current_ = -1;
};

}  // namespace dimts::widgets

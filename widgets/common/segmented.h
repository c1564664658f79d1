// A few views of one thing to choose between: buttons in a row of which one is down. Arrow keys move between them.
#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace dimts::widgets {

class SegmentedControl : public QWidget {
  Q_OBJECT
 public:
  explicit SegmentedControl(const QString& accessibleName, QWidget* parent = nullptr);
  /// Returns its index. `name` is the button's object name; `key` a shortcut of the window, named in the tool tip.
  int add(const QString& name, const QString& text, const QString& hint, const QKeySequence& key);
  int current() const;
  QAbstractButton* button(int index) const;

 public Q_SLOTS:
  void setCurrent(int index);

 Q_SIGNALS:
  void currentChanged(int index);

 protected:
  bool eventFilter(QObject*, QEvent*) override;

 private:
  QButtonGroup* group_;
  QHBoxLayout* row_;
};

}  // namespace dimts::widgets

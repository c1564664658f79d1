// The tabs as a rail: number, icon, word and state (done, next, open, not yet with the reason).
#pragma once

#include <QAbstractButton>
#include <QList>
#include <QWidget>

#include "widgets/common/icons.h"

class QVBoxLayout;

namespace dimts::widgets {

enum class RailState { Open, Done, Next, NotYet };

/// One tab of the rail. Painted in the theme; a real button for keyboard and screen reader.
class RailButton : public QAbstractButton {
  Q_OBJECT
 public:
  RailButton(int number, const QString& word, Icon icon, QWidget* parent);
  void setState(RailState state, const QString& reason);
  RailState state() const { return state_; }
  QString reason() const { return reason_; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent*) override;
  void keyPressEvent(QKeyEvent*) override;
  void enterEvent(QEnterEvent*) override;
  void leaveEvent(QEvent*) override;

 private:
  int number_;
  Icon icon_;
  RailState state_ = RailState::Open;
  QString reason_;
};

class Rail : public QWidget {
  Q_OBJECT
 public:
  explicit Rail(QWidget* parent = nullptr);

  /// Returns the index. `name` makes the object name: "dataset" → "datasetRailButton". Ctrl+number goes there.
  int addTab(const QString& name, const QString& word, Icon icon);
  int count() const { return static_cast<int>(buttons_.size()); }
  RailButton* button(int index) const { return buttons_.at(index); }
  /// `reason` says why it is not yet to be used; hover and screen reader have it.
  void setState(int index, RailState state, const QString& reason = {});
  int current() const { return current_; }
  /// Emits currentChanged when it changes.
  void setCurrent(int index);

 Q_SIGNALS:
  void currentChanged(int index);

 protected:
  void keyPressEvent(QKeyEvent*) override;
  void paintEvent(QPaintEvent*) override;

 private:
  QVBoxLayout* layout_;
  QList<RailButton*> buttons_;
  int current_ = -1;
};

}  // namespace dimts::widgets

// Kept and dropped clips as chips: how many and why; a chip filters the table.
#pragma once

#include <QWidget>

#include "engine/api/dataset.h"

class QButtonGroup;
class QLabel;

namespace dimts::widgets {

class FlowLayout;

class ReasonSummary : public QWidget {
  Q_OBJECT
 public:
  enum class Choice { All, Kept, Dropped, Reason };
  Q_ENUM(Choice)

  explicit ReasonSummary(QWidget* parent = nullptr);
  /// The chosen chip stays chosen when it is still there.
  void setStats(const dimts::DatasetStats& stats);
  Choice choice() const { return choice_; }
  QString reason() const { return reason_; }

 Q_SIGNALS:
  /// `reason` is the stable code and only set for Choice::Reason.
  void choiceChanged(dimts::widgets::ReasonSummary::Choice choice, const QString& reason);

 private:
  void addChip(Choice choice, const QString& reason, const QString& text, const QString& hint);
  QLabel* headline_;
  QWidget* chips_;
  FlowLayout* flow_;
  QButtonGroup* group_;
  Choice choice_ = Choice::All;
  QString reason_;
};

}  // namespace dimts::widgets

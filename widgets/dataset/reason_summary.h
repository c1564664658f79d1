// Kept and dropped clips as chips: how many and why; a chip filters the table.
#pragma once

#include <QWidget>
#include <vector>

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
  struct Chip {
    Choice choice;
    QString reason, text, hint;
  };
  void showChips(const std::vector<Chip>& chips);
  void addChip(const Chip& chip);
  static void nameChip(QWidget* button, const Chip& chip);

  QLabel* headline_;
  QWidget* chips_;
  FlowLayout* flow_;
  QButtonGroup* group_;
  std::vector<Chip> shown_;
  Choice choice_ = Choice::All;
  QString reason_;
};

}  // namespace dimts::widgets

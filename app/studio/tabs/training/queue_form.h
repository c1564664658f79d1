// The form of one training for the queue: new or gone on with, how long it may take, what is set otherwise.
#pragma once

#include <QFrame>

#include "engine/api/engine.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QHBoxLayout;
class QSpinBox;

namespace dimts::widgets {
class OptionRow;
}

namespace dimts::studio {

class QueueForm : public QFrame {
  Q_OBJECT

 public:
  explicit QueueForm(QWidget* parent = nullptr);

  /// What can be chosen; what is chosen stays when it is still there.
  void setRuns(const std::vector<RunInfo>& runs);
  void setOptions(const std::vector<OptionState>& options);
  QueueEntry entry() const;
  void clear();

 Q_SIGNALS:
  void addRequested(const dimts::QueueEntry& entry);

 private:
  /// The editor of the setting that is chosen: a box, a list, a number within its bounds.
  void showEditor();
  void addSetting();
  void refresh();

  QComboBox *runBox_ = nullptr, *settingBox_ = nullptr;
  QDoubleSpinBox* hoursBox_ = nullptr;
  QSpinBox* stepsBox_ = nullptr;
  QHBoxLayout* settingRow_ = nullptr;
  widgets::OptionRow* value_ = nullptr;
  QLabel *settingsLabel_ = nullptr, *hintLabel_ = nullptr;
  QPushButton *addButton_ = nullptr, *settingButton_ = nullptr, *noSettingsButton_ = nullptr;
  std::vector<OptionState> options_;
  std::map<std::string, std::string> overrides_;
};

}  // namespace dimts::studio

Q_DECLARE_METATYPE(dimts::QueueEntry)

// One option: name, editor by type, unit, where the value comes from, reset, and what is wrong with it.
#pragma once

#include <QString>
#include <QWidget>

#include "engine/api/options.h"

class QLabel;
class QToolButton;

namespace dimts::widgets {

class OptionRow : public QWidget {
  Q_OBJECT
 public:
  explicit OptionRow(const dimts::OptionState& state, QWidget* parent = nullptr);

  const dimts::OptionSpec& spec() const { return state_.spec; }
  /// Shows a new value and origin without emitting edited(); a field being typed in keeps its text.
  void setState(const dimts::OptionState& state);
  void setProblem(const QString& problem);
  QString problem() const;
  QWidget* editor() const { return editor_; }
  /// The text that the editor holds now.
  QString value() const;
  bool matches(const QString& search) const;
  void setReadOnly(bool on);

 Q_SIGNALS:
  void edited(const QString& key, const QString& value);
  void resetRequested(const QString& key);

 private:
  void buildEditor();
  void buildNumber();
  void buildChoice();
  void showValue(const QString& value);
  void emitEdited(const QString& value);
  void refresh();

  dimts::OptionState state_;
  QString shown_;
  QWidget* editor_ = nullptr;
  QLabel *nameLabel_, *helpLabel_, *unitLabel_, *originLabel_, *problemLabel_;
  QToolButton* resetButton_;
};

}  // namespace dimts::widgets

// A form made from the option schema: groups, search, beginner and expert rows, origin, reset, problem beside the field.
#pragma once

#include <QString>
#include <QTimer>
#include <QWidget>
#include <map>
#include <vector>

#include "engine/api/options.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace dimts::widgets {

class OptionRow;

/// The row's plain name: a translated table by key, else the key made readable.
QString optionLabel(const std::string& key);
/// A value of a choice in plain words; the value itself where it is a name.
QString choiceLabel(const std::string& key, const std::string& choice);
/// True when the table has a name for this key.
bool hasOptionLabel(const std::string& key);
QString optionGroupLabel(const std::string& group);

class OptionsForm : public QWidget {
  Q_OBJECT
 public:
  explicit OptionsForm(QWidget* parent = nullptr);

  /// Same keys in the same order: values are updated in place, focus and scroll position stay. Else the form is rebuilt.
  void setOptions(const std::vector<dimts::OptionState>& options);
  /// Shows a problem beside the field until the next setOptions(); empty takes it away.
  void setProblem(const QString& key, const QString& problem);
  void setExpert(bool on);
  bool isExpert() const;
  void setSearch(const QString& text);
  /// Keys of the rows that are shown now.
  QStringList shownKeys() const;
  /// Null when there is no such key; made now when it was not needed so far. Object names: "<key with _>OptionRow", its editor "<key with _><Class>".
  OptionRow* row(const QString& key);
  /// Scrolls to the row and puts the focus into its editor.
  void focusOption(const QString& key);
  /// Off while a job runs: values stay readable.
  void setReadOnly(bool on);

 protected:
  void showEvent(QShowEvent*) override;

 Q_SIGNALS:
  void optionEdited(const QString& key, const QString& value);
  /// A number is being typed; optionEdited() follows when it is done.
  void optionTyped(const QString& key, const QString& text);
  void optionReset(const QString& key);
  void expertChanged(bool on);

 private:
  /// A row is made when it is to be seen: all of them at once would hold the window up.
  struct Slot {
    dimts::OptionState state;
    QString problem;          ///< said later than the state
    OptionRow* row = nullptr;
    size_t group = 0;
    bool shown = false;
  };
  void rebuild(const std::vector<dimts::OptionState>& options);
  void applyFilter();
  bool isWanted(const Slot& slot, const QString& search) const;
  void buildSome();
  OptionRow* build(size_t index);
  Slot* slotOf(const QString& key);

  QLineEdit* searchEdit_;
  QCheckBox* expertBox_;
  QLabel* nothingLabel_;
  QScrollArea* scroll_;
  QWidget* body_ = nullptr;
  std::vector<Slot> slots_;           ///< in the order of the options
  std::vector<QWidget*> groups_;
  QTimer building_;
  bool readOnly_ = false;
};

}  // namespace dimts::widgets

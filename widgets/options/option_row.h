// One option: name, editor by type, unit, where the value comes from, reset, and what is wrong with it.
#pragma once

#include <QString>
#include <QTimer>
#include <QWidget>

#include "engine/api/options.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace dimts::widgets {

class OptionRow : public QWidget {
  Q_OBJECT
 public:
  /// EditorOnly: for places that name and explain the option themselves.
  enum class Shape { Full, EditorOnly };

  explicit OptionRow(const dimts::OptionState& state, QWidget* parent = nullptr, Shape shape = Shape::Full);

  const dimts::OptionSpec& spec() const { return state_.spec; }
  /// Shows a new value and origin without emitting edited(); a field being typed in keeps its text.
  void setState(const dimts::OptionState& state);
  void setProblem(const QString& problem);
  QString problem() const;
  QWidget* editor() const { return editor_; }
  /// The last of the row that Tab comes to.
  QWidget* lastField() const;
  /// Tab goes through the row as it stands.
  void orderFields();
  /// The text that the editor holds now.
  QString value() const;
  bool matches(const QString& search) const;
  /// The same for an option that has no row.
  static bool matches(const dimts::OptionState& state, const QString& search);
  void setReadOnly(bool on);

 Q_SIGNALS:
  void edited(const QString& key, const QString& value);
  /// A number is being typed, letter by letter; it may not be valid yet.
  void typed(const QString& key, const QString& text);
  void resetRequested(const QString& key);

 protected:
  bool eventFilter(QObject*, QEvent*) override;

 private:
  void buildLayout(Shape shape);
  void layEditorOnly(QToolButton* chooser);
  void buildEditor();
  void buildInteger();
  void buildReal();
  void buildChoice();
  void buildText();
  void buildLines();
  /// A voice is a folder or a .zip file; behind the field of model.base.
  QToolButton* makeChooser();
  void showValue(const QString& value);
  void emitEdited(const QString& value);
  void commitLines();
  void refresh();
  /// Back to what is stored; where that is the problem, to the preset or default.
  void putRight();

  dimts::OptionState state_;
  QString shown_;     ///< the value that the editor was last given or gave
  QTimer linesTimer_;
  QWidget* editor_ = nullptr;
  QLabel *nameLabel_ = nullptr, *helpLabel_ = nullptr, *unitLabel_ = nullptr, *originLabel_ = nullptr,
         *problemLabel_ = nullptr;
  QToolButton* resetButton_ = nullptr;
  QPushButton* fixButton_ = nullptr;  ///< beside the problem
};

}  // namespace dimts::widgets

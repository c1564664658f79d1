// The kind and size of a vocabulary as a small form, made from the option schema, with what each kind is good for.
#pragma once

#include <QWidget>

#include <map>
#include <string>
#include <vector>

#include "engine/api/engine.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace dimts::studio {

class TextFilesField;
class TriedTable;

class MakingCard : public QWidget {
  Q_OBJECT

 public:
  explicit MakingCard(QWidget* parent = nullptr);
  /// Takes the kinds from "tokenizer.kind" and the range from "tokenizer.size", with the project's values. What was
  /// chosen here and not made yet stays chosen.
  void setOptions(const std::vector<OptionState>& options);
  /// The report on the vocabulary in use goes into the table of those tried.
  void addTried(const TokenizerReport& report);
  void focusMake();
  /// Another project.
  void clear();
  /// Why nothing can be made now; empty when it can.
  void setBusy(const QString& reason);
  /// "character" …; empty before the options are there.
  QString kind() const;
  int size() const;
  /// What is chosen as options of the project; empty before the options are there.
  std::map<std::string, std::string> choice() const;
  /// Something was chosen here that is not made yet.
  bool isTouched() const { return touched_; }

 Q_SIGNALS:
  /// With the settings to write first.
  void makeRequested(const std::map<std::string, std::string>& settings);
  /// choice() or isTouched() may be another.
  void choiceChanged();
  void mergeRequested();
  void settingsRequested();

 private:
  void addKind(const QString& kind);
  void showKinds(const std::vector<std::string>& choices);
  QWidget* buildSize();
  void buildButtons(QVBoxLayout* column);
  /// Size and more texts are asked for only where they matter.
  void showFields();
  void touch();
  void make();

  QVBoxLayout* kindColumn_ = nullptr;
  QButtonGroup* kinds_ = nullptr;
  QWidget* sizeRow_ = nullptr;
  QSpinBox* sizeBox_ = nullptr;
  TextFilesField* texts_ = nullptr;
  TriedTable* tried_ = nullptr;
  QPushButton *makeButton_ = nullptr, *mergeButton_ = nullptr;
  bool touched_ = false;
};

/// The kind in words: "Letters"; an unknown kind is returned as it is.
QString kindName(const QString& kind);
/// In a word or two, for tables.
QString kindShortName(const QString& kind);
/// What a kind is good for, in one sentence; empty for an unknown one.
QString kindHelp(const QString& kind);

}  // namespace dimts::studio

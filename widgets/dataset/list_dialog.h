// Taking in a list of sound files that another program made: which list, what kind, where its sounds are.
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace dimts::widgets {

class ListDialog : public QDialog {
  Q_OBJECT
 public:
  explicit ListDialog(QWidget* parent = nullptr);

  void setList(const QString& path);
  void setSoundFolder(const QString& path);
  QString list() const;
  QString format() const;
  QString soundFolder() const;

 Q_SIGNALS:
  /// "Take in" was pressed; the sound folder may be empty.
  void importRequested(const QString& list, const QString& format, const QString& soundFolder);

 private:
  void build();
  void connectButtons();
  void refresh();

  QLineEdit *listEdit_ = nullptr, *soundEdit_ = nullptr;
  QPushButton *fileButton_ = nullptr, *folderButton_ = nullptr, *soundButton_ = nullptr, *takeButton_ = nullptr, *cancelButton_ = nullptr;
  QComboBox* formatBox_ = nullptr;
  QLabel* noteLabel_ = nullptr;
};

}  // namespace dimts::widgets

// Text files beside the clips' texts: a list that shows itself once there is one, with buttons to add and remove.
#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;
class QPushButton;

namespace dimts::studio {

class TextFilesField : public QWidget {
  Q_OBJECT

 public:
  /// `name` makes the names of its parts: "<name>ListWidget", "<name>AddPushButton", "<name>RemovePushButton".
  TextFilesField(const QString& name, const QString& explanation, QWidget* parent);
  QStringList files() const;
  void setFiles(const QStringList& files);

 Q_SIGNALS:
  void changed();

 private:
  void add();
  void remove();
  void refresh();

  QListWidget* list_ = nullptr;
  QPushButton* removeButton_ = nullptr;
};

}  // namespace dimts::studio

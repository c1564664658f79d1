// A strip at the top of a view: message, reason, way out and one button. Hidden when there is nothing to say.
#pragma once

#include <QFrame>

#include "engine/api/result.h"

class QLabel;
class QPushButton;
class QToolButton;

namespace dimts::widgets {

class Banner : public QFrame {
  Q_OBJECT
 public:
  enum class Kind { Info, Done, Warning, Wrong };
  Q_ENUM(Kind)

  explicit Banner(QWidget* parent = nullptr);

  void showMessage(Kind kind, const QString& message, const QString& reason = {}, const QString& wayOut = {},
                   const QString& buttonText = {});
  void showError(const dimts::Error& error, const QString& buttonText = {});
  void dismiss();
  Kind kind() const { return kind_; }
  QString message() const;

 Q_SIGNALS:
  void actionTriggered();
  void dismissed();

 private:
  void refresh();

  Kind kind_ = Kind::Info;
  QLabel *pictureLabel_, *messageLabel_, *reasonLabel_;
  QPushButton* button_;
  QToolButton* closeButton_;
};

}  // namespace dimts::widgets

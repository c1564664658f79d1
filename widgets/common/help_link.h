// The way from any error that is shown to its page in the help: a button asks here, the window answers.
#pragma once

#include <QPushButton>

#include "engine/api/result.h"

namespace dimts::widgets {

/// Lives as long as the application object.
class HelpLink : public QObject {
  Q_OBJECT
 public:
  static HelpLink& instance();

 Q_SIGNALS:
  void requested(const dimts::Error& error);

 private:
  explicit HelpLink(QObject* parent) : QObject(parent) {}
};

/// "Show help" beside an error; hidden while there is none.
class HelpButton : public QPushButton {
  Q_OBJECT
 public:
  explicit HelpButton(const QString& objectName, QWidget* parent = nullptr);
  /// An error with an empty code, or one that is only a stop by the user, hides the button.
  void setError(const dimts::Error& error);

 private:
  dimts::Error error_;
};

}  // namespace dimts::widgets

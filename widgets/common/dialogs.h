// The seam for file pickers and questions: nothing blocks, the answer comes to a callback, tests give the answers.
#pragma once

#include <QString>
#include <QStringList>
#include <functional>

class QWidget;

namespace dimts::widgets {

struct Question {
  QString title, text, detail;
  QString accept, reject;   ///< verbs on the buttons
  bool dangerous = false;   ///< the reject button is then the default
};

/// The real dialogs. Tests derive, answer at once, and put theirs in place with setInstance().
/// A cancelled picker calls `then` with an empty answer. The callback is not called after `parent` is gone.
class Dialogs {
 public:
  virtual ~Dialogs() = default;
  static Dialogs& instance();
  /// Null puts the real dialogs back. The object is not owned.
  static void setInstance(Dialogs* dialogs);

  virtual void openFiles(QWidget* parent, const QString& title, const QString& dir, const QString& filter,
                         std::function<void(const QStringList&)> then);
  virtual void openFolder(QWidget* parent, const QString& title, const QString& dir,
                          std::function<void(const QString&)> then);
  virtual void saveFile(QWidget* parent, const QString& title, const QString& suggestedPath, const QString& filter,
                        std::function<void(const QString&)> then);
  virtual void ask(QWidget* parent, const Question& question, std::function<void(bool)> then);
  /// Hands a file or folder to the desktop; false when there is no program for it.
  virtual bool openInDesktop(const QString& path);
};

}  // namespace dimts::widgets

// Answers of the user to dialogs, given beforehand.
#pragma once

#include <QStringList>

#include "widgets/common/dialogs.h"

namespace dimts::test {

/// Answers in the place of the user, at once.
class ScriptedDialogs : public widgets::Dialogs {
 public:
  ScriptedDialogs() { setInstance(this); }
  ~ScriptedDialogs() override { setInstance(nullptr); }

  QStringList files;
  QString folder, savePath;
  bool yes = true;
  QStringList opened;

  void openFiles(QWidget*, const QString&, const QString&, const QString&, std::function<void(const QStringList&)> then) override {
    then(files);
  }
  void openFolder(QWidget*, const QString&, const QString&, std::function<void(const QString&)> then) override { then(folder); }
  void saveFile(QWidget*, const QString&, const QString&, const QString&, std::function<void(const QString&)> then) override {
    then(savePath);
  }
  void ask(QWidget*, const widgets::Question&, std::function<void(bool)> then) override { then(yes); }
  bool openInDesktop(const QString& path) override {
    opened << path;
    return true;
  }
};

}  // namespace dimts::test

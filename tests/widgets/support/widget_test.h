// Base of all widget tests: fails on any Qt warning, checks names and accessibility, answers dialogs.
#pragma once

#include <QApplication>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include "widgets/common/dialogs.h"

namespace dimts::test {

/// Test classes derive from it; init() and cleanup() are called around each test function by Qt Test.
class WidgetTest : public QObject {
  Q_OBJECT
 public:
  /// A warning that this test function provokes on purpose.
  void allowWarning(const QString& part) { allowed_ << part; }
  /// Warnings since the test function began, without the allowed ones.
  QStringList warnings() const;

 protected Q_SLOTS:
  void init();
  void cleanup();

 private:
  QStringList allowed_;
};

/// What is wrong with the names below a widget, empty when all is well: focusable widgets must have an object name that ends with their class
/// (without Q) and something for a screen reader to say.
QString nameProblems(QWidget& root);

/// Number of different colours in a picture of the widget; 1 is blank.
int colorCount(QWidget& widget);

/// Dialogs that answer at once and remember what they were asked.
class AnsweringDialogs : public widgets::Dialogs {
 public:
  AnsweringDialogs() { setInstance(this); }
  ~AnsweringDialogs() override { setInstance(nullptr); }
  void openFiles(QWidget*, const QString& title, const QString&, const QString&, std::function<void(const QStringList&)> then) override {
    asked << title;
    then(paths);
  }
  void openFolder(QWidget*, const QString& title, const QString&, std::function<void(const QString&)> then) override {
    asked << title;
    then(paths.value(0));
  }
  void saveFile(QWidget*, const QString& title, const QString&, const QString&, std::function<void(const QString&)> then) override {
    asked << title;
    then(paths.value(0));
  }
  void ask(QWidget*, const widgets::Question& question, std::function<void(bool)> then) override {
    asked << question.text;
    then(accept);
  }
  bool openInDesktop(const QString& path) override {
    opened << path;
    return accept;
  }
  QStringList paths, asked, opened;
  bool accept = true;
};

/// Sets up the environment and the application, runs the tests.
template <class T>
int runWidgetTest(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  const QTemporaryDir runtime;
  if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
  QApplication app(argc, argv);
  T test;
  return QTest::qExec(&test, argc, argv);
}

}  // namespace dimts::test

#define DIMTS_WIDGET_TEST_MAIN(Class) \
  int main(int argc, char** argv) { return dimts::test::runWidgetTest<Class>(argc, argv); }

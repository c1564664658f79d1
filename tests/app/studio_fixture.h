// What the window's tests share: answers to dialogs, and a studio over the double engine.
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStringList>
#include <QTest>

#include <memory>

#include "app/studio/main_window.h"
#include "app/studio/studio.h"
#include "tests/app/double_engine.h"
#include "tests/app/scripted_dialogs.h"
#include "tests/app/warnings.h"
#include "tests/app/watched_application.h"
#include "tests/support/temp_dir.h"
#include "widgets/common/theme.h"

namespace dimts::test {

/// A studio with its window over the double engine, with settings of its own.
class StudioWithDouble {
 public:
  StudioWithDouble() {
    auto owned = std::make_unique<DoubleEngine>();
    engine = owned.get();
    engine->guiThread = QThread::currentThread();
    auto holder = std::make_shared<std::unique_ptr<DoubleEngine>>(std::move(owned));
    studio = std::make_unique<studio::Studio>(
        [holder]() -> Result<std::unique_ptr<Engine>> { return std::unique_ptr<Engine>(std::move(*holder)); },
        QString::fromStdString(folder.file("settings.ini")));
    window = std::make_unique<studio::MainWindow>(*studio);
    window->resize(1280, 720);
    window->show();
    studio->host().load();
    (void)QTest::qWaitFor([this] { return studio->machine().has_value(); }, 5000);
  }
  ~StudioWithDouble() {
    window.reset();
    studio.reset();
  }

  std::string projectDir() const { return folder.file("project"); }
  void openFilled(bool withTokenizer, bool withRun) {
    engine->fill(projectDir(), withTokenizer, withRun);
    studio->session().open(QString::fromStdString(projectDir()));
    (void)QTest::qWaitFor([this] { return studio->session().isOpen(); }, 5000);
  }
  template <class W>
  W* find(const char* name) const {
    W* widget = window->findChild<W*>(QString::fromLatin1(name));
    if (!widget) qWarning("no widget %s", name);
    return widget;
  }
  void click(const char* name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
  studio::StepStatus status(studio::Step step) const { return studio->session().state(step).status; }

  TempDir folder;
  DoubleEngine* engine = nullptr;  // owned by the studio
  ScriptedDialogs dialogs;
  std::unique_ptr<studio::Studio> studio;
  std::unique_ptr<studio::MainWindow> window;
};

}  // namespace dimts::test

/// A Qt Test program whose tests fail on any Qt warning (checked in cleanup()), and which fails when an event held the
/// window up for too long (WatchedApplication::judged; its report says where).
#define DIMTS_QT_TEST_MAIN(TestClass)                                      \
  int main(int argc, char** argv) {                                       \
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen"); \
    dimts::test::WatchedApplication app(argc, argv);                      \
    dimts::widgets::Theme::instance().apply(app, dimts::widgets::ThemeKind::Light); \
    TestClass test;                                                       \
    const int failed = QTest::qExec(&test, argc, argv);                   \
    return failed == 0 ? app.judged(argv) : failed;                       \
  }

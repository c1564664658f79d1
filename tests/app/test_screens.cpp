// Two screens, the second with twice the pixels: the window moves between them, and is found again when one is gone.
#include <QFile>
#include <QScreen>
#include <QTemporaryDir>
#include <QWindow>

#include "tests/app/studio_fixture.h"

using namespace dimts;
using namespace dimts::studio;
using dimts::test::StudioWithDouble;

class TestScreens : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void init() { test::Warnings::forget(); }
  void cleanup() { DIMTS_NO_WARNINGS(); }

  void theWindowMovesToAFinerScreen() {
    const QList<QScreen*> screens = QGuiApplication::screens();
    QCOMPARE(screens.size(), 2);
    StudioWithDouble s;
    s.openFilled(true, true);
    s.window->move(0, 0);
    QTRY_COMPARE(s.window->devicePixelRatio(), 1.0);
    for (const int screen : {1, 0, 1}) {
      s.window->move(screens[screen]->geometry().topLeft());
      QTRY_COMPARE(s.window->screen(), screens[screen]);
      QTRY_COMPARE(s.window->devicePixelRatio(), screens[screen]->devicePixelRatio());
      for (int step = 0; step < kStepCount; ++step) {
        s.window->showStep(static_cast<Step>(step));
        QCOMPARE(s.window->grab().size(), s.window->size() * screens[screen]->devicePixelRatio());
      }
    }
  }

  void aPlaceOnAScreenThatIsGoneIsGivenUp() {
    StudioWithDouble s;
    QWidget elsewhere;
    elsewhere.setGeometry(9000, 300, 900, 600);
    s.studio->settings().setGeometry(elsewhere.saveGeometry());
    MainWindow again(*s.studio);
    again.show();
    QVERIFY(again.screen()->availableGeometry().contains(again.geometry().center()));
  }
};

int main(int argc, char** argv) {
  const QTemporaryDir folder;
  QFile file(folder.filePath(QStringLiteral("screens.json")));
  if (!file.open(QFile::WriteOnly)) return 1;
  file.write(R"({"screens": [{"name": "first", "x": 0, "y": 0, "width": 1600, "height": 900, "logicalDpi": 96, "dpr": 1},
                             {"name": "fine", "x": 1600, "y": 0, "width": 1600, "height": 900, "logicalDpi": 96, "dpr": 2}]})");
  file.close();
  qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
  test::WatchedApplication app(argc, argv);
  widgets::Theme::instance().apply(app, widgets::ThemeKind::Light);
  TestScreens test;
  return QTest::qExec(&test, argc, argv);
}
#include "test_screens.moc"

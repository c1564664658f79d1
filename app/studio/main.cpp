// dimts-studio: shows the window, then loads the engine on its own thread.
// Exit codes: 0 closed, 2 wrong usage or no display.
#include <QApplication>
#include <QDir>
#include <QTimer>

#include <cstdio>

#include "app/common/engine_loader.h"
#include "app/studio/command_line.h"
#include "app/studio/main_window.h"
#include "app/studio/studio.h"
#include "app/studio/window/screenshots.h"
#include "app/studio/window/window_keeper.h"
#include "widgets/common/theme.h"

using namespace dimts;
using namespace dimts::studio;

namespace {

constexpr int kWrongUsage = 2;

QStringList argumentsOf(int argc, char** argv) {
  QStringList arguments;
  for (int i = 1; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
  return arguments;
}

int complain(const QString& problem, const QString& wayOut) {
  std::fprintf(stderr, "dimts-studio: %s\n%s\n", qUtf8Printable(problem), qUtf8Printable(wayOut));
  return kWrongUsage;
}

void applyTheme(QApplication& app, const CommandLine& line, Studio& studio) {
  const QString key = line.theme.isEmpty() ? studio.settings().theme() : line.theme;
  widgets::Theme::instance().apply(app, widgets::Theme::kindOf(key));
}

void openWhenReady(WindowKeeper& keeper, Studio& studio, const CommandLine& line) {
  QObject::connect(&studio.host(), &EngineHost::ready, &keeper, [&keeper, &studio, line] {
    if (line.demo) studio.openDemo();
    else if (!line.project.isEmpty()) keeper.window().openProject(QDir(line.project).absolutePath());
  });
}

int runWindow(QApplication& app, const CommandLine& line) {
  Studio studio([] { return app::loadEngine(app::ThreadWaiting::Sleep); });
  applyTheme(app, line, studio);
  WindowKeeper keeper(app, studio, line.language, line.rightToLeft);
  MainWindow& window = keeper.window();
  if (!line.size.isEmpty()) window.resize(line.size);
  window.show();
  openWhenReady(keeper, studio, line);
  Screenshots screenshots(window, studio);
  if (!line.screenshotDir.isEmpty()) screenshots.begin(line.screenshotDir);
  // After the first paint, so that the window is there before the engine's libraries are read.
  QTimer::singleShot(0, &studio, [&studio] { studio.host().load(); });
  return app.exec();
}

}  // namespace

int main(int argc, char** argv) {
  const CommandLine line = parseCommandLine(argumentsOf(argc, argv));
  if (!line.problem.isEmpty()) return complain(line.problem, usageText());
  if (line.help || line.version) {
    std::fputs(line.help ? qUtf8Printable(usageText()) : "Dimts Studio " DIMTS_VERSION "\n", stdout);
    return 0;
  }
  if (const QString problem = displayProblem(); !problem.isEmpty())
    return complain(problem, QStringLiteral("The same engine works without one: run \"dimts demo\"."));
  // The other media backend crashes where there is no audio device.
  if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND")) qputenv("QT_MEDIA_BACKEND", "gstreamer");

  QApplication app(argc, argv);
  QCoreApplication::setOrganizationName(QStringLiteral("Dimts"));
  QCoreApplication::setApplicationName(QStringLiteral("Dimts Studio"));
  QCoreApplication::setApplicationVersion(QStringLiteral(DIMTS_VERSION));
  return runWindow(app, line);
}

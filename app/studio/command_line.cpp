// Hand-written because QCommandLineParser wants an application object, which wants a display.
#include "app/studio/command_line.h"

#include <dlfcn.h>

namespace dimts::studio {
namespace {

/// The console speaks English, as the program dimts does: no translation is loaded when the arguments are read.
QString words(const char* text) { return QString::fromUtf8(text); }

/// Asks the X server named by DISPLAY; true as well when libxcb is not there to ask with.
bool xServerAnswers() {
  void* library = dlopen("libxcb.so.1", RTLD_NOW | RTLD_LOCAL);
  if (!library) return true;
  using Connect = void* (*)(const char*, int*);
  using HasError = int (*)(void*);
  using Disconnect = void (*)(void*);
  const auto connect = reinterpret_cast<Connect>(dlsym(library, "xcb_connect"));
  const auto hasError = reinterpret_cast<HasError>(dlsym(library, "xcb_connection_has_error"));
  const auto disconnect = reinterpret_cast<Disconnect>(dlsym(library, "xcb_disconnect"));
  if (!connect || !hasError || !disconnect) return true;
  void* connection = connect(nullptr, nullptr);
  const bool answers = hasError(connection) == 0;
  disconnect(connection);
  return answers;
}

bool takeValue(const QStringList& arguments, qsizetype& i, QString& value, QString& problem) {
  if (i + 1 < arguments.size()) {
    value = arguments.at(++i);
    return true;
  }
  problem = words("%1 needs a value.").arg(arguments.at(i));
  return false;
}

void readSize(const QString& text, CommandLine& line) {
  const QStringList sides = text.split(QLatin1Char('x'));
  if (sides.size() == 2) line.size = QSize(sides[0].toInt(), sides[1].toInt());
  if (line.size.width() < 320 || line.size.height() < 240) line.problem = words("“%1” is not a size such as 1280x720.").arg(text);
}

void readOption(const QStringList& arguments, qsizetype& i, CommandLine& line) {
  const QString& word = arguments.at(i);
  const QStringList themes{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("high-contrast"),
                           QStringLiteral("system")};
  const QStringList codes{QStringLiteral("auto"), QStringLiteral("en"), QStringLiteral("am"), QStringLiteral("ckb"), QStringLiteral("kmr")};
  if (word == QLatin1String("--demo")) {
    line.demo = true;
  } else if (word == QLatin1String("--theme")) {
    if (takeValue(arguments, i, line.theme, line.problem) && !themes.contains(line.theme))
      line.problem = words("There is no theme “%1”. There are: %2.").arg(line.theme, themes.join(QStringLiteral(", ")));
  } else if (word == QLatin1String("--language")) {
    if (takeValue(arguments, i, line.language, line.problem) && !codes.contains(line.language))
      line.problem = words("The window does not speak “%1”. It speaks: %2.").arg(line.language, codes.join(QStringLiteral(", ")));
  } else if (word == QLatin1String("--screenshot")) {
    takeValue(arguments, i, line.screenshotDir, line.problem);
  } else if (word == QLatin1String("--size")) {
    QString size;
    if (takeValue(arguments, i, size, line.problem)) readSize(size, line);
  } else if (word == QLatin1String("--right-to-left")) {
    line.rightToLeft = true;
  } else if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
    line.help = true;
  } else if (word == QLatin1String("--version")) {
    line.version = true;
  } else if (word.startsWith(QLatin1Char('-'))) {
    line.problem = words("There is no option %1.").arg(word);
  } else if (line.project.isEmpty()) {
    line.project = word;
  } else {
    line.problem = words("Only one project can be opened: %1 is too many.").arg(word);
  }
}

}  // namespace

CommandLine parseCommandLine(const QStringList& arguments) {
  CommandLine line;
  for (qsizetype i = 0; i < arguments.size() && line.problem.isEmpty(); ++i) readOption(arguments, i, line);
  return line;
}

QString usageText() {
  return words("Usage: dimts-studio [PROJECT] [options]\n"
            "Turns films with subtitles into a trained voice.\n\n"
            "  PROJECT             the project folder to open\n"
            "  --demo              open the demo project (makes it when it is not there)\n"
            "  --theme NAME        light, dark, high-contrast or system\n"
            "  --language CODE     en, am, ckb, kmr or auto (the desktop's), for this start\n"
            "  --size 1280x720     size of the window\n"
            "  --right-to-left     mirror the window\n"
            "  --screenshot DIR    save a picture of every tab in DIR and end\n"
            "  --version, --help\n\n"
            "Without a display use the program dimts; dimts demo shows the whole way.\n");
}

QString displayProblem() {
  const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
  if (!platform.isEmpty() && !platform.startsWith("xcb")) return {};
  if (platform.isEmpty() && qEnvironmentVariableIsSet("WAYLAND_DISPLAY")) return {};
  if (!qEnvironmentVariableIsSet("DISPLAY")) return words("There is no display here (DISPLAY and WAYLAND_DISPLAY are not set).");
  if (!xServerAnswers())
    return words("The display %1 does not answer.").arg(QString::fromLocal8Bit(qgetenv("DISPLAY")));
  return {};
}

}  // namespace dimts::studio

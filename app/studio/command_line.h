// What dimts-studio is asked on its command line, read without a display so that --help works everywhere.
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

namespace dimts::studio {

struct CommandLine {
  QString project;
  bool demo = false;
  QString theme;          ///< "light", "dark", "high-contrast", "system"; empty: as remembered
  QString language;       ///< "en", "am", "ckb", "kmr", "auto" (the desktop's); empty: as remembered
  QString screenshotDir;  ///< walks through the tabs, saves a PNG of each and ends
  QSize size;             ///< of the window; empty: as remembered
  bool rightToLeft = false;
  bool help = false, version = false;
  QString problem;        ///< what is wrong with the arguments; empty when all is well
};

/// `arguments` without the program's name.
CommandLine parseCommandLine(const QStringList& arguments);

QString usageText();

/// Why no window can be shown here; empty when one can. Looks at the environment and asks the X server.
QString displayProblem();

}  // namespace dimts::studio

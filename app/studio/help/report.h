// A report for those who mend the studio: what ran where and what went wrong, without names of people, files or folders.
// It is in English, as the log is.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "engine/api/engine.h"

namespace dimts::studio {

/// What must not be in a report, and what stands there instead.
struct PrivateName {
  QString name, instead;
};

struct ReportFacts {
  std::optional<MachineInfo> machine;
  std::optional<ProjectInfo> project;
  int64_t clips = 0, clipSeconds = 0, sources = 0;
  std::vector<OptionState> options;  ///< those that the user set are told
  std::optional<Error> error;
  std::vector<LogLine> log;          ///< its end is told
  QString language;                  ///< of the window
  QList<PrivateName> names;          ///< of the project; home, user and computer are always taken out
};

QString reportText(const ReportFacts& facts);

/// The names of a project that a report must not have: its folder and name, its films, its speakers.
QList<PrivateName> privateNames(const ProjectInfo& project, const std::vector<SourceInfo>& sources);

/// `text` without these names, the home folder, the user, the computer's name, and any path outside the system's folders.
QString withoutPrivate(const QString& text, const QList<PrivateName>& names);

}  // namespace dimts::studio

// Names go out longest first, so that a part of a longer one leaves nothing behind.
#include "app/studio/help/report.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>
#include <cmath>

#include "app/studio/text.h"

namespace dimts::studio {
namespace {

constexpr qsizetype kShortestName = 3, kShortestStem = 4;
constexpr size_t kMostLogLines = 60;
constexpr double kBytesPerGigabyte = 1e9;

QString sizeText(int64_t bytes) { return QString::number(static_cast<double>(bytes) / kBytesPerGigabyte, 'f', 1) + QStringLiteral(" GB"); }

QList<PrivateName> namesOfThisComputer() {
  QList<PrivateName> names;
  const QString home = QDir::homePath();
  if (home.size() > 1) names.append({home, QStringLiteral("~")});
  QStringList users{QDir(home).dirName(), qEnvironmentVariable("USER"), qEnvironmentVariable("LOGNAME")};
  users.removeAll(QStringLiteral("root"));
  users.removeDuplicates();
  for (const QString& user : users) names.append({user, QStringLiteral("<user>")});
  names.append({QSysInfo::machineHostName(), QStringLiteral("<computer>")});
  return names;
}

/// Paths of films, projects and voices that no list of names knows. What lies in the system's folders tells of nobody.
QString withoutPaths(QString text) {
  static const QRegularExpression quoted(QStringLiteral("\"(/[^\"\\n]+)\""));
  static const QRegularExpression bare(QStringLiteral("(?<![\\w~<>./])/(?!usr/|lib|proc/|dev/|sys/|etc/|bin/|opt/)[^\\s\"',;:]*[^\\s\"',;:.]"));
  text.replace(quoted, QStringLiteral("\"<path>\""));
  return text.replace(bare, QStringLiteral("<path>"));
}

void addError(QStringList& lines, const Error& error, const QList<PrivateName>& names) {
  const auto clean = [&](const std::string& text) { return withoutPrivate(toQt(text), names); };
  // A subject is one path as a whole, with spaces and all.
  QString subject = clean(error.subject);
  if (subject.startsWith(QLatin1Char('/')) || subject.contains(QLatin1String("<path>")) || subject.startsWith(QLatin1String("~/"))) {
    const QString suffix = QFileInfo(toQt(error.subject)).suffix();
    subject = QStringLiteral("<path>") + (suffix.isEmpty() || suffix.size() > 5 ? QString() : QLatin1Char('.') + suffix);
  }
  lines << QStringLiteral("Error") << QStringLiteral("  code: ") + toQt(error.code) << QStringLiteral("  subject: ") + subject
        << QStringLiteral("  detail: ") + clean(error.detail) << QStringLiteral("  hint: ") + clean(error.hint) << QString();
}

void addOptions(QStringList& lines, const std::vector<OptionState>& options) {
  lines << QStringLiteral("Settings that differ from the preset");
  const qsizetype before = lines.size();
  for (const OptionState& state : options) {
    if (state.origin == OptionOrigin::Default || state.origin == OptionOrigin::Preset) continue;
    // Texts are sentences, names and paths of somebody.
    const QString value = state.spec.type == OptionType::Text ? QStringLiteral("(a text of %1 characters)").arg(toQt(state.value).size())
                                                              : toQt(state.value);
    lines << QStringLiteral("  %1 = %2").arg(toQt(state.spec.key), value);
  }
  if (lines.size() == before) lines << QStringLiteral("  none");
  lines << QString();
}

}  // namespace

QList<PrivateName> privateNames(const ProjectInfo& project, const std::vector<SourceInfo>& sources) {
  QList<PrivateName> names{{toQt(project.dir), QStringLiteral("<project>")}, {toQt(project.name), QStringLiteral("<project name>")},
                           {QDir(toQt(project.dir)).dirName(), QStringLiteral("<project name>")}};
  QStringList speakers;
  for (size_t i = 0; i < sources.size(); ++i) {
    const QString number = QString::number(i + 1);
    const auto addFile = [&](const std::string& path, const QString& what) {
      if (path.empty()) return;
      const QFileInfo file(toQt(path));
      const QString kind = file.suffix().isEmpty() ? QString() : QLatin1Char('.') + file.suffix();
      names.append({file.filePath(), QStringLiteral("<%1 %2>").arg(what, number) + kind});
      names.append({file.fileName(), QStringLiteral("<%1 %2>").arg(what, number) + kind});
      if (file.completeBaseName().size() >= kShortestStem) names.append({file.completeBaseName(), QStringLiteral("<%1 %2>").arg(what, number)});
    };
    addFile(sources[i].mediaPath, QStringLiteral("film"));
    addFile(sources[i].subtitlePath, QStringLiteral("subtitles"));
    if (!sources[i].speaker.empty() && !speakers.contains(toQt(sources[i].speaker))) speakers << toQt(sources[i].speaker);
  }
  for (qsizetype i = 0; i < speakers.size(); ++i) names.append({speakers[i], QStringLiteral("<speaker %1>").arg(i + 1)});
  return names;
}

QString withoutPrivate(const QString& text, const QList<PrivateName>& names) {
  QList<PrivateName> all = names + namesOfThisComputer();
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.name.size() > b.name.size(); });
  QString clean = text;
  for (const PrivateName& one : all) {
    if (one.name.size() < kShortestName) continue;
    const QRegularExpression whole(QStringLiteral("(?<![\\p{L}\\p{N}])") + QRegularExpression::escape(one.name) + QStringLiteral("(?![\\p{L}\\p{N}])"),
                                   QRegularExpression::UseUnicodePropertiesOption);
    clean.replace(whole, one.instead);
  }
  return withoutPaths(clean);
}

QString reportText(const ReportFacts& facts) {
  QStringList lines{QStringLiteral("Dimts Studio " DIMTS_VERSION), QStringLiteral("  Qt %1, %2, kernel %3, %4").arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
                    QStringLiteral("  window language: ") + facts.language};
  if (facts.machine) {
    lines << QStringLiteral("  LibTorch %1, %2 threads, %3 of memory").arg(toQt(facts.machine->torchVersion)).arg(facts.machine->threads).arg(sizeText(facts.machine->memoryBytes));
    for (const DeviceInfo& device : facts.machine->devices)
      lines << QStringLiteral("  device %1: %2, %3 of %4 free").arg(toQt(device.id), toQt(device.name), sizeText(device.freeBytes), sizeText(device.memoryBytes));
    if (!facts.machine->noGpuReason.empty()) lines << QStringLiteral("  no graphics card: ") + withoutPrivate(toQt(facts.machine->noGpuReason), facts.names);
  } else {
    lines << QStringLiteral("  the engine was not loaded");
  }
  lines << QString();
  if (facts.error) addError(lines, *facts.error, facts.names);
  if (facts.project) {
    lines << QStringLiteral("Project") << QStringLiteral("  family %1, preset %2, language %3").arg(toQt(facts.project->family), toQt(facts.project->preset), toQt(facts.project->language))
          << QStringLiteral("  %1 sources, %2 clips kept, %3 minutes").arg(facts.sources).arg(facts.clips).arg(std::lround(static_cast<double>(facts.clipSeconds) / 60)) << QString();
    addOptions(lines, facts.options);
  }
  if (!facts.log.empty()) {
    lines << QStringLiteral("End of the log of the newest training");
    for (size_t i = facts.log.size() > kMostLogLines ? facts.log.size() - kMostLogLines : 0; i < facts.log.size(); ++i)
      lines << QStringLiteral("  ") + withoutPrivate(toQt(facts.log[i].text), facts.names);
  }
  return lines.join(QLatin1Char('\n')).trimmed() + QLatin1Char('\n');
}

}  // namespace dimts::studio

// QSettings with named keys in one place, read once; written one after another on a thread of their own.
#include "app/studio/settings/app_settings.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

namespace dimts::studio {
namespace {

constexpr auto kRecent = QLatin1String("recentProjects");
constexpr auto kTheme = QLatin1String("theme");
constexpr auto kLanguage = QLatin1String("language");
constexpr auto kGeometry = QLatin1String("windowGeometry");
constexpr auto kFolder = QLatin1String("projectsFolder");
constexpr auto kExpert = QLatin1String("expertOptions");

}  // namespace

AppSettings::AppSettings(const QString& iniFile) {
  const auto format = QSettings::NativeFormat;
  const auto ofUser = [format] { return QSettings(format, QSettings::UserScope, QStringLiteral("Dimts"), QStringLiteral("Dimts Studio")).fileName(); };
  file_ = iniFile.isEmpty() ? ofUser() : iniFile;
  const QSettings store(file_, format);
  for (const QString& key : store.allKeys()) values_.insert(key, store.value(key));
  writer_.setMaxThreadCount(1);
}

AppSettings::~AppSettings() { writer_.waitForDone(); }

void AppSettings::set(const QString& key, const QVariant& value) {
  if (values_.value(key) == value && values_.contains(key)) return;
  values_.insert(key, value);
  writer_.start([file = file_, key, value] { QSettings(file, QSettings::NativeFormat).setValue(key, value); });
}

QStringList AppSettings::recentProjects() const { return values_.value(kRecent).toStringList(); }

void AppSettings::addRecentProject(const QString& folder) {
  QStringList recent = recentProjects();
  recent.removeAll(folder);
  recent.prepend(folder);
  set(kRecent, recent.mid(0, kMaxRecent));
}

void AppSettings::removeRecentProject(const QString& folder) {
  QStringList recent = recentProjects();
  recent.removeAll(folder);
  set(kRecent, recent);
}

QString AppSettings::theme() const { return values_.value(kTheme).toString(); }
void AppSettings::setTheme(const QString& theme) { set(kTheme, theme); }

QString AppSettings::language() const { return values_.value(kLanguage).toString(); }
void AppSettings::setLanguage(const QString& code) { set(kLanguage, code); }

QByteArray AppSettings::geometry() const { return values_.value(kGeometry).toByteArray(); }
void AppSettings::setGeometry(const QByteArray& geometry) { set(kGeometry, geometry); }

QString AppSettings::projectsFolder() const {
  const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  return values_.value(kFolder, QDir(documents).filePath(QStringLiteral("Dimts"))).toString();
}
void AppSettings::setProjectsFolder(const QString& folder) { set(kFolder, folder); }

bool AppSettings::expertOptions() const { return values_.value(kExpert, false).toBool(); }
void AppSettings::setExpertOptions(bool on) { set(kExpert, on); }

}  // namespace dimts::studio

// QSettings with named keys in one place.
#include "app/studio/settings/app_settings.h"

#include <QDir>
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

AppSettings::AppSettings(const QString& iniFile)
    : store_(iniFile.isEmpty()
                 ? std::make_unique<QSettings>(QStringLiteral("Dimts"), QStringLiteral("Dimts Studio"))
                 : std::make_unique<QSettings>(iniFile, QSettings::IniFormat)) {}

QStringList AppSettings::recentProjects() const { return store_->value(kRecent).toStringList(); }

void AppSettings::addRecentProject(const QString& folder) {
  QStringList recent = recentProjects();
  recent.removeAll(folder);
  recent.prepend(folder);
  store_->setValue(kRecent, recent.mid(0, kMaxRecent));
}

void AppSettings::removeRecentProject(const QString& folder) {
  QStringList recent = recentProjects();
  recent.removeAll(folder);
  store_->setValue(kRecent, recent);
}

QString AppSettings::theme() const { return store_->value(kTheme).toString(); }
void AppSettings::setTheme(const QString& theme) { store_->setValue(kTheme, theme); }

QString AppSettings::language() const { return store_->value(kLanguage).toString(); }
void AppSettings::setLanguage(const QString& code) { store_->setValue(kLanguage, code); }

QByteArray AppSettings::geometry() const { return store_->value(kGeometry).toByteArray(); }
void AppSettings::setGeometry(const QByteArray& geometry) { store_->setValue(kGeometry, geometry); }

QString AppSettings::projectsFolder() const {
  const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  return store_->value(kFolder, QDir(documents).filePath(QStringLiteral("Dimts"))).toString();
}
void AppSettings::setProjectsFolder(const QString& folder) { store_->setValue(kFolder, folder); }

bool AppSettings::expertOptions() const { return store_->value(kExpert, false).toBool(); }
void AppSettings::setExpertOptions(bool on) { store_->setValue(kExpert, on); }

}  // namespace dimts::studio

// What the window remembers between starts: recent projects, theme, geometry. Nothing of a project is kept here.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QThreadPool>
#include <QVariant>

namespace dimts::studio {

class AppSettings {
 public:
  static constexpr int kMaxRecent = 10;

  /// The user's settings, or those in `iniFile` when it is not empty.
  explicit AppSettings(const QString& iniFile = {});
  /// All is on the disk afterwards.
  ~AppSettings();

  /// Newest first; folders that are gone stay listed until removed by the user.
  QStringList recentProjects() const;
  void addRecentProject(const QString& folder);
  void removeRecentProject(const QString& folder);

  QString theme() const;  ///< "light", "dark", or empty: as the system
  void setTheme(const QString& theme);

  QString language() const;  ///< a code of languages(), or empty: as the desktop
  void setLanguage(const QString& code);

  QByteArray geometry() const;
  void setGeometry(const QByteArray& geometry);

  /// The folder under which new projects are suggested.
  QString projectsFolder() const;
  void setProjectsFolder(const QString& folder);

  bool expertOptions() const;
  void setExpertOptions(bool on);

 private:
  /// At once here, soon on the disk: its own thread waits for that.
  void set(const QString& key, const QVariant& value);

  QString file_;
  QHash<QString, QVariant> values_;
  QThreadPool writer_;
};

}  // namespace dimts::studio

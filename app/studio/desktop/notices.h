// Notices of the desktop, with its sounds, for a user who does something else meanwhile.
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace dimts::studio {

class Notices : public QObject {
  Q_OBJECT

 public:
  enum class Kind { Done, Trouble };

  /// `bus`: where org.freedesktop.Notifications is. Without it nothing is shown.
  explicit Notices(const QDBusConnection& bus, QObject* parent = nullptr);

  /// A new notice takes the place of the one before.
  void show(Kind kind, const QString& title, const QString& text);

 private:
  QDBusConnection bus_;
  uint last_ = 0;
};

}  // namespace dimts::studio

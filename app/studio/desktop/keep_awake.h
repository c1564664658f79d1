// Asks the computer not to fall asleep while something works, by systemd's inhibitor locks.
#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

#include <optional>

namespace dimts::studio {

class KeepAwake : public QObject {
  Q_OBJECT

 public:
  /// `bus`: where org.freedesktop.login1 is. Without it nothing is asked.
  explicit KeepAwake(const QDBusConnection& bus, QObject* parent = nullptr);

  /// From now on, or no longer; the same again does nothing. `why` is what the desktop shows.
  void keep(bool on, const QString& why);
  /// The system agreed and holds to it.
  bool isKept() const { return lock_.has_value(); }

 Q_SIGNALS:
  void changed();

 private:
  QDBusConnection bus_;
  bool wanted_ = false;
  std::optional<QDBusUnixFileDescriptor> lock_;  // held as long as it is open
};

}  // namespace dimts::studio

// The lock is a file descriptor that the system hands out; closing it gives the lock back, also when the program dies.
#include "app/studio/desktop/keep_awake.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace dimts::studio {

KeepAwake::KeepAwake(const QDBusConnection& bus, QObject* parent) : QObject(parent), bus_(bus) {}

void KeepAwake::keep(bool on, const QString& why) {
  if (on == wanted_) return;
  wanted_ = on;
  if (!on) {
    if (!lock_) return;
    lock_.reset();
    Q_EMIT changed();
    return;
  }
  if (!bus_.isConnected()) return;
  QDBusMessage ask = QDBusMessage::createMethodCall(
      QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
      QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
  ask << QStringLiteral("sleep:idle") << QStringLiteral("Dimts Studio") << why << QStringLiteral("block");
  auto* answer = new QDBusPendingCallWatcher(bus_.asyncCall(ask), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
    const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answer;
    answer->deleteLater();
    if (!wanted_ || lock_ || reply.isError()) return;
    lock_ = reply.value();
    Q_EMIT changed();
  });
}

}  // namespace dimts::studio

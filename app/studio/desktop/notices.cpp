// The Desktop Notifications Specification 1.2; sounds by the names of the Sound Naming Specification.
#include "app/studio/desktop/notices.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QStringList>
#include <QVariantMap>

namespace dimts::studio {

Notices::Notices(const QDBusConnection& bus, QObject* parent) : QObject(parent), bus_(bus) {}

void Notices::show(Kind kind, const QString& title, const QString& text) {
  if (!bus_.isConnected()) return;
  constexpr uchar kNormal = 1, kCritical = 2;
  const bool trouble = kind == Kind::Trouble;
  const QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(trouble ? kCritical : kNormal)},
                          {QStringLiteral("sound-name"), trouble ? QStringLiteral("dialog-error") : QStringLiteral("complete")},
                          {QStringLiteral("desktop-entry"), QStringLiteral("dimts-studio")}};
  QDBusMessage ask = QDBusMessage::createMethodCall(
      QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
      QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
  ask << QStringLiteral("Dimts Studio") << last_ << QString() << title << text.toHtmlEscaped() << QStringList() << hints << -1;
  auto* answer = new QDBusPendingCallWatcher(bus_.asyncCall(ask), this);
  connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
    const QDBusPendingReply<uint> reply = *answer;
    if (!reply.isError()) last_ = reply.value();
    answer->deleteLater();
  });
}

}  // namespace dimts::studio

// The desktop is kept awake while a job works and told when one has ended: seen from the other side of a bus of its own.
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryFile>

#include "app/studio/desktop/desktop_link.h"
#include "tests/app/studio_fixture.h"

using namespace dimts;
using namespace dimts::studio;

namespace {

/// Stands in for systemd's login manager.
class LoginManager : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

 public:
  QStringList asked;
  QTemporaryFile handedOut;

 public Q_SLOTS:
  QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why, const QString& mode) {
    asked << what + QLatin1Char('|') + who + QLatin1Char('|') + mode;
    Q_UNUSED(why)
    if (!handedOut.isOpen() && !handedOut.open()) return {};
    return QDBusUnixFileDescriptor(handedOut.handle());
  }
};

/// Stands in for the desktop's notices.
class Desktop : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

 public:
  struct Shown {
    QString title, text, sound;
    uint replaces;
  };
  QList<Shown> shown;

 public Q_SLOTS:
  uint Notify(const QString&, uint replaces, const QString&, const QString& title, const QString& text, const QStringList&,
              const QVariantMap& hints, int) {
    shown << Shown{title, text, hints.value(QStringLiteral("sound-name")).toString(), replaces};
    return 7;
  }
};

}  // namespace

class TestDesktop : public QObject {
  Q_OBJECT

 private:
  QProcess daemon_;
  QString address_;
  LoginManager manager_;
  Desktop desktop_;
  test::Warnings warnings_;

 private Q_SLOTS:
  void initTestCase() {
    daemon_.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY2(daemon_.waitForStarted() && daemon_.waitForReadyRead(5000), "dbus-daemon is missing");
    address_ = QString::fromUtf8(daemon_.readLine()).trimmed();
    QDBusConnection server = QDBusConnection::connectToBus(address_, QStringLiteral("server"));
    QVERIFY(server.isConnected());
    QVERIFY(server.registerService(QStringLiteral("org.freedesktop.login1")));
    QVERIFY(server.registerService(QStringLiteral("org.freedesktop.Notifications")));
    QVERIFY(server.registerObject(QStringLiteral("/org/freedesktop/login1"), &manager_, QDBusConnection::ExportAllSlots));
    QVERIFY(server.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop_, QDBusConnection::ExportAllSlots));
  }
  void cleanupTestCase() {
    QDBusConnection::disconnectFromBus(QStringLiteral("server"));
    QDBusConnection::disconnectFromBus(QStringLiteral("client"));
    daemon_.terminate();
    daemon_.waitForFinished(5000);
  }
  void cleanup() { DIMTS_NO_WARNINGS(); }

  void staysAwakeWhileAJobWorksAndTellsItsEnd() {
    test::TempDir folder;
    auto engine = std::make_shared<test::DoubleEngine>();
    engine->fill(folder.path(), true, false);
    QWidget window;  // never shown: nobody watches
    JobRunner jobs;
    const QDBusConnection bus = QDBusConnection::connectToBus(address_, QStringLiteral("client"));
    DesktopLink link(jobs, window, bus, bus);
    TrainJob job;
    job.projectDir = folder.path();
    job.maxSteps = 1'000'000;
    QVERIFY(jobs.start(engine, job));
    QTRY_VERIFY(link.awake().isKept());
    QCOMPARE(manager_.asked, QStringList{QStringLiteral("sleep:idle|Dimts Studio|block")});
    jobs.pause();
    QTRY_VERIFY(!link.awake().isKept());
    jobs.resume();
    QTRY_VERIFY(link.awake().isKept());
    QVERIFY(desktop_.shown.isEmpty());
    jobs.stop();
    QTRY_COMPARE(desktop_.shown.size(), 1);
    QVERIFY(!link.awake().isKept());
    QCOMPARE(desktop_.shown[0].sound, QStringLiteral("complete"));
    QVERIFY(!desktop_.shown[0].text.isEmpty());
    // The next one takes the place of it.
    QTRY_VERIFY(!jobs.isRunning());
    job.maxSteps = 1;
    QVERIFY(jobs.start(engine, job));
    QTRY_COMPARE(desktop_.shown.size(), 2);
    QCOMPARE(desktop_.shown[1].replaces, 7U);
  }

  /// Without a bus (a bare window manager, another system) everything works on.
  void nothingIsAskedWithoutABus() {
    test::TempDir folder;
    auto engine = std::make_shared<test::DoubleEngine>();
    engine->fill(folder.path(), true, false);
    QWidget window;
    JobRunner jobs;
    const QDBusConnection none(QStringLiteral("no such bus"));
    DesktopLink link(jobs, window, none, none);
    TrainJob job;
    job.projectDir = folder.path();
    job.maxSteps = 2;
    QSignalSpy finished(&jobs, &JobRunner::finished);
    QVERIFY(jobs.start(engine, job));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!link.awake().isKept());
  }
};

DIMTS_QT_TEST_MAIN(TestDesktop)
#include "test_desktop.moc"

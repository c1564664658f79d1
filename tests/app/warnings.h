// Warnings of Qt that fail a test, and the main function of tests that need no window.
#pragma once

#include <QCoreApplication>
#include <QStringList>
#include <QTest>

#include <mutex>

namespace dimts::test {

/// Collects Qt's warnings of all threads; a test fails when there is one that the platform without a screen is not known for.
class Warnings {
 public:
  Warnings() { previous() = qInstallMessageHandler(&Warnings::take); }
  ~Warnings() { qInstallMessageHandler(previous()); }

  static QStringList all() {
    std::lock_guard lock(mutex());
    return list();
  }
  static void forget() {
    std::lock_guard lock(mutex());
    list().clear();
  }

 private:
  static QtMessageHandler& previous() {
    static QtMessageHandler handler = nullptr;
    return handler;
  }
  static std::mutex& mutex() {
    static std::mutex one;
    return one;
  }
  static QStringList& list() {
    static QStringList warnings;
    return warnings;
  }
  static bool isOfThePlatform(const QString& text) {
    for (const char* known : {"propagateSizeHints", "XDG_RUNTIME_DIR", "pa_context_connect", "PulseAudio", "No audio device", "OpenType support missing"})
      if (text.contains(QLatin1String(known))) return true;
    return false;
  }
  static void take(QtMsgType type, const QMessageLogContext& context, const QString& text) {
    if (type != QtDebugMsg && type != QtInfoMsg && !isOfThePlatform(text)) {
      std::lock_guard lock(mutex());
      list() << text;
    }
    if (previous()) previous()(type, context, text);
  }
};

}  // namespace dimts::test

#define DIMTS_NO_WARNINGS() \
  QVERIFY2(dimts::test::Warnings::all().isEmpty(), qPrintable(dimts::test::Warnings::all().join(QLatin1Char('\n'))))

/// A Qt Test program without a window.
#define DIMTS_CORE_TEST_MAIN(TestClass)     \
  int main(int argc, char** argv) {         \
    QCoreApplication app(argc, argv);       \
    TestClass test;                         \
    return QTest::qExec(&test, argc, argv); \
  }

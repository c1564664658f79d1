// What the test classes over the double engine begin and end each test with.
#pragma once

#include <QTest>

#include "tests/app/studio_fixture.h"
#include "tests/app/warnings.h"

namespace dimts::test {

class StudioTest : public QObject {
 protected:
  /// In init(): a window without a project.
  void begin() {
    Warnings::forget();
    s_ = std::make_unique<StudioWithDouble>();
  }
  /// In cleanup(): nothing asked the engine on the window's thread, and Qt had nothing to warn of.
  void end() {
    const int onGui = s_ ? s_->engine->callsOnGuiThread.load() : 0;
    s_.reset();
    QCOMPARE(onGui, 0);
    DIMTS_NO_WARNINGS();
  }

  std::unique_ptr<StudioWithDouble> s_;

 private:
  Warnings warnings_;
};

}  // namespace dimts::test

// Short engine calls: never on the GUI thread, in order, only the newest of a series, writes kept when the window closes.
#include <QSignalSpy>
#include <QTest>

#include "app/studio/jobs/engine_host.h"
#include "tests/app/double_engine.h"
#include "tests/app/warnings.h"
#include "tests/support/temp_dir.h"

using namespace dimts;
using dimts::studio::CallKind;
using dimts::studio::EngineHost;
using dimts::studio::LatestCall;

namespace {

Result<int> slowAnswer(unsigned long milliseconds) {
  QThread::msleep(milliseconds);
  return 1;
}

}  // namespace

class TestEngineHost : public QObject {
  Q_OBJECT

 private:
  test::Warnings warnings_;

  static dimts::studio::EngineLoader makeDouble() {
    return []() -> Result<std::unique_ptr<Engine>> { return std::unique_ptr<Engine>(new test::DoubleEngine); };
  }

 private Q_SLOTS:
  void init() { test::Warnings::forget(); }
  void cleanup() { DIMTS_NO_WARNINGS(); }

  void callsRunElsewhereAndAnswerHereInOrder() {
    EngineHost host(makeDouble());
    host.load();
    QList<int> answers;
    QThread* const gui = QThread::currentThread();
    for (int i = 0; i < 20; ++i)
      host.call(this,
                [gui, i](Engine&) -> Result<int> {
                  if (QThread::currentThread() == gui) return Error{"test.gui_thread", "", "", ""};
                  return i;
                },
                [&answers, gui](Result<int> value) {
                  QVERIFY(value.ok());
                  QCOMPARE(QThread::currentThread(), gui);
                  answers << *value;
                });
    QTRY_COMPARE(answers.size(), 20);
    for (int i = 0; i < 20; ++i) QCOMPARE(answers.at(i), i);
  }

  void onlyTheNewestOfASeriesAnswers() {
    EngineHost host(makeDouble());
    LatestCall series;
    QList<int> answers;
    for (int i = 0; i < 50; ++i)
      host.callLatest(series, this, [i](Engine&) { return Result<int>(i); }, [&answers](Result<int> value) { answers << *value; });
    host.load();
    host.callLatest(series, this, [](Engine&) { return Result<int>(99); }, [&answers](Result<int> value) { answers << *value; });
    QTRY_COMPARE(answers, QList<int>{99});
    QTest::qWait(50);
    QCOMPARE(answers.size(), 1);
  }

  void nothingIsCalledOnAnObjectThatIsGone() {
    EngineHost host(makeDouble());
    host.load();
    bool called = false;
    auto context = std::make_unique<QObject>();
    host.call(context.get(), [](Engine&) { return slowAnswer(50); }, [&called](Result<int>) { called = true; });
    context.reset();
    QTest::qWait(150);
    QVERIFY(!called);
  }

  void exceptionsBecomeErrors() {
    EngineHost host(makeDouble());
    host.load();
    std::string code;
    host.call(this, [](Engine&) -> Result<int> { throw std::runtime_error("broken"); },
              [&code](Result<int> value) { code = value.error().code; });
    QTRY_COMPARE(code, std::string("studio.engine_call"));
  }

  void writesAreDoneAndReadsSkippedWhenTheHostGoes() {
    std::atomic<int> reads{0}, writes{0};
    {
      EngineHost host(makeDouble());
      host.load();
      host.call(this, [](Engine&) { return slowAnswer(80); }, [](Result<int>) {});
      for (int i = 0; i < 10; ++i) {
        host.call(this, [&](Engine&) { return Result<int>(++reads); }, [](Result<int>) {});
        host.call(this, [&](Engine&) { return Result<int>(++writes); }, [](Result<int>) {}, CallKind::Write);
      }
      QTest::qWait(20);
    }
    QCOMPARE(writes.load(), 10);
    QCOMPARE(reads.load(), 0);
  }

  void aMissingEngineIsSaid() {
    EngineHost host([]() -> Result<std::unique_ptr<Engine>> {
      return Error{"engine.load", "libdimts_engine.so", "No such file.", "Build it."};
    });
    QSignalSpy failed(&host, &EngineHost::failed);
    host.load();
    QVERIFY(failed.wait(2000));
    QVERIFY(!host.isReady());
    std::string code;
    host.call(this, [](Engine&) { return Result<int>(1); }, [&code](Result<int> value) { code = value.error().code; });
    QTRY_COMPARE(code, std::string("engine.load"));
  }
};

DIMTS_CORE_TEST_MAIN(TestEngineHost)
#include "test_engine_host.moc"

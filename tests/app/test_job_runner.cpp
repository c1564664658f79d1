// The job runner's promises: few updates, no point lost, the outcome always last, stop and pause obeyed.
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <stdexcept>

#include "app/studio/jobs/job_runner.h"
#include "tests/app/double_engine.h"
#include "tests/app/warnings.h"
#include "tests/support/temp_dir.h"

using namespace dimts;
using dimts::studio::JobRunner;
using dimts::studio::JobUpdate;
using dimts::test::DoubleEngine;

namespace {

class ThrowingEngine : public DoubleEngine {
 public:
  Outcome run(const JobParams&, JobControl&, JobEvents&) override { throw std::runtime_error("out of luck"); }
};

}  // namespace

class TestJobRunner : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<test::TempDir> folder_;
  std::shared_ptr<DoubleEngine> engine_;
  test::Warnings warnings_;

  TrainJob trainJob(int64_t steps = 0) const {
    TrainJob job;
    job.projectDir = folder_->path();
    job.maxSteps = steps;
    return job;
  }

 private Q_SLOTS:
  void init() {
    test::Warnings::forget();
    folder_ = std::make_unique<test::TempDir>();
    engine_ = std::make_shared<DoubleEngine>();
    engine_->fill(folder_->path(), true, false);
  }
  void cleanup() { DIMTS_NO_WARNINGS(); }

  void updatesAreFewAndNoPointIsLost() {
    engine_->stepMilliseconds = 0;
    engine_->pointsPerStep = 20;
    engine_->prepareMilliseconds = 0;
    JobRunner runner;
    int updates = 0;
    int64_t points = 0, lastStep = 0;
    connect(&runner, &JobRunner::updated, this, [&](const JobUpdate& update) {
      ++updates;
      for (const MetricPoint& point : update.points) {
        if (point.name != "train/mel") continue;
        ++points;
        QVERIFY(point.step >= lastStep);
        lastStep = point.step;
      }
    });
    QSignalSpy finished(&runner, &JobRunner::finished);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(runner.start(engine_, trainJob()));
    QTest::qWait(1200);
    runner.stop();
    QVERIFY(finished.wait(5000));
    const double seconds = static_cast<double>(timer.elapsed()) / 1000;
    QVERIFY2(updates <= 15 * seconds + 2, qPrintable(QString::number(updates)));
    QVERIFY(updates >= 5);
    QVERIFY(lastStep > 10);
    QCOMPARE(points, lastStep * 20);
  }

  void theOutcomeIsLastAndComesOnce() {
    JobRunner runner;
    QStringList order;
    int64_t lastStep = 0;
    connect(&runner, &JobRunner::updated, this, [&](const JobUpdate& update) {
      order << QStringLiteral("update");
      if (!update.points.empty()) lastStep = update.points.back().step;
    });
    connect(&runner, &JobRunner::finished, this, [&](const Outcome& outcome) {
      order << QStringLiteral("finished");
      QVERIFY(!runner.isRunning());
      QCOMPARE(outcome.status, JobStatus::Finished);
    });
    QVERIFY(runner.start(engine_, trainJob(30)));
    QTRY_VERIFY_WITH_TIMEOUT(order.contains(QStringLiteral("finished")), 5000);
    QTest::qWait(200);
    QCOMPARE(order.count(QStringLiteral("finished")), 1);
    QCOMPARE(order.last(), QStringLiteral("finished"));
    QCOMPARE(lastStep, int64_t{30});
  }

  void stopAnswersAtOnce() {
    JobRunner runner;
    QSignalSpy finished(&runner, &JobRunner::finished);
    QVERIFY(runner.start(engine_, trainJob()));
    QTest::qWait(150);
    QElapsedTimer timer;
    timer.start();
    runner.stop();
    QVERIFY(runner.stopRequested());
    QVERIFY(finished.wait(2000));
    QVERIFY(timer.elapsed() < 500);
    QCOMPARE(qvariant_cast<Outcome>(finished.first().first()).status, JobStatus::Stopped);
  }

  void pauseHoldsAndResumeGoesOn() {
    JobRunner runner;
    int64_t step = 0;
    connect(&runner, &JobRunner::updated, this, [&](const JobUpdate& update) {
      if (!update.points.empty()) step = update.points.back().step;
    });
    QSignalSpy finished(&runner, &JobRunner::finished);
    QVERIFY(runner.start(engine_, trainJob()));
    QTRY_VERIFY(step > 5);
    runner.pause();
    QTRY_COMPARE(runner.phase(), JobPhase::Paused);
    QTest::qWait(100);
    const int64_t held = step;
    QTest::qWait(200);
    QCOMPARE(step, held);
    runner.resume();
    QTRY_VERIFY(step > held);
    runner.pause();
    QTRY_COMPARE(runner.phase(), JobPhase::Paused);
    runner.stop();  // a paused job stops as well
    QVERIFY(finished.wait(2000));
  }

  void oneJobAtATime() {
    JobRunner runner;
    QSignalSpy finished(&runner, &JobRunner::finished);
    QVERIFY(runner.start(engine_, trainJob()));
    QVERIFY(!runner.start(engine_, trainJob()));
    QVERIFY(runner.isRunning<TrainJob>());
    QVERIFY(!runner.isRunning<ImportJob>());
    runner.stop();
    QVERIFY(finished.wait(2000));
    QVERIFY(!runner.start(nullptr, trainJob()));
  }

  void anotherJobCanBeStartedFromFinished() {
    JobRunner runner;
    int ends = 0;
    connect(&runner, &JobRunner::finished, this, [&] {
      if (++ends == 1) QVERIFY(runner.start(engine_, trainJob(10)));
    });
    QVERIFY(runner.start(engine_, trainJob(5)));
    QTRY_COMPARE_WITH_TIMEOUT(ends, 2, 5000);
  }

  void anExceptionBecomesAFailure() {
    JobRunner runner;
    QSignalSpy finished(&runner, &JobRunner::finished);
    QVERIFY(runner.start(std::make_shared<ThrowingEngine>(), trainJob()));
    QVERIFY(finished.wait(2000));
    const auto outcome = qvariant_cast<Outcome>(finished.first().first());
    QCOMPARE(outcome.status, JobStatus::Failed);
    QCOMPARE(outcome.error.detail, std::string("out of luck"));
    QCOMPARE(outcome.error.kind, ErrorKind::Internal);
  }

  void aRunnerThatGoesAwayStopsItsJob() {
    auto runner = std::make_unique<JobRunner>();
    QVERIFY(runner->start(engine_, trainJob()));
    QTest::qWait(50);
    QElapsedTimer timer;
    timer.start();
    runner.reset();
    QVERIFY(timer.elapsed() < 1000);
    QTest::qWait(50);
  }
};

DIMTS_CORE_TEST_MAIN(TestJobRunner)
#include "test_job_runner.moc"

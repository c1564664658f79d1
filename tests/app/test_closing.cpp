// Closing: nothing is lost, nothing is waited for on the GUI thread, and the window ends on the job's last event.
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

#include "tests/app/studio_test.h"
#include "widgets/common/state_view.h"
#include "widgets/dataset/clip_editor.h"
#include "widgets/dataset/clip_table.h"

using namespace dimts;
using namespace dimts::studio;

class TestClosing : public test::StudioTest {
  Q_OBJECT

 private:
  void train() {
    s_->openFilled(true, false);
    TrainJob job;
    job.projectDir = s_->projectDir();
    QVERIFY(s_->studio->start(job));
    QTRY_COMPARE(s_->studio->jobs().phase(), JobPhase::Running);
  }

 private Q_SLOTS:
  void init() { begin(); }
  void cleanup() { end(); }

  void anIdleWindowClosesAtOnce() {
    QVERIFY(s_->window->close());
    QVERIFY(!s_->window->isVisible());
    QVERIFY(!s_->studio->settings().geometry().isEmpty());
  }

  void closingWhileTrainingSavesFirst() {
    train();
    s_->engine->stepMilliseconds = 200;
    QSignalSpy finished(&s_->studio->jobs(), &JobRunner::finished);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!s_->window->close());
    QVERIFY2(timer.elapsed() < 100, "the window waited on the GUI thread");
    QVERIFY(s_->window->isVisible());
    QVERIFY(s_->window->isClosing());
    QCOMPARE(s_->find<widgets::StateView>("windowStateView")->state(), widgets::StateView::State::Working);
    QVERIFY(!s_->window->close());  // asking again changes nothing
    QTRY_VERIFY(!s_->window->isVisible());
    QCOMPARE(finished.count(), 1);
    QCOMPARE(qvariant_cast<Outcome>(finished.first().first()).status, JobStatus::Stopped);
    s_->engine->with(s_->projectDir(), [](test::DoubleProject& project) {
      QCOMPARE(project.runs.front().checkpoints.back().reason, std::string("stop"));
    });
  }

  void closingWhilePausedEndsAsWell() {
    train();
    s_->studio->jobs().pause();
    QTRY_COMPARE(s_->studio->jobs().phase(), JobPhase::Paused);
    s_->window->close();
    QTRY_VERIFY(!s_->window->isVisible());
  }

  void typingThatWaitsIsSavedOnClosing() {
    s_->openFilled(false, false);
    s_->window->showStep(Step::Dataset);
    auto* editor = s_->find<widgets::ClipEditor>("clipEditor");
    QTRY_VERIFY(editor->clipId() != 0);
    const int64_t id = editor->clipId();
    auto* edit = s_->find<QTextEdit>("clipTextEdit");
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("last words"));
    QVERIFY(s_->window->close());
    // The engine lives on until the studio goes; keep it to look into it.
    auto engine = s_->studio->host().engine();
    auto* twin = static_cast<test::DoubleEngine*>(engine.get());
    s_->window.reset();
    s_->studio.reset();
    twin->with(s_->projectDir(), [id](test::DoubleProject& project) {
      for (const ClipInfo& clip : project.clips)
        if (clip.id == id) QCOMPARE(clip.text, std::string("last words"));
    });
  }

  void aWindowWhoseEngineIsMissingSaysSo() {
    Studio studio([]() -> Result<std::unique_ptr<Engine>> {
      return Error{"engine.load", "libdimts_engine.so", "cannot open shared object file", "Run packaging/setup.", ErrorKind::Internal};
    }, QString::fromStdString(s_->folder.file("other.ini")));
    MainWindow window(studio);
    window.show();
    studio.host().load();
    auto* frame = window.findChild<widgets::StateView*>(QStringLiteral("windowStateView"));
    QTRY_COMPARE(frame->state(), widgets::StateView::State::Failed);
    QVERIFY(window.close());
  }
};

DIMTS_QT_TEST_MAIN(TestClosing)
#include "test_closing.moc"

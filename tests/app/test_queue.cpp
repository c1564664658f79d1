// The queue in the Train tab as a user drives it: adding, ordering, taking out with undo, running, and the morning after.
#include <QDoubleSpinBox>
#include <QMenu>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

#include "tests/app/studio_test.h"
#include "widgets/common/banner.h"
#include "widgets/options/option_row.h"

using namespace dimts;
using namespace dimts::studio;

class TestQueue : public test::StudioTest {
  Q_OBJECT

 private:
  QTableWidget* table() { return s_->find<QTableWidget>("queueTableWidget"); }
  QString cell(int row, int column) { return table()->item(row, column)->text(); }
  void add(int steps) {
    const int before = table()->rowCount();
    s_->find<QDoubleSpinBox>("queueHoursDoubleSpinBox")->setValue(0);
    s_->find<QSpinBox>("queueStepsSpinBox")->setValue(steps);
    s_->click("queueAddPushButton");
    QTRY_COMPARE(table()->rowCount(), before + 1);
  }
  std::string statusOf(size_t entry) {
    std::string status;
    s_->engine->with(s_->projectDir(), [&](test::DoubleProject& project) { status = project.queue.at(entry).status; });
    return status;
  }
  void openQueue() {
    s_->openFilled(true, true);
    s_->window->showStep(Step::Training);
    s_->find<QPushButton>("queuePushButton")->setChecked(true);
    QTRY_VERIFY(s_->find<QComboBox>("queueSettingComboBox")->count() > 3);
  }

 private Q_SLOTS:
  void init() { begin(); }
  void cleanup() { end(); }

  void trainingsAreAddedOrderedAndTakenOutWithUndo() {
    openQueue();
    s_->find<QDoubleSpinBox>("queueHoursDoubleSpinBox")->setValue(0);
    QVERIFY(!s_->find<QPushButton>("queueAddPushButton")->isEnabled());  // it would never end
    auto* setting = s_->find<QComboBox>("queueSettingComboBox");
    setting->setCurrentIndex(setting->findData(QStringLiteral("train.batch_size")));
    auto* row = s_->find<widgets::OptionRow>("queueValueOptionRow");
    auto* number = qobject_cast<QSpinBox*>(row->editor());  // by its type, and not as text
    QVERIFY(number && !number->accessibleName().isEmpty());
    QTRY_VERIFY(number->isVisible());
    QCOMPARE(number->value(), 16);
    number->setValue(4);
    s_->click("queueSettingPushButton");
    add(10);
    QVERIFY(cell(0, 2).contains(QStringLiteral("10")));
    QVERIFY(cell(0, 2).contains(QStringLiteral("Clips at once")));
    add(20);
    QVERIFY(!cell(1, 2).contains(QStringLiteral("Clips at once")));
    QVERIFY(s_->find<QPushButton>("queuePushButton")->text().contains(QStringLiteral("2")));
    s_->click("queueUpPushButton");
    QTRY_VERIFY(cell(0, 2).contains(QStringLiteral("20")));
    QTRY_COMPARE(table()->currentRow(), 0);
    s_->click("queueOutPushButton");
    QTRY_COMPARE(table()->rowCount(), 1);
    Q_EMIT s_->find<widgets::Banner>("queueBanner")->actionTriggered();  // Undo
    QTRY_COMPARE(table()->rowCount(), 2);
    QTRY_VERIFY(cell(0, 2).contains(QStringLiteral("20")));
  }

  void theQueueRunsAndTheMorningTellsWhatCameOfIt() {
    openQueue();
    s_->engine->stepMilliseconds = 1;
    add(60);
    add(70);
    QVERIFY(s_->find<QPushButton>("startQueuePushButton")->isEnabled());
    s_->click("startQueuePushButton");
    QVERIFY(s_->studio->jobs().isRunning<QueueJob>());
    QCOMPARE(s_->status(Step::Training), StepStatus::Running);
    QVERIFY(!s_->find<QPushButton>("queuePushButton")->isChecked());  // the curves are in front
    QTRY_VERIFY(!s_->studio->jobs().isRunning());
    s_->find<QPushButton>("queuePushButton")->setChecked(true);
    QTRY_VERIFY(cell(1, 3).contains(QStringLiteral("Finished at step 70")));
    QVERIFY(cell(0, 3).contains(QStringLiteral("Finished at step 60")));
    QVERIFY(s_->find<QLabel>("queueSummaryLabel")->text().contains(QStringLiteral("2 finished")));
    table()->selectRow(0);
    QVERIFY(s_->find<QPushButton>("queueListenPushButton")->isEnabled());
    s_->click("queueAgainPushButton");
    QTRY_COMPARE(cell(0, 3), QStringLiteral("waits"));
    s_->click("queueClearPushButton");
    QTRY_COMPARE(table()->rowCount(), 1);
    QTRY_COMPARE(s_->studio->session().runs().size(), size_t{3});
  }

  void aStopLeavesTheOthersWaiting() {
    openQueue();
    s_->engine->stepMilliseconds = 5;
    add(5000);
    add(10);
    s_->click("startQueuePushButton");
    auto* stop = s_->find<QPushButton>("stopTrainingPushButton");
    QTRY_VERIFY(stop->isVisible() && stop->menu());  // both are offered while another one waits
    QTest::qWait(100);
    stop->menu()->actions().at(1)->trigger();
    QTRY_VERIFY(!s_->studio->jobs().isRunning());
    s_->find<QPushButton>("queuePushButton")->setChecked(true);
    QTRY_VERIFY(cell(0, 3).contains(QStringLiteral("Stopped by you")));
    QCOMPARE(cell(1, 3), QStringLiteral("waits"));
  }

  void aStopOfOneLetsTheNextBegin() {
    openQueue();
    s_->engine->stepMilliseconds = 5;
    add(5000);
    add(5000);
    s_->click("startQueuePushButton");
    auto* stop = s_->find<QPushButton>("stopTrainingPushButton");
    QTRY_VERIFY(stop->isVisible() && stop->menu());
    QTest::qWait(100);
    stop->menu()->actions().at(0)->trigger();
    QTRY_COMPARE(statusOf(1), std::string("running"));
    QCOMPARE(statusOf(0), std::string("stopped"));
    QTRY_VERIFY(stop->isVisible() && stop->isEnabled() && !stop->menu());  // nothing waits any more: one stop is left
    s_->click("stopTrainingPushButton");
    QTRY_VERIFY(!s_->studio->jobs().isRunning());
    QTest::qWait(50);
    QVERIFY(!s_->studio->jobs().isRunning());
    QCOMPARE(statusOf(1), std::string("stopped"));
  }
};

DIMTS_QT_TEST_MAIN(TestQueue)
#include "test_queue.moc"

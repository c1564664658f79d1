// The history tab as a user drives it: cards, one run closer, two compared, going on, and making room that can be undone.
#include <QAccessible>
#include <QCheckBox>
#include <QListWidget>
#include <QMenu>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

#include "app/studio/tabs/history/history_tab.h"
#include "app/studio/tabs/history/run_details.h"
#include "tests/app/studio_test.h"
#include "widgets/audio/player_controller.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/charts/sparkline.h"
#include "widgets/common/banner.h"
#include "widgets/common/state_view.h"
#include "widgets/runs/run_cards.h"

using namespace dimts;
using namespace dimts::studio;
using dimts::widgets::StateView;

class TestHistory : public test::StudioTest {
  Q_OBJECT

 private:
  HistoryTab* tab() { return qobject_cast<HistoryTab*>(s_->window->tab(Step::History)); }
  widgets::RunCards* cards() { return s_->find<widgets::RunCards>("runCards"); }
  QWidget* card(const char* run) { return s_->find<QWidget>(qPrintable(QStringLiteral("runCard_%1Frame").arg(QLatin1String(run)))); }
  template <class W>
  W* on(const char* run, const char* name) { return card(run)->findChild<W*>(QLatin1String(name)); }

  /// run-001 was interrupted and has four saved states, run-002 failed before anything was saved.
  void openTwoRuns() {
    s_->engine->fill(s_->projectDir(), true, true);
    s_->engine->with(s_->projectDir(), [](test::DoubleProject& project) {
      RunInfo second;
      second.name = "run-002";
      second.dir = project.info.dir + "/runs/run-002";
      second.status = "failed";
      second.reason = "train.not_finite";
      second.step = 50;
      project.runs.insert(project.runs.begin(), second);
      for (int64_t step = 1; step <= 50; ++step) project.metrics["run-002"].push_back({"train/mel", step, 3.0 / static_cast<double>(step)});
      project.metrics["run-001"].push_back({"train/scale/generator", 1, 1024});
      project.runOptions["run-001"]["train.batch_size"] = "8";
    });
    s_->studio->session().open(QString::fromStdString(s_->projectDir()));
    QTRY_VERIFY(s_->studio->session().isOpen());
    s_->window->showStep(Step::History);
    QTRY_COMPARE(cards()->count(), 2);
  }
  QTableWidget* table(const char* name) { return s_->find<QTableWidget>(name); }
  QString rowOf(const char* name, const QString& label) {
    QTableWidget* all = table(name);
    for (int row = 0; row < all->rowCount(); ++row)
      if (all->item(row, 0)->text() == label) {
        QStringList texts;
        for (int column = 1; column < all->columnCount(); ++column) texts << all->item(row, column)->text();
        return texts.join(QLatin1Char('|'));
      }
    return {};
  }

 private Q_SLOTS:
  void init() { begin(); }
  void cleanup() { end(); }

  void withoutARunItSaysWhereToGo() {
    s_->openFilled(true, false);
    QCOMPARE(s_->status(Step::History), StepStatus::NotYet);
    s_->window->showStep(Step::History);
    QCOMPARE(s_->find<StateView>("historyStateView")->state(), StateView::State::NotYet);
    Q_EMIT s_->find<StateView>("historyStateView")->actionRequested(StateView::State::NotYet);
    QCOMPARE(s_->window->currentStep(), Step::Training);
  }

  void cardsTellOutcomeFactsAndCourse() {
    openTwoRuns();
    QVERIFY(on<QLabel>("run-001", "runOutcomeLabel")->text().contains(QStringLiteral("Interrupted at step 400")));
    QVERIFY(on<QLabel>("run-002", "runOutcomeLabel")->text().contains(QStringLiteral("Failed at step 50")));
    QVERIFY(on<QLabel>("run-001", "runFactsLabel")->text().contains(QStringLiteral("165.0 MB")));
    auto* line = on<widgets::Sparkline>("run-001", "runSparkline");
    QCOMPARE(line->count(), 40);
    QVERIFY(line->accessibleDescription().contains(QStringLiteral("best")));
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(line);
    QCOMPARE(interface->role(), QAccessible::Chart);
    QCOMPARE(interface->text(QAccessible::Description), line->accessibleDescription());
    QVERIFY(line->place(0).x() < line->place(39).x());
    QVERIFY(line->place(0).y() < line->place(39).y());  // it got better: the end is lower
    QVERIFY(s_->find<QLabel>("historySummaryLabel")->text().contains(QStringLiteral("20.0 GB")));
    QVERIFY(!s_->find<QPushButton>("compareRunsPushButton")->isEnabled());
    QVERIFY(!on<QPushButton>("run-002", "runResumePushButton")->isEnabled());
    QVERIFY(!on<QLabel>("run-002", "runWhyNotLabel")->text().isEmpty());
    QVERIFY(!on<QPushButton>("run-002", "runPlayPushButton")->isEnabled());
  }

  void aSamplePlaysFromTheCard() {
    openTwoRuns();
    QTest::mouseClick(on<QPushButton>("run-001", "runPlayPushButton"), Qt::LeftButton);
    auto* player = tab()->findChild<widgets::PlayerController*>();
    QTRY_VERIFY(player->hasSound());
    QVERIFY(s_->find<QLabel>("historyPlayingLabel")->text().contains(QStringLiteral("400")));
  }

  void oneRunIsShownWithItsOwnSettings() {
    openTwoRuns();
    s_->window->activateWindow();
    on<QPushButton>("run-001", "runOpenPushButton")->setFocus();
    QTest::keyClick(on<QPushButton>("run-001", "runOpenPushButton"), Qt::Key_Space);
    QCOMPARE(tab()->page(), HistoryTab::Page::Run);
    QTRY_VERIFY(!rowOf("runSettingsTableWidget", QStringLiteral("Clips at once")).isEmpty());
    QCOMPARE(rowOf("runSettingsTableWidget", QStringLiteral("Clips at once")), QStringLiteral("8|16"));
    QCOMPARE(table("runSettingsTableWidget")->rowCount(), 1);
    s_->find<QCheckBox>("onlyDifferencesCheckBox")->setChecked(false);
    QVERIFY(table("runSettingsTableWidget")->rowCount() > 10);
    auto* chart = s_->find<widgets::LossChart>("historyLossChart");
    QTRY_COMPARE(chart->pointCount(QStringLiteral("train/mel")), 400);
    QCOMPARE(table("runSettingsTableWidget")->editTriggers(), QAbstractItemView::EditTriggers(QAbstractItemView::NoEditTriggers));
    QCOMPARE(s_->window->focusWidget(), s_->find<QPushButton>("backToRunsPushButton"));
    QTest::keyClick(s_->window->focusWidget(), Qt::Key_Escape);
    QCOMPARE(tab()->page(), HistoryTab::Page::Cards);
    QCOMPARE(s_->window->focusWidget(), on<QPushButton>("run-001", "runOpenPushButton"));
  }

  void samplesOfARunPlay() {
    openTwoRuns();
    tab()->showRuns({QStringLiteral("run-001")});
    s_->click("runSamplesPushButton");
    QTableWidget* samples = table("runSamplesTableWidget");
    QCOMPARE(samples->rowCount(), 3);
    samples->setCurrentCell(0, 1);
    samples->setFocus();
    QTest::keyClick(samples, Qt::Key_Return);
    auto* player = tab()->findChild<widgets::PlayerController*>();
    QTRY_VERIFY(player->hasSound());
    player->clear();
    Q_EMIT s_->find<widgets::LossChart>("historyLossChart")->sampleChosen(400);  // and from the curve
    QTRY_VERIFY(player->hasSound() && player->path().endsWith(QStringLiteral("/400/0.wav")));
  }

  void twoRunsAreCompared() {
    openTwoRuns();
    on<QCheckBox>("run-001", "runCompareCheckBox")->click();
    on<QCheckBox>("run-002", "runCompareCheckBox")->click();
    QCOMPARE(cards()->ticked(), (QStringList{QStringLiteral("run-001"), QStringLiteral("run-002")}));
    s_->click("compareRunsPushButton");
    QCOMPARE(tab()->page(), HistoryTab::Page::Run);
    auto* chart = s_->find<widgets::LossChart>("historyLossChart");
    QTRY_COMPARE(chart->pointCount(QStringLiteral("train/mel run-001")), 400);
    QTRY_COMPARE(chart->pointCount(QStringLiteral("train/mel run-002")), 50);
    QVERIFY(chart->isCurveVisible(QStringLiteral("train/mel run-002")));
    QVERIFY(!chart->isCurveVisible(QStringLiteral("train/kl run-001")));
    QTRY_COMPARE(rowOf("runSettingsTableWidget", QStringLiteral("Clips at once")), QStringLiteral("8|16"));
    QCOMPARE(rowOf("runScoresTableWidget", QStringLiteral("Training steps")), QStringLiteral("400|50"));
    auto* against = s_->find<QComboBox>("historyAgainstComboBox");
    against->setCurrentIndex(0);
    Q_EMIT against->activated(0);
    QTRY_COMPARE(chart->pointCount(QStringLiteral("train/mel")), 400);
    QVERIFY(chart->isCurveVisible(QStringLiteral("train/kl")));
    QTRY_COMPARE(chart->pointCount(QStringLiteral("train/scale/generator")), 1);  // no loss: put aside
    QVERIFY(!chart->isCurveVisible(QStringLiteral("train/scale/generator")));
  }

  /// Any number of runs in one picture: ticked on their cards, or added and taken away on the page.
  void curvesOfManyRunsLieOverEachOther() {
    openTwoRuns();
    s_->engine->with(s_->projectDir(), [](test::DoubleProject& project) {
      for (const char* name : {"run-003", "run-004"}) {
        RunInfo more = project.runs.front();
        more.name = name;
        more.dir = project.info.dir + "/runs/" + name;
        project.runs.insert(project.runs.begin(), more);
        project.metrics[name] = {{"train/mel", 1, 2.0}, {"train/mel", 2, 1.0}};
      }
    });
    s_->studio->session().refreshRuns();
    QTRY_COMPARE(cards()->count(), 4);
    for (const char* name : {"run-001", "run-002", "run-003"}) on<QCheckBox>(name, "runCompareCheckBox")->click();
    s_->click("compareRunsPushButton");
    auto* chart = s_->find<widgets::LossChart>("historyLossChart");
    QTRY_COMPARE(chart->pointCount(QStringLiteral("train/mel run-003")), 2);
    for (const char* curve : {"train/mel run-001", "train/mel run-002", "train/mel run-003"}) QVERIFY2(chart->isCurveVisible(QLatin1String(curve)), curve);
    auto* menu = s_->window->findChild<QMenu*>(QStringLiteral("moreRunsMenu"));
    QCOMPARE(menu->actions().size(), 2);
    const auto action = [&](const char* name) {
      for (QAction* one : menu->actions())
        if (one->text() == QLatin1String(name)) return one;
      return static_cast<QAction*>(nullptr);
    };
    QVERIFY(action("run-003")->isChecked());
    action("run-004")->trigger();
    QTRY_COMPARE(chart->pointCount(QStringLiteral("train/mel run-004")), 2);
    QTRY_COMPARE(rowOf("runScoresTableWidget", QStringLiteral("Training steps")), QStringLiteral("400|50"));  // still of the two
    action("run-003")->trigger();
    QTRY_COMPARE(chart->pointCount(QStringLiteral("train/mel run-003")), 0);
    QCOMPARE(chart->pointCount(QStringLiteral("train/mel run-001")), 400);
  }

  void oneGoesOnFromTheCardAndFromThePage() {
    openTwoRuns();
    s_->engine->stepMilliseconds = 1;
    QTest::mouseClick(on<QPushButton>("run-001", "runResumePushButton"), Qt::LeftButton);
    QCOMPARE(s_->window->currentStep(), Step::Training);
    QVERIFY(s_->studio->jobs().isRunning<TrainJob>());
    QVERIFY(std::get<TrainJob>(s_->studio->jobs().params()).resume);
    QCOMPARE(std::get<TrainJob>(s_->studio->jobs().params()).run, std::string("run-001"));
    s_->window->showStep(Step::History);
    QTRY_VERIFY(!on<QPushButton>("run-001", "runResumePushButton")->isEnabled());
    s_->studio->jobs().stop();
    QTRY_VERIFY(!s_->studio->jobs().isRunning());
    QTRY_VERIFY(on<QLabel>("run-001", "runOutcomeLabel")->text().contains(QStringLiteral("Stopped by you")));
    tab()->showRuns({QStringLiteral("run-001")});
    s_->find<QSpinBox>("moreStepsSpinBox")->setValue(120);
    QTRY_VERIFY(s_->find<QPushButton>("historyResumePushButton")->isEnabled());
    s_->click("historyResumePushButton");
    QCOMPARE(std::get<TrainJob>(s_->studio->jobs().params()).moreSteps, int64_t{120});
    s_->studio->jobs().stop();
    QTRY_VERIFY(!s_->studio->jobs().isRunning());
  }

  void roomIsMadeAndUndone() {
    openTwoRuns();
    s_->click("makeRoomPushButton");
    QCOMPARE(tab()->page(), HistoryTab::Page::Room);
    QTRY_COMPARE(table("roomPlanTableWidget")->rowCount(), 3);
    QVERIFY(s_->find<QLabel>("roomSumLabel")->text().contains(QStringLiteral("120.0 MB")));
    auto* runs = s_->find<QListWidget>("roomRunListWidget");
    runs->setFocus();
    runs->setCurrentRow(0);
    QTest::keyClick(runs, Qt::Key_Space);
    QTRY_COMPARE(table("roomPlanTableWidget")->rowCount(), 4);
    QTest::keyClick(runs, Qt::Key_Space);
    QTRY_COMPARE(table("roomPlanTableWidget")->rowCount(), 3);
    s_->click("moveAsidePushButton");
    auto* banner = s_->find<widgets::Banner>("historyBanner");
    QTRY_VERIFY(banner->isVisible());
    QTRY_COMPARE(table("roomPlanTableWidget")->rowCount(), 0);
    QTRY_VERIFY(tab()->findChild<QPushButton*>(QStringLiteral("bringBackPushButton")));
    QTRY_COMPARE(s_->studio->session().run("run-001")->checkpoints.size(), size_t{1});
    Q_EMIT banner->actionTriggered();  // Undo
    QTRY_COMPARE(s_->studio->session().run("run-001")->checkpoints.size(), size_t{4});
    QTRY_COMPARE(table("roomPlanTableWidget")->rowCount(), 3);
  }

  void whatLiesAsideIsDeletedForGood() {
    openTwoRuns();
    s_->click("makeRoomPushButton");
    QTRY_COMPARE(table("roomPlanTableWidget")->rowCount(), 3);
    s_->click("moveAsidePushButton");
    QTRY_VERIFY(tab()->findChild<QPushButton*>(QStringLiteral("deleteForGoodPushButton")));
    QTest::mouseClick(tab()->findChild<QPushButton*>(QStringLiteral("deleteForGoodPushButton")), Qt::LeftButton);
    QTRY_VERIFY([&] {
      bool gone = false;
      s_->engine->with(s_->projectDir(), [&](test::DoubleProject& project) { gone = project.aside.empty(); });
      return gone;
    }());
    QCOMPARE(s_->studio->session().run("run-001")->checkpoints.size(), size_t{1});
  }

  void theKeyboardReachesEverythingAndEverythingHasAName() {
    openTwoRuns();
    for (const auto page : {HistoryTab::Page::Cards, HistoryTab::Page::Run, HistoryTab::Page::Room}) {
      if (page == HistoryTab::Page::Run) tab()->showRuns({QStringLiteral("run-001")});
      else tab()->showPage(page);
      for (auto* widget : tab()->findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled()) continue;
        if (widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<QLabel*>(widget)) continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName() + QLatin1String(widget->metaObject()->className())));
      }
    }
  }
};

DIMTS_QT_TEST_MAIN(TestHistory)
#include "test_history.moc"

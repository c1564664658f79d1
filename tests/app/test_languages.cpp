// The window in each of its languages: nothing is cut at 1280×720, Sorani is mirrored but its charts are not, and the
// language changes while a training runs.
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include "app/studio/settings/language.h"
#include "app/studio/window/help_dialogs.h"
#include "app/studio/window/top_bar.h"
#include "app/studio/window/window_keeper.h"
#include "tests/app/cut_texts.h"
#include "tests/app/studio_fixture.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/charts/qcustomplot_header.h"
#include "widgets/common/format.h"
#include "widgets/common/log_text.h"
#include "widgets/common/rail.h"
#include "widgets/dataset/clip_editor.h"
#include "widgets/log/log_panel.h"

using namespace dimts;
using namespace dimts::studio;
using dimts::test::cutTexts;
using dimts::test::StudioWithDouble;

namespace {

constexpr QSize kWindow(1280, 720);

}  // namespace

class TestLanguages : public QObject {
  Q_OBJECT

 private:
  std::unique_ptr<StudioWithDouble> s_;
  std::unique_ptr<WindowKeeper> keeper_;
  test::Warnings warnings_;

  MainWindow& window() { return keeper_->window(); }
  template <class W>
  W* find(const char* name) {
    return window().findChild<W*>(QString::fromLatin1(name));
  }
  void begin(const QString& code) {
    keeper_ = std::make_unique<WindowKeeper>(*qApp, *s_->studio, code);
    window().resize(kWindow);
    window().show();
  }
  void train() {
    TrainJob job;
    job.projectDir = s_->projectDir();
    QVERIFY(s_->studio->start(job));
    QTRY_VERIFY(find<widgets::LossChart>("lossChart")->pointCount(QStringLiteral("train/mel")) > 30);
  }
  /// Every tab at 1280×720; returns what is cut, by tab.
  QStringList walk() {
    QStringList cut;
    for (int i = 0; i < kStepCount; ++i) {
      window().showStep(static_cast<Step>(i));
      QTest::qWait(60);
      // What a running training has just changed is laid out first.
      for (int pass = 0; pass < 3; ++pass) QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
      if (window().size() != kWindow) cut << QStringLiteral("tab %1 makes the window %2 wide").arg(i).arg(window().width());
      for (const QString& text : cutTexts(window())) cut << QStringLiteral("tab %1: ").arg(i) + text;
    }
    cut.removeDuplicates();
    return cut;
  }
  static void addLanguages() {
    QTest::addColumn<QString>("code");
    for (const Language& language : languages()) QTest::newRow(qPrintable(language.code)) << language.code;
  }

 private Q_SLOTS:
  void initTestCase() {  // a change of language builds the whole window anew, in one go
    if (auto* app = dynamic_cast<test::WatchedApplication*>(qApp)) app->excuse(QStringLiteral("WindowKeeper::setLanguage"));
  }
  void init() {
    test::Warnings::forget();
    s_ = std::make_unique<StudioWithDouble>();
    s_->window.reset();
  }
  void cleanup() {
    keeper_.reset();
    s_.reset();
    applyLanguage(*qApp, QStringLiteral("en"));
    DIMTS_NO_WARNINGS();
  }

  void theLogIsInTheReadersLanguage() {
    const QString saved = QStringLiteral("Saved step 49 (stop).");
    QCOMPARE(widgets::logText(saved), saved);
    QCOMPARE(applyLanguage(*qApp, QStringLiteral("kmr")), QString());
    QCOMPARE(widgets::logText(saved), QStringLiteral("Gava 49 hate tomarkirin (sekinandin)."));
    QCOMPARE(widgets::logText(QStringLiteral("2026-01-02T03:04:05Z ") + saved), QStringLiteral("2026-01-02T03:04:05Z Gava 49 hate tomarkirin (sekinandin)."));
    QCOMPARE(widgets::logText(QStringLiteral("Before the run, ok: the loss falls (mel 3 to 2)")), QStringLiteral("Berî perwerdeyê, baş: windahî dadikeve (mel 3 to 2)"));
    QCOMPARE(widgets::logText(QStringLiteral("Nobody knows this line 100%1.")), QStringLiteral("Nobody knows this line 100%1."));
  }

  void theDesktopsLanguageIsFound() {
    QCOMPARE(languageFor({QStringLiteral("am_ET.UTF-8")}), QStringLiteral("am"));
    QCOMPARE(languageFor({QStringLiteral("ckb-IQ")}), QStringLiteral("ckb"));
    QCOMPARE(languageFor({QStringLiteral("ku_TR.UTF-8")}), QStringLiteral("kmr"));
    QCOMPARE(languageFor({QStringLiteral("ku-Arab-IQ")}), QStringLiteral("ckb"));
    QCOMPARE(languageFor({QStringLiteral("kmr")}), QStringLiteral("kmr"));
    QCOMPARE(languageFor({QStringLiteral("de_DE"), QStringLiteral("am")}), QStringLiteral("am"));
    QCOMPARE(languageFor({QStringLiteral("C.UTF-8"), QStringLiteral("am")}), QStringLiteral("en"));
    QCOMPARE(languageFor({}), QStringLiteral("en"));
  }

  void nothingIsCut_data() { addLanguages(); }
  void nothingIsCut() {
    QFETCH(QString, code);
    begin(code);
    QCOMPARE(currentLanguage(), code);
    QStringList cut = walk();
    s_->openFilled(false, false);
    cut += walk();
    s_->openFilled(true, true);
    cut += walk();
    train();
    cut += walk();
    QVERIFY2(cut.isEmpty(), qPrintable(QLatin1Char('\n') + cut.join(QLatin1Char('\n'))));
  }

  /// The end of a training brings other buttons, a sentence in the job bar and the last edit that can be undone.
  void theWindowFitsAfterATrainingWasStopped_data() { addLanguages(); }
  void theWindowFitsAfterATrainingWasStopped() {
    QFETCH(QString, code);
    begin(code);
    s_->openFilled(true, true);
    QTRY_VERIFY(s_->studio->session().isOpen());
    window().showStep(Step::Training);
    train();
    find<QPushButton>("stopTrainingPushButton")->click();
    QTRY_VERIFY(!s_->studio->jobs().isRunning());
    QStringList wide = walk();
    for (int i = 0; i < kStepCount; ++i) {
      window().showStep(static_cast<Step>(i));
      QTest::qWait(20);
      const QSize least = window().minimumSizeHint();
      if (least.width() <= kWindow.width() && least.height() <= kWindow.height()) continue;
      wide << QStringLiteral("tab %1 needs %2 x %3").arg(i).arg(least.width()).arg(least.height());
      for (const auto* widget : window().findChildren<QWidget*>())
        if (widget->isVisibleTo(&window()) && widget->minimumSizeHint().width() > 900)
          wide << QStringLiteral("  %1 %2: %3").arg(QLatin1String(widget->metaObject()->className()), widget->objectName()).arg(widget->minimumSizeHint().width());
    }
    QVERIFY2(wide.isEmpty(), qPrintable(QLatin1Char('\n') + wide.join(QLatin1Char('\n'))));
  }

  void theMergeAssistantFits_data() { addLanguages(); }
  void theMergeAssistantFits() {
    QFETCH(QString, code);
    begin(code);
    s_->openFilled(true, false);
    window().showStep(Step::Tokenizer);
    QStringList cut;
    const auto look = [&](const char* what) {
      QTest::qWait(60);
      for (int pass = 0; pass < 3; ++pass) QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
      if (window().size() != kWindow) cut << QStringLiteral("%1 makes the window %2 wide").arg(QLatin1String(what)).arg(window().width());
      for (const QString& text : cutTexts(window())) cut << QStringLiteral("%1: ").arg(QLatin1String(what)) + text;
    };
    find<QToolButton>("moreTokensToolButton")->click();
    look("more");
    find<QPushButton>("mergePushButton")->click();
    look("step 1");
    find<QRadioButton>("ownBaseRadioButton")->click();
    for (const char* step : {"mergeStep2PushButton", "mergeStep3PushButton", "mergeStep4PushButton"}) {
      QTRY_VERIFY(find<QPushButton>(step)->isEnabled() || (qstrcmp(step, "mergeStep4PushButton") == 0 && !s_->studio->jobs().isRunning()));
      find<QPushButton>(step)->click();
      QTRY_VERIFY(!s_->studio->jobs().isRunning());
      look(step);
    }
    QVERIFY2(cut.isEmpty(), qPrintable(QLatin1Char('\n') + cut.join(QLatin1Char('\n'))));
  }

  void helpPagesFit_data() { addLanguages(); }
  void helpPagesFit() {
    QFETCH(QString, code);
    begin(code);
    showAbout(*s_->studio, &window());
    for (const char* name : {"aboutDialog"}) {
      auto* dialog = window().findChild<QDialog*>(QString::fromLatin1(name));
      QVERIFY(dialog);
      QTest::qWait(50);
      QVERIFY(dialog->width() <= kWindow.width() && dialog->height() <= kWindow.height());
      const QStringList cut = cutTexts(*dialog);
      QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    }
  }

  void wordsAndNumbersFollowTheLanguage_data() { addLanguages(); }
  void wordsAndNumbersFollowTheLanguage() {
    QFETCH(QString, code);
    begin(code);
    s_->openFilled(true, true);
    const QString word = window().findChild<widgets::Rail*>()->button(1)->text();
    QCOMPARE(word == QStringLiteral("Dataset"), code == QLatin1String("en"));
    QCOMPARE(translationNote().isEmpty(), code == QLatin1String("en"));
    if (code == QLatin1String("ckb")) QCOMPARE(widgets::countText(12), QStringLiteral("١٢"));
    const auto* menu = window().findChild<QMenu*>(QStringLiteral("languageMenu"));
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), code == QLatin1String("en") ? 5 : 7);
  }

  void soraniIsMirroredButItsChartsAreNot() {
    begin(QStringLiteral("ckb"));
    s_->openFilled(true, true);
    window().showStep(Step::Training);
    QTest::qWait(120);
    const auto* rail = window().findChild<widgets::Rail*>();
    QVERIFY(rail->mapTo(&window(), QPoint()).x() > kWindow.width() / 2);
    QVERIFY(find<QToolButton>("languageToolButton")->mapTo(&window(), QPoint()).x() < kWindow.width() / 2);
    const auto* plot = find<widgets::LossChart>("lossChart")->findChild<QCustomPlot*>();
    QVERIFY(plot && !plot->xAxis->rangeReversed());
    QVERIFY(plot->xAxis->coordToPixel(10) < plot->xAxis->coordToPixel(300));
    keeper_->setLanguage(QStringLiteral("kmr"));
    QTRY_VERIFY(window().findChild<widgets::Rail*>()->mapTo(&window(), QPoint()).x() < kWindow.width() / 2);
  }

  void theLanguageChangesWhileTraining() {
    begin(QStringLiteral("en"));
    s_->openFilled(true, false);
    window().showStep(Step::Training);
    train();
    find<QPlainTextEdit>("ownTextPlainTextEdit")->setPlainText(QStringLiteral("ሰላም ለዓለም"));
    const int64_t before = find<widgets::LossChart>("lossChart")->pointCount(QStringLiteral("train/mel"));
    const QRect place = window().geometry();
    QPointer<MainWindow> old = &window();
    Q_EMIT window().findChild<TopBar*>()->languageChosen(QStringLiteral("ckb"));
    QTRY_VERIFY(!old);
    QCOMPARE(currentLanguage(), QStringLiteral("ckb"));
    QCOMPARE(s_->studio->settings().language(), QStringLiteral("ckb"));
    QVERIFY(s_->studio->jobs().isRunning<TrainJob>());
    QVERIFY(window().isVisible());
    QCOMPARE(window().geometry(), place);
    QCOMPARE(window().currentStep(), Step::Training);
    auto* chart = find<widgets::LossChart>("lossChart");
    QVERIFY(chart->pointCount(QStringLiteral("train/mel")) >= before);
    QTRY_VERIFY(chart->pointCount(QStringLiteral("train/mel")) > before + 20);
    QCOMPARE(chart->points(QStringLiteral("train/mel")).front().step, int64_t{1});
    QCOMPARE(find<QPlainTextEdit>("ownTextPlainTextEdit")->toPlainText(), QStringLiteral("ሰላም ለዓለም"));
    QVERIFY(find<QPushButton>("stopTrainingPushButton")->isVisible());
    QVERIFY(!find<QLabel>("deviceFactLabel")->text().isEmpty());
    window().showStep(Step::Dataset);
    QTRY_VERIFY(find<widgets::ClipEditor>("clipEditor")->clipId() != 0);
    find<QPushButton>("stopTrainingPushButton")->click();
    QTRY_VERIFY(!s_->studio->jobs().isRunning());
    QTRY_COMPARE(s_->status(Step::Training), StepStatus::Done);
  }
};

DIMTS_QT_TEST_MAIN(TestLanguages)
#include "test_languages.moc"

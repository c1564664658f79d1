// Every tab in its states, driven as a user would, over the double engine.
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTextEdit>

#include "app/studio/tabs/dataset/dataset_tab.h"
#include "tests/app/studio_test.h"
#include "widgets/audio/player_controller.h"
#include "widgets/audio/spectrogram_view.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/common/banner.h"
#include "widgets/common/job_bar.h"
#include "widgets/common/rail.h"
#include "widgets/common/state_view.h"
#include "widgets/dataset/clip_editor.h"
#include "widgets/dataset/clip_table.h"
#include "widgets/dataset/token_strip.h"
#include "widgets/log/log_panel.h"
#include "widgets/options/options_form.h"
#include "widgets/options/option_row.h"

using namespace dimts;
using namespace dimts::studio;
using dimts::widgets::StateView;

class TestTabs : public test::StudioTest {
  Q_OBJECT

 private:
  StateView::State stateOf(const char* name) { return s_->find<StateView>(name)->state(); }
  DatasetTab* dataset() { return qobject_cast<DatasetTab*>(s_->window->tab(Step::Dataset)); }
  widgets::ClipTable* table() { return s_->find<widgets::ClipTable>("clipTable"); }
  bool clipsShown() { return table()->model()->rowCount() == 120 && table()->currentClip() != 0; }
  ClipInfo clip(int64_t id) {
    ClipInfo found;
    s_->engine->with(s_->projectDir(), [&](test::DoubleProject& project) {
      for (const ClipInfo& one : project.clips)
        if (one.id == id) found = one;
    });
    return found;
  }

 private Q_SLOTS:
  void init() { begin(); }
  void cleanup() { end(); }

  void withoutAProjectEveryStepSaysWhyNot() {
    QCOMPARE(s_->window->currentStep(), Step::Project);
    for (const char* name : {"datasetStateView", "tokenizerStateView", "settingsStateView", "trainingStateView", "listenStateView", "historyStateView"})
      QCOMPARE(stateOf(name), StateView::State::NotYet);
    auto* rail = s_->window->findChild<widgets::Rail*>();
    QCOMPARE(rail->count(), 7);
    QCOMPARE(rail->button(0)->state(), widgets::RailState::Next);
    for (int i = 1; i < 7; ++i) {
      QCOMPARE(rail->button(i)->state(), widgets::RailState::NotYet);
      QVERIFY(!rail->button(i)->reason().isEmpty());
    }
    QVERIFY(s_->find<QLabel>("machineLabel")->text().contains(QStringLiteral("processor")));
  }

  void aProjectIsMadeAndRemembered() {
    s_->dialogs.folder = QString::fromStdString(s_->folder.path());
    s_->click("chooseFolderPushButton");
    s_->find<QLineEdit>("projectNameLineEdit")->setText(QStringLiteral("የኔ ድምፅ"));
    auto* folder = s_->find<QLineEdit>("projectFolderLineEdit");
    QVERIFY(folder->text().startsWith(s_->dialogs.folder));
    QVERIFY(folder->text().endsWith(QStringLiteral("የኔ ድምፅ")));
    auto* language = s_->find<QComboBox>("languageComboBox");
    language->setCurrentIndex(language->findData(QStringLiteral("am")));
    QVERIFY(language->currentIndex() >= 0);
    s_->click("createProjectPushButton");  // whose voice it is has not been said
    QVERIFY(!s_->find<QLabel>("createProjectWhyLabel")->isHidden());
    QVERIFY(!s_->studio->session().isOpening());
    s_->find<QRadioButton>("ownVoiceRadioButton")->click();
    QVERIFY(s_->find<QLabel>("createProjectWhyLabel")->isHidden());
    s_->click("createProjectPushButton");
    QTRY_VERIFY(s_->studio->session().isOpen());
    QCOMPARE(s_->studio->session().info().language, std::string("am"));
    QCOMPARE(s_->window->currentStep(), Step::Dataset);
    QCOMPARE(stateOf("datasetStateView"), StateView::State::Empty);
    QCOMPARE(s_->studio->settings().recentProjects().size(), 1);
    QVERIFY(s_->find<QPushButton>("nextStepPushButton")->text().contains(QStringLiteral("film")));
  }

  void aFolderWithoutAProjectIsSaid() {
    s_->window->openProject(QStringLiteral("/nowhere"));
    auto* banner = s_->find<widgets::Banner>("windowBanner");
    QTRY_VERIFY(!banner->isHidden());
    QVERIFY(!banner->message().isEmpty());
    QVERIFY(!s_->studio->session().isOpen());
  }

  void filmsAreImportedWithProgress() {
    s_->engine->fill(s_->projectDir(), false, false);
    s_->engine->with(s_->projectDir(), [](test::DoubleProject& project) {
      project.clips.clear();
      project.sources.clear();
    });
    s_->studio->session().open(QString::fromStdString(s_->projectDir()));
    QTRY_COMPARE(s_->window->currentStep(), Step::Dataset);
    s_->engine->importMilliseconds = 20;
    dataset()->importFiles({QStringLiteral("/films/a.mkv"), QStringLiteral("/films/a.srt")});
    QTRY_COMPARE(stateOf("datasetStateView"), StateView::State::Working);
    QVERIFY(s_->window->findChild<widgets::JobBar*>()->isRunning());
    QTRY_COMPARE(stateOf("datasetStateView"), StateView::State::Content);
    QTRY_COMPARE(table()->model()->rowCount(), 60);
    QCOMPARE(s_->status(Step::Dataset), StepStatus::Done);
    QCOMPARE(s_->status(Step::Tokenizer), StepStatus::Next);
    QVERIFY(s_->find<widgets::Banner>("datasetBanner")->message().contains(QStringLiteral("56")));
  }

  void aFailedImportSaysWhatNow() {
    s_->openFilled(false, false);
    s_->engine->importFails = true;
    dataset()->importFiles({QStringLiteral("/films/silent.mkv")});
    auto* banner = s_->find<widgets::Banner>("windowBanner");
    QTRY_COMPARE(banner->kind(), widgets::Banner::Kind::Wrong);
    QVERIFY(!banner->message().isEmpty());
    QCOMPARE(s_->status(Step::Dataset), StepStatus::Done);  // what was there stays
  }

  void subtitlesWithoutAFilmAreNamed() {
    s_->openFilled(false, false);
    dataset()->importFiles({QStringLiteral("/films/alone.srt")});
    QVERIFY(s_->find<widgets::Banner>("datasetBanner")->message().contains(QStringLiteral("alone.srt")));
    QVERIFY(!s_->studio->jobs().isRunning());
  }

  void clipsAreDroppedKeptAndUndone() {
    s_->openFilled(false, false);
    s_->window->showStep(Step::Dataset);
    QTRY_VERIFY(clipsShown());
    table()->setFocus();
    const int64_t id = table()->currentClip();
    QTest::keyClick(table(), Qt::Key_X);
    QTRY_COMPARE(clip(id).state, ClipState::Dropped);
    QCOMPARE(clip(id).reason, std::string("by_user"));
    QTRY_COMPARE(s_->studio->session().stats().dropped, int64_t{9});
    auto* undo = s_->find<QPushButton>("jobUndoPushButton");
    QTRY_VERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE(clip(id).state, ClipState::Kept);
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(clip(id).state, ClipState::Dropped);
    QTest::keyClick(table(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(clip(id).state, ClipState::Kept);
  }

  void typedTextIsSavedWithinThirtyHundredths() {
    s_->openFilled(false, false);
    s_->window->showStep(Step::Dataset);
    QTRY_VERIFY(clipsShown());
    auto* editor = s_->find<widgets::ClipEditor>("clipEditor");
    QTRY_VERIFY(editor->clipId() != 0);
    const int64_t id = editor->clipId();
    auto* edit = s_->find<QTextEdit>("clipTextEdit");
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("a new text"));
    QTRY_COMPARE_WITH_TIMEOUT(clip(id).text, std::string("a new text"), 400);
    QVERIFY(clip(id).edited);
    dataset()->undo();
    QTRY_VERIFY(clip(id).text != "a new text");
    QTRY_COMPARE(editor->text().toStdString(), clip(id).text);
  }

  void clipsAreFilteredByTextAndReason() {
    s_->openFilled(false, false);
    s_->window->showStep(Step::Dataset);
    QTRY_VERIFY(clipsShown());
    s_->find<QLineEdit>("clipSearchLineEdit")->setText(QStringLiteral("river"));
    QTRY_COMPARE(table()->model()->rowCount(), 20);
    s_->find<QLineEdit>("clipSearchLineEdit")->clear();
    QTRY_COMPARE(table()->model()->rowCount(), 120);
    auto* summary = s_->find<widgets::ReasonSummary>("reasonSummary");
    Q_EMIT summary->choiceChanged(widgets::ReasonSummary::Choice::Dropped, {});
    QTRY_COMPARE(table()->model()->rowCount(), 8);
  }

  void aClipsSoundIsThere() {
    s_->openFilled(false, false);
    s_->window->showStep(Step::Dataset);
    QTRY_VERIFY(clipsShown());
    auto* player = dataset()->findChild<widgets::PlayerController*>();
    QTRY_VERIFY(player->hasSound());
    QCOMPARE(player->sampleRate(), 16000);
  }

  void tokensAreMadeAndTried() {
    s_->openFilled(false, false);
    QTRY_COMPARE(s_->window->currentStep(), Step::Tokenizer);
    QCOMPARE(stateOf("tokenizerStateView"), StateView::State::Empty);
    auto* view = s_->find<StateView>("tokenizerStateView");
    Q_EMIT view->actionRequested(StateView::State::Empty);
    QTRY_COMPARE(view->state(), StateView::State::Content);
    QCOMPARE(s_->status(Step::Tokenizer), StepStatus::Done);
    QVERIFY(s_->find<QTableView>("vocabularyTableView")->model()->rowCount() > 20);
    s_->find<QLineEdit>("trySentenceLineEdit")->setText(QStringLiteral("ሰላም ξ"));
    auto* strip = s_->find<widgets::TokenStrip>("tokenStrip");
    QTRY_VERIFY(strip->shownTokens() >= 4);
    QTRY_VERIFY(s_->find<QLabel>("encodedLabel")->text().contains(QStringLiteral("ξ")));
  }

  void settingsAreValidatedByTheEngine() {
    s_->openFilled(true, false);
    s_->window->showStep(Step::Settings);
    auto* form = s_->find<widgets::OptionsForm>("optionsForm");
    const QString key = QStringLiteral("train.batch_size");
    QTRY_VERIFY(form->row(key) != nullptr);
    Q_EMIT form->optionEdited(key, QStringLiteral("100000"));
    QTRY_VERIFY(!form->row(key)->problem().isEmpty());
    Q_EMIT form->optionEdited(key, QStringLiteral("8"));
    QTRY_VERIFY(form->row(key)->problem().isEmpty());
    QTRY_COMPARE(form->row(key)->value(), QStringLiteral("8"));
    Q_EMIT form->optionReset(key);
    QTRY_COMPARE(form->row(key)->value(), QStringLiteral("16"));
  }

  void whatATrainingWouldTakeMovesWithTheSettings() {
    s_->openFilled(true, false);
    s_->window->showStep(Step::Settings);
    auto* strip = s_->find<QFrame>("estimateStrip");
    auto* basis = s_->find<QLabel>("estimateBasisLabel");
    QTRY_VERIFY(strip->isVisible());
    QVERIFY2(basis->text().contains(QStringLiteral("not known before the first steps")), qPrintable(basis->text()));
    QCOMPARE(s_->find<QLabel>("estimateStepFactLabel")->text(), QStringLiteral("not known yet"));
    QVERIFY(s_->find<QLabel>("estimateMemoryFactLabel")->text().contains(QStringLiteral("60.0 MB")));

    s_->engine->with(s_->projectDir(), [](test::DoubleProject& project) {  // now there is a run that was measured
      RunInfo run;
      run.name = "run-001";
      project.runs.push_back(run);
    });
    s_->window->showStep(Step::Project);
    s_->window->showStep(Step::Settings);
    auto* memory = s_->find<QLabel>("estimateMemoryFactLabel");
    QTRY_VERIFY2(memory->text().contains(QStringLiteral("1.9 GB")), qPrintable(memory->text()));
    QVERIFY(basis->text().contains(QStringLiteral("run-001")));
    QVERIFY(strip->accessibleDescription().contains(memory->text()));

    auto* form = s_->find<widgets::OptionsForm>("optionsForm");
    QTRY_VERIFY(form->row(QStringLiteral("train.batch_size")) != nullptr);
    auto* box = qobject_cast<QSpinBox*>(form->row(QStringLiteral("train.batch_size"))->editor());
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("32"));  // typed, not stored
    QTRY_VERIFY2(memory->text().contains(QStringLiteral("3.5 GB")), qPrintable(memory->text()));
    QCOMPARE(s_->find<QLabel>("estimateStepFactLabel")->text(), QStringLiteral("3.2 s"));
    s_->engine->with(s_->projectDir(), [](test::DoubleProject& project) { QVERIFY(!project.options.contains("train.batch_size")); });
    QVERIFY(s_->find<QLabel>("estimateWarningLabel")->isHidden());
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("128"));
    QTRY_VERIFY(!s_->find<QLabel>("estimateWarningLabel")->isHidden());  // 13.1 GB, 8 are free
    Q_EMIT form->optionEdited(QStringLiteral("train.max_steps"), QStringLiteral("600"));
    auto* whole = s_->find<QLabel>("estimateWholeFactLabel");
    QTRY_VERIFY2(whole->text().contains(QStringLiteral("600 steps")), qPrintable(whole->text()));
    QCOMPARE(s_->engine->callsOnGuiThread.load(), 0);
  }

  void whatIsOtherwiseThanInTheNewestTrainingIsSaid() {
    s_->openFilled(true, false);
    s_->window->showStep(Step::Settings);
    auto* difference = s_->find<QLabel>("settingsDifferenceLabel");
    auto* form = s_->find<widgets::OptionsForm>("optionsForm");
    QTRY_VERIFY(form->row(QStringLiteral("train.batch_size")) != nullptr);
    QVERIFY(difference->isHidden());  // there was none yet
    s_->engine->with(s_->projectDir(), [](test::DoubleProject& project) {
      RunInfo run;
      run.name = "run-001";
      project.runs.push_back(run);
    });
    Q_EMIT form->optionEdited(QStringLiteral("train.max_steps"), QStringLiteral("0"));
    QTRY_COMPARE(difference->text(), QStringLiteral("As in the newest training, \u2068run-001\u2069."));
    Q_EMIT form->optionEdited(QStringLiteral("train.batch_size"), QStringLiteral("8"));
    QTRY_VERIFY2(difference->text().contains(widgets::optionLabel("train.batch_size") + QStringLiteral(": 8 instead of 16")), qPrintable(difference->text()));
    auto* presets = s_->find<QComboBox>("settingsPresetComboBox");
    presets->setCurrentIndex(0);
    Q_EMIT presets->activated(0);
    auto* help = s_->find<QLabel>("presetHelpLabel");
    QVERIFY2(help->text().contains(QStringLiteral("It sets: ") + widgets::optionLabel("train.batch_size") + QStringLiteral(": 16")), qPrintable(help->text()));
  }

  void samplesAreHeardFromTheCurve() {
    s_->openFilled(true, false);
    s_->window->showStep(Step::Training);
    TrainJob job;
    job.projectDir = s_->projectDir();
    job.maxSteps = 120;
    QVERIFY(s_->studio->start(job));
    QTRY_VERIFY(!s_->studio->jobs().isRunning());
    auto* list = s_->find<QListWidget>("sampleListWidget");
    QTRY_VERIFY(list->count() == 3 && list->item(0)->data(Qt::UserRole + 1).toLongLong() == 100);
    auto* picture = s_->find<widgets::SpectrogramView>("sampleSpectrogramView");
    QTRY_VERIFY(picture->isVisible() && !picture->isEmpty());  // it came with the samples
    auto* chart = s_->find<widgets::LossChart>("lossChart");
    auto* player = s_->find<QWidget>("trainingTab")->findChild<widgets::PlayerController*>();
    auto* alignment = s_->find<QLabel>("sampleAlignmentLabel");
    QVERIFY(!alignment->isVisible());  // this run has none
    QPixmap drawn(90, 40);
    drawn.fill(Qt::white);
    const QString folder = QFileInfo(list->item(0)->data(Qt::UserRole).toString()).path();
    QVERIFY(drawn.save(QString(folder).replace(QStringLiteral("/100"), QStringLiteral("/50")) + QStringLiteral("/alignment.png")));
    Q_EMIT chart->sampleChosen(50);
    QTRY_VERIFY(player->path().contains(QStringLiteral("/samples/50/0.wav")));
    QCOMPARE(list->item(0)->data(Qt::UserRole + 1).toLongLong(), 50);
    QCOMPARE(list->currentRow(), 0);
    QVERIFY(alignment->isVisible() && alignment->pixmap().width() == 90);
    Q_EMIT chart->sampleChosen(77);  // nothing was spoken there
    QCOMPARE(list->item(0)->data(Qt::UserRole + 1).toLongLong(), 50);
  }

  void aTrainingAtItsEndGoesOnForMoreSteps() {
    s_->openFilled(true, false);
    s_->window->showStep(Step::Training);
    TrainJob job;
    job.projectDir = s_->projectDir();
    job.maxSteps = 20;
    QVERIFY(s_->studio->start(job));
    QTRY_VERIFY(!s_->studio->jobs().isRunning());
    auto* goOn = s_->find<QPushButton>("goOnPushButton");
    QTRY_VERIFY(goOn->isVisible());
    QTRY_COMPARE(goOn->text(), QStringLiteral("Go on for 20 more steps"));
    s_->click("goOnPushButton");
    QTRY_VERIFY(s_->studio->jobs().isRunning<TrainJob>());
    QTRY_VERIFY(!s_->studio->jobs().isRunning());
    QVERIFY(s_->find<widgets::Banner>("windowBanner")->isHidden());  // it was not over at once
    QTRY_COMPARE(goOn->text(), QStringLiteral("Go on for 40 more steps"));
  }

  void whatIsWrongWithATrainingIsSaidInPlainWords() {
    s_->engine->finding = "became_slow";
    s_->openFilled(true, false);
    s_->window->showStep(Step::Training);
    auto* trouble = s_->find<QLabel>("troubleLabel");
    QVERIFY(trouble->isHidden());
    TrainJob job;
    job.projectDir = s_->projectDir();
    QVERIFY(s_->studio->start(job));
    QTRY_VERIFY(trouble->isVisible());
    QVERIFY2(trouble->text().contains(QStringLiteral("much slower")), qPrintable(trouble->text()));
    s_->studio->jobs().stop();
    QTRY_VERIFY(!s_->studio->jobs().isRunning());
    QVERIFY(trouble->isVisible());  // still there to be read
  }

  void whatAVoiceToGoOnFromBringsIsSaid() {
    s_->openFilled(true, false);
    s_->window->showStep(Step::Settings);
    auto* rights = s_->find<QLabel>("baseRightsLabel");
    auto* form = s_->find<widgets::OptionsForm>("optionsForm");
    QTRY_VERIFY(form->row(QStringLiteral("train.batch_size")) != nullptr);
    QVERIFY(rights->isHidden());
    Q_EMIT form->optionEdited(QStringLiteral("model.base"), QStringLiteral("/voices/anna"));
    QTRY_VERIFY(!rights->isHidden());
    QVERIFY2(rights->text().contains(QStringLiteral("Anna")) && rights->text().contains(QStringLiteral("CC BY 4.0")), qPrintable(rights->text()));
    s_->window->showStep(Step::Project);
    QTRY_VERIFY(s_->find<QLabel>("openProjectRightsLabel")->text().contains(QStringLiteral("Anna")));
    Q_EMIT form->optionReset(QStringLiteral("model.base"));
    s_->window->showStep(Step::Settings);
    QTRY_VERIFY(rights->isHidden());
  }

  void aBadSettingOnDiskHoldsTheTrainingBack() {
    s_->engine->fill(s_->projectDir(), true, false);
    s_->engine->with(s_->projectDir(), [](test::DoubleProject& project) { project.options["train.batch_size"] = "many"; });
    s_->studio->session().open(QString::fromStdString(s_->projectDir()));
    QTRY_VERIFY(s_->studio->session().isOpen());
    QCOMPARE(s_->status(Step::Training), StepStatus::NotYet);
    QCOMPARE(stateOf("trainingStateView"), StateView::State::NotYet);
    QCOMPARE(s_->studio->session().state(Step::Training).goTo, Step::Settings);
  }

  void trainingRunsPausesSavesSpeaksAndStops() {
    s_->openFilled(true, false);
    QTRY_COMPARE(s_->window->currentStep(), Step::Training);
    QCOMPARE(stateOf("trainingStateView"), StateView::State::Empty);
    s_->engine->prepareMilliseconds = 100;
    Q_EMIT s_->find<StateView>("trainingStateView")->actionRequested(StateView::State::Empty);
    QTRY_COMPARE(stateOf("chartStateView"), StateView::State::Working);  // what is being prepared
    auto* chart = s_->find<widgets::LossChart>("lossChart");
    QTRY_VERIFY(chart->pointCount(QStringLiteral("train/mel")) > 5);
    QCOMPARE(stateOf("chartStateView"), StateView::State::Content);
    QVERIFY(!s_->find<QPushButton>("startTrainingPushButton")->isVisible());
    QTRY_VERIFY(!s_->find<QLabel>("stepFactLabel")->text().isEmpty());

    s_->click("speakNowPushButton");
    QTRY_COMPARE(s_->find<QListWidget>("sampleListWidget")->count(), 3);
    s_->click("saveNowPushButton");
    s_->click("pausePushButton");
    QTRY_COMPARE(s_->studio->jobs().phase(), JobPhase::Paused);
    QTRY_COMPARE(s_->find<QPushButton>("pausePushButton")->text(), QStringLiteral("Go on"));
    QVERIFY(s_->studio->speechBusyReason().isEmpty());  // a paused training leaves room to speak
    s_->click("pausePushButton");
    QTRY_COMPARE(s_->studio->jobs().phase(), JobPhase::Running);
    QVERIFY(!s_->studio->speechBusyReason().isEmpty());
    s_->click("stopTrainingPushButton");
    QTRY_VERIFY(!s_->studio->jobs().isRunning());
    QVERIFY(s_->find<QLabel>("trainingStatusLabel")->text().contains(QStringLiteral("Stopped by you")));
    QTRY_VERIFY(s_->find<QPushButton>("goOnPushButton")->isVisible());
    QCOMPARE(s_->status(Step::Training), StepStatus::Done);
  }

  void aFailedTrainingSaysWhatHappened() {
    s_->openFilled(true, false);
    s_->engine->trainFails = true;
    QTRY_COMPARE(s_->window->currentStep(), Step::Training);
    Q_EMIT s_->find<StateView>("trainingStateView")->actionRequested(StateView::State::Empty);
    auto* banner = s_->find<widgets::Banner>("windowBanner");
    QTRY_COMPARE(banner->kind(), widgets::Banner::Kind::Wrong);
    QVERIFY(!s_->find<QLabel>("trainingStatusLabel")->text().isEmpty());
    QVERIFY(s_->find<QPushButton>("startTrainingPushButton")->isEnabled());
  }

  void anInterruptedRunIsShownAndGoneOnWith() {
    s_->openFilled(true, true);
    QTRY_COMPARE(s_->window->currentStep(), Step::Training);
    auto* chart = s_->find<widgets::LossChart>("lossChart");
    QTRY_COMPARE(chart->pointCount(QStringLiteral("train/mel")), int64_t{400});
    QVERIFY(s_->find<QLabel>("trainingStatusLabel")->text().contains(QStringLiteral("interrupted")));
    QVERIFY(!s_->find<QLabel>("evidenceLabel")->text().isEmpty());
    QTRY_VERIFY(s_->find<widgets::LogPanel>("trainingLogPanel")->shownText().contains(QStringLiteral("One clip was left out.")));
    auto* goOn = s_->find<QPushButton>("goOnPushButton");
    QVERIFY(goOn->isVisible() && goOn->isEnabled());
    QTest::mouseClick(goOn, Qt::LeftButton);
    QTRY_VERIFY(chart->pointCount(QStringLiteral("train/mel")) > 402);
    s_->studio->jobs().stop();
    QTRY_VERIFY(!s_->studio->jobs().isRunning());
    QCOMPARE(s_->studio->session().runs().size(), size_t{1});
  }

  void settingsAreProposedByTheMinutesOfSpeech() {
    s_->openFilled(true, false);
    QTRY_COMPARE(s_->window->currentStep(), Step::Training);
    s_->window->showStep(Step::Settings);
    auto* advice = s_->find<QLabel>("adviceLabel");
    QTRY_VERIFY(advice->isVisible());
    QVERIFY2(advice->text().contains(QLatin1String("40 min")) && advice->text().contains(QLatin1String("2e-5")), qPrintable(advice->text()));
    auto* use = s_->find<QPushButton>("useAdvicePushButton");
    QVERIFY(use->isVisible());
    s_->click("useAdvicePushButton");
    QTRY_VERIFY(!use->isVisible());  // nothing is left to propose
    s_->engine->with(s_->projectDir(), [](test::DoubleProject& project) { QCOMPARE(project.options["train.learning_rate"], std::string("2e-5")); });
  }

  void theKeyboardReachesEveryTab() {
    s_->openFilled(true, true);
    for (int i = 0; i < kStepCount; ++i) {
      QTest::keyClick(s_->window.get(), static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
      QTRY_COMPARE(s_->window->currentStep(), static_cast<Step>(i));
    }
  }

  void buttonsHaveNamesForScreenReaders() {
    s_->openFilled(true, true);
    for (int i = 0; i < kStepCount; ++i) {
      s_->window->showStep(static_cast<Step>(i));
      for (auto* button : s_->window->findChildren<QAbstractButton*>()) {
        const QLatin1String kind(button->metaObject()->className());
        const bool ofQt = button->objectName().startsWith(QLatin1String("qt_")) || kind == QLatin1String("QLineEditIconButton");
        if (ofQt || !button->isVisible()) continue;
        QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(), qPrintable(button->objectName() + kind));
      }
    }
  }
};

DIMTS_QT_TEST_MAIN(TestTabs)
#include "test_tabs.moc"

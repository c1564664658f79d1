// The tab for listening: the grid of samples, own text, marks and corrections, blind tests, taking the voice away.
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <cmath>

#include "app/studio/tabs/listen/sample_grid_model.h"
#include "tests/app/studio_test.h"
#include "widgets/audio/player_bar.h"
#include "widgets/audio/player_controller.h"
#include "widgets/audio/spectrogram_view.h"
#include "widgets/audio/waveform_view.h"
#include "widgets/common/banner.h"
#include "widgets/listen/feedback_bar.h"

using namespace dimts;
using namespace dimts::studio;

class TestListen : public test::StudioTest {
  Q_OBJECT

 private:
  /// After the runs' speakers were changed behind the window.
  void openBesideARecording() {
    s_->studio->session().refresh();
    s_->window->showStep(Step::Listen);
    auto* button = s_->find<QPushButton>("comparePushButton");
    QTRY_VERIFY(button->isEnabled());
    QTRY_VERIFY(!s_->studio->session().runs().front().speakers.empty());
    button->click();
  }

 private Q_SLOTS:
  void init() { begin(); }
  void cleanup() { end(); }

  /// What is heard is marked, corrected and learned from; the marks stay with their sentence and step.
  void listenersSayWhatTheyThink() {
    s_->openFilled(true, true);
    s_->window->showStep(Step::Listen);
    auto* grid = s_->find<QTableView>("sampleGridTableView");
    QTRY_COMPARE(grid->model()->columnCount(), 5);
    auto* bar = s_->find<widgets::FeedbackBar>("feedbackBarFrame");
    QVERIFY(!bar->isVisible());
    Q_EMIT grid->clicked(grid->model()->index(1, 2));
    QTRY_VERIFY(bar->isVisible());
    s_->click("feedbackBadPushButton");
    const auto stored = [&] {
      std::vector<FeedbackEntry> entries;
      s_->engine->with(s_->projectDir(), [&](test::DoubleProject& project) { entries = project.feedback; });
      return entries;
    };
    QTRY_COMPARE(stored().size(), size_t{1});
    QVERIFY(stored()[0].rating == Rating::Bad);
    QCOMPARE(stored()[0].step, int64_t{200});
    QCOMPARE(QString::fromStdString(stored()[0].text), grid->model()->index(1, 2).data(SampleGridModel::SentenceRole).toString());
    QTRY_COMPARE(bar->entry().id, int64_t{1});
    auto* correct = s_->find<QLineEdit>("feedbackCorrectLineEdit");
    correct->setFocus();
    correct->setText(QStringLiteral("ሌላ ቃል"));
    QTest::keyClick(correct, Qt::Key_Return);
    QTRY_COMPARE(stored()[0].corrected, std::string("ሌላ ቃል"));
    QCOMPARE(stored().size(), size_t{1});
    Q_EMIT grid->clicked(grid->model()->index(0, 2));
    QTRY_COMPARE(bar->entry().id, int64_t{0});
    Q_EMIT grid->clicked(grid->model()->index(1, 2));
    QTRY_COMPARE(bar->entry().id, int64_t{1});
    auto* learn = s_->find<QPushButton>("feedbackLearnPushButton");
    QVERIFY(!learn->isVisible());
    FeedbackEntry recorded = stored()[0];
    recorded.recording = "/recordings/1-1.wav";
    Q_EMIT bar->changed(recorded);
    QTRY_VERIFY(learn->isVisible() && learn->isEnabled());
    learn->click();
    QTRY_VERIFY(std::holds_alternative<FeedbackJob>(s_->studio->jobs().params()));
    QTRY_VERIFY(!s_->studio->jobs().isRunning());
  }

  /// Two states are compared without knowing which is which; the answers come back as a result with its uncertainty.
  void statesAreJudgedBlindAndMeasured() {
    s_->openFilled(true, true);
    s_->engine->with(s_->projectDir(), [](test::DoubleProject& project) {
      project.measured.states.resize(1);
      project.measured.states[0].step = 400;
      project.measured.states[0].distortionDb = 7.5;
      project.runs[0].speakers = {"Anna", "Ben"};
    });
    s_->window->showStep(Step::Listen);
    auto* judge = s_->find<QPushButton>("judgePushButton");
    QTRY_VERIFY(judge->isEnabled());
    QTRY_COMPARE(s_->find<QPushButton>("speechStylePushButton")->text(), QStringLiteral("\u2068Anna\u2069"));
    s_->find<QPlainTextEdit>("ownTextPlainTextEdit")->setPlainText(QStringLiteral("ሰላም"));
    QTRY_VERIFY(s_->find<QPushButton>("speakPushButton")->isEnabled());
    judge->click();
    auto* table = s_->find<QTableWidget>("measuredTableWidget");
    QTRY_COMPARE(table->rowCount(), 1);
    QTest::keyClick(s_->window.get(), Qt::Key_Return, Qt::ControlModifier);  // says what is typed on the page before
    QVERIFY(s_->find<QPushButton>("speakPushButton")->isEnabled());
    auto* compare = s_->find<QPushButton>("blindComparePushButton");
    QTRY_VERIFY(compare->isVisible() && compare->isEnabled());
    compare->click();
    auto* player = s_->window->tab(Step::Listen)->findChild<widgets::PlayerController*>();
    s_->click("blindPlayFirstPushButton");
    QTRY_VERIFY(player->hasSound());
    s_->click("blindPlaySecondPushButton");
    s_->click("blindSecondPushButton");
    std::vector<ListeningAnswer> answers;
    const auto stored = [&] {
      s_->engine->with(s_->projectDir(), [&](test::DoubleProject& project) { answers = project.answers; });
      return answers.size();
    };
    QTRY_COMPARE(stored(), size_t{1});
    QVERIFY(answers[0].choice == ListeningAnswer::Choice::Second);
    s_->click("blindStopPushButton");
    auto* results = s_->find<QListWidget>("blindResultsListWidget");
    QTRY_COMPARE(results->count(), 1);
    auto* speakers = s_->find<QComboBox>("measuredSpeakerComboBox");
    QVERIFY(speakers->isVisible());
    speakers->setCurrentIndex(2);
    s_->click("measurePushButton");
    QTRY_VERIFY(std::holds_alternative<EvaluateJob>(s_->studio->jobs().params()));
    QCOMPARE(std::get<EvaluateJob>(s_->studio->jobs().params()).speakers, std::vector<std::string>{"Ben"});
    QTRY_VERIFY(!s_->studio->jobs().isRunning());
    s_->click("judgeBackPushButton");
    QTRY_VERIFY(judge->isVisible());
  }

  /// All runs beside each other, the newest last; what is heard says whose it is and chooses that run.
  void runsAreHeardBesideEachOther() {
    s_->engine->fill(s_->projectDir(), true, true);
    s_->engine->with(s_->projectDir(), [](test::DoubleProject& project) {
      RunInfo second = project.runs.front();
      second.name = "run-002";
      second.dir = project.info.dir + "/runs/run-002";
      project.runs.insert(project.runs.begin(), second);
    });
    s_->studio->session().open(QString::fromStdString(s_->projectDir()));
    QTRY_VERIFY(s_->studio->session().isOpen());
    s_->window->showStep(Step::Listen);
    auto* grid = s_->find<QTableView>("sampleGridTableView");
    QTRY_COMPARE(grid->model()->columnCount(), 5);
    auto* all = s_->find<QCheckBox>("allRunsCheckBox");
    QVERIFY(all->isVisible());
    all->click();
    QCOMPARE(grid->model()->columnCount(), 9);
    QVERIFY(grid->model()->headerData(1, Qt::Horizontal).toString().startsWith(QStringLiteral("run-001")));
    QVERIFY(grid->model()->headerData(8, Qt::Horizontal).toString().startsWith(QStringLiteral("run-002")));
    auto* run = s_->find<QComboBox>("listenRunComboBox");
    QCOMPARE(run->currentData().toString(), QStringLiteral("run-002"));
    Q_EMIT grid->clicked(grid->model()->index(1, 2));
    QCOMPARE(run->currentData().toString(), QStringLiteral("run-001"));
    QCOMPARE(grid->model()->columnCount(), 9);
    auto* player = s_->window->tab(Step::Listen)->findChild<widgets::PlayerController*>();
    QTRY_VERIFY(player->hasSound());
    QVERIFY(s_->find<QLabel>("playingLabel")->text().contains(QStringLiteral("run-001")));
    all->click();
    QCOMPARE(grid->model()->columnCount(), 5);
  }

  void samplesArePlayedAndOwnTextIsSpoken() {
    s_->openFilled(true, true);
    s_->window->showStep(Step::Listen);
    auto* grid = s_->find<QTableView>("sampleGridTableView");
    QTRY_COMPARE(grid->model()->columnCount(), 5);
    QCOMPARE(grid->model()->rowCount(), 3);
    QVERIFY(grid->model()->headerData(4, Qt::Horizontal).toString().contains(QStringLiteral("400")));
    auto* player = s_->window->tab(Step::Listen)->findChild<widgets::PlayerController*>();
    Q_EMIT grid->clicked(grid->model()->index(1, 2));
    QTRY_VERIFY(player->hasSound());
    QVERIFY(!s_->find<QPushButton>("speakPushButton")->isEnabled());
    s_->find<QPlainTextEdit>("ownTextPlainTextEdit")->setPlainText(QStringLiteral("ሰላም"));
    s_->find<QComboBox>("checkpointComboBox")->setCurrentIndex(3);
    s_->click("speakPushButton");
    QTRY_COMPARE(s_->find<QListWidget>("spokenListWidget")->count(), 1);
    QTRY_VERIFY(player->path().contains(QStringLiteral("samples")));
    QVERIFY(player->path().startsWith(QString::fromStdString(s_->projectDir())));
    QCOMPARE(std::get<SpeakJob>(s_->studio->speech().params()).checkpoint, std::string("300"));
  }

  /// A clip of the project's own and the voice with the same words: both heard and seen, on one axis, their lengths named.
  void theVoiceStandsBesideTheRecording() {
    s_->openFilled(true, true);
    s_->engine->with(s_->projectDir(), [](test::DoubleProject& project) {
      project.runs[0].speakers = {"Anna", "Ben"};
      for (ClipInfo& clip : project.clips) clip.speaker = clip.split == Split::Validation ? "Ben" : "Cyrus";
    });
    openBesideARecording();
    auto* list = s_->find<QListWidget>("compareClipsListWidget");
    QTRY_VERIFY(list->count() > 10);
    QTRY_VERIFY(list->hasFocus());
    QCOMPARE(list->item(0)->text(), QStringLiteral("Held out"));
    QCOMPARE(list->currentRow(), 1);  // headings are passed over
    QVERIFY(!list->findItems(QStringLiteral("The others"), Qt::MatchExactly).isEmpty());
    auto* recording = s_->find<widgets::PlayerBar>("compareRecordingPlayerBar");
    auto* voice = s_->find<widgets::PlayerBar>("compareVoicePlayerBar");
    QTRY_VERIFY(recording->controller()->hasSound());
    QCOMPARE(recording->controller()->sampleRate(), 16000);
    QVERIFY(!voice->controller()->hasSound());
    QVERIFY(!recording->findChild<widgets::SpectrogramView*>()->isEmpty());
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(recording->controller()->state() == widgets::PlayerController::State::Playing || !recording->controller()->problem().isEmpty());
    QVERIFY(s_->find<QLabel>("compareVoiceLabel")->text().contains(QStringLiteral("Ben")));

    QTest::keyClick(list, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(voice->controller()->hasSound());
    const auto& job = std::get<SpeakJob>(s_->studio->speech().params());
    QVERIFY(list->item(1)->toolTip().toStdString() == job.text);
    QCOMPARE(job.speaker, std::string("Ben"));
    QVERIFY(job.outPath.empty());
    QCOMPARE(s_->find<QListWidget>("spokenListWidget")->count(), 0);  // no text that somebody typed
    QCOMPARE(voice->controller()->durationSeconds(), 0.2);
    const QString lengths = s_->find<QLabel>("compareLengthLabel")->text();
    QVERIFY2(lengths.contains(QStringLiteral("0.2 s")) && lengths.contains(QStringLiteral("shorter")), qPrintable(lengths));
    QVERIFY(voice->findChild<QLabel*>(QStringLiteral("playerQuietEndLabel")) != nullptr);
    const double share = 0.2 / recording->controller()->durationSeconds();
    QTRY_COMPARE(std::lround(10.0 * voice->waveform()->width() / recording->waveform()->width()), std::lround(10 * share));

    // What screen readers say tells the two apart.
    QVERIFY(recording->waveform()->accessibleName().startsWith(QStringLiteral("The recording")));
    QVERIFY(voice->waveform()->accessibleName().startsWith(QStringLiteral("The voice")));
    QVERIFY(voice->findChild<QToolButton*>(QStringLiteral("playToolButton"))->accessibleName().startsWith(QStringLiteral("The voice")));
    QVERIFY(list->item(1)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("held out")));
    QVERIFY(!list->item(list->count() - 1)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("held out")));

    // Another clip: the voice has not said that one. It belongs to nobody whom the voice knows.
    list->setCurrentRow(list->count() - 1);
    QTRY_VERIFY(!voice->controller()->hasSound());
    QVERIFY(!s_->find<QLabel>("compareVoiceLabel")->text().contains(QStringLiteral("Cyrus")));
    QVERIFY(s_->find<QLabel>("compareHeldOutLabel")->text().contains(QStringLiteral("learns from")));
    auto* search = s_->find<QLineEdit>("compareSearchLineEdit");
    search->setText(QStringLiteral("no clip says this"));
    QTRY_COMPARE(list->count(), 0);
    QVERIFY(s_->find<QLabel>("compareMoreLabel")->isVisible());
    QVERIFY(!s_->find<QPushButton>("compareSpeakPushButton")->isEnabled());
    search->clear();
    QTRY_VERIFY(list->count() > 10);
    s_->click("compareBackPushButton");
    QTRY_VERIFY(s_->find<QPushButton>("comparePushButton")->isVisible());
  }

  /// What cannot be spoken is said on the page, and a text of one's own is spoken as before. Nobody was named here, so
  /// nobody is said to be heard.
  void aClipThatCannotBeSpokenIsAnError() {
    s_->openFilled(true, true);
    s_->engine->with(s_->projectDir(), [](test::DoubleProject& project) {
      project.runs[0].speakers = {""};
      for (ClipInfo& clip : project.clips) clip.text = "fail", clip.speaker.clear();
    });
    openBesideARecording();
    auto* speak = s_->find<QPushButton>("compareSpeakPushButton");
    QTRY_VERIFY(speak->isEnabled());
    QVERIFY(!s_->find<QLabel>("compareVoiceLabel")->text().contains(QStringLiteral("heard in the recording")));
    speak->click();
    auto* banner = s_->find<widgets::Banner>("compareBanner");
    QTRY_VERIFY(!banner->isHidden());
    QVERIFY(s_->find<widgets::Banner>("listenBanner")->isHidden());
    QVERIFY(!s_->find<widgets::PlayerBar>("compareVoicePlayerBar")->controller()->hasSound());
    s_->click("compareBackPushButton");
    s_->find<QPlainTextEdit>("ownTextPlainTextEdit")->setPlainText(QStringLiteral("ሰላም"));
    s_->click("speakPushButton");
    QTRY_COMPARE(s_->find<QListWidget>("spokenListWidget")->count(), 1);
  }

  void theVoiceIsTakenAway() {
    s_->openFilled(true, true);
    s_->window->showStep(Step::Listen);
    s_->dialogs.folder = QString::fromStdString(s_->folder.path());
    QTRY_VERIFY(s_->find<QPushButton>("takeVoicePushButton")->isEnabled());
    s_->click("takeVoicePushButton");
    auto* banner = s_->find<widgets::Banner>("listenBanner");
    QTRY_VERIFY(!banner->isHidden());
    QVERIFY(banner->message().contains(QString::fromStdString(s_->folder.path())));
    Q_EMIT banner->actionTriggered();
    QCOMPARE(s_->dialogs.opened.size(), 1);
    // "project" is the project's own folder there, so the voice got another name
    QVERIFY(s_->dialogs.opened.first().endsWith(QStringLiteral("project 2")));
  }
};

DIMTS_QT_TEST_MAIN(TestListen)
#include "test_listen.moc"

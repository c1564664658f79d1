// Speaking in the window: files line by line or as a timed track, mixtures of speakers, pauses; over the double engine.
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QTest>

#include "tests/app/studio_test.h"
#include "widgets/audio/player_controller.h"
#include "widgets/common/banner.h"

using namespace dimts;
using namespace dimts::studio;
using dimts::test::DoubleProject;

class TestSpeaking : public test::StudioTest {
  Q_OBJECT

 private:
  /// Goes to the page that speaks files and chooses one.
  void openSpeakFile(const char* name) {
    s_->openFilled(true, true);
    s_->window->showStep(Step::Listen);
    QTRY_VERIFY(s_->find<QPushButton>("speakFilePushButton")->isEnabled());
    s_->click("speakFilePushButton");
    QTRY_VERIFY(s_->find<QWidget>("speakFilePage")->isVisible());
    QVERIFY(!s_->find<QPushButton>("speakFileStartPushButton")->isEnabled());
    s_->dialogs.files = {QString::fromStdString(s_->folder.write(name, "one\ntwo\n"))};
    s_->click("chosenFilePushButton");
    QVERIFY(s_->find<QPushButton>("speakFileStartPushButton")->isEnabled());
  }

 private Q_SLOTS:
  void init() { begin(); }
  void cleanup() { end(); }

  void aFileIsSpokenLineByLine() {
    openSpeakFile("story.txt");
    QVERIFY(s_->find<QRadioButton>("linesRadioButton")->isChecked());
    QVERIFY(!s_->find<QRadioButton>("trackRadioButton")->isEnabled());
    auto* place = s_->find<QLineEdit>("speakPlaceLineEdit");
    QCOMPARE(place->text(), QString::fromStdString(s_->folder.file("story spoken")));
    auto* list = s_->find<QListWidget>("speakFileListWidget");
    s_->click("speakFileStartPushButton");
    QTRY_COMPARE(list->count(), 5);  // four sounds, and the line that was not spoken
    QTRY_VERIFY(!s_->studio->jobs().isRunning());
    const auto& job = std::get<SpeakBatchJob>(s_->studio->jobs().params());
    QCOMPARE(job.layout, std::string("lines"));
    QCOMPARE(job.target, s_->projectDir());
    QVERIFY(list->item(4)->text().contains(QLatin1String("song")));
    auto* banner = s_->find<widgets::Banner>("speakFileBanner");
    QVERIFY(!banner->isHidden());
    QVERIFY(banner->message().contains(QLatin1Char('4')));
    Q_EMIT banner->actionTriggered();
    QCOMPARE(s_->dialogs.opened.value(0), QString::fromStdString(s_->folder.file("story spoken")));
    QVERIFY(place->text().endsWith(QLatin1String("story spoken 2")));  // the next one goes beside it
    auto* player = s_->window->tab(Step::Listen)->findChild<widgets::PlayerController*>();
    Q_EMIT list->itemActivated(list->item(0));
    QTRY_VERIFY(player->hasSound());
  }

  void subtitlesBecomeATimedTrackAndCanBeStopped() {
    openSpeakFile("film.srt");
    QVERIFY(s_->find<QRadioButton>("cuesRadioButton")->isChecked());
    QTest::keyClick(s_->find<QRadioButton>("cuesRadioButton"), Qt::Key_Down);
    s_->find<QRadioButton>("trackRadioButton")->click();
    auto* format = s_->find<QComboBox>("speakFormatComboBox");
    format->setCurrentIndex(1);
    Q_EMIT format->activated(1);
    auto* place = s_->find<QLineEdit>("speakPlaceLineEdit");
    QCOMPARE(place->text(), QString::fromStdString(s_->folder.file("film.flac")));
    s_->engine->prepareMilliseconds = 300;
    s_->click("speakFileStartPushButton");
    auto* stop = s_->find<QPushButton>("speakFileStopPushButton");
    QTRY_VERIFY(stop->isVisible());
    QVERIFY(s_->find<QProgressBar>("speakFileProgressBar")->isVisible());
    s_->click("speakFileStopPushButton");
    QTRY_VERIFY(!s_->studio->jobs().isRunning());
    QVERIFY(!stop->isVisible());
    s_->engine->prepareMilliseconds = 1;
    s_->click("speakFileStartPushButton");
    auto* list = s_->find<QListWidget>("speakFileListWidget");
    QTRY_COMPARE(list->count(), 2);  // the line that was not spoken, and the track
    Q_EMIT list->itemActivated(list->item(1));
    QCOMPARE(s_->dialogs.opened.value(0), QString::fromStdString(s_->folder.file("film.flac")));
  }

  void aFolderThatCannotBeWrittenIsNamed() {
    openSpeakFile("story.txt");
    auto* place = s_->find<QLineEdit>("speakPlaceLineEdit");
    place->setText(QStringLiteral("/forbidden/sounds"));
    s_->click("speakFileStartPushButton");
    auto* banner = s_->find<widgets::Banner>("speakFileBanner");
    QTRY_VERIFY(!banner->isHidden());
    QCOMPARE(banner->kind(), widgets::Banner::Kind::Wrong);
    QStringList words;
    for (auto* label : banner->findChildren<QLabel*>()) words << label->text();
    QVERIFY(words.join(QLatin1Char(' ')).contains(QLatin1String("/forbidden")));
    QVERIFY(words.join(QLatin1Char(' ')).contains(QLatin1String("Choose another folder")));
  }

  void speakersAreMixedAndPausesAreSet() {
    s_->openFilled(true, true);
    s_->engine->with(s_->projectDir(), [](DoubleProject& project) { project.runs.front().speakers = {"Anna", "Ben", "Cem"}; });
    s_->window->showStep(Step::Listen);
    auto* open = s_->find<QPushButton>("speechStylePushButton");
    QTRY_COMPARE(open->text(), QStringLiteral("\u2068Anna\u2069"));
    s_->click("speechStylePushButton");
    auto* dialog = s_->window->findChild<QDialog*>(QStringLiteral("speechStyleDialog"));
    QTRY_VERIFY(dialog->isVisible());
    dialog->findChild<QPushButton*>(QStringLiteral("addVoicePushButton"))->click();
    const auto* added = dialog->findChild<QComboBox*>(QStringLiteral("speakerComboBox1"));
    QTRY_VERIFY(added->height() >= added->sizeHint().height());  // the dialog grows with its rows
    dialog->findChild<QSpinBox*>(QStringLiteral("shareSpinBox0"))->setValue(60);
    QVERIFY2(open->text().contains(QLatin1String("38")) && open->text().contains(QLatin1String("62")), qPrintable(open->text()));  // of 60 and 100
    dialog->findChild<QSpinBox*>(QStringLiteral("shareSpinBox1"))->setValue(20);
    auto* comma = dialog->findChild<QDoubleSpinBox*>(QStringLiteral("commaPauseDoubleSpinBox"));
    QVERIFY(comma->text().contains(QLatin1String("learned")));
    comma->setValue(0.3);
    dialog->findChild<QDoubleSpinBox*>(QStringLiteral("quietEndDoubleSpinBox"))->setValue(0.1);
    auto* lively = dialog->findChild<QDoubleSpinBox*>(QStringLiteral("livelinessDoubleSpinBox"));
    QVERIFY(lively->text().contains(QLatin1String("learned")));
    lively->setValue(0.4);
    dialog->accept();
    QVERIFY(open->accessibleName().contains(QLatin1String("75")));
    s_->find<QPlainTextEdit>("ownTextPlainTextEdit")->setPlainText(QStringLiteral("ሰላም"));
    s_->click("speakPushButton");
    QTRY_COMPARE(s_->find<QListWidget>("spokenListWidget")->count(), 1);
    const auto& job = std::get<SpeakJob>(s_->studio->speech().params());
    QCOMPARE(job.speaker, std::string("Anna:60, Ben:20"));
    QCOMPARE(job.commaPauseSeconds, 0.3);
    QCOMPARE(job.clausePauseSeconds, -1.0);
    QCOMPARE(job.mostQuietEndSeconds, 0.1);
    QCOMPARE(job.noiseScale, 0.4);
    QCOMPARE(job.noiseScaleDuration, -1.0);
  }
};

DIMTS_QT_TEST_MAIN(TestSpeaking)
#include "test_speaking.moc"

// The start page: four answers make a project with those settings, recent projects tell how they stand.
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "app/studio/tabs/project/recent_projects.h"
#include "app/studio/tabs/project/time_plan.h"
#include "tests/app/studio_test.h"
#include "widgets/audio/player_bar.h"
#include "widgets/audio/player_controller.h"
#include "widgets/charts/sparkline.h"
#include "widgets/common/error_text.h"

using namespace dimts;
using studio::planFor;
using studio::ProjectCard;
using studio::Step;
using studio::TimeBudget;

class TestStartPage : public test::StudioTest {
  Q_OBJECT

 private:
  QList<ProjectCard*> cards() const {
    QList<ProjectCard*> shown;
    for (auto* card : s_->window->findChildren<ProjectCard*>())
      if (!card->isHidden()) shown << card;
    return shown;
  }
  std::map<std::string, std::string> optionsOfTheProject() const {
    std::map<std::string, std::string> options;
    s_->engine->with(s_->studio->session().dir(), [&](test::DoubleProject& project) { options = project.options; });
    return options;
  }

 private Q_SLOTS:
  void init() {
    begin();
    s_->studio->settings().setProjectsFolder(QString::fromStdString(s_->folder.path()));
  }
  void cleanup() { end(); }

  void theTimeChoosesTheNetwork() {
    MachineInfo machine;
    machine.devices = {{"cpu", "processor", 8'000'000'000, 4'000'000'000}};
    QCOMPARE(planFor(TimeBudget::Evening, machine).preset, std::string("vits-small"));
    QCOMPARE(planFor(TimeBudget::Evening, machine).minutes, 180.0);
    QCOMPARE(planFor(TimeBudget::Night, std::nullopt).minutes, 540.0);
    QCOMPARE(planFor(TimeBudget::Open, machine).minutes, 0.0);
    machine.devices.push_back({"cuda:0", "card", 12'000'000'000, 11'000'000'000});
    QCOMPARE(planFor(TimeBudget::Night, machine).preset, std::string("vits"));
    machine.devices.back().memoryBytes = 4'000'000'000;
    const auto small = planFor(TimeBudget::Night, machine);
    QCOMPARE(small.preset, std::string("vits-small"));
    QVERIFY(small.smallCard);
    QVERIFY(planText(small).contains(QStringLiteral("8 GB")));
    QVERIFY(planText(small, QStringLiteral("chatterbox")).contains(QStringLiteral("chatterbox")));
  }

  void aVoiceIsHeardBeforeTheFirstSetting() {
    auto* card = s_->find<QFrame>("hearVoiceCard");
    QTRY_VERIFY(card->isVisible());
    auto* text = s_->find<QPlainTextEdit>("hearVoicePlainTextEdit");
    QCOMPARE(text->toPlainText(), QStringLiteral("Good morning."));
    const QString about = s_->find<QLabel>("hearVoiceAboutLabel")->text();
    QVERIFY2(about.contains(QStringLiteral("misses 60 %")) && about.contains(QStringLiteral("30 %")), qPrintable(about));
    QVERIFY(!s_->studio->session().isOpen());

    auto* bar = card->findChild<widgets::PlayerBar*>();
    QVERIFY(bar->isHidden());
    s_->click("hearVoicePushButton");
    QTRY_VERIFY(bar->isVisible() && bar->controller()->hasSound() && !s_->studio->speech().isRunning());
    const auto& job = std::get<SpeakJob>(s_->studio->speech().params());
    QCOMPARE(job.target, std::string("base"));
    QCOMPARE(job.speaker, std::string("english"));
    QCOMPARE(job.text, std::string("Good morning."));
    QVERIFY(job.outPath.empty());
    QCOMPARE(bar->controller()->samples().size(), size_t{1600});

    auto* speakers = s_->find<QComboBox>("hearVoiceComboBox");
    speakers->setCurrentIndex(1);
    QCOMPARE(text->toPlainText(), QStringLiteral("Buenos días."));  // its own sentence
    text->setPlainText(QStringLiteral("Hola"));
    speakers->setCurrentIndex(0);
    QCOMPARE(text->toPlainText(), QStringLiteral("Hola"));  // what somebody has written stays

    text->setPlainText(QStringLiteral("fail"));
    s_->click("hearVoicePushButton");
    auto* status = s_->find<QLabel>("hearVoiceStatusLabel");
    QTRY_VERIFY2(status->isVisible() && status->text().contains(QStringLiteral("voice"), Qt::CaseInsensitive) && !s_->studio->speech().isRunning(), qPrintable(status->text()));
    QCOMPARE(status->text(), widgets::errorText({"voice.corrupt", "base", "The voice cannot be read.", "Install the program again."}).all());
    text->clear();
    QVERIFY(!s_->find<QPushButton>("hearVoicePushButton")->isEnabled());
    QCOMPARE(s_->find<QListWidget>("spokenListWidget")->count(), 0);  // the Listen tab has nothing to do with it
    QCOMPARE(s_->engine->callsOnGuiThread.load(), 0);
  }

  void aProjectMayGoOnFromTheVoiceThatIsThere() {
    auto* box = s_->find<QCheckBox>("fromVoiceCheckBox");
    auto* language = s_->find<QComboBox>("languageComboBox");
    language->setCurrentIndex(language->findData(QStringLiteral("am")));
    QTRY_VERIFY(s_->find<QFrame>("hearVoiceCard")->isVisible());
    QVERIFY(box->isHidden());  // it knows no Ethiopic letter
    language->setCurrentIndex(language->findData(QStringLiteral("ckb")));
    QVERIFY(box->isHidden());
    language->setCurrentIndex(language->findData(QStringLiteral("ku")));
    QVERIFY(!box->isHidden());
    QVERIFY(!box->isChecked());  // only who wants it
    box->click();
    s_->find<QRadioButton>("ownVoiceRadioButton")->click();
    s_->click("createProjectPushButton");
    QTRY_VERIFY(s_->studio->session().isOpen());
    QCOMPARE(optionsOfTheProject().at("model.base"), std::string("base"));
  }

  void fourAnswersMakeAProject() {
    auto* language = s_->find<QComboBox>("languageComboBox");
    language->setCurrentIndex(language->findData(QStringLiteral("am")));
    s_->dialogs.files = {QStringLiteral("/films/one.mkv"), QStringLiteral("/films/one.srt")};
    s_->click("chooseFilmsPushButton");
    QVERIFY(s_->find<QLabel>("speechLabel")->text().contains(QLatin1Char('2')));
    auto* from = s_->find<QLineEdit>("permissionFromLineEdit");
    QVERIFY(from->isHidden());
    s_->find<QRadioButton>("givenRadioButton")->click();
    QVERIFY(!from->isHidden());
    from->setText(QStringLiteral("ሰላም, in a letter"));
    const QString night = s_->find<QLabel>("planLabel")->text();
    s_->find<QRadioButton>("eveningRadioButton")->click();
    QVERIFY(s_->find<QLabel>("planLabel")->text() != night);
    s_->find<QLineEdit>("projectNameLineEdit")->setText(QStringLiteral("የኔ ድምፅ"));
    s_->click("createProjectPushButton");
    QTRY_VERIFY(s_->studio->session().isOpen());
    const ProjectInfo& info = s_->studio->session().info();
    QCOMPARE(info.language, std::string("am"));
    QCOMPARE(info.preset, std::string("vits-small"));
    QCOMPARE(info.name, std::string("የኔ ድምፅ"));
    const std::map<std::string, std::string> expected{{"train.max_minutes", "180"},
                                                      {"voice.permission", "given"},
                                                      {"voice.permission_from", "ሰላም, in a letter"}};
    QCOMPARE(optionsOfTheProject(), expected);
    QTRY_VERIFY(s_->studio->session().stats().kept > 0);  // the films came along
    QCOMPARE(s_->window->currentStep(), Step::Dataset);
    QVERIFY(!s_->find<QLabel>("speechLabel")->text().contains(QLatin1Char('2')));

    // The next project's voice is another one: nothing is answered for it.
    s_->window->showStep(Step::Project);
    QVERIFY(!s_->find<QRadioButton>("givenRadioButton")->isChecked());
    QVERIFY(from->isHidden());
    QVERIFY(from->text().isEmpty());
    QVERIFY(s_->find<QLineEdit>("projectNameLineEdit")->text().isEmpty());
    QCOMPARE(language->currentData().toString(), QStringLiteral("am"));
    QVERIFY(s_->find<QRadioButton>("eveningRadioButton")->isChecked());
  }

  void withoutFilmsAndWithALicence() {
    s_->dialogs.folder = QStringLiteral("/films");
    s_->click("chooseFilmFolderPushButton");
    QVERIFY(s_->find<QLabel>("speechLabel")->text().contains(QStringLiteral("films")));
    s_->click("noFilmsPushButton");
    s_->find<QRadioButton>("openLicenceRadioButton")->click();
    s_->find<QLineEdit>("licenceLineEdit")->setText(QStringLiteral("CC BY 4.0"));
    s_->find<QRadioButton>("openTimeRadioButton")->click();
    s_->click("createProjectPushButton");
    QTRY_VERIFY(s_->studio->session().isOpen());
    const std::map<std::string, std::string> expected{{"voice.licence", "CC BY 4.0"}, {"voice.permission", "open_licence"}};
    QCOMPARE(optionsOfTheProject(), expected);
    QTest::qWait(50);
    QVERIFY(!s_->studio->jobs().isRunning());
    QCOMPARE(s_->studio->session().info().name, std::string("My voice"));
  }

  void aListOfRecordingsIsTakenIn() {
    s_->dialogs.files = {QString::fromStdString(s_->folder.write("list/metadata.csv", "a|One.\nb|Two.\n"))};
    s_->click("chooseRecordingsPushButton");
    s_->find<QRadioButton>("notSureRadioButton")->click();
    QVERIFY(s_->find<QLabel>("permissionNoteLabel")->text().contains(QStringLiteral("Ask the speaker")));
    QSignalSpy started(&s_->studio->jobs(), &studio::JobRunner::started);
    s_->click("createProjectPushButton");
    QTRY_COMPARE(started.size(), 1);
    const auto& job = std::get<ImportJob>(s_->studio->jobs().params());
    QCOMPARE(job.list, s_->dialogs.files.first().toStdString());
    QCOMPARE(job.from, std::string("ljspeech"));
    QTRY_VERIFY(!s_->studio->jobs().isRunning());
  }

  void aTakenNameGetsANumber() {
    s_->folder.write("My voice/project.yaml", "");
    auto* name = s_->find<QLineEdit>("projectNameLineEdit");
    name->setText(QStringLiteral("x"));
    name->clear();
    QVERIFY(s_->find<QLineEdit>("projectFolderLineEdit")->text().endsWith(QStringLiteral("My voice 2")));
  }

  void recentProjectsTellHowTheyStand() {
    s_->engine->fill("/projects/trained", true, true);
    s_->engine->fill("/projects/new", false, false);
    for (const char* folder : {"/projects/gone", "/projects/new", "/projects/trained"})
      s_->studio->settings().addRecentProject(QString::fromLatin1(folder));
    auto* recent = s_->window->findChild<studio::RecentProjects*>();
    recent->refresh();
    QCOMPARE(cards().size(), 3);
    QTRY_VERIFY(!cards().last()->accessibleDescription().isEmpty());
    QVERIFY(cards().at(0)->accessibleDescription().contains(QStringLiteral("step")));
    QVERIFY(cards().at(0)->findChild<widgets::Sparkline*>());
    QVERIFY(cards().at(1)->accessibleDescription().contains(QStringLiteral("clips")));
    QVERIFY(cards().at(2)->accessibleDescription().contains(QStringLiteral("no project")));
    QTest::keyClick(cards().at(2), Qt::Key_Delete);
    QTRY_COMPARE(cards().size(), 2);
    cards().at(1)->findChild<QToolButton*>()->click();
    QTRY_COMPARE(cards().size(), 1);
    QTest::keyClick(cards().first(), Qt::Key_Space);
    QTRY_VERIFY(s_->studio->session().isOpen());
    QCOMPARE(s_->studio->session().dir(), std::string("/projects/trained"));
    QCOMPARE(cards().size(), 0);  // it stands on the left now
  }
};

DIMTS_QT_TEST_MAIN(TestStartPage)
#include "test_start_page.moc"

// The whole job through the main window with the real engine: a small film becomes a voice that says a sentence.
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>

#include "app/common/engine_loader.h"
#include "app/studio/tabs/dataset/dataset_tab.h"
#include "tests/app/studio_fixture.h"
#include "tests/support/srt_time.h"
#include "widgets/audio/player_controller.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/common/banner.h"
#include "widgets/common/state_view.h"
#include "widgets/dataset/clip_table.h"

using namespace dimts;
using namespace dimts::studio;
using dimts::widgets::StateView;

namespace {

constexpr int kRate = 16000, kClips = 40;
constexpr double kClipSeconds = 1.2, kGapSeconds = 0.8;

/// Something like speech: harmonics of a gliding pitch in syllables, quiet noise between the sentences.
std::vector<int16_t> makeSound() {
  const auto total = static_cast<size_t>(kClips * (kClipSeconds + kGapSeconds) * kRate) + kRate;
  std::vector<int16_t> sound(total);
  std::minstd_rand random(7);
  double phase = 0;
  for (size_t i = 0; i < total; ++i) {
    const double t = static_cast<double>(i) / kRate;
    const double inside = std::fmod(t, kClipSeconds + kGapSeconds) - kGapSeconds;
    const double noise = (static_cast<double>(random() % 2001) - 1000) / 1000;
    phase += (120 + 20 * std::sin(t * 3)) / kRate * 6.2831853;
    double value = 0.0008 * noise;
    if (inside >= 0)
      for (int harmonic = 1; harmonic < 12; ++harmonic)
        value += 0.25 * std::fabs(std::sin(inside * 12)) * std::sin(phase * harmonic) / harmonic;
    sound[i] = static_cast<int16_t>(std::lround(20000 * std::clamp(value, -1.0, 1.0)));
  }
  return sound;
}

/// "<folder>/ፊልም.wav" and its SRT.
QStringList makeFilm(const test::TempDir& folder) {
  const auto sound = makeSound();
  const auto bytes = static_cast<uint32_t>(sound.size() * 2);
  std::string wav = "RIFF";
  const auto put = [&wav](uint32_t value, int count) {
    for (int i = 0; i < count; ++i) wav.push_back(static_cast<char>(value >> (8 * i)));
  };
  put(36 + bytes, 4);
  wav += "WAVEfmt ";
  put(16, 4), put(1, 2), put(1, 2), put(kRate, 4), put(kRate * 2, 4), put(2, 2), put(16, 2);
  wav += "data";
  put(bytes, 4);
  wav.append(reinterpret_cast<const char*>(sound.data()), bytes);
  std::string srt;
  for (int i = 0; i < kClips; ++i) {
    const double start = i * (kClipSeconds + kGapSeconds) + kGapSeconds;
    srt += std::to_string(i + 1) + "\n" + test::srtTime(start) + " --> " + test::srtTime(start + kClipSeconds) + "\n" +
           (i % 2 ? "some words number " : "a line of talk ") + std::string(1, static_cast<char>('a' + i % 26)) + "\n\n";
  }
  return {QString::fromStdString(folder.write("films/ፊልም 1.wav", wav)), QString::fromStdString(folder.write("films/ፊልም 1.srt", srt))};
}

}  // namespace

class TestWholeJob : public QObject {
  Q_OBJECT

 private:
  test::Warnings warnings_;
  test::TempDir folder_;
  test::ScriptedDialogs dialogs_;
  std::unique_ptr<Studio> studio_;
  std::unique_ptr<MainWindow> window_;

  template <class W>
  W* find(const char* name) {
    return window_->findChild<W*>(QString::fromLatin1(name));
  }
  void click(const char* name) { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
  ProjectSession& session() { return studio_->session(); }
  QString problem() { return find<widgets::Banner>("windowBanner")->message(); }
  int64_t trainedSteps() { return find<widgets::LossChart>("lossChart")->pointCount(QStringLiteral("train/mel")); }

 private Q_SLOTS:
  void initTestCase() {
    if (!qEnvironmentVariableIsSet("DIMTS_ENGINE")) qputenv("DIMTS_ENGINE", DIMTS_ENGINE_FILE);
    studio_ = std::make_unique<Studio>([] { return app::loadEngine(app::ThreadWaiting::Sleep); }, QString::fromStdString(folder_.file("settings.ini")));
    window_ = std::make_unique<MainWindow>(*studio_);
    window_->resize(1280, 720);
    window_->show();
    studio_->host().load();
    QTRY_VERIFY_WITH_TIMEOUT(studio_->machine().has_value(), 30000);
  }
  void cleanupTestCase() {
    window_.reset();
    studio_.reset();
    DIMTS_NO_WARNINGS();
  }

  void stepOneMakesAProject() {
    dialogs_.folder = QString::fromStdString(folder_.path());
    click("chooseFolderPushButton");
    find<QLineEdit>("projectNameLineEdit")->setText(QStringLiteral("የኔ ድምፅ"));
    QTRY_VERIFY(find<QComboBox>("presetComboBox")->findText(QStringLiteral("vits-tiny")) >= 0);
    find<QComboBox>("presetComboBox")->setCurrentText(QStringLiteral("vits-tiny"));
    find<QRadioButton>("givenRadioButton")->click();
    find<QLineEdit>("permissionFromLineEdit")->setText(QStringLiteral("ሰላም, 2026"));
    click("createProjectPushButton");
    QTRY_VERIFY2_WITH_TIMEOUT(session().isOpen(), qPrintable(problem()), 10000);
    QCOMPARE(window_->currentStep(), Step::Dataset);
  }

  void stepTwoImportsTheFilm() {
    dialogs_.files = makeFilm(folder_);
    Q_EMIT find<StateView>("datasetStateView")->actionRequested(StateView::State::Empty);
    QVERIFY2(studio_->jobs().isRunning(), qPrintable(problem()));
    QTRY_VERIFY_WITH_TIMEOUT(!studio_->jobs().isRunning(), 60000);
    QTRY_VERIFY2_WITH_TIMEOUT(session().stats().kept > kClips / 2, qPrintable(problem()), 5000);
    auto* table = find<widgets::ClipTable>("clipTable");
    QTRY_COMPARE(table->model()->rowCount(), static_cast<int>(session().stats().clips));
    auto* player = window_->tab(Step::Dataset)->findChild<widgets::PlayerController*>();
    QTRY_VERIFY(player->hasSound());
  }

  void stepThreeMakesTokens() {
    window_->showStep(Step::Tokenizer);
    Q_EMIT find<StateView>("tokenizerStateView")->actionRequested(StateView::State::Empty);
    QTRY_VERIFY2_WITH_TIMEOUT(session().tokenizer().has_value(), qPrintable(problem()), 20000);
    find<QLineEdit>("trySentenceLineEdit")->setText(QStringLiteral("a line"));
    QTRY_VERIFY(find<QLabel>("encodedLabel")->text().contains(QStringLiteral("token")));
  }

  void unknownLettersAreAddedAndTakenBack() {
    const std::string before = session().tokenizer()->fingerprint;
    find<QLineEdit>("trySentenceLineEdit")->setText(QStringLiteral("a ሰላም"));
    auto* add = find<QPushButton>("addSentenceLettersPushButton");
    QTRY_VERIFY(add->isVisible() && add->isEnabled());
    QVERIFY(find<QLabel>("encodedLabel")->text().contains(QStringLiteral("3 letters of your text are unknown")));
    const size_t rows = session().tokenizer()->entries.size();
    add->click();
    QTRY_COMPARE_WITH_TIMEOUT(session().tokenizer()->entries.size(), rows + 3, 20000);
    QTRY_VERIFY(!add->isVisible());
    auto* banner = find<widgets::Banner>("tokensBanner");
    QTRY_VERIFY(!banner->isHidden() && !studio_->jobs().isRunning());
    Q_EMIT banner->actionTriggered();
    QTRY_COMPARE(session().tokenizer()->fingerprint, before);
    QTRY_VERIFY(add->isVisible());
  }

  void stepFourTrainsPausesGoesOnAndStops() {
    window_->showStep(Step::Training);
    QCOMPARE(find<StateView>("trainingStateView")->state(), StateView::State::Empty);
    Q_EMIT find<StateView>("trainingStateView")->actionRequested(StateView::State::Empty);
    QVERIFY(studio_->jobs().isRunning<TrainJob>());
    QTRY_VERIFY2_WITH_TIMEOUT(trainedSteps() >= 10, qPrintable(problem()), 120000);
    click("pausePushButton");
    QTRY_COMPARE_WITH_TIMEOUT(studio_->jobs().phase(), JobPhase::Paused, 30000);
    QTest::qWait(300);
    const int64_t held = trainedSteps();
    QTest::qWait(500);
    QCOMPARE(trainedSteps(), held);
    click("pausePushButton");
    QTRY_VERIFY2_WITH_TIMEOUT(trainedSteps() >= 20, qPrintable(problem()), 120000);
    click("stopTrainingPushButton");
    QTRY_VERIFY_WITH_TIMEOUT(!studio_->jobs().isRunning(), 60000);
    QVERIFY2(find<QLabel>("trainingStatusLabel")->text().contains(QStringLiteral("Stopped by you")),
             qPrintable(find<QLabel>("trainingStatusLabel")->text()));
    QTRY_VERIFY(!session().runs().empty() && !session().runs().front().checkpoints.empty());
    QTRY_COMPARE(session().runs().front().status, std::string("stopped"));
    QTRY_VERIFY(session().runs().front().step >= 20);
  }

  void stepFiveListens() {
    window_->showStep(Step::Listen);
    QTRY_VERIFY(find<QComboBox>("checkpointComboBox")->count() > 0);
    find<QComboBox>("checkpointComboBox")->setCurrentIndex(1);  // the last state
    find<QPlainTextEdit>("ownTextPlainTextEdit")->setPlainText(QStringLiteral("a line of talk"));
    QTRY_VERIFY(find<QPushButton>("speakPushButton")->isEnabled());
    click("speakPushButton");
    auto* spoken = find<QListWidget>("spokenListWidget");
    auto* banner = find<widgets::Banner>("listenBanner");
    QTRY_VERIFY_WITH_TIMEOUT(spoken->count() == 1 || !banner->message().isEmpty(), 60000);
    QVERIFY2(spoken->count() == 1, qPrintable(banner->message()));
    const widgets::WavData wav = widgets::readWav(spoken->item(0)->data(Qt::UserRole).toString());
    QVERIFY2(wav.problem.isEmpty(), qPrintable(wav.problem));
    QVERIFY(wav.samples.size() > 100);
  }

  /// A drive is pulled out and plugged in again: it is said, nothing ends, and the window goes on by itself.
  void theFolderGoesAwayAndComesBack() {
    const std::string dir = session().dir(), away = dir + " away";
    window_->showStep(Step::Dataset);
    const int64_t clips = session().stats().clips;
    std::filesystem::copy(dir, away, std::filesystem::copy_options::recursive);
    std::filesystem::remove_all(dir);
    QTRY_VERIFY_WITH_TIMEOUT(problem().contains(QStringLiteral("cannot be read any more")), 10000);
    for (int i = 0; i < kStepCount; ++i) window_->showStep(static_cast<Step>(i));
    QVERIFY(session().isOpen());
    window_->showStep(Step::Dataset);
    auto* table = find<widgets::ClipTable>("clipTable");
    table->selectAll();
    click("dropSelectedPushButton");  // cannot be kept
    QTRY_VERIFY(find<widgets::Banner>("datasetBanner")->isVisible());
    std::filesystem::rename(away, dir);
    QTRY_VERIFY_WITH_TIMEOUT(problem().contains(QStringLiteral("there again")), 10000);
    QTRY_COMPARE(session().stats().clips, clips);
    QTRY_COMPARE(table->model()->rowCount(), static_cast<int>(clips));
    table->selectAll();
    click("dropSelectedPushButton");
    QTRY_COMPARE(session().stats().kept, int64_t{0});
    QTest::keySequence(window_.get(), QKeySequence::Undo);
    QTRY_VERIFY(session().stats().kept > 0);
  }

  void stepSixGoesOnAndClosesWhileTraining() {
    window_->showStep(Step::Training);
    const int64_t before = session().runs().front().step;
    QTRY_VERIFY(find<QPushButton>("goOnPushButton")->isEnabled());
    click("goOnPushButton");
    QTRY_COMPARE_WITH_TIMEOUT(studio_->jobs().phase(), JobPhase::Running, 60000);
    const std::string dir = session().dir();
    QVERIFY(!window_->close());
    QTRY_VERIFY_WITH_TIMEOUT(!window_->isVisible(), 60000);
    QVERIFY(!studio_->jobs().isRunning());
    const auto runs = studio_->host().engine()->runs(dir);
    QVERIFY(runs.ok());
    QCOMPARE(runs->size(), size_t{1});
    QVERIFY(runs->front().step >= before);
    QCOMPARE(runs->front().status, std::string("stopped"));
  }

  void aClosedProjectHoldsNoFile() {
    const std::string dir = session().dir();
    const auto held = [&] {
      for (const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) {
        std::error_code gone;
        if (const auto file = std::filesystem::read_symlink(entry, gone); !gone && file.string().starts_with(dir)) return file.string();
      }
      return std::string();
    };
    session().close();
    QTRY_COMPARE(held(), std::string());  // its drive can be taken away
  }
};

DIMTS_QT_TEST_MAIN(TestWholeJob)
#include "test_whole_job.moc"

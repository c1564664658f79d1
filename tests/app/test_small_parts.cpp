// The parts that need no window: pairing of files, the verdict, the command line, sentences for outcomes.
#include <QTest>

#include <cmath>

#include "app/studio/command_line.h"
#include "app/studio/jobs/time_left.h"
#include "app/studio/settings/app_settings.h"
#include "app/studio/tabs/dataset/pairing.h"
#include "app/studio/tabs/tokenizer/vocabulary_model.h"
#include "app/studio/tabs/training/speed_meter.h"
#include "app/studio/tabs/training/verdict.h"
#include "app/studio/window/outcome_text.h"
#include "app/studio/window/progress_text.h"
#include "tests/app/studio_fixture.h"

using namespace dimts;
using namespace dimts::studio;

namespace {

std::vector<MetricPoint> curve(const std::vector<double>& values, const std::string& name = "val/mel") {
  std::vector<MetricPoint> points;
  for (size_t i = 0; i < values.size(); ++i) points.push_back({name, static_cast<int64_t>(i + 1) * 100, values[i]});
  return points;
}

}  // namespace

class TestSmallParts : public QObject {
  Q_OBJECT

 private:
  test::Warnings warnings_;

 private Q_SLOTS:
  void init() { test::Warnings::forget(); }
  void cleanup() { DIMTS_NO_WARNINGS(); }

  void filmsFindTheirSubtitles() {
    const Pairing pairing = pairFiles({QStringLiteral("/f/ፊልም 1.mkv"), QStringLiteral("/s/ፊልም 1.am.srt"),
                                       QStringLiteral("/f/b.wav"), QStringLiteral("/f/c.srt"), QStringLiteral("/f/b.vtt")});
    QCOMPARE(pairing.items.size(), size_t{2});
    QCOMPARE(pairing.items[0].subtitles, std::string("/s/ፊልም 1.am.srt"));
    QCOMPARE(pairing.items[1].subtitles, std::string("/f/b.vtt"));
    QCOMPARE(pairing.leftOver, QStringList{QStringLiteral("/f/c.srt")});
  }
  void oneFilmAndOneSubtitleFileBelongTogether() {
    const Pairing pairing = pairFiles({QStringLiteral("/a/film.mkv"), QStringLiteral("/b/other name.srt")});
    QCOMPARE(pairing.items.front().subtitles, std::string("/b/other name.srt"));
    QVERIFY(pairing.leftOver.isEmpty());
  }
  void subtitlesAloneAreLeftOver() {
    const Pairing pairing = pairFiles({QStringLiteral("/b/x.SRT")});
    QVERIFY(pairing.items.empty());
    QCOMPARE(pairing.leftOver.size(), 1);
  }

  void theSpeedIsThatOfTheLastHalfMinute() {
    SpeedMeter speed;
    QCOMPARE(speed.stepsPerSecond(), 0.0);
    speed.add(0, 0);
    speed.add(20, 1);  // the first step with its preparations
    QCOMPARE(speed.stepsPerSecond(), 0.05);
    for (int i = 1; i <= 200; ++i) speed.add(20 + i * 0.5, 1 + i);
    QCOMPARE(speed.stepsPerSecond(), 2.0);
    speed.add(121, 7);  // went back to an earlier step
    QCOMPARE(speed.stepsPerSecond(), 0.0);
  }
  void theTimeLeftIsTheStagesOwnPace() {
    TimeLeft left;
    QCOMPARE(left.estimate({"a", "", 0, 100, -1}, 10), -1.0);
    QCOMPARE(left.estimate({"a", "", 5, 100, -1}, 10.5), -1.0);  // too early
    QCOMPARE(left.estimate({"a", "", 20, 100, -1}, 20), 40.0);
    QCOMPARE(left.estimate({"a", "", 20, 100, 7}, 21), 7.0);     // the job knows better
    QCOMPARE(left.estimate({"b", "", 90, 100, -1}, 30), -1.0);   // another stage begins anew
    QCOMPARE(left.estimate({"b", "", 95, 100, -1}, 40), 10.0);
    QCOMPARE(left.estimate({"b", "", 96, 0, -1}, 50), -1.0);
  }
  void whatTheWindowRemembersIsThereAgain() {
    test::TempDir folder;
    const QString file = QString::fromStdString(folder.file("settings.ini"));
    {
      AppSettings settings(file);
      QVERIFY(settings.theme().isEmpty() && settings.recentProjects().isEmpty() && !settings.expertOptions());
      settings.setTheme(QStringLiteral("dark"));
      settings.setGeometry(QByteArray("\x01\0\x02", 3));
      for (int i = 0; i < 12; ++i) settings.addRecentProject(QStringLiteral("/ፕሮጀክት %1").arg(i));
      settings.removeRecentProject(QStringLiteral("/ፕሮጀክት 11"));
      settings.setExpertOptions(true);
      QCOMPARE(settings.theme(), QStringLiteral("dark"));  // before it is on the disk
      QCOMPARE(settings.recentProjects().size(), 9);
    }
    const AppSettings again(file);
    QCOMPARE(again.theme(), QStringLiteral("dark"));
    QCOMPARE(again.geometry(), QByteArray("\x01\0\x02", 3));
    QCOMPARE(again.recentProjects().size(), 9);
    QCOMPARE(again.recentProjects().first(), QStringLiteral("/ፕሮጀክት 10"));
    QVERIFY(again.expertOptions());
  }

  void troubleIsSaidWithWhatToDo() {
    Record facts = Record().add("batch_size", int64_t{16}).add("micro_batch", int64_t{16});
    QVERIFY(troubleOf(facts).isEmpty() && troubleOf({}).isEmpty());
    facts.add("health", RecordList{Record().add("code", "memorising").add("best_step", int64_t{1200}), Record().add("code", "still_learning"),
                                   Record().add("code", "nobody knows this")});
    QCOMPARE(troubleOf(facts).size(), 1);
    QVERIFY2(troubleOf(facts).first().contains(QStringLiteral("1,200")), qPrintable(troubleOf(facts).first()));
    const QStringList parts = troubleOf(Record().add("batch_size", int64_t{16}).add("micro_batch", int64_t{4}));
    QVERIFY(parts.size() == 1 && parts.first().contains(QStringLiteral("of the 16 clips")) && parts.first().contains(QStringLiteral("4 are worked on at once")));
    for (const char* code : {"memorising", "diverging", "text_ignored", "silence", "discriminator_too_strong", "waiting_for_data", "many_skipped", "became_slow"})
      QCOMPARE(troubleOf(Record().add("health", RecordList{Record().add("code", code)})).size(), 1);
  }

  void theVerdictFollowsTheHeldOutCurve() {
    QCOMPARE(verdictOf({}).kind, VerdictKind::NothingYet);
    QCOMPARE(verdictOf(curve({3, 2})).kind, VerdictKind::TooEarly);
    QCOMPARE(verdictOf(curve({3, 2, 1})).kind, VerdictKind::Better);
    QCOMPARE(textOf(verdictOf(curve({3, 2, 1}))).sentence, QStringLiteral("The voice still gets better."));
    const Verdict wavering = verdictOf(curve({3, 1, 2}));  // the best was one measurement earlier
    QCOMPARE(wavering.kind, VerdictKind::Better);
    QVERIFY(textOf(wavering).sentence.contains(QStringLiteral("200")));
    const Verdict worse = verdictOf(curve({3, 1, 2, 2, 2}));
    QCOMPARE(worse.kind, VerdictKind::NoLongerBetter);
    QCOMPARE(worse.bestStep, int64_t{200});
    QVERIFY(textOf(worse).sentence.contains(QStringLiteral("200")));
  }
  void theVerdictIgnoresWhatIsNotANumberAndOtherCurves() {
    auto points = curve({3, NAN, 2, 1});
    for (auto& point : curve({9, 9, 9}, "train/mel")) points.push_back(point);
    const Verdict verdict = verdictOf(points);
    QCOMPARE(verdict.curve, std::string("val/mel"));
    QCOMPARE(verdict.measured, 3);
    QCOMPARE(verdict.last, 1.0);
    QCOMPARE(verdictOf(curve({1, 2}, "val/kl")).curve, std::string("val/kl"));
  }

  void theCommandLineIsRead() {
    const CommandLine line = parseCommandLine({QStringLiteral("--theme"), QStringLiteral("dark"), QStringLiteral("/p ድ"),
                                               QStringLiteral("--screenshot"), QStringLiteral("out")});
    QVERIFY(line.problem.isEmpty());
    QCOMPARE(line.theme, QStringLiteral("dark"));
    QCOMPARE(line.project, QStringLiteral("/p ድ"));
    QCOMPARE(line.screenshotDir, QStringLiteral("out"));
    QVERIFY(parseCommandLine({QStringLiteral("--demo")}).demo);
    QVERIFY(parseCommandLine({QStringLiteral("--help")}).help);
  }
  void wrongArgumentsAreNamed() {
    QVERIFY(parseCommandLine({QStringLiteral("--themes")}).problem.contains(QStringLiteral("--themes")));
    QVERIFY(parseCommandLine({QStringLiteral("--theme"), QStringLiteral("pink")}).problem.contains(QStringLiteral("pink")));
    QVERIFY(parseCommandLine({QStringLiteral("--language"), QStringLiteral("xx")}).problem.contains(QStringLiteral("ckb")));
    QCOMPARE(parseCommandLine({QStringLiteral("--language"), QStringLiteral("am")}).language, QStringLiteral("am"));
    QVERIFY(!parseCommandLine({QStringLiteral("--screenshot")}).problem.isEmpty());
    QVERIFY(!parseCommandLine({QStringLiteral("a"), QStringLiteral("b")}).problem.isEmpty());
  }
  void aMissingDisplayIsSaid() {
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM"), display = qgetenv("DISPLAY"), wayland = qgetenv("WAYLAND_DISPLAY");
    qunsetenv("QT_QPA_PLATFORM");
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    QVERIFY(!displayProblem().isEmpty());
    qputenv("DISPLAY", ":9876");
    QVERIFY(displayProblem().contains(QStringLiteral(":9876")));
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QVERIFY(displayProblem().isEmpty());
    qputenv("QT_QPA_PLATFORM", platform);
    display.isNull() ? qunsetenv("DISPLAY") : qputenv("DISPLAY", display);
    if (!wayland.isNull()) qputenv("WAYLAND_DISPLAY", wayland);
  }

  void outcomesAreSentencesWithFigures() {
    Outcome stopped{JobStatus::Stopped, {}, Record().add("steps", 1240)};
    QCOMPARE(outcomeText(TrainJob{}, stopped), QStringLiteral("Stopped by you at step %1. Saved; go on any time.").arg(QLocale().toString(1240)));
    Outcome imported{JobStatus::Finished, {}, Record().add("imported", 1).add("kept", 200).add("dropped", 7)};
    QVERIFY(outcomeText(ImportJob{}, imported).contains(QStringLiteral("200")));
    QVERIFY(outcomeText(ImportJob{}, imported).contains(QStringLiteral("7")));
    Outcome again{JobStatus::Finished, {}, Record().add("imported", 0).add("already_imported", 1)};
    QVERIFY(outcomeText(ImportJob{}, again).contains(QStringLiteral("already")));
    Outcome failed{JobStatus::Failed, {"media.no_audio", "/f.mkv", "No audio stream.", ""}, {}};
    QVERIFY(!outcomeText(ImportJob{}, failed).isEmpty());
  }

  void progressIsOneLine() {
    QCOMPARE(progressLine({"train.prepare.model", "", 3, 5, -1}), QStringLiteral("Building the network"));
    const QString film = progressLine({"import.decode", "/f/ፊልም.mkv", 1500, 4000, 3});
    QVERIFY(film.contains(QStringLiteral("ፊልም.mkv")) && !film.contains(QStringLiteral("/f/")));
    QVERIFY(film.contains(QStringLiteral("film 2 of 4")));
    QVERIFY(!progressLine({"import.decode", "/f/a.mkv", 500, 1000, 3}).contains(QStringLiteral("of")));
    QVERIFY(progressLine({"train.step", "run-001", 12, 0, -1}).contains(QStringLiteral("step 12")));
    QVERIFY(progressLine({"tokenizer.check", "", 12000, 0, -1}).contains(QLocale().toString(12000)));
    QCOMPARE(progressFraction({"x", "", 1, 4, -1}), 0.25);
    QCOMPARE(progressFraction({"x", "", 1, 0, -1}), -1.0);
  }

  void piecesCanBeSeen() {
    QCOMPARE(visiblePiece(QStringLiteral(" ")), QStringLiteral("␣"));
    QCOMPARE(visiblePiece(QStringLiteral("ሰ")), QStringLiteral("ሰ"));
    QCOMPARE(visiblePiece(QString(QChar(0x200D))), QStringLiteral("U+200D"));
    QCOMPARE(codePointsText(QStringLiteral("ሰ")), QStringLiteral("U+1230"));
    QCOMPARE(visiblePiece(QStringLiteral("▁ሰላም")), QStringLiteral("␣ሰላም"));
    QCOMPARE(visiblePiece(QStringLiteral("[SPACE]")), QStringLiteral("␣"));
  }
};

DIMTS_QT_TEST_MAIN(TestSmallParts)
#include "test_small_parts.moc"

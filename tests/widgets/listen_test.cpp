// Blind listening: nothing gives the voices away, an answer needs everything heard, and results carry their uncertainty.
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

#include <map>
#include <set>

#include "tests/widgets/support/widget_test.h"
#include "widgets/listen/blind_test.h"
#include "widgets/listen/measured_table.h"

using namespace dimts;
using namespace dimts::widgets;
using namespace Qt::Literals::StringLiterals;

namespace {

const ListenedVoice kRecording{}, kOld{"run-001", 100}, kNew{"run-001", 200};

/// Ten sentences by each voice.
std::vector<ListeningSound> sounds(const std::vector<ListenedVoice>& voices) {
  std::vector<ListeningSound> all;
  for (const ListenedVoice& voice : voices)
    for (int i = 0; i < 10; ++i)
      all.push_back({voice, "sentence " + std::to_string(i), voice.run + std::to_string(voice.step) + "/" + std::to_string(i) + ".wav"});
  return all;
}

}  // namespace

class ListenTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void comparisonsAskEverySentenceOnceWithBothSidesUsed() {
    int first = 0;
    for (uint64_t seed = 1; seed <= 20; ++seed) {
      const auto trials = comparisonTrials(sounds({kOld, kNew}), kOld, kNew, seed);
      QCOMPARE(trials.size(), size_t{10});
      std::set<std::string> texts;
      for (const BlindTrial& trial : trials) {
        texts.insert(trial.first.text);
        QCOMPARE(trial.first.text, trial.second.text);
        QVERIFY(trial.first.voice != trial.second.voice);
        first += trial.first.voice == kOld;
      }
      QCOMPARE(texts.size(), size_t{10});
    }
    QVERIFY2(first > 70 && first < 130, qPrintable(QString::number(first)));  // of 200; five sigma are 35
  }

  void ratingsAskWhatAllVoicesSayAndNoSentenceTwiceInARow() {
    auto all = sounds({kOld, kNew});
    all.push_back({kNew, "only the new one", "x.wav"});
    for (uint64_t seed = 1; seed <= 20; ++seed) {
      const auto trials = ratingTrials(all, {kOld, kNew}, seed);
      QCOMPARE(trials.size(), size_t{20});
      // The last ones may have no other sentence left to go between.
      for (size_t i = 1; i + 3 < trials.size(); ++i) QVERIFY(trials[i].first.text != trials[i - 1].first.text);
    }
  }

  void anAnswerNeedsBothSoundsAndSaysWhichVoiceWasChosen() {
    BlindTest test;
    test.setSounds(sounds({kRecording, kOld, kNew}));
    test.show();
    QSignalSpy answers(&test, &BlindTest::answered), plays(&test, &BlindTest::playRequested);
    const auto button = [&](const char* name) { return test.findChild<QPushButton*>(QString::fromLatin1(name)); };
    button("blindComparePushButton")->click();
    QVERIFY(test.isAsking());
    QVERIFY(!button("blindFirstPushButton")->isEnabled());
    button("blindPlayFirstPushButton")->click();
    QVERIFY(!button("blindFirstPushButton")->isEnabled());
    button("blindPlaySecondPushButton")->click();
    QVERIFY(button("blindFirstPushButton")->isEnabled());
    button("blindFirstPushButton")->click();
    QCOMPARE(answers.size(), 1);
    const auto answer = answers[0][0].value<ListeningAnswer>();
    const QString heard = plays[0][0].toString();  // what A was
    QVERIFY(heard.startsWith(QString::fromStdString(answer.first.run) + QString::number(answer.first.step) + u"/"_s));
    QVERIFY(answer.choice == ListeningAnswer::Choice::First);
    // The next question begins unheard; nothing on the page names a voice.
    QVERIFY(!button("blindFirstPushButton")->isEnabled());
    for (const QLabel* label : test.findChildren<QLabel*>())
      if (label->isVisible()) QVERIFY2(!label->text().contains(u"run-001"_s), qPrintable(label->text()));
    button("blindStopPushButton")->click();
    QVERIFY(!test.isAsking());
    QCOMPARE(answers.size(), 1);
  }

  void ratingsGoFromOneToFive() {
    BlindTest test;
    test.setSounds(sounds({kOld, kNew}));
    test.show();
    QSignalSpy answers(&test, &BlindTest::answered);
    test.findChild<QPushButton*>(u"blindRatePushButton"_s)->click();
    for (int i = 0; i < 20; ++i) {
      QVERIFY(test.isAsking());
      test.findChild<QPushButton*>(u"blindPlayFirstPushButton"_s)->click();
      test.findChild<QPushButton*>(u"blindRating4PushButton"_s)->click();
    }
    QVERIFY(!test.isAsking());
    QCOMPARE(answers.size(), 20);
    QCOMPARE(answers[7][0].value<ListeningAnswer>().rating, 4);
  }

  void oneVoiceAloneSaysWhatIsMissing() {
    BlindTest test;
    test.setSounds(sounds({kOld}));
    QVERIFY(!test.findChild<QPushButton*>(u"blindComparePushButton"_s)->isEnabled());
    QVERIFY(test.findChild<QLabel*>(u"blindCommonLabel"_s)->text().contains(u"only one voice"_s));
  }

  void resultsSayHowSureTheyAre() {
    const QString unsure = comparisonText({kOld, kNew, 4, 6, 1, 0.4, 0.17, 0.69, 0.75});
    QVERIFY2(unsure.contains(u"step 200 was better"_s) || unsure.contains(u"200"_s), qPrintable(unsure));
    QVERIFY2(unsure.contains(u"6 of 10"_s) && unsure.contains(u"31"_s) && unsure.contains(u"chance"_s), qPrintable(unsure));
    QVERIFY(comparisonText({kOld, kNew, 1, 19, 0, 0.05, 0.009, 0.236, 0.0}).contains(u"clear"_s));
    QVERIFY(scoreText({kOld, 1, 4, 1, 5}).contains(u"one answer"_s));
  }

  void measuresThatWereNotTakenAreNotShown() {
    MeasuredRun measured;
    measured.states.resize(2);
    measured.states[0].step = 300;
    measured.states[0].distortionDb = 6.25;
    measured.states[1].distortionDb = 7;
    MeasuredTable table;
    table.setMeasured(measured);
    QCOMPARE(table.rowCount(), 2);
    QCOMPARE(table.item(0, 1)->text(), u"6.25"_s);
    QVERIFY(table.isColumnHidden(2) && table.isColumnHidden(3));
    measured.states[0].wordError = 0.5;
    measured.recordingsWordError = 0.34;
    table.setMeasured(measured);
    QCOMPARE(table.rowCount(), 3);  // with the recordings' own
    QVERIFY(!table.isColumnHidden(2));
  }
};

DIMTS_WIDGET_TEST_MAIN(ListenTest)
#include "listen_test.moc"

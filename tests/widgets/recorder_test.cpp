// The recorder with a stand-in for the microphone, and without one.
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "tests/widgets/support/widget_test.h"
#include "widgets/audio/player_controller.h"
#include "widgets/dataset/recorder.h"

using namespace dimts::widgets;
using namespace Qt::Literals::StringLiterals;

namespace {

class PretendedInput : public AudioInput {
 public:
  explicit PretendedInput(bool there = true, float loud = 0.4F) : there_(there), loud_(loud) {}
  bool available() override { return there_; }
  bool start() override {
    samples_.assign(16000, loud_);
    Q_EMIT level(static_cast<double>(loud_));
    return there_;
  }
  void stop() override {}
  std::vector<float> take() override { return std::exchange(samples_, {}); }
  int sampleRate() const override { return 16000; }

 private:
  bool there_;
  float loud_;
  std::vector<float> samples_;
};

QString note(Recorder& recorder) { return recorder.findChild<QLabel*>(u"recorderNoteLabel"_s)->text(); }

}  // namespace

class RecorderTest : public dimts::test::WidgetTest {
  Q_OBJECT
 private Q_SLOTS:
  void promptsComeFromATextFile() {
    QTemporaryDir dir;
    QFile file(dir.filePath(u"ጽሑፍ.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBFሰላም ለዓለም።\r\n\r\n ... \nOne | two  three\n");
    file.close();
    QCOMPARE(readPrompts(file.fileName()), (QStringList{u"ሰላም ለዓለም።"_s, u"One   two three"_s}));
    QVERIFY(readPrompts(dir.filePath(u"gone"_s)).isEmpty());
  }

  void sentencesAreRecordedOneAfterTheOther() {
    QTemporaryDir dir;
    Recorder recorder({u"First sentence"_s, u"Second"_s}, dir.path(), std::make_unique<PretendedInput>());
    recorder.show();
    QCOMPARE(dimts::test::nameProblems(recorder), QString());
    auto* record = recorder.findChild<QPushButton*>(u"recorderRecordPushButton"_s);
    auto* import = recorder.findChild<QPushButton*>(u"recorderImportPushButton"_s);
    QVERIFY(!import->isEnabled());
    record->click();
    QVERIFY(recorder.isRecording());
    QCOMPARE(recorder.findChild<QProgressBar*>(u"recorderLevelProgressBar"_s)->value(), 40);
    record->click();
    QVERIFY(!recorder.isRecording());
    QCOMPARE(readWav(recorder.fileOf(0)).samples.size(), size_t{16000});
    QCOMPARE(recorder.recorded(), 1);
    QVERIFY(recorder.findChild<QPushButton*>(u"recorderListenPushButton"_s)->isEnabled());
    recorder.findChild<QPushButton*>(u"recorderNextPushButton"_s)->click();
    QCOMPARE(recorder.current(), 1);
    record->click();
    record->click();
    record->click();  // once more: the file is replaced
    record->click();
    QSignalSpy wanted(&recorder, &Recorder::importRequested);
    import->click();
    QCOMPARE(wanted.size(), 1);
    QFile list(dir.filePath(u"metadata.csv"_s));
    QVERIFY(list.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(list.readAll()), u"0001|First sentence|First sentence\n0002|Second|Second\n"_s);
    Recorder again({u"First sentence"_s, u"Second"_s}, dir.path(), std::make_unique<PretendedInput>());
    QCOMPARE(again.recorded(), 2);
  }

  void tooLoudIsSaid() {
    QTemporaryDir dir;
    Recorder recorder({u"One"_s}, dir.path(), std::make_unique<PretendedInput>(true, 1.0F));
    recorder.toggleRecording();
    recorder.toggleRecording();
    QVERIFY(note(recorder).contains(u"too loud"_s));
  }

  void withoutAMicrophoneItSaysSo() {
    QTemporaryDir dir;
    Recorder recorder({u"One"_s}, dir.path(), std::make_unique<PretendedInput>(false));
    QVERIFY(note(recorder).contains(u"no microphone"_s));
    QVERIFY(!recorder.findChild<QPushButton*>(u"recorderRecordPushButton"_s)->isEnabled());
  }
};

DIMTS_WIDGET_TEST_MAIN(RecorderTest)
#include "recorder_test.moc"

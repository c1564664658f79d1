// Waveform and spectrogram views, WAV reading, and the player with a stand-in for the device and without any.
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <cmath>
#include <numbers>

#include "tests/widgets/support/fake_output.h"
#include "tests/widgets/support/widget_test.h"
#include "widgets/audio/player_bar.h"
#include "widgets/audio/player_controller.h"
#include "widgets/audio/quiet_end.h"
#include "widgets/audio/spectrogram_view.h"
#include "widgets/audio/waveform_view.h"

using namespace dimts::widgets;
using dimts::test::FakeOutput;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<float> tone(double seconds, int rate, double hertz) {
  std::vector<float> samples(static_cast<size_t>(seconds * rate));
  for (size_t i = 0; i < samples.size(); ++i)
    samples[i] = 0.5F * static_cast<float>(std::sin(2 * std::numbers::pi * hertz * static_cast<double>(i) / rate));
  return samples;
}

}  // namespace

class AudioTest : public dimts::test::WidgetTest {
  Q_OBJECT
 private Q_SLOTS:
  void theQuietAtTheEndIsMeasured() {
    const auto ending = [](double level, double seconds) {
      auto samples = tone(1, 16000, 200);
      const auto end = tone(seconds, 16000, 3000);
      for (const float sample : end) samples.push_back(sample * static_cast<float>(2 * level));
      return quietEndSeconds(samples, 16000);
    };
    QCOMPARE(quietEndSeconds({}, 16000), 0.0);
    QCOMPARE(quietEndSeconds(tone(1, 16000, 200), 16000), 0.0);
    QCOMPARE(ending(0, 0.8), 0.8);
    QCOMPARE(ending(0.004, 0.8), 0.8);  // the tone has 0.5, so this is 42 dB below: a noise that is hardly heard
    QCOMPARE(ending(0.006, 0.8), 0.0);  // 38 dB below: a breath
    QCOMPARE(quietEndSeconds(std::vector<float>(8000, 0.0F), 16000), 0.5);
    // What is whispered in a whisper is no silence, a click in silence ends it.
    auto faint = tone(1, 16000, 200);
    for (float& sample : faint) sample *= 0.01F;
    QCOMPARE(quietEndSeconds(faint, 16000), 0.0);
    auto click = tone(1, 16000, 200);
    click.resize(32000, 0.0F);
    click[24000] = 1;
    QCOMPARE(quietEndSeconds(click, 16000), 7840.0 / 16000);
  }
  void theQuietAtTheEndIsSaidBesideTheLength() {
    FakeOutput::Log log;
    PlayerController player(std::make_unique<FakeOutput>(log), nullptr);
    PlayerBar bar(&player);
    QVERIFY(!bar.findChild<QLabel*>(u"playerQuietEndLabel"_s));  // only where it is asked for
    bar.showQuietEnd();
    const auto* label = bar.findChild<QLabel*>(u"playerQuietEndLabel"_s);
    QVERIFY(label->text().isEmpty());
    auto samples = tone(1, 16000, 200);
    player.setSamples(samples, 16000);
    QVERIFY(label->text().isEmpty());
    samples.resize(16000 + 12800, 0.0F);
    player.setSamples(samples, 16000);
    QVERIFY2(label->text().startsWith(u"0.8 s"_s), qPrintable(label->text()));
    samples.resize(16000 + 3200);
    player.setSamples(samples, 16000);
    QVERIFY(label->text().isEmpty());  // as between two sentences
    player.setSamples(std::vector<float>(8000, 0.0F), 16000);
    QCOMPARE(label->text(), u"nothing but silence"_s);
    player.beginStream(16000);
    samples.resize(32000);
    player.append(samples);
    QVERIFY(label->text().isEmpty());  // more may come
    player.endStream({});
    QVERIFY2(label->text().startsWith(u"1.0 s"_s), qPrintable(label->text()));
  }
  void aSoundThatArrivesInPiecesPlaysOnAndWaits() {
    FakeOutput::Log log;
    PlayerController player(std::make_unique<FakeOutput>(log), nullptr);
    QSignalSpy finished(&player, &PlayerController::finished);
    player.beginStream(1000);
    QVERIFY(player.isStreaming());
    player.append(tone(1, 1000, 100));
    QCOMPARE(log.starts, 1);  // at once
    player.append(tone(0.5, 1000, 100));
    QCOMPARE(log.starts, 1);  // what plays is not disturbed
    log.position = 1;
    Q_EMIT log.self->finished();
    QCOMPARE(log.starts, 2);
    QCOMPARE(log.from, 1.0);
    log.position = 1.5;
    Q_EMIT log.self->finished();
    QCOMPARE(player.state(), PlayerController::State::Playing);  // waits for the next piece
    QCOMPARE(log.starts, 2);
    player.append(tone(0.5, 1000, 100));
    QCOMPARE(log.starts, 3);
    QCOMPARE(log.from, 1.5);
    player.endStream(u"/whole.wav"_s);
    QCOMPARE(player.path(), u"/whole.wav"_s);
    QCOMPARE(finished.count(), 0);
    Q_EMIT log.self->finished();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(player.state(), PlayerController::State::Stopped);
    QCOMPARE(player.durationSeconds(), 2.0);
  }

  void aStreamThatTheUserStoppedStaysSilent() {
    FakeOutput::Log log;
    PlayerController player(std::make_unique<FakeOutput>(log), nullptr);
    player.beginStream(1000);
    player.append(tone(1, 1000, 100));
    player.stop();
    player.append(tone(1, 1000, 100));
    QCOMPARE(log.starts, 1);
    QCOMPARE(player.state(), PlayerController::State::Stopped);
    player.setSamples(tone(1, 1000, 50), 1000);
    player.append(tone(1, 1000, 100));  // no stream any more
    QCOMPARE(player.durationSeconds(), 1.0);
  }

  void clickSeeksAndDragSelects() {
    WaveformView view;
    view.resize(401, 80);
    view.show();
    QSignalSpy seek(&view, &WaveformView::seekRequested), selected(&view, &WaveformView::selectionChanged);
    QTest::mouseClick(&view, Qt::LeftButton, {}, {200, 40});
    QCOMPARE(seek.count(), 0);  // nothing to seek in
    view.setSamples(tone(2, 8000, 220), 8000);
    QCOMPARE(view.durationSeconds(), 2.0);
    QTest::mouseClick(&view, Qt::LeftButton, {}, {200, 40});
    QCOMPARE(seek.count(), 1);
    QVERIFY(std::abs(seek.at(0).at(0).toDouble() - 1.0) < 1e-9);
    QTest::mousePress(&view, Qt::LeftButton, {}, {300, 40});
    QTest::mouseMove(&view, {100, 40});
    QMouseEvent move(QEvent::MouseMove, QPointF(100, 40), view.mapToGlobal(QPointF(100, 40)), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&view, &move);
    QTest::mouseRelease(&view, Qt::LeftButton, {}, {100, 40});
    QVERIFY(view.hasSelection() && selected.count() >= 1);
    QVERIFY(std::abs(view.selectionStart() - 0.5) < 1e-9 && std::abs(view.selectionEnd() - 1.5) < 1e-9);
    QCOMPARE(seek.count(), 1);
    view.setPlayhead(1.0);
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(std::abs(view.playheadSeconds() - 1.1) < 1e-9);
    QVERIFY(view.accessibleName().contains(u"2.0 s"_s));
    QVERIFY(dimts::test::colorCount(view) > 2);
    QCOMPARE(dimts::test::nameProblems(view), QString());
  }

  void columnsKeepPeaks() {
    WaveformView view;
    view.resize(50, 103);
    view.show();
    std::vector<float> samples(100'000, 0.F);
    samples[50'000] = 1.F;
    view.setSamples(samples, 8000);
    const QImage image = view.grab().toImage();
    const QColor peak = image.pixelColor(25, 6), flat = image.pixelColor(10, 6);
    QVERIFY(peak != flat);
    dimts::Waveform columns;
    columns.columns.assign(200, {-0.1F, 0.1F});
    columns.columns[100] = {-1.F, 1.F};
    columns.sampleRate = 8000;
    view.setWaveform(columns, 3.0);
    QCOMPARE(view.durationSeconds(), 3.0);
    QVERIFY(view.grab().toImage().pixelColor(25, 6) != view.grab().toImage().pixelColor(10, 6));
  }

  void spectrumPeaksAtTheTone() {
    const auto samples = tone(0.1, 8000, 1000);
    const auto power = SpectrogramView::powerDecibels(samples.data(), samples.size(), 512);
    QCOMPARE(power.size(), size_t(257));
    QCOMPARE(std::max_element(power.begin(), power.end()) - power.begin(), std::ptrdiff_t(64));
    // A Hann window halves the amplitude: |X| = 0.5 (amplitude) · 0.5 (one side) · 0.5 (window) · 512.
    QVERIFY(std::abs(power[64] - 20 * std::log10(0.125 * 512)) < 0.05);
    SpectrogramView view;
    view.resize(300, 90);
    view.setSamples(tone(1, 8000, 1000), 8000);
    view.show();
    QTRY_VERIFY(dimts::test::colorCount(view) > 10);
    view.clear();
    QVERIFY(view.isEmpty());
    view.grab();
  }

  void wavRoundTripAndBadFiles() {
    QTemporaryDir dir;
    const auto samples = tone(0.5, 16000, 300);
    const QString path = dir.filePath(u"ድምፅ 1.wav"_s);
    QVERIFY(writeWav(path, samples, 16000));
    const WavData data = readWav(path);
    QVERIFY2(data.problem.isEmpty(), qPrintable(data.problem));
    QCOMPARE(data.sampleRate, 16000);
    QCOMPARE(data.samples.size(), samples.size());
    for (size_t i = 0; i < samples.size(); ++i) QVERIFY(std::abs(data.samples[i] - samples[i]) < 1e-4);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    for (int length = 0; length < 60; ++length) {  // cut anywhere: a sentence, no crash
      QFile cut(dir.filePath(u"cut.wav"_s));
      QVERIFY(cut.open(QIODevice::WriteOnly));
      cut.write(whole.left(length));
      cut.close();
      if (length < 46) QVERIFY(!readWav(cut.fileName()).problem.isEmpty());
    }
    QVERIFY(!readWav(dir.filePath(u"missing.wav"_s)).problem.isEmpty());
    QVERIFY(!writeWav(dir.filePath(u"no/folder.wav"_s), samples, 16000));
  }

  void floatStereoIsMixed() {
    QTemporaryDir dir;
    QByteArray wav = QByteArray::fromHex("52494646000000005741564566 6d742010000000 0300 0200 401f0000 00fa0000 0800 2000 6461746110000000");
    for (float v : {0.5F, 0.25F, -1.F, 0.F}) wav.append(reinterpret_cast<const char*>(&v), 4);
    QFile file(dir.filePath(u"f.wav"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(wav);
    file.close();
    const WavData data = readWav(file.fileName());
    QVERIFY2(data.problem.isEmpty(), qPrintable(data.problem));
    QCOMPARE(data.sampleRate, 8000);
    QCOMPARE(data.samples, (std::vector<float>{0.375F, -0.5F}));
  }

  void playsPausesSeeksAndEnds() {
    FakeOutput::Log device;
    PlayerController player(std::make_unique<FakeOutput>(device), nullptr);
    QSignalSpy states(&player, &PlayerController::stateChanged), positions(&player, &PlayerController::positionChanged);
    QSignalSpy finished(&player, &PlayerController::finished);
    player.play();
    QCOMPARE(device.starts, 0);  // nothing to play
    player.setSamples(tone(2, 8000, 220), 8000);
    player.play();
    QCOMPARE(player.state(), PlayerController::State::Playing);
    QCOMPARE(device.bytes, qsizetype(32000));
    device.position = 0.7;
    QTRY_VERIFY(!positions.isEmpty() && positions.last().at(0).toDouble() == 0.7);
    player.togglePlay();
    QCOMPARE(player.state(), PlayerController::State::Paused);
    QVERIFY(!device.playing);
    player.togglePlay();
    QVERIFY(device.playing && device.starts == 1);
    player.seek(1.5);
    QCOMPARE(device.from, 1.5);
    Q_EMIT device.self->finished();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(player.state(), PlayerController::State::Stopped);
    QCOMPARE(player.positionSeconds(), 0.0);
    player.playRange(0.5, 1.0);
    QCOMPARE(device.bytes, qsizetype(16000));
    QCOMPARE(device.from, 0.5);
    player.stop();
    player.seek(1.0);
    player.play();
    QCOMPARE(device.from, 1.0);
    Q_EMIT device.self->failed(u"unplugged"_s);
    QCOMPARE(player.state(), PlayerController::State::Stopped);
    QCOMPARE(player.problem(), u"unplugged"_s);
  }

  void withoutDeviceItOffersTheFile() {
    QTemporaryDir dir;
    const QString path = dir.filePath(u"sample.wav"_s);
    QVERIFY(writeWav(path, tone(1, 8000, 220), 8000));
    FakeOutput::Log device;
    device.there = false;
    PlayerController player(std::make_unique<FakeOutput>(device), nullptr);
    PlayerBar bar(&player);
    bar.show();
    auto* save = bar.findChild<QPushButton*>(u"playerSavePushButton"_s);
    auto* open = bar.findChild<QPushButton*>(u"playerOpenPushButton"_s);
    auto* play = bar.findChild<QToolButton*>(u"playToolButton"_s);
    QVERIFY(!play->isEnabled() && !save->isVisible());
    bar.showSpectrogram(48);
    auto* spectrogram = bar.findChild<SpectrogramView*>();
    QVERIFY(spectrogram && spectrogram->isEmpty());
    QVERIFY(player.setFile(path));
    QVERIFY(!spectrogram->isEmpty() && spectrogram->height() == 48 && bar.waveform()->height() == 48);
    QVERIFY(play->isEnabled() && !save->isVisible());
    play->click();
    QVERIFY(save->isVisible() && open->isVisible());
    QVERIFY(bar.findChild<QLabel*>(u"playerMessageLabel"_s)->text().contains(u"no audio device"_s));
    dimts::test::AnsweringDialogs dialogs;
    dialogs.paths = QStringList{dir.filePath(u"copy.wav"_s)};
    save->click();
    QVERIFY(QFile::exists(dir.filePath(u"copy.wav"_s)));
    open->click();
    QCOMPARE(dialogs.opened, QStringList{path});
    dialogs.accept = false;
    open->click();
    QVERIFY(bar.findChild<QLabel*>(u"playerMessageLabel"_s)->text().contains(u"No program"_s));
    QCOMPARE(dimts::test::nameProblems(bar), QString());
  }

  void theRealDeviceOrNone() {
    allowWarning(u"pa_context_connect"_s);
    allowWarning(u"PulseAudio"_s);
    PlayerController player;
    QSignalSpy unavailable(&player, &PlayerController::unavailable);
    player.setSamples(tone(0.2, 16000, 220), 16000);
    const bool there = player.hasDevice();
    player.play();
    if (!there) {
      QCOMPARE(unavailable.count(), 1);
      QCOMPARE(player.state(), PlayerController::State::Stopped);
    }
  }
};

DIMTS_WIDGET_TEST_MAIN(AudioTest)
#include "audio_test.moc"

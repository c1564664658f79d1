// The system's default device through QAudioSink. No sink is made where there is no device: the ffmpeg plug-in of
// Qt 6.4 does not survive that.
#include "widgets/audio/audio_output.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>
#include <QTimer>

namespace dimts::widgets {

namespace {

class SystemAudioOutput : public AudioOutput {
 public:
  SystemAudioOutput() {
    if (qEnvironmentVariableIsEmpty("QT_MEDIA_BACKEND")) qputenv("QT_MEDIA_BACKEND", "gstreamer");
  }
  ~SystemAudioOutput() override { drop(); }

  bool available() override { return !QMediaDevices::defaultAudioOutput().isNull(); }

  bool start(const QByteArray& pcm16, int sampleRate, double fromSeconds) override {
    drop();
    problem_.clear();
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull()) return refuse(AudioOutput::tr("There is no audio device."));
    QAudioFormat format;
    format.setSampleRate(sampleRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    pcm_ = pcm16;
    if (!device.isFormatSupported(format) && !convert(device, format, sampleRate))
      return refuse(AudioOutput::tr("The audio device does not take this sound."));
    startSeconds_ = qMax(0.0, fromSeconds);
    buffer_.setData(pcm_);
    buffer_.open(QIODevice::ReadOnly);
    buffer_.seek(qMin<qint64>(pcm_.size(), format.bytesForFrames(static_cast<qint32>(startSeconds_ * format.sampleRate()))));
    sink_ = std::make_unique<QAudioSink>(device, format);
    connect(sink_.get(), &QAudioSink::stateChanged, this, [this](QAudio::State state) { onState(state); });
    sink_->start(&buffer_);
    if (sink_->error() != QAudio::NoError && sink_->state() == QAudio::StoppedState)
      return refuse(AudioOutput::tr("The audio device cannot be opened."));
    return true;
  }
  void pause() override {
    if (sink_) sink_->suspend();
  }
  void resume() override {
    if (sink_) sink_->resume();
  }
  void stop() override { drop(); }
  double positionSeconds() const override {
    return sink_ ? startSeconds_ + static_cast<double>(sink_->processedUSecs()) / 1e6 : 0;
  }
  QString problem() const override { return problem_; }

 private:
  /// Nearest-sample resampling to the device's own rate and channels: for devices that take nothing else.
  bool convert(const QAudioDevice& device, QAudioFormat& format, int sampleRate) {
    QAudioFormat own = device.preferredFormat();
    own.setSampleFormat(QAudioFormat::Int16);
    if (!own.isValid() || !device.isFormatSupported(own)) return false;
    const auto* in = reinterpret_cast<const qint16*>(pcm_.constData());
    const qint64 count = pcm_.size() / 2, frames = count * own.sampleRate() / sampleRate;
    QByteArray made(frames * own.bytesPerFrame(), Qt::Uninitialized);
    auto* out = reinterpret_cast<qint16*>(made.data());
    for (qint64 i = 0; i < frames; ++i)
      for (int c = 0; c < own.channelCount(); ++c) *out++ = in[qMin(count - 1, i * sampleRate / own.sampleRate())];
    pcm_ = made;
    format = own;
    return true;
  }
  bool refuse(const QString& sentence) {
    problem_ = sentence;
    drop();
    return false;
  }
  void onState(QAudio::State state) {
    if (!sink_) return;
    if (state == QAudio::IdleState && buffer_.atEnd()) QTimer::singleShot(0, this, &AudioOutput::finished);
    if (state == QAudio::StoppedState && sink_->error() != QAudio::NoError) {
      problem_ = AudioOutput::tr("The audio device stopped.");
      QTimer::singleShot(0, this, [this] { Q_EMIT failed(problem_); });
    }
  }
  void drop() {
    if (sink_) {
      sink_->disconnect(this);
      sink_->stop();
      sink_.reset();
    }
    buffer_.close();
  }

  std::unique_ptr<QAudioSink> sink_;
  QBuffer buffer_;
  QByteArray pcm_;
  QString problem_;
  double startSeconds_ = 0;
};

}  // namespace

std::unique_ptr<AudioOutput> makeSystemAudioOutput() { return std::make_unique<SystemAudioOutput>(); }

}  // namespace dimts::widgets

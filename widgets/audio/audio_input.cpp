// The default microphone through QAudioSource. No source is made where there is no device.
#include "widgets/audio/audio_input.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSource>
#include <QIODevice>
#include <QMediaDevices>
#include <algorithm>
#include <cmath>
#include <utility>

namespace dimts::widgets {

namespace {

constexpr int kRate = 48000;

class SystemAudioInput : public AudioInput {
 public:
  SystemAudioInput() {
    if (qEnvironmentVariableIsEmpty("QT_MEDIA_BACKEND")) qputenv("QT_MEDIA_BACKEND", "gstreamer");
  }
  ~SystemAudioInput() override { stop(); }

  bool available() override { return !QMediaDevices::defaultAudioInput().isNull(); }

  bool start() override {
    stop();
    samples_.clear();
    const QAudioDevice device = QMediaDevices::defaultAudioInput();
    if (device.isNull()) return refuse(AudioInput::tr("There is no microphone."));
    format_ = device.preferredFormat();
    QAudioFormat wanted;
    wanted.setSampleRate(kRate);
    wanted.setChannelCount(1);
    wanted.setSampleFormat(QAudioFormat::Int16);
    if (device.isFormatSupported(wanted)) format_ = wanted;
    source_ = std::make_unique<QAudioSource>(device, format_);
    stream_ = source_->start();
    if (!stream_ || source_->error() != QAudio::NoError) {
      stop();
      return refuse(AudioInput::tr("The microphone cannot be opened."));
    }
    connect(stream_, &QIODevice::readyRead, this, &SystemAudioInput::read);
    return true;
  }
  void stop() override {
    if (!source_) return;
    if (stream_) read();
    source_->stop();
    source_.reset();
    stream_ = nullptr;
  }
  std::vector<float> take() override { return std::exchange(samples_, {}); }
  int sampleRate() const override { return format_.sampleRate(); }
  QString problem() const override { return problem_; }

 private:
  bool refuse(const QString& sentence) {
    problem_ = sentence;
    return false;
  }
  void read() {
    const QByteArray bytes = stream_->readAll();
    const int channels = std::max(1, format_.channelCount()), width = std::max(1, format_.bytesPerSample());
    double peak = 0;
    for (qsizetype at = 0; at + static_cast<qsizetype>(channels) * width <= bytes.size(); at += static_cast<qsizetype>(channels) * width) {
      float sum = 0;
      for (int c = 0; c < channels; ++c) sum += format_.normalizedSampleValue(bytes.constData() + at + c * width);
      samples_.push_back(sum / static_cast<float>(channels));
      peak = std::max(peak, std::abs(static_cast<double>(samples_.back())));
    }
    if (!bytes.isEmpty()) Q_EMIT level(peak);
  }

  std::unique_ptr<QAudioSource> source_;
  QIODevice* stream_ = nullptr;
  QAudioFormat format_;
  std::vector<float> samples_;
  QString problem_;
};

}  // namespace

std::unique_ptr<AudioInput> makeSystemAudioInput() { return std::make_unique<SystemAudioInput>(); }

}  // namespace dimts::widgets

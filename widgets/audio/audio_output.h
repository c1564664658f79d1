// Where sound goes: the system's device, or a stand-in in tests. Nothing of Qt Multimedia is touched before it is asked.
#pragma once

#include <QByteArray>
#include <QObject>
#include <memory>

namespace dimts::widgets {

/// Plays one block of 16-bit mono PCM at a time.
class AudioOutput : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;
  virtual bool available() = 0;
  /// False, with a sentence in problem(), when the device refuses. Stops what played before.
  virtual bool start(const QByteArray& pcm16, int sampleRate, double fromSeconds) = 0;
  virtual void pause() = 0;
  virtual void resume() = 0;
  virtual void stop() = 0;
  /// Seconds from the beginning of the block.
  virtual double positionSeconds() const = 0;
  virtual QString problem() const { return {}; }

 Q_SIGNALS:
  void finished();
  void failed(const QString& problem);
};

std::unique_ptr<AudioOutput> makeSystemAudioOutput();

}  // namespace dimts::widgets

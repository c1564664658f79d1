// Where sound comes from: the system's microphone, or a stand-in in tests. Qt Multimedia is not touched before it is asked.
#pragma once

#include <QObject>
#include <memory>
#include <vector>

namespace dimts::widgets {

/// Records mono sound, one piece at a time.
class AudioInput : public QObject {
  Q_OBJECT
 public:
  using QObject::QObject;
  virtual bool available() = 0;
  /// False, with a sentence in problem(), when the device refuses.
  virtual bool start() = 0;
  virtual void stop() = 0;
  /// What came in since start(), -1…1; taken away from the input.
  virtual std::vector<float> take() = 0;
  virtual int sampleRate() const = 0;
  virtual QString problem() const { return {}; }

 Q_SIGNALS:
  /// The loudest sample of the last moment, 0…1; some 20 times a second.
  void level(double peak);
  void failed(const QString& problem);
};

std::unique_ptr<AudioInput> makeSystemAudioInput();

}  // namespace dimts::widgets

// Plays clips and spoken samples: float samples or a WAV file. Says so when there is no audio device.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>
#include <memory>
#include <vector>

#include "widgets/audio/audio_output.h"

namespace dimts::widgets {

/// 16-bit or 32-bit float PCM of a WAV file, mixed to mono.
struct WavData {
  std::vector<float> samples;
  int sampleRate = 0;
  QString problem;  ///< empty when read; else a sentence
};
/// Reads a WAV (PCM 8/16/24/32 bit or float, any number of channels). Meant for files of seconds to a few minutes.
WavData readWav(const QString& path);
/// Writes 16-bit mono; false when the file cannot be written.
bool writeWav(const QString& path, const std::vector<float>& samples, int sampleRate);

class PlayerController : public QObject {
  Q_OBJECT
 public:
  enum class State { Stopped, Playing, Paused };
  Q_ENUM(State)

  explicit PlayerController(QObject* parent = nullptr);
  PlayerController(std::unique_ptr<AudioOutput> output, QObject* parent);
  ~PlayerController() override;

  /// Loads without playing. The path is kept for "open in another program" and "save a copy".
  void setSamples(std::vector<float> samples, int sampleRate, const QString& path = {});
  /// Begins a sound that arrives in pieces; it plays as soon as the first is there, and waits where one is late.
  void beginStream(int sampleRate);
  void append(const std::vector<float>& samples);
  /// Nothing more comes; `path` is the file of the whole.
  void endStream(const QString& path);
  bool isStreaming() const { return streaming_; }
  /// False, with problem(), when the file cannot be read.
  bool setFile(const QString& path);
  void clear();

  bool hasSound() const { return !samples_.empty(); }
  bool hasDevice();
  State state() const { return state_; }
  double durationSeconds() const;
  double positionSeconds() const;
  const std::vector<float>& samples() const { return samples_; }
  int sampleRate() const { return sampleRate_; }
  QString path() const { return path_; }
  /// The sentence of the last failed() or unavailable().
  QString problem() const { return problem_; }

 public Q_SLOTS:
  void play();
  void playRange(double startSeconds, double endSeconds);
  void pause();
  void stop();
  void togglePlay();
  void seek(double seconds);

 Q_SIGNALS:
  void soundChanged();
  void stateChanged(dimts::widgets::PlayerController::State state);
  /// About 30 times a second while playing.
  void positionChanged(double seconds);
  void finished();
  /// There is no audio device: the sound can be saved or opened in another program.
  void unavailable(const QString& sentence);
  void failed(const QString& sentence);

 private:
  void setState(State state);
  void onBlockPlayed();
  void tick();
  void fail(const QString& sentence);

  std::unique_ptr<AudioOutput> output_;
  std::vector<float> samples_;
  QByteArray pcm_;
  int sampleRate_ = 0;
  QString path_, problem_;
  State state_ = State::Stopped;
  double positionSeconds_ = 0, endSeconds_ = -1;
  bool streaming_ = false;
  bool follows_ = false;  ///< plays on with what is appended, until the user stops it
  QTimer timer_;
};

}  // namespace dimts::widgets

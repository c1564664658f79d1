// Play, stop, time and waveform for one sound; without an audio device it offers to save or open the file instead.
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace dimts::widgets {

class PlayerController;
class SpectrogramView;
class WaveformView;

class PlayerBar : public QWidget {
  Q_OBJECT
 public:
  /// The controller is not owned and must outlive the bar.
  explicit PlayerBar(PlayerController* controller, QWidget* parent = nullptr);
  WaveformView* waveform() const { return waveform_; }
  /// The sound's spectrogram stands beside its waveform, both of this height.
  void showSpectrogram(int height);
  /// The spectrogram stands below the waveform, on the same axis of time.
  void showSpectrogramBelow(int waveformHeight, int spectrogramHeight);
  /// The pictures stand on an axis of so many seconds, as two sounds that are compared; 0: the sound fills it.
  void setScale(double seconds);
  /// What is heard here, where there are several bars; screen readers say it of each part: "The recording: Play".
  void setSubject(const QString& subject);
  /// Says beside the length how much silence there is at the end, where it is more than a pause between sentences.
  void showQuietEnd();
  PlayerController* controller() const { return controller_; }

 private:
  void addSpectrogram(int waveformHeight, int spectrogramHeight);
  void refresh();
  void refreshScale();
  void refreshQuietEnd();
  QString withSubject(const QString& name) const;
  void showTime(double seconds);
  void saveCopy();
  void openElsewhere();

  PlayerController* controller_;
  WaveformView* waveform_;
  SpectrogramView* spectrogram_ = nullptr;
  QString subject_;
  double scaleSeconds_ = 0;
  QBoxLayout *axis_, *pictures_;  ///< the axis holds the pictures, and the room behind a sound that is shorter than it
  QToolButton *playButton_, *stopButton_;
  QLabel *subjectLabel_, *timeLabel_, *messageLabel_;
  QLabel* quietLabel_ = nullptr;
  QPushButton *saveButton_, *openButton_;
};

}  // namespace dimts::widgets

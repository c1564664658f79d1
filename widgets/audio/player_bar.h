// Play, stop, time and waveform for one sound; without an audio device it offers to save or open the file instead.
#pragma once

#include <QWidget>

class QHBoxLayout;
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
  PlayerController* controller() const { return controller_; }

 private:
  void refresh();
  void showTime(double seconds);
  void saveCopy();
  void openElsewhere();

  PlayerController* controller_;
  WaveformView* waveform_;
  SpectrogramView* spectrogram_ = nullptr;
  QHBoxLayout* pictures_;
  QToolButton *playButton_, *stopButton_;
  QLabel *timeLabel_, *messageLabel_;
  QPushButton *saveButton_, *openButton_;
};

}  // namespace dimts::widgets

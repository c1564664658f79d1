// The Timing view: the strip with a spectrogram under it, zoom and scroll, play what is seen, cut and join, and the
// tools that move all subtitles of a film, with a preview before they are applied.
#pragma once

#include <QWidget>
#include <optional>

#include "widgets/dataset/timing_strip.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QScrollBar;
class QSlider;

namespace dimts::widgets {

class PlayerController;
class SpectrogramView;

/// What the engine knows of the part that is seen.
struct TimingPart {
  int64_t sourceId = 0;
  double fromSeconds = 0, toSeconds = 0;
  dimts::Waveform waveform;
  std::vector<float> samples;  ///< empty when the part is too long to be played or looked into
  int sampleRate = 0;
  std::vector<dimts::ClipInfo> clips;
  std::vector<dimts::SpeechSpan> speech;
};

class TimingPanel : public QWidget {
  Q_OBJECT
 public:
  static constexpr double kLongestHeardSeconds = 120;

  /// The controller plays what is seen; it is not owned and must outlive the panel.
  explicit TimingPanel(PlayerController* player, QWidget* parent = nullptr);

  void setSources(const std::vector<dimts::SourceInfo>& sources);
  int64_t sourceId() const { return source_; }
  void setSource(int64_t sourceId);
  /// Shows a clip with some seconds around it.
  void showClip(const dimts::ClipInfo& clip);
  void setPart(TimingPart part);
  /// Asks for what is seen once more, after an edit.
  void reload();
  void clear();
  TimingStrip* strip() const { return strip_; }
  /// Puts the keyboard to the offset.
  void beginMoving();
  std::optional<dimts::Retiming> pending() const;

 Q_SIGNALS:
  void partRequested(qint64 sourceId, double fromSeconds, double toSeconds, int columns);
  void currentClipChanged(qint64 clipId);
  void spanEdited(qint64 clipId, double startSeconds, double lengthSeconds);
  void splitRequested(qint64 clipId, double atSeconds);
  void joinRequested(const std::vector<int64_t>& clipIds);
  void retimeRequested(qint64 sourceId, dimts::Retiming retiming, bool snap);

 protected:
  void resizeEvent(QResizeEvent*) override;
  void showEvent(QShowEvent*) override;

 private:
  QWidget* buildTop();
  QWidget* buildClipTools();
  QWidget* buildMoving();
  void addKeys();
  void setRange(double from, double to);
  void scroll(double share);
  void zoom(double factor, double around);
  void playSeen();
  void playClip();
  void snapClip();
  void splitHere();
  void joinNext();
  void addPoint();
  void setPoints(std::vector<dimts::SyncPoint> points);
  void offsetChanged(double seconds);
  void apply();
  void cancel();
  void refresh();
  double length() const;

  PlayerController* player_;
  TimingStrip* strip_;
  SpectrogramView* spectrogram_;
  QScrollBar* scrollBar_;
  QComboBox* sourceBox_ = nullptr;
  QCheckBox *snapBox_ = nullptr, *recutBox_ = nullptr;
  QSlider* offsetSlider_ = nullptr;
  QDoubleSpinBox* offsetSpin_ = nullptr;
  QLabel *clipLabel_ = nullptr, *previewLabel_ = nullptr;
  QPushButton *playButton_ = nullptr, *playClipButton_ = nullptr, *snapButton_ = nullptr, *splitButton_ = nullptr,
              *joinButton_ = nullptr, *pointButton_ = nullptr, *applyButton_ = nullptr, *cancelButton_ = nullptr;
  std::vector<dimts::SourceInfo> sources_;
  std::vector<dimts::SyncPoint> points_;
  int64_t source_ = 0;
  double heardFrom_ = 0;  ///< where the player's sound begins in the source
  bool filling_ = false, playWhenThere_ = false;
};

}  // namespace dimts::widgets

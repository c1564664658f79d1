// The sound of a source with its clips as blocks on it: drag an edge or a block, or move it by the keyboard.
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "engine/api/dataset.h"

namespace dimts::widgets {

class TimingStrip : public QWidget {
  Q_OBJECT
 public:
  explicit TimingStrip(QWidget* parent = nullptr);

  void setRange(double fromSeconds, double toSeconds);
  double from() const { return from_; }
  double to() const { return to_; }
  /// The columns of the range.
  void setWaveform(const dimts::Waveform& waveform);
  void setClips(std::vector<dimts::ClipInfo> clips);
  const std::vector<dimts::ClipInfo>& clips() const { return clips_; }
  void setSpeech(std::vector<dimts::SpeechSpan> speech);
  void setCurrent(int64_t clipId);
  int64_t current() const { return current_; }
  const dimts::ClipInfo* currentClip() const;
  /// Where the cues would lie; drawn under the blocks.
  void setPreview(const std::optional<dimts::Retiming>& preview);
  void setSnapping(bool on) { snapping_ = on; }
  /// Negative hides it.
  void setCursor(double seconds);
  double cursor() const { return cursor_; }
  void setPlayhead(double seconds);
  /// The nearest edge of speech within 0.6 s, a little outside it; else `seconds`.
  double nearestSpeechEdge(double seconds, bool start) const;

  double xAt(double seconds) const;
  double secondsAt(double x) const;
  QRectF blockRect(const dimts::ClipInfo& clip) const;

  QSize sizeHint() const override { return {640, 200}; }
  QSize minimumSizeHint() const override { return {200, 120}; }

 Q_SIGNALS:
  void currentChanged(qint64 clipId);
  void spanEdited(qint64 clipId, double startSeconds, double lengthSeconds);
  void cursorMoved(double seconds);
  /// Scroll by a share of what is seen, or zoom by a factor around a time.
  void scrollRequested(double share);
  void zoomRequested(double factor, double aroundSeconds);

 protected:
  void paintEvent(QPaintEvent*) override;
  void mousePressEvent(QMouseEvent*) override;
  void mouseMoveEvent(QMouseEvent*) override;
  void mouseReleaseEvent(QMouseEvent*) override;
  void wheelEvent(QWheelEvent*) override;
  void keyPressEvent(QKeyEvent*) override;
  void focusInEvent(QFocusEvent*) override;
  void focusOutEvent(QFocusEvent*) override;

 private:
  enum class Grip { None, Start, End, Whole };
  struct Hit {
    int64_t clip = 0;
    Grip grip = Grip::None;
  };
  Hit hitAt(const QPointF& at) const;
  void drag(double x);
  bool nudge(QKeyEvent* event);
  void step(int by);
  void describe();
  void paintRuler(QPainter& painter) const;
  void paintWave(QPainter& painter) const;
  void paintBlocks(QPainter& painter) const;
  void paintPreview(QPainter& painter) const;
  dimts::SpeechSpan spanOf(const dimts::ClipInfo& clip) const;

  double from_ = 0, to_ = 10;
  std::vector<std::pair<float, float>> columns_;
  std::vector<dimts::ClipInfo> clips_;
  std::vector<dimts::SpeechSpan> speech_;
  int64_t current_ = 0;
  std::optional<dimts::Retiming> preview_;
  bool snapping_ = true;
  double cursor_ = -1, playhead_ = -1;
  Grip grip_ = Grip::None;
  double pressSeconds_ = 0;
  bool moved_ = false;
  dimts::SpeechSpan dragged_;  ///< of the current clip while it is dragged
};

}  // namespace dimts::widgets

// A sound drawn as min/max columns with selection and playhead; a click seeks, a drag selects.
#pragma once

#include <QWidget>
#include <vector>

#include "engine/api/dataset.h"

namespace dimts::widgets {

class WaveformView : public QWidget {
  Q_OBJECT
 public:
  explicit WaveformView(QWidget* parent = nullptr);

  /// Columns computed elsewhere; they are stretched over the width.
  void setWaveform(const dimts::Waveform& waveform, double durationSeconds);
  /// Samples -1…1; columns follow the width. Meant for clips (seconds), not films.
  void setSamples(std::vector<float> samples, int sampleRate);
  void clear();
  /// What is heard, before what screen readers say of it.
  void setSubject(const QString& subject);

  double durationSeconds() const { return durationSeconds_; }
  double playheadSeconds() const { return playheadSeconds_; }
  double selectionStart() const { return selectionStart_; }
  double selectionEnd() const { return selectionEnd_; }
  bool hasSelection() const { return selectionEnd_ > selectionStart_; }
  bool isEmpty() const { return durationSeconds_ <= 0; }
  /// Off: a drag seeks along instead of selecting.
  void setSelectable(bool on) { selectable_ = on; }

  QSize sizeHint() const override { return {320, 96}; }
  QSize minimumSizeHint() const override { return {80, 40}; }

 public Q_SLOTS:
  /// Negative hides it.
  void setPlayhead(double seconds);
  void setSelection(double startSeconds, double endSeconds);

 Q_SIGNALS:
  void seekRequested(double seconds);
  void selectionChanged(double startSeconds, double endSeconds);

 protected:
  void paintEvent(QPaintEvent*) override;
  void mousePressEvent(QMouseEvent*) override;
  void mouseMoveEvent(QMouseEvent*) override;
  void mouseReleaseEvent(QMouseEvent*) override;
  void keyPressEvent(QKeyEvent*) override;
  void resizeEvent(QResizeEvent*) override;

 private:
  void rebuild();
  void describe();
  double secondsAt(double x) const;
  double xAt(double seconds) const;

  std::vector<std::pair<float, float>> source_, columns_;
  std::vector<float> samples_;
  QString subject_;
  int sampleRate_ = 0;
  double durationSeconds_ = 0, playheadSeconds_ = -1, selectionStart_ = 0, selectionEnd_ = 0;
  double pressX_ = -1;
  bool dragging_ = false, selectable_ = true;
};

}  // namespace dimts::widgets

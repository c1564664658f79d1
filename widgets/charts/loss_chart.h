// The live loss chart: many curves, smoothing, log scale, zoom and pan, marks, crosshair, legend, saved pictures.
#pragma once

#include <QStringList>
#include <QWidget>
#include <cstdint>
#include <memory>
#include <vector>

#include "engine/api/job.h"
#include "engine/api/result.h"

namespace dimts::widgets {

class AudioOutput;

class LossChart : public QWidget {
  Q_OBJECT
 public:
  enum class Mark { Checkpoint, Best, Sample };
  Q_ENUM(Mark)

  explicit LossChart(QWidget* parent = nullptr);
  ~LossChart() override;

  /// Appends a batch; curves are made as names appear. Steps that were left out ("skipped/<why>") become crosses. "val/x" is drawn as markers and dashes in the colour of "train/x".
  /// Cheap: the picture follows at most 30 times a second.
  void append(const std::vector<dimts::MetricPoint>& points);
  void addMark(Mark mark, int64_t step, const QString& label = {});
  /// Curves and marks away; settings stay.
  void clear();

  QStringList curveNames() const;
  int64_t pointCount(const QString& name) const;
  /// All points of a curve, gaps included; empty for a name that is not there.
  std::vector<dimts::MetricPoint> points(const QString& name) const;
  /// The steps that were left out, as they were appended.
  const std::vector<dimts::MetricPoint>& skipped() const;
  bool isCurveVisible(const QString& name) const;
  void setCurveVisible(const QString& name, bool visible);
  /// These curves (names without "train/") take the first styles, so that they look the same in every run.
  void setFirstStyles(const QStringList& names);
  /// Hides the curve, and its line in the legend until "More curves" is pressed.
  void putAside(const QString& name);
  /// The name shown in the legend; by default made from the curve's name.
  void setCurveLabel(const QString& name, const QString& label);

  /// 0 (none) … 0.999
  void setSmoothing(double weight);
  double smoothing() const;
  void setLogScale(bool on);
  bool isLogScale() const;
  /// Off: single values far from the others do not set the scale.
  void setOutliersFit(bool on);
  bool outliersFit() const;
  /// Shows the last `steps` steps and follows; 0 is the whole run.
  void setLastSteps(int64_t steps);
  int64_t lastSteps() const;
  /// Zooms; the chart stops following until setLastSteps() or resetView().
  void setRange(double firstStep, double lastStep);
  void resetView();
  double firstShownStep() const;
  double lastShownStep() const;
  /// Upper end of the scale of values, as drawn last.
  double highestShownValue() const;
  bool isFollowing() const;

  /// Every visible curve in words: its newest value, where it goes, its lowest and highest. What a screen reader says.
  QString summary() const;
  /// Plays the shown part of a curve as a tone whose pitch follows the value (curve_sound.h); the crosshair goes along.
  /// Empty: the one heard last, or the first visible one. Again while it sounds: silence.
  void hear(const QString& name = {});
  bool isHeard() const;
  /// Where it is played, instead of on the system's device.
  void setAudioOutput(std::unique_ptr<AudioOutput> output);

  /// .png or .svg by the file's name, with legend, in the colours of the theme.
  dimts::Status savePicture(const QString& path);
  /// How often the picture was drawn; for tests and measurements.
  int replotCount() const;
  /// Draws now instead of within 33 ms.
  void refreshNow();

  QSize sizeHint() const override { return {720, 420}; }

 Q_SIGNALS:
  void viewChanged();
  /// The mark of a sample was clicked, or P pressed: the one at or before the step that is pointed at, else the newest.
  void sampleChosen(qint64 step);
  void curveVisibilityChanged(const QString& name, bool visible);
  /// After "Save picture"; empty problem = saved.
  void pictureSaved(const QString& path, const QString& problem);

 protected:
  void keyPressEvent(QKeyEvent*) override;
  void showEvent(QShowEvent*) override;
  void resizeEvent(QResizeEvent*) override;
  bool eventFilter(QObject*, QEvent*) override;

 private:
  class Private;
  std::unique_ptr<Private> d_;
};

}  // namespace dimts::widgets

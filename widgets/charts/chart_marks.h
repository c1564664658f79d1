// What stands at single steps of a chart: lines for saved states, the best one named, crosses for steps that were left out,
// triangles for samples that can be heard.
#pragma once

#include <QPoint>
#include <QString>

#include <vector>

#include "widgets/charts/qcustomplot_header.h"

namespace dimts::widgets {

/// x in steps, y from the top to the bottom of the plot whatever the scale. To be said before the line has coordinates: a
/// later change of type would move its points.
void standUpright(QCPItemStraightLine* line);

class ChartMarks {
 public:
  /// Its graphs lie on the layer "marks" of the plot, which owns them.
  explicit ChartMarks(QCustomPlot* plot);

  void addCheckpoint(double step);
  /// In any order, each once.
  void addSkipped(double step);
  void addSample(double step);
  void setBest(double step, const QString& label);
  void clear();

  /// The step of the sample whose mark is near this place; negative: none is.
  double sampleNear(const QPoint& place) const;
  /// The sample before or at `step`, else the first one; a negative `step` is the newest. Negative: there is none.
  double sampleBefore(double step) const;

  void applyTheme(const QFont& font);
  /// Those within the axes' ranges.
  void draw();

 private:
  void drawCheckpoints();
  void drawSkipped();
  void drawSamples();
  /// The best one's name stands beside its line on the side where there is room.
  void keepBestInside();
  double pixels(double count) const;  ///< in steps

  QCustomPlot* plot_;
  QCPGraph *checkpointLines_ = nullptr, *skippedCrosses_ = nullptr, *sampleTriangles_ = nullptr;
  QCPItemStraightLine* bestLine_ = nullptr;
  QCPItemText* bestText_ = nullptr;
  std::vector<double> checkpoints_, skipped_, samples_;  ///< sorted
};

}  // namespace dimts::widgets

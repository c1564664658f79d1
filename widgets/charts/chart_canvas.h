// The plot inside LossChart: curves as data and as graphs, the view onto them, the crosshair.
#pragma once

#include <QHash>
#include <QObject>
#include <QElapsedTimer>
#include <QTimer>
#include <map>
#include <memory>
#include <vector>

#include "widgets/charts/chart_marks.h"
#include "widgets/charts/curve_data.h"
#include "widgets/charts/qcustomplot_header.h"
#include "widgets/common/theme.h"

namespace dimts::widgets {

struct ChartCurve {
  QString name, label;
  CurveData raw;
  SmoothedCurve smooth;
  CurveStyle style;
  bool validation = false, visible = true;
  int index = 0;
  QCPGraph *faint = nullptr, *line = nullptr, *markers = nullptr;
};

class ChartCanvas : public QObject {
  Q_OBJECT
 public:
  explicit ChartCanvas(QObject* parent);

  QCustomPlot* plot() const { return plot_; }
  ChartCurve* find(const QString& name) const { return byName_.value(name); }
  ChartCurve& curve(const QString& name);  ///< made when new; emits curveAdded
  const std::vector<std::unique_ptr<ChartCurve>>& curves() const { return curves_; }
  void clear();
  /// Curves of these names come first in the order of styles, whenever they appear.
  void setFirstStyles(const QStringList& names);

  /// schedule() shows what was changed of them.
  ChartMarks& marks() { return *marks_; }

  void setSmoothing(double weight);
  void setLogScale(bool on);
  /// Off: the scale follows the middle 96 % of what is drawn of each curve; values beyond it leave the plot.
  void setOutliersFit(bool on);
  void follow(int64_t lastSteps);
  void setRange(double first, double last);
  void pan(double share);
  void zoom(double factor);
  void setCrosshair(double step, bool on);

  double smoothing() const { return smoothing_; }
  bool logScale() const { return logScale_; }
  bool outliersFit() const { return outliersFit_; }
  int64_t lastSteps() const { return lastSteps_; }
  bool following() const { return following_; }
  QCPRange shownRange() const { return plot_->xAxis->range(); }
  double lastStep() const;
  double firstStep() const;
  bool hasPoints() const;

  /// Draws within 33 ms.
  void schedule();
  void scheduleWithin(int milliseconds);
  void draw();
  int drawCount() const { return draws_; }
  void applyTheme();
  /// PNG or SVG bytes with the legend.
  QByteArray picture(bool svg);

 Q_SIGNALS:
  void curveAdded(const QString& name);
  void rangeChanged();
  void drawn();

 private:
  void build();
  void onUserRange();
  void fitX();
  void fitY();
  bool innerRange(const ChartCurve& curve, double& low, double& high) const;
  void drawCurve(ChartCurve& curve, int columns);
  void drawLine(ChartCurve& curve, const std::vector<CurvePoint>& points);
  void fill(QCPGraph* graph, const std::vector<CurvePoint>& points) const;

  QCustomPlot* plot_;
  QCPItemStraightLine* crosshair_ = nullptr;
  std::vector<std::unique_ptr<ChartCurve>> curves_;
  QHash<QString, ChartCurve*> byName_;
  std::map<QString, int> styles_;
  QStringList firstStyles_;
  std::unique_ptr<ChartMarks> marks_;
  QTimer timer_;
  QElapsedTimer drawn_;       ///< since the newest picture was begun
  int tookMilliseconds_ = 0;  ///< to draw it
  double smoothing_ = 0;
  int64_t lastSteps_ = 0;
  bool logScale_ = false, outliersFit_ = true, following_ = true, manualY_ = false, updating_ = false;
  int draws_ = 0;
};

}  // namespace dimts::widgets

// Of marks that would lie on one another the first is drawn.
#include "widgets/charts/chart_marks.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "widgets/common/theme.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kSkippedSize = 7, kSampleSize = 8;
constexpr double kLeastGapPixels = 3;
constexpr int kNearPixels = 8;

void insertOnce(std::vector<double>& sorted, double value) {
  const auto place = std::lower_bound(sorted.begin(), sorted.end(), value);
  if (place == sorted.end() || *place != value) sorted.insert(place, value);
}

}  // namespace

void standUpright(QCPItemStraightLine* line) {
  for (QCPItemPosition* point : {line->point1, line->point2}) {
    point->setTypeX(QCPItemPosition::ptPlotCoords);
    point->setTypeY(QCPItemPosition::ptAxisRectRatio);
  }
}

ChartMarks::ChartMarks(QCustomPlot* plot) : plot_(plot) {
  for (QCPGraph** graph : {&checkpointLines_, &skippedCrosses_, &sampleTriangles_}) {
    *graph = plot_->addGraph();
    (*graph)->setLayer(u"marks"_s);
  }
  skippedCrosses_->setLineStyle(QCPGraph::lsNone);
  sampleTriangles_->setLineStyle(QCPGraph::lsNone);
  bestLine_ = new QCPItemStraightLine(plot_);
  bestLine_->setLayer(u"marks"_s);
  bestLine_->setVisible(false);
  standUpright(bestLine_);
  bestText_ = new QCPItemText(plot_);
  bestText_->setLayer(u"marks"_s);
  bestText_->setVisible(false);
  bestText_->setPositionAlignment(Qt::AlignTop | Qt::AlignHCenter);
  bestText_->position->setTypeX(QCPItemPosition::ptPlotCoords);
  bestText_->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
}

void ChartMarks::addCheckpoint(double step) {
  if (checkpoints_.empty() || step > checkpoints_.back()) checkpoints_.push_back(step);
}

void ChartMarks::addSkipped(double step) { insertOnce(skipped_, step); }

void ChartMarks::addSample(double step) { insertOnce(samples_, step); }

void ChartMarks::setBest(double step, const QString& label) {
  bestLine_->point1->setCoords(step, 0);
  bestLine_->point2->setCoords(step, 1);
  bestText_->position->setCoords(step, 0.01);
  bestText_->setText(label);
  bestLine_->setVisible(true);
  bestText_->setVisible(true);
}

void ChartMarks::clear() {
  for (std::vector<double>* steps : {&checkpoints_, &skipped_, &samples_}) steps->clear();
  for (QCPGraph* graph : {checkpointLines_, skippedCrosses_, sampleTriangles_}) graph->data()->clear();
  bestLine_->setVisible(false);
  bestText_->setVisible(false);
}

double ChartMarks::sampleNear(const QPoint& place) const {
  const QRect rect = plot_->axisRect()->rect();
  if (samples_.empty() || !rect.adjusted(-kNearPixels, 0, kNearPixels, 0).contains(place)) return -1;
  const auto distance = [&](double step) { return std::abs(plot_->xAxis->coordToPixel(step) - place.x()); };
  const double nearest = *std::min_element(samples_.begin(), samples_.end(), [&](double a, double b) { return distance(a) < distance(b); });
  return distance(nearest) <= kNearPixels && plot_->xAxis->range().contains(nearest) ? nearest : -1;
}

double ChartMarks::sampleBefore(double step) const {
  if (samples_.empty()) return -1;
  if (step < 0) return samples_.back();
  const auto after = std::upper_bound(samples_.begin(), samples_.end(), step);
  return after == samples_.begin() ? samples_.front() : *(after - 1);
}

void ChartMarks::applyTheme(const QFont& font) {
  const ThemeColors& c = Theme::instance().colors();
  QColor mark = c.muted;
  mark.setAlphaF(0.5F);
  checkpointLines_->setPen(QPen(mark, 1, Qt::DotLine));
  skippedCrosses_->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCross, QPen(c.wrong, 1.5), Qt::NoBrush, kSkippedSize));
  sampleTriangles_->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssTriangle, QPen(c.accent, 1), QBrush(c.accent), kSampleSize));
  bestLine_->setPen(QPen(c.accent, 1));
  bestText_->setColor(c.accent);
  bestText_->setFont(font);
}

double ChartMarks::pixels(double count) const { return plot_->xAxis->range().size() / qMax(1, plot_->axisRect()->width()) * count; }

void ChartMarks::draw() {
  drawCheckpoints();
  drawSkipped();
  drawSamples();
  if (bestText_->visible()) keepBestInside();
}

void ChartMarks::drawCheckpoints() {
  QVector<QCPGraphData> data;
  const QCPRange x = plot_->xAxis->range(), y = plot_->yAxis->range();
  const double gap = pixels(kLeastGapPixels);
  double before = -std::numeric_limits<double>::infinity();
  for (const double step : checkpoints_) {
    if (bestLine_->visible() && step == bestLine_->point1->key()) continue;
    if (!x.contains(step) || step - before < gap) continue;
    before = step;
    data << QCPGraphData(step, y.lower) << QCPGraphData(step, y.upper)
         << QCPGraphData(step, std::numeric_limits<double>::quiet_NaN());
  }
  checkpointLines_->data()->set(data, true);
}

/// Crosses along the bottom of the plot, above the samples.
void ChartMarks::drawSkipped() {
  QVector<QCPGraphData> data;
  const QCPRange x = plot_->xAxis->range();
  const double gap = pixels(kLeastGapPixels);
  const double height = plot_->yAxis->pixelToCoord(plot_->axisRect()->bottom() - kSampleSize - kSkippedSize);
  double before = -std::numeric_limits<double>::infinity();
  for (auto step = std::lower_bound(skipped_.begin(), skipped_.end(), x.lower); step != skipped_.end() && *step <= x.upper; ++step) {
    if (*step - before < gap) continue;
    before = *step;
    data << QCPGraphData(*step, height);
  }
  skippedCrosses_->data()->set(data, true);
}

/// Triangles along the bottom.
void ChartMarks::drawSamples() {
  QVector<QCPGraphData> data;
  const QCPRange x = plot_->xAxis->range();
  const double height = plot_->yAxis->pixelToCoord(plot_->axisRect()->bottom() - kSampleSize / 2);
  for (const double step : samples_)
    if (x.contains(step)) data << QCPGraphData(step, height);
  sampleTriangles_->data()->set(data, true);
}

void ChartMarks::keepBestInside() {
  const QRect rect = plot_->axisRect()->rect();
  const int half = QFontMetrics(bestText_->font()).horizontalAdvance(bestText_->text()) / 2 + 4;
  const double x = plot_->xAxis->coordToPixel(bestText_->position->key());
  const auto side = x + half > rect.right() ? Qt::AlignRight : x - half < rect.left() ? Qt::AlignLeft : Qt::AlignHCenter;
  bestText_->setPositionAlignment(Qt::AlignTop | side);
}

}  // namespace dimts::widgets

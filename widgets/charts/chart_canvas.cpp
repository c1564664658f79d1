// Cuts the visible part out of each curve (about four points a pixel column) and hands only that to QCustomPlot.
#include "widgets/charts/chart_canvas.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QSvgGenerator>
#include <algorithm>
#include <cmath>
#include <limits>

#include "widgets/common/error_text.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFrameMilliseconds = 33;      // of what comes by itself
constexpr int kHandFrameMilliseconds = 15;  // of what the user does: 60 pictures a second; the timer comes a little later
constexpr double kLongestDashedPixels = 20'000;  ///< dashing a longer, noisy line is slow and unreadable
constexpr int kMarkerEveryPixels = 90;
constexpr size_t kFewPoints = 20;
constexpr double kOuterShare = 0.02;
constexpr QSize kLeastSize{160, 96};

QString baseName(const QString& name) { return name.section(u'/', 1).isEmpty() ? name : name.section(u'/', 1); }

/// What a curve shows, in plain words; terms of the loss keep their names.
QString curveWord(const QString& name) {
  if (name == "learning_rate"_L1) return ChartCanvas::tr("learning rate");
  if (name == "gigabytes"_L1) return ChartCanvas::tr("memory, GB");
  if (name == "steps_per_second"_L1) return ChartCanvas::tr("steps a second");
  if (name == "level_db"_L1) return ChartCanvas::tr("loudness of samples, dB");
  return humanised(name.toStdString());
}

QCPScatterStyle scatter(CurveMarker marker, const QColor& color, const QColor& fill, double size) {
  static const QCPScatterStyle::ScatterShape kShapes[] = {QCPScatterStyle::ssCircle,   QCPScatterStyle::ssSquare,
                                                          QCPScatterStyle::ssTriangle, QCPScatterStyle::ssDiamond,
                                                          QCPScatterStyle::ssCross,    QCPScatterStyle::ssPlus};
  return QCPScatterStyle(kShapes[static_cast<int>(marker)], QPen(color, 1.5), QBrush(fill), size);
}

}  // namespace

ChartCanvas::ChartCanvas(QObject* parent) : QObject(parent), plot_(new QCustomPlot) {
  build();
  timer_.setSingleShot(true);
  timer_.setTimerType(Qt::PreciseTimer);
  connect(&timer_, &QTimer::timeout, this, &ChartCanvas::draw);
  connect(plot_->xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, &ChartCanvas::onUserRange);
  connect(plot_->selectionRect(), &QCPSelectionRect::accepted, this, [this] {
    manualY_ = true;
    schedule();
  });
  connect(plot_, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
    const bool panning = event->modifiers() != Qt::NoModifier;
    plot_->setSelectionRectMode(panning ? QCP::srmNone : QCP::srmZoom);
  });
}

void ChartCanvas::build() {
  plot_->setObjectName(u"lossCustomPlot"_s);
  plot_->setFocusPolicy(Qt::StrongFocus);
  plot_->setMinimumSize(kLeastSize);  // a plot of no size cannot be painted
  plot_->setAutoAddPlottableToLegend(false);
  plot_->setInteractions(QCP::iRangeZoom | QCP::iRangeDrag);
  plot_->axisRect()->setRangeZoom(Qt::Horizontal);
  plot_->axisRect()->setRangeDrag(Qt::Horizontal);
  plot_->setSelectionRectMode(QCP::srmZoom);
  plot_->setNoAntialiasingOnDrag(true);
  plot_->xAxis->setNumberFormat(u"f"_s);
  plot_->xAxis->setNumberPrecision(0);
  plot_->yAxis->setNumberFormat(u"g"_s);
  plot_->yAxis->setNumberPrecision(4);
  plot_->addLayer(u"marks"_s, plot_->layer(u"main"_s), QCustomPlot::limBelow);
  plot_->addLayer(u"crosshair"_s, nullptr, QCustomPlot::limAbove);
  plot_->layer(u"crosshair"_s)->setMode(QCPLayer::lmBuffered);
  crosshair_ = new QCPItemStraightLine(plot_);
  crosshair_->setLayer(u"crosshair"_s);
  crosshair_->setVisible(false);
  standUpright(crosshair_);
  marks_ = std::make_unique<ChartMarks>(plot_);
  applyTheme();
}

void ChartCanvas::applyTheme() {
  const ThemeColors& c = Theme::instance().colors();
  plot_->setBackground(QBrush(c.surface));
  for (auto& curve : curves_) curve->style = Theme::curveStyle(curve->index);
  QFont font = plot_->font();
  font.setPixelSize(kSmallPixels);
  QColor grid = c.border;
  grid.setAlphaF(0.7F);
  for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) {
    axis->setBasePen(QPen(c.border));
    axis->setTickPen(QPen(c.border));
    axis->setSubTickPen(Qt::NoPen);
    axis->setTickLabelColor(c.muted);
    axis->setLabelColor(c.muted);
    axis->setTickLabelFont(font);
    axis->setLabelFont(font);
    axis->grid()->setPen(QPen(grid, 1));
    axis->grid()->setZeroLinePen(QPen(grid, 1));
  }
  plot_->xAxis->setLabel(tr("step"));
  plot_->legend->setBrush(c.surface);
  plot_->legend->setBorderPen(QPen(c.border));
  plot_->legend->setTextColor(c.text);
  plot_->legend->setFont(font);
  crosshair_->setPen(QPen(c.muted, 1));
  marks_->applyTheme(font);
  QPen zoomPen(c.accent, 1, Qt::DashLine);
  plot_->selectionRect()->setPen(zoomPen);
  schedule();
}

ChartCurve& ChartCanvas::curve(const QString& name) {
  if (ChartCurve* known = byName_.value(name)) return *known;
  auto made = std::make_unique<ChartCurve>();
  made->name = name;
  made->validation = name.startsWith("val/"_L1);
  const QString base = baseName(name);
  made->index = styles_.try_emplace(base, static_cast<int>(styles_.size())).first->second;
  made->style = Theme::curveStyle(made->index);
  const QString word = curveWord(base.section(u'/', -1));
  made->label = made->validation ? tr("%1, not heard", "loss on sentences that the voice has not heard").arg(word) : word;
  made->smooth.setWeight(smoothing_);
  made->faint = plot_->addGraph();
  made->faint->setAntialiased(false);
  made->line = plot_->addGraph();
  made->markers = plot_->addGraph();
  made->markers->setLineStyle(QCPGraph::lsNone);
  ChartCurve& result = *made;
  byName_.insert(name, made.get());
  curves_.push_back(std::move(made));
  Q_EMIT curveAdded(name);
  return result;
}

void ChartCanvas::clear() {
  for (auto& curve : curves_)
    for (QCPGraph* graph : {curve->faint, curve->line, curve->markers}) plot_->removeGraph(graph);
  curves_.clear();
  byName_.clear();
  setFirstStyles(firstStyles_);
  marks_->clear();
  crosshair_->setVisible(false);
  follow(lastSteps_);
}

void ChartCanvas::setFirstStyles(const QStringList& names) {
  firstStyles_ = names;
  styles_.clear();
  for (const QString& name : names) styles_.try_emplace(name, static_cast<int>(styles_.size()));
}

void ChartCanvas::setSmoothing(double weight) {
  smoothing_ = qBound(0.0, weight, 0.999);
  for (auto& curve : curves_) curve->smooth.setWeight(smoothing_);
  schedule();
}

void ChartCanvas::setLogScale(bool on) {
  logScale_ = on;
  plot_->yAxis->setScaleType(on ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
  if (on) plot_->yAxis->setTicker(QSharedPointer<QCPAxisTickerLog>::create());
  else plot_->yAxis->setTicker(QSharedPointer<QCPAxisTicker>::create());
  manualY_ = false;
  schedule();
}

void ChartCanvas::setOutliersFit(bool on) {
  outliersFit_ = on;
  manualY_ = false;
  schedule();
}

void ChartCanvas::follow(int64_t lastSteps) {
  lastSteps_ = qMax<int64_t>(0, lastSteps);
  following_ = true;
  manualY_ = false;
  Q_EMIT rangeChanged();
  schedule();
}

void ChartCanvas::onUserRange() {
  if (updating_) return;
  following_ = false;
  const QCPRange range = plot_->xAxis->range();
  const double first = firstStep(), last = qMax(lastStep(), first + 4);
  const double width = qBound(4.0, range.size(), qMax(4.0, (last - first) * 1.1));
  const double lower = qBound(first - width * 0.5, range.center() - width / 2, last - width * 0.5);
  if (std::abs(lower - range.lower) > 1e-9 || std::abs(width - range.size()) > 1e-9) {
    updating_ = true;
    plot_->xAxis->setRange(lower, lower + width);
    updating_ = false;
  }
  Q_EMIT rangeChanged();
  scheduleWithin(kHandFrameMilliseconds - (drawn_.isValid() ? static_cast<int>(drawn_.elapsed()) : 0));
}

void ChartCanvas::setRange(double first, double last) {
  if (last > first) plot_->xAxis->setRange(first, last);
}

void ChartCanvas::pan(double share) {
  const QCPRange range = plot_->xAxis->range();
  plot_->xAxis->setRange(range + range.size() * share);
}

void ChartCanvas::zoom(double factor) { plot_->xAxis->scaleRange(factor); }

void ChartCanvas::setCrosshair(double step, bool on) {
  if (!on && !crosshair_->visible()) return;
  crosshair_->setVisible(on);
  crosshair_->point1->setCoords(step, 0);
  crosshair_->point2->setCoords(step, 1);
  plot_->layer(u"crosshair"_s)->replot();
}

double ChartCanvas::lastStep() const {
  double last = 0;
  for (const auto& curve : curves_)
    if (!curve->raw.empty()) last = qMax(last, curve->raw.lastX());
  return last;
}

double ChartCanvas::firstStep() const {
  double first = std::numeric_limits<double>::infinity();
  for (const auto& curve : curves_)
    if (!curve->raw.empty()) first = qMin(first, curve->raw.firstX());
  return std::isfinite(first) ? first : 0;
}

bool ChartCanvas::hasPoints() const {
  for (const auto& curve : curves_)
    if (!curve->raw.empty()) return true;
  return false;
}

/// Half the time stays for the rest.
void ChartCanvas::schedule() { scheduleWithin(qMax(kFrameMilliseconds, tookMilliseconds_ * 2)); }

void ChartCanvas::scheduleWithin(int milliseconds) {
  const int wanted = qMax(1, milliseconds);  // events that came together make one picture
  if (!timer_.isActive() || timer_.remainingTime() > wanted) timer_.start(wanted);
}

void ChartCanvas::fitX() {
  if (!following_) return;
  const double last = lastStep();
  double first = firstStep();
  if (lastSteps_ > 0) first = qMax(first, last - static_cast<double>(lastSteps_));
  plot_->xAxis->setRange(first, qMax(last, first + 4));
}

/// Without the outer 2 % at either end; all of a curve of few points.
bool ChartCanvas::innerRange(const ChartCurve& curve, double& low, double& high) const {
  const QCPRange x = plot_->xAxis->range();
  std::vector<double> values;
  for (const CurvePoint& point : curve.raw.view(x.lower, x.upper, qMax(16, plot_->axisRect()->width())))
    if (std::isfinite(point.y) && (!logScale_ || point.y > 0)) values.push_back(point.y);
  if (values.size() < kFewPoints) return curve.raw.range(x.lower, x.upper, logScale_, low, high);
  std::sort(values.begin(), values.end());
  const auto at = [&](double share) { return values[static_cast<size_t>(share * static_cast<double>(values.size() - 1))]; };
  low = at(kOuterShare);
  high = at(1 - kOuterShare);
  return true;
}

void ChartCanvas::fitY() {
  if (manualY_) return;
  const QCPRange x = plot_->xAxis->range();
  double low = std::numeric_limits<double>::infinity(), high = -low;
  for (const auto& curve : curves_) {
    if (!curve->visible) continue;
    double a = 0, b = 0;
    if (!(outliersFit_ ? curve->raw.range(x.lower, x.upper, logScale_, a, b) : innerRange(*curve, a, b))) continue;
    low = qMin(low, a);
    high = qMax(high, b);
  }
  if (!(high >= low)) return plot_->yAxis->setRange(logScale_ ? 0.1 : 0, 1);
  if (logScale_) {
    high = qMax(high, low);
    return plot_->yAxis->setRange(low / 1.15, high * 1.15);
  }
  const double room = high > low ? (high - low) * 0.06 : qMax(std::abs(high) * 0.1, 0.1);
  plot_->yAxis->setRange(low - room, high + room);
}

void ChartCanvas::fill(QCPGraph* graph, const std::vector<CurvePoint>& points) const {
  QVector<QCPGraphData> data;
  data.reserve(static_cast<qsizetype>(points.size()));
  for (const CurvePoint& p : points) {
    const bool drawable = std::isfinite(p.y) && (!logScale_ || p.y > 0);
    data.append(QCPGraphData(p.x, drawable ? p.y : std::numeric_limits<double>::quiet_NaN()));
  }
  graph->data()->set(data, true);
}

void ChartCanvas::drawLine(ChartCurve& curve, const std::vector<CurvePoint>& points) {
  double pixels = 0, before = 0;
  for (size_t i = 0; i < points.size() && pixels < kLongestDashedPixels; ++i) {
    const double y = plot_->yAxis->coordToPixel(points[i].y);
    if (i > 0 && std::isfinite(y) && std::isfinite(before)) pixels += std::abs(y - before);
    before = y;
  }
  const bool noisy = pixels >= kLongestDashedPixels;
  curve.line->setAntialiased(!noisy);
  QPen pen(curve.style.color, 1);
  if (curve.validation) {
    pen.setStyle(Qt::DashLine);
    if (points.size() < 200) pen.setWidthF(1.6);  // few points: a wider line costs nothing and stands out from the noise
  }
  if (!curve.validation && !curve.style.dashes.isEmpty() && !noisy) pen.setDashPattern(curve.style.dashes);
  curve.line->setPen(pen);
  fill(curve.line, points);

  const QCPRange range = plot_->xAxis->range();
  const double spacing = range.size() * kMarkerEveryPixels / qMax(1, plot_->axisRect()->width());
  const bool every = curve.validation && points.size() < 200;
  std::vector<CurvePoint> marked;
  double next = every ? -std::numeric_limits<double>::infinity() : range.lower + spacing * (0.35 + 0.17 * (curve.index % 4));
  for (const CurvePoint& p : points) {
    if (p.x < next || p.x > range.upper) continue;
    marked.push_back(p);
    if (!every) next = qMax(next + spacing, p.x + spacing * 0.5);
  }
  const QColor ground = Theme::instance().colors().surface;
  curve.markers->setScatterStyle(scatter(curve.style.marker, curve.style.color, ground, curve.validation ? 8 : 6));
  fill(curve.markers, marked);
}

void ChartCanvas::drawCurve(ChartCurve& curve, int columns) {
  const bool smoothed = smoothing_ > 0 && !curve.validation;
  for (QCPGraph* graph : {curve.line, curve.markers}) graph->setVisible(curve.visible);
  curve.faint->setVisible(curve.visible && smoothed);
  if (!curve.visible) return;
  const QCPRange range = plot_->xAxis->range();
  if (!smoothed) {
    curve.faint->data()->clear();
    return drawLine(curve, curve.raw.view(range.lower, range.upper, columns));
  }
  curve.smooth.update(curve.raw);
  QColor faint = curve.style.color;
  faint.setAlphaF(0.28F);
  curve.faint->setPen(QPen(faint, 1));
  fill(curve.faint, curve.raw.view(range.lower, range.upper, columns));
  drawLine(curve, curve.smooth.data().view(range.lower, range.upper, columns));
}

void ChartCanvas::draw() {
  timer_.stop();
  if (!plot_->isVisible()) return;
  drawn_.start();
  updating_ = true;
  fitX();
  fitY();
  updating_ = false;
  const int columns = qMax(16, plot_->axisRect()->width());
  for (auto& curve : curves_) drawCurve(*curve, columns);
  marks_->draw();
  plot_->replot();
  ++draws_;
  Q_EMIT drawn();
  tookMilliseconds_ = static_cast<int>(drawn_.elapsed());
}

QByteArray ChartCanvas::picture(bool svg) {
  updating_ = true;
  fitX();
  fitY();
  updating_ = false;
  plot_->legend->clearItems();
  for (auto& curve : curves_) {
    drawCurve(*curve, qMax(16, plot_->axisRect()->width()));
    curve->line->setName(curve->label);
    if (curve->visible) curve->line->addToLegend();
  }
  marks_->draw();
  plot_->legend->setVisible(plot_->legend->itemCount() > 0);
  const QSize size = plot_->size().expandedTo({640, 360});
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  if (svg) {
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    QCPPainter painter;
    painter.begin(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    plot_->toPainter(&painter, size.width(), size.height());
    painter.end();
  } else {
    plot_->toPixmap(size.width(), size.height(), 2.0).toImage().save(&buffer, "PNG");
  }
  plot_->legend->clearItems();
  plot_->legend->setVisible(false);
  schedule();
  return bytes;
}

}  // namespace dimts::widgets

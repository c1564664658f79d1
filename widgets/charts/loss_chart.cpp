// The chart's controls, keys, legend values and pictures around the canvas.
#include "widgets/charts/loss_chart.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "widgets/audio/player_controller.h"
#include "widgets/charts/chart_canvas.h"
#include "widgets/charts/chart_legend.h"
#include "widgets/charts/curve_sound.h"
#include "widgets/common/build.h"
#include "widgets/common/dialogs.h"
#include "widgets/common/error_text.h"
#include "widgets/common/flow_layout.h"
#include "widgets/common/format.h"
#include "widgets/common/icons.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kSpans[] = {0, 200, 1000, 5000};
constexpr int kHeardColumns = 400;

QString trendText(CurveTrend trend) {
  switch (trend) {
    case CurveTrend::Falling: return LossChart::tr("falling");
    case CurveTrend::Rising: return LossChart::tr("rising");
    case CurveTrend::Level: return LossChart::tr("about level");
    case CurveTrend::Unknown: break;
  }
  return LossChart::tr("just begun");
}

/// Why a step was left out, in plain words.
QString whySkipped(const std::string& curve) {
  const std::string reason = curve.substr(std::string(dimts::kSkippedCurve).size());
  if (reason == "loss_not_finite") return LossChart::tr("the loss was not a number");
  if (reason == "gradient_not_finite") return LossChart::tr("the gradient was not a number");
  if (reason == "loss_outlier") return LossChart::tr("the loss was far from the others");
  if (reason == "gradient_outlier") return LossChart::tr("the gradient was far from the others");
  if (reason == "scale_overflow") return LossChart::tr("numbers were too large for 16 bits; the scale is lowered");
  return QString::fromStdString(reason);
}

QString stepText(const CurvePoint& point) { return countText(static_cast<int64_t>(point.x)); }
/// Slider 0 … 100 to weight 0 … 0.999: fine where it matters, near 1.
double weightOf(int slider) { return slider <= 0 ? 0 : qMin(0.999, 1 - std::pow(10.0, -slider / 33.3)); }
int sliderOf(double weight) {
  return weight <= 0 ? 0 : qRound(-33.3 * std::log10(1 - qMin(weight, 0.999)));
}
}  // namespace

class LossChart::Private {
 public:
  explicit Private(LossChart* owner) : q(owner), canvas(new ChartCanvas(owner)), legend(new ChartLegend) {}
  void build();
  QWidget* buildBar();
  void connectAll();
  void showValues();
  void showEmptyText();
  void showSpan();
  void describe();
  QString skippedText() const;
  void tellSkipped();
  void askSave();
  void showHearMenu();
  const ChartCurve* curveToHear(const QString& name) const;
  const CurveData& dataOf(const ChartCurve& curve) const;
  void play(const ChartCurve& curve);
  void usePlayer(PlayerController* made);
  void pointAt(double step);
  void chooseSample(double step) {
    if (step >= 0) Q_EMIT q->sampleChosen(static_cast<qint64>(step));
  }

  LossChart* q;
  ChartCanvas* canvas;
  ChartLegend* legend;
  QComboBox* span = nullptr;
  QSlider* slider = nullptr;
  QLabel *sliderValue = nullptr, *empty = nullptr;
  QCheckBox *log = nullptr, *outliers = nullptr;
  QPushButton *whole = nullptr, *save = nullptr;
  QToolButton* hear = nullptr;
  PlayerController* player = nullptr;  ///< made when the first curve is heard
  std::vector<dimts::MetricPoint> skipped;
  QString heard;
  double heardFrom = 0, heardTo = 0;
  QElapsedTimer described;
  QPoint pressed;  ///< where the mouse was pressed
  double crosshair = -1;
  double weight = 0;
};

void LossChart::Private::build() {
  auto* layout = new QVBoxLayout(q);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(buildBar());
  layout->addWidget(canvas->plot(), 1);
  layout->addWidget(legend);
  empty = plainLabel(u"chartEmptyLabel"_s, tr("No curve yet. The first point comes with the first step of the training."),
                     canvas->plot());
  empty->setAlignment(Qt::AlignCenter);
  empty->setAttribute(Qt::WA_TransparentForMouseEvents);
  setTextRole(empty, TextRole::Muted);
  canvas->plot()->setAccessibleName(tr("Loss curves"));
  canvas->plot()->setToolTip(tr("Drag: zoom in. Wheel: zoom along. Shift and drag: move. Double click: the whole run. Click on a triangle: hear what was spoken there."));
  canvas->plot()->installEventFilter(q);
}

QWidget* LossChart::Private::buildBar() {
  auto* bar = named(new QWidget, u"chartBarWidget"_s);
  span = named(new QComboBox, u"chartSpanComboBox"_s, tr("Steps shown"));
  for (int steps : kSpans)
    span->addItem(steps == 0 ? tr("Whole run") : tr("Last %1 steps").arg(countText(steps)), steps);
  whole = named(new QPushButton(icon(Icon::Reset), tr("Back to following")), u"chartFollowPushButton"_s);
  whole->setToolTip(tr("Leave the zoom and follow the training again (Home)"));
  whole->hide();
  auto* smoothLabel = plainLabel(u"chartSmoothingLabel"_s, tr("&Smoothing"));
  smoothLabel->setWordWrap(false);
  smoothLabel->setTextInteractionFlags(Qt::NoTextInteraction);
  slider = named(new QSlider(Qt::Horizontal), u"chartSmoothingSlider"_s, tr("Smoothing"));
  slider->setRange(0, 100);
  slider->setFixedWidth(120);
  smoothLabel->setBuddy(slider);
  sliderValue = plainLabel(u"chartSmoothingValueLabel"_s);
  sliderValue->setWordWrap(false);
  sliderValue->setMinimumWidth(44);
  setTextRole(sliderValue, TextRole::Small);
  log = named(new QCheckBox(tr("&Logarithmic")), u"chartLogCheckBox"_s, tr("Logarithmic scale"));
  outliers = named(new QCheckBox(tr("&Outliers")), u"chartOutliersCheckBox"_s, tr("Outliers fit into the plot"));
  outliers->setToolTip(tr("Off: single values far from the others do not set the scale"));
  outliers->setChecked(true);
  legend->addControl(outliers);  // there is room in its last line
  save = named(new QPushButton(icon(Icon::Save), {}), u"chartSavePushButton"_s, tr("Save picture"));
  save->setToolTip(tr("Save picture…"));
  hear = named(new QToolButton, u"chartHearToolButton"_s, tr("Hear a curve"));
  hear->setIcon(icon(Icon::Listen));
  hear->setToolTip(tr("Hear the curve: high values sound high, steps run from the beginning to the end (H)"));
  hear->setPopupMode(QToolButton::MenuButtonPopup);
  hear->setMenu(new QMenu(hear));
  auto* layout = new QHBoxLayout(bar);
  layout->setContentsMargins(0, 0, 0, 4);
  layout->setSpacing(12);
  auto* smoothing = named(new QWidget, u"chartSmoothingWidget"_s);
  auto* together = new QHBoxLayout(smoothing);
  together->setContentsMargins(0, 0, 0, 0);
  for (QWidget* widget : std::initializer_list<QWidget*>{smoothLabel, slider, sliderValue}) together->addWidget(widget);
  auto* choices = new FlowLayout(nullptr, 12);
  for (QWidget* widget : std::initializer_list<QWidget*>{span, whole, smoothing, log}) choices->addWidget(widget);
  layout->addLayout(choices, 1);
  layout->addWidget(hear);
  layout->addWidget(save);
  return bar;
}

void LossChart::Private::connectAll() {
  connect(span, &QComboBox::activated, q, [this](int index) { q->setLastSteps(kSpans[index]); });
  connect(whole, &QPushButton::clicked, q, &LossChart::resetView);
  connect(slider, &QSlider::valueChanged, q, [this](int value) {
    weight = weightOf(value);
    canvas->setSmoothing(weight);
    sliderValue->setText(value == 0 ? tr("off") : QLocale().toString(weight, 'g', 3));
  });
  connect(log, &QCheckBox::toggled, q, [this](bool on) { canvas->setLogScale(on); });
  connect(outliers, &QCheckBox::toggled, q, [this](bool on) { canvas->setOutliersFit(on); });
  connect(save, &QPushButton::clicked, q, [this] { askSave(); });
  connect(hear, &QToolButton::clicked, q, [this] { q->hear(); });
  connect(hear->menu(), &QMenu::aboutToShow, q, [this] { showHearMenu(); });
  connect(legend, &ChartLegend::toggled, q, [this](const QString& name, bool on) { q->setCurveVisible(name, on); });
  connect(canvas, &ChartCanvas::curveAdded, q, [this](const QString& name) {
    const ChartCurve& curve = *canvas->find(name);
    legend->addCurve(name, curve.label, curve.style, curve.validation);
  });
  connect(canvas, &ChartCanvas::rangeChanged, q, [this] {
    showSpan();
    Q_EMIT q->viewChanged();
  });
  connect(canvas, &ChartCanvas::drawn, q, [this] {
    legend->arrange();
    showValues();
    showEmptyText();
    describe();
  });
  connect(canvas->plot(), &QCustomPlot::mouseMove, q, [this](QMouseEvent* event) {
    if (!canvas->hasPoints() || !canvas->plot()->axisRect()->rect().contains(event->pos())) return;
    const bool onSample = canvas->marks().sampleNear(event->pos()) >= 0;
    canvas->plot()->setCursor(onSample ? Qt::PointingHandCursor : Qt::ArrowCursor);
    pointAt(std::round(canvas->plot()->xAxis->pixelToCoord(event->position().x())));
  });
  connect(canvas->plot(), &QCustomPlot::mousePress, q, [this](QMouseEvent* event) { pressed = event->pos(); });
  connect(canvas->plot(), &QCustomPlot::mouseRelease, q, [this](QMouseEvent* event) {
    const bool moved = (event->pos() - pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!moved && event->button() == Qt::LeftButton) chooseSample(canvas->marks().sampleNear(event->pos()));
  });
  connect(canvas->plot(), &QCustomPlot::mouseDoubleClick, q, &LossChart::resetView);
  connect(&Theme::instance(), &Theme::changed, q, [this] {
    canvas->applyTheme();
    for (const auto& curve : canvas->curves()) legend->setStyle(curve->name, curve->style);
  });
}

void LossChart::Private::showSpan() {
  whole->setVisible(!canvas->following());
  int index = -1;
  for (int i = 0; i < static_cast<int>(std::size(kSpans)); ++i)
    if (canvas->following() && kSpans[i] == canvas->lastSteps()) index = i;
  span->setCurrentIndex(index);
  span->setPlaceholderText(canvas->following() ? tr("Last %1 steps").arg(countText(canvas->lastSteps())) : tr("Zoomed in"));
}

void LossChart::Private::showValues() {
  const bool pointed = crosshair >= 0;
  if (canvas->hasPoints())
    legend->setStep(pointed ? tr("at step %1").arg(countText(static_cast<int64_t>(crosshair)))
                            : tr("newest, step %1").arg(countText(static_cast<int64_t>(canvas->lastStep()))));
  for (const auto& curve : canvas->curves()) {
    if (curve->raw.empty()) continue;
    const CurveData& data = dataOf(*curve);
    const size_t i = pointed ? data.nearest(crosshair) : data.size() - 1;
    QString hint = tr("step %1: %2").arg(countText(static_cast<int64_t>(data.x(i))), valueText(curve->raw.y(i)));
    QString value = valueText(data.y(i));
    if (const auto bad = static_cast<int64_t>(curve->raw.notFinite()); bad > 0) {
      hint += u'\n' + tr("%Ln value(s) were not a number and are gaps in the curve.", nullptr, static_cast<int>(bad));
      value += u" ⚠"_s;
    }
    legend->setValue(curve->name, value, hint);
  }
}

void LossChart::Private::showEmptyText() {
  empty->setVisible(!canvas->hasPoints());
  empty->setGeometry(canvas->plot()->rect().adjusted(48, 0, -24, -24));
}

void LossChart::Private::describe() {
  if (described.isValid() && described.elapsed() < 2000) return;
  described.start();
  canvas->plot()->setAccessibleDescription(q->summary());
}

QString LossChart::Private::skippedText() const {
  if (skipped.empty()) return {};
  return tr("%Ln steps were left out, the last one at step %1", nullptr, static_cast<int>(skipped.size())).arg(countText(skipped.back().step));
}

void LossChart::Private::tellSkipped() {
  constexpr size_t kTold = 12;  // the newest ones
  QStringList lines;
  for (size_t i = skipped.size() - std::min(kTold, skipped.size()); i < skipped.size(); ++i)
    lines << tr("Step %1: %2").arg(countText(skipped[i].step), whySkipped(skipped[i].name));
  legend->setMarks(u"✕ "_s + skippedText(), lines.join(u'\n'));
}

/// As it is drawn: smoothed where that is wished for.
const CurveData& LossChart::Private::dataOf(const ChartCurve& curve) const {
  const bool smoothed = canvas->smoothing() > 0 && !curve.validation && curve.smooth.data().size() == curve.raw.size();
  return smoothed ? curve.smooth.data() : curve.raw;
}

void LossChart::Private::pointAt(double step) {
  crosshair = step;
  canvas->setCrosshair(std::max(0.0, step), step >= 0);
  showValues();
}

void LossChart::Private::showHearMenu() {
  hear->menu()->clear();
  for (const auto& curve : canvas->curves()) {
    if (!curve->visible || curve->raw.empty()) continue;
    auto* action = hear->menu()->addAction(curve->label);
    connect(action, &QAction::triggered, q, [this, name = curve->name] {
      if (player) player->stop();
      q->hear(name);
    });
  }
  hear->menu()->setEnabled(!hear->menu()->isEmpty());
}

const ChartCurve* LossChart::Private::curveToHear(const QString& name) const {
  const auto usable = [](const ChartCurve* curve) { return curve && curve->visible && !curve->raw.empty(); };
  if (const ChartCurve* wanted = canvas->find(name); usable(wanted)) return wanted;
  if (const ChartCurve* last = canvas->find(heard); usable(last)) return last;
  for (const auto& curve : canvas->curves())
    if (usable(curve.get())) return curve.get();
  return nullptr;
}

void LossChart::Private::usePlayer(PlayerController* made) {
  delete player;
  player = made;
  connect(player, &PlayerController::positionChanged, q, [this](double seconds) {
    if (player->state() == PlayerController::State::Playing) pointAt(std::round(heardFrom + (heardTo - heardFrom) * seconds / kCurveSeconds));
  });
  connect(player, &PlayerController::stateChanged, q, [this](PlayerController::State state) {
    if (state == PlayerController::State::Stopped) pointAt(-1);
  });
  for (auto problem : {&PlayerController::unavailable, &PlayerController::failed})
    connect(player, problem, q, [this](const QString& sentence) { legend->setStep(sentence); });
}

/// The range of pitches is that of the curve itself in the part that is shown.
void LossChart::Private::play(const ChartCurve& curve) {
  const CurveData& data = dataOf(curve);
  heard = curve.name;
  heardFrom = std::max(canvas->shownRange().lower, data.firstX());
  heardTo = std::min(canvas->shownRange().upper, data.lastX());
  const std::vector<double> values = resampled(data, heardFrom, heardTo, kHeardColumns);
  double low = 0, high = 0;
  bool any = false;
  for (const double value : values) {
    if (!std::isfinite(value) || (canvas->logScale() && value <= 0)) continue;
    low = any ? std::min(low, value) : value;
    high = any ? std::max(high, value) : value;
    any = true;
  }
  if (!any) return;
  CurveSound sound = renderCurve(values, low, high, canvas->logScale());
  player->setSamples(std::move(sound.samples), sound.sampleRate);
  player->play();
}

void LossChart::Private::askSave() {
  Dialogs::instance().saveFile(q, tr("Save the picture of the curves"), tr("losses.png", "suggested file name"),
                               tr("Pictures (*.png *.svg)"), [this](const QString& path) {
    if (path.isEmpty()) return;
    const dimts::Status status = q->savePicture(path);
    Q_EMIT q->pictureSaved(path, status.ok() ? QString() : errorText(status.error()).all());
  });
}

LossChart::LossChart(QWidget* parent) : QWidget(parent), d_(std::make_unique<Private>(this)) {
  setObjectName(u"lossChart"_s);
  d_->build();
  d_->connectAll();
  setSmoothing(0);
  d_->sliderValue->setText(tr("off"));
  setTabOrder(d_->span, d_->slider);
}

LossChart::~LossChart() = default;

void LossChart::append(const std::vector<dimts::MetricPoint>& points) {
  std::string name;
  ChartCurve* curve = nullptr;
  const size_t skippedBefore = d_->skipped.size();
  for (const dimts::MetricPoint& point : points) {
    if (point.name.starts_with(dimts::kSkippedCurve)) {
      d_->canvas->marks().addSkipped(static_cast<double>(point.step));
      d_->skipped.push_back(point);
      continue;
    }
    if (!curve || point.name != name) {
      name = point.name;
      curve = &d_->canvas->curve(QString::fromStdString(name));
    }
    curve->raw.append(static_cast<double>(point.step), point.value);
  }
  if (d_->skipped.size() > skippedBefore) d_->tellSkipped();
  if (!points.empty()) d_->canvas->schedule();
}

void LossChart::addMark(Mark mark, int64_t step, const QString& label) {
  ChartMarks& marks = d_->canvas->marks();
  const auto place = static_cast<double>(step);
  if (mark == Mark::Sample) marks.addSample(place);
  else marks.addCheckpoint(place);
  if (mark == Mark::Best) marks.setBest(place, label.isEmpty() ? tr("best") : label);
  d_->canvas->schedule();
}

void LossChart::clear() {
  if (d_->player) d_->player->clear();
  d_->heard.clear();
  d_->skipped.clear();
  d_->canvas->clear();
  d_->legend->clear();
  d_->crosshair = -1;
  d_->described.invalidate();
}

QString LossChart::summary() const {
  QStringList parts;
  for (const auto& curve : d_->canvas->curves()) {
    if (!curve->visible) continue;
    const CurveSummary facts = summaryOf(curve->raw);
    if (facts.points == 0) continue;
    parts << tr("%1: %2 at step %3, %4; lowest %5 at step %6, highest %7 at step %8", "curve, newest value, its step, where it goes, …")
                 .arg(curve->label, valueText(facts.last.y), stepText(facts.last), trendText(facts.trend), valueText(facts.lowest.y),
                      stepText(facts.lowest), valueText(facts.highest.y), stepText(facts.highest));
  }
  if (parts.isEmpty()) return d_->empty->text();
  if (const QString skipped = d_->skippedText(); !skipped.isEmpty()) parts << skipped;
  return parts.join(u". "_s);
}

void LossChart::hear(const QString& name) {
  if (isHeard()) return d_->player->stop();
  const ChartCurve* curve = d_->curveToHear(name);
  if (!curve) return;
  if (!d_->player) d_->usePlayer(new PlayerController(this));
  d_->play(*curve);
}

bool LossChart::isHeard() const { return d_->player && d_->player->state() == PlayerController::State::Playing; }

void LossChart::setAudioOutput(std::unique_ptr<AudioOutput> output) { d_->usePlayer(new PlayerController(std::move(output), this)); }

QStringList LossChart::curveNames() const {
  QStringList names;
  for (const auto& curve : d_->canvas->curves()) names << curve->name;
  return names;
}

int64_t LossChart::pointCount(const QString& name) const {
  const ChartCurve* curve = d_->canvas->find(name);
  return curve ? static_cast<int64_t>(curve->raw.size()) : 0;
}

std::vector<dimts::MetricPoint> LossChart::points(const QString& name) const {
  std::vector<dimts::MetricPoint> points;
  const ChartCurve* curve = d_->canvas->find(name);
  if (!curve) return points;
  points.reserve(curve->raw.size());
  for (size_t i = 0; i < curve->raw.size(); ++i)
    points.push_back({name.toStdString(), static_cast<int64_t>(curve->raw.x(i)), curve->raw.y(i)});
  return points;
}

const std::vector<dimts::MetricPoint>& LossChart::skipped() const { return d_->skipped; }

bool LossChart::isCurveVisible(const QString& name) const {
  const ChartCurve* curve = d_->canvas->find(name);
  return curve && curve->visible;
}

void LossChart::setCurveVisible(const QString& name, bool visible) {
  ChartCurve* curve = d_->canvas->find(name);
  if (!curve || curve->visible == visible) return;
  curve->visible = visible;
  d_->legend->setChecked(name, visible);
  d_->canvas->schedule();
  Q_EMIT curveVisibilityChanged(name, visible);
}

void LossChart::setFirstStyles(const QStringList& names) { d_->canvas->setFirstStyles(names); }

void LossChart::putAside(const QString& name) {
  setCurveVisible(name, false);
  d_->legend->putAside(name);
}

void LossChart::setCurveLabel(const QString& name, const QString& label) {
  if (ChartCurve* curve = d_->canvas->find(name)) {
    curve->label = label;
    d_->legend->setLabel(name, label);
    }
}

void LossChart::setSmoothing(double weight) {
  d_->slider->setValue(sliderOf(weight));
  d_->weight = qBound(0.0, weight, 0.999);
  d_->canvas->setSmoothing(d_->weight);
  d_->sliderValue->setText(d_->weight == 0 ? tr("off") : QLocale().toString(d_->weight, 'g', 3));
}
double LossChart::smoothing() const { return d_->weight; }

void LossChart::setLogScale(bool on) { d_->log->setChecked(on); }
bool LossChart::isLogScale() const { return d_->canvas->logScale(); }
void LossChart::setOutliersFit(bool on) { d_->outliers->setChecked(on); }
bool LossChart::outliersFit() const { return d_->canvas->outliersFit(); }
double LossChart::highestShownValue() const { return d_->canvas->plot()->yAxis->range().upper; }
void LossChart::setLastSteps(int64_t steps) { d_->canvas->follow(steps); }
int64_t LossChart::lastSteps() const { return d_->canvas->lastSteps(); }
void LossChart::setRange(double firstStep, double lastStep) { d_->canvas->setRange(firstStep, lastStep); }
void LossChart::resetView() { d_->canvas->follow(d_->canvas->lastSteps()); }
double LossChart::firstShownStep() const { return d_->canvas->shownRange().lower; }
double LossChart::lastShownStep() const { return d_->canvas->shownRange().upper; }
bool LossChart::isFollowing() const { return d_->canvas->following(); }
int LossChart::replotCount() const { return d_->canvas->drawCount(); }
void LossChart::refreshNow() { d_->canvas->draw(); }

dimts::Status LossChart::savePicture(const QString& path) {
  if (!d_->canvas->hasPoints())
    return dimts::Error{"picture.no_points", {}, "There are no points.", "Train some steps first.", dimts::ErrorKind::BadInput};
  const QByteArray bytes = d_->canvas->picture(path.endsWith(u".svg"_s, Qt::CaseInsensitive));
  QSaveFile file(path);
  if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return {};
  return dimts::Error{"picture.write", path.toStdString(), file.errorString().toStdString(),
                      "Choose a folder you may write to.", dimts::ErrorKind::BadInput};
}

void LossChart::keyPressEvent(QKeyEvent* event) {
  ChartCanvas& canvas = *d_->canvas;
  switch (event->key()) {
    case Qt::Key_Plus: case Qt::Key_Equal: return canvas.zoom(0.8);
    case Qt::Key_Minus: return canvas.zoom(1.25);
    case Qt::Key_Left: return canvas.pan(-0.1);
    case Qt::Key_Right: return canvas.pan(0.1);
    case Qt::Key_Home: return resetView();
    case Qt::Key_H: return hear();
    case Qt::Key_P: return d_->chooseSample(canvas.marks().sampleBefore(d_->crosshair));
    default: QWidget::keyPressEvent(event);
  }
}

void LossChart::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  d_->showEmptyText();
  d_->canvas->schedule();
}

void LossChart::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  d_->canvas->schedule();
}

bool LossChart::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize) d_->showEmptyText();
  if (event->type() == QEvent::Leave) {
    d_->pointAt(-1);
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace dimts::widgets

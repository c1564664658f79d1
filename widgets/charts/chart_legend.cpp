// Check boxes one behind the other, each with its value beside its name.
#include "widgets/charts/chart_legend.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

#include <utility>

#include "widgets/common/build.h"
#include "widgets/common/flow_layout.h"

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int kSwatchWidth = 34, kSwatchHeight = 14;

QString plainKey(const QString& name) {
  QString key = name;
  for (QChar& c : key)
    if (!c.isLetterOrNumber()) c = u'_';
  return key;
}
}  // namespace

ChartLegend::ChartLegend(QWidget* parent) : QWidget(parent) {
  setObjectName(u"chartLegend"_s);
  setAccessibleName(tr("Curves"));
  auto* flow = new FlowLayout(this, 4);
  flow->setContentsMargins(4, 4, 4, 0);
  stepLabel_ = plainLabel(u"chartStepLabel"_s);
  stepLabel_->setWordWrap(false);
  stepLabel_->setContentsMargins(0, 0, 12, 0);
  setTextRole(stepLabel_, TextRole::Small);
  flow->addWidget(stepLabel_);
  marksLabel_ = plainLabel(u"chartMarksLabel"_s);
  marksLabel_->setWordWrap(false);
  marksLabel_->setContentsMargins(0, 0, 12, 0);
  setTextRole(marksLabel_, TextRole::Wrong);
  marksLabel_->hide();
  flow->addWidget(marksLabel_);
  moreButton_ = named(new QPushButton, u"chartMoreCurvesPushButton"_s, tr("More curves"));
  moreButton_->setCheckable(true);
  moreButton_->setFlat(true);
  moreButton_->hide();
  flow->addWidget(moreButton_);
  connect(moreButton_, &QPushButton::toggled, this, &ChartLegend::refreshAside);
  connect(&Theme::instance(), &Theme::changed, this, &ChartLegend::refreshSwatches);
}

void ChartLegend::addCurve(const QString& name, const QString& label, const CurveStyle& style, bool validation) {
  Entry entry;
  entry.style = style;
  entry.validation = validation;
  entry.widget = new QWidget;
  entry.box = named(new QCheckBox(label), plainKey(name) + u"CheckBox"_s, tr("Show %1").arg(label));
  entry.box->setChecked(true);
  entry.box->setIconSize({kSwatchWidth, kSwatchHeight});
  entry.box->setIcon(swatch(style, validation));
  entry.value = plainLabel(plainKey(name) + u"ValueLabel"_s);
  entry.value->setWordWrap(false);
  entry.value->setMinimumWidth(fontMetrics().horizontalAdvance(u"0.00000"_s));  // nothing moves while it changes
  auto* line = new QHBoxLayout(entry.widget);
  line->setContentsMargins(0, 0, 12, 0);
  line->addWidget(entry.box);
  line->addWidget(entry.value, 1);
  layout()->addWidget(entry.widget);
  connect(entry.box, &QCheckBox::toggled, this, [this, name](bool on) { Q_EMIT toggled(name, on); });
  entries_.insert(name, entry);
  stale_ = true;
}

void ChartLegend::setStyle(const QString& name, const CurveStyle& style) {
  if (auto it = entries_.find(name); it != entries_.end()) it->style = style, it->box->setIcon(swatch(style, it->validation));
}

void ChartLegend::arrange() {
  if (std::exchange(stale_, false)) refreshAside();
}

void ChartLegend::addControl(QWidget* control) {
  controls_ << control;
  layout()->addWidget(control);
}

void ChartLegend::clear() {
  for (const Entry& entry : std::as_const(entries_)) delete entry.widget;
  entries_.clear();
  stepLabel_->clear();
  setMarks({});
  refreshAside();
}

void ChartLegend::putAside(const QString& name) {
  auto it = entries_.find(name);
  if (it == entries_.end()) return;
  it->aside = true;
  it->widget->setVisible(moreButton_->isChecked());
  stale_ = true;
}

/// The button stays behind the last curve, whatever was added since.
void ChartLegend::refreshAside() {
  int aside = 0;
  const bool all = moreButton_->isChecked();
  for (const Entry& entry : std::as_const(entries_)) {
    aside += entry.aside;
    entry.widget->setVisible(!entry.aside || all);
  }
  moreButton_->setText(all ? tr("Fewer curves") : tr("More curves (%1)").arg(QLocale().toString(aside)));
  moreButton_->setVisible(aside > 0);
  for (QWidget* last : QList<QWidget*>{moreButton_} + controls_) {
    layout()->removeWidget(last);
    layout()->addWidget(last);
  }
}

void ChartLegend::setLabel(const QString& name, const QString& label) {
  if (auto it = entries_.find(name); it != entries_.end()) {
    it->box->setText(label);
    it->box->setAccessibleName(tr("Show %1").arg(label));
  }
}

void ChartLegend::setChecked(const QString& name, bool on) {
  if (auto it = entries_.find(name); it != entries_.end()) it->box->setChecked(on);
}

void ChartLegend::setValue(const QString& name, const QString& value, const QString& hint) {
  if (auto it = entries_.find(name); it != entries_.end()) {
    if (it->value->text() != value) it->value->setText(value);
    it->value->setToolTip(hint);
  }
}

// What changed while the legend was hidden was not laid out.
void ChartLegend::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  layout()->invalidate();
  layout()->activate();
}

void ChartLegend::setStep(const QString& text) { stepLabel_->setText(text); }

void ChartLegend::setMarks(const QString& text, const QString& hint) {
  marksLabel_->setText(text);
  marksLabel_->setToolTip(hint);
  marksLabel_->setAccessibleDescription(hint);
  marksLabel_->setVisible(!text.isEmpty());
}

QIcon ChartLegend::swatch(const CurveStyle& style, bool validation) const {
  const qreal ratio = devicePixelRatioF();
  QPixmap pixmap(QSize(kSwatchWidth, kSwatchHeight) * ratio);
  pixmap.setDevicePixelRatio(ratio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  QPen pen(style.color, 2);
  if (validation) pen.setStyle(Qt::DashLine);
  else if (!style.dashes.isEmpty()) pen.setDashPattern(style.dashes);
  painter.setPen(pen);
  painter.drawLine(QPointF(1, kSwatchHeight / 2.0), QPointF(kSwatchWidth - 1, kSwatchHeight / 2.0));
  painter.setPen(QPen(style.color, 1.5));
  painter.setBrush(Theme::instance().colors().surface);
  paintMarker(painter, style.marker, {kSwatchWidth / 2.0, kSwatchHeight / 2.0}, validation ? 9 : 7);
  return pixmap;
}

void ChartLegend::refreshSwatches() {
  for (const Entry& entry : std::as_const(entries_)) entry.box->setIcon(swatch(entry.style, entry.validation));
}

void paintMarker(QPainter& painter, CurveMarker marker, const QPointF& c, double size) {
  const double r = size / 2;
  switch (marker) {
    case CurveMarker::Circle: painter.drawEllipse(c, r, r); break;
    case CurveMarker::Square: painter.drawRect(QRectF(c.x() - r * 0.9, c.y() - r * 0.9, 1.8 * r, 1.8 * r)); break;
    case CurveMarker::Triangle: painter.drawPolygon(QPolygonF{{c.x(), c.y() - r}, {c.x() + r, c.y() + r}, {c.x() - r, c.y() + r}}); break;
    case CurveMarker::Diamond: painter.drawPolygon(QPolygonF{{c.x(), c.y() - r}, {c.x() + r, c.y()}, {c.x(), c.y() + r}, {c.x() - r, c.y()}}); break;
    case CurveMarker::Cross:
      painter.drawLine(QPointF(c.x() - r, c.y() - r), QPointF(c.x() + r, c.y() + r));
      painter.drawLine(QPointF(c.x() - r, c.y() + r), QPointF(c.x() + r, c.y() - r));
      break;
    case CurveMarker::Plus:
      painter.drawLine(QPointF(c.x() - r, c.y()), QPointF(c.x() + r, c.y()));
      painter.drawLine(QPointF(c.x(), c.y() - r), QPointF(c.x(), c.y() + r));
      break;
  }
}

}  // namespace dimts::widgets

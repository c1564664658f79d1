// Rows of the legend.
#include "widgets/charts/chart_legend.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include "widgets/common/build.h"

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

ChartLegend::ChartLegend(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
  setObjectName(u"chartLegend"_s);
  setAccessibleName(tr("Curves"));
  grid_->setContentsMargins(8, 4, 8, 4);
  grid_->setVerticalSpacing(4);
  grid_->setColumnStretch(0, 1);
  stepLabel_ = plainLabel(u"chartStepLabel"_s);
  stepLabel_->setWordWrap(false);
  setTextRole(stepLabel_, TextRole::Small);
  grid_->addWidget(stepLabel_, 0, 0, 1, 2);
  grid_->setRowStretch(1000, 1);
  connect(&Theme::instance(), &Theme::changed, this, &ChartLegend::refreshSwatches);
}

void ChartLegend::addCurve(const QString& name, const QString& label, const CurveStyle& style, bool validation) {
  Row row;
  row.style = style;
  row.validation = validation;
  row.box = named(new QCheckBox(label), plainKey(name) + u"CheckBox"_s, tr("Show %1").arg(label));
  row.box->setChecked(true);
  row.box->setIconSize({kSwatchWidth, kSwatchHeight});
  row.box->setIcon(swatch(style, validation));
  row.value = plainLabel(plainKey(name) + u"ValueLabel"_s);
  row.value->setWordWrap(false);
  row.value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
  row.value->setMinimumWidth(fontMetrics().horizontalAdvance(u"0.00000 ⚠"_s));
  const int line = static_cast<int>(rows_.size()) + 1;
  grid_->addWidget(row.box, line, 0);
  grid_->addWidget(row.value, line, 1);
  connect(row.box, &QCheckBox::toggled, this, [this, name](bool on) { Q_EMIT toggled(name, on); });
  rows_.insert(name, row);
}

void ChartLegend::clear() {
  for (const Row& row : std::as_const(rows_)) {
    delete row.box;
    delete row.value;
  }
  rows_.clear();
  stepLabel_->clear();
}

void ChartLegend::setLabel(const QString& name, const QString& label) {
  if (auto it = rows_.find(name); it != rows_.end()) {
    it->box->setText(label);
    it->box->setAccessibleName(tr("Show %1").arg(label));
  }
}

void ChartLegend::setChecked(const QString& name, bool on) {
  if (auto it = rows_.find(name); it != rows_.end()) it->box->setChecked(on);
}

void ChartLegend::setValue(const QString& name, const QString& value, const QString& hint) {
  if (auto it = rows_.find(name); it != rows_.end()) {
    if (it->value->text() != value) it->value->setText(value);
    it->value->setToolTip(hint);
  }
}

void ChartLegend::setStep(const QString& text) { stepLabel_->setText(text); }

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
  for (const Row& row : std::as_const(rows_)) row.box->setIcon(swatch(row.style, row.validation));
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

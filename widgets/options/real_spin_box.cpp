// Reading, showing and stepping real numbers.
#include "widgets/options/real_spin_box.h"

#include <QLineEdit>
#include <QLocale>
#include <cmath>

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

RealSpinBox::RealSpinBox(QWidget* parent) : QAbstractSpinBox(parent) {
  setLayoutDirection(Qt::LeftToRight);
  lineEdit()->setText(toText(value_));
  connect(this, &QAbstractSpinBox::editingFinished, this, &RealSpinBox::commit);
}

void RealSpinBox::setRange(double minimum, double maximum) {
  bounded_ = maximum > minimum;
  minimum_ = minimum;
  maximum_ = maximum;
}

void RealSpinBox::setValue(double value) {
  value_ = value;
  lineEdit()->setText(toText(value));
}

QString RealSpinBox::toText(double value) {
  return QString::number(value, 'g', QLocale::FloatingPointShortest).replace(u"e-0"_s, u"e-"_s).replace(u"e+0"_s, u"e+"_s);
}

bool RealSpinBox::fromText(const QString& text, double& value) {
  QString plain = text.trimmed();
  plain.remove(u' ').remove(QChar(0xA0)).remove(QChar(0x202F));
  bool ok = false;
  value = plain.toDouble(&ok);
  if (!ok) value = QLocale().toDouble(plain, &ok);
  if (!ok && plain.count(u',') == 1) value = QString(plain).replace(u',', u'.').toDouble(&ok);
  return ok && std::isfinite(value);
}

void RealSpinBox::stepBy(int steps) {
  fromText(lineEdit()->text(), value_);
  const double magnitude = value_ != 0 ? std::pow(10.0, std::floor(std::log10(std::abs(value_)) + 1e-9) - 1)
                           : bounded_  ? std::pow(10.0, std::floor(std::log10(maximum_ - minimum_)) - 2)
                                       : 0.1;
  double next = std::round(value_ / magnitude + steps) * magnitude;
  next = QString::number(next, 'g', 12).toDouble();
  if (bounded_) next = qBound(minimum_, next, maximum_);
  if (next == value_) return;
  setValue(next);
  Q_EMIT edited(next);
}

QAbstractSpinBox::StepEnabled RealSpinBox::stepEnabled() const {
  StepEnabled enabled = StepNone;
  if (!bounded_ || value_ < maximum_) enabled |= StepUpEnabled;
  if (!bounded_ || value_ > minimum_) enabled |= StepDownEnabled;
  return isReadOnly() ? StepNone : enabled;
}

QValidator::State RealSpinBox::validate(QString& text, int&) const {
  double value = 0;
  if (fromText(text, value)) return QValidator::Acceptable;
  static const QString kAllowed = u"0123456789+-eE., \u00A0\u202F"_s;
  for (QChar c : text)
    if (!kAllowed.contains(c) && !c.isDigit()) return QValidator::Invalid;
  return QValidator::Intermediate;
}

void RealSpinBox::commit() {
  double value = 0;
  if (!fromText(lineEdit()->text(), value)) return setValue(value_);
  if (value == value_) return;
  value_ = value;
  Q_EMIT edited(value);
}

}  // namespace dimts::widgets

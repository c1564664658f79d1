// Numbers with units in the reader's locale.
#include "widgets/common/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace dimts::widgets {

using namespace Qt::Literals::StringLiterals;

namespace {

QString translated(const char* text) { return QCoreApplication::translate("Format", text); }

/// The digits of a clock in those of the locale.
QString localDigits(QString text) {
  const QString zero = QLocale().zeroDigit();
  if (zero.size() != 1 || zero == "0"_L1) return text;
  for (QChar& c : text)
    if (c >= u'0' && c <= u'9') c = QChar(zero.at(0).unicode() + c.unicode() - u'0');
  return text;
}

}  // namespace

QString durationText(double seconds) {
  if (!std::isfinite(seconds)) return {};
  const QLocale locale;
  if (seconds < 9.95) return translated(QT_TRANSLATE_NOOP("Format", "%1 s")).arg(locale.toString(seconds, 'f', 1));
  const auto whole = static_cast<qint64>(std::llround(seconds));
  if (whole < 60) return translated(QT_TRANSLATE_NOOP("Format", "%1 s")).arg(locale.toString(whole));
  if (whole < 600)
    return translated(QT_TRANSLATE_NOOP("Format", "%1 min %2 s")).arg(locale.toString(whole / 60), locale.toString(whole % 60));
  const qint64 minutes = (whole + 30) / 60;
  if (minutes < 60) return translated(QT_TRANSLATE_NOOP("Format", "%1 min")).arg(locale.toString(minutes));
  return translated(QT_TRANSLATE_NOOP("Format", "%1 h %2 min")).arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
}

QString timeLeftText(double seconds) {
  if (!(seconds >= 0) || !std::isfinite(seconds)) return {};
  const double shown = seconds < 9.95 ? std::max(10.0, std::ceil(seconds)) : seconds;
  if (seconds < 9.95 && seconds < shown)
    return translated(QT_TRANSLATE_NOOP("Format", "less than %1 left")).arg(durationText(shown));
  return translated(QT_TRANSLATE_NOOP("Format", "%1 left")).arg(durationText(shown));
}

QString clockText(double seconds) {
  if (!(seconds >= 0) || !std::isfinite(seconds)) seconds = 0;
  const auto tenths = static_cast<qint64>(std::llround(seconds * 10));
  const qint64 hours = tenths / 36000, minutes = tenths / 600 % 60, rest = tenths / 10 % 60;
  if (hours > 0) return localDigits(u"%1:%2:%3"_s.arg(hours).arg(minutes, 2, 10, '0'_L1).arg(rest, 2, 10, '0'_L1));
  if (minutes >= 10) return localDigits(u"%1:%2"_s.arg(minutes).arg(rest, 2, 10, '0'_L1));
  return localDigits(u"%1:%2%3%4"_s.arg(minutes).arg(rest, 2, 10, '0'_L1).arg(QLocale().decimalPoint()).arg(tenths % 10));
}

QString bytesText(int64_t bytes) {
  return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString countText(int64_t count) { return QLocale().toString(static_cast<qlonglong>(count)); }

QString valueText(double value) {
  if (std::isnan(value)) return translated(QT_TRANSLATE_NOOP("Format", "not a number"));
  if (std::isinf(value)) return translated(QT_TRANSLATE_NOOP("Format", "infinite"));
  return QLocale().toString(value, 'g', 4);
}

QString percentText(double fraction) {
  const double percent = std::round(fraction * 100);
  return translated(QT_TRANSLATE_NOOP("Format", "%1 %")).arg(QLocale().toString(fraction < 1 ? std::min(percent, 99.0) : percent, 'f', 0));
}

}  // namespace dimts::widgets

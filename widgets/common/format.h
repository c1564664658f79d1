// Numbers with units as people read them: times, sizes, steps, percentages. All translated and locale aware.
#pragma once

#include <QString>
#include <cstdint>

namespace dimts::widgets {

QString durationText(double seconds);         ///< "0.8 s", "41 s", "3 min 20 s", "2 h 5 min"
QString timeLeftText(double seconds);         ///< "41 s left"; empty when negative (not known)
QString clockText(double seconds);            ///< "0:04.2", "12:41"
QString bytesText(int64_t bytes);             ///< "11.2 GB"
QString countText(int64_t count);             ///< "1,240" in the locale's digits
QString valueText(double value);              ///< four significant digits; "not a number" and "infinite" in words
QString percentText(double fraction);         ///< 0.42 → "42 %"; below 1 never "100 %"

}  // namespace dimts::widgets

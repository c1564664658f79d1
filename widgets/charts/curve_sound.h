// A curve for those who do not see it: its facts in words' reach, and its course as a gliding tone.
#pragma once

#include <vector>

#include "widgets/charts/curve_data.h"

namespace dimts::widgets {

enum class CurveTrend { Unknown, Falling, Level, Rising };

/// Facts about a whole curve; quick for a million points.
struct CurveSummary {
  size_t points = 0, gaps = 0;     ///< gaps: values that are no numbers
  CurvePoint first, last, lowest, highest;
  /// The mean of the last fifth of the points (of the last 1,000 at most) beside that of as many before: level within 2 %.
  /// Unknown under ten points.
  CurveTrend trend = CurveTrend::Unknown;
};
CurveSummary summaryOf(const CurveData& data);

/// The curve as `columns` values at equal distances from x0 to x1: the mean of the points of each column, between points
/// a straight line, NaN before the first, behind the last and where there are only gaps.
std::vector<double> resampled(const CurveData& data, double x0, double x1, int columns);

struct CurveSound {
  std::vector<float> samples;
  int sampleRate = 0;
};

inline constexpr double kLowestHertz = 220, kHighestHertz = 880;   ///< two octaves: falls and rises are heard as such
inline constexpr double kCurveSeconds = 4;

/// Hz for a value: equal steps of the scale are equal intervals. `low` sounds at kLowestHertz, `high` at kHighestHertz,
/// what lies outside at the nearest; a flat range (low = high) in the middle. The logarithmic scale needs low > 0.
double pitchOf(double value, double low, double high, bool logarithmic);

/// Time runs with x: kCurveSeconds from the first value to the last; NaN is silence. Without a click at either end or at a
/// gap. Mono, within ±0.3.
CurveSound renderCurve(const std::vector<double>& values, double low, double high, bool logarithmic);

}  // namespace dimts::widgets

// The tone is a sine with a little of its octave; its phase runs on through every change of pitch, so nothing clicks.
#include "widgets/charts/curve_sound.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace dimts::widgets {
namespace {

constexpr int kRate = 24000;
constexpr double kLevel = 0.24, kOctaveShare = 0.25, kFadeSeconds = 0.012;
constexpr double kLevelShare = 0.02;
constexpr size_t kFewestForTrend = 10, kMostForTrend = 1000;

size_t firstAtOrAfter(const CurveData& data, double x) {
  size_t low = 0, high = data.size();
  while (low < high) {
    const size_t middle = (low + high) / 2;
    if (data.x(middle) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

double meanOf(const CurveData& data, size_t begin, size_t end) {
  double sum = 0;
  size_t count = 0;
  for (size_t i = begin; i < end; ++i)
    if (std::isfinite(data.y(i))) sum += data.y(i), ++count;
  return count > 0 ? sum / static_cast<double>(count) : std::numeric_limits<double>::quiet_NaN();
}

CurveTrend trendOf(const CurveData& data) {
  if (data.size() < kFewestForTrend) return CurveTrend::Unknown;
  const size_t part = std::min(data.size() / 5, kMostForTrend), end = data.size();
  const double before = meanOf(data, end - 2 * part, end - part), after = meanOf(data, end - part, end);
  if (!std::isfinite(before) || !std::isfinite(after)) return CurveTrend::Unknown;
  if (std::abs(after - before) <= kLevelShare * std::abs(before)) return CurveTrend::Level;
  return after < before ? CurveTrend::Falling : CurveTrend::Rising;
}

}  // namespace

CurveSummary summaryOf(const CurveData& data) {
  CurveSummary summary;
  summary.gaps = data.notFinite();
  summary.points = data.size() - summary.gaps;
  if (summary.points == 0) return summary;
  size_t first = 0, last = data.size() - 1;
  while (!std::isfinite(data.y(first))) ++first;
  while (!std::isfinite(data.y(last))) --last;
  summary.first = {data.x(first), data.y(first)};
  summary.last = {data.x(last), data.y(last)};
  (void)data.extremePoints(summary.lowest, summary.highest);
  summary.trend = trendOf(data);
  return summary;
}

std::vector<double> resampled(const CurveData& data, double x0, double x1, int columns) {
  constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
  std::vector<double> values(static_cast<size_t>(std::max(0, columns)), kNone);
  if (values.empty() || data.empty() || !(x1 > x0)) return values;
  const double width = (x1 - x0) / columns;
  size_t i = firstAtOrAfter(data, x0);
  for (size_t column = 0; column < values.size(); ++column) {
    const double begin = x0 + width * static_cast<double>(column), end = column + 1 == values.size() ? std::nextafter(x1, x1 + 1) : begin + width;
    double sum = 0;
    size_t count = 0, met = 0;
    for (; i < data.size() && data.x(i) < end; ++i, ++met)
      if (std::isfinite(data.y(i))) sum += data.y(i), ++count;
    if (count > 0) {
      values[column] = sum / static_cast<double>(count);
    } else if (met == 0 && i > 0 && i < data.size()) {
      const double span = data.x(i) - data.x(i - 1), share = ((begin + end) / 2 - data.x(i - 1)) / span;
      values[column] = data.y(i - 1) + share * (data.y(i) - data.y(i - 1));
    }
  }
  return values;
}

double pitchOf(double value, double low, double high, bool logarithmic) {
  if (logarithmic) {
    if (!(low > 0) || !(value > 0)) return kLowestHertz;
    value = std::log(value), low = std::log(low), high = std::log(high);
  }
  const double share = high > low ? std::clamp((value - low) / (high - low), 0.0, 1.0) : 0.5;
  return kLowestHertz * std::pow(kHighestHertz / kLowestHertz, share);
}

CurveSound renderCurve(const std::vector<double>& values, double low, double high, bool logarithmic) {
  CurveSound sound;
  sound.sampleRate = kRate;
  if (values.empty()) return sound;
  const auto total = static_cast<size_t>(kCurveSeconds * kRate);
  sound.samples.resize(total);
  const double perSample = static_cast<double>(values.size()) / static_cast<double>(total), fade = 1 / (kFadeSeconds * kRate);
  const auto silentFrom = static_cast<size_t>((kCurveSeconds - kFadeSeconds) * kRate);
  double phase = 0, loudness = 0, hertz = kLowestHertz;
  for (size_t i = 0; i < total; ++i) {
    const double at = std::max(0.0, static_cast<double>(i) * perSample - 0.5);
    const size_t left = std::min(values.size() - 1, static_cast<size_t>(at)), right = std::min(values.size() - 1, left + 1);
    double value = values[std::min(values.size() - 1, static_cast<size_t>(static_cast<double>(i) * perSample))];
    if (std::isfinite(values[left]) && std::isfinite(values[right])) value = values[left] + (at - static_cast<double>(left)) * (values[right] - values[left]);
    const bool sounds = std::isfinite(value) && i < silentFrom;
    if (sounds) hertz = pitchOf(value, low, high, logarithmic);
    loudness = std::clamp(loudness + (sounds ? fade : -fade), 0.0, 1.0);
    phase += 2 * std::numbers::pi * hertz / kRate;
    sound.samples[i] = static_cast<float>(kLevel * loudness * (std::sin(phase) + kOctaveShare * std::sin(2 * phase)) / (1 + kOctaveShare));
  }
  return sound;
}

}  // namespace dimts::widgets

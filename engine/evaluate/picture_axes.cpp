// Round tick values, linear and logarithmic.
#include "engine/evaluate/picture_axes.h"

#include <cmath>
#include <cstdio>

namespace dimts::evaluate {

std::vector<double> linearTicks(double low, double high, int wanted) {
  const double rough = (high - low) / std::max(1, wanted);
  const double power = std::pow(10.0, std::floor(std::log10(rough)));
  const double ratio = rough / power;
  const double step = power * (ratio > 5 ? 10 : ratio > 2 ? 5 : ratio > 1 ? 2 : 1);
  std::vector<double> ticks;
  const double slack = step * 1e-9;
  for (double i = std::ceil((low - slack) / step); i * step <= high + slack; ++i) ticks.push_back(i * step);
  return ticks;
}

std::vector<double> logTicks(double low, double high) {
  std::vector<double> ticks;
  const bool few = std::log10(high / low) < 3;
  for (int e = static_cast<int>(std::floor(std::log10(low))); std::pow(10.0, e) <= high; ++e)
    for (const double factor : {1.0, 2.0, 5.0}) {
      const double value = factor * std::pow(10.0, e);
      if ((factor == 1.0 || few) && value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9)) ticks.push_back(value);
    }
  return ticks;
}

std::string tickText(double value) {
  const double size = std::fabs(value);
  char text[64];
  if (size >= 1e6 || (size > 0 && size < 1e-4)) {
    std::snprintf(text, sizeof text, "%.3g", value);
    return text;
  }
  if (size < 1000) {
    std::snprintf(text, sizeof text, "%.4g", size < 1e-12 ? 0.0 : value);
    return text;
  }
  std::snprintf(text, sizeof text, "%.0f", value);
  std::string grouped = text;
  grouped.insert(grouped.size() - 3, 1, ',');
  return grouped;
}

}  // namespace dimts::evaluate

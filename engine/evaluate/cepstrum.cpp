// The warp keeps one byte per cell for the way back: a minute against a minute at 100 frames a second is 36 MB.
#include "engine/evaluate/cepstrum.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numbers>

namespace dimts::evaluate {
namespace {

enum Step : uint8_t { kBoth, kFirst, kSecond };

double euclidean(const std::vector<float>& a, const std::vector<float>& b) {
  double sum = 0;
  for (size_t i = 0; i < a.size(); ++i) sum += (static_cast<double>(a[i]) - b[i]) * (static_cast<double>(a[i]) - b[i]);
  return std::sqrt(sum);
}

std::vector<float> cosines(size_t bands, int coefficients) {
  std::vector<float> table;
  const double n = static_cast<double>(bands);
  for (int m = 1; m <= coefficients; ++m)
    for (size_t j = 0; j < bands; ++j)
      table.push_back(static_cast<float>(2 / n * std::cos(std::numbers::pi * m * (static_cast<double>(j) + 0.5) / n)));
  return table;
}

WarpPath wayBack(const std::vector<uint8_t>& steps, size_t rows, size_t columns) {
  WarpPath path;
  size_t i = rows - 1, j = columns - 1;
  while (true) {
    path.emplace_back(static_cast<int>(i), static_cast<int>(j));
    if (i == 0 && j == 0) break;
    const uint8_t step = steps[i * columns + j];
    if (step != kSecond) --i;
    if (step != kFirst) --j;
  }
  std::reverse(path.begin(), path.end());
  return path;
}

}  // namespace

Frames melCepstra(const Frames& logMel, int coefficients) {
  Frames cepstra;
  if (logMel.empty()) return cepstra;
  const size_t bands = logMel[0].size();
  const auto table = cosines(bands, coefficients);
  for (const auto& frame : logMel) {
    std::vector<float> row;
    for (int m = 0; m < coefficients; ++m) {
      double sum = 0;
      for (size_t j = 0; j < bands; ++j) sum += static_cast<double>(table[static_cast<size_t>(m) * bands + j]) * frame[j];
      row.push_back(static_cast<float>(sum));
    }
    cepstra.push_back(std::move(row));
  }
  return cepstra;
}

WarpPath warp(const Frames& first, const Frames& second) {
  if (first.empty() || second.empty()) return {};
  const size_t rows = first.size(), columns = second.size();
  constexpr double kNever = std::numeric_limits<double>::infinity();
  std::vector<uint8_t> steps(rows * columns, kBoth);
  std::vector<double> before(columns, kNever), now(columns);
  for (size_t i = 0; i < rows; ++i) {
    for (size_t j = 0; j < columns; ++j) {
      const double both = i && j ? before[j - 1] : i || j ? kNever : 0.0;
      const double up = i ? before[j] : kNever, left = j ? now[j - 1] : kNever;
      const double least = std::min({both, up, left});
      steps[i * columns + j] = both <= least ? kBoth : up <= least ? kFirst : kSecond;
      now[j] = least + euclidean(first[i], second[j]);
    }
    std::swap(before, now);
  }
  return wayBack(steps, rows, columns);
}

double frameDistortion(const std::vector<float>& first, const std::vector<float>& second) {
  return 10 / std::numbers::ln10 * std::numbers::sqrt2 * euclidean(first, second);
}

double distortion(const Frames& first, const Frames& second, const WarpPath& path) {
  if (path.empty()) return std::numeric_limits<double>::quiet_NaN();
  double sum = 0;
  for (const auto& [i, j] : path) sum += frameDistortion(first[static_cast<size_t>(i)], second[static_cast<size_t>(j)]);
  return sum / static_cast<double>(path.size());
}

}  // namespace dimts::evaluate

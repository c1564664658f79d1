// Groups of equals are taken off the front one after the other, so that the order does not depend on the list's.
#include "engine/evaluate/ranking.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>
#include <tuple>

namespace dimts::evaluate {
namespace {

constexpr double kHardlyUnderstood = 0.9;  // word error
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

std::vector<double> known(const std::vector<double>& values) {
  std::vector<double> left;
  for (const double value : values)
    if (std::isfinite(value)) left.push_back(value);
  return left;
}

/// Whether the paired difference is under twice its standard error.
bool equalTo(const std::vector<double>& leader, const std::vector<double>& other) {
  const size_t count = std::min(leader.size(), other.size());
  std::vector<double> differences;
  for (size_t i = 0; i < count; ++i) differences.push_back(other[i] - leader[i]);
  const double mean = meanOf(differences);
  if (count < 2) return mean == 0;
  double squares = 0;
  for (const double difference : differences) squares += (difference - mean) * (difference - mean);
  const double error = std::sqrt(squares / static_cast<double>(count - 1) / static_cast<double>(count));
  return std::fabs(mean) <= 2 * error;
}

std::string text(const char* format, double value) {
  char buffer[64];
  std::snprintf(buffer, sizeof buffer, format, value);
  return buffer;
}

std::string wordText(double wordError, double recordings) {
  if (!std::isfinite(wordError)) return "";
  // Words that nobody said count too: above 100 % there is no share of the words to speak of.
  std::string words = wordError <= 1 ? "; the recogniser misses " + text("%.0f %%", 100 * wordError) + " of the words"
                                     : "; the recogniser misses the words (error " + text("%.0f %%", 100 * wordError) + ")";
  if (std::isfinite(recordings)) words += ", " + text("%.0f %%", 100 * recordings) + " of the recordings' own";
  return words;
}

std::string reasonOf(const RankedScores& one, const RankedScores& leader, bool first, bool tied, double recordings) {
  const double own = meanOf(one.distortions), best = meanOf(leader.distortions);
  const std::string score = text("%.2f dB", own) + wordText(one.wordError, recordings) + "." +
                            (one.wordError >= kHardlyUnderstood ? " It understands next to nothing of it." : "");
  if (first && !tied) return "Best by mel-cepstral distortion, " + score;
  if (first)
    return std::string("Among the best, which the mel-cepstral distortion does not tell apart; first by ") +
           (std::isfinite(one.wordError) ? "the recogniser: " : "the mean: ") + score;
  const std::string further = own >= best ? text("%.2f dB more", own - best) : text("%.2f dB less", best - own);
  if (tied) return "Not told apart by mel-cepstral distortion from step " + std::to_string(leader.step) + " (" + further + "): " + score;
  return "Mel-cepstral distortion " + further + " than step " + std::to_string(leader.step) + ": " + score;
}

}  // namespace

double meanOf(const std::vector<double>& values) {
  const auto left = known(values);
  double sum = 0;
  for (const double value : left) sum += value;
  return left.empty() ? kNaN : sum / static_cast<double>(left.size());
}

double medianOf(std::vector<double> values) {
  values = known(values);
  if (values.empty()) return kNaN;
  std::sort(values.begin(), values.end());
  const size_t middle = values.size() / 2;
  return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

const char* rankingRule() {
  return "Lowest mean mel-cepstral distortion first. Checkpoints whose difference from the best, clip by clip, is under "
         "twice its standard error count as equal and are put in order by the recogniser's word error where there is "
         "one, then by distortion, then the later step first.";
}

std::vector<Place> rank(const std::vector<RankedScores>& all, double recordingsWordError) {
  std::vector<size_t> rest, broken;
  for (size_t i = 0; i < all.size(); ++i) (std::isfinite(meanOf(all[i].distortions)) ? rest : broken).push_back(i);
  const auto byDistortion = [&](size_t a, size_t b) {
    return std::make_tuple(meanOf(all[a].distortions), -all[a].step) < std::make_tuple(meanOf(all[b].distortions), -all[b].step);
  };
  const auto byWords = [&](size_t a, size_t b) {
    const double x = all[a].wordError, y = all[b].wordError;
    if (std::isfinite(x) && std::isfinite(y) && x != y) return x < y;
    return byDistortion(a, b);
  };
  std::sort(rest.begin(), rest.end(), byDistortion);
  std::vector<Place> places;
  while (!rest.empty()) {
    const auto end = std::stable_partition(rest.begin() + 1, rest.end(),
                                           [&](size_t i) { return equalTo(all[rest[0]].distortions, all[i].distortions); });
    std::vector<size_t> group(rest.begin(), end);
    std::sort(group.begin(), group.end(), byWords);
    const size_t leader = places.empty() ? group[0] : places[0].index;
    const bool firstGroup = places.empty();
    for (const size_t index : group)
      places.push_back({index, reasonOf(all[index], all[leader], places.empty(), firstGroup && group.size() > 1, recordingsWordError)});
    rest.erase(rest.begin(), end);
  }
  for (const size_t index : broken) places.push_back({index, "Cannot be used: " + all[index].problem});
  return places;
}

}  // namespace dimts::evaluate

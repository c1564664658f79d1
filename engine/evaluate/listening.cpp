// Counting answers and the bounds of shares and means; see listening.h.
#include "engine/evaluate/listening.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace dimts::evaluate {
namespace {

constexpr double kNormalQuantile = 1.959963984540054;  // 97.5 %

ListeningScore scoreOf(const ListenedVoice& voice, const std::vector<int>& ratings) {
  ListeningScore score{voice, static_cast<int64_t>(ratings.size())};
  const auto count = static_cast<double>(ratings.size());
  for (const int rating : ratings) score.mean += rating / count;
  if (ratings.size() < 2) return score;
  double squares = 0;
  for (const int rating : ratings) squares += (rating - score.mean) * (rating - score.mean);
  const double half = studentQuantile(score.answers - 1) * std::sqrt(squares / (count - 1) / count);
  score.low = std::max(1.0, score.mean - half);
  score.high = std::min(5.0, score.mean + half);
  return score;
}

void finish(ListeningComparison& pair) {
  const int64_t decided = pair.firstBetter + pair.secondBetter;
  pair.share = decided == 0 ? 0.5 : static_cast<double>(pair.firstBetter) / static_cast<double>(decided);
  const Bounds bounds = wilsonBounds(pair.firstBetter, decided);
  pair.low = bounds.low, pair.high = bounds.high;
  pair.chance = signTest(pair.firstBetter, decided);
}

}  // namespace

Bounds wilsonBounds(int64_t hits, int64_t all) {
  if (all == 0) return {0, 1};
  const auto n = static_cast<double>(all);
  const double share = static_cast<double>(hits) / n, z2 = kNormalQuantile * kNormalQuantile;
  const double middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const double half = kNormalQuantile / (1 + z2 / n) * std::sqrt(share * (1 - share) / n + z2 / (4 * n * n));
  return {std::max(0.0, middle - half), std::min(1.0, middle + half)};
}

double signTest(int64_t hits, int64_t all) {
  const auto n = static_cast<double>(all);
  double tail = 0;
  for (int64_t k = std::max(hits, all - hits); k <= all; ++k) {
    const auto heads = static_cast<double>(k);
    tail += std::exp(std::lgamma(n + 1) - std::lgamma(heads + 1) - std::lgamma(n - heads + 1) - n * std::log(2.0));
  }
  return std::min(1.0, 2 * tail);
}

double studentQuantile(int64_t degreesOfFreedom) {
  if (degreesOfFreedom <= 1) return 12.706204736;
  if (degreesOfFreedom == 2) return 4.302652730;
  const double z = kNormalQuantile, z3 = z * z * z, z5 = z3 * z * z, z7 = z5 * z * z, z9 = z7 * z * z;
  const auto n = static_cast<double>(degreesOfFreedom);
  return z + (z3 + z) / 4 / n + (5 * z5 + 16 * z3 + 3 * z) / 96 / (n * n) +
         (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / 384 / (n * n * n) +
         (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / 92160 / (n * n * n * n);
}

ListeningResults resultsOf(const std::vector<ListeningAnswer>& answers) {
  using Choice = ListeningAnswer::Choice;
  std::map<std::pair<ListenedVoice, ListenedVoice>, ListeningComparison> pairs;
  std::map<ListenedVoice, std::vector<int>> ratings;
  for (const ListeningAnswer& answer : answers) {
    if (answer.rating > 0) {
      ratings[answer.first].push_back(answer.rating);
      continue;
    }
    const bool turned = answer.second < answer.first;
    const auto& first = turned ? answer.second : answer.first;
    const auto& second = turned ? answer.first : answer.second;
    ListeningComparison& pair = pairs.try_emplace({first, second}, ListeningComparison{first, second}).first->second;
    if (answer.choice == Choice::Same) ++pair.same;
    else if ((answer.choice == Choice::First) != turned) ++pair.firstBetter;
    else ++pair.secondBetter;
  }
  ListeningResults results;
  for (auto& [voices, pair] : pairs) {
    finish(pair);
    results.comparisons.push_back(pair);
  }
  for (const auto& [voice, given] : ratings) results.scores.push_back(scoreOf(voice, given));
  std::stable_sort(results.comparisons.begin(), results.comparisons.end(), [](const auto& a, const auto& b) {
    return a.firstBetter + a.secondBetter + a.same > b.firstBetter + b.secondBetter + b.same;
  });
  std::stable_sort(results.scores.begin(), results.scores.end(), [](const auto& a, const auto& b) { return a.mean > b.mean; });
  return results;
}

}  // namespace dimts::evaluate

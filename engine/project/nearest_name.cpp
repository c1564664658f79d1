// Nearest name by the restricted Damerau-Levenshtein distance (optimal string alignment), for "did you mean".
#include <algorithm>

#include "engine/project/options.h"

namespace dimts::project {
namespace {

size_t distance(const std::string& a, const std::string& b) {
  std::vector<std::vector<size_t>> d(a.size() + 1, std::vector<size_t>(b.size() + 1));
  for (size_t i = 0; i <= a.size(); ++i) d[i][0] = i;
  for (size_t j = 0; j <= b.size(); ++j) d[0][j] = j;
  for (size_t i = 1; i <= a.size(); ++i)
    for (size_t j = 1; j <= b.size(); ++j) {
      const size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
      d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
    }
  return d[a.size()][b.size()];
}

}  // namespace

std::string nearestName(const std::string& word, const std::vector<std::string>& candidates) {
  constexpr size_t kLongestWord = 200;
  if (word.empty() || word.size() > kLongestWord) return "";
  const size_t farthest = std::max<size_t>(2, word.size() / 2);
  std::string best;
  size_t bestDistance = farthest + 1;
  for (const std::string& candidate : candidates)
    if (const size_t d = distance(word, candidate); d < bestDistance) {
      bestDistance = d;
      best = candidate;
    }
  return best;
}

}  // namespace dimts::project

// The matrix of mean likenesses is kept up to date by the rule of Lance and Williams.
#include "engine/dataset/voices/clusters.h"

#include <algorithm>
#include <numeric>

namespace dimts::dataset {
namespace {

constexpr size_t kMostSample = 400, kLeastClips = 3;
constexpr double kLeastShare = 0.02;
constexpr int kRounds = 4;

/// Members of each group among the places of `sample`.
std::vector<std::vector<size_t>> link(const std::vector<VoiceVector>& vectors, const std::vector<size_t>& sample,
                                      double sameFrom) {
  const size_t n = sample.size();
  std::vector<std::vector<size_t>> groups(n);
  std::vector<std::vector<double>> like(n, std::vector<double>(n, -1e9));
  for (size_t i = 0; i < n; ++i) {
    groups[i] = {sample[i]};
    for (size_t j = 0; j < i; ++j) like[i][j] = like[j][i] = likeness(vectors[sample[i]], vectors[sample[j]]);
  }
  while (true) {
    size_t a = 0, b = 0;
    double best = sameFrom;
    for (size_t i = 0; i < n; ++i) {
      if (groups[i].empty()) continue;
      for (size_t j = 0; j < i; ++j)
        if (!groups[j].empty() && like[i][j] > best) best = like[i][j], a = j, b = i;
    }
    if (a == b) break;
    const auto sizeA = static_cast<double>(groups[a].size()), sizeB = static_cast<double>(groups[b].size());
    for (size_t k = 0; k < n; ++k)
      if (k != a && k != b) like[a][k] = like[k][a] = (sizeA * like[a][k] + sizeB * like[b][k]) / (sizeA + sizeB);
    groups[a].insert(groups[a].end(), groups[b].begin(), groups[b].end());
    groups[b].clear();
  }
  std::erase_if(groups, [](const auto& group) { return group.empty(); });
  std::sort(groups.begin(), groups.end(), [](const auto& x, const auto& y) { return x.size() > y.size(); });
  const size_t least = std::max(kLeastClips, static_cast<size_t>(kLeastShare * static_cast<double>(n)));
  while (groups.size() > 1 && groups.back().size() < least) groups.pop_back();
  return groups;
}

VoiceVector middleOf(const std::vector<VoiceVector>& vectors, const std::vector<size_t>& members) {
  VoiceVector middle(vectors[members.front()].size(), 0.0f);
  for (const size_t member : members)
    for (size_t d = 0; d < middle.size(); ++d) middle[d] += vectors[member][d] / static_cast<float>(members.size());
  return middle;
}

}  // namespace

VoiceGroups groupVoices(const std::vector<VoiceVector>& vectors, double sameFrom) {
  VoiceGroups out;
  if (vectors.empty()) return out;
  std::vector<size_t> sample;
  const size_t count = std::min(kMostSample, vectors.size());
  for (size_t i = 0; i < count; ++i) sample.push_back(i * vectors.size() / count);
  auto groups = link(vectors, sample, sameFrom);
  std::vector<VoiceVector> middles;
  for (const auto& group : groups) middles.push_back(middleOf(vectors, group));
  out.group.resize(vectors.size());
  out.likeness.resize(vectors.size());
  for (int round = 0; round < kRounds; ++round) {
    groups.assign(middles.size(), {});
    for (size_t i = 0; i < vectors.size(); ++i) {
      out.likeness[i] = -1e9;
      for (size_t g = 0; g < middles.size(); ++g)
        if (const double like = likeness(vectors[i], middles[g]); like > out.likeness[i])
          out.likeness[i] = like, out.group[i] = static_cast<int>(g);
      groups[static_cast<size_t>(out.group[i])].push_back(i);
    }
    for (size_t g = 0; g < middles.size(); ++g)
      if (!groups[g].empty()) middles[g] = middleOf(vectors, groups[g]);
  }
  std::vector<int> order(middles.size()), rank(middles.size());
  std::iota(order.begin(), order.end(), 0);
  std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
    return groups[static_cast<size_t>(a)].size() > groups[static_cast<size_t>(b)].size();
  });
  for (size_t r = 0; r < order.size(); ++r) rank[static_cast<size_t>(order[r])] = static_cast<int>(r);
  for (int& group : out.group) group = rank[static_cast<size_t>(group)];
  out.count = static_cast<int>(middles.size());
  return out;
}

}  // namespace dimts::dataset

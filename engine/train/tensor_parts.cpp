// Parts end where the elements so far reach the next share.
#include "engine/train/tensor_parts.h"

#include <algorithm>
#include <numeric>

namespace dimts::train {

std::vector<size_t> partEnds(const std::vector<int64_t>& sizes, int64_t threads) {
  const int64_t total = std::accumulate(sizes.begin(), sizes.end(), int64_t{0});
  const int64_t parts = std::max<int64_t>(threads, 1);
  std::vector<size_t> ends;
  int64_t seen = 0, before = 0, most = 0;
  for (size_t i = 0; i < sizes.size(); ++i) {
    seen += sizes[i];
    const auto next = static_cast<int64_t>(ends.size()) + 1;
    if (i + 1 < sizes.size() && (next >= parts || seen * parts < total * next)) continue;
    ends.push_back(i + 1);
    most = std::max(most, seen - before);
    before = seen;
  }
  if (most * parts > 2 * total) return {sizes.size()};
  return ends;
}

}  // namespace dimts::train

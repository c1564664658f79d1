// Built breadth first from the sorted keys; each node's children go to the first base where all their places are free.
#include "engine/tokenizer/piece_trie.h"

#include <algorithm>
#include <deque>

namespace dimts::tokenizer {
namespace {

struct Range {
  int32_t node;
  size_t first, last, depth;  ///< keys that begin with the node's path
};

}  // namespace

PieceTrie::PieceTrie(std::vector<std::pair<std::string, int32_t>> keys) {
  std::stable_sort(keys.begin(), keys.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::erase_if(keys, [](const auto& key) { return key.first.empty(); });
  if (keys.empty()) return;
  nodes_.resize(512);
  std::vector<bool> used(512, false);
  used[0] = true;
  nodes_[0].parent = -2;
  size_t firstFree = 1, end = 1;  // end: behind the last place in use
  std::deque<Range> open{{0, 0, keys.size(), 0}};
  while (!open.empty()) {
    const Range range = open.front();
    open.pop_front();
    size_t first = range.first;
    while (first < range.last && keys[first].first.size() == range.depth)  // ends here; the last of equals counts
      nodes_[static_cast<size_t>(range.node)].value = keys[first++].second;
    if (first == range.last) continue;
    std::vector<std::pair<uint8_t, std::pair<size_t, size_t>>> children;
    for (size_t i = first; i < range.last; ++i) {
      const auto byte = static_cast<uint8_t>(keys[i].first[range.depth]);
      if (children.empty() || children.back().first != byte) children.push_back({byte, {i, i}});
      children.back().second.second = i + 1;
    }
    while (firstFree < used.size() && used[firstFree]) ++firstFree;
    // The first child may go to any free place; from there the others must fit.
    size_t base = firstFree > children.front().first + size_t{1} ? firstFree - children.front().first - 1 : 0;
    size_t tried = 0;
    const auto fits = [&](size_t b) {
      for (const auto& child : children) {
        const size_t place = b + child.first + 1;
        if (place < used.size() && used[place]) return false;
      }
      return true;
    };
    while (!fits(base)) {
      ++base;
      // A crowded start is given up, so that building stays linear in practice.
      if (++tried > 64 && children.size() > 1) {
        base = end;
        break;
      }
    }
    if (base + 258 > used.size()) {
      const size_t size = std::max(base + 258, used.size() + used.size() / 2);
      used.resize(size, false);
      nodes_.resize(size);
    }
    nodes_[static_cast<size_t>(range.node)].base = static_cast<int32_t>(base);
    for (const auto& [byte, keysOf] : children) {
      const size_t place = base + byte + 1;
      used[place] = true;
      end = std::max(end, place + 1);
      nodes_[place].parent = range.node;
      open.push_back({static_cast<int32_t>(place), keysOf.first, keysOf.second, range.depth + 1});
    }
  }
  size_t last = nodes_.size();
  while (last > 1 && !used[last - 1]) --last;
  nodes_.resize(last);
}

std::pair<size_t, int32_t> PieceTrie::longest(std::string_view text, size_t at) const {
  std::pair<size_t, int32_t> best{0, -1};
  prefixes(text, at, [&](size_t bytes, int32_t value) { best = {bytes, value}; });
  return best;
}

}  // namespace dimts::tokenizer

// Short words by scanning for the lowest rank, long ones by a queue over a linked list: the same result.
#include "engine/tokenizer/pair_table.h"

#include <limits>
#include <queue>
#include <tuple>

namespace dimts::tokenizer {
namespace {

constexpr size_t kScanned = 48;  // up to here scanning is quicker than a queue
constexpr uint32_t kNone = std::numeric_limits<uint32_t>::max();

uint64_t keyOf(int32_t left, int32_t right) {
  return (static_cast<uint64_t>(static_cast<uint32_t>(left)) << 32) | static_cast<uint32_t>(right);
}

}  // namespace

PairTable::PairTable(size_t expected) {
  size_t size = 64;
  while (size < expected * 2) size *= 2;
  slots_.resize(size);
}

size_t PairTable::slotOf(uint64_t key) const {
  const size_t mask = slots_.size() - 1;
  uint64_t h = key * 0x9E3779B97F4A7C15ull;
  h ^= h >> 32;
  size_t at = static_cast<size_t>(h) & mask;
  while (slots_[at].key != key && slots_[at].key != ~uint64_t{0}) at = (at + 1) & mask;
  return at;
}

void PairTable::set(int32_t left, int32_t right, Merge merge) {
  if ((count_ + 1) * 2 > slots_.size()) grow();
  const uint64_t key = keyOf(left, right);
  Slot& slot = slots_[slotOf(key)];
  if (slot.key != key) ++count_;
  slot = {key, merge};
}

const Merge* PairTable::find(int32_t left, int32_t right) const {
  const uint64_t key = keyOf(left, right);
  const Slot& slot = slots_[slotOf(key)];
  return slot.key == key ? &slot.merge : nullptr;
}

void PairTable::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  for (const Slot& slot : old)
    if (slot.key != ~uint64_t{0}) slots_[slotOf(slot.key)] = slot;
}

void PairTable::apply(std::vector<int32_t>& symbols) const {
  if (symbols.size() > kScanned) return applyLong(symbols);
  uint32_t ranks[kScanned];
  int32_t results[kScanned];
  size_t count = symbols.size();
  const auto look = [&](size_t i) {
    const Merge* merge = find(symbols[i], symbols[i + 1]);
    ranks[i] = merge ? merge->rank : kNone;
    results[i] = merge ? merge->id : -1;
  };
  for (size_t i = 0; i + 1 < count; ++i) look(i);
  while (count > 1) {
    size_t best = 0;
    for (size_t i = 1; i + 1 < count; ++i)
      if (ranks[i] < ranks[best]) best = i;
    if (ranks[best] == kNone) break;
    symbols[best] = results[best];
    for (size_t i = best + 1; i + 1 < count; ++i) {
      symbols[i] = symbols[i + 1];
      ranks[i] = ranks[i + 1];
      results[i] = results[i + 1];
    }
    --count;
    if (best + 1 < count) look(best);
    if (best > 0) look(best - 1);
  }
  symbols.resize(count);
}

void PairTable::applyLong(std::vector<int32_t>& symbols) const {
  const auto count = static_cast<int64_t>(symbols.size());
  std::vector<int64_t> previous(symbols.size()), next(symbols.size());
  using Candidate = std::tuple<uint32_t, int64_t, int32_t, int32_t>;  // rank, position, left, right
  std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>> queue;
  const auto look = [&](int64_t left, int64_t right) {
    if (left < 0 || right >= count) return;
    const int32_t a = symbols[static_cast<size_t>(left)], b = symbols[static_cast<size_t>(right)];
    if (const Merge* merge = find(a, b)) queue.emplace(merge->rank, left, a, b);
  };
  for (int64_t i = 0; i < count; ++i) {
    previous[static_cast<size_t>(i)] = i - 1;
    next[static_cast<size_t>(i)] = i + 1;
  }
  for (int64_t i = 0; i + 1 < count; ++i) look(i, i + 1);
  while (!queue.empty()) {
    const auto [rank, at, left, right] = queue.top();
    queue.pop();
    const auto here = static_cast<size_t>(at);
    const int64_t partner = next[here];
    // A pair that has changed since it was queued is passed over; merged-away places hold -1.
    if (symbols[here] != left || partner >= count || symbols[static_cast<size_t>(partner)] != right) continue;
    symbols[here] = find(left, right)->id;
    symbols[static_cast<size_t>(partner)] = -1;
    next[here] = next[static_cast<size_t>(partner)];
    if (next[here] < count) previous[static_cast<size_t>(next[here])] = at;
    look(previous[here], at);
    look(at, next[here]);
  }
  std::erase(symbols, -1);
}

}  // namespace dimts::tokenizer

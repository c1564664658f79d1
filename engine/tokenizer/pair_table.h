// The heart of both BPE kinds: which neighbours merge into what, in which order; one table, one algorithm.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace dimts::tokenizer {

struct Merge {
  uint32_t rank = 0;  ///< lower merges first; equal ranks from left to right
  int32_t id = -1;    ///< what the two become
};

/// Open addressing over pairs of non-negative ids.
class PairTable {
 public:
  explicit PairTable(size_t expected = 0);
  void set(int32_t left, int32_t right, Merge merge);  ///< replaces an earlier merge of the pair
  const Merge* find(int32_t left, int32_t right) const;
  size_t size() const { return count_; }

  /// Merges neighbours until none is left that the table names: always the lowest rank, the leftmost of equals.
  void apply(std::vector<int32_t>& symbols) const;

 private:
  struct Slot {
    uint64_t key = ~uint64_t{0};
    Merge merge;
  };
  size_t slotOf(uint64_t key) const;
  void grow();
  void applyLong(std::vector<int32_t>& symbols) const;

  std::vector<Slot> slots_;
  size_t count_ = 0;
};

}  // namespace dimts::tokenizer

// Prefix search over many pieces: a double-array trie (Aoe 1989) over bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dimts::tokenizer {

class PieceTrie {
 public:
  PieceTrie() = default;
  /// Keys may come in any order; of equal ones the last counts. Empty keys are left out. Values must not be negative.
  explicit PieceTrie(std::vector<std::pair<std::string, int32_t>> keys);

  /// Calls found(bytes, value) for every key that `text` begins with at `at`, the shortest first.
  template <class Found>
  void prefixes(std::string_view text, size_t at, Found&& found) const {
    if (nodes_.empty()) return;
    int32_t node = 0;
    for (size_t i = at; i < text.size(); ++i) {
      const int32_t child = nodes_[static_cast<size_t>(node)].base + static_cast<unsigned char>(text[i]) + 1;
      if (static_cast<size_t>(child) >= nodes_.size() || nodes_[static_cast<size_t>(child)].parent != node) return;
      node = child;
      if (nodes_[static_cast<size_t>(node)].value >= 0) found(i + 1 - at, nodes_[static_cast<size_t>(node)].value);
    }
  }
  /// Bytes and value of the longest key there; 0 bytes when there is none.
  std::pair<size_t, int32_t> longest(std::string_view text, size_t at) const;

 private:
  struct Node {
    int32_t base = 0, parent = -1, value = -1;
  };
  std::vector<Node> nodes_;
};

}  // namespace dimts::tokenizer

// The lines of tests/golden/tokenizer/words.py, made step by step as there, and the hashes of their ids.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace dimts::test {

class ReferenceLines {
 public:
  ReferenceLines();  ///< reads words.json

  const std::vector<std::string>& languages() const { return languages_; }
  /// `plain` lines have single spaces and nothing odd.
  std::string line(size_t language, int64_t index, bool plain) const;
  std::vector<std::string> lines(size_t language, int64_t count, bool plain) const;

 private:
  struct Table {
    std::vector<std::string> words, letters, marks;
  };
  std::vector<std::string> languages_, odd_;
  std::vector<Table> tables_;
};

std::string goldenPath(const std::string& name);

}  // namespace dimts::test

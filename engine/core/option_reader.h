// Typed reading of resolved option values; remembers what was read, so that a test can find options nobody reads.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>

namespace dimts::core {

using OptionValues = std::map<std::string, std::string>;

/// Values must have been checked against their schema before: a missing key or a value of the wrong type is a broken
/// contract and throws std::invalid_argument with key and value.
class OptionReader {
 public:
  explicit OptionReader(const OptionValues& values) : values_(values) {}

  std::string text(const std::string& key) const;
  int64_t integer(const std::string& key) const;
  double real(const std::string& key) const;
  bool flag(const std::string& key) const;

  const std::set<std::string>& readKeys() const { return read_; }

 private:
  const OptionValues& values_;
  mutable std::set<std::string> read_;
};

}  // namespace dimts::core

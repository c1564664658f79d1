// The generator of words.py: Knuth's MMIX numbers choose words, letters, marks and gaps.
#include "tests/tokenizer/reference_lines.h"

#include <fstream>
#include <nlohmann/json.hpp>

namespace dimts::test {
namespace {

class Numbers {
 public:
  explicit Numbers(uint64_t seed) : state_(seed) {}
  size_t below(size_t n) {
    state_ = state_ * 6364136223846793005ull + 1442695040888963407ull;
    return static_cast<size_t>((state_ >> 33) % n);
  }

 private:
  uint64_t state_;
};

}  // namespace

std::string goldenPath(const std::string& name) { return std::string(DIMTS_GOLDEN_DIR) + "/tokenizer/" + name; }

ReferenceLines::ReferenceLines() {
  std::ifstream in(goldenPath("words.json"));
  const auto json = nlohmann::ordered_json::parse(in);
  odd_ = json["odd"].get<std::vector<std::string>>();
  for (const auto& [language, table] : json["languages"].items()) {
    languages_.push_back(language);
    tables_.push_back({table["words"].get<std::vector<std::string>>(), table["letters"].get<std::vector<std::string>>(),
                       table["marks"].get<std::vector<std::string>>()});
  }
}

std::string ReferenceLines::line(size_t language, int64_t index, bool plain) const {
  static const char* const kGaps[] = {"  ", "", " \t", "\u00a0"};
  const Table& table = tables_.at(language);
  Numbers numbers(language * 1000003 + static_cast<uint64_t>(index) * 7919 + 17);
  const auto one = [&](const std::vector<std::string>& from) { return from[numbers.below(from.size())]; };
  std::string text;
  const size_t count = 1 + numbers.below(14);
  for (size_t i = 0; i < count; ++i) {
    if (i > 0) {
      const size_t gap = numbers.below(40);
      text += plain || gap > 3 ? " " : kGaps[gap];
    }
    const size_t kind = numbers.below(100);
    if (kind < 62) {
      text += one(table.words);
    } else if (kind < 82) {
      for (size_t letters = 1 + numbers.below(9); letters > 0; --letters) text += one(table.letters);
    } else if (kind < 88) {
      text += std::to_string(numbers.below(3000));
    } else if (kind < 94) {
      text += one(table.letters);
      text += one(table.marks);
    } else if (kind < 98 || plain) {
      text += one(table.words);
    } else {
      const std::string odd = one(odd_);
      for (size_t times = 1 + numbers.below(2); times > 0; --times) text += odd;
    }
  }
  return text;
}

std::vector<std::string> ReferenceLines::lines(size_t language, int64_t count, bool plain) const {
  std::vector<std::string> out;
  for (int64_t i = 0; i < count; ++i) out.push_back(line(language, i, plain));
  return out;
}

}  // namespace dimts::test

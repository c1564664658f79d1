// A number is cut at its largest scale, the multiplier and the rest are said the same way; parts are joined at the end.
#include "engine/text/number_words.h"

#include <algorithm>
#include <stdexcept>

namespace dimts::text {
namespace {

/// One part of a number: its words, and what joins it to the part before.
struct Part {
  std::string words;
  uint64_t value = 0;
  std::string join;
};

class Sayer {
 public:
  Sayer(const NumberTable& table, UnsureUses* uses) : table_(table), uses_(uses) {}

  std::vector<Part> parts(uint64_t number) {
    whole_ = number;
    say(number, table_.join, true);
    return std::move(parts_);
  }

 private:
  std::string use(const Entry& entry) {
    noteUse(entry, uses_);
    return entry.say;
  }

  void add(std::string words, uint64_t value, const std::string& join) {
    parts_.push_back({std::move(words), value, parts_.empty() ? "" : join});
  }

  void say(uint64_t number, const std::string& join, bool first) {
    if (const auto word = table_.words.find(number); word != table_.words.end()) {
      add(use(word->second), number, join);
    } else if (number < 100) {
      sayUnderHundred(number, join);
    } else {
      sayScale(number, join, first);
    }
  }

  void sayUnderHundred(uint64_t number, const std::string& join) {
    const uint64_t ten = number / 10 * 10, unit = number % 10;
    const auto& high = table_.words.at(table_.unitsFirst ? unit : ten);
    const auto& low = table_.words.at(table_.unitsFirst ? ten : unit);
    add(use(high), table_.unitsFirst ? unit : ten, join);
    add(use(low), table_.unitsFirst ? ten : unit, table_.join);
  }

  void sayScale(uint64_t number, const std::string& join, bool first) {
    const auto scale =
        std::find_if(table_.scales.begin(), table_.scales.end(), [&](const Scale& s) { return s.value <= number; });
    const uint64_t times = number / scale->value, rest = number % scale->value;
    const bool drop =
        times == 1 && (scale->one == OneBeforeScale::Drop || (scale->one == OneBeforeScale::DropIfFirst && first) ||
                       (scale->one == OneBeforeScale::DropIfExact && whole_ == scale->value));
    std::string words = use(scale->entry);
    if (!drop) words = multiplier(times, first) + scale->between + words;
    add(std::move(words), scale->value, join);
    if (rest == 0) return;
    const bool small = rest < 100 && !table_.joinSmall.empty();
    say(rest, small ? table_.joinSmall : table_.join, false);
  }

  std::string multiplier(uint64_t times, bool first) {
    Sayer inner(table_, uses_);
    inner.whole_ = whole_;
    inner.say(times, table_.join, first);
    std::string words;
    for (const Part& part : inner.parts_) words += part.join + part.words;
    return words;
  }

  const NumberTable& table_;
  UnsureUses* uses_;
  uint64_t whole_ = 0;
  std::vector<Part> parts_;
};

std::vector<Part> partsOf(const NumberTable& table, uint64_t number, UnsureUses* uses) {
  if (number > largestNumber(table))
    throw std::out_of_range("cardinal: " + std::to_string(number) + " of " + std::to_string(largestNumber(table)));
  return Sayer(table, uses).parts(number);
}

std::string joined(const std::vector<Part>& parts) {
  std::string words;
  for (const Part& part : parts) words += part.join + part.words;
  return words;
}

}  // namespace

void noteUse(const Entry& entry, UnsureUses* uses) {
  if (!uses || !entry.unsure) return;
  const UnsureUse use{entry.place, entry.say};
  if (std::find(uses->begin(), uses->end(), use) == uses->end()) uses->push_back(use);
}

std::string fillTemplate(const std::string& text, const std::vector<std::pair<std::string, std::string>>& values) {
  std::string out;
  for (size_t i = 0; i < text.size();) {
    const size_t close = text[i] == '{' ? text.find('}', i) : std::string::npos;
    const auto value =
        close == std::string::npos ? values.end() : std::find_if(values.begin(), values.end(), [&](const auto& v) {
          return text.compare(i + 1, close - i - 1, v.first) == 0;
        });
    if (value == values.end()) {
      out += text[i++];
    } else {
      out += value->second;
      i = close + 1;
    }
  }
  return out;
}

uint64_t largestNumber(const NumberTable& table) {
  if (table.words.empty()) return 0;
  return table.scales.empty() ? 99 : std::min<uint64_t>(table.scales.front().value * 1000 - 1, 999'999'999'999'999);
}

std::string cardinal(const NumberTable& table, uint64_t number, UnsureUses* uses) {
  return joined(partsOf(table, number, uses));
}

std::string ordinal(const Tables& tables, uint64_t number, UnsureUses* uses) {
  const auto whole = tables.ordinals.words.find(number);
  if (whole != tables.ordinals.words.end()) {
    noteUse(whole->second, uses);
    return whole->second.say;
  }
  std::vector<Part> parts = partsOf(tables.numbers, number, uses);
  Part& last = parts.back();
  const auto word = tables.ordinals.words.find(last.value);
  // A scale word with its multiplier ("two hundred") only takes the suffix.
  if (word != tables.ordinals.words.end() && last.value < 100) {
    noteUse(word->second, uses);
    last.words = word->second.say;
  } else {
    noteUse(tables.ordinals.suffix, uses);
    last.words += tables.ordinals.suffix.say;
  }
  return joined(parts);
}

std::string year(const NumberTable& table, uint64_t number, UnsureUses* uses) {
  const bool read =
      table.years && std::any_of(table.years->ranges.begin(), table.years->ranges.end(), [&](const auto& r) {
        return number >= static_cast<uint64_t>(r.first) && number <= static_cast<uint64_t>(r.second);
      });
  if (!read) return cardinal(table, number, uses);
  const uint64_t low = number % 100;
  const std::string& form = low == 0 ? table.years->hundred : low < 10 ? table.years->small : table.years->pair;
  return fillTemplate(form, {{"a", cardinal(table, number / 100, uses)}, {"b", low ? cardinal(table, low, uses) : ""}});
}

std::string figureByFigure(const NumberTable& table, std::string_view figures, UnsureUses* uses) {
  std::string words;
  for (const char figure : figures) {
    const Entry& entry = table.words.at(static_cast<uint64_t>(figure - '0'));
    noteUse(entry, uses);
    words += (words.empty() ? "" : " ") + entry.say;
  }
  return words;
}

uint64_t ethiopicValue(std::u32string_view numerals) {
  constexpr uint64_t kLimit = 1'000'000'000'000'000;
  uint64_t total = 0, group = 0, small = 0;
  bool any = false;
  for (const char32_t c : numerals) {
    if (c < 0x1369 || c > 0x137C) return 0;
    if (c <= 0x1371) {
      small += c - 0x1368;
    } else if (c <= 0x137A) {
      small += (c - 0x1371) * 10;
    } else if (c == 0x137B) {
      group += (small == 0 ? 1 : small) * 100;
      small = 0;
    } else {
      const uint64_t before = total + group + small;
      total = (before == 0 ? 1 : before) * 10000;
      group = small = 0;
    }
    any = true;
    if (total > kLimit || group > kLimit) return 0;
  }
  return any ? total + group + small : 0;
}

}  // namespace dimts::text

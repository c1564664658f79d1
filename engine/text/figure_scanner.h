// Numbers as they are written: figures of any script, marks between thousands, decimals.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "engine/text/tables.h"

namespace dimts::text {

/// Figures of a longer number are said one by one.
constexpr size_t kLongestWholeNumber = 15;

/// The value of a decimal figure of any script, -1 for everything else.
int digitOf(char32_t c);
inline bool isDigit(char32_t c) { return digitOf(c) >= 0; }

/// A number, from its first figure to behind its last.
struct Figure {
  size_t last = 0;                    ///< behind it
  std::string whole;                  ///< ASCII digits
  std::vector<std::string> decimals;  ///< behind each decimal mark: one, or several in "1.2.3"
  bool grouped = false;               ///< with marks between thousands
};

class FigureScanner {
 public:
  /// Both must outlive the scanner.
  FigureScanner(std::u32string_view text, const NumberTable& table) : text_(text), table_(table) {}

  /// The figures from `first` on as ASCII; `last` gets the place behind them.
  std::string digits(size_t first, size_t& last) const;
  /// There must be a figure at `first`.
  Figure at(size_t first) const;

 private:
  char32_t character(size_t i) const { return i < text_.size() ? text_[i] : 0; }
  bool groupFollows(const Figure& figure) const;
  bool isDecimalMark(size_t i) const;

  std::u32string_view text_;
  const NumberTable& table_;
};

}  // namespace dimts::text

// A mark groups thousands when exactly three figures follow; a full stop is a decimal mark everywhere else.
#include "engine/text/figure_scanner.h"

#include <unicode/uchar.h>

namespace dimts::text {

int digitOf(char32_t c) {
  const auto point = static_cast<UChar32>(c);
  return u_charType(point) == U_DECIMAL_DIGIT_NUMBER ? u_charDigitValue(point) : -1;
}

std::string FigureScanner::digits(size_t first, size_t& last) const {
  std::string out;
  for (last = first; last < text_.size() && isDigit(text_[last]); ++last)
    out += static_cast<char>('0' + digitOf(text_[last]));
  return out;
}

Figure FigureScanner::at(size_t first) const {
  Figure figure;
  figure.whole = digits(first, figure.last);
  while (figure.whole.size() <= kLongestWholeNumber && groupFollows(figure)) {
    size_t last = 0;
    figure.whole += digits(figure.last + 1, last);
    figure.last = last;
    figure.grouped = true;
  }
  while (isDecimalMark(figure.last)) {
    size_t last = 0;
    figure.decimals.push_back(digits(figure.last + 1, last));
    figure.last = last;
  }
  return figure;
}

bool FigureScanner::groupFollows(const Figure& figure) const {
  const char32_t mark = character(figure.last);
  if (mark == 0 || table_.groupMarks.find(mark) == std::u32string::npos) return false;
  if (!figure.grouped && (figure.whole.size() > 3 || figure.whole[0] == '0')) return false;
  size_t last = 0;
  return digits(figure.last + 1, last).size() == 3;
}

bool FigureScanner::isDecimalMark(size_t i) const {
  const char32_t c = character(i);
  const bool mark = c != 0 && (c == U'.' || table_.decimalMarks.find(c) != std::u32string::npos);
  return mark && isDigit(character(i + 1));
}

}  // namespace dimts::text

// Word and character errors of what was understood against what was meant.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace dimts::evaluate {

/// Fewest insertions, deletions and exchanges that make one list of the other (Levenshtein 1966).
int64_t editDistance(const std::vector<std::string>& from, const std::vector<std::string>& to);

/// Both sides of a comparison are brought to this: ASCII letters small, apostrophes plain and kept inside words only,
/// all other ASCII and common Unicode punctuation a space. Figures stay figures. UTF-8 in and out.
std::vector<std::string> plainWords(const std::string& text);

/// Errors and the length of the text that was meant; sums over clips give the rate of a corpus.
struct ErrorCount {
  int64_t errors = 0, length = 0;
  ErrorCount& operator+=(const ErrorCount& other) {
    errors += other.errors;
    length += other.length;
    return *this;
  }
  /// May be above 1 where much was understood that nobody said; NaN when nothing was meant.
  double rate() const;
};

ErrorCount wordErrors(const std::string& meant, const std::string& understood);
/// The same over characters of plainWords() with one space between words.
ErrorCount characterErrors(const std::string& meant, const std::string& understood);

}  // namespace dimts::evaluate

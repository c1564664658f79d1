// Letter case of names that are ASCII by definition: file endings, keys, marks. Texts of people go through engine/text.
#pragma once

#include <string>
#include <string_view>

namespace dimts::core {

/// A to Z in lower case, whatever the locale; every other byte stays.
inline std::string lowerAscii(std::string_view text) {
  std::string out(text);
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return out;
}

}  // namespace dimts::core

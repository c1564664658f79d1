// Cuts long text into sentences for speaking, in Latin, Ethiopic and Arabic punctuation.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dimts::text {

/// Pieces in order, trimmed, none empty; joined by spaces they are the normalised text. Ends: . ! ? … ። ፧ ፨ ؟ ۔ । 。
/// and blank lines; not after initials, between digits ("3.5") or before a lower-case letter. A sentence of more than
/// `longestCharacters` code points is cut at a comma (, ፣ ፤ ، ؛ ; :), else at a space, else anywhere.
/// `belongsToWord(text, stop)` may claim a full stop for an abbreviation ("Dr. Smith").
std::vector<std::string> splitSentences(std::string_view text, int64_t longestCharacters = 200,
                                        const std::function<bool(std::u32string_view, size_t)>& belongsToWord = {});

}  // namespace dimts::text

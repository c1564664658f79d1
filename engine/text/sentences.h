// Cuts long text into what is spoken in one breath, by Latin, Ethiopic and Arabic punctuation, and says which pause
// each piece asks for.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dimts::text {

/// What stands behind a piece. None: it was cut between words because it was too long.
enum class Pause { None, Comma, Clause, Sentence, Paragraph };

struct SpokenPiece {
  std::string text;
  Pause after = Pause::Sentence;
};

struct SplitOptions {
  int64_t longestCharacters = 200;  ///< code points of a piece
  bool atCommas = false;            ///< pieces end at every comma too (, ፣ ، ， 、)
  bool atClauses = false;           ///< and at every ; : ፤ ፥ ፦ ؛ and dash between spaces
  /// May claim a full stop for an abbreviation ("Dr. Smith"), so that no sentence ends there.
  std::function<bool(std::u32string_view text, size_t stop)> belongsToWord = {};
};

/// Pieces in order, trimmed, none empty; joined by spaces they are the normalised text. Sentences end at
/// . ! ? … ። ፡፡ ፧ ፨ ؟ ۔ । 。 and blank lines (which end the paragraph, as ፨ does); not after initials and item numbers
/// ("1. Wash."), between digits ("3.5"), inside a quotation that goes on ("Stop!" he said), or at a full stop before a
/// lower-case letter. What is longer than `longestCharacters` is cut at the last clause mark, else comma, else space,
/// else anywhere but before a combining mark. Throws std::invalid_argument when longestCharacters < 1.
std::vector<SpokenPiece> splitForSpeech(std::string_view text, const SplitOptions& options = {});

/// The texts alone.
std::vector<std::string> splitSentences(std::string_view text, int64_t longestCharacters = 200,
                                        const std::function<bool(std::u32string_view, size_t)>& belongsToWord = {});

}  // namespace dimts::text

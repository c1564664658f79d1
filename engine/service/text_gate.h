// What must hold between texts, vocabulary and network before anything is trained: letters without a token are named
// instead of being swallowed, and tables of another size than the vocabulary are refused with both numbers.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "engine/api/record.h"
#include "engine/api/result.h"
#include "engine/core/option_reader.h"
#include "engine/dataset/clip_set.h"
#include "engine/tokenizer/tokenizer.h"
#include "engine/train/family.h"

namespace dimts::service {

struct UnknownCharacter {
  std::string character;
  int64_t count = 0;
  std::vector<int64_t> clips;  ///< the first that have it, at most 8
  int64_t clipCount = 0;
};

/// What the vocabulary does not know of the clips' texts. Letters are all that is spoken: letters, figures and their
/// marks; punctuation, symbols and spaces that have no token are left out without harm and stand apart.
struct LetterCheck {
  int64_t letters = 0, unknownLetters = 0;  ///< with repeats
  int64_t clips = 0, clipsWithUnknown = 0;
  std::vector<UnknownCharacter> unknown;    ///< most frequent first
  std::vector<UnknownCharacter> signs;      ///< the same for what is not spoken
  double unknownPercent() const {
    return letters > 0 ? 100.0 * static_cast<double>(unknownLetters) / static_cast<double>(letters) : 0;
  }
};

/// The option train.unknown_letters.
double mostUnknownPercent(const core::OptionReader&);

LetterCheck checkLetters(const tokenizer::Tokenizer&, const std::vector<const dataset::ClipSet*>&);

/// Error "train.unknown_letters" names the letters, how often they come, their clips and the ways out, when more than
/// `mostPercent` of the letters are unknown.
Status allowLetters(const LetterCheck&, double mostPercent, const std::string& projectDir);

/// One sentence on what will be left out, for the log; empty when nothing will.
std::string describeLeftOut(const LetterCheck&);

/// letters, unknown_letters, unknown_percent, clips_with_unknown, and the list of unknown letters with counts and clips.
Record toRecord(const LetterCheck&);

/// The vocabulary has `vocabularySize` rows and every table of the model that has one row per token has as many.
/// Errors: "vocabulary.size" with both numbers, "vocabulary.no_table".
Status checkSizes(const tokenizer::Tokenizer&, int64_t vocabularySize, train::Model&);

}  // namespace dimts::service

// The normaliser inside SentencePiece models: compiled replacement rules, spaces, the space mark.
#pragma once

#include <string>
#include <string_view>

#include "engine/tokenizer/piece_trie.h"
#include "engine/tokenizer/sentencepiece_model.h"

namespace dimts::tokenizer {

/// Empty when the compiled rules can be used, else what is wrong with them.
std::string charsmapProblem(std::string_view charsmap);

/// `keep` holds pieces that rules must not touch. Invalid bytes become U+FFFD.
std::string normalizeForPieces(std::string_view text, const SpNormalizer& rules, bool spaceIsSuffix,
                               const PieceTrie& keep);

}  // namespace dimts::tokenizer

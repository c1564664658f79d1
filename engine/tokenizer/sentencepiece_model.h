// SentencePiece .model files, unigram and BPE: read, written and encoded with the ids of the reference library.
// Format: sentencepiece_model.proto of SentencePiece; encoding: its unigram (Viterbi) and BPE models.
#pragma once

#include <memory>
#include <unordered_map>
#include <utility>

#include "engine/tokenizer/pair_table.h"
#include "engine/tokenizer/piece_trie.h"
#include "engine/tokenizer/vocabulary.h"

namespace dimts::tokenizer {

/// Numbers as in the file.
enum class SpType : uint8_t { Normal = 1, Unknown = 2, Control = 3, UserDefined = 4, Unused = 5, Byte = 6 };

struct SpPiece {
  std::string text;
  float score = 0;
  SpType type = SpType::Normal;
};

struct SpNormalizer {
  std::string name = "identity";
  std::string charsmap;  ///< compiled rules; empty: none
  bool dummyPrefix = true;
  bool removeExtraSpaces = true;
  bool escapeSpaces = true;
  std::string otherFields;  ///< kept for writing
};

/// A model file as values.
struct SentencePieceParts {
  bool unigram = true;  ///< false: BPE
  std::vector<SpPiece> pieces;
  SpNormalizer normalizer;
  bool spaceIsSuffix = false;
  bool byteFallback = false;
  std::vector<std::pair<std::string, std::string>> samples;  ///< text, pieces joined by spaces
  std::string trainerFields;  ///< all of the trainer's settings but model type and size, kept for writing
  std::string otherFields;    ///< of the model, kept for writing
};

class SentencePieceModel : public Vocabulary {
 public:
  /// Repeats the file's own samples. Errors: "tokenizer.damaged", "tokenizer.unsupported", "tokenizer.too_large",
  /// "tokenizer.self_test".
  static Result<std::shared_ptr<const SentencePieceModel>> parse(std::string_view bytes, const std::string& subject);
  /// The same checks on values.
  static Result<std::shared_ptr<const SentencePieceModel>> make(SentencePieceParts parts, const std::string& subject);

  VocabularyKind kind() const override { return parts_.unigram ? VocabularyKind::Unigram : VocabularyKind::Bpe; }
  int64_t rows() const override { return static_cast<int64_t>(parts_.pieces.size()); }
  const std::string& piece(int64_t id) const override { return parts_.pieces.at(static_cast<size_t>(id)).text; }
  TokenRole role(int64_t id) const override;
  int64_t find(std::string_view piece) const override;
  int64_t unknownId() const override { return unknown_; }
  /// As the reference: neighbouring unknown characters are one unknown id.
  void encode(std::string_view text, std::vector<int32_t>& ids, std::vector<std::string>* unknown) const override;
  std::string decode(const std::vector<int64_t>& ids) const override;
  std::string spelling(int64_t id) const override;
  std::string serialized() const override;
  std::string described() const override;

  const SentencePieceParts& parts() const { return parts_; }
  float lowestScore() const { return lowest_; }

 private:
  struct Symbols;  // what the pieces of one word are while they are worked on
  SentencePieceModel() = default;
  Status prepare(const std::string& subject);
  Status checkSamples(const std::string& subject) const;
  void prepareBpe();
  void encodeNormalized(std::string_view text, std::vector<int32_t>& ids, std::vector<std::string>* unknown) const;
  /// Ids and unknown characters of a stretch; returns flags for the cache.
  uint8_t encodeUnigram(std::string_view text, std::vector<int32_t>& ids, std::vector<std::string>* unknown) const;
  uint8_t encodeBpe(std::string_view text, std::vector<int32_t>& ids, std::vector<std::string>* unknown) const;
  void appendUnknown(std::string_view character, std::vector<int32_t>& ids, std::vector<std::string>* unknown) const;

  SentencePieceParts parts_;
  std::unordered_map<std::string, int64_t> idOf_;
  PieceTrie pieces_;       ///< what may come out of text
  PieceTrie userDefined_;  ///< never cut and never normalised
  bool hasUserDefined_ = false;
  bool wordsApart_ = false;  ///< no piece has a space mark behind its first character: words are independent
  int64_t unknown_ = -1;
  float lowest_ = 0;
  std::vector<int32_t> byteIds_;
  PairTable pairs_;
  std::unordered_map<char32_t, int32_t> symbolOf_;  ///< BPE: characters that are pieces or parts of pieces
  std::vector<int32_t> quickSymbols_;               ///< the same below U+3100; -1 for none
  uint64_t number_ = 0;
};

/// U+2581, which stands for a space in pieces.
inline constexpr std::string_view kSpaceMark = "\xE2\x96\x81";

}  // namespace dimts::tokenizer

// What every kind of vocabulary can do: text to ids exactly as its reference program gives them, and back.
// Immutable once made; safe to share between threads (encoders keep their word caches per thread).
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/api/result.h"

namespace dimts::tokenizer {

enum class VocabularyKind { Character, Unigram, Bpe, HfBpe };

/// "character", "unigram", "bpe" (both SentencePiece), "hf-bpe" (Hugging Face tokenizer.json).
const char* toString(VocabularyKind kind);

/// What a token is for; only Text tokens can come out of ordinary words.
enum class TokenRole { Text, Symbol, Unknown, Control, Byte, Hole };

/// More rows than this are refused when reading: no speech model has them, and they would fill the memory.
constexpr int64_t kMostTokens = 1'000'000;
/// Larger vocabulary files are refused before they are read.
constexpr int64_t kLargestVocabularyBytes = int64_t{64} << 20;

class Vocabulary {
 public:
  virtual ~Vocabulary() = default;

  virtual VocabularyKind kind() const = 0;
  /// Rows that an embedding needs: the highest id + 1, holes counted.
  virtual int64_t rows() const = 0;
  /// As the file spells it; "" for a hole. Ids outside throw std::out_of_range.
  virtual const std::string& piece(int64_t id) const = 0;
  virtual TokenRole role(int64_t id) const = 0;
  /// -1 when there is no such piece.
  virtual int64_t find(std::string_view piece) const = 0;
  /// -1 when the vocabulary has none.
  virtual int64_t unknownId() const = 0;
  /// Appends the ids of `text`, unknown ids among them where the reference gives them. The characters behind unknown
  /// ids (or left out for want of one) are appended to `unknown` when it is given.
  virtual void encode(std::string_view text, std::vector<int32_t>& ids,
                      std::vector<std::string>* unknown = nullptr) const = 0;
  /// The readable text of ids: control and unknown tokens left out, space marks as spaces.
  virtual std::string decode(const std::vector<int64_t>& ids) const = 0;
  /// The piece as it stands in a text: the space mark as a space.
  virtual std::string spelling(int64_t id) const = 0;
  /// The file: tokenizer.json, tokenizer.model or vocab.json. Reading it again gives the same vocabulary.
  virtual std::string serialized() const = 0;
  /// Everything that decides about ids, in a fixed order, for fingerprints.
  virtual std::string described() const = 0;

  /// Tokens that are no holes.
  int64_t entries() const;
};

using VocabularyPtr = std::shared_ptr<const Vocabulary>;

/// Reads any of the file kinds by its content. `subject` is named in errors.
/// Errors: "tokenizer.damaged", "tokenizer.unsupported", "tokenizer.too_large".
Result<VocabularyPtr> parseVocabulary(const std::string& bytes, const std::string& subject);
/// parseVocabulary of a file. More errors: those of core::readFile, "tokenizer.too_large".
Result<VocabularyPtr> readVocabulary(const std::string& path);

Error damagedVocabulary(const std::string& subject, const std::string& detail);
Error unsupportedVocabulary(const std::string& subject, const std::string& detail);
Error tooLargeVocabulary(const std::string& subject, const std::string& detail);

}  // namespace dimts::tokenizer

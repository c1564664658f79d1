// Hugging Face tokenizer.json with a BPE model: XTTS, Chatterbox and the like. Ids equal those of the `tokenizers`
// library; everything of the file that does not decide about ids is kept for writing.
#pragma once

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <unordered_map>
#include <utility>

#include "engine/tokenizer/pair_table.h"
#include "engine/tokenizer/piece_trie.h"
#include "engine/tokenizer/vocabulary.h"

namespace dimts::tokenizer {

/// A token that is cut out of the text before anything else happens to it.
struct AddedToken {
  int32_t id = 0;
  std::string content;
  bool singleWord = false, leftStrip = false, rightStrip = false;
  bool normalized = false;  ///< looked for after normalising
  bool special = true;
};

/// One step of the file's normaliser.
struct NormalizerStep {
  enum class Kind { Lowercase, Nfc, Nfd, Nfkc, Nfkd, Strip, StripAccents, Replace, Prepend } kind = Kind::Nfc;
  std::string from, to;             ///< Replace; Prepend uses `to`
  bool left = true, right = true;   ///< Strip
};

enum class PreTokenizer { None, Whitespace, WhitespaceSplit };

struct HfBpeParts {
  std::vector<std::string> pieces;                    ///< by id; "" is a hole
  std::vector<std::pair<int32_t, int32_t>> merges;    ///< in order; of a repeated pair the last one counts
  std::vector<AddedToken> added;                      ///< all of them are among the pieces
  std::vector<NormalizerStep> normalizer;
  PreTokenizer preTokenizer = PreTokenizer::Whitespace;
  std::string unknown = "[UNK]";                      ///< "": unknown characters are left out
  bool fuseUnknown = false, byteFallback = false, wholeWordsFirst = false;
  bool mergesAsPairs = false;                         ///< ["a","b"] instead of "a b" when written
  std::string frame;                                  ///< the file without vocabulary, merges and added tokens
};

class HfBpe : public Vocabulary {
 public:
  static constexpr std::string_view kSpaceToken = "[SPACE]";

  /// Errors: "tokenizer.damaged", "tokenizer.unsupported", "tokenizer.too_large".
  static Result<std::shared_ptr<const HfBpe>> parse(const nlohmann::ordered_json& json, const std::string& subject);
  static Result<std::shared_ptr<const HfBpe>> make(HfBpeParts parts, const std::string& subject);

  VocabularyKind kind() const override { return VocabularyKind::HfBpe; }
  int64_t rows() const override { return static_cast<int64_t>(parts_.pieces.size()); }
  const std::string& piece(int64_t id) const override { return parts_.pieces.at(static_cast<size_t>(id)); }
  TokenRole role(int64_t id) const override { return roles_.at(static_cast<size_t>(id)); }
  int64_t find(std::string_view piece) const override;
  int64_t unknownId() const override { return unknown_; }
  /// As Tokenizer.encode(text, add_special_tokens=False).ids of the reference.
  void encode(std::string_view text, std::vector<int32_t>& ids, std::vector<std::string>* unknown) const override;
  std::string decode(const std::vector<int64_t>& ids) const override;
  std::string spelling(int64_t id) const override;
  std::string serialized() const override;
  std::string described() const override;

  const HfBpeParts& parts() const { return parts_; }
  /// What the file's own normaliser makes of a text.
  std::string applyNormalizer(std::string_view text) const;
  /// Ids of one word (no added tokens, no cutting), before and after merging.
  void encodeWord(std::string_view word, std::vector<int32_t>& ids, std::vector<std::string>* unknown) const;

 private:
  HfBpe() = default;
  Status prepare(const std::string& subject);
  Status prepareAdded(const std::string& subject);
  struct Cut;  // a trie of added tokens and the properties of each
  template <class Rest>
  void cut(std::string_view text, const PieceTrie& tokens, std::vector<int32_t>& ids, Rest&& rest) const;
  void encodeSegment(std::string_view text, std::vector<int32_t>& ids, std::vector<std::string>* unknown) const;
  void encodeWords(std::string_view text, std::vector<int32_t>& ids, std::vector<std::string>* unknown) const;
  void encodeCached(std::string_view word, std::vector<int32_t>& ids, std::vector<std::string>* unknown) const;
  bool spellWord(std::string_view word, std::vector<int32_t>& ids, std::vector<std::string>* unknown) const;

  HfBpeParts parts_;
  std::unordered_map<std::string, int32_t> idOf_;
  std::vector<TokenRole> roles_;
  PieceTrie plainTokens_, normalizedTokens_;  ///< values are indices into parts_.added
  bool hasPlain_ = false, hasNormalized_ = false;
  PairTable pairs_;
  std::vector<int32_t> quickSymbols_;
  std::unordered_map<char32_t, int32_t> symbolOf_;
  std::vector<int32_t> byteIds_;
  int64_t unknown_ = -1;
  uint64_t number_ = 0;
};

/// The frame of a tokenizer.json as XTTS and Chatterbox have it, for vocabularies of our own.
std::string plainHfFrame();

}  // namespace dimts::tokenizer

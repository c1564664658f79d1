// Text to ids and back for every kind of vocabulary, with the text rules and the blank of the model that uses it.
// Immutable once made; safe to share between threads.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/api/result.h"
#include "engine/text/text_stage.h"
#include "engine/tokenizer/vocabulary.h"

namespace dimts::tokenizer {

struct TokenizerOptions {
  bool lowerCase = true;      ///< by the root locale; scripts without case are unchanged
  std::string language = {};  ///< ISO code, written to the files; may be empty
  bool blanks = true;         ///< id 0 between all ids, as VITS expects; XTTS and Chatterbox have none
  std::string tag = {};       ///< token put before every text, for example "[am]"; may be empty
  bool chatterbox = false;    ///< behind the text rules what Chatterbox does to a text (chatterboxSpoken)
  /// How text is made ready, saved with the tokenizer; null: the general normaliser with `lowerCase`.
  std::shared_ptr<const text::TextStage> text = {};
};

struct Encoding {
  std::string normalized;            ///< what was encoded, characters outside the vocabulary still in it
  std::vector<int64_t> ids;          ///< with blanks [2n+1]: blank, token, blank, …, token, blank; without: [n]
  std::vector<std::string> pieces;   ///< one per id; "" for the blank
  std::vector<std::string> unknown;  ///< characters left out, in order of the text, with repeats
};

/// What a merged vocabulary knows about its base: enough to give every new row a sensible start.
struct MergeOrigin {
  struct Token {
    int64_t id = 0;
    /// What spelled the token before: base ids, and ids of new letters (smaller than its own). None for a new letter.
    std::vector<int64_t> basePieces;
  };
  std::string baseFingerprint;
  int64_t baseRows = 0;      ///< ids below are the base's, unchanged
  std::vector<Token> tokens;  ///< every new id, in order
};

class Tokenizer {
 public:
  static constexpr int64_t kBlankId = 0;  ///< also the padding

  /// A vocabulary of every character in `texts` after normalising, in code point order behind the blank and <unk>.
  /// Error: "tokenizer.no_text".
  static Result<Tokenizer> train(const std::vector<std::string>& texts, const TokenizerOptions& options = {});
  /// Puts the text rules round a vocabulary; up to 8 of `samples` become its self-test.
  /// Errors: "tokenizer.unsupported" (blanks wanted where id 0 is a word piece, or the tag is no token).
  static Result<Tokenizer> wrap(VocabularyPtr vocabulary, const TokenizerOptions& options,
                                const std::vector<std::string>& samples);
  /// The same text rules round another vocabulary, with the tag and language of `options`. Errors: as wrap().
  Result<Tokenizer> withVocabulary(VocabularyPtr vocabulary, const TokenizerOptions& options,
                                   const std::vector<std::string>& samples) const;
  /// The same vocabulary under a project's text stage and language; what it knows of its model (tag, blanks, NFKD) stays.
  Result<Tokenizer> withRules(const TokenizerOptions& rules) const;
  /// Reads a folder written by save(), one of a published model (vocab.json with tokenizer_config.json of VITS and MMS,
  /// tokenizer.json, vocab.json of XTTS, grapheme_mtl*.json, *.model), or such a file itself.
  /// Repeats the stored self-test. Errors: "tokenizer.missing", "tokenizer.damaged", "tokenizer.self_test",
  /// "tokenizer.unsupported", "tokenizer.too_large".
  static Result<Tokenizer> load(const std::string& path);
  /// Writes the folder aside and puts it in the place of `dir` at one go. Errors: "file.write", "disk.full".
  Status save(const std::string& dir) const;

  Encoding encode(std::string_view text) const;
  /// The text of ids, blanks, tags and <unk> left out. Ids outside the vocabulary throw std::out_of_range.
  std::string decode(const std::vector<int64_t>& ids) const;
  std::string normalize(std::string_view text) const;
  /// Sentences as they are spoken one by one; knows the abbreviations of the text stage.
  std::vector<std::string> sentences(std::string_view text) const;
  /// The same with the pauses behind them, cut as `options` say.
  std::vector<text::SpokenPiece> pieces(std::string_view text, const text::SplitOptions& options = {}) const;
  /// What the vocabulary gets to see of a normalised text: the tag before it, space tokens for spaces.
  std::string prepare(std::string_view normalized) const;

  std::string kind() const { return toString(vocabulary_->kind()); }      ///< "character", "unigram", "bpe", "hf-bpe"
  int64_t size() const { return vocabulary_->rows(); }                    ///< rows of the embedding: highest id + 1
  const std::vector<std::string>& symbols() const { return symbols_; }    ///< by id; "" for a hole
  const Vocabulary& vocabulary() const { return *vocabulary_; }
  const VocabularyPtr& vocabularyPtr() const { return vocabulary_; }
  const TokenizerOptions& options() const { return options_; }
  /// SHA-256 of kind, normaliser and all symbols in order, hex.
  const std::string& fingerprint() const { return fingerprint_; }
  /// Only for vocabularies made by a merge.
  const std::optional<MergeOrigin>& origin() const { return origin_; }
  void setOrigin(MergeOrigin origin) { origin_ = std::move(origin); }

 private:
  Tokenizer() = default;
  void finish();
  Status checkOptions(const std::string& subject) const;
  Status checkSelfTest(const std::string& dir) const;
  Status writeFolder(const std::string& dir) const;
  static Result<Tokenizer> loadOwn(const std::string& dir);
  static Result<Tokenizer> loadForeign(const std::string& path);
  std::string withoutTag(std::string text) const;
  bool isCharacter() const { return vocabulary_->kind() == VocabularyKind::Character; }
  std::vector<int64_t> encodeCharacters(const std::string& text, std::vector<std::string>& unknown) const;
  std::vector<int64_t> encodePieces(const std::string& text, std::vector<std::string>& unknown) const;

  VocabularyPtr vocabulary_;
  TokenizerOptions options_;
  std::vector<std::string> symbols_;
  std::vector<std::pair<std::string, std::vector<int64_t>>> selfTest_;
  std::optional<MergeOrigin> origin_;
  std::string fingerprint_;
  bool spaceTokens_ = false;  ///< spaces are the token "[SPACE]"
  bool foreign_ = false;      ///< a published model's: case follows its vocabulary, no punctuation is unified
};

/// Characters of `texts` with their counts, most frequent first; after the tokenizer's normalising.
std::vector<std::pair<std::string, int64_t>> countCharacters(const Tokenizer& tokenizer,
                                                             const std::vector<std::string>& texts);
/// Those of countCharacters that the tokenizer cannot encode.
std::vector<std::pair<std::string, int64_t>> uncoveredCharacters(const Tokenizer& tokenizer,
                                                                 const std::vector<std::string>& texts);

}  // namespace dimts::tokenizer

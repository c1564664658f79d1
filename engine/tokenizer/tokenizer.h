// Text to ids and back for a character vocabulary with a blank between all symbols, in files that Hugging Face's
// VitsTokenizer reads too. Immutable once made; safe to share between threads.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/api/result.h"

namespace dimts::tokenizer {

struct TokenizerOptions {
  bool lowerCase = true;  ///< by the root locale; scripts without case are unchanged
  std::string language;   ///< ISO code, written to the files; may be empty
};

struct Encoding {
  std::string normalized;            ///< what was encoded, characters outside the vocabulary still in it
  std::vector<int64_t> ids;          ///< [2n+1]: blank, symbol, blank, …, symbol, blank; one blank for no symbols
  std::vector<std::string> pieces;   ///< one per id; "" for the blank
  std::vector<std::string> unknown;  ///< characters left out, in order of the text, with repeats
};

class Tokenizer {
 public:
  static constexpr int64_t kBlankId = 0;  ///< also the padding

  /// A vocabulary of every character in `texts` after normalising, in code point order behind the blank and <unk>.
  /// Error: "tokenizer.no_text".
  static Result<Tokenizer> train(const std::vector<std::string>& texts, const TokenizerOptions& options = {});
  /// Reads a folder written by save(), or one of a published VITS or MMS model (vocab.json, tokenizer_config.json).
  /// Repeats the stored self-test. Errors: "tokenizer.missing", "tokenizer.damaged", "tokenizer.self_test",
  /// "tokenizer.unsupported".
  static Result<Tokenizer> load(const std::string& dir);
  /// Writes the folder aside and puts it in the place of `dir` at one go. Errors: "file.write", "disk.full".
  Status save(const std::string& dir) const;

  Encoding encode(std::string_view text) const;
  /// The text of ids, blanks and <unk> left out. Ids outside the vocabulary throw std::out_of_range.
  std::string decode(const std::vector<int64_t>& ids) const;
  std::string normalize(std::string_view text) const;

  const std::string& kind() const { return kind_; }                       ///< "character"
  int64_t size() const { return static_cast<int64_t>(symbols_.size()); }  ///< rows of the embedding
  const std::vector<std::string>& symbols() const { return symbols_; }    ///< by id; [0] is "<pad>"
  const TokenizerOptions& options() const { return options_; }
  /// SHA-256 of kind, normaliser and all symbols in order, hex.
  const std::string& fingerprint() const { return fingerprint_; }

 private:
  Tokenizer() = default;
  void finish();
  Status checkSelfTest(const std::string& dir) const;

  std::string kind_ = "character";
  TokenizerOptions options_;
  std::vector<std::string> symbols_;
  std::map<std::string, int64_t, std::less<>> idOf_;
  std::vector<std::pair<std::string, std::vector<int64_t>>> selfTest_;
  std::string fingerprint_;
  bool foreign_ = false;  ///< a published model's: case follows its vocabulary, no punctuation is unified
};

/// Characters of `texts` with their counts, most frequent first; after the tokenizer's normalising.
std::vector<std::pair<std::string, int64_t>> countCharacters(const Tokenizer& tokenizer,
                                                             const std::vector<std::string>& texts);
/// Those of countCharacters that the tokenizer cannot encode.
std::vector<std::pair<std::string, int64_t>> uncoveredCharacters(const Tokenizer& tokenizer,
                                                                 const std::vector<std::string>& texts);

}  // namespace dimts::tokenizer

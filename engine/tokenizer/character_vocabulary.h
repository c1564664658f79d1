// vocab.json of VITS and MMS: one id per character, as Hugging Face's VitsTokenizer writes it.
#pragma once

#include <unordered_map>

#include "engine/tokenizer/vocabulary.h"

namespace dimts::tokenizer {

class CharacterVocabulary : public Vocabulary {
 public:
  /// Symbols by id, no holes. "<pad>" and "<unk>" are control and unknown tokens when they are among them.
  explicit CharacterVocabulary(std::vector<std::string> symbols);

  VocabularyKind kind() const override { return VocabularyKind::Character; }
  int64_t rows() const override { return static_cast<int64_t>(symbols_.size()); }
  const std::string& piece(int64_t id) const override { return symbols_.at(static_cast<size_t>(id)); }
  TokenRole role(int64_t id) const override;
  int64_t find(std::string_view piece) const override;
  int64_t unknownId() const override { return unknown_; }
  /// One id per known character, without blanks; unknown ones are left out, as VitsTokenizer does.
  void encode(std::string_view text, std::vector<int32_t>& ids, std::vector<std::string>* unknown) const override;
  std::string decode(const std::vector<int64_t>& ids) const override;
  std::string spelling(int64_t id) const override { return piece(id); }
  std::string serialized() const override;
  std::string described() const override;

  const std::vector<std::string>& symbols() const { return symbols_; }

 private:
  std::vector<std::string> symbols_;
  std::unordered_map<std::string, int64_t> idOf_;
  int64_t unknown_ = -1;
};

/// Any of the JSON kinds: an object with "model" is a Hugging Face tokenizer, one of whole numbers a character table.
Result<VocabularyPtr> parseJsonVocabulary(const std::string& bytes, const std::string& subject);

}  // namespace dimts::tokenizer

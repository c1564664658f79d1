// Kinds of vocabulary files told apart by their content, and the errors all readers share.
#include "engine/tokenizer/vocabulary.h"

#include <filesystem>

#include "engine/core/files.h"
#include "engine/tokenizer/character_vocabulary.h"
#include "engine/tokenizer/hf_bpe.h"
#include "engine/tokenizer/sentencepiece_model.h"

namespace dimts::tokenizer {

const char* toString(VocabularyKind kind) {
  switch (kind) {
    case VocabularyKind::Character: return "character";
    case VocabularyKind::Unigram: return "unigram";
    case VocabularyKind::Bpe: return "bpe";
    case VocabularyKind::HfBpe: return "hf-bpe";
  }
  return "";
}

int64_t Vocabulary::entries() const {
  int64_t count = 0;
  for (int64_t id = 0; id < rows(); ++id) count += role(id) != TokenRole::Hole;
  return count;
}

Error damagedVocabulary(const std::string& subject, const std::string& detail) {
  return {"tokenizer.damaged", subject, detail, "Copy the file again from where it came, or train a new one.",
          ErrorKind::BadInput};
}

Error unsupportedVocabulary(const std::string& subject, const std::string& detail) {
  return {"tokenizer.unsupported", subject, detail, "Train a vocabulary on your own clips instead.",
          ErrorKind::BadInput};
}

Error tooLargeVocabulary(const std::string& subject, const std::string& detail) {
  return {"tokenizer.too_large", subject, detail, "Choose the vocabulary of a speech model; they have a few thousand entries.",
          ErrorKind::BadInput};
}

Result<VocabularyPtr> parseVocabulary(const std::string& bytes, const std::string& subject) {
  if (static_cast<int64_t>(bytes.size()) > kLargestVocabularyBytes)
    return tooLargeVocabulary(subject, "The file has " + std::to_string(bytes.size() >> 20) + " MB; at most " +
                                           std::to_string(kLargestVocabularyBytes >> 20) + " MB are read.");
  size_t first = bytes.compare(0, 3, "\xEF\xBB\xBF") == 0 ? 3 : 0;
  while (first < bytes.size() && (bytes[first] == ' ' || bytes[first] == '\n' || bytes[first] == '\r' || bytes[first] == '\t'))
    ++first;
  if (first == bytes.size()) return damagedVocabulary(subject, "The file is empty.");
  // A serialised SentencePiece model begins with field 1, a message: the byte 0x0A (a line feed in text).
  const bool text = bytes[first] == '{' || bytes[first] == '[' || bytes[first] == '"';
  if (!text || bytes[0] == '\x0A') {
    auto model = SentencePieceModel::parse(bytes, subject);
    if (model.ok()) return VocabularyPtr(std::move(model).value());
    if (!text) return model.error();
  }
  return parseJsonVocabulary(bytes, subject);
}

Result<VocabularyPtr> readVocabulary(const std::string& path) {
  std::error_code ignored;
  const auto size = std::filesystem::file_size(path, ignored);
  if (!ignored && static_cast<int64_t>(size) > kLargestVocabularyBytes)
    return tooLargeVocabulary(path, "The file has " + std::to_string(size >> 20) + " MB; at most " +
                                        std::to_string(kLargestVocabularyBytes >> 20) + " MB are read.");
  DIMTS_TRY_ASSIGN(const std::string bytes, core::readFile(path, kLargestVocabularyBytes));
  return parseVocabulary(bytes, path);
}

}  // namespace dimts::tokenizer

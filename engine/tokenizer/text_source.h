// Texts one after another, as often as needed, without holding them twice: a list that somebody else owns, or a file.
#pragma once

#include <fstream>
#include <functional>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/api/result.h"

namespace dimts::tokenizer {

class TextSource {
 public:
  virtual ~TextSource() = default;
  virtual void rewind() = 0;
  /// False at the end.
  virtual bool next(std::string& text) = 0;
};

/// The list must outlive the source.
class ListedTexts : public TextSource {
 public:
  explicit ListedTexts(const std::vector<std::string>& texts) : texts_(texts) {}
  void rewind() override { at_ = 0; }
  bool next(std::string& text) override {
    if (at_ == texts_.size()) return false;
    text = texts_[at_++];
    return true;
  }

 private:
  const std::vector<std::string>& texts_;
  size_t at_ = 0;
};

/// Lines of a UTF-8 file, empty ones left out. Lines longer than 1 MB are cut there.
class FileTexts : public TextSource {
 public:
  /// Errors: "file.missing", "tokenizer.bad_text" (not UTF-8).
  static Result<FileTexts> open(const std::string& path);
  void rewind() override;
  bool next(std::string& text) override;

 private:
  std::string path_;
  std::ifstream in_;
};

/// Applies a function to every text of another source; texts that become empty are left out.
class MappedTexts : public TextSource {
 public:
  MappedTexts(TextSource& source, std::function<std::string(const std::string&)> map)
      : source_(source), map_(std::move(map)) {}
  void rewind() override { source_.rewind(); }
  bool next(std::string& text) override;

 private:
  TextSource& source_;
  std::function<std::string(const std::string&)> map_;
};

/// Every character with its count, in code point order.
std::map<std::string, int64_t> countLetters(TextSource& texts);

}  // namespace dimts::tokenizer

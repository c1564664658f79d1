// Texts one after another, as often as needed, without holding them twice: a list that somebody else owns, or a file.
#pragma once

#include <fstream>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/api/job.h"
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

/// Several sources as one, in their order.
class ChainedTexts : public TextSource {
 public:
  void add(std::unique_ptr<TextSource> source) { sources_.push_back(std::move(source)); }
  void rewind() override;
  bool next(std::string& text) override;

 private:
  std::vector<std::unique_ptr<TextSource>> sources_;
  size_t at_ = 0;
};

/// Ends early when a stop is asked for, so that no pass over long texts outlasts it. `control` may be null.
class WatchedTexts : public TextSource {
 public:
  WatchedTexts(TextSource& source, const JobControl* control) : source_(source), control_(control) {}
  void rewind() override { source_.rewind(); }
  bool next(std::string& text) override { return !(control_ && control_->stopRequested()) && source_.next(text); }

 private:
  TextSource& source_;
  const JobControl* control_;
};

/// Ends after so many texts.
class FirstTexts : public TextSource {
 public:
  FirstTexts(TextSource& source, int64_t most) : source_(source), most_(most) {}
  void rewind() override {
    source_.rewind();
    taken_ = 0;
  }
  bool next(std::string& text) override { return taken_ < most_ && source_.next(text) && ++taken_ > 0; }

 private:
  TextSource& source_;
  int64_t most_, taken_ = 0;
};

/// Says how far the reading is, over a known number of passes.
class MeteredTexts : public TextSource {
 public:
  /// `tell` gets (done, total) every 1,000 texts; `total` is the number of texts in all passes together.
  MeteredTexts(TextSource& source, int64_t total, std::function<void(int64_t, int64_t)> tell)
      : source_(source), total_(total), tell_(std::move(tell)) {}
  void rewind() override { source_.rewind(); }
  bool next(std::string& text) override;

 private:
  TextSource& source_;
  int64_t done_ = 0, total_;
  std::function<void(int64_t, int64_t)> tell_;
};

int64_t countTexts(TextSource& texts);

/// Every character with its count, in code point order.
std::map<std::string, int64_t> countLetters(TextSource& texts);

}  // namespace dimts::tokenizer

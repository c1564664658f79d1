// The texts that a project's vocabulary is made from, and its folder.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "engine/api/job.h"
#include "engine/tokenizer/text_source.h"
#include "engine/tokenizer/tokenizer.h"

namespace dimts::tokenizer {

/// <project>/tokenizer
std::string tokenizerDir(const std::string& projectDir);

/// The texts of all kept clips, held once, with the lines of files behind them, read as they are needed.
class ProjectTexts {
 public:
  /// An empty projectDir gives the files alone; a project without clips is an error only when there are no files.
  /// Errors: those of dataset::loadAllClips and FileTexts::open.
  static Result<ProjectTexts> open(const std::string& projectDir, const std::vector<std::string>& files);
  TextSource& source() { return *chain_; }
  int64_t clips() const { return clips_; }

 private:
  std::unique_ptr<ChainedTexts> chain_;
  std::unique_ptr<std::vector<std::string>> list_;
  int64_t clips_ = 0;
};

/// Up to `count` texts from the front, for self-tests.
std::vector<std::string> firstTexts(TextSource& texts, size_t count = 200);

/// Saves to a folder and reads it back. Errors: those of Tokenizer::save and load, "tokenizer.damaged".
Result<Tokenizer> saveAndLoad(const Tokenizer& tokenizer, const std::string& dir);

}  // namespace dimts::tokenizer

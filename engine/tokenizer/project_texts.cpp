// Clips from the dataset, lines from files.
#include "engine/tokenizer/project_texts.h"

#include <filesystem>

#include "engine/dataset/clip_set.h"

namespace dimts::tokenizer {

std::string tokenizerDir(const std::string& projectDir) {
  return (std::filesystem::path(projectDir) / "tokenizer").string();
}

Result<ProjectTexts> ProjectTexts::open(const std::string& projectDir, const std::vector<std::string>& files) {
  ProjectTexts texts;
  texts.chain_ = std::make_unique<ChainedTexts>();
  texts.list_ = std::make_unique<std::vector<std::string>>();
  if (!projectDir.empty()) {
    const auto clips = dataset::loadAllClips(projectDir);
    if (!clips.ok() && (files.empty() || clips.error().code != "dataset.no_clips")) return clips.error();
    if (clips.ok())
      for (const ClipInfo& clip : clips->clips()) texts.list_->push_back(clip.text);
  }
  texts.clips_ = static_cast<int64_t>(texts.list_->size());
  texts.chain_->add(std::make_unique<ListedTexts>(*texts.list_));
  for (const std::string& file : files) {
    DIMTS_TRY_ASSIGN(FileTexts lines, FileTexts::open(file));
    texts.chain_->add(std::make_unique<FileTexts>(std::move(lines)));
  }
  return texts;
}

std::vector<std::string> firstTexts(TextSource& texts, size_t count) {
  std::vector<std::string> out;
  texts.rewind();
  for (std::string text; out.size() < count && texts.next(text);) out.push_back(text);
  return out;
}

Result<Tokenizer> saveAndLoad(const Tokenizer& tokenizer, const std::string& dir) {
  DIMTS_TRY(tokenizer.save(dir));
  DIMTS_TRY_ASSIGN(Tokenizer loaded, Tokenizer::load(dir));
  if (loaded.fingerprint() != tokenizer.fingerprint())
    return Error{"tokenizer.damaged", dir, "The tokenizer that was read back is another one.",
                 "Check the disk and train it again.", ErrorKind::Internal};
  return loaded;
}

}  // namespace dimts::tokenizer

// Vocabulary with counts over the kept clips, and what an encoded text looks like.
#include "engine/service/tokenizer_info.h"

#include <map>

#include "engine/dataset/clip_set.h"
#include "engine/tokenizer/train_job.h"

namespace dimts::service {
namespace {

/// Texts of all kept clips; none when nothing is imported.
std::vector<std::string> clipTexts(const std::string& projectDir) {
  std::vector<std::string> texts;
  if (const auto clips = dataset::loadAllClips(projectDir); clips.ok())
    for (const ClipInfo& clip : clips->clips()) texts.push_back(clip.text);
  return texts;
}

}  // namespace

Result<TokenizerInfo> describeTokenizer(const std::string& projectDir) {
  DIMTS_TRY_ASSIGN(const auto tokenizer, tokenizer::Tokenizer::load(tokenizer::tokenizerDir(projectDir)));
  const auto texts = clipTexts(projectDir);
  std::map<std::string, int64_t> counts;
  for (const auto& [character, count] : tokenizer::countCharacters(tokenizer, texts)) counts[character] = count;
  TokenizerInfo info{tokenizer.kind(), tokenizer.fingerprint(), {}, tokenizer::uncoveredCharacters(tokenizer, texts)};
  for (int64_t id = 0; id < tokenizer.size(); ++id) {
    const std::string& piece = tokenizer.symbols()[static_cast<size_t>(id)];
    const auto found = counts.find(piece);
    info.entries.push_back({id, piece, found == counts.end() ? 0 : found->second});
  }
  return info;
}

Result<EncodedText> encodeText(const std::string& projectDir, const std::string& text) {
  DIMTS_TRY_ASSIGN(const auto tokenizer, tokenizer::Tokenizer::load(tokenizer::tokenizerDir(projectDir)));
  auto encoding = tokenizer.encode(text);
  return EncodedText{std::move(encoding.normalized), std::move(encoding.ids), std::move(encoding.pieces),
                     std::move(encoding.unknown)};
}

}  // namespace dimts::service

// Vocabulary with counts over the kept clips, and what an encoded text looks like.
#include "engine/service/tokenizer_info.h"

#include "engine/service/tokenizer_options.h"
#include "engine/service/vocabulary_path.h"
#include "engine/tokenizer/project_texts.h"
#include "engine/tokenizer/vocabulary_report.h"

namespace dimts::service {
namespace {

using tokenizer::ProjectTexts;
using tokenizer::Tokenizer;

/// The vocabulary that is asked about. Another than the project's own is looked at under the project's text rules, under
/// which a merge would use it; without a project, under its own.
Result<Tokenizer> loadAsked(const VocabularyQuery& query) {
  DIMTS_TRY_ASSIGN(const std::string path, vocabularyPath(query.vocabulary));
  DIMTS_TRY_ASSIGN(Tokenizer found, Tokenizer::load(path.empty() ? tokenizer::tokenizerDir(query.projectDir) : path));
  if (query.vocabulary.empty() || query.projectDir.empty()) return found;
  DIMTS_TRY_ASSIGN(const ProjectContext project, openContext(query.projectDir));
  DIMTS_TRY_ASSIGN(const auto rules, textRulesOf(project));
  return found.withRules(rules);
}

}  // namespace

Result<TokenizerInfo> describeTokenizer(const std::string& projectDir) {
  DIMTS_TRY_ASSIGN(const auto tokenizer, Tokenizer::load(tokenizer::tokenizerDir(projectDir)));
  tokenizer::VocabularyReport report;
  report.uses.assign(static_cast<size_t>(tokenizer.size()), 0);
  // Nothing imported yet: no counts.
  if (auto texts = ProjectTexts::open(projectDir, {}); texts.ok()) report = describeVocabulary(tokenizer, texts->source());
  TokenizerInfo info{tokenizer.kind(), tokenizer.fingerprint(), {}, report.unknown};
  for (int64_t id = 0; id < tokenizer.size(); ++id)
    info.entries.push_back({id, tokenizer.symbols()[static_cast<size_t>(id)], report.uses[static_cast<size_t>(id)]});
  return info;
}

Result<TokenizerReport> reportTokenizer(const VocabularyQuery& query) {
  DIMTS_TRY_ASSIGN(const auto tokenizer, loadAsked(query));
  const bool file = !query.textFile.empty();
  DIMTS_TRY_ASSIGN(auto texts, ProjectTexts::open(file ? "" : query.projectDir, file ? std::vector{query.textFile} : std::vector<std::string>{}));
  tokenizer::VocabularyReport found = describeVocabulary(tokenizer, texts.source());
  TokenizerReport report;
  report.kind = tokenizer.kind();
  report.fingerprint = tokenizer.fingerprint();
  report.rows = found.rows;
  report.entries = found.entries;
  report.baseRows = tokenizer.origin() ? tokenizer.origin()->baseRows : 0;
  report.texts = found.texts;
  report.words = found.words;
  report.characters = found.characters;
  report.tokens = found.tokens;
  report.unknownCharacters = found.unknownCharacters;
  report.longestIds = found.longestIds;
  report.unusedPieces = found.unusedPieces;
  report.tokensPerWord = found.tokensPerWord();
  report.unknownRate = found.unknownRate();
  report.lengthHistogram = std::move(found.lengthHistogram);
  report.longestPieces = std::move(found.longestPieces);
  report.unknown = std::move(found.unknown);
  report.examples = std::move(found.examples);
  return report;
}

Result<EncodedText> encodeText(const VocabularyQuery& query, const std::string& text) {
  DIMTS_TRY_ASSIGN(const auto tokenizer, loadAsked(query));
  auto encoding = tokenizer.encode(text);
  return EncodedText{std::move(encoding.normalized), std::move(encoding.ids), std::move(encoding.pieces),
                     std::move(encoding.unknown)};
}

}  // namespace dimts::service

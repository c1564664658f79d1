// The double's vocabularies: characters or pairs of them, counted in the clips. The project's folder holds the
// fingerprint of the one in use, so that folders put in another's place are noticed as the real engine notices them.
#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <set>
#include <sstream>
#include <thread>

#include "tests/app/double_engine.h"

namespace dimts::test {
namespace {

namespace fs = std::filesystem;

constexpr int kPieces = 20, kOtherRows = 200;

std::vector<std::string> charactersOf(const std::string& text) {
  std::vector<std::string> characters;
  for (size_t i = 0; i < text.size();) {
    size_t length = 1;
    while (i + length < text.size() && (static_cast<unsigned char>(text[i + length]) & 0xC0) == 0x80) ++length;
    characters.push_back(text.substr(i, length));
    i += length;
  }
  return characters;
}

std::string fingerprintFile(const std::string& dir) { return dir + "/tokenizer/fingerprint"; }

void writeFingerprint(const std::string& folder, const TokenizerInfo& info) {
  fs::create_directories(folder);
  std::ofstream(folder + "/fingerprint") << info.fingerprint;
}

std::string readAll(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

const VocabularyEntry* find(const TokenizerInfo& info, const std::string& piece) {
  for (const auto& entry : info.entries)
    if (entry.piece == piece) return &entry;
  return nullptr;
}

/// Longest piece first, as far as pieces of two characters go.
EncodedText cut(const TokenizerInfo& info, const std::string& text) {
  EncodedText encoded;
  encoded.normalized = text;
  const auto characters = charactersOf(text);
  const auto put = [&](const VocabularyEntry& entry) {
    encoded.ids.insert(encoded.ids.end(), {0, entry.id});
    encoded.pieces.insert(encoded.pieces.end(), {"", entry.piece});
  };
  for (size_t i = 0; i < characters.size(); ++i) {
    const auto* pair = i + 1 < characters.size() ? find(info, characters[i] + characters[i + 1]) : nullptr;
    const auto* one = find(info, characters[i]);
    if (pair) put(*pair), ++i;
    else if (one) put(*one);
    else encoded.unknown.push_back(characters[i]);
  }
  return encoded;
}

Record tokenRecord(int64_t id, const std::string& token, const char* origin, int64_t uses, const std::string& before) {
  return Record().add("id", id).add("token", token).add("origin", origin).add("uses", uses).add("saves", uses).add("before", before).add("example", token + "x");
}

}  // namespace

TokenizerInfo DoubleEngine::describeTokens(const DoubleProject& project, const std::string& kind, const std::vector<std::string>& pieces) {
  TokenizerInfo info{kind, "", {{0, "", 0}}, {}};
  std::string all = kind;
  for (const std::string& piece : pieces) {
    info.entries.push_back({static_cast<int64_t>(info.entries.size()), piece, 0});
    all += "\n" + piece;
  }
  std::map<std::string, int64_t> unknown;
  for (const ClipInfo& clip : project.clips) {
    const EncodedText encoded = cut(info, clip.text);
    for (const int64_t id : encoded.ids) ++info.entries[static_cast<size_t>(id)].count;
    for (const std::string& character : encoded.unknown) ++unknown[character];
  }
  info.entries[0].count = 0;
  info.uncovered.assign(unknown.begin(), unknown.end());
  std::ostringstream print;
  print << std::hex << std::hash<std::string>()(all) << "0123456789abcdef";
  info.fingerprint = print.str();
  vocabularies_[info.fingerprint] = info;
  return info;
}

void DoubleEngine::useTokens(DoubleProject& project, const TokenizerInfo& info) {
  project.tokenizer = info;
  writeFingerprint(project.info.dir + "/tokenizer", info);
}

void DoubleEngine::storeTokens(DoubleProject& project, const std::string& kind, const std::vector<std::string>& pieces) {
  useTokens(project, describeTokens(project, kind, pieces));
}

TokenizerInfo DoubleEngine::countTokens(const DoubleProject& project, const std::string& kind) {
  std::set<std::string> singles, pairs;
  for (const ClipInfo& clip : project.clips) {
    const auto characters = charactersOf(clip.text);
    for (size_t i = 0; i < characters.size(); ++i) {
      singles.insert(characters[i]);
      if (i + 1 < characters.size() && characters[i] != " " && characters[i + 1] != " ") pairs.insert(characters[i] + characters[i + 1]);
    }
  }
  std::vector<std::string> pieces(singles.begin(), singles.end());
  if (kind != "character") pieces.insert(pieces.end(), pairs.begin(), pairs.end());
  return describeTokens(project, kind, pieces);
}

Result<TokenizerInfo> DoubleEngine::tokenizer(const std::string& projectDir) {
  called();
  std::lock_guard lock(mutex_);
  const auto found = projects_.find(projectDir);
  if (found == projects_.end()) return Error{"project.missing", projectDir, "There is no project in this folder.", "Choose another folder."};
  if (!found->second.tokenizer) return Error{"tokenizer.missing", projectDir, "There are no tokens yet.", "Make them."};
  const auto inUse = vocabularies_.find(readAll(fingerprintFile(projectDir)));
  return inUse == vocabularies_.end() ? *found->second.tokenizer : inUse->second;
}

Result<TokenizerReport> DoubleEngine::tokenizerReport(const VocabularyQuery& query) {
  if (!query.vocabulary.empty() && !fs::exists(query.vocabulary))
    return Error{"tokenizer.missing", query.vocabulary, "There is no tokenizer.", "Choose another file."};
  DIMTS_TRY_ASSIGN(const TokenizerInfo info, tokenizer(query.projectDir));
  std::string text = "good day";
  if (!query.textFile.empty()) {
    if (!fs::exists(query.textFile)) return Error{"file.missing", query.textFile, "There is no such file.", "Choose another one."};
    text = readAll(query.textFile);
    while (!text.empty() && text.back() == '\n') text.pop_back();
    if (text.find('\xFF') != std::string::npos) return Error{"tokenizer.bad_text", query.textFile, "Line 1 is not UTF-8 text.", "Save it as UTF-8."};
  }
  TokenizerReport report;
  report.kind = query.vocabulary.empty() ? info.kind : "hf-bpe";
  report.fingerprint = info.fingerprint;
  report.rows = report.entries = query.vocabulary.empty() ? static_cast<int64_t>(info.entries.size()) : kOtherRows;
  for (const VocabularyEntry& entry : info.entries) {
    report.tokens += entry.count;
    const size_t length = charactersOf(entry.piece).size();
    if (length >= report.lengthHistogram.size()) report.lengthHistogram.resize(length + 1);
    if (length > 0) ++report.lengthHistogram[length];
    if (length > 1 && report.longestPieces.size() < 12) report.longestPieces.push_back(entry.piece);
    report.unusedPieces += length > 0 && entry.count == 0;
  }
  report.characters = report.tokens;
  report.texts = 42;
  report.words = std::max<int64_t>(1, report.tokens / 5);
  report.tokensPerWord = static_cast<double>(report.tokens) / static_cast<double>(report.words);
  const EncodedText encoded = cut(info, text);
  std::string pieces;
  for (const std::string& piece : encoded.pieces)
    if (!piece.empty()) pieces += (pieces.empty() ? "" : "·") + piece;
  report.examples = {{text, pieces}};
  report.unknown = info.uncovered;
  if (!query.textFile.empty()) {
    std::map<std::string, int64_t> unknown;
    for (const std::string& character : encoded.unknown) ++unknown[character];
    report.unknown.assign(unknown.begin(), unknown.end());
  }
  for (const auto& [character, count] : report.unknown) report.unknownCharacters += count;
  report.unknownRate = report.characters > 0 ? static_cast<double>(report.unknownCharacters) / static_cast<double>(report.characters) : 0;
  return report;
}

Result<EncodedText> DoubleEngine::encode(const std::string& projectDir, const std::string& text, const std::string& vocabulary) {
  DIMTS_TRY_ASSIGN(const TokenizerInfo info, tokenizer(projectDir));
  std::lock_guard lock(mutex_);
  const auto other = vocabulary.empty() ? vocabularies_.end() : vocabularies_.find(readAll(vocabulary + "/fingerprint"));
  return cut(other == vocabularies_.end() ? info : other->second, text);
}

namespace {

/// False when a stop was asked for.
bool work(const char* stage, int milliseconds, JobControl& control, JobEvents& events) {
  events.onPhase(JobPhase::Running);
  for (int i = 0; i < kPieces; ++i) {
    if (control.stopRequested()) return false;
    events.onProgress({stage, "", i, kPieces, -1});
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
  }
  return true;
}

}  // namespace

Outcome DoubleEngine::makeTokens(const TokenizerTrainJob& job, JobControl& control, JobEvents& events) {
  if (!work("tokenizer.train", tokensMilliseconds, control, events)) return {JobStatus::Stopped, {}, {}};
  Record summary;
  with(job.projectDir, [&](DoubleProject& project) {
    const auto asked = job.overrides.find("tokenizer.kind");
    const auto set = asked == job.overrides.end() ? project.options.find("tokenizer.kind") : asked;
    const TokenizerInfo made = countTokens(project, set == project.options.end() ? "character" : set->second);
    if (job.outDir.empty()) useTokens(project, made);
    else writeFingerprint(job.outDir, made);
    summary.add("kind", made.kind).add("symbols", static_cast<int64_t>(made.entries.size())).add("asked", 5000).add("tokens_per_word", 4.5).add("dir", job.outDir);
  });
  return {JobStatus::Finished, {}, summary};
}

Outcome DoubleEngine::mergeTokens(const TokenizerMergeJob& job, JobControl& control, JobEvents& events) {
  if (!work("tokenizer.merge", tokensMilliseconds, control, events)) return {JobStatus::Stopped, {}, {}};
  if (mergeFails) return {JobStatus::Failed, {"tokenizer.merge_broken", "", "3 new tokens are never used.", "Choose a smaller size."}, {}};
  std::set<std::string> letters;
  for (const std::string& file : job.textFiles)
    for (const std::string& character : charactersOf(readAll(file)))
      if (character != "\n") letters.insert(character);
  Record summary;
  with(job.projectDir, [&](DoubleProject& project) {
    std::vector<std::string> pieces;
    for (const VocabularyEntry& entry : project.tokenizer->entries)
      if (!entry.piece.empty()) pieces.push_back(entry.piece), letters.erase(entry.piece);
    const auto base = static_cast<int64_t>(pieces.size()) + 1;
    RecordList tokens;
    for (const std::string& letter : letters) pieces.push_back(letter), tokens.push_back(tokenRecord(static_cast<int64_t>(pieces.size()), letter, "letter", 7, ""));
    if (job.size > 0) pieces.push_back("ላም"), tokens.push_back(tokenRecord(static_cast<int64_t>(pieces.size()), "ላም", "piece", 3, "ላ·ም"));
    const auto rows = static_cast<int64_t>(pieces.size()) + 1;
    summary.add("base_rows", base).add("rows", rows).add("letters", static_cast<int64_t>(letters.size())).add("pieces", job.size > 0 ? 1 : 0);
    summary.add("tokens_per_word_before", 5.25).add("tokens_per_word_after", 2.5).add("unknown_rate_before", 0.31).add("unknown_rate_after", 0.0);
    summary.add("passed_over", 2).add("probe_words", job.probeFile.empty() ? 0 : 400).add("probe_changed", 1).add("tokens", std::move(tokens));
    if (job.apply) storeTokens(project, project.tokenizer->kind, pieces);
  });
  return {JobStatus::Finished, {}, summary};
}

Outcome DoubleEngine::reduceTokens(const TokenizerReduceJob& job) {
  Record summary;
  with(job.projectDir, [&](DoubleProject& project) {
    std::vector<std::string> pieces;
    for (const VocabularyEntry& entry : project.tokenizer->entries)
      if (entry.count > 0) pieces.push_back(entry.piece);
    summary.add("rows_before", static_cast<int64_t>(project.tokenizer->entries.size())).add("rows", static_cast<int64_t>(pieces.size()) + 1);
    summary.add("tokens_per_word_before", 4.5).add("tokens_per_word_after", 4.5);
    if (job.apply) storeTokens(project, project.tokenizer->kind, pieces);
  });
  return {JobStatus::Finished, {}, summary};
}

Outcome DoubleEngine::joinTokens(const TokenizerJoinJob& job) {
  Record summary;
  with(job.projectDir, [&](DoubleProject& project) {
    std::vector<std::string> pieces;
    for (const VocabularyEntry& entry : project.tokenizer->entries)
      if (!entry.piece.empty()) pieces.push_back(entry.piece);
    summary.add("base_rows", static_cast<int64_t>(pieces.size()) + 1);
    for (size_t i = 0; i < job.others.size(); ++i) pieces.push_back("[" + fs::path(job.others[i]).stem().string() + "]");
    summary.add("rows", static_cast<int64_t>(pieces.size()) + 1);
    storeTokens(project, project.tokenizer->kind, pieces);
  });
  return {JobStatus::Finished, {}, summary};
}

}  // namespace dimts::test

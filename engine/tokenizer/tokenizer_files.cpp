// The tokenizer's folder: vocab.json with the files of Hugging Face's VitsTokenizer, tokenizer.json or tokenizer.model by
// kind, and dimts_tokenizer.json with the text rules, the fingerprint, the origin of merged tokens and the self-test.

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "engine/core/files.h"
#include "engine/core/temporary_folder.h"
#include "engine/text/unicode.h"
#include "engine/tokenizer/character_vocabulary.h"
#include "engine/tokenizer/json_text.h"
#include "engine/tokenizer/tokenizer.h"

namespace dimts::tokenizer {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr int64_t kLargestBytes = int64_t{64} << 20;
constexpr const char* kOwnFile = "dimts_tokenizer.json";
constexpr const char* kTextFile = "dimts_text.yaml";

Error damaged(const std::string& path, const std::string& detail) {
  return {"tokenizer.damaged", path, detail, "Train the tokenizer again, or copy its folder again.",
          ErrorKind::BadInput};
}

Result<Json> readJson(const std::string& path) {
  DIMTS_TRY_ASSIGN(const std::string bytes, core::readFile(path, kLargestBytes));
  DIMTS_TRY_ASSIGN(Json json, parseUniqueJson(bytes, path));
  if (!json.is_object()) return damaged(path, "This is not a JSON object.");
  return json;
}

std::string inside(const std::string& dir, const char* name) { return (fs::path(dir) / name).string(); }

Status writeJson(const std::string& path, const Json& json) {
  return core::writeFileAtomically(path, json.dump(2) + "\n");
}

bool flag(const Json& json, const char* key, bool otherwise) {
  const auto found = json.find(key);
  return found != json.end() && found->is_boolean() ? found->get<bool>() : otherwise;
}

std::string textField(const Json& json, const char* key) {
  const auto found = json.find(key);
  return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Status checkSupported(const Json& config, const std::string& path) {
  const char* problem = flag(config, "phonemize", true) ? "It turns text into phonemes first."
                        : !flag(config, "add_blank", true) ? "It puts no blank between the symbols."
                                                           : nullptr;
  if (!problem) return {};
  return Error{"tokenizer.unsupported", path, problem, "Train a tokenizer on your own clips instead.",
               ErrorKind::BadInput};
}

const char* fileOf(VocabularyKind kind) {
  switch (kind) {
    case VocabularyKind::Character: return "vocab.json";
    case VocabularyKind::HfBpe: return "tokenizer.json";
    default: return "tokenizer.model";
  }
}

Json toJson(const MergeOrigin& origin) {
  Json tokens = Json::array();
  for (const MergeOrigin::Token& token : origin.tokens)
    tokens.push_back({{"id", token.id}, {"base_pieces", token.basePieces}});
  return {{"base_fingerprint", origin.baseFingerprint}, {"base_rows", origin.baseRows}, {"tokens", tokens}};
}

/// False when a value is no list of whole numbers.
bool readIds(const Json& json, std::vector<int64_t>& ids) {
  if (!json.is_array()) return false;
  for (const Json& id : json) {
    if (!id.is_number_integer()) return false;
    ids.push_back(id.get<int64_t>());
  }
  return true;
}

Result<MergeOrigin> readOrigin(const Json& json, int64_t rows, const std::string& path) {
  const Error bad = damaged(path, "What it says about its base cannot be read.");
  if (!json.is_object() || !json.contains("base_rows") || !json["base_rows"].is_number_integer() ||
      !json.contains("tokens") || !json["tokens"].is_array())
    return bad;
  MergeOrigin origin{textField(json, "base_fingerprint"), json["base_rows"].get<int64_t>(), {}};
  for (const Json& item : json["tokens"]) {
    MergeOrigin::Token token;
    if (!item.is_object() || !item.contains("id") || !item["id"].is_number_integer() || !item.contains("base_pieces") ||
        !readIds(item["base_pieces"], token.basePieces))
      return bad;
    token.id = item["id"].get<int64_t>();
    if (token.id < 0 || token.id >= rows) return bad;
    for (const int64_t id : token.basePieces)
      if (id < 0 || id >= token.id) return bad;
    origin.tokens.push_back(std::move(token));
  }
  return origin;
}

/// The vocabulary file in a published model's folder; empty when there is none.
std::string findVocabularyFile(const std::string& dir) {
  std::error_code ignored;
  std::string model, grapheme;
  for (const auto& entry : fs::directory_iterator(dir, ignored)) {
    const std::string name = entry.path().filename().string();
    if (name.rfind("grapheme_mtl", 0) == 0 && entry.path().extension() == ".json") grapheme = std::max(grapheme, name);
    if (entry.path().extension() == ".model") model = std::max(model, name);
  }
  // Chatterbox's folder also has the tokenizer.json of its older, English model.
  for (const std::string& name : {grapheme, std::string("tokenizer.json"), std::string("vocab.json"), std::string("vocab.txt"), model})
    if (!name.empty() && fs::is_regular_file(inside(dir, name.c_str()), ignored)) return inside(dir, name.c_str());
  return {};
}

/// The text stage of a voice that expects Latin letters (uroman): the table of its language. Where there is none, text
/// has to come in Latin letters, as with the reference without uroman; other letters are unknown then and named.
std::shared_ptr<const text::TextStage> romanStage(const std::string& language) {
  text::TextSettings settings;
  settings.language = language;
  settings.romanize = true;
  auto stage = text::TextStage::make(settings);
  return stage.ok() ? std::move(stage).value() : nullptr;
}

bool isSymbolList(const std::string& path) { return fs::path(path).filename() == "vocab.txt"; }

/// The vocab.txt of an original MMS voice: one symbol on each line, whose number is its id.
Result<VocabularyPtr> readSymbolList(const std::string& path) {
  DIMTS_TRY_ASSIGN(const std::string bytes, core::readFile(path, kLargestVocabularyBytes));
  Json symbols = Json::object();
  int64_t id = 0;
  for (size_t first = 0; first < bytes.size(); ++id) {
    const size_t end = std::min(bytes.find('\n', first), bytes.size());
    std::string symbol = bytes.substr(first, end - first);
    if (symbol.ends_with('\r')) symbol.pop_back();
    if (!text::isValidUtf8(symbol)) return damaged(path, "Line " + std::to_string(id + 1) + " is not UTF-8 text.");
    symbols[symbol] = id;
    first = end + 1;
  }
  return parseVocabulary(symbols.dump(), path);
}

/// Language and romanisation of an original MMS voice: its folder has the language's name, and the texts that it learned
/// from were romanised when their file is called so.
TokenizerOptions originalOptions(const std::string& folder) {
  TokenizerOptions options{.lowerCase = false, .language = fs::path(folder).filename().string(), .blanks = true};
  options.language = options.language.substr(0, options.language.find('-'));  // "kmr-script_latin"
  const auto config = readJson(inside(folder, "config.json"));
  if (!config.ok() || !config->contains("data") || !(*config)["data"].is_object()) return options;
  if (textField((*config)["data"], "training_files").ends_with(".uroman")) options.text = romanStage(options.language);
  return options;
}

Error missing(const std::string& path) {
  return {"tokenizer.missing", path, "There is no tokenizer.", "Train the tokenizer first.", ErrorKind::BadInput};
}

}  // namespace

Status Tokenizer::writeFolder(const std::string& dir) const {
  DIMTS_TRY(core::writeFileAtomically(inside(dir, fileOf(vocabulary_->kind())), vocabulary_->serialized()));
  if (isCharacter()) {
    const std::string blank = foreign_ ? symbols_[0] : "<pad>";
    const Json config{{"tokenizer_class", "VitsTokenizer"},
                      {"add_blank", true},
                      {"normalize", true},
                      {"phonemize", false},
                      {"is_uroman", false},
                      {"language", options_.language},
                      {"pad_token", blank},
                      {"unk_token", "<unk>"}};
    DIMTS_TRY(writeJson(inside(dir, "tokenizer_config.json"), config));
    DIMTS_TRY(writeJson(inside(dir, "special_tokens_map.json"), {{"pad_token", blank}, {"unk_token", "<unk>"}}));
  }
  Json own{{"kind", kind()},
           {"version", 1},
           {"lower_case", options_.lowerCase},
           {"language", options_.language},
           {"foreign", foreign_},
           {"blanks", options_.blanks},
           {"tag", options_.tag},
           {"chatterbox", options_.chatterbox},
           {"fingerprint", fingerprint_}};
  if (options_.text) {
    own["text"] = options_.text->fingerprint();
    DIMTS_TRY(core::writeFileAtomically(inside(dir, kTextFile), options_.text->saved()));
  }
  if (origin_) own["origin"] = toJson(*origin_);
  own["self_test"] = Json::array();
  for (const auto& [text, ids] : selfTest_) own["self_test"].push_back({{"text", text}, {"ids", ids}});
  return writeJson(inside(dir, kOwnFile), own);
}

Status Tokenizer::save(const std::string& dir) const {
  const std::string target = fs::absolute(dir).lexically_normal().string();
  const core::TemporaryFolder temporary(core::nameAside(target));
  DIMTS_TRY(temporary.make());
  DIMTS_TRY(writeFolder(temporary.path()));
  return temporary.keepAs(target);
}

Result<Tokenizer> Tokenizer::load(const std::string& path) {
  std::error_code ignored;
  if (fs::is_regular_file(path, ignored)) return loadForeign(path);
  if (!fs::is_directory(path, ignored)) return missing(path);
  if (fs::exists(inside(path, kOwnFile), ignored)) return loadOwn(path);
  const std::string file = findVocabularyFile(path);
  if (file.empty()) return missing(path);
  return loadForeign(file);
}

/// Also vocab.txt of an original MMS folder. Ids equal those of VitsTokenizer (transformers 4.57.6) for text in single
/// spaces, with these differences: characters are put together first (NFC) and runs of spaces become one, where the
/// reference keeps or drops the parts; what is not in the vocabulary is named instead of dropped in silence; with is_uroman,
/// text of a language that the program has a table for is written as uroman writes it, after numbers were said and capitals
/// spelled, where the reference asks the package uroman, or only warns. Without a table text has to come in Latin letters,
/// as there. Phonemes are refused.
Result<Tokenizer> Tokenizer::loadForeign(const std::string& path) {
  Tokenizer tokenizer;
  tokenizer.foreign_ = true;
  if (isSymbolList(path)) {
    DIMTS_TRY_ASSIGN(tokenizer.vocabulary_, readSymbolList(path));
    tokenizer.options_ = originalOptions(fs::path(path).parent_path().string());
    tokenizer.finish();
    return tokenizer;
  }
  DIMTS_TRY_ASSIGN(tokenizer.vocabulary_, readVocabulary(path));
  tokenizer.options_ = {.lowerCase = false, .language = "", .blanks = tokenizer.isCharacter()};
  if (tokenizer.vocabulary_->kind() == VocabularyKind::HfBpe) {
    // XTTS and the multilingual Chatterbox speak lower case; the latter has text rules of its own.
    tokenizer.options_.lowerCase = tokenizer.vocabulary_->find("A") < 0;
    tokenizer.options_.chatterbox = fs::path(path).filename().string().rfind("grapheme_mtl", 0) == 0;
  }
  if (tokenizer.isCharacter()) {
    const std::string configPath = inside(fs::path(path).parent_path().string(), "tokenizer_config.json");
    DIMTS_TRY_ASSIGN(const Json config, readJson(configPath));
    DIMTS_TRY(checkSupported(config, configPath));
    tokenizer.options_.language = textField(config, "language");
    if (flag(config, "is_uroman", false)) tokenizer.options_.text = romanStage(tokenizer.options_.language);
  }
  tokenizer.finish();
  return tokenizer;
}

Result<Tokenizer> Tokenizer::loadOwn(const std::string& dir) {
  const std::string ownPath = inside(dir, kOwnFile);
  DIMTS_TRY_ASSIGN(const Json own, readJson(ownPath));
  const std::string kind = textField(own, "kind");
  std::string file;
  for (const VocabularyKind known :
       {VocabularyKind::Character, VocabularyKind::Unigram, VocabularyKind::Bpe, VocabularyKind::HfBpe})
    if (kind == toString(known)) file = inside(dir, fileOf(known));
  if (file.empty())
    return Error{"tokenizer.unsupported", ownPath, "The tokenizer kind \"" + kind + "\" is not known.",
                 "Use a newer version of the program.", ErrorKind::BadInput};
  std::error_code ignored;
  if (!fs::exists(file, ignored)) return missing(dir);
  Tokenizer tokenizer;
  DIMTS_TRY_ASSIGN(tokenizer.vocabulary_, readVocabulary(file));
  if (tokenizer.kind() != kind) return damaged(dir, "The vocabulary is of another kind than the folder says.");
  if (tokenizer.isCharacter()) {
    const std::string configPath = inside(dir, "tokenizer_config.json");
    DIMTS_TRY_ASSIGN(const Json config, readJson(configPath));
    DIMTS_TRY(checkSupported(config, configPath));
  }
  tokenizer.foreign_ = flag(own, "foreign", false);
  tokenizer.options_ = {.lowerCase = flag(own, "lower_case", true),
                        .language = textField(own, "language"),
                        .blanks = flag(own, "blanks", true),
                        .tag = textField(own, "tag"),
                        .chatterbox = flag(own, "chatterbox", false)};
  if (const std::string fingerprint = textField(own, "text"); !fingerprint.empty()) {
    const std::string textPath = inside(dir, kTextFile);
    DIMTS_TRY_ASSIGN(const std::string yaml, core::readFile(textPath, kLargestBytes));
    DIMTS_TRY_ASSIGN(tokenizer.options_.text, text::TextStage::load(yaml, textPath));
    if (tokenizer.options_.text->fingerprint() != fingerprint)
      return damaged(textPath, "The text rules are not those the vocabulary was made with.");
  }
  DIMTS_TRY(tokenizer.checkOptions(dir));
  tokenizer.finish();
  if (tokenizer.fingerprint_ != textField(own, "fingerprint"))
    return damaged(dir, "The vocabulary and the fingerprint do not belong together.");
  if (own.contains("origin")) {
    DIMTS_TRY_ASSIGN(tokenizer.origin_, readOrigin(own["origin"], tokenizer.size(), ownPath));
  }
  for (const auto& sample : own.value("self_test", Json::array())) {
    std::vector<int64_t> ids;
    if (!sample.is_object() || !sample.contains("ids") || !readIds(sample["ids"], ids))
      return damaged(ownPath, "The self-test cannot be read.");
    tokenizer.selfTest_.emplace_back(textField(sample, "text"), std::move(ids));
  }
  DIMTS_TRY(tokenizer.checkSelfTest(dir));
  return tokenizer;
}

}  // namespace dimts::tokenizer

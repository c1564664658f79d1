// The tokenizer's folder: vocab.json, tokenizer_config.json and special_tokens_map.json as Hugging Face's VitsTokenizer
// reads them, and dimts_tokenizer.json with the normaliser, the fingerprint and the self-test.
#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "engine/core/files.h"
#include "engine/tokenizer/tokenizer.h"

namespace dimts::tokenizer {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr int64_t kLargestBytes = int64_t{16} << 20;

Error damaged(const std::string& path, const std::string& detail) {
  return {"tokenizer.damaged", path, detail, "Train the tokenizer again, or copy its folder again.",
          ErrorKind::BadInput};
}

Result<Json> readJson(const std::string& path) {
  DIMTS_TRY_ASSIGN(const std::string bytes, core::readFile(path, kLargestBytes));
  Json json = Json::parse(bytes, nullptr, false);
  if (json.is_discarded() || !json.is_object()) return damaged(path, "This is not a JSON object.");
  return json;
}

std::string inside(const std::string& dir, const char* name) { return (fs::path(dir) / name).string(); }

Status writeJson(const std::string& path, const Json& json) {
  return core::writeFileAtomically(path, json.dump(2) + "\n");
}

Result<std::vector<std::string>> readSymbols(const std::string& path) {
  DIMTS_TRY_ASSIGN(const Json vocab, readJson(path));
  std::vector<std::string> symbols(vocab.size());
  std::vector<bool> seen(vocab.size(), false);
  for (const auto& [symbol, value] : vocab.items()) {
    const int64_t id = value.is_number_integer() ? value.get<int64_t>() : -1;
    if (id < 0 || id >= static_cast<int64_t>(symbols.size()) || seen[static_cast<size_t>(id)])
      return damaged(path, "The ids are not the numbers from 0 up, each once.");
    seen[static_cast<size_t>(id)] = true;
    symbols[static_cast<size_t>(id)] = symbol;
  }
  if (symbols.empty()) return damaged(path, "The vocabulary is empty.");
  return symbols;
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
  const char* problem = flag(config, "phonemize", true)    ? "It turns text into phonemes first."
                        : flag(config, "is_uroman", false) ? "It writes text in Latin letters first (uroman)."
                        : !flag(config, "add_blank", true) ? "It puts no blank between the symbols."
                                                           : nullptr;
  if (!problem) return {};
  return Error{"tokenizer.unsupported", path, problem, "Train a tokenizer on your own clips instead.",
               ErrorKind::BadInput};
}

/// Puts the finished folder `temporary` in the place of `dir`, whether that is there or not.
Status place(const std::string& temporary, const std::string& dir) {
  std::error_code ignored;
  if (!fs::exists(dir, ignored)) return core::commitFolder(temporary, dir);
  DIMTS_TRY(core::flushToDisk(temporary));
  errno = 0;
  if (::renameat2(AT_FDCWD, temporary.c_str(), AT_FDCWD, dir.c_str(), RENAME_EXCHANGE) == 0) {
    fs::remove_all(temporary, ignored);
    return core::flushToDisk(fs::path(dir).parent_path().string());
  }
  // File systems without exchange: a short moment without the folder, never a half one.
  const std::string old = temporary + ".old";
  errno = 0;
  if (::rename(dir.c_str(), old.c_str()) != 0)
    return core::fileError("file.write", dir, "The tokenizer cannot be replaced.");
  const Status status = core::commitFolder(temporary, dir);
  if (!status.ok()) static_cast<void>(::rename(old.c_str(), dir.c_str()));
  fs::remove_all(old, ignored);
  return status;
}

}  // namespace

Status Tokenizer::save(const std::string& dir) const {
  const std::string target = fs::absolute(dir).lexically_normal().string();
  const std::string temporary = target + ".tmp-" + std::to_string(::getpid());
  std::error_code ignored;
  fs::remove_all(temporary, ignored);
  DIMTS_TRY(core::makeFolder(temporary));
  Json vocab = Json::object();
  for (size_t id = 0; id < symbols_.size(); ++id) vocab[symbols_[id]] = id;
  const std::string blank = foreign_ ? symbols_[0] : "<pad>";
  const Json config{{"tokenizer_class", "VitsTokenizer"},
                    {"add_blank", true},
                    {"normalize", true},
                    {"phonemize", false},
                    {"is_uroman", false},
                    {"language", options_.language},
                    {"pad_token", blank},
                    {"unk_token", "<unk>"}};
  Json own{{"kind", kind_},
           {"version", 1},
           {"lower_case", options_.lowerCase},
           {"language", options_.language},
           {"foreign", foreign_},
           {"fingerprint", fingerprint_},
           {"self_test", Json::array()}};
  for (const auto& [text, ids] : selfTest_) own["self_test"].push_back({{"text", text}, {"ids", ids}});
  const auto writeAll = [&]() -> Status {
    DIMTS_TRY(writeJson(inside(temporary, "vocab.json"), vocab));
    DIMTS_TRY(writeJson(inside(temporary, "tokenizer_config.json"), config));
    DIMTS_TRY(writeJson(inside(temporary, "special_tokens_map.json"), {{"pad_token", blank}, {"unk_token", "<unk>"}}));
    DIMTS_TRY(writeJson(inside(temporary, "dimts_tokenizer.json"), own));
    return place(temporary, target);
  };
  const Status status = writeAll();
  if (!status.ok()) fs::remove_all(temporary, ignored);
  return status;
}

Result<Tokenizer> Tokenizer::load(const std::string& dir) {
  std::error_code ignored;
  if (!fs::exists(inside(dir, "vocab.json"), ignored))
    return Error{"tokenizer.missing", dir, "There is no tokenizer.", "Train the tokenizer first.", ErrorKind::BadInput};
  Tokenizer tokenizer;
  DIMTS_TRY_ASSIGN(tokenizer.symbols_, readSymbols(inside(dir, "vocab.json")));
  const std::string configPath = inside(dir, "tokenizer_config.json");
  DIMTS_TRY_ASSIGN(const Json config, readJson(configPath));
  DIMTS_TRY(checkSupported(config, configPath));
  const std::string ownPath = inside(dir, "dimts_tokenizer.json");
  if (!fs::exists(ownPath, ignored)) {
    tokenizer.foreign_ = true;
    tokenizer.options_ = {.lowerCase = false, .language = textField(config, "language")};
    tokenizer.finish();
    return tokenizer;
  }
  DIMTS_TRY_ASSIGN(const Json own, readJson(ownPath));
  tokenizer.kind_ = textField(own, "kind");
  if (tokenizer.kind_ != "character")
    return Error{"tokenizer.unsupported", ownPath, "The tokenizer kind \"" + tokenizer.kind_ + "\" is not known.",
                 "Use a newer version of the program.", ErrorKind::BadInput};
  tokenizer.foreign_ = flag(own, "foreign", false);
  tokenizer.options_ = {.lowerCase = flag(own, "lower_case", true), .language = textField(own, "language")};
  tokenizer.finish();
  if (tokenizer.fingerprint_ != textField(own, "fingerprint"))
    return damaged(dir, "The vocabulary and the fingerprint do not belong together.");
  for (const auto& sample : own.value("self_test", Json::array())) {
    if (!sample.is_object() || !sample.contains("ids") || !sample["ids"].is_array())
      return damaged(ownPath, "The self-test cannot be read.");
    std::vector<int64_t> ids;
    for (const auto& id : sample["ids"]) ids.push_back(id.is_number_integer() ? id.get<int64_t>() : -1);
    tokenizer.selfTest_.emplace_back(textField(sample, "text"), std::move(ids));
  }
  DIMTS_TRY(tokenizer.checkSelfTest(dir));
  return tokenizer;
}

}  // namespace dimts::tokenizer

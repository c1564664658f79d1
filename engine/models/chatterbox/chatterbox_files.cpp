// Published names, in the order in which they are taken; hashes of the released files.
#include "engine/models/chatterbox/chatterbox_files.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>
#include <mutex>
#include <utility>

#include "engine/core/files.h"
#include "engine/core/hash.h"
#include "engine/formats/safetensors.h"
#include "engine/formats/torch_file.h"
#include "engine/tokenizer/tokenizer.h"

namespace fs = std::filesystem;

namespace dimts::models::chatterbox {
namespace {

/// SHA-256 of files at huggingface.co/ResembleAI/chatterbox, revision 5bb1f6e.
constexpr std::array<std::pair<const char*, const char*>, 6> kReleases{{
    {"b1237586127ce98e7800a68e49938eb5092846862aabcb6e17b2fda7889a6c75", "Chatterbox multilingual T3, version 2"},
    {"5abca8321ede76f8e61f1cc0d19aea6c946b28871017ce8726f8a69203f05953", "Chatterbox multilingual T3, version 3"},
    {"2b78103c654207393955e4900aac14a12de8ef25f4b09424f1ef91941f161d4e", "Chatterbox S3Gen"},
    {"f0921cab452fa278bc25cd23ffd59d36f816d7dc5181dd1bef9751a7fb61f63c", "Chatterbox voice encoder"},
    {"6552d70568833628ba019c6b03459e77fe71ca197d5c560cef9411bee9d87f4e", "Chatterbox built-in voice"},
    {"69632f47220a788a52ce2661d096453c5655e9bf25289d89a8d832c46ee07dbf", "Chatterbox multilingual vocabulary"},
}};

bool isThere(const std::string& path) {
  std::error_code code;
  return fs::is_regular_file(path, code);
}

/// The first of the names that is there, with its folder; empty when none is.
std::string firstOf(const std::string& dir, std::initializer_list<const char*> names) {
  for (const char* name : names)
    if (isThere(dir + "/" + name)) return dir + "/" + name;
  return {};
}

/// Ours, the versions that are known, then any other of the multilingual ones.
std::string findT3(const std::string& dir) {
  std::string found = firstOf(dir, {"t3.safetensors", "t3_mtl23ls_v3.safetensors", "t3_mtl23ls_v2.safetensors"});
  std::error_code code;
  for (const auto& entry : fs::directory_iterator(dir, code)) {
    const std::string name = entry.path().filename().string();
    if (found.empty() && name.starts_with("t3_mtl") && name.ends_with(".safetensors")) found = entry.path().string();
  }
  return found;
}

/// The vocabulary file, which Tokenizer::load finds in the folder.
std::string findVocabulary(const std::string& dir) {
  std::error_code code;
  std::string found = isThere(dir + "/dimts_tokenizer.json") ? firstOf(dir, {"tokenizer.json"}) : "";
  for (const auto& entry : fs::directory_iterator(dir, code)) {
    const std::string name = entry.path().filename().string();
    if (found.empty() && name.starts_with("grapheme_mtl") && name.ends_with(".json")) found = entry.path().string();
  }
  return found;
}

}  // namespace

bool looksLikeChatterbox(const std::string& dir) {
  return !findT3(dir).empty() || !firstOf(dir, {"s3gen.safetensors", "s3gen.pt", "ve.safetensors", "ve.pt", "t3_cfg.safetensors"}).empty();
}

Result<ChatterboxFiles> findChatterboxFiles(const std::string& dir) {
  ChatterboxFiles files{dir, findT3(dir), firstOf(dir, {"s3gen.safetensors", "s3gen.pt"}),
                        firstOf(dir, {"ve.safetensors", "ve.pt"}), firstOf(dir, {"voices.safetensors", "conds.pt"})};
  std::string missing;
  const auto need = [&](const std::string& path, const char* what) {
    if (path.empty()) missing += std::string(missing.empty() ? "" : ", ") + what;
  };
  need(files.t3, "t3_mtl23ls_v2.safetensors (text to speech tokens)");
  need(files.generator, "s3gen.safetensors (speech tokens to sound)");
  need(files.encoder, "ve.safetensors (voice encoder)");
  if (!isThere(dir + "/config.json")) need(findVocabulary(dir), "grapheme_mtl_merged_expanded_v1.json (vocabulary)");
  if (missing.empty()) return files;
  const bool english = files.t3.empty() && isThere(dir + "/t3_cfg.safetensors");
  return Error{"chatterbox.files", dir.empty() ? "model.base" : dir,
               "Files are missing here: " + missing + "." + (english ? " The T3 there is the English one, which is not supported." : ""),
               "Put the files of Chatterbox's multilingual release (ResembleAI/chatterbox, MIT licence) into one folder and "
               "name that folder in model.base."};
}

Result<ChatterboxConfig> readChatterboxConfig(const std::string& dir) {
  const std::string path = dir + "/config.json";
  if (isThere(path)) {
    DIMTS_TRY_ASSIGN(const std::string text, core::readFile(path));
    return chatterboxConfigFromJson(text, path);
  }
  ChatterboxConfig config;
  DIMTS_TRY_ASSIGN(const auto tokenizer, tokenizer::Tokenizer::load(dir));
  config.t3.textVocabulary = tokenizer.size();
  DIMTS_TRY(validate(config.t3));
  return config;
}

Result<TensorMap> readChatterboxWeights(const std::string& path) {
  return path.ends_with(".safetensors") ? formats::readSafetensors(path) : formats::readTorchFile(path);
}

Result<RecordList> describeChatterboxFiles(const ChatterboxFiles& files) {
  RecordList list;
  for (const std::string& path : {files.t3, files.generator, files.encoder, files.voices, findVocabulary(files.dir)}) {
    if (path.empty()) continue;
    DIMTS_TRY_ASSIGN(const std::string hash, core::sha256OfFile(path));
    const auto* known = std::find_if(kReleases.begin(), kReleases.end(), [&](const auto& one) { return hash == one.first; });
    std::error_code code;
    list.push_back(Record()
                       .add("file", fs::path(path).filename().string())
                       .add("bytes", static_cast<int64_t>(fs::file_size(path, code)))
                       .add("sha256", hash)
                       .add("release", known == kReleases.end() ? "unknown" : known->second));
  }
  return list;
}

Result<std::string> hearingFingerprint(const ChatterboxFiles& files) {
  // Hashing a gigabyte takes seconds: once for a file as long as it is the same.
  static std::mutex mutex;
  static std::map<std::string, std::string> known;
  std::string all;
  for (const std::string& path : {files.generator, files.encoder}) {
    std::error_code code;
    const std::string key = path + "/" + std::to_string(fs::file_size(path, code)) + "/" +
                            std::to_string(fs::last_write_time(path, code).time_since_epoch().count());
    const std::lock_guard lock(mutex);
    if (!known.contains(key)) {
      DIMTS_TRY_ASSIGN(known[key], core::sha256OfFile(path));
    }
    all += known[key] + "\n";
  }
  return core::sha256(all);
}

}  // namespace dimts::models::chatterbox

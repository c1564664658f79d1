// Reading, writing and checking of manifest.json.
#include "engine/checkpoint/manifest.h"

#include <cmath>
#include <cstdio>
#include <filesystem>
#include <limits>
#include <nlohmann/json.hpp>

#include "engine/core/files.h"
#include "engine/core/hash.h"

namespace fs = std::filesystem;
using nlohmann::json;

namespace dimts::checkpoint {
namespace {

constexpr int kFormatVersion = 1;
constexpr const char* kFormatName = "dimts-checkpoint";

/// Throws json exceptions on anything that is not of the form; the caller turns them into an error.
Manifest fromJson(const json& text) {
  Manifest manifest;
  manifest.step = text.at("step").get<int64_t>();
  const json& score = text.at("score");
  manifest.score = score.is_null() ? std::numeric_limits<double>::quiet_NaN() : score.get<double>();
  manifest.reason = text.at("reason").get<std::string>();
  for (const auto& [name, file] : text.at("files").items())
    manifest.files[name] = {file.at("bytes").get<int64_t>(), file.at("sha256").get<std::string>()};
  return manifest;
}

}  // namespace

Error corrupt(const std::string& path, const std::string& detail) {
  return {"checkpoint.corrupt", path, detail,
          "This checkpoint is damaged: use an older one of the run; training goes back to it by itself.",
          ErrorKind::BadInput};
}

std::string folderName(int64_t step) {
  char name[40];
  std::snprintf(name, sizeof name, "step-%08lld", static_cast<long long>(step));
  return name;
}

int64_t stepOfFolderName(const std::string& name) {
  if (name.rfind("step-", 0) != 0 || name.size() < 13 || name.size() > 22) return -1;
  if (name.find_first_not_of("0123456789", 5) != std::string::npos) return -1;
  return std::stoll(name.substr(5));
}

Status writeManifest(const std::string& dir, Manifest manifest, const std::vector<std::string>& names) {
  json files = json::object();
  for (const std::string& name : names) {
    const std::string path = (fs::path(dir) / name).string();
    DIMTS_TRY_ASSIGN(const std::string hash, core::sha256OfFile(path));
    std::error_code code;
    const auto bytes = fs::file_size(path, code);
    if (code) return core::fileError("file.write", path, "The file that was just written is gone.");
    files[name] = {{"bytes", bytes}, {"sha256", hash}};
  }
  const json text = {{"format", kFormatName},
                     {"version", kFormatVersion},
                     {"step", manifest.step},
                     {"score", std::isfinite(manifest.score) ? json(manifest.score) : json()},
                     {"reason", manifest.reason},
                     {"files", files}};
  return core::writeFileAtomically((fs::path(dir) / "manifest.json").string(), text.dump(2) + "\n");
}

Result<Manifest> readManifest(const std::string& dir) {
  const std::string path = (fs::path(dir) / "manifest.json").string();
  auto bytes = core::readFile(path, 1 << 20);
  if (!bytes.ok())
    return Error{"checkpoint.missing", dir, "There is no readable checkpoint here (" + bytes.error().detail + ").",
                 "Choose another checkpoint of the run.", ErrorKind::BadInput};
  const json text = json::parse(*bytes, nullptr, false);
  if (text.is_discarded() || !text.is_object()) return corrupt(path, "The manifest is not valid JSON.");
  try {
    if (text.at("format").get<std::string>() != kFormatName) return corrupt(path, "This is another kind of manifest.");
    if (text.at("version").get<int>() > kFormatVersion)
      return Error{"checkpoint.version", dir, "The checkpoint was made by a newer version of the program.",
                   "Update the program.", ErrorKind::BadInput};
    return fromJson(text);
  } catch (const json::exception& problem) {
    return corrupt(path, std::string("The manifest is not of the expected form: ") + problem.what() + ".");
  }
}

Status verifyFile(const std::string& dir, const Manifest& manifest, const std::string& name) {
  const std::string path = (fs::path(dir) / name).string();
  const auto found = manifest.files.find(name);
  if (found == manifest.files.end()) return corrupt(path, "The manifest does not name this file.");
  std::error_code code;
  const auto bytes = fs::file_size(path, code);
  if (code) return corrupt(path, "The file is missing.");
  if (static_cast<int64_t>(bytes) != found->second.bytes)
    return corrupt(path, "The file has " + std::to_string(bytes) + " bytes instead of " +
                             std::to_string(found->second.bytes) + ".");
  DIMTS_TRY_ASSIGN(const std::string hash, core::sha256OfFile(path));
  if (hash != found->second.sha256) return corrupt(path, "The file's SHA-256 is not the one that was written.");
  return {};
}

}  // namespace dimts::checkpoint

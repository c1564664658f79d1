// The hashes are those of the packages' own files.
#include "engine/hearing/model_files.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "engine/core/data_folder.h"
#include "engine/core/hash.h"

namespace dimts::hearing {
namespace {

namespace fs = std::filesystem;

Result<std::string> checked(const KnownModel& model, const std::string& path) {
  DIMTS_TRY_ASSIGN(const std::string hash, core::sha256OfFile(path));
  if (std::find(model.hashes.begin(), model.hashes.end(), hash) != model.hashes.end()) return path;
  std::string known;
  for (const std::string& one : model.hashes) known += (known.empty() ? "" : " or ") + one;
  return Error{"model_file.hash", path,
               "This is not the file that the program knows: its SHA-256 is " + hash + ", expected " + known + ".",
               howToGet(model) + " Or take the file away.", ErrorKind::BadInput};
}

}  // namespace

const KnownModel& voiceActivityModel() {
  static const KnownModel model{"speech detector",
                                "silero_vad.jit",
                                "silero-vad",
                                "silero_vad/data/silero_vad.jit",
                                "MIT",
                                {"e1122837f4154c511485fe0b9c64455f7b929c96fbb8d79fbdb336383ebd3720"}};
  return model;
}

const KnownModel& speakerModel() {
  static const KnownModel model{"speaker encoder",
                                "pretrained.pt",
                                "resemblyzer",
                                "resemblyzer/pretrained.pt",
                                "Apache-2.0",
                                {"39373b86598fa3da9fcddee6142382efe09777e8d37dc9c0561f41f0070f134e"}};
  return model;
}

std::vector<std::string> modelFolders() {
  std::vector<std::string> folders;
  if (const char* own = std::getenv("DIMTS_MODELS"); own && *own) folders.emplace_back(own);
  if (const std::string data = core::dataFolder(); !data.empty()) folders.push_back((fs::path(data) / "models").string());
  return folders;
}

Result<std::optional<std::string>> findModel(const KnownModel& model, const std::string& wanted) {
  std::error_code code;
  if (wanted == "none") return std::optional<std::string>();
  if (!wanted.empty()) {
    if (!fs::is_regular_file(wanted, code))
      return Error{"model_file.missing", wanted, "There is no such file for the " + std::string(model.name) + ".",
                   howToGet(model), ErrorKind::BadInput};
    DIMTS_TRY_ASSIGN(const std::string path, checked(model, wanted));
    return std::optional(path);
  }
  for (const std::string& folder : modelFolders()) {
    const fs::path path = fs::path(folder) / model.fileName;
    if (!fs::is_regular_file(path, code)) continue;
    DIMTS_TRY_ASSIGN(const std::string found, checked(model, path.string()));
    return std::optional(found);
  }
  return std::optional<std::string>();
}

std::string howToGet(const KnownModel& model) {
  const auto folders = modelFolders();
  return "Get the Python package " + std::string(model.package) + " (" + model.licence + ") and copy its file " +
         model.inPackage + " to " + (folders.empty() ? std::string("the folder in DIMTS_MODELS") : folders.back()) + ".";
}

}  // namespace dimts::hearing

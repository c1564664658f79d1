// Models that are not shipped: where their files are looked for, and by which SHA-256 they are known.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "engine/api/result.h"

namespace dimts::hearing {

struct KnownModel {
  const char* name;      ///< for people
  const char* fileName;
  const char* package;   ///< of Python, which has the file
  const char* inPackage; ///< where in it
  const char* licence;
  std::vector<std::string> hashes;  ///< SHA-256 of the versions that were tried
};

/// Tells speech from other sound.
const KnownModel& voiceActivityModel();
/// Tells speakers apart.
const KnownModel& speakerModel();

/// Folders in the order of the search: $DIMTS_MODELS, then dimts/models under $XDG_DATA_HOME or ~/.local/share.
std::vector<std::string> modelFolders();

/// Path of the model with a known hash; nothing when there is none. `wanted`: "" looks in modelFolders(), "none" finds
/// nothing, else the file itself. Errors: "model_file.missing" (the file that was named), "model_file.hash" (another
/// file than those known, also one that was found), "file.read".
Result<std::optional<std::string>> findModel(const KnownModel& model, const std::string& wanted);

/// One sentence: the package to get, and where to put its file.
std::string howToGet(const KnownModel& model);

}  // namespace dimts::hearing

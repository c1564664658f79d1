// Unpacked aside and renamed, so that half a voice is never found; see voice_archive.h.
#include "engine/synth/voice_archive.h"

#include <filesystem>
#include <vector>

#include "engine/core/data_folder.h"
#include "engine/core/files.h"
#include "engine/core/hash.h"
#include "engine/core/temporary_folder.h"
#include "engine/formats/zip_folder.h"
#include "engine/synth/shipped_voices.h"

namespace fs = std::filesystem;

namespace dimts::synth {
namespace {

constexpr size_t kNameLength = 16;

fs::path voicesFolder() {
  const std::string data = core::dataFolder();
  return fs::path(data.empty() ? "/tmp/.local/share/dimts" : data) / "voices";
}

bool holdsVoice(const fs::path& folder) {
  std::error_code code;
  for (const auto& entry : fs::directory_iterator(folder, code))
    if (entry.is_regular_file(code)) return true;
  return false;
}

/// The files themselves, or the one folder around them that an export makes.
Result<std::string> insideOf(const std::string& folder, const std::string& archive) {
  if (holdsVoice(folder)) return folder;
  std::vector<std::string> inner;
  std::error_code code;
  for (const auto& entry : fs::directory_iterator(folder, code))
    if (entry.is_directory(code)) inner.push_back(entry.path().string());
  if (inner.size() == 1 && holdsVoice(inner.front())) return inner.front();
  return Error{"voice.missing", archive, "There is no voice in this archive.", "Choose the .zip file of a voice."};
}

}  // namespace

Result<std::string> voiceFolder(const std::string& path) {
  std::error_code code;
  if (!fs::exists(path, code))
    if (const std::string shipped = shippedVoiceFolder(path); !shipped.empty()) return shipped;
  if (!fs::is_regular_file(path, code)) return fs::absolute(path).lexically_normal().string();
  DIMTS_TRY_ASSIGN(const std::string hash, core::sha256OfFile(path));
  const fs::path place = voicesFolder() / hash.substr(0, kNameLength);
  if (fs::is_directory(place, code)) return insideOf(place.string(), path);
  DIMTS_TRY(core::makeFolder(place.parent_path().string()));
  fs::permissions(place.parent_path(), fs::perms::owner_all, code);
  const core::TemporaryFolder temporary(core::nameAside(place.string()));
  DIMTS_TRY(formats::unpackZip(path, temporary.path()));
  DIMTS_TRY_ASSIGN(const std::string inside, insideOf(temporary.path(), path));
  const Status status = core::commitFolder(temporary.path(), place.string());
  if (!status.ok() && !fs::is_directory(place, code)) return status.error();  // else somebody was quicker
  return insideOf(place.string(), path);
}

}  // namespace dimts::synth

// Where a vocabulary is that somebody named.
#pragma once

#include <filesystem>
#include <string>

#include "engine/synth/voice_archive.h"

namespace dimts::service {

/// A .zip, and the name of a voice that came with the program, stand for the folder of a voice (synth::voiceFolder); everything
/// else stays as it is. Errors: its.
inline Result<std::string> vocabularyPath(const std::string& path) {
  std::error_code code;
  const bool isThere = path.empty() || std::filesystem::exists(path, code);
  return isThere && !path.ends_with(".zip") ? Result<std::string>(path) : synth::voiceFolder(path);
}

}  // namespace dimts::service

// Where a vocabulary is that somebody named.
#pragma once

#include <string>

#include "engine/synth/voice_archive.h"

namespace dimts::service {

/// A .zip is a voice that somebody was given (synth::voiceFolder); everything else stays as it is. Errors: its.
inline Result<std::string> vocabularyPath(const std::string& path) {
  return path.ends_with(".zip") ? synth::voiceFolder(path) : Result<std::string>(path);
}

}  // namespace dimts::service

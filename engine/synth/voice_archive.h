// Where a voice lies that somebody names. A ZIP that they were given is unpacked once, into a private folder, and opened
// from there.
#pragma once

#include <string>

#include "engine/api/result.h"

namespace dimts::synth {

/// The absolute path of a folder. Where nothing of that path is there, the name of a voice that comes with the program
/// (shipped_voices.h) stands for its folder. A .zip file is unpacked, after checks of names and sizes, below dimts/voices in
/// $XDG_DATA_HOME or ~/.local/share, into a folder named by the archive's SHA-256; the next time that is found there.
/// Errors: "voice.missing" (nothing there, or no voice in it), "zip.broken", "zip.unsafe", "zip.too_large", "disk.full",
/// "file.write".
Result<std::string> voiceFolder(const std::string& path);

}  // namespace dimts::synth

// A voice as one file: a ZIP that somebody was given is unpacked once, into a private folder, and opened from there.
#pragma once

#include <string>

#include "engine/api/result.h"

namespace dimts::synth {

/// A folder stays as it is. A .zip file is unpacked, after checks of names and sizes, below dimts/voices in
/// $XDG_DATA_HOME or ~/.local/share, into a folder named by the archive's SHA-256; the next time that is found there.
/// Errors: "voice.missing" (nothing there, or no voice in it), "zip.broken", "zip.unsafe", "zip.too_large", "disk.full",
/// "file.write".
Result<std::string> voiceFolder(const std::string& path);

}  // namespace dimts::synth

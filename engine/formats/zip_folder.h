// A folder as a ZIP file that anybody can unpack; libzip does the work.
#pragma once

#include <string>

#include "engine/api/result.h"

namespace dimts::formats {

/// All files of `folder` (also below it) under the name `root` inside the archive, in order of their names. What does
/// not shrink (.safetensors) is stored, the rest deflated. Written aside, read back whole (checksums) and put in its
/// place at one go. Errors: "file.write", "disk.full", "zip.damaged".
Status writeZip(const std::string& folder, const std::string& root, const std::string& path);

/// Reads every entry to its end. Error: "zip.damaged".
Status checkZip(const std::string& path);

}  // namespace dimts::formats

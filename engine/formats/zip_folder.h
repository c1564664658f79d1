// A folder as a ZIP file that anybody can unpack; libzip does the work.
#pragma once

#include <cstdint>
#include <string>

#include "engine/api/result.h"

namespace dimts::formats {

/// All files of `folder` (also below it) under the name `root` inside the archive, in order of their names. What does
/// not shrink (.safetensors) is stored, the rest deflated. Written aside, read back whole (checksums) and put in its
/// place at one go. Errors: "file.write", "disk.full", "zip.damaged".
Status writeZip(const std::string& folder, const std::string& root, const std::string& path);

/// What an archive of a stranger may hold at most.
struct ZipLimits {
  int64_t files = 1000;
  int64_t bytes = int64_t{16} << 30;     ///< of everything unpacked
  double ratio = 100;                    ///< unpacked to packed, beyond the first 16 MiB; weights hardly shrink
};

/// Unpacks all files into `folder`, which is made. Names that lead out of it, links and encrypted files are refused before
/// anything is written; sizes are held against the limits and against what really comes. After an error the folder holds
/// only a part. Errors: "zip.broken", "zip.unsafe", "zip.too_large", "disk.full", "file.write".
Status unpackZip(const std::string& path, const std::string& folder, const ZipLimits& limits = {});

/// Reads every entry to its end. Error: "zip.damaged".
Status checkZip(const std::string& path);

}  // namespace dimts::formats

// Whether a folder takes new files, asked before long work begins whose result would go there.
#pragma once

#include <string>

#include "engine/api/result.h"

namespace dimts::core {

/// Whether files can be made in `folder`, or in the nearest folder above it that is there; nothing is left behind. Errors:
/// "folder.not_writable" (names that folder), "disk.full".
Status checkWritable(const std::string& folder);

}  // namespace dimts::core

// SHA-256 of bytes and files, as lower-case hex.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "engine/api/job.h"
#include "engine/api/result.h"

namespace dimts::core {

std::string sha256(std::string_view bytes);

/// Reads the file in blocks; stops with "job.stopped" when `control` asks for it. Errors: "file.missing", "file.read".
Result<std::string> sha256OfFile(const std::string& path, const JobControl* control = nullptr);

}  // namespace dimts::core

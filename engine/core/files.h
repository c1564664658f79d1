// Files that are whole or not there: written aside, flushed to disk, renamed; and the errors files cause, with a way out.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/api/result.h"

namespace dimts::core {

/// An error about `path` that adds what errno says and what to do about it (full disk, no permission, missing).
Error fileError(std::string code, const std::string& path, const std::string& what);

/// What a job returns when it was asked to stop.
Error stoppedError();

/// Errors: "file.missing", "file.read", "file.too_large" (over `maxBytes`).
Result<std::string> readFile(const std::string& path, int64_t maxBytes = int64_t{1} << 30);

/// Replaces `path` at one go: temporary file in the same folder, fsync, rename, fsync of the folder.
/// Errors: "file.write" (kind Resources when the disk is full); the old file is then still there.
Status writeFileAtomically(const std::string& path, std::string_view bytes);

/// fsync of a file or folder. Error: "file.write".
Status flushToDisk(const std::string& path);

/// Makes the folder and its parents. Error: "file.write".
Status makeFolder(const std::string& path);

/// Puts a finished folder `temporary` in the place of `target` (same parent): flushes, renames, flushes the parent.
/// `target` must not exist. Error: "file.write".
Status commitFolder(const std::string& temporary, const std::string& target);

/// Free bytes on the disk of `path`, or of its nearest existing parent.
int64_t freeBytes(const std::string& path);

}  // namespace dimts::core

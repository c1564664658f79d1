// manifest.json of a checkpoint folder: what it is and the size and SHA-256 of every file. Written last, read first.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/api/result.h"

namespace dimts::checkpoint {

struct ManifestFile {
  int64_t bytes = 0;
  std::string sha256;
};

struct Manifest {
  int64_t step = 0;
  double score = 0;  ///< NaN when no validation was taken
  std::string reason;
  std::map<std::string, ManifestFile> files;
};

/// "step-00001200"
std::string folderName(int64_t step);
/// Negative when `name` is not that of a checkpoint folder.
int64_t stepOfFolderName(const std::string& name);

/// Hashes the named files of `dir` and writes manifest.json beside them.
Status writeManifest(const std::string& dir, Manifest manifest, const std::vector<std::string>& names);

/// Errors: "checkpoint.missing", "checkpoint.corrupt", "checkpoint.version".
Result<Manifest> readManifest(const std::string& dir);

/// Compares size and hash of one file of the manifest with the disk. Error: "checkpoint.corrupt" naming the file.
Status verifyFile(const std::string& dir, const Manifest&, const std::string& name);

Error corrupt(const std::string& path, const std::string& detail);

}  // namespace dimts::checkpoint

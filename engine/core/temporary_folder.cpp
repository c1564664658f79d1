// Exchanged by renameat2; see temporary_folder.h.
#include "engine/core/temporary_folder.h"

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

#include "engine/core/files.h"

namespace fs = std::filesystem;

namespace dimts::core {
namespace {

void remove(const std::string& path) {
  std::error_code ignored;
  fs::remove_all(path, ignored);
}

}  // namespace

Status flushFolder(const std::string& path) {
  for (const auto& entry : fs::recursive_directory_iterator(path)) DIMTS_TRY(flushToDisk(entry.path().string()));
  return flushToDisk(path);
}

std::string nameAside(const std::string& target) { return target + ".tmp-" + std::to_string(::getpid()); }

TemporaryFolder::TemporaryFolder(std::string path) : path_(std::move(path)) { remove(path_); }

TemporaryFolder::~TemporaryFolder() { remove(path_); }

Status TemporaryFolder::make() const { return makeFolder(path_); }

Status TemporaryFolder::keepAs(const std::string& target) const {
  std::error_code ignored;
  if (!fs::exists(target, ignored)) return commitFolder(path_, target);
  DIMTS_TRY(flushFolder(path_));
  errno = 0;
  if (::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, target.c_str(), RENAME_EXCHANGE) == 0)
    return flushToDisk(fs::absolute(target).parent_path().string());  // the old one is at path_ now
  const std::string old = path_ + "-old";
  errno = 0;
  if (::rename(target.c_str(), old.c_str()) != 0) return fileError("file.write", target, "The folder cannot be replaced.");
  const Status status = commitFolder(path_, target);
  if (status.ok())
    remove(old);
  else
    static_cast<void>(::rename(old.c_str(), target.c_str()));
  return status;
}

}  // namespace dimts::core

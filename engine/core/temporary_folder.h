// A folder that is filled aside and put in its place as a whole, so that nobody ever finds half of one.
#pragma once

#include <string>

#include "engine/api/result.h"

namespace dimts::core {

/// `target` with this process's number behind it: a name beside it that no other process takes.
std::string nameAside(const std::string& target);

/// fsync of everything in the folder, and of itself. Error: "file.write".
Status flushFolder(const std::string& path);

/// Gone at the end unless it was kept.
class TemporaryFolder {
 public:
  /// What an earlier one left at `path` is removed. Nothing is made yet.
  explicit TemporaryFolder(std::string path);
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const std::string& path() const { return path_; }
  /// Error: "file.write".
  Status make() const;
  /// Puts it, flushed, in the place of `target` (same parent), whether that is there or not: at one go where the file
  /// system can exchange two names (ext4, XFS, Btrfs, tmpfs), else with a moment in which nothing is there. Error: "file.write".
  Status keepAs(const std::string& target) const;

 private:
  std::string path_;
};

}  // namespace dimts::core

// Atomic writing on POSIX: the order temporary → fsync → rename → fsync(folder) survives a kill and a power cut.
#include "engine/core/files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

#include "engine/core/temporary_folder.h"

namespace fs = std::filesystem;

namespace dimts::core {
namespace {

class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return fd_; }
  bool closeChecked() {
    const int fd = fd_;
    fd_ = -1;
    return ::close(fd) == 0;
  }

 private:
  int fd_;
};

bool writeAll(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(fd, bytes.data(), bytes.size());
    if (n < 0) {
      if (errno == EINTR) continue;
      return false;
    }
    bytes.remove_prefix(static_cast<size_t>(n));
  }
  return true;
}

std::string parentOf(const std::string& path) {
  const auto parent = fs::path(path).parent_path();
  return parent.empty() ? "." : parent.string();
}

}  // namespace

Error fileError(std::string code, const std::string& path, const std::string& what) {
  const int cause = errno;
  Error error{std::move(code), path, what, "", ErrorKind::BadInput};
  if (cause != 0) error.detail += std::string(" (") + std::strerror(cause) + ")";
  if (cause == ENOSPC || cause == EDQUOT || cause == EFBIG) {
    error.code = "disk.full";
    error.kind = ErrorKind::Resources;
    error.hint = "The disk is full: free some space and do it again; nothing saved before is lost.";
  } else if (cause == EACCES || cause == EPERM || cause == EROFS) {
    error.hint = "You may not read or write there: choose another folder or change its permissions.";
  } else if (cause == ENOENT) {
    error.hint = "Check the path; the file or folder may have been moved or renamed.";
  } else {
    error.hint = "Check the disk and try again.";
  }
  return error;
}

Error stoppedError() { return {"job.stopped", "", "Stopped by you.", "", ErrorKind::Stopped}; }

Result<std::string> readFile(const std::string& path, int64_t maxBytes) {
  errno = 0;
  struct stat info {};
  if (::stat(path.c_str(), &info) != 0) return fileError("file.missing", path, "The file is not there.");
  if (S_ISDIR(info.st_mode)) {
    errno = 0;
    return fileError("file.read", path, "This is a folder, not a file.");
  }
  if (info.st_size > maxBytes) {
    errno = 0;
    return fileError("file.too_large", path, "The file has " + std::to_string(info.st_size) + " bytes; at most " +
                                                 std::to_string(maxBytes) + " are read.");
  }
  std::ifstream file(path, std::ios::binary);
  if (!file) return fileError("file.read", path, "The file cannot be opened for reading.");
  std::string bytes(static_cast<size_t>(info.st_size), '\0');
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (file.bad()) return fileError("file.read", path, "The file could not be read to its end.");
  bytes.resize(static_cast<size_t>(file.gcount()));
  return bytes;
}

Status flushToDisk(const std::string& path) {
  errno = 0;
  Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.get() < 0 || ::fsync(file.get()) != 0) return fileError("file.write", path, "Could not be flushed to disk.");
  return {};
}

Status writeFileAtomically(const std::string& path, std::string_view bytes) {
  const std::string temporary = path + ".tmp-" + std::to_string(::getpid());
  errno = 0;
  Descriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644));
  if (file.get() < 0) return fileError("file.write", path, "The file cannot be written.");
  if (!writeAll(file.get(), bytes) || ::fsync(file.get()) != 0 || !file.closeChecked() ||
      ::rename(temporary.c_str(), path.c_str()) != 0) {
    Error error = fileError("file.write", path, "The file could not be written whole.");
    ::unlink(temporary.c_str());
    return error;
  }
  return flushToDisk(parentOf(path));
}

Status makeFolder(const std::string& path) {
  std::error_code code;
  fs::create_directories(path, code);
  if (code) {
    errno = code.value();
    return fileError("file.write", path, "The folder cannot be made.");
  }
  return {};
}

Status commitFolder(const std::string& temporary, const std::string& target) {
  DIMTS_TRY(flushFolder(temporary));
  errno = 0;
  if (::rename(temporary.c_str(), target.c_str()) != 0)
    return fileError("file.write", target, "The finished folder could not be put in its place.");
  return flushToDisk(parentOf(target));
}

int64_t freeBytes(const std::string& path) {
  fs::path place = fs::absolute(path);
  std::error_code code;
  while (!fs::exists(place, code) && place.has_parent_path() && place != place.parent_path()) place = place.parent_path();
  const auto space = fs::space(place, code);
  return code ? 0 : static_cast<int64_t>(space.available);
}

}  // namespace dimts::core

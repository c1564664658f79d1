// A file is really made and taken away again; see writable.h.
#include "engine/core/writable.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>

#include "engine/core/files.h"

namespace fs = std::filesystem;

namespace dimts::core {

Status checkWritable(const std::string& folder) {
  std::error_code code;
  fs::path place = fs::absolute(folder).lexically_normal();
  while (!fs::exists(place, code) && place != place.parent_path()) place = place.parent_path();
  // Asking for permissions is not enough: a disk may be read-only, or made by the system itself.
  const std::string probe = (place / (".dimts-probe-" + std::to_string(::getpid()))).string();
  errno = 0;
  const int file = ::open(probe.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (file >= 0) {
    ::close(file);
    ::unlink(probe.c_str());
    return {};
  }
  Error error = fileError("folder.not_writable", place.string(), "Nothing can be written into this folder.");
  if (error.code == "folder.not_writable") error.hint = "Choose another folder, or change its permissions.";
  return error;
}

}  // namespace dimts::core

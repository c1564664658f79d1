// ZIP writing and checking by libzip; see zip_folder.h.
#include "engine/formats/zip_folder.h"

#include <unistd.h>
#include <zip.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <memory>
#include <vector>

#include "engine/core/files.h"

namespace fs = std::filesystem;

namespace dimts::formats {
namespace {

struct Discard {
  void operator()(zip_t* zip) const { zip_discard(zip); }
};
using Zip = std::unique_ptr<zip_t, Discard>;

Error writeError(const std::string& path, zip_error_t* problem) {
  errno = problem && zip_error_system_type(problem) == ZIP_ET_SYS ? zip_error_code_system(problem) : errno;
  return core::fileError("file.write", path, std::string("The archive cannot be written") + (problem ? std::string(": ") + zip_error_strerror(problem) : "") + ".");
}

Error damaged(const std::string& path, const std::string& what) {
  return {"zip.damaged", path, what, "Make it again; if that does not help, check the disk.", ErrorKind::Resources};
}

std::vector<fs::path> filesBelow(const std::string& folder) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

Status addFile(zip_t* zip, const fs::path& file, const std::string& name, const std::string& path) {
  zip_source_t* source = zip_source_file(zip, file.c_str(), 0, 0);
  if (!source) return writeError(path, zip_get_error(zip));
  const zip_int64_t index = zip_file_add(zip, name.c_str(), source, ZIP_FL_ENC_UTF_8);
  if (index < 0) {
    zip_source_free(source);
    return writeError(path, zip_get_error(zip));
  }
  const bool stored = file.extension() == ".safetensors";
  zip_set_file_compression(zip, static_cast<zip_uint64_t>(index), stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
  return {};
}

Status fill(const std::string& folder, const std::string& root, const std::string& temporary, const std::string& path) {
  int code = 0;
  errno = 0;
  Zip zip(zip_open(temporary.c_str(), ZIP_CREATE | ZIP_EXCL, &code));
  if (!zip) return core::fileError("file.write", path, "The archive cannot be written.");
  for (const fs::path& file : filesBelow(folder))
    DIMTS_TRY(addFile(zip.get(), file, root + "/" + fs::relative(file, folder).generic_string(), path));
  // Everything is written here; on failure the archive stays ours to discard.
  if (zip_close(zip.get()) != 0) return writeError(path, zip_get_error(zip.get()));
  zip.release();
  return {};
}

}  // namespace

Status checkZip(const std::string& path) {
  int code = 0;
  const Zip zip(zip_open(path.c_str(), ZIP_RDONLY, &code));
  if (!zip) return damaged(path, "The archive cannot be opened.");
  std::vector<char> block(1 << 20);
  for (zip_int64_t i = 0; i < zip_get_num_entries(zip.get(), 0); ++i) {
    zip_file_t* file = zip_fopen_index(zip.get(), static_cast<zip_uint64_t>(i), 0);
    zip_int64_t got = file ? 1 : -1;
    while (file && got > 0) got = zip_fread(file, block.data(), block.size());
    if (file) zip_fclose(file);
    if (got < 0) {
      const char* name = zip_get_name(zip.get(), static_cast<zip_uint64_t>(i), 0);
      return damaged(path, std::string("What is in it cannot be read back: ") + (name ? name : "?") + ".");
    }
  }
  return {};
}

Status writeZip(const std::string& folder, const std::string& root, const std::string& path) {
  const std::string temporary = path + ".tmp-" + std::to_string(::getpid());
  Status status = fill(folder, root, temporary, path);
  if (status.ok()) status = checkZip(temporary);
  if (status.ok()) status = core::flushToDisk(temporary);
  errno = 0;
  if (status.ok() && ::rename(temporary.c_str(), path.c_str()) != 0)
    status = core::fileError("file.write", path, "The archive could not be put in its place.");
  if (!status.ok()) ::unlink(temporary.c_str());
  return status;
}

}  // namespace dimts::formats

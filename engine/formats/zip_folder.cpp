// ZIP writing and checking by libzip; see zip_folder.h.
#include "engine/formats/zip_folder.h"

#include <unistd.h>
#include <zip.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
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

constexpr int64_t kSmallBytes = int64_t{16} << 20;  ///< whatever shrinks to nothing may do so up to here

Error broken(const std::string& path, const std::string& what) {
  return {"zip.broken", path, what, "Copy or download the file again; it may have come in part only."};
}

Error unsafe(const std::string& path, const std::string& name, const std::string& why) {
  return {"zip.unsafe", path, "\"" + name + "\" in the archive " + why + ".", "Take the archive from where it was made, or leave it."};
}

struct Entry {
  zip_uint64_t index;
  std::string name;
  int64_t bytes;
};

/// Relative, without a way up; the same on every system.
bool staysInside(const std::string& name) {
  if (name.empty() || name.front() == '/' || name.find('\\') != std::string::npos || name.find(':') != std::string::npos) return false;
  for (const fs::path& part : fs::path(name))
    if (part == ".." || part == ".") return false;
  return true;
}

bool isLink(zip_t* zip, zip_uint64_t index) {
  constexpr zip_uint32_t kKindMask = 0170000, kRegular = 0100000, kFolder = 0040000;
  zip_uint8_t system = 0;
  zip_uint32_t attributes = 0;
  if (zip_file_get_external_attributes(zip, index, 0, &system, &attributes) != 0 || system != ZIP_OPSYS_UNIX) return false;
  const zip_uint32_t kind = (attributes >> 16) & kKindMask;
  return kind != 0 && kind != kRegular && kind != kFolder;
}

/// All files, when every one may be unpacked.
Result<std::vector<Entry>> checkedEntries(zip_t* zip, const std::string& path, const ZipLimits& limits) {
  std::vector<Entry> entries;
  int64_t bytes = 0;
  const zip_int64_t count = zip_get_num_entries(zip, 0);
  if (count > limits.files)
    return Error{"zip.too_large", path, "There are " + std::to_string(count) + " files in it.", "A voice has a few files only: choose another archive."};
  for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
    zip_stat_t info{};
    if (zip_stat_index(zip, i, 0, &info) != 0 || !(info.valid & ZIP_STAT_NAME) || !(info.valid & ZIP_STAT_SIZE))
      return broken(path, "Its list of files cannot be read.");
    const std::string name = info.name;
    if (!staysInside(name)) return unsafe(path, name, "would be written outside of the folder");
    if (isLink(zip, i)) return unsafe(path, name, "is a link");
    if (info.encryption_method != ZIP_EM_NONE) return unsafe(path, name, "is encrypted");
    if (name.back() == '/') continue;
    if (info.size > static_cast<zip_uint64_t>(limits.bytes)) bytes = limits.bytes + 1;
    else bytes += static_cast<int64_t>(info.size);
    if (bytes > limits.bytes)
      return Error{"zip.too_large", path, "What is in it is larger than any voice.", "Choose the archive of a voice."};
    entries.push_back({i, name, static_cast<int64_t>(info.size)});
  }
  std::error_code code;
  if (bytes > kSmallBytes && static_cast<double>(bytes) > limits.ratio * static_cast<double>(fs::file_size(path, code)))
    return Error{"zip.too_large", path, "What is in it is many times larger than the archive, which no voice is.",
                 "Choose the archive of a voice."};
  return entries;
}

/// No more is written than the list of files said.
Status unpackEntry(zip_t* zip, const Entry& entry, const std::string& path, const std::string& target) {
  struct Close {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
  };
  const std::unique_ptr<zip_file_t, Close> file(zip_fopen_index(zip, entry.index, 0));
  if (!file) return broken(path, "What is in it cannot be read: " + entry.name + ".");
  errno = 0;
  std::ofstream out(target, std::ios::binary | std::ios::trunc);
  std::vector<char> block(1 << 20);
  int64_t written = 0;
  while (out) {
    const zip_int64_t got = zip_fread(file.get(), block.data(), block.size());
    if (got < 0 || written + got > entry.bytes) return broken(path, "What is in it is damaged: " + entry.name + ".");
    if (got == 0) break;
    out.write(block.data(), got);
    written += got;
  }
  if (!out || !out.flush()) return core::fileError("file.write", target, "The archive could not be unpacked.");
  return written == entry.bytes ? Status() : broken(path, "It ends in the middle of " + entry.name + ".");
}

}  // namespace

Status unpackZip(const std::string& path, const std::string& folder, const ZipLimits& limits) {
  int code = 0;
  const Zip zip(zip_open(path.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
  if (!zip) return broken(path, "This is no whole ZIP file.");
  DIMTS_TRY_ASSIGN(const std::vector<Entry> entries, checkedEntries(zip.get(), path, limits));
  int64_t bytes = 0;
  for (const Entry& entry : entries) bytes += entry.bytes;
  if (bytes > core::freeBytes(folder))
    return Error{"disk.full", folder, "The archive needs " + std::to_string(bytes >> 20) + " MiB to be unpacked.",
                 "Free some space and do it again.", ErrorKind::Resources};
  DIMTS_TRY(core::makeFolder(folder));
  for (const Entry& entry : entries) {
    const fs::path target = fs::path(folder) / entry.name;
    DIMTS_TRY(core::makeFolder(target.parent_path().string()));
    DIMTS_TRY(unpackEntry(zip.get(), entry, path, target.string()));
  }
  return {};
}

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

// A folder of its own for one test, removed with everything in it at the end.
// The name holds spaces and Ethiopic letters, so that every test also proves that such paths work.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <system_error>

namespace dimts::test {

class TempDir {
 public:
  explicit TempDir(const std::string& name = "dimts ድምፅ") {
    std::string pattern = (std::filesystem::temp_directory_path() / (name + " XXXXXX")).string();
    if (!::mkdtemp(pattern.data())) throw std::runtime_error("cannot make a temporary folder " + pattern);
    path_ = pattern;
  }
  ~TempDir() {
    std::error_code ignored;
    std::filesystem::permissions(path_, std::filesystem::perms::owner_all, std::filesystem::perm_options::add, ignored);
    std::filesystem::remove_all(path_, ignored);
  }
  TempDir(const TempDir&) = delete;
  TempDir& operator=(const TempDir&) = delete;

  const std::string& path() const { return path_; }
  /// Path of a file inside; the file is not made.
  std::string file(const std::string& name) const { return (std::filesystem::path(path_) / name).string(); }
  /// Writes a file inside (and its folders) and returns its path.
  std::string write(const std::string& name, std::string_view bytes) const {
    const std::filesystem::path target = std::filesystem::path(path_) / name;
    std::filesystem::create_directories(target.parent_path());
    std::ofstream out(target, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!out.flush()) throw std::runtime_error("cannot write " + target.string());
    return target.string();
  }

 private:
  std::string path_;
};

/// All bytes of a file; throws when it cannot be read.
inline std::string readAll(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace dimts::test

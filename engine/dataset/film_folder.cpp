// By the files' endings: opening thousands of files to see what they are would take minutes.
#include "engine/dataset/film_folder.h"

#include <algorithm>
#include <filesystem>
#include <set>

#include "engine/core/ascii.h"

namespace fs = std::filesystem;

namespace dimts::dataset {
namespace {

constexpr int kDeepest = 8;

bool holdsSound(const fs::path& path) {
  static const std::set<std::string> kEndings = {".wav", ".mp3", ".flac", ".ogg", ".oga", ".opus", ".m4a", ".aac", ".wma", ".mka", ".aiff",
                                                 ".mkv", ".mp4", ".webm", ".mov", ".avi", ".m4v", ".mpg", ".mpeg", ".ts", ".m2ts",
                                                 ".3gp", ".ogv", ".wmv", ".flv"};
  return kEndings.count(core::lowerAscii(path.extension().string())) > 0;
}

}  // namespace

std::vector<std::string> filmsIn(const std::string& folder) {
  std::error_code code;
  if (!fs::is_directory(folder, code)) return {folder};
  std::vector<std::string> films;
  auto walk = fs::recursive_directory_iterator(folder, fs::directory_options::skip_permission_denied, code);
  for (; !code && walk != fs::recursive_directory_iterator(); walk.increment(code)) {
    std::error_code ignored;
    const bool isFolder = walk->is_directory(ignored);
    if (isFolder && (walk.depth() >= kDeepest || walk->path().filename().string().starts_with('.'))) walk.disable_recursion_pending();
    if (!isFolder && !walk->path().filename().string().starts_with('.') && holdsSound(walk->path()) && walk->is_regular_file(ignored))
      films.push_back(walk->path().string());
  }
  std::sort(films.begin(), films.end());
  return films;
}

}  // namespace dimts::dataset

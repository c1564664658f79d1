// Creating, opening and saving the project folder.
#include "engine/project/project.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <filesystem>

#include "engine/core/files.h"
#include "engine/project/project_yaml.h"

namespace fs = std::filesystem;

namespace dimts::project {
namespace {

constexpr int64_t kLargestYamlBytes = 4 << 20;

std::string absoluteFolder(const std::string& dir) {
  std::string text = fs::absolute(dir).lexically_normal().string();
  while (text.size() > 1 && text.back() == '/') text.pop_back();
  return text;
}

Error missing(const std::string& dir, const std::string& detail) {
  return {"project.missing", dir, detail, "Open another folder, or make a project there with `dimts new`.",
          ErrorKind::BadInput};
}

}  // namespace

Result<Project> Project::create(const NewProject& wish) {
  if (wish.dir.empty())
    return Error{"project.no_folder", "", "No folder was named for the project.", "Name one.", ErrorKind::Usage};
  Project project;
  project.dir_ = absoluteFolder(wish.dir);
  std::error_code code;
  if (fs::exists(project.yamlPath(), code))
    return Error{"project.exists", project.dir_, "There is a project in this folder already.",
                 "Open it, or choose another folder.", ErrorKind::BadInput};
  if (fs::exists(project.dir_, code) && !fs::is_directory(project.dir_, code))
    return Error{"project.no_folder", project.dir_, "This is a file, not a folder.", "Choose another name.",
                 ErrorKind::BadInput};
  DIMTS_TRY(core::makeFolder(project.dir_));
  project.name = wish.name.empty() ? fs::path(project.dir_).filename().string() : wish.name;
  project.family = wish.family;
  project.preset = wish.preset;
  project.language = wish.language;
  project.options = wish.options;
  DIMTS_TRY(project.save());
  return project;
}

Result<Project> Project::open(const std::string& dir) {
  if (dir.empty()) return missing(dir, "No project folder was named.");
  Project project;
  project.dir_ = absoluteFolder(dir);
  std::error_code code;
  if (!fs::is_directory(project.dir_, code)) return missing(project.dir_, "There is no such folder.");
  if (!fs::exists(project.yamlPath(), code))
    return missing(project.dir_, "This folder is not a Dimts project: it has no project.yaml.");
  DIMTS_TRY_ASSIGN(const std::string text, core::readFile(project.yamlPath(), kLargestYamlBytes));
  DIMTS_TRY_ASSIGN(ProjectYaml yaml, parseProjectYaml(text, project.yamlPath()));
  project.name = yaml.name.empty() ? fs::path(project.dir_).filename().string() : yaml.name;
  project.family = yaml.family;
  project.preset = yaml.preset;
  project.language = yaml.language;
  project.options = std::move(yaml.options);
  return project;
}

Status Project::save() const {
  return core::writeFileAtomically(yamlPath(),
                                   writeProjectYaml({kSchemaVersion, name, family, preset, language, options}));
}

std::string Project::nextRunName() const {
  constexpr std::string_view kStart = "run-";
  int64_t highest = 0;
  std::error_code code;
  for (const auto& entry : fs::directory_iterator(runsDir(), code)) {
    const std::string run = entry.path().filename().string();
    if (run.rfind(kStart, 0) != 0) continue;
    int64_t number = 0;
    const auto [end, problem] = std::from_chars(run.data() + kStart.size(), run.data() + run.size(), number);
    if (problem == std::errc() && end == run.data() + run.size() && number < 1'000'000'000)
      highest = std::max(highest, number);
  }
  char text[32];
  std::snprintf(text, sizeof text, "run-%03lld", static_cast<long long>(highest + 1));
  return text;
}

bool isFolderName(const std::string& name) {
  constexpr size_t kLongestBytes = 200;
  if (name.empty() || name.size() > kLongestBytes || name == "." || name == "..") return false;
  return std::none_of(name.begin(), name.end(), [](unsigned char c) { return c == '/' || c < 0x20 || c == 0x7f; });
}

}  // namespace dimts::project

// A project on disk: a folder with project.yaml that can be moved and renamed freely, and the places of everything in
// it. Nothing outside the folder is ever written.
#pragma once

#include <map>
#include <string>

#include "engine/api/engine.h"
#include "engine/api/result.h"

namespace dimts::project {

constexpr int kSchemaVersion = 1;

/// What project.yaml says. A value: copying it copies nothing on disk.
class Project {
 public:
  /// Makes the folder (and its parents) and project.yaml; other files in the folder are left alone. Family, preset
  /// and options are stored as given, not checked. Errors: "project.exists", "file.write", "disk.full", "project.no_folder".
  static Result<Project> create(const NewProject& wish);

  /// Errors: "project.missing" (no such folder or no project.yaml in it), "project.newer_version",
  /// "project.invalid_yaml" (with the line), "file.read".
  static Result<Project> open(const std::string& dir);

  /// Writes project.yaml at one go. Errors: "file.write", "disk.full".
  Status save() const;

  const std::string& dir() const { return dir_; }  ///< absolute
  std::string yamlPath() const { return dir_ + "/project.yaml"; }
  std::string databasePath() const { return dir_ + "/dataset.sqlite"; }
  std::string audioDir() const { return dir_ + "/audio"; }
  std::string tokenizerDir() const { return dir_ + "/tokenizer"; }
  std::string runsDir() const { return dir_ + "/runs"; }
  std::string runDir(const std::string& run) const { return runsDir() + "/" + run; }
  std::string voicesDir() const { return dir_ + "/voices"; }

  /// The first of "run-001", "run-002", … that is higher than every one in runs/.
  std::string nextRunName() const;

  std::string name, family, preset, language;
  std::map<std::string, std::string> options;  ///< option key → value as text, as set in this project

 private:
  std::string dir_;
};

/// True when `name` can be the name of a run or voice folder: not empty, at most 200 bytes, no '/', not "." or "..",
/// no control characters.
bool isFolderName(const std::string& name);

}  // namespace dimts::project

// project.yaml as text: reading with line numbers in every error, writing in one fixed form.
#pragma once

#include <map>
#include <string>

#include "engine/api/result.h"

namespace dimts::project {

/// The contents of project.yaml.
struct ProjectYaml {
  int64_t schemaVersion = 0;
  std::string name, family, preset, language;
  std::map<std::string, std::string> options;
};

/// `path` is for messages only. Errors: "project.invalid_yaml" (with the line), "project.newer_version".
Result<ProjectYaml> parseProjectYaml(const std::string& text, const std::string& path);

/// Parses back to the same value.
std::string writeProjectYaml(const ProjectYaml& project);

}  // namespace dimts::project

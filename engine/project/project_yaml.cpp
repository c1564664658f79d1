// A strict reader on yaml-cpp: known keys only, each once, scalars where scalars belong.
#include "engine/project/project_yaml.h"

#include <yaml-cpp/yaml.h>

#include <charconv>
#include <set>
#include <vector>

#include "engine/project/options.h"
#include "engine/project/project.h"

namespace dimts::project {
namespace {

Error invalid(const std::string& path, const YAML::Mark& mark, const std::string& what) {
  const std::string place = mark.is_null() ? "" : "Line " + std::to_string(mark.line + 1) + ": ";
  return {"project.invalid_yaml", path, place + what,
          "Mend that line in a text editor, or put back a copy of the file.", ErrorKind::BadInput};
}

/// A mapping with text keys, each once.
Status checkMapping(const YAML::Node& node, const std::string& path, const std::string& what) {
  if (!node.IsMap()) return invalid(path, node.Mark(), what + " must be a list of \"key: value\" lines.");
  std::set<std::string> seen;
  for (const auto& entry : node) {
    if (!entry.first.IsScalar()) return invalid(path, entry.first.Mark(), "A key is not plain text.");
    if (!seen.insert(entry.first.Scalar()).second)
      return invalid(path, entry.first.Mark(), "\"" + entry.first.Scalar() + "\" is there twice.");
  }
  return {};
}

Result<std::string> scalar(const YAML::Node& key, const YAML::Node& value, const std::string& path) {
  if (value.IsNull()) return std::string();
  if (!value.IsScalar()) return invalid(path, value.Mark(), "\"" + key.Scalar() + "\" must be one value.");
  return value.Scalar();
}

Status readOptions(const YAML::Node& node, const std::string& path, ProjectYaml& project) {
  if (node.IsNull()) return {};
  DIMTS_TRY(checkMapping(node, path, "\"options\""));
  for (const auto& entry : node) {
    DIMTS_TRY_ASSIGN(project.options[entry.first.Scalar()], scalar(entry.first, entry.second, path));
  }
  return {};
}

/// Read before anything else, so that a newer file is called newer and not invalid.
Result<int64_t> readVersion(const YAML::Node& root, const std::string& path) {
  const YAML::Node node = root["schema_version"];
  if (!node) return invalid(path, root.Mark(), "\"schema_version\" is missing; this may not be a Dimts project.");
  const std::string text = node.IsScalar() ? node.Scalar() : "";
  int64_t version = 0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), version);
  if (code != std::errc() || end != text.data() + text.size() || version < 1)
    return invalid(path, node.Mark(), "\"schema_version\" must be a whole number from 1.");
  if (version > kSchemaVersion)
    return Error{"project.newer_version", path,
                 "The project was made by a newer version of Dimts (project format " + text +
                     ", this program knows up to " + std::to_string(kSchemaVersion) + ").",
                 "Update Dimts. The project was not changed.", ErrorKind::BadInput};
  return version;
}

Result<ProjectYaml> readRoot(const YAML::Node& root, const std::string& path) {
  DIMTS_TRY(checkMapping(root, path, "The file"));
  ProjectYaml project;
  DIMTS_TRY_ASSIGN(project.schemaVersion, readVersion(root, path));
  std::map<std::string, std::string*> texts{{"name", &project.name},
                                            {"family", &project.family},
                                            {"preset", &project.preset},
                                            {"language", &project.language}};
  for (const auto& entry : root) {
    const std::string key = entry.first.Scalar();
    if (key == "schema_version") continue;
    if (key == "options") {
      DIMTS_TRY(readOptions(entry.second, path, project));
    } else if (const auto found = texts.find(key); found != texts.end()) {
      DIMTS_TRY_ASSIGN(*found->second, scalar(entry.first, entry.second, path));
    } else {
      const std::string nearest =
          nearestName(key, {"schema_version", "name", "family", "preset", "language", "options"});
      const std::string guess = nearest.empty() ? "" : " Did you mean \"" + nearest + "\"?";
      return invalid(path, entry.first.Mark(), "\"" + key + "\" is not known here." + guess);
    }
  }
  if (project.family.empty()) return invalid(path, root.Mark(), "\"family\" is missing.");
  return project;
}

}  // namespace

Result<ProjectYaml> parseProjectYaml(const std::string& text, const std::string& path) {
  try {
    return readRoot(YAML::Load(text), path);
  } catch (const YAML::Exception& problem) {
    return invalid(path, problem.mark, problem.msg + ".");
  }
}

std::string writeProjectYaml(const ProjectYaml& project) {
  YAML::Emitter out;
  out << YAML::Comment(
      "A Dimts project. It may be edited by hand while no program has it open; comments are not kept.");
  out << YAML::BeginMap;
  out << YAML::Key << "schema_version" << YAML::Value << project.schemaVersion;
  out << YAML::Key << "name" << YAML::Value << YAML::DoubleQuoted << project.name;
  out << YAML::Key << "family" << YAML::Value << YAML::DoubleQuoted << project.family;
  out << YAML::Key << "preset" << YAML::Value << YAML::DoubleQuoted << project.preset;
  out << YAML::Key << "language" << YAML::Value << YAML::DoubleQuoted << project.language;
  out << YAML::Key << "options" << YAML::Value << YAML::BeginMap;
  for (const auto& [key, value] : project.options)
    out << YAML::Key << key << YAML::Value << YAML::DoubleQuoted << value;
  out << YAML::EndMap << YAML::EndMap;
  return std::string(out.c_str()) + "\n";
}

}  // namespace dimts::project

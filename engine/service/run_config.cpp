// config.yaml of a run, written and read with yaml-cpp.
#include "engine/service/run_config.h"

#include <yaml-cpp/yaml.h>

namespace dimts::service {

std::string toYaml(const RunConfig& config) {
  YAML::Node node;
  node["schema_version"] = 1;
  node["family"] = config.family;
  node["language"] = config.language;
  node["vocabulary_size"] = config.vocabularySize;
  node["tokenizer_fingerprint"] = config.tokenizerFingerprint;
  node["speakers"] = YAML::Node(YAML::NodeType::Sequence);
  for (const std::string& speaker : config.speakers) node["speakers"].push_back(speaker);
  if (!config.architecture.empty()) {
    node["base"]["name"] = config.base;
    node["base"]["licence"] = config.baseRights.licence;
    node["base"]["permission"] = config.baseRights.permission;
    node["base"]["permission_from"] = config.baseRights.permissionFrom;
    node["base"]["architecture"] = config.architecture;
  }
  for (const auto& [key, value] : config.options) node["options"][key] = value;
  YAML::Emitter emitter;
  emitter << node;
  return std::string(emitter.c_str()) + "\n";
}

Result<RunConfig> runConfigFromYaml(const std::string& yaml, const std::string& subject) {
  try {
    const YAML::Node node = YAML::Load(yaml);
    RunConfig config;
    config.family = node["family"].as<std::string>();
    config.language = node["language"].as<std::string>();
    config.vocabularySize = node["vocabulary_size"].as<int64_t>();
    config.tokenizerFingerprint = node["tokenizer_fingerprint"].as<std::string>();
    for (const auto& speaker : node["speakers"]) config.speakers.push_back(speaker.as<std::string>());
    if (const YAML::Node base = node["base"]) {
      config.base = base["name"].as<std::string>();
      config.baseRights.licence = base["licence"].as<std::string>();
      if (base["permission"]) {  // runs of older versions do not say
        config.baseRights.permission = base["permission"].as<std::string>();
        config.baseRights.permissionFrom = base["permission_from"].as<std::string>();
      }
      config.architecture = base["architecture"].as<std::string>();
    }
    for (const auto& option : node["options"])
      config.options[option.first.as<std::string>()] = option.second.as<std::string>();
    return config;
  } catch (const YAML::Exception& e) {
    return Error{"run.damaged", subject, std::string("The settings of the run cannot be read: ") + e.what() + ".",
                 "Start a new run; the saved voices of this one are not touched."};
  }
}

}  // namespace dimts::service

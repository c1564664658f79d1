// config.yaml of runs held against each other and against the project, by the schema of the family.
#include "engine/service/run_settings.h"

#include <cstdlib>
#include <filesystem>
#include <set>

#include "engine/core/files.h"
#include "engine/models/families.h"
#include "engine/project/project.h"
#include "engine/service/project_context.h"
#include "engine/service/run_config.h"
#include "engine/service/run_store.h"
#include "engine/tokenizer/tokenizer.h"
#include "engine/tokenizer/train_job.h"

namespace dimts::service {
namespace {

bool asNumber(const std::string& text, double& value) {
  char* end = nullptr;
  value = std::strtod(text.c_str(), &end);
  return !text.empty() && end && *end == '\0';
}

Result<RunConfig> readConfig(const std::string& projectDir, const std::string& run) {
  const std::string path = runDir(projectDir, run) + "/config.yaml";
  DIMTS_TRY_ASSIGN(const std::string yaml, core::readFile(path));
  return runConfigFromYaml(yaml, path);
}

/// What the run is compared with: another run, or what a run that began now would have.
Result<RunConfig> configNow(const std::string& projectDir) {
  RunConfig config;
  DIMTS_TRY_ASSIGN(const auto project, project::Project::open(projectDir));
  DIMTS_TRY_ASSIGN(const auto states, optionStates(projectDir, {}));
  config.family = project.family;
  config.language = project.language;
  for (const OptionState& state : states) config.options[state.spec.key] = state.value;
  if (const auto tokenizer = tokenizer::Tokenizer::load(tokenizer::tokenizerDir(projectDir)); tokenizer.ok()) {
    config.vocabularySize = tokenizer->size();
    config.tokenizerFingerprint = tokenizer->fingerprint();
  }
  return config;
}

/// An option that a run of an older version of the program does not know is as it was before there was one.
void addNewerOptions(const OptionSchema& schema, RunConfig& config) {
  for (const OptionSpec& spec : schema) config.options.emplace(spec.key, spec.defaultValue);
}

std::string valueIn(const RunConfig& config, const std::string& key) {
  const auto found = config.options.find(key);
  return found == config.options.end() ? std::string() : found->second;
}

void compare(const OptionSchema& schema, const RunConfig& here, const RunConfig& there, RunSettings& settings) {
  std::set<std::string> known;
  for (const OptionSpec& spec : schema) {
    known.insert(spec.key);
    const std::string a = valueIn(here, spec.key), b = valueIn(there, spec.key);
    if (!sameValue(spec, a, b)) settings.differences.push_back({spec, a, b});
  }
  std::set<std::string> others;  // of another family, or of a newer version
  for (const RunConfig* config : {&here, &there})
    for (const auto& [key, value] : config->options)
      if (known.count(key) == 0) others.insert(key);
  for (const std::string& key : others) {
    OptionSpec spec;
    spec.key = key;
    spec.expert = true;
    const std::string a = valueIn(here, key), b = valueIn(there, key);
    if (a != b) settings.differences.push_back({spec, a, b});
  }
  settings.otherVocabulary = here.tokenizerFingerprint != there.tokenizerFingerprint;
  settings.otherNetwork = here.family != there.family || here.architecture != there.architecture;
}

}  // namespace

bool sameValue(const OptionSpec& spec, const std::string& a, const std::string& b) {
  if (a == b) return true;
  if (spec.type != OptionType::Int && spec.type != OptionType::Real) return false;
  double first = 0, second = 0;
  return asNumber(a, first) && asNumber(b, second) && first == second;
}

Result<RunSettings> readRunSettings(const std::string& projectDir, const std::string& run, const std::string& against) {
  DIMTS_TRY_ASSIGN(const std::string name, findRun(projectDir, run));
  DIMTS_TRY_ASSIGN(RunConfig here, readConfig(projectDir, name));
  RunSettings settings;
  settings.run = name;
  RunConfig there;
  if (against.empty()) {
    DIMTS_TRY_ASSIGN(there, configNow(projectDir));
    // The project has no voices of its own in its settings, and goes on from a base only by the option that says so.
    there.speakers = here.speakers;
    there.architecture = here.architecture;
  } else {
    DIMTS_TRY_ASSIGN(settings.against, findRun(projectDir, against));
    DIMTS_TRY_ASSIGN(there, readConfig(projectDir, settings.against));
  }
  DIMTS_TRY_ASSIGN(const train::ModelFamily* family, models::findFamily(here.family));
  const OptionSchema schema = schemaOf(*family);
  addNewerOptions(schema, here);
  if (there.family == here.family) addNewerOptions(schema, there);
  settings.family = here.family;
  settings.language = here.language;
  settings.base = here.base;
  settings.baseRights = here.baseRights;
  settings.speakers = here.speakers;
  settings.vocabularySize = here.vocabularySize;
  for (const OptionSpec& spec : schema) {
    const std::string value = valueIn(here, spec.key);
    settings.options.push_back({spec, value, sameValue(spec, value, spec.defaultValue) ? OptionOrigin::Default : OptionOrigin::Project, {}});
  }
  compare(schema, here, there, settings);
  settings.otherSpeakers = here.speakers != there.speakers;
  return settings;
}

}  // namespace dimts::service

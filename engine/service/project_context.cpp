// Options of a project: schema of its family, then command line > environment > project > preset > default.
#include "engine/service/project_context.h"

#include <algorithm>
#include <filesystem>

#include "engine/models/families.h"
#include "engine/project/options.h"
#include "engine/project/project.h"
#include "engine/service/common_options.h"
#include "engine/service/subtitle_options.h"
#include "engine/service/text_options.h"
#include "engine/service/timing_options.h"
#include "engine/service/tokenizer_options.h"

namespace fs = std::filesystem;

namespace dimts::service {
namespace {

struct Opened {
  project::Project project;
  const train::ModelFamily* family;
};

Result<Opened> openWithFamily(const std::string& dir) {
  DIMTS_TRY_ASSIGN(auto project, project::Project::open(dir));
  DIMTS_TRY_ASSIGN(const train::ModelFamily* family, models::findFamily(project.family));
  return Opened{std::move(project), family};
}

bool hasEntries(const std::string& dir) {
  std::error_code code;
  return fs::is_directory(dir, code) && fs::directory_iterator(dir, code) != fs::directory_iterator();
}

Result<std::vector<OptionState>> statesOf(const Opened& opened, const std::map<std::string, std::string>& overrides) {
  project::OptionSources sources;
  sources.presets = opened.family->presets();
  sources.preset = opened.project.preset;
  sources.project = opened.project.options;
  sources.environment = project::environmentVariables();
  sources.overrides = overrides;
  return project::resolveOptions(schemaOf(*opened.family), sources);
}

}  // namespace

OptionSchema schemaOf(const train::ModelFamily& family) {
  OptionSchema schema = commonSchema();
  for (OptionSpec& spec : textSchema()) schema.push_back(std::move(spec));
  for (OptionSpec& spec : tokenizerSchema()) schema.push_back(std::move(spec));
  for (OptionSpec& spec : subtitleSchema()) schema.push_back(std::move(spec));
  for (OptionSpec& spec : timingSchema()) schema.push_back(std::move(spec));
  for (OptionSpec& spec : family.schema()) {
    const auto common = std::find_if(schema.begin(), schema.end(), [&](const OptionSpec& one) { return one.key == spec.key; });
    if (common == schema.end())
      schema.push_back(std::move(spec));
    else
      common->defaultValue = spec.defaultValue;
  }
  return schema;
}

ProjectInfo describeProject(const project::Project& project) {
  std::error_code code;
  ProjectInfo info{project.dir(), project.name, project.family, project.preset, project.language, false, false, false, false};
  info.hasClips = fs::exists(project.databasePath(), code) && hasEntries(project.audioDir());
  info.hasTokenizer = hasEntries(project.tokenizerDir());
  info.hasRuns = hasEntries(project.runsDir());
  info.hasVoices = hasEntries(project.voicesDir());
  return info;
}

Result<OptionSchema> schemaOfProject(const std::string& projectDir) {
  DIMTS_TRY_ASSIGN(const Opened opened, openWithFamily(projectDir));
  return schemaOf(*opened.family);
}

Result<std::vector<OptionState>> optionStates(const std::string& projectDir,
                                              const std::map<std::string, std::string>& overrides) {
  DIMTS_TRY_ASSIGN(const Opened opened, openWithFamily(projectDir));
  return statesOf(opened, overrides);
}

Result<ProjectContext> openContext(const std::string& projectDir, const std::map<std::string, std::string>& overrides) {
  DIMTS_TRY_ASSIGN(const Opened opened, openWithFamily(projectDir));
  DIMTS_TRY_ASSIGN(const auto states, statesOf(opened, overrides));
  DIMTS_TRY(project::firstProblem(states));
  return ProjectContext{describeProject(opened.project), opened.family, project::valuesOf(states)};
}

Result<std::map<std::string, std::string>> checkedOptions(const train::ModelFamily& family,
                                                          const std::map<std::string, std::string>& options) {
  const OptionSchema schema = schemaOf(family);
  std::map<std::string, std::string> checked;
  for (const auto& [key, value] : options) {
    const OptionSpec* spec = project::findOption(schema, key);
    if (!spec) return project::unknownKeyError(schema, key);
    DIMTS_TRY_ASSIGN(checked[key], project::checkValue(*spec, value));
  }
  return checked;
}

Status setProjectOption(const std::string& projectDir, const std::string& key, const std::string& value) {
  DIMTS_TRY_ASSIGN(Opened opened, openWithFamily(projectDir));
  const OptionSchema schema = schemaOf(*opened.family);
  const OptionSpec* spec = project::findOption(schema, key);
  if (!spec) return project::unknownKeyError(schema, key);
  DIMTS_TRY_ASSIGN(opened.project.options[key], project::checkValue(*spec, value));
  return opened.project.save();
}

Status resetProjectOption(const std::string& projectDir, const std::string& key) {
  DIMTS_TRY_ASSIGN(Opened opened, openWithFamily(projectDir));
  const OptionSchema schema = schemaOf(*opened.family);
  if (!project::findOption(schema, key)) return project::unknownKeyError(schema, key);
  opened.project.options.erase(key);
  return opened.project.save();
}

Status setProjectPreset(const std::string& projectDir, const std::string& preset) {
  DIMTS_TRY_ASSIGN(Opened opened, openWithFamily(projectDir));
  DIMTS_TRY(checkPreset(*opened.family, preset));
  opened.project.preset = preset;
  return opened.project.save();
}

Status checkPreset(const train::ModelFamily& family, const std::string& preset) {
  std::string known;
  for (const PresetInfo& one : family.presets()) {
    if (one.name == preset) return {};
    known += (known.empty() ? "" : ", ") + one.name;
  }
  return Error{"options.unknown_preset", preset, "There is no preset of this name.", "Choose one of: " + known + ".",
               ErrorKind::Usage};
}

}  // namespace dimts::service

// Lays the sources of values over each other, lowest first, and refuses names that the schema does not know.
#include "engine/project/options.h"

#include <unistd.h>

#include <cctype>

namespace dimts::project {
namespace {

constexpr const char* kEnvironmentPrefix = "DIMTS_";

std::vector<std::string> keysOf(const OptionSchema& schema) {
  std::vector<std::string> keys;
  for (const OptionSpec& spec : schema) keys.push_back(spec.key);
  return keys;
}

/// The states in the order of the schema with a way to set one by key.
class Table {
 public:
  explicit Table(const OptionSchema& schema) : schema_(schema) {
    for (const OptionSpec& spec : schema) {
      index_[spec.key] = states_.size();
      states_.push_back({spec, "", OptionOrigin::Default, ""});
      put(states_.back(), spec.defaultValue, OptionOrigin::Default);
    }
  }

  Status set(const std::string& key, const std::string& value, OptionOrigin origin) {
    const auto found = index_.find(key);
    if (found == index_.end()) {
      Error error = unknownKeyError(schema_, key);
      if (origin == OptionOrigin::CommandLine) error.kind = ErrorKind::Usage;
      return error;
    }
    put(states_[found->second], value, origin);
    return {};
  }

  std::vector<OptionState> take() { return std::move(states_); }

 private:
  static void put(OptionState& state, const std::string& value, OptionOrigin origin) {
    const auto checked = checkValue(state.spec, value);
    state.value = checked.ok() ? checked.value() : value;
    state.problem = checked.ok() ? "" : checked.error().detail;
    state.origin = origin;
  }

  const OptionSchema& schema_;
  std::vector<OptionState> states_;
  std::map<std::string, size_t> index_;
};

Status applyPreset(Table& table, const OptionSources& sources) {
  if (sources.preset.empty()) return {};
  std::vector<std::string> names;
  for (const PresetInfo& preset : sources.presets) {
    names.push_back(preset.name);
    if (preset.name != sources.preset) continue;
    for (const auto& [key, value] : preset.values) DIMTS_TRY(table.set(key, value, OptionOrigin::Preset));
    return {};
  }
  std::string all;
  for (const std::string& name : names) all += (all.empty() ? "" : ", ") + name;
  const std::string nearest = nearestName(sources.preset, names);
  return Error{"options.unknown_preset", sources.preset, "There is no preset of this name.",
               nearest.empty() ? "Presets: " + all + "." : "Did you mean \"" + nearest + "\"? Presets: " + all + ".",
               ErrorKind::BadInput};
}

/// Variables whose second word is no group of the schema (DIMTS_ENGINE) are not options.
Status applyEnvironment(Table& table, const OptionSchema& schema, const OptionTexts& variables) {
  std::map<std::string, std::string> keyOfVariable;
  std::vector<std::string> names, groups;
  for (const OptionSpec& spec : schema) {
    keyOfVariable[environmentName(spec.key)] = spec.key;
    names.push_back(environmentName(spec.key));
    groups.push_back(environmentName(spec.key.substr(0, spec.key.find('.'))) + "_");
  }
  for (const auto& [variable, value] : variables) {
    if (const auto found = keyOfVariable.find(variable); found != keyOfVariable.end()) {
      DIMTS_TRY(table.set(found->second, value, OptionOrigin::Environment));
      continue;
    }
    for (const std::string& group : groups)
      if (variable.rfind(group, 0) == 0) {
        const std::string nearest = nearestName(variable, names);
        return Error{"options.unknown_key", variable, "This environment variable names no option.",
                     nearest.empty() ? "See `dimts config DIR show`." : "Did you mean " + nearest + "?",
                     ErrorKind::BadInput};
      }
  }
  return {};
}

}  // namespace

Result<std::vector<OptionState>> resolveOptions(const OptionSchema& schema, const OptionSources& sources) {
  Table table(schema);
  DIMTS_TRY(applyPreset(table, sources));
  for (const auto& [key, value] : sources.project) DIMTS_TRY(table.set(key, value, OptionOrigin::Project));
  DIMTS_TRY(applyEnvironment(table, schema, sources.environment));
  for (const auto& [key, value] : sources.overrides) DIMTS_TRY(table.set(key, value, OptionOrigin::CommandLine));
  return table.take();
}

const OptionSpec* findOption(const OptionSchema& schema, const std::string& key) {
  for (const OptionSpec& spec : schema)
    if (spec.key == key) return &spec;
  return nullptr;
}

Error unknownKeyError(const OptionSchema& schema, const std::string& key) {
  const std::string nearest = nearestName(key, keysOf(schema));
  return {"options.unknown_key", key, "There is no option of this name.",
          nearest.empty() ? "See `dimts config DIR show` for all of them." : "Did you mean \"" + nearest + "\"?",
          ErrorKind::BadInput};
}

Status firstProblem(const std::vector<OptionState>& states) {
  for (const OptionState& state : states)
    if (!state.problem.empty()) {
      const bool commandLine = state.origin == OptionOrigin::CommandLine;
      return Error{"options.bad_value", state.spec.key, state.problem,
                   std::string("The value comes from the ") + toString(state.origin) + ". " + state.spec.help,
                   commandLine ? ErrorKind::Usage : ErrorKind::BadInput};
    }
  return {};
}

OptionTexts valuesOf(const std::vector<OptionState>& states) {
  OptionTexts values;
  for (const OptionState& state : states) values[state.spec.key] = state.value;
  return values;
}

std::string environmentName(const std::string& key) {
  std::string name = kEnvironmentPrefix;
  for (const char c : key) name += c == '.' ? '_' : static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return name;
}

OptionTexts environmentVariables() {
  OptionTexts variables;
  for (char** entry = environ; entry && *entry; ++entry) {
    const std::string text = *entry;
    const auto equals = text.find('=');
    if (equals != std::string::npos && text.rfind(kEnvironmentPrefix, 0) == 0)
      variables[text.substr(0, equals)] = text.substr(equals + 1);
  }
  return variables;
}

}  // namespace dimts::project

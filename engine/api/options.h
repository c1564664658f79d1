// The option schema: one typed table from which the YAML reader, the command line, the settings form and the help are made.
#pragma once

#include <string>
#include <vector>

#include "engine/api/result.h"

namespace dimts {

enum class OptionType { Bool, Int, Real, Text, Choice };

/// One option. Values travel as text ("true", "200", "2e-4", "vits-small") and are checked against the spec.
struct OptionSpec {
  std::string key;           ///< "train.learning_rate"
  OptionType type = OptionType::Text;
  std::string defaultValue;
  double minimum = 0;        ///< Int and Real, inclusive; ignored when minimum == maximum == 0
  double maximum = 0;
  std::string unit;          ///< "s", "Hz", "steps"; may be empty
  std::string help;          ///< one plain sentence in English; the app translates it by key
  std::string group;         ///< "audio", "text", "model", "train", "save", "sample"
  bool expert = false;
  std::vector<std::string> choices;  ///< Choice only
};

using OptionSchema = std::vector<OptionSpec>;

enum class OptionOrigin { Default, Preset, Project, Environment, CommandLine };
inline const char* toString(OptionOrigin origin) {
  switch (origin) {
    case OptionOrigin::Default: return "default";
    case OptionOrigin::Preset: return "preset";
    case OptionOrigin::Project: return "project";
    case OptionOrigin::Environment: return "environment";
    case OptionOrigin::CommandLine: return "command line";
  }
  return "";
}

/// The value in force and where it came from.
struct OptionState {
  OptionSpec spec;
  std::string value;
  OptionOrigin origin = OptionOrigin::Default;
  std::string problem;  ///< empty when the value is valid; else the reason in English
};

/// One preset and what it sets.
struct PresetInfo {
  std::string name;
  std::string help;
  std::vector<std::pair<std::string, std::string>> values;
};

}  // namespace dimts

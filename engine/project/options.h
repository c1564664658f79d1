// From a schema and the places where values come from to the values in force:
// command line > environment (DIMTS_…) > project > preset > default.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "engine/api/options.h"
#include "engine/api/result.h"

namespace dimts::project {

using OptionTexts = std::map<std::string, std::string>;  ///< option key or variable name → value as text

/// Where values come from. Views are copied; empty parts are fine.
struct OptionSources {
  std::vector<PresetInfo> presets;
  std::string preset;       ///< name of one of `presets`; empty: none
  OptionTexts project;      ///< by key
  OptionTexts environment;  ///< by variable name, as environmentVariables() gives them
  OptionTexts overrides;    ///< by key, as on the command line
};

/// One state per option in the order of the schema. A bad value does not fail: it is told in OptionState::problem and
/// `value` holds it as written; good values are normalised ("yes" → "true"). Errors (kind Usage for the command line,
/// else BadInput): "options.unknown_key" with the nearest name in the hint, "options.unknown_preset".
Result<std::vector<OptionState>> resolveOptions(const OptionSchema& schema, const OptionSources& sources);

/// The value as it is stored ("true"/"false" for Bool, trimmed numbers), or why it will not do.
/// Error: "options.bad_value", subject the key.
Result<std::string> checkValue(const OptionSpec& spec, const std::string& text);

/// Null when there is no such option.
const OptionSpec* findOption(const OptionSchema& schema, const std::string& key);

/// The error for a key that is not in the schema, with the nearest name in its hint.
Error unknownKeyError(const OptionSchema& schema, const std::string& key);

/// Error "options.bad_value" for the first state with a problem; none when all are valid.
Status firstProblem(const std::vector<OptionState>& states);

/// Every key with its value in force.
OptionTexts valuesOf(const std::vector<OptionState>& states);

/// "train.learning_rate" → "DIMTS_TRAIN_LEARNING_RATE".
std::string environmentName(const std::string& key);

/// All variables of this process whose name begins with "DIMTS_".
OptionTexts environmentVariables();

/// The candidate with the smallest Damerau-Levenshtein distance (adjacent swaps count as one) to `word`; empty when
/// none is nearer than half the length of `word`, at least 2.
std::string nearestName(const std::string& word, const std::vector<std::string>& candidates);

}  // namespace dimts::project

// The settings that a run was started with, from its own record, and what differs from the project's or another run's.
#pragma once

#include <string>

#include "engine/api/history.h"

namespace dimts::service {

/// `against` empty: the project's present settings. Errors: "run.none", "run.missing", "run.damaged", those of
/// project::open.
Result<RunSettings> readRunSettings(const std::string& projectDir, const std::string& run, const std::string& against);

/// Whether two values of an option are the same: as numbers where both are ("2e-4" and "0.0002").
bool sameValue(const OptionSpec& spec, const std::string& a, const std::string& b);

}  // namespace dimts::service

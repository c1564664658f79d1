// What a project's voice may be used for: the user's answer and that of the voice that it goes on from.
#pragma once

#include <string>

#include "engine/api/result.h"
#include "engine/api/rights.h"

namespace dimts::service {

/// Errors: those of opening the project, "voice.missing", "voice.corrupt" (of the voice that model.base names).
Result<ProjectRights> projectRights(const std::string& projectDir);

}  // namespace dimts::service

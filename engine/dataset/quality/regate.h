// The gates held against all clips again, after their limits have changed.
#pragma once

#include <string>

#include "engine/api/record.h"
#include "engine/api/result.h"
#include "engine/dataset/quality/gates.h"

namespace dimts::dataset {

/// With `apply` one edit that undo takes back; clips that a person restored are left alone.
/// {measured, failing: {reason: count}, dropped, restored, applied}. Errors: those of openDataset.
Result<Record> holdGates(const std::string& projectDir, const GateOptions& gates, bool apply);

}  // namespace dimts::dataset

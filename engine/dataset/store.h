// The dataset of a project: dataset.sqlite plus audio/<hash>.s16 in the project folder.
#pragma once

#include <memory>
#include <string>

#include "engine/api/dataset.h"

namespace dimts::dataset {

inline constexpr int kSchemaVersion = 4;

/// Opens the dataset of a project, making an empty one when there is none.
/// Errors: "dataset.no_project" (no such folder), "dataset.read_only", "dataset.damaged", "dataset.newer_version",
/// "dataset.busy", "disk.full".
Result<std::unique_ptr<Dataset>> openDataset(const std::string& projectDir);

}  // namespace dimts::dataset
